// grip jaaroverzicht: once a year for the raad, to set frames and ask account: the collaborations in which policy is made, what
// they were for and what came of it; and in short those that carry out and support.
#include "analysis/deelnemers.hpp"
#include "analysis/levensloop.hpp"
#include "base/error.hpp"
#include "reports/define.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/telwoord.hpp"
#include "reports/delen/volgorde.hpp"
#include "reports/jaaroverzicht/deel.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace grip::reports::jaaroverzicht {
namespace {

struct Options {
    Jaar jaar;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::jaar>("Het jaar waarop wordt teruggekeken"),
    };
};

struct Veld {
    std::optional<Tekst> beleidsveld; ///< none: not known
    std::vector<Beleidsdeel> delen;

    static constexpr auto fields = Fields{
        field<&Veld::beleidsveld>("Het beleidsveld"),
        field<&Veld::delen>("De samenwerkingen die daar beleid maken"),
    };
};

/// What of our principles is served by whom, and with what outcome.
struct Uitgangspuntregel {
    Tekst uitgangspunt;
    Zin samenwerkingen;
    std::optional<Zin> doelen;

    static constexpr auto fields = Fields{
        field<&Uitgangspuntregel::uitgangspunt>("Het uitgangspunt"),
        field<&Uitgangspuntregel::samenwerkingen>("De samenwerkingen die het dienen"),
        field<&Uitgangspuntregel::doelen>("Hoeveel van hun doelen zijn gehaald"),
    };
};

struct View {
    Jaar jaar;
    std::optional<Zin> kern;
    std::vector<Uitgangspuntregel> uitgangspunten;
    std::vector<Veld> velden;
    std::optional<Zin> niets_bekend; ///< `de Mobiliteitsagenda en Woonnetwerk`: only their names are known
    std::optional<Zin> misschien;    ///< of which nobody knows whether they were there in that year
    std::vector<Kortregel> uitvoering;
    std::vector<Kortregel> bedrijfsvoering;

    static constexpr auto fields = Fields{
        field<&View::jaar>("Het jaar"),
        field<&View::kern>("Hoeveel samenwerkingen, wat zij kostten en hoeveel doelen zijn gehaald"),
        field<&View::uitgangspunten>("Wat samenwerkingen voor onze uitgangspunten doen"),
        field<&View::velden>("Samenwerkingen die beleid maken, per beleidsveld"),
        field<&View::niets_bekend>("Van welke daarvan alleen de naam bekend is"),
        field<&View::misschien>("Van welke samenwerkingen niet bekend is of zij er toen al waren"),
        field<&View::uitvoering>("Samenwerkingen die uitvoeren"),
        field<&View::bedrijfsvoering>("Samenwerkingen in de bedrijfsvoering"),
    };
};

using Keuze = std::vector<const Samenwerking*>;

/// By the first kind of work, when it makes no policy.
bool is_van(const Samenwerking& s, Aard aard) {
    const auto& soorten = s.karakter.aard.items;
    if (analysis::maakt_beleid(s)) return aard == Aard::beleid;
    return !soorten.empty() && soorten.front() == aard;
}

std::vector<Kortregel> kortregels(const Stand& stand, const Keuze& keuze, Aard aard, Jaar jaar) {
    std::vector<Kortregel> result;
    for (const Samenwerking* s : keuze) {
        if (is_van(*s, aard)) result.push_back(kortregel(stand, *s, jaar));
    }
    return result;
}

/// By the first beleidsveld of each.
std::vector<Veld> velden(const Stand& stand, const Keuze& keuze, Jaar jaar) {
    std::map<std::string, std::vector<Beleidsdeel>> groepen;
    std::vector<Beleidsdeel> onbekend;
    for (const Samenwerking* s : keuze) {
        if (!is_van(*s, Aard::beleid)) continue;
        const auto& beleidsvelden = s->karakter.beleidsvelden;
        auto& groep = beleidsvelden.empty() ? onbekend : groepen[beleidsvelden.front().text];
        groep.push_back(beleidsdeel(stand, *s, jaar));
    }
    std::vector<Veld> result;
    for (auto& [naam, delen] : groepen) result.push_back({Tekst{naam}, std::move(delen)});
    if (!onbekend.empty()) result.push_back({{}, std::move(onbekend)});
    return result;
}

std::optional<Zin> niets_bekend(const std::vector<Veld>& velden) {
    std::vector<Zin> namen;
    for (const Veld& veld : velden) {
        for (const Beleidsdeel& deel : veld.delen) {
            if (is_leeg(deel)) namen.push_back(als_zin(deel.naam));
        }
    }
    if (namen.empty()) return {};
    return opgesomd(namen);
}

Doelscore doelscore_van(const Keuze& keuze, Jaar jaar) {
    Doelscore score;
    for (const Samenwerking* s : keuze) score += doelscore(*s, jaar);
    return score;
}

std::vector<Uitgangspuntregel> uitgangspunten(const Stand& stand, const Keuze& keuze, Jaar jaar) {
    std::vector<Uitgangspuntregel> result;
    for (const auto& [id, uitgangspunt] : stand.data.gemeente.uitgangspunten) {
        Keuze dienend;
        std::vector<Zin> namen;
        for (const Samenwerking* s : keuze) {
            const auto& gediend = s->karakter.uitgangspunten;
            if (std::ranges::find(gediend, id.text, &Ref<Uitgangspunt>::id) == gediend.end()) continue;
            dienend.push_back(s);
            namen.push_back(als_zin(s->identiteit.naam));
        }
        if (!namen.empty())
            result.push_back({{uitgangspunt.tekst.text},
                              opgesomd(namen),
                              doelen_in_zin([&](Jaar j) { return doelscore_van(dienend, j); }, jaar)});
    }
    return result;
}

/// The goals of these, and what came of them.
std::optional<Zin> doelenzin(const Keuze& beleid, Jaar jaar) {
    const Doelscore score = doelscore_van(beleid, jaar);
    const std::int64_t alle = score.gemeten() + score.onbekend;
    if (alle == 0) return {};
    if (score.gemeten() > 0) return zin("De doelen over {}: {}.", jaar, *in_zin(score));
    const Jaar vorig{jaar.year - 1};
    const Zin geen = alle == 1
                         ? zin("Over {} is de uitkomst van het ene doel nog niet bekend", jaar)
                         : zin("Over {} is nog van geen van de {} doelen de uitkomst bekend", jaar, telwoord(alle));
    const Doelscore toen = doelscore_van(beleid, vorig);
    if (toen.gemeten() == 0) return zin("{}.", geen);
    return zin("{}; over {}: {}.", geen, vorig, *in_zin(toen));
}

std::optional<Zin> begroot(const Stand& stand, const Keuze& beleid, Jaar jaar) {
    std::int64_t zonder = 0;
    std::optional<Euro> som;
    for (const Samenwerking* s : beleid) {
        const auto bedrag = jaarbijdrage(stand.data, *s, jaar).bijdrage.waarde;
        if (bedrag) som = som.value_or(Euro{}) + *bedrag;
        else ++zonder;
    }
    if (!som) return {};
    return zin("Begroot {} daarvoor {}{}.", jaar.year < year_of(stand.peildatum) ? "was" : "is", in_miljoenen(*som),
               zonder > 0 ? zin("; van {} is het bedrag niet bekend", telwoord(zonder)) : Zin{});
}

/// Where of some collaborations nobody knows whether they were there, the number is what is known.
Zin hoeveel_beleid(std::int64_t aantal, Jaar jaar, bool loopt, bool volledig) {
    const std::string_view werkwoord = loopt ? "maken" : "maakten";
    const std::string_view bekend = volledig ? "" : ", voor zover bekend,";
    if (aantal == 0) return zin("In {} {} wij{} in geen enkele samenwerking samen beleid.", jaar, werkwoord, bekend);
    return zin("In {} {} wij{} in {} {} samen beleid.", jaar, werkwoord, bekend, telwoord(aantal),
               aantal == 1 ? "samenwerking" : "samenwerkingen");
}

/// `In 2026 maken wij in drie samenwerkingen samen beleid. In voorbereiding is Netwerk Wonen. Begroot is daarvoor € 2,1 miljoen. …`
std::optional<Zin> kern(const Stand& stand, const Keuze& keuze, Jaar jaar, bool volledig) {
    Keuze beleid;
    std::vector<Zin> komend;
    for (const Samenwerking* s : keuze) {
        if (!is_van(*s, Aard::beleid)) continue;
        if (analysis::komt_nog(*s)) komend.push_back(als_zin(analysis::in_zin(*s)));
        else beleid.push_back(s);
    }
    if (beleid.empty() && komend.empty()) return {};
    const bool loopt = jaar.year == year_of(stand.peildatum);
    std::vector<Zin> zinnen{hoeveel_beleid(std::ssize(beleid), jaar, loopt, volledig)};
    if (!komend.empty())
        zinnen.push_back(zin("In voorbereiding {} {}.", komend.size() == 1 ? "is" : "zijn", opgesomd(komend)));
    if (auto geld = begroot(stand, beleid, jaar)) zinnen.push_back(std::move(*geld));
    if (auto doelen = doelenzin(beleid, jaar)) zinnen.push_back(std::move(*doelen));
    if (loopt) zinnen.push_back(zin("Het jaar {} is nog niet voorbij.", jaar));
    return aaneen(zinnen, " ");
}

/// Not what only came after a year that is over.
bool kan_erbij_horen(const Stand& stand, const Samenwerking& s, Jaar jaar) {
    const bool dit_jaar = jaar.year == year_of(stand.peildatum);
    return analysis::doen_mee_in(stand.data, s, jaar) && (dit_jaar || !analysis::komt_nog(s));
}

/// Of a year that is over nobody may know whether it was there.
bool was_er(const Stand& stand, const Samenwerking& s, Jaar jaar) {
    return jaar.year == year_of(stand.peildatum) || s.identiteit.sinds || s.geld.jaren.contains(jaar);
}

std::optional<Zin> namen(const Keuze& keuze) {
    std::vector<Zin> zinnen;
    for (const Samenwerking* s : keuze) zinnen.push_back(als_zin(analysis::in_zin(*s)));
    if (zinnen.empty()) return {};
    return opgesomd(zinnen);
}

void require_jaar(const Keuze& keuze, Jaar jaar, Date peildatum) {
    const int dit = year_of(peildatum);
    if (jaar.year > dit)
        throw NoPaper{fmt::format("Een jaaroverzicht kijkt terug, en {} is nog niet begonnen.", jaar.year)};
    if (keuze.empty() && jaar.year < dit)
        throw NoPaper{fmt::format("Van {} is van geen enkele samenwerking bekend dat zij er was.", jaar.year)};
}

View view(const Stand& stand, const Options& options) {
    Keuze keuze = kies(stand.data, {});
    std::erase_if(keuze, [&](const Samenwerking* s) { return !kan_erbij_horen(stand, *s, options.jaar); });
    const auto onzeker = std::stable_partition(keuze.begin(), keuze.end(),
                                               [&](const Samenwerking* s) { return was_er(stand, *s, options.jaar); });
    const std::optional<Zin> misschien = namen({onzeker, keuze.end()});
    keuze.erase(onzeker, keuze.end());
    require_jaar(keuze, options.jaar, stand.peildatum);
    op_bijdrage(stand.data, options.jaar, keuze);
    View result;
    result.jaar = options.jaar;
    result.kern = kern(stand, keuze, options.jaar, !misschien);
    result.misschien = misschien;
    result.uitgangspunten = uitgangspunten(stand, keuze, options.jaar);
    result.velden = velden(stand, keuze, options.jaar);
    result.niets_bekend = niets_bekend(result.velden);
    result.uitvoering = kortregels(stand, keuze, Aard::uitvoering, options.jaar);
    result.bedrijfsvoering = kortregels(stand, keuze, Aard::bedrijfsvoering, options.jaar);
    return result;
}

} // namespace

extern constinit const Report report =
    Definition<View, Options, view>::report("jaaroverzicht", "Jaaroverzicht samenwerkingen");

} // namespace grip::reports::jaaroverzicht
