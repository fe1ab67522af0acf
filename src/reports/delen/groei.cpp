#include "reports/delen/groei.hpp"

#include "analysis/deelnemers.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/levensloop.hpp"
#include "analysis/vergaderingen.hpp"
#include "reports/delen/cijfer.hpp"

#include <algorithm>
#include <cstdlib>

namespace grip::reports {
namespace {

constexpr const char* jaarrekening = "jaarrekening";

struct Vermelding {
    const Vergadering* vergadering = nullptr;
    const Financien* financien = nullptr;
};

/// A series that names another amount for a year than its budget has, was not adopted: its later years are nobody's.
bool past_bij_begroting(const Financien& financien, const Geld& geld) {
    return std::ranges::all_of(financien.meerjarig, [&](const auto& genoemd) {
        const auto begroot = analysis::begrote_bijdrage(geld, genoemd.first);
        return !begroot || *begroot == genoemd.second;
    });
}

/// The last meeting of which the papers name a contribution for that year.
Vermelding vermelding_in_vergadering(const Register& data, const Samenwerking& s, Jaar jaar) {
    Vermelding laatste;
    for (const Vergadering& vergadering : analysis::vergaderingen_van(data, s.id)) {
        for (const Agendapunt& punt : vergadering.agenda) {
            const auto& financien = punt.financien;
            const bool noemt = financien && financien->meerjarig.contains(jaar);
            if (noemt && past_bij_begroting(*financien, s.geld)) laatste = {&vergadering, &*financien};
        }
    }
    return laatste;
}

void vul_aan(Jaarbijdrage& result, const Register& data, const Samenwerking& s) {
    if (auto werkelijk = cijfer(s.geld, result.jaar, true, &Jaarcijfers::bijdrage); werkelijk.waarde) {
        result.bijdrage = std::move(werkelijk);
        result.herkomst = als_zin(jaarrekening);
    } else if (const auto in_stukken = vermelding_in_vergadering(data, s, result.jaar);
               in_stukken.vergadering != nullptr) {
        result.bijdrage.waarde = in_stukken.financien->meerjarig.at(result.jaar);
        result.bijdrage.bron = bronnen_van(in_stukken.financien->origin);
        result.herkomst = zin("stukken voor de vergadering van {}", in_stukken.vergadering->datum);
    }
}

bool na_wijziging(const Geld& geld, Jaar jaar) {
    const auto found = geld.jaren.find(jaar);
    return found != geld.jaren.end() &&
           analysis::begrote_versie(found->second, &Jaarcijfers::bijdrage) == &Boekjaar::begroot_na_wijziging;
}

std::optional<Zin> waarvan(const analysis::Bijdrage& bijdrage) {
    std::vector<Zin> delen;
    if (bijdrage.btw) delen.push_back(zin("{} btw", whole_euros(*bijdrage.btw)));
    if (bijdrage.incidenteel) delen.push_back(zin("{} eenmalig", whole_euros(*bijdrage.incidenteel)));
    if (delen.empty()) return {};
    return zin("waarvan {}", aaneen(delen, " en "));
}

/// What is known of it besides the amount, from where the amount comes.
std::optional<analysis::Bijdrage> delen_van(const Jaarbijdrage& regel, const Geld& geld) {
    if (!regel.doet_mee) return analysis::Bijdrage{};
    if (!regel.bijdrage.waarde) return {};
    const auto found = geld.jaren.find(regel.jaar);
    if (found != geld.jaren.end()) {
        const auto& werkelijk = found->second.werkelijk;
        const auto delen =
            regel.herkomst ? analysis::bijdrage_uit(werkelijk) : analysis::begrote_delen(geld, regel.jaar);
        if (delen) return delen;
    }
    return analysis::Bijdrage{*regel.bijdrage.waarde, {}, {}};
}

Zin in_woorden(const Groei& groei) {
    if (*groei.euro == Euro{}) return als_zin("gelijk");
    const bool minder = groei.euro->cents < 0;
    const Euro verschil = whole_euros(minder ? Euro{} - *groei.euro : *groei.euro);
    Zin tekst = zin("{} {}", verschil, minder ? "minder" : "meer");
    if (groei.procent) tekst += zin(" ({})", Percentage{std::abs(groei.procent->scaled)});
    return tekst;
}

/// Where the amount of a year stands.
Zin naam(const Jaarbijdrage& bijdrage) {
    if (!bijdrage.herkomst) return zin("Begroting {}{}", bijdrage.jaar, bijdrage.na_wijziging ? " na wijziging" : "");
    if (*bijdrage.herkomst == als_zin(jaarrekening)) return zin("Jaarrekening {}", bijdrage.jaar);
    return zin("{}, {}", bijdrage.jaar, *bijdrage.herkomst);
}

} // namespace

Zin norm_in_woorden(const Normen& normen) {
    const auto eigen = analysis::eigen_norm(normen);
    return eigen ? zin("onze norm van {}", *eigen) : als_zin(normen.bijdrage_stijging);
}

Groei groei(const Normen& normen, const analysis::Stijging& stijging) {
    Groei result;
    result.euro = {stijging.naar - stijging.van};
    result.procent = {analysis::groei(stijging.van, stijging.naar), "van nul of minder"};
    result.boven_norm = analysis::groeit_boven_norm(normen, stijging);
    if (result.boven_norm) {
        const auto index = analysis::index_van(normen, stijging.jaar);
        result.boven = index ? als_zin("boven de index") : zin("boven {}", norm_in_woorden(normen));
        if (const auto zichtbaar = analysis::groei_boven(stijging, index.value_or(normen.bijdrage_stijging)))
            result.procent.waarde = zichtbaar;
    }
    result.verschil = in_woorden(result);
    if (std::string deel = analysis::zonder(stijging); !deel.empty()) result.zonder = Tekst{std::move(deel)};
    return result;
}

void rust(Groei& groei) {
    groei.boven_norm = false;
    groei.boven.reset();
}

Jaarbijdrage jaarbijdrage(const Register& data, const Samenwerking& s, Jaar jaar) {
    Jaarbijdrage result;
    result.jaar = jaar;
    result.bijdrage = cijfer(s.geld, jaar, false, &Jaarcijfers::bijdrage);
    if (!result.bijdrage.waarde) vul_aan(result, data, s);
    else result.na_wijziging = na_wijziging(s.geld, jaar);
    result.doet_mee = analysis::doen_mee_in(data, s, jaar);
    result.gevraagd = analysis::vraagt_bijdrage(s.geld);
    if (!result.verwacht()) {
        result.zonder_deelname = result.bijdrage.waarde;
        result.bijdrage = {}; // what is not there is not missing
        result.herkomst.reset();
    }
    if (const auto delen = delen_van(result, s.geld)) result.waarvan = waarvan(*delen);
    result.naam = naam(result);
    return result;
}

std::vector<Jaarbijdrage> jaarbijdragen(const Register& data, const Samenwerking& s, Jaar jaar) {
    constexpr int jaren_vooruit = 3;
    std::vector<Jaarbijdrage> result;
    const Jaarbijdrage ervoor = jaarbijdrage(data, s, Jaar{jaar.year - 2});
    auto vorig = delen_van(ervoor, s.geld);
    bool deed_mee = ervoor.doet_mee;
    for (Jaar j{jaar.year - 1}; j.year <= jaar.year + jaren_vooruit; ++j.year) {
        Jaarbijdrage& regel = result.emplace_back(jaarbijdrage(data, s, j));
        const auto nu = delen_van(regel, s.geld);
        if (vorig && nu) regel.stijging = analysis::stijging(j, *vorig, *nu);
        const bool beide_jaren = regel.doet_mee && deed_mee;
        if (!beide_jaren) regel.groei.euro.reden = "niet beide jaren deelnemer";
        else if (regel.stijging) regel.groei = groei(data.gemeente.normen, *regel.stijging);
        if (analysis::komt_nog(s)) rust(regel.groei);
        vorig = nu;
        deed_mee = regel.doet_mee;
    }
    return result;
}

} // namespace grip::reports
