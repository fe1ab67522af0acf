#include "analysis/landelijk.hpp"

#include "analysis/deelnemers.hpp"
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

/// So that only what says something else differs: without capitals, blanks and signs between words.
std::string kaal(std::string_view text) {
    std::string result;
    for (const char c : lower_ascii(text))
        if (std::string_view{" ,.-()'\""}.find(c) == std::string_view::npos) result += c;
    for (const std::string_view curly : {"’", "‘"})
        for (auto at = result.find(curly); at != std::string::npos; at = result.find(curly))
            result.erase(at, curly.size());
    return result;
}

/// `https://www.hecht.nl/` and `https://hecht.nl` are one.
std::string kaal_adres(std::string address) {
    for (const std::string_view begin : {"https://", "http://", "www."})
        if (address.starts_with(begin)) address.erase(0, begin.size());
    while (address.ends_with('/')) address.pop_back();
    return lower_ascii(address);
}

/// Street, number, postcode and town, of which the postcode may lack on one side.
std::string zonder_postcode(const std::string& adres) {
    const auto comma = adres.find(", ");
    if (comma == std::string::npos) return kaal(adres);
    std::string rest = adres.substr(comma + 2);
    constexpr std::size_t postcode = 7; // `2316 ZV`
    const bool has_it = rest.size() > postcode && rest[0] >= '0' && rest[0] <= '9';
    if (has_it) rest.erase(0, rest[4] == ' ' ? postcode : postcode - 1);
    return kaal(adres.substr(0, comma) + rest);
}

bool has_postcode(const std::string& adres) {
    const auto comma = adres.find(", ");
    return comma != std::string::npos && comma + 2 < adres.size() && adres[comma + 2] >= '0' && adres[comma + 2] <= '9';
}

bool zelfde_adres(const std::string& een, const std::string& ander) {
    return has_postcode(een) && has_postcode(ander) ? kaal(een) == kaal(ander)
                                                    : zonder_postcode(een) == zonder_postcode(ander);
}

std::string opsomming(const std::set<std::string>& woorden) { return fmt::format("{}", fmt::join(woorden, ", ")); }

/// Of what stands on this side alone.
std::string of_geen(std::string text) { return text.empty() ? "geen andere" : text; }

/// What the one has and the other not.
std::set<std::string> zonder(const std::set<std::string>& een, const std::set<std::string>& ander) {
    std::set<std::string> rest;
    std::ranges::set_difference(een, ander, std::inserter(rest, rest.end()));
    return rest;
}

class Vergelijking {
public:
    Vergelijking(const Samenwerking& hier, const LandelijkeRegeling& daar, const Gemeente& gemeente, Date dag)
        : hier_{hier}, daar_{daar}, gemeente_{gemeente}, dag_{dag} {}

    std::vector<Landelijkverschil> voer_uit() {
        identiteit();
        plaats();
        grondslagen();
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
        vergelijk("naam", wie.naam.text, daar_.naam, kaal(wie.naam.text) == kaal(daar_.naam));
        const std::string afkorting = tekst(wie.afkorting);
        vergelijk("afkorting", afkorting, daar_.afkorting, kaal(afkorting) == kaal(daar_.afkorting));
        const std::string tooi = wie.organisatieregister ? tekst(wie.organisatieregister->tooi) : "";
        vergelijk("TOOI-code", tooi, daar_.tooi, tooi == daar_.tooi);
        if (hier_.vorm.rechtsvorm != daar_.rechtsvorm && !is_centrum())
            verschil("rechtsvorm", label_of(hier_.vorm.rechtsvorm), label_of(daar_.rechtsvorm));
        if (daar_.tot && wie.tot != daar_.tot)
            verschil("laatste dag", wie.tot ? long_dutch(*wie.tot) : "", long_dutch(*daar_.tot));
        if (!doet_mee(daar_, gemeente_.code.text) && hier_.identiteit.status == Status::actief)
            verschil("deelname", "onze gemeente doet mee", "onze gemeente staat er niet bij");
        if (daar_.einde_organisatie && !wie.tot)
            verschil("einde van de organisatie", "", long_dutch(*daar_.einde_organisatie));
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
        vergelijk("website", website, daar_.website, kaal_adres(website) == kaal_adres(daar_.website));
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
            side.insert(kaal(naam));
            namen.emplace(kaal(naam), naam);
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
            verschil("wettelijke grondslagen aan één kant", of_geen(written(meer)), of_geen(written(minder)));
    }

    /// Of each side those that the other does not know, and of who is on both the organs.
    void deelnemers() {
        if (hier_.wie.deelnemers.empty()) {
            if (!daar_.deelnemers.empty())
                verschil("deelnemers", "", fmt::format("{} deelnemers", daar_.deelnemers.size()));
            return;
        }
        std::set<std::string> meer;
        std::set<std::string> minder;
        std::set<const Deelnemer*> gevonden;
        const auto nu = deelnemers_op(hier_, dag_);
        for (const LandelijkeDeelnemer& daar : daar_.deelnemers) {
            const auto found = std::ranges::find_if(nu, [&](const Deelnemer* hier) { return zelfde(*hier, daar); });
            if (found == nu.end()) {
                minder.insert(daar.naam);
                continue;
            }
            gevonden.insert(*found);
            organen(**found, daar);
        }
        for (const Deelnemer* hier : nu)
            if (!gevonden.contains(hier)) meer.insert(tekst(hier->naam));
        if (!meer.empty() || !minder.empty())
            verschil("deelnemers aan één kant", of_geen(opsomming(meer)), of_geen(opsomming(minder)));
        for (const auto& [woorden, namen] : organen_)
            verschil("bestuursorganen", fmt::format("{} ({})", woorden.first, fmt::join(namen, ", ")), woorden.second);
    }

    static bool zelfde(const Deelnemer& hier, const LandelijkeDeelnemer& daar) {
        if (hier.code && !daar.code.empty()) return hier.code->text == huidige_code(daar.code);
        return kaal(partnernaam(tekst(hier.naam))) == kaal(daar.naam);
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
