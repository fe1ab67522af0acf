#include "reports/coordinatie/overzicht.hpp"

#include "analysis/personen.hpp"
#include "analysis/taakvelden.hpp"
#include "analysis/zetels.hpp"
#include "base/text.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/vertel.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports::coordinatie {
namespace {

using analysis::Kringlid;
using Groepen = std::map<std::string, std::vector<const Kringlid*>>;

/// The municipalities of a region that all take part, as one: `Groot-Voorbeeld`; the largest region first.
std::vector<std::string> met_regios(const Gemeente& gemeente, std::vector<std::string> partners) {
    std::vector<const Regio*> regios;
    for (const auto& [id, regio] : gemeente.regios) regios.push_back(&regio);
    std::ranges::stable_sort(regios, std::ranges::greater{}, [](const Regio* r) { return r->gemeenten.size(); });
    constexpr std::size_t worth_it = 3;
    std::vector<std::string> result;
    for (const Regio* regio : regios) {
        std::vector<std::string> anderen;
        for (const Tekst& naam : regio->gemeenten) {
            if (naam != gemeente.naam) anderen.push_back(analysis::partnernaam(naam.text));
        }
        const auto doet_mee = [&](const std::string& naam) {
            return std::ranges::find(partners, naam) != partners.end();
        };
        if (anderen.size() < worth_it || !std::ranges::all_of(anderen, doet_mee)) continue;
        std::erase_if(partners,
                      [&](const std::string& naam) { return std::ranges::find(anderen, naam) != anderen.end(); });
        result.push_back("de gemeenten van " + met_lidwoord(regio->lidwoord, regio->naam));
    }
    result.insert(result.end(), partners.begin(), partners.end());
    return result;
}

Zin opsomming_van(const std::vector<std::string>& namen) {
    std::vector<Zin> zinnen;
    for (const std::string& naam : namen) zinnen.push_back(als_zin(naam));
    return opgesomd(zinnen);
}

Regel regel_van(const Stand& stand, const Kringlid& lid) {
    const Samenwerking& s = *lid.samenwerking;
    Regel regel{{s.id},
                gegeven(s.identiteit, &Identiteit::naam),
                {},
                gegeven(s.karakter, &Karakter::rol_gemeente),
                gegeven(s.wie, &Wie::portefeuillehouder),
                gegeven(s.wie, &Wie::accounthouder)};
    if (regel.naam.waarde && s.identiteit.afkorting)
        regel.naam.waarde->text += fmt::format(" ({})", s.identiteit.afkorting->text);
    if (!lid.partners.empty()) regel.met = opsomming_van(met_regios(stand.data.gemeente, lid.partners));
    return regel;
}

Groepen per_beleidsveld(const std::vector<Kringlid>& leden) {
    Groepen groepen;
    for (const Kringlid& lid : leden) {
        for (const Tekst& veld : lid.samenwerking->karakter.beleidsvelden) groepen[veld.text].push_back(&lid);
    }
    return groepen;
}

Groepen per_taakveld(const std::vector<Kringlid>& leden) {
    Groepen groepen;
    for (const Kringlid& lid : leden) {
        for (const Tekst& code : lid.samenwerking->karakter.taakvelden) groepen[code.text].push_back(&lid);
    }
    return groepen;
}

Zin namen_van(const std::vector<const Kringlid*>& leden) {
    std::vector<Zin> namen;
    for (const Kringlid* lid : leden) namen.push_back(als_zin(kort(*lid->samenwerking)));
    return opgesomd(namen);
}

/// Who of us sits in it, by name where it is another than this member of the college: `lid van het algemeen bestuur`.
std::vector<Zin> zetels(const Samenwerking& s, const Collegelid* collegelid) {
    std::vector<Zin> result;
    for (const Bestuurslid& lid : s.wie.bestuur) {
        if (!lid.naam || !lid.orgaan || lid.rol == Bestuursrol::plaatsvervanger) continue;
        const bool zelfde = collegelid != nullptr && analysis::zelfde_persoon(lid.naam->text, collegelid->naam.text) ==
                                                         analysis::Gelijkenis::zeker;
        const Zin plek = als_zin(analysis::zetel(lid, s.vorm.rechtsvorm));
        const std::string functie = lid.functie && *lid.functie != Functie::anders ? label_of(*lid.functie) + " " : "";
        result.push_back(zelfde ? plek : zin("{}{} is {}", functie, *lid.naam, plek));
    }
    return result;
}

Zin in_een_regel(const Samenwerking& s, const Collegelid* collegelid) {
    std::vector<Zin> delen;
    for (const Tekst& veld : s.karakter.beleidsvelden) delen.push_back(als_zin(veld));
    if (!delen.empty()) delen = {opgesomd(delen)};
    if (s.karakter.rol_gemeente) delen.push_back(zin("wij zijn {}", label_of(*s.karakter.rol_gemeente)));
    for (Zin& zetel : zetels(s, collegelid)) delen.push_back(std::move(zetel));
    return delen.empty() ? als_zin(s.identiteit.naam) : zin("{}: {}", s.identiteit.naam, aaneen(delen, "; "));
}

Portefeuille portefeuille_van(const Collegelid& lid) {
    Portefeuille result{{met_hoofdletter(label_of(lid.functie)) + " " + lid.naam.text}, {}, {}};
    std::vector<Zin> onderwerpen;
    for (const Tekst& onderwerp : lid.portefeuille) onderwerpen.push_back(als_zin(onderwerp));
    if (!onderwerpen.empty()) result.onderwerpen = opgesomd(onderwerpen);
    return result;
}

/// Who is not found in the college goes by the words of the register, without what stands in brackets.
std::string genoemd(const Samenwerking& s) {
    if (!s.wie.portefeuillehouder) return "";
    const std::string& naam = s.wie.portefeuillehouder->text;
    return std::string{trim(std::string_view{naam}.substr(0, naam.find('(')))};
}

/// With the name of the code in the year of the day, if it has one.
std::string taakveld(const Register& data, const std::string& code, Date dag) {
    const auto naam = analysis::taakveldnaam(*data.taakvelden, {code}, Jaar{year_of(dag)});
    return naam ? fmt::format("{} {}", code, naam->text) : code;
}

} // namespace

std::vector<Beleidsveld> beleidsvelden(const Stand& stand, const std::vector<Kringlid>& leden) {
    std::vector<Beleidsveld> result;
    for (const auto& [naam, groep] : per_beleidsveld(leden)) {
        Beleidsveld veld{Tekst{naam}, {}};
        for (const Kringlid* lid : groep) veld.regels.push_back(regel_van(stand, *lid));
        result.push_back(std::move(veld));
    }
    Beleidsveld zonder;
    if (!result.empty()) zonder.naam = Tekst{"Beleidsveld niet bekend"};
    for (const Kringlid& lid : leden) {
        if (lid.samenwerking->karakter.beleidsvelden.empty()) zonder.regels.push_back(regel_van(stand, lid));
    }
    if (!zonder.regels.empty()) result.push_back(std::move(zonder));
    return result;
}

std::vector<Portefeuille> portefeuilles(const Stand& stand, const std::vector<Kringlid>& leden) {
    const Gemeente& gemeente = stand.data.gemeente;
    std::map<const Collegelid*, std::vector<Opmerking>> van_college;
    std::map<std::string, std::vector<Opmerking>> van_anderen;
    std::vector<Opmerking> van_niemand;
    for (const Kringlid& lid : leden) {
        const Samenwerking& s = *lid.samenwerking;
        const Collegelid* houder = analysis::portefeuillehouder(gemeente, s, stand.peildatum);
        if (houder != nullptr) van_college[houder].push_back({in_een_regel(s, houder)});
        else if (s.wie.portefeuillehouder) van_anderen[genoemd(s)].push_back({in_een_regel(s, nullptr)});
        else van_niemand.push_back({in_een_regel(s, nullptr)});
    }
    std::vector<Portefeuille> result;
    for (const Collegelid& lid : gemeente.college) { // by the file, for places in memory are no order
        if (!van_college.contains(&lid)) continue;
        result.push_back(portefeuille_van(lid));
        result.back().samenwerkingen = std::move(van_college[&lid]);
    }
    for (auto& [naam, regels] : van_anderen) result.push_back({{naam}, {}, std::move(regels)});
    if (!van_niemand.empty() && !result.empty()) // of all it would only repeat the list
        result.push_back({{"Portefeuillehouder niet bekend"}, {}, std::move(van_niemand)});
    return result;
}

std::vector<Kringregel> kringregels(const Register& data, const std::vector<analysis::Ontmoeting>& ontmoetingen) {
    std::vector<Kringregel> result;
    for (const analysis::Ontmoeting& o : ontmoetingen) {
        std::vector<Zin> namen;
        for (const Samenwerking* s : o.samenwerkingen) namen.push_back(als_zin(kort(*s)));
        result.push_back({opsomming_van(met_regios(data.gemeente, o.partners)),
                          {static_cast<std::int64_t>(o.samenwerkingen.size())},
                          opgesomd(namen)});
    }
    return result;
}

std::vector<Overlap> overlappen(const Stand& stand, const std::vector<Kringlid>& leden) {
    std::vector<Overlap> result;
    for (const auto& [naam, groep] : per_beleidsveld(leden)) {
        if (groep.size() > 1) result.push_back({{"beleidsveld"}, {naam}, namen_van(groep)});
    }
    for (const auto& [code, groep] : per_taakveld(leden)) {
        if (groep.size() > 1)
            result.push_back({{"taakveld"}, {taakveld(stand.data, code, stand.peildatum)}, namen_van(groep)});
    }
    return result;
}

} // namespace grip::reports::coordinatie
