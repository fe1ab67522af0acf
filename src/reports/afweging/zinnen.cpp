#include "reports/afweging/zinnen.hpp"

#include "analysis/partners.hpp"
#include "analysis/samenwerkingen.hpp"
#include "reports/afweging/opties.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/telwoord.hpp"

#include <algorithm>

namespace grip::reports::afweging {
namespace {

using analysis::Optiekosten;
using analysis::Terugverdiend;

const Optiekosten* kosten_bij(const std::vector<Optiekosten>& alle, const Optie* optie) {
    const auto gevonden = std::ranges::find(alle, optie, &Optiekosten::optie);
    return optie == nullptr || gevonden == alle.end() || gevonden->jaren.empty() ? nullptr : &*gevonden;
}

/// Of a periodic evaluation: of what, and when it was looked at before.
std::optional<Zin> evaluatiezin(const Stand& stand, const Voorstel& voorstel) {
    if (!voorstel.samenwerking) return std::nullopt;
    const Samenwerking* s = analysis::samenwerking_van(stand.data, voorstel.samenwerking->id);
    if (s == nullptr) return als_zin("Dit is een periodieke evaluatie.");
    const auto& eerder = s->volgen.evaluatie;
    if (eerder && eerder->laatste && *eerder->laatste < voorstel.datum.value_or(stand.peildatum))
        return zin("Dit is de periodieke evaluatie van {}; de vorige was op {}.", in_zin(*s), *eerder->laatste);
    return zin("Dit is de periodieke evaluatie van {}.", in_zin(*s));
}

Zin keuzezin(const Voorstel& voorstel) {
    const Optie* keuze = analysis::voorkeur_van(voorstel);
    if (keuze != nullptr && keuze->huidig)
        return zin("Voorgesteld wordt om door te gaan zoals nu: {}.", genoemd(*keuze));
    if (keuze != nullptr) return zin("Voorgesteld wordt {}: {}.", genoemd(*keuze), omschrijving(*keuze));
    const auto aantal = std::ssize(voorstel.opties);
    if (aantal == 0) return als_zin("Er zijn nog geen opties beschreven om tussen te kiezen.");
    if (aantal == 1) return als_zin("Er is één optie beschreven; afwegen kan vanaf twee.");
    return zin("Er zijn {} opties, en nog geen voorkeur.", telwoord(aantal));
}

Zin over_jaren(const std::vector<Jaar>& jaren) {
    if (jaren.size() == 1) return zin("In {}", jaren.front());
    return zin("Van {} tot en met {}", jaren.front(), jaren.back());
}

/// `Van 2027 tot en met 2031 kost dat ons € 2.104.000, € 90.000 minder dan doorgaan zoals nu.`
std::optional<Zin> naast_huidige(const Voorstel& voorstel, const Optie& keuze) {
    const auto naast = analysis::naast_huidige(voorstel, keuze);
    if (!naast || !naast->optie || !naast->huidig || keuze.huidig) return std::nullopt;
    const bool alle = naast->jaren == analysis::jaren_van(voorstel);
    const Zin tekst = zin("{}{} kost dat ons {}", over_jaren(naast->jaren),
                          alle ? "" : ", de jaren waarvan beide bekend zijn,", *naast->optie);
    const Euro verschil = *naast->optie - *naast->huidig;
    if (verschil.cents == 0) return zin("{}, evenveel als doorgaan zoals nu.", tekst);
    return zin("{}, {} {} dan doorgaan zoals nu.", tekst, verschil.cents < 0 ? Euro{-verschil.cents} : verschil,
               verschil.cents < 0 ? "minder" : "meer");
}

/// Where it cannot be compared, what it costs alone.
std::optional<Zin> kostenzin(const std::vector<Optiekosten>& alle, const Voorstel& voorstel) {
    const Optie* optie = analysis::voorkeur_van(voorstel);
    const Optiekosten* keuze = kosten_bij(alle, optie);
    if (keuze == nullptr) return std::nullopt;
    if (auto naast = naast_huidige(voorstel, *optie)) return naast;
    const auto& laatste = keuze->jaren.back();
    if (!laatste.opgeteld) return std::nullopt;
    return zin("{} kost dat ons {}.", over_jaren(analysis::jaren_van(voorstel)), *laatste.opgeteld);
}

/// What a reader would look for in vain in the table of sums.
void meld_gemis(const Voorstel& voorstel, std::vector<Opmerking>& zinnen) {
    for (const Optiekosten& kosten : analysis::kosten_van(voorstel)) {
        if (!kosten.gemis || kosten.optie->kosten.empty()) continue;
        zinnen.push_back({zin("{} is vanaf {} niet op te tellen: dan {}.", genoemd(*kosten.optie), kosten.gemis->jaar,
                              kosten.gemis->soort == nullptr
                                  ? als_zin("zijn haar kosten niet bekend")
                                  : zin("ontbreekt een bedrag ({})", label_of(kosten.gemis->soort->post)))});
    }
}

void meld_zeef(const Afwegingskader& kader, const Voorstel& voorstel, std::vector<Opmerking>& nieuws) {
    std::vector<Zin> af;
    for (const Optie& optie : voorstel.opties) {
        if (analysis::zeef_uit(kader, voorstel, optie) != nullptr) af.push_back(als_zin(genoemd(optie)));
    }
    if (af.empty()) return;
    const Optie* keuze = analysis::voorkeur_van(voorstel);
    const bool blijft_iets = std::ranges::any_of(
        options<Optievorm>, [&](const auto& weg) { return !analysis::valt_af(kader, voorstel, weg.value); });
    if (!blijft_iets)
        nieuws.push_back({als_zin("De antwoorden vooraf spreken elkaar tegen: geen van de drie wegen blijft over.")});
    nieuws.push_back({zin("Door de antwoorden vooraf {} {} af.", af.size() == 1 ? "valt" : "vallen", opgesomd(af))});
    if (keuze != nullptr && analysis::zeef_uit(kader, voorstel, *keuze) != nullptr)
        nieuws.push_back({als_zin("Daar is ook de voorgestelde optie bij; dat moet worden uitgelegd.")});
}

bool genoemd_bij(const Optie& optie, const analysis::Kostensoort& soort) {
    return std::ranges::any_of(optie.kosten, [&](const auto& jaar) { return (jaar.second.*soort.plaats).has_value(); });
}

/// `centrumgemeente (Wgr art. 8 lid 4)`
Zin met_artikel(const analysis::Vormuitkomst& uitkomst) {
    return zin("{} ({})", label_of(uitkomst.advies->rechtsvorm), uitkomst.advies->artikel.text);
}

/// The forms with this judgement.
std::vector<Zin> vormen(const std::vector<analysis::Vormuitkomst>& uitkomsten, analysis::Vormoordeel oordeel) {
    std::vector<Zin> namen;
    for (const auto& uitkomst : uitkomsten) {
        if (uitkomst.oordeel == oordeel) namen.push_back(met_artikel(uitkomst));
    }
    return namen;
}

/// Each form that does not fit, at the first question that contradicts it.
void meld_afgevallen(const Afwegingskader& kader, const std::vector<analysis::Vormuitkomst>& uitkomsten,
                     std::vector<Opmerking>& zinnen) {
    for (const Vormvraag& vraag : kader.vormvragen) {
        std::vector<Zin> af;
        for (const auto& uitkomst : uitkomsten) {
            if (!uitkomst.tegen.empty() && uitkomst.tegen.front() == &vraag) af.push_back(met_artikel(uitkomst));
        }
        if (af.empty()) continue;
        zinnen.push_back({zin("Door het antwoord op de vraag \"{}\" {}: {}.", vraag.vraag.text,
                              af.size() == 1 ? "past niet" : "passen niet", opgesomd(af))});
    }
}

/// Whether the form of the preferred option fits.
std::optional<Zin> gekozen_vorm(const std::vector<analysis::Vormuitkomst>& uitkomsten, const Voorstel& voorstel) {
    const Optie* keuze = analysis::voorkeur_van(voorstel);
    if (keuze == nullptr || !keuze->rechtsvorm) return std::nullopt;
    const std::string vorm = label_of(*keuze->rechtsvorm);
    const auto uitkomst =
        std::ranges::find_if(uitkomsten, [&](const auto& een) { return een.advies->rechtsvorm == *keuze->rechtsvorm; });
    if (uitkomst == uitkomsten.end()) return zin("Over de voorgestelde vorm, {}, zegt het afwegingskader niets.", vorm);
    switch (uitkomst->oordeel) {
    case analysis::Vormoordeel::aanbevolen: return zin("De voorgestelde vorm, {}, past bij de antwoorden.", vorm);
    case analysis::Vormoordeel::mogelijk:
        return zin("De voorgestelde vorm, {}, is mogelijk; niet alle vragen daarover zijn beantwoord.", vorm);
    case analysis::Vormoordeel::past_niet: break;
    }
    return zin("De voorgestelde vorm, {}, past niet bij het antwoord op de vraag \"{}\".", vorm,
               uitkomst->tegen.front()->vraag.text);
}

struct Ligging {
    std::vector<Zin> binnen;
    std::vector<Zin> buiten;
    std::vector<Zin> elders; ///< in none of our regions, as far as is known
};

bool ligt_in(const Regio& regio, const Tekst& naam) {
    return std::ranges::find(regio.gemeenten, naam) != regio.gemeenten.end();
}

Ligging ligging(const Gemeente& gemeente, const Regio& voorkeur, const Optie& optie) {
    Ligging ligging;
    for (const Tekst& partner : optie.partners) {
        const bool bekend =
            std::ranges::any_of(gemeente.regios, [&](const auto& r) { return ligt_in(r.second, partner); });
        if (ligt_in(voorkeur, partner)) ligging.binnen.push_back(als_zin(partner));
        else (bekend ? ligging.buiten : ligging.elders).push_back(als_zin(partner));
    }
    return ligging;
}

Zin liggingzin(const Optie& optie, const Ligging& waar) {
    if (waar.buiten.empty() && waar.elders.empty())
        return zin("Bij {} liggen alle partners in de voorkeursregio.", genoemd(optie));
    std::vector<Zin> delen;
    if (!waar.binnen.empty())
        delen.push_back(
            zin("{} {} in de voorkeursregio", opgesomd(waar.binnen), waar.binnen.size() == 1 ? "ligt" : "liggen"));
    if (!waar.buiten.empty())
        delen.push_back(
            zin("{} {} buiten de voorkeursregio", opgesomd(waar.buiten), waar.buiten.size() == 1 ? "ligt" : "liggen"));
    if (!waar.elders.empty())
        delen.push_back(zin("van {} is niet bekend in welke regio dat ligt", opgesomd(waar.elders)));
    return zin("Bij {}: {}.", genoemd(optie), aaneen(delen, "; "));
}

/// `2 van de 6 vragen vooraf`; nothing when none lacks.
void tel_open(std::int64_t open, std::int64_t alle, std::string_view wat, std::vector<Zin>& delen) {
    if (open == 0) return;
    delen.push_back(open == alle ? zin("alle {} {}", alle, wat) : zin("{} van de {} {}", open, alle, wat));
}

/// `Eenmalig: alleen genoemd bij zelf doen.`; nothing when each way that could have such costs has them, or none has.
std::optional<Zin> niet_bij_alle(const Voorstel& voorstel, const analysis::Kostensoort& soort) {
    if (soort.plaats == &Kostenjaar::structureel) return {};
    // what it takes to change is nothing that the current way could have
    const bool verandering = soort.plaats == &Kostenjaar::eenmalig || soort.plaats == &Kostenjaar::ontvlechting;
    std::vector<Zin> wel;
    bool niet = false;
    for (const Optie& optie : voorstel.opties) {
        if (optie.kosten.empty()) continue;
        if (genoemd_bij(optie, soort)) wel.push_back(als_zin(genoemd(optie)));
        else if (!verandering || !optie.huidig) niet = true;
    }
    if (wel.empty() || !niet) return {};
    return met_hoofdletter(zin("{}: alleen genoemd bij {}.", label_of(soort.post), opgesomd(wel)));
}

} // namespace

std::vector<Opmerking> nieuws(const Stand& stand, const Voorstel& voorstel) {
    std::vector<Opmerking> zinnen;
    if (auto evaluatie = evaluatiezin(stand, voorstel)) zinnen.push_back({std::move(*evaluatie)});
    zinnen.push_back({keuzezin(voorstel)});
    const std::vector<Optiekosten> alle = analysis::kosten_van(voorstel);
    if (auto kosten = kostenzin(alle, voorstel)) zinnen.push_back({std::move(*kosten)});
    const Optie* keuze = analysis::voorkeur_van(voorstel);
    if (keuze != nullptr && !keuze->huidig) zinnen.push_back({terugverdienzin(voorstel, *keuze)});
    meld_zeef(*stand.data.afwegingskader, voorstel, zinnen);
    return zinnen;
}

std::vector<Opmerking> over_kosten(const Voorstel& voorstel) {
    std::vector<Opmerking> zinnen;
    zinnen.push_back({als_zin(
        "Een euro in een later jaar telt even zwaar als een euro nu. Een soort kosten die bij een jaar niet is genoemd, "
        "komt in dat jaar niet voor.")});
    for (const analysis::Kostensoort& soort : analysis::kostensoorten) {
        if (auto alleen_bij = niet_bij_alle(voorstel, soort)) zinnen.push_back({std::move(*alleen_bij)});
    }
    meld_gemis(voorstel, zinnen);
    const bool met_risicos = std::ranges::any_of(voorstel.opties, [](const Optie& o) { return !o.risicos.empty(); });
    if (met_risicos) zinnen.push_back({als_zin("De risico's van de opties zijn niet meegerekend.")});
    return zinnen;
}

std::vector<Opmerking> vormkern(const Afwegingskader& kader, const Voorstel& voorstel) {
    const auto uitkomsten = analysis::vormuitkomsten(kader, voorstel);
    std::vector<Opmerking> zinnen;
    if (uitkomsten.empty()) return zinnen;
    const auto past = vormen(uitkomsten, analysis::Vormoordeel::aanbevolen);
    const auto mogelijk = vormen(uitkomsten, analysis::Vormoordeel::mogelijk);
    if (!past.empty())
        zinnen.push_back({zin("Bij alle antwoorden {}: {}.", past.size() == 1 ? "past" : "passen", opgesomd(past))});
    if (past.empty() && mogelijk.empty())
        zinnen.push_back({als_zin("Geen van de vormen van het kader past bij alle antwoorden.")});
    if (!mogelijk.empty())
        zinnen.push_back({zin("Mogelijk, zolang niet alle vragen zijn beantwoord: {}.", opgesomd(mogelijk))});
    meld_afgevallen(kader, uitkomsten, zinnen);
    if (auto gekozen = gekozen_vorm(uitkomsten, voorstel)) zinnen.push_back({std::move(*gekozen)});
    return zinnen;
}

std::vector<Opmerking> over_regio(const Gemeente& gemeente, const Voorstel& voorstel) {
    std::vector<Opmerking> zinnen;
    const Regio* voorkeur = analysis::voorkeursregio(gemeente);
    if (voorkeur == nullptr) return zinnen;
    zinnen.push_back({zin("Onze gemeente kijkt eerst in de voorkeursregio: {}.", voorkeur->naam.text)});
    for (const Optie& optie : voorstel.opties) {
        if (optie.partners.empty()) continue;
        zinnen.push_back({liggingzin(optie, ligging(gemeente, *voorkeur, optie))});
    }
    return zinnen;
}

std::optional<Zin> geen_optie(const Afwegingskader& kader, const Voorstel& voorstel) {
    std::vector<Zin> wegen;
    for (const auto& weg : options<Optievorm>) {
        const bool beschreven = std::ranges::find(voorstel.opties, weg.value, &Optie::vorm) != voorstel.opties.end();
        if (!beschreven && !analysis::valt_af(kader, voorstel, weg.value))
            wegen.push_back(als_zin(label_of(weg.value)));
    }
    if (wegen.empty() || voorstel.opties.empty()) return std::nullopt;
    return met_hoofdletter(zin("{} {} niet als optie beschreven.", opgesomd(wegen), wegen.size() == 1 ? "is" : "zijn"));
}

std::optional<Zin> niet_beantwoord(const Afwegingskader& kader, const Voorstel& voorstel) {
    const auto open = [](const auto& vragen, const auto& antwoorden) {
        return std::ranges::count_if(vragen, [&](const auto& vraag) {
            const auto plaats =
                std::ranges::find(antwoorden, vraag.id.text, [](const auto& paar) { return paar.first.id; });
            return plaats == antwoorden.end() || !plaats->second.antwoord;
        });
    };
    std::vector<Zin> delen;
    tel_open(open(kader.zeef, voorstel.zeef), std::ssize(kader.zeef), "vragen vooraf", delen);
    tel_open(open(kader.vormvragen, voorstel.vormvragen), std::ssize(kader.vormvragen), "vragen over de vorm", delen);
    std::int64_t alle = 0;
    std::int64_t gegeven = 0;
    for (const Optie& optie : voorstel.opties) {
        alle += std::ssize(kader.aspecten.items);
        gegeven +=
            std::ranges::count_if(optie.oordelen, [](const auto& paar) { return paar.second.oordeel.has_value(); });
    }
    tel_open(alle - gegeven, alle, "oordelen over de opties", delen);
    if (delen.empty()) return std::nullopt;
    return zin("Niet beantwoord zijn {}.", opgesomd(delen));
}

} // namespace grip::reports::afweging
