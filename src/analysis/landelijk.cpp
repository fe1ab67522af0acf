#include "analysis/landelijk.hpp"

#include "analysis/deelnemers.hpp"
#include "analysis/gelijk.hpp"
#include "analysis/partners.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace grip::analysis {
namespace {

/// A municipality that the national register still names after it went into another (Wet algemene regels herindeling; CBS, Gemeentelijke
/// indeling op 1 januari 2022 and 2023).
struct Opgegaan {
    std::string_view code;
    std::string_view in;
};
constexpr std::array opgegaan{
    Opgegaan{"GM0756", "GM1982"}, Opgegaan{"GM1684", "GM1982"}, Opgegaan{"GM0786", "GM1982"},
    Opgegaan{"GM0815", "GM1982"}, Opgegaan{"GM1702", "GM1982"},                               // Land van Cuijk
    Opgegaan{"GM1685", "GM1991"}, Opgegaan{"GM0856", "GM1991"},                               // Maashorst
    Opgegaan{"GM0501", "GM1992"}, Opgegaan{"GM0530", "GM1992"}, Opgegaan{"GM0614", "GM1992"}, // Voorne aan Zee
};

std::string huidige_code(const std::string& code) {
    const auto found = std::ranges::find(opgegaan, code, &Opgegaan::code);
    return found == opgegaan.end() ? code : std::string{found->in};
}

std::string tekst(const auto& value) { return value ? value->text : std::string{}; }

std::string opsomming(const std::set<std::string>& woorden) { return fmt::format("{}", fmt::join(woorden, ", ")); }

/// Of what stands on this side alone.
std::string of_geen(const std::string& text) { return text.empty() ? "geen" : text; }

/// What the one has and the other not.
std::set<std::string> zonder(const std::set<std::string>& een, const std::set<std::string>& ander) {
    std::set<std::string> rest;
    std::ranges::set_difference(een, ander, std::inserter(rest, rest.end()));
    return rest;
}

class Vergelijking {
public:
    Vergelijking(const Samenwerking& hier, const LandelijkeRegeling& daar, const Gemeente& gemeente, Date dag)
        : hier_{hier}, daar_{daar}, gemeente_{gemeente}, dag_{std::min(dag, daar.tot.value_or(dag))} {}

    std::vector<Landelijkverschil> voer_uit() {
        identiteit();
        levensloop();
        plaats();
        grondslagen();
        bevoegdheden();
        deelnemers();
        return std::move(gevonden_);
    }

private:
    void verschil(std::string_view veld, std::string hier, std::string daar) {
        gevonden_.push_back({veld, std::move(hier), std::move(daar)});
    }

    /// Where the national register says something that is not what stands here.
    void vergelijk(std::string_view veld, const std::string& hier, const std::string& daar, bool zelfde) {
        if (!daar.empty() && !zelfde) verschil(veld, hier, daar);
    }

    void identiteit() {
        const Identiteit& wie = hier_.identiteit;
        const std::string nummer = wie.organisatieregister ? tekst(wie.organisatieregister->id) : "";
        if (nummer != daar_.id) verschil("nummer", nummer + ", van een vorige versie", daar_.id);
        vergelijk("naam", wie.naam.text, daar_.naam, zonder_tekens(wie.naam.text) == zonder_tekens(daar_.naam));
        const std::string afkorting = tekst(wie.afkorting);
        vergelijk("afkorting", afkorting, daar_.afkorting, zonder_tekens(afkorting) == zonder_tekens(daar_.afkorting));
        const std::string tooi = wie.organisatieregister ? tekst(wie.organisatieregister->tooi) : "";
        vergelijk("TOOI-code", tooi, daar_.tooi, tooi == daar_.tooi);
        if (hier_.vorm.rechtsvorm != daar_.rechtsvorm && !is_centrum())
            verschil("rechtsvorm", label_of(hier_.vorm.rechtsvorm), label_of(daar_.rechtsvorm));
    }

    void levensloop() {
        const Identiteit& wie = hier_.identiteit;
        if (daar_.tot && wie.tot != daar_.tot)
            verschil("laatste dag", wie.tot ? long_dutch(*wie.tot) : "", long_dutch(*daar_.tot));
        if (!daar_.tot && wie.status != Status::actief && wie.status != Status::uittreding)
            verschil("status", label_of(wie.status), "geldt");
        if (!doet_mee(daar_, gemeente_.code.text) && wie.status == Status::actief)
            verschil("deelname", "onze gemeente doet mee", "onze gemeente staat er niet bij");
        if (daar_.einde_organisatie && !daar_.tot && !wie.tot)
            verschil("aangekondigd einde van de organisatie", "", long_dutch(*daar_.einde_organisatie));
        const auto toetreding = toetreding_van(daar_, gemeente_.code.text);
        if (wie.sinds && toetreding && *wie.sinds != *toetreding)
            verschil("onze toetreding", long_dutch(*wie.sinds), long_dutch(*toetreding));
    }

    /// The national register has no record with this form: it says that the regeling is one without an organisation of its own.
    bool is_centrum() const {
        return hier_.vorm.rechtsvorm == Rechtsvorm::centrumgemeente &&
               daar_.rechtsvorm == Rechtsvorm::regeling_zonder_meer;
    }

    void plaats() {
        const std::string adres = tekst(hier_.vorm.adres);
        vergelijk("adres", adres, daar_.adres, zelfde_adres(adres, daar_.adres));
        const std::string website = hier_.identiteit.website ? hier_.identiteit.website->address : "";
        vergelijk("website", website, daar_.website, kaal_webadres(website) == kaal_webadres(daar_.website));
        const std::string bij =
            hier_.vorm.regeling && hier_.vorm.regeling->vindplaats ? hier_.vorm.regeling->vindplaats->address : "";
        const bool bekend = std::ranges::any_of(daar_.vindplaatsen, [&](const std::string& place) {
            return bij.starts_with(place) && (bij.size() == place.size() || bij[place.size()] == '/');
        });
        if (!daar_.vindplaatsen.empty() && !bekend)
            verschil("tekst van de regeling", bij, fmt::format("{}", fmt::join(daar_.vindplaatsen, ", ")));
    }

    void grondslagen() {
        std::map<std::string, std::string> namen; // bare → as written
        std::set<std::string> hier;
        std::set<std::string> daar;
        const auto add = [&](std::set<std::string>& side, std::string naam) {
            naam = naam.substr(0, naam.find(", art"));
            side.insert(zonder_tekens(naam));
            namen.emplace(zonder_tekens(naam), naam);
        };
        for (const Tekst& wet : hier_.karakter.wettelijke_grondslagen) add(hier, wet.text);
        for (const std::string& wet : daar_.grondslagen) add(daar, wet);
        if (daar.empty()) return;
        const auto written = [&](const std::set<std::string>& bare) {
            std::set<std::string> result;
            for (const std::string& naam : bare) result.insert(namen.at(naam));
            return opsomming(result);
        };
        const auto meer = zonder(hier, daar);
        const auto minder = zonder(daar, hier);
        if (!meer.empty() || !minder.empty())
            verschil("wettelijke grondslagen, alleen hier of alleen daar", of_geen(written(meer)),
                     of_geen(written(minder)));
    }

    void bevoegdheden() {
        std::set<std::string> hier;
        std::set<std::string> daar;
        for (const Bevoegdheid& bevoegdheid : hier_.vorm.bevoegdheden)
            if (bevoegdheid.overdracht) hier.insert(label_of(*bevoegdheid.overdracht));
        for (const Overdracht overdracht : daar_.overdracht) daar.insert(label_of(overdracht));
        if (!hier.empty() && !daar.empty() && hier != daar) verschil("bevoegdheden", opsomming(hier), opsomming(daar));
    }

    /// Of each side those that the other does not know, and of who is on both the organs.
    void deelnemers() {
        if (hier_.wie.deelnemers.empty()) {
            if (!daar_.deelnemers.empty())
                verschil("deelnemers", "", fmt::format("{} deelnemers", daar_.deelnemers.size()));
            return;
        }
        std::map<std::string, std::string> meer; // name → code
        std::map<std::string, std::string> minder;
        std::set<const Deelnemer*> gevonden;
        const auto nu = deelnemers_op(hier_, dag_);
        for (const LandelijkeDeelnemer& daar : daar_.deelnemers) {
            const auto found = std::ranges::find_if(nu, [&](const Deelnemer* hier) { return zelfde(*hier, daar); });
            if (found == nu.end()) {
                minder.emplace(daar.naam, daar.code);
                continue;
            }
            gevonden.insert(*found);
            organen(**found, daar);
        }
        for (const Deelnemer* hier : nu)
            if (!gevonden.contains(hier)) meer.emplace(tekst(hier->naam), tekst(hier->code));
        if (!meer.empty() || !minder.empty())
            verschil("deelnemers, alleen hier of alleen daar", namen(meer, minder), namen(minder, meer));
        for (const auto& [woorden, wie] : organen_)
            verschil("bestuursorganen", fmt::format("{} ({})", woorden.first, fmt::join(wie, ", ")), woorden.second);
    }

    /// With the code of who has the same name on the other side.
    static std::string namen(const std::map<std::string, std::string>& hier,
                             const std::map<std::string, std::string>& daar) {
        std::set<std::string> result;
        for (const auto& [naam, code] : hier)
            result.insert(daar.contains(naam) ? fmt::format("{} ({})", naam, code.empty() ? "zonder code" : code)
                                              : naam);
        return of_geen(opsomming(result));
    }

    static bool zelfde(const Deelnemer& hier, const LandelijkeDeelnemer& daar) {
        if (!hier.code || daar.code.empty())
            return zonder_tekens(partnernaam(tekst(hier.naam))) == zonder_tekens(daar.naam);
        return hier.code->text == daar.code || huidige_code(hier.code->text) == huidige_code(daar.code);
    }

    void organen(const Deelnemer& hier, const LandelijkeDeelnemer& daar) {
        if (hier.organen.empty() || daar.organen.empty()) return;
        const auto woorden = [](const std::vector<Bestuursorgaan>& organen) {
            std::set<std::string> result;
            for (const Bestuursorgaan orgaan : organen) result.insert(label_of(orgaan));
            return result;
        };
        const auto een = woorden(hier.organen);
        const auto ander = woorden(daar.organen);
        if (een != ander) organen_[{opsomming(een), opsomming(ander)}].push_back(tekst(hier.naam));
    }

    const Samenwerking& hier_;
    const LandelijkeRegeling& daar_;
    const Gemeente& gemeente_;
    Date dag_;
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> organen_; ///< both sides → of whom
    std::vector<Landelijkverschil> gevonden_;
};

} // namespace

const LandelijkeRegeling* nieuwste(const LandelijkRegister& landelijk, const std::string& id) {
    const LandelijkeRegeling* found = nullptr;
    std::string next = id;
    for (std::size_t steps = 0; steps <= landelijk.regelingen.size() && !next.empty();
         ++steps) { // a chain may be a ring
        const auto place = landelijk.op_id.find(next);
        if (place == landelijk.op_id.end()) break;
        found = &landelijk.regelingen[place->second];
        next = found->volgende;
    }
    return found;
}

std::optional<Date> toetreding_van(const LandelijkeRegeling& regeling, const std::string& code) {
    const auto found = std::ranges::find(regeling.deelnemers, code, &LandelijkeDeelnemer::code);
    return found == regeling.deelnemers.end() ? std::nullopt : found->sinds;
}

bool is_opgegaan(const std::string& code) { return huidige_code(code) != code; }

bool doet_mee(const LandelijkeRegeling& regeling, const std::string& code) {
    return std::ranges::any_of(regeling.deelnemers, [&](const LandelijkeDeelnemer& deelnemer) {
        return !deelnemer.code.empty() && huidige_code(deelnemer.code) == code;
    });
}

std::vector<const LandelijkeRegeling*> van_gemeente(const LandelijkRegister& landelijk, const std::string& code,
                                                    Date dag) {
    std::vector<const LandelijkeRegeling*> result;
    for (const LandelijkeRegeling& regeling : landelijk.regelingen) {
        const bool geldt = regeling.volgende.empty() && regeling.tot.value_or(dag) >= dag;
        if (geldt && doet_mee(regeling, code)) result.push_back(&regeling);
    }
    std::ranges::sort(result, {}, [](const LandelijkeRegeling* regeling) {
        return std::pair{regeling->naam, regeling->id};
    });
    return result;
}

std::vector<Landelijkverschil> verschillen(const Samenwerking& samenwerking, const LandelijkeRegeling& regeling,
                                           const Gemeente& gemeente, Date dag) {
    return Vergelijking{samenwerking, regeling, gemeente, dag}.voer_uit();
}

Naastgelegd naast(const Register& data, const LandelijkRegister& landelijk, Date dag) {
    Naastgelegd result;
    std::set<const LandelijkeRegeling*> gezien;
    for (const Samenwerking& samenwerking : data.samenwerkingen) {
        if (!is_regeling(samenwerking.vorm.rechtsvorm)) continue;
        const auto& bekend = samenwerking.identiteit.organisatieregister;
        const LandelijkeRegeling* daar = bekend && bekend->id ? nieuwste(landelijk, bekend->id->text) : nullptr;
        if (daar == nullptr) {
            if (loopt(samenwerking) && !komt_nog(samenwerking)) result.alleen_hier.push_back(&samenwerking);
            continue;
        }
        gezien.insert(daar);
        result.paren.push_back({&samenwerking, daar, verschillen(samenwerking, *daar, data.gemeente, dag)});
    }
    for (const LandelijkeRegeling* regeling : van_gemeente(landelijk, data.gemeente.code.text, dag))
        if (!gezien.contains(regeling)) result.alleen_daar.push_back(regeling);
    return result;
}

} // namespace grip::analysis
