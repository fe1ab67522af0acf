#include "reports/jaaroverzicht/deel.hpp"

#include "analysis/doelen.hpp"
#include "analysis/evaluatie.hpp"
#include "analysis/partners.hpp"
#include "analysis/raadsinformatie.hpp"
#include "base/text.hpp"
#include "reports/delen/cijfer.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/telwoord.hpp"

#include <algorithm>

namespace grip::reports::jaaroverzicht {
namespace {

bool is_in(const std::optional<Date>& dag, Jaar jaar) { return dag && year_of(*dag) == jaar.year; }

/// The last outcome up to the end of the year, beside its target.
struct Doeluitkomst {
    const analysis::Jaarwaarde* realisatie = nullptr;
    const analysis::Jaarwaarde* streef = nullptr;
    std::optional<bool> gehaald; ///< none when nobody said whether more is better
};

Doeluitkomst uitkomst_van(const Doel& doel, Jaar jaar) {
    Doeluitkomst uitkomst;
    const auto na = doel.realisatie.upper_bound(jaar);
    if (na != doel.realisatie.begin()) uitkomst.realisatie = &*std::prev(na);
    uitkomst.streef = analysis::streef_bij(doel, uitkomst.realisatie == nullptr ? jaar : uitkomst.realisatie->first);
    if (uitkomst.realisatie != nullptr && uitkomst.streef != nullptr)
        uitkomst.gehaald = analysis::is_gehaald(doel, uitkomst.realisatie->second, uitkomst.streef->second);
    return uitkomst;
}

Zin bedoeling(const Doel& doel, const analysis::Jaarwaarde& streef) {
    const std::string_view hoe = !doel.richting ? "" : *doel.richting == Richting::hoger ? "minstens " : "hooguit ";
    return zin("{}{}", hoe, analysis::met_eenheid(doel, streef.second));
}

/// `Kinderen leren zwemmen (zwemdiploma's): 94 % in 2025, bedoeld was minstens 95 %. Niet gehaald.`
Zin vertel_doel(const Doel& doel, Jaar jaar) {
    const Doeluitkomst uitkomst = uitkomst_van(doel, jaar);
    Zin result = als_zin(tekst_of(doel.doel));
    if (doel.indicator) result += zin(" ({})", *doel.indicator);
    if (uitkomst.realisatie == nullptr) {
        result += als_zin(": de uitkomst is nog niet bekend");
        if (uitkomst.streef != nullptr) result += zin("; bedoeld is {}", bedoeling(doel, *uitkomst.streef));
        return result += als_zin(".");
    }
    result += zin(": {} in {}", analysis::met_eenheid(doel, uitkomst.realisatie->second), uitkomst.realisatie->first);
    if (uitkomst.streef != nullptr) result += zin(", bedoeld was {}", bedoeling(doel, *uitkomst.streef));
    result += als_zin(".");
    if (uitkomst.gehaald) result += als_zin(*uitkomst.gehaald ? " Gehaald." : " Niet gehaald.");
    return result;
}

/// What was budgeted, and what the accounts say.
Gegeven<Zin> geld(const Register& data, const Samenwerking& s, Jaar jaar) {
    const Jaarbijdrage begroot = jaarbijdrage(data, s, jaar);
    const auto werkelijk = cijfer(s.geld, jaar, true, &Jaarcijfers::bijdrage);
    Gegeven<Zin> fact{{}, begroot.bijdrage.missing, begroot.bijdrage.bron};
    std::vector<Zin> delen;
    if (begroot.bijdrage.waarde) {
        const Zin waar = begroot.herkomst ? zin(" ({})", *begroot.herkomst) : als_zin(" begroot");
        delen.push_back(zin("{}{}", *begroot.bijdrage.waarde, waar));
    }
    if (werkelijk.waarde && !begroot.herkomst) delen.push_back(zin("{} volgens de jaarrekening", *werkelijk.waarde));
    if (!delen.empty()) fact.waarde = aaneen(delen, ", ");
    return fact;
}

/// A day that was planned is a plan, and one that follows from the norm is that; none after we have left.
std::optional<Zin> volgende_evaluatie(const Stand& stand, const Samenwerking& s, Date nu) {
    const Evaluatie& evaluatie = *s.volgen.evaluatie;
    const auto uiterlijk = analysis::evaluatie_uiterlijk(s, stand.data.gemeente.normen);
    if (!uiterlijk || (s.identiteit.tot && *s.identiteit.tot < *uiterlijk)) return {};
    if (evaluatie.volgende) {
        const bool voorbij = *evaluatie.volgende < nu && evaluatie.laatste.value_or(Date::min()) < *evaluatie.volgende;
        return zin(voorbij ? "was gepland op {}" : "volgende gepland op {}", *evaluatie.volgende);
    }
    const auto jaren = stand.data.gemeente.normen.evaluatie_jaren.scaled;
    return *uiterlijk < nu ? zin("sindsdien is er meer dan {} jaar voorbij", telwoord(jaren))
                           : zin("volgende binnen {} jaar: uiterlijk {}", telwoord(jaren), *uiterlijk);
}

Gegeven<Zin> evaluatie(const Stand& stand, const Samenwerking& s, Jaar jaar) {
    Gegeven<Zin> fact{{}, gegeven(s.volgen, &Volgen::evaluatie, &Evaluatie::laatste).missing, {}};
    const auto& evaluatie = s.volgen.evaluatie;
    if (!evaluatie) return fact;
    const Date nu = std::min(stand.peildatum, last_day(jaar.year));
    std::vector<Zin> delen;
    if (evaluatie->laatste) {
        const bool dit_jaar = is_in(evaluatie->laatste, jaar);
        delen.push_back(zin("{}{}{}", dit_jaar ? "gedaan op " : "laatste op ", *evaluatie->laatste,
                            evaluatie->uitkomst ? zin(" ({})", label_of(*evaluatie->uitkomst)) : Zin{}));
    }
    if (auto volgende = volgende_evaluatie(stand, s, nu)) delen.push_back(std::move(*volgende));
    if (!delen.empty()) fact.waarde = aaneen(delen, "; ");
    return fact;
}

/// None when nothing is known, and the municipality kept no list of it in that year.
std::optional<Zin> informatie(const Stand& stand, const Samenwerking& s, Jaar jaar) {
    std::vector<Zin> zinnen;
    for (const analysis::Informatiemoment& moment : analysis::informatiemomenten(stand.data, s)) {
        if (is_in(moment.dag, jaar) && moment.dag <= stand.peildatum)
            zinnen.push_back(zin("{} ({})", moment.wat, moment.dag));
    }
    if (!zinnen.empty()) return opgesomd(zinnen);
    const bool houdt_bij = std::ranges::any_of(stand.data.gemeente.raadsinformatie,
                                               [&](const Raadsinformatie& i) { return is_in(i.datum, jaar); });
    if (!houdt_bij) return {};
    return zin("voor zover bekend hoorde de raad er in {} niets van", jaar);
}

std::optional<Zin> regio(const Stand& stand, const Samenwerking& s, Jaar jaar) {
    const Regio* voorkeur = analysis::voorkeursregio(stand.data.gemeente);
    if (voorkeur == nullptr) return {};
    const auto buiten = analysis::deelnemers_buiten(*voorkeur, s, std::min(stand.peildatum, last_day(jaar.year)));
    if (!buiten) return {};
    const std::string naam = met_lidwoord(voorkeur->lidwoord, voorkeur->naam);
    Zin result = buiten->empty() ? zin("binnen {}", naam) : zin("ook buiten {}: met {}", naam, join_dutch(*buiten));
    const auto& keuze = s.regio.regiokeuze;
    if (keuze && keuze->uitkomst) result += zin(". Onderzoek: {}", *keuze->uitkomst);
    if (keuze && keuze->motivering) result += zin(". Waarom: {}", keuze->motivering->text);
    zonder_punt(result);
    return result;
}

std::optional<Zin> overheveling(const Samenwerking& s) {
    const auto& overheveling = s.regio.overheveling;
    if (!overheveling) return {};
    std::vector<Zin> delen;
    if (overheveling->naar) delen.push_back(zin("naar {}", *overheveling->naar));
    if (overheveling->status) delen.push_back(als_zin(label_of(*overheveling->status)));
    if (overheveling->ontvlechtingskosten)
        delen.push_back(zin("losmaken kost {}", overheveling->ontvlechtingskosten->value));
    if (overheveling->toelichting) delen.push_back(als_zin(overheveling->toelichting->text));
    if (delen.empty()) return {};
    zonder_punt(delen.back());
    return aaneen(delen, "; ");
}

/// It says how a regeling is shaped, and asks nobody to take part in one.
constexpr std::string_view vormwet = "Wet gemeenschappelijke regelingen";

std::optional<Zin> plicht(const Samenwerking& s) {
    if (s.karakter.grondslag != Grondslag::wettelijk_verplicht) return {};
    std::vector<Zin> wetten;
    for (const Tekst& wet : s.karakter.wettelijke_grondslagen) {
        if (wet.text != vormwet) wetten.push_back(als_zin(wet));
    }
    Zin result = wetten.empty() ? als_zin("een wet verplicht ertoe") : opgesomd(wetten);
    if (s.vorm.vormkeuze) result += zin(". Hoe wij dat invullen: {}", s.vorm.vormkeuze->text);
    zonder_punt(result);
    return result;
}

/// Which are told of, and which are not; none when nobody began.
std::optional<Zin> aandachtspunten(const Samenwerking& s) {
    if (!s.aandachtspunten) return {};
    std::vector<Zin> ontbreekt;
    std::int64_t alle = 0;
    const auto look = [&](const auto& field) {
        ++alle;
        if (!((*s.aandachtspunten).*field.member)) ontbreekt.push_back(als_zin(field.key));
    };
    apply_fields([&](const auto&... field) { (look(field), ...); }, Aandachtspunten::fields);
    const std::int64_t beschreven = alle - static_cast<std::int64_t>(ontbreekt.size());
    if (ontbreekt.empty()) return zin("alle {} beschreven", alle);
    return zin("{} van de {} beschreven; nog niet: {}", beschreven, alle, opgesomd(ontbreekt));
}

Gegeven<Zin> meerwaarde(const Samenwerking& s) {
    return opsomming(s.waarom, &Waarom::meerwaarde, [](const Meerwaarde& m) {
        const std::string soort = m.soort ? label_of(*m.soort) : "";
        return m.gerealiseerd ? zin("{} (gerealiseerd: {})", soort, label_of(*m.gerealiseerd)) : als_zin(soort);
    });
}

} // namespace

bool is_leeg(const Beleidsdeel& deel) {
    const bool feiten = deel.waarvoor.waarde || deel.geld.waarde || deel.meerwaarde.waarde || deel.evaluatie.waarde;
    const bool keuzes = deel.plicht || deel.hogere_kosten || deel.regio || deel.overheveling;
    return !feiten && !keuzes && deel.doelen.empty() && !deel.informatie && !deel.aandachtspunten;
}

Doelscore doelscore(const Samenwerking& samenwerking, Jaar jaar) {
    Doelscore score;
    for (const Doel& doel : samenwerking.waarom.doelen) {
        const Doeluitkomst uitkomst = uitkomst_van(doel, jaar);
        const bool van_dit_jaar = uitkomst.realisatie != nullptr && uitkomst.realisatie->first == jaar;
        if (!van_dit_jaar || !uitkomst.gehaald) ++score.onbekend;
        else ++(*uitkomst.gehaald ? score.gehaald : score.niet);
    }
    return score;
}

std::optional<Zin> in_zin(const Doelscore& score) {
    std::vector<Zin> delen;
    for (const auto& [aantal, wat] :
         {std::pair{score.gehaald, "gehaald"}, {score.niet, "niet gehaald"}, {score.onbekend, "niet bekend"}}) {
        if (aantal > 0) delen.push_back(zin("{} {}", aantal, wat));
    }
    if (delen.empty()) return {};
    return aaneen(delen, ", ");
}

Beleidsdeel beleidsdeel(const Stand& stand, const Samenwerking& s, Jaar jaar) {
    Beleidsdeel deel;
    deel.id = {s.id};
    deel.naam = s.identiteit.naam;
    if (s.identiteit.status == Status::oprichting) deel.voorbereiding = als_zin("in oprichting");
    if (s.identiteit.status == Status::verkenning) deel.voorbereiding = als_zin("wordt verkend");
    deel.waarvoor = op_een_regel(gegeven(s.waarom, &Waarom::openbaar_belang));
    deel.plicht = plicht(s);
    for (const Doel& doel : s.waarom.doelen) deel.doelen.push_back({vertel_doel(doel, jaar)});
    deel.geld = geld(stand.data, s, jaar);
    deel.meerwaarde = meerwaarde(s);
    if (s.waarom.argument_hogere_kosten) deel.hogere_kosten = Tekst{s.waarom.argument_hogere_kosten->text};
    deel.evaluatie = evaluatie(stand, s, jaar);
    deel.informatie = informatie(stand, s, jaar);
    deel.regio = regio(stand, s, jaar);
    deel.overheveling = overheveling(s);
    deel.aandachtspunten = aandachtspunten(s);
    return deel;
}

Kortregel kortregel(const Stand& stand, const Samenwerking& s, Jaar jaar) {
    return {{s.id},
            gegeven(s.identiteit, &Identiteit::naam),
            geld(stand.data, s, jaar),
            doelen_in_zin([&](Jaar j) { return doelscore(s, j); }, jaar),
            evaluatie(stand, s, jaar)};
}

} // namespace grip::reports::jaaroverzicht
