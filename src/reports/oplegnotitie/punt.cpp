#include "reports/oplegnotitie/punt.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/geheimhouding.hpp"
#include "analysis/raadsavond.hpp"
#include "analysis/richtlijnen.hpp"
#include "analysis/toezicht.hpp"
#include "analysis/zienswijzen.hpp"
#include "reports/delen/stuk.hpp"
#include "reports/oplegnotitie/termijnen.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

std::string voorstel_in_woorden(const Samenwerking& s, const Agendapunt& punt) {
    const std::string_view woord = analysis::zienswijzewoord(geeft_zienswijze(s, punt));
    switch (*punt.voorstel) {
    case Zienswijzebesluit::geen: return fmt::format("Het college stelt voor geen {} te geven", woord);
    case Zienswijzebesluit::zonder_opmerkingen:
        return "Het college stelt voor te laten weten dat de raad geen opmerkingen heeft";
    case Zienswijzebesluit::met_opmerkingen: return fmt::format("Het college stelt een {} met opmerkingen voor", woord);
    case Zienswijzebesluit::afwijzend: return fmt::format("Het college stelt een afwijzende {} voor", woord);
    }
    return {};
}

/// `onze bijdrage stijgt € 83.000 (4,5 %, index 3,2 %)`; empty when it is not known.
Zin in_een_zin(const std::optional<Geldgevolg>& geld) {
    if (!geld || !geld->verschil) return {};
    const Euro verschil = *geld->verschil;
    if (verschil.cents == 0) return zin("onze bijdrage blijft {}", *geld->nieuw.waarde);
    const bool meer = verschil.cents > 0;
    Zin tekst = zin("onze bijdrage {} {}", meer ? "stijgt" : "daalt", meer ? verschil : Euro{-verschil.cents});
    if (!geld->verschil_procent || !meer) return tekst;
    tekst += zin(" ({}", *geld->verschil_procent);
    if (geld->index) tekst += zin(", index {}", *geld->index);
    return tekst += als_zin(")");
}

/// What the raad is asked, with what the college proposes.
Gegeven<Zin> gevraagd(const Samenwerking& s, const Agendapunt& punt, const std::optional<Geldgevolg>& geld,
                      std::string_view wie) {
    Gegeven<Zin> fact{{}, gegeven(punt, &Agendapunt::aan_de_raad).missing, {}};
    if (!punt.aan_de_raad) return fact;
    std::string vraag;
    switch (*punt.aan_de_raad) {
    case Raadsvraag::kennisnemen:
        vraag = vraagt_besluit(punt) ? fmt::format("De {} wordt gevraagd hiervan kennis te nemen", wie)
                                     : "Ter informatie; geen besluit";
        break;
    case Raadsvraag::wensen_meegeven:
        vraag = fmt::format("De {} kan onze vertegenwoordiger wensen meegeven", wie);
        break;
    case Raadsvraag::besluit: vraag = "De raad besluit zelf"; break;
    case Raadsvraag::zienswijze:
        if (punt.voorstel) vraag = voorstel_in_woorden(s, punt);
        else fact.missing = gegeven(punt, &Agendapunt::voorstel).missing;
        break;
    }
    if (vraag.empty()) return fact;
    const Zin kosten = in_een_zin(geld);
    fact.waarde = kosten.delen.empty() ? zin("{}.", vraag) : zin("{}. {}.", met_hoofdletter(kosten), vraag);
    return fact;
}

Zin overschot_of_tekort(Euro resultaat) {
    if (resultaat.cents == 0) return als_zin(resultaat);
    return resultaat.cents < 0 ? zin("een tekort van {}", Euro{-resultaat.cents})
                               : zin("een overschot van {}", resultaat);
}

/// `Onze bijdrage was € 437.500; begroot was € 412.000.`
std::optional<Zin> betaalde_bijdrage(const Geld& geld, Jaar jaar) {
    const auto betaald = analysis::bijdrage_uit(geld.jaren.at(jaar).werkelijk);
    const auto begroot = analysis::begrote_bijdrage(geld, jaar);
    if (!betaald || !begroot) return {};
    if (betaald->bedrag == *begroot) return zin("Onze bijdrage was {}, zoals begroot.", betaald->bedrag);
    return zin("Onze bijdrage was {}; begroot was {}.", betaald->bedrag, *begroot);
}

/// Of the year that the accounts are about, as the register holds it. `dag`: the last on which adoption is known.
std::optional<Resultaat> resultaat(const Register& data, const Samenwerking& s, const Agendapunt& punt, Date dag) {
    if (punt.soort != Stuksoort::jaarrekening || !punt.jaar) return {};
    const auto found = s.geld.jaren.find(*punt.jaar);
    if (found == s.geld.jaren.end()) return {};
    auto bedrag = gegeven(found->second, &Boekjaar::werkelijk, &Jaarcijfers::resultaat);
    Gegeven<Zin> woorden{{}, bedrag.missing, bedrag.bron, bedrag.in_concept};
    if (bedrag.waarde) woorden.waarde = overschot_of_tekort(*bedrag.waarde);
    const auto dossier = analysis::dossier_van(data, s, punt);
    const bool vastgesteld = dossier && analysis::gedaan_op(*dossier, Stap::vastgesteld, dag);
    return Resultaat{std::move(bedrag), std::move(woorden),
                     gegeven(found->second, &Boekjaar::werkelijk, &Jaarcijfers::resultaatbestemming), !vastgesteld,
                     betaalde_bijdrage(s.geld, *punt.jaar)};
}

/// In the words of the file, but what nobody can tell.
Richtlijnregel richtlijnregel(const analysis::Richtlijnpunt& punt) {
    Richtlijnregel regel{punt.vraag, {{}, punt.mist}, {}};
    if (punt.oordeel) regel.oordeel.waarde = Tekst{label_of(*punt.oordeel)};
    else if (!punt.berekend) regel.oordeel.waarde = Tekst{punt.mist};
    if (!punt.uitleg.delen.empty())
        regel.toelichting = punt.basis.delen.empty() ? met_hoofdletter(punt.uitleg)
                                                     : met_hoofdletter(zin("{} ({})", punt.uitleg, punt.basis));
    return regel;
}

/// As the paper tells it with this item, so that it says one thing.
std::optional<analysis::Stijging> gevraagde_stijging(const Agendapunt& punt) {
    const auto& geld = punt.financien;
    if (!geld || !geld->nu || !geld->nieuw) return {};
    return analysis::Stijging{*punt.jaar, *geld->nu, *geld->nieuw};
}

std::vector<Richtlijnblad> richtlijnen(const Gemeente& gemeente, const Samenwerking& s, const Agendapunt& punt) {
    std::vector<Richtlijnblad> result;
    if (punt.soort != Stuksoort::ontwerpbegroting || !punt.jaar) return result;
    for (const auto& [id, set] : gemeente.richtlijnen) {
        if (set.begrotingsjaar != *punt.jaar) continue;
        const auto toets = analysis::richtlijntoets(set, s, gevraagde_stijging(punt));
        if (!toets) continue;
        Richtlijnblad blad{set.naam, {}};
        for (const analysis::Richtlijnpunt& vraag : toets->punten) blad.punten.push_back(richtlijnregel(vraag));
        result.push_back(std::move(blad));
    }
    return result;
}

std::vector<Risicoregel> risicos(const Register& data, const Samenwerking& s, const Agendapunt& punt) {
    std::vector<Risicoregel> result;
    for (const Ref<Risico>& ref : punt.risicos) {
        for (const Risico& risico : s.risicobeeld.risicos) {
            if (risico.id.text == ref.id) result.push_back(risicoregel(data, s, risico));
        }
    }
    return result;
}

/// The day of a step as a fact; what is not registered is missing where it belongs.
Gegeven<Date> dag(const analysis::Dossier& dossier, Stap stap, std::optional<Date> Verloop::*lid) {
    if (dossier.verloop != nullptr) return gegeven(*dossier.verloop, lid);
    Gegeven<Date> fact;
    fact.missing.location = analysis::plaats_van(dossier, stap);
    return fact;
}

std::optional<Termijnkader> termijnkader(const Stand& stand, const analysis::Dossier& dossier,
                                         std::optional<Date> raad) {
    const bool voor_de_raad = dossier.stuk != Cyclusstuk::jaarrekening;
    if (!voor_de_raad || !analysis::heeft_cyclus(stand.data, *dossier.samenwerking)) return {};
    Termijnkader result;
    result.verzonden = dag(dossier, Stap::verzonden, &Verloop::verzonden);
    result.ontvangen = dag(dossier, Stap::ontvangen, &Verloop::ontvangen);
    const auto termijn = analysis::termijn(stand.data, dossier, Stap::verzonden, stand.peildatum);
    if (termijn && termijn->te_laat) result.te_laat = Aantal::of(*termijn->te_laat);
    result.geen_recht = dossier.stuk == Cyclusstuk::kadernota || analysis::is_vrijgesteld(dossier);
    if (const auto venster = analysis::venster(stand.data, dossier, stand.peildatum))
        result.venster = vensterregel(*venster, dossier, stand.peildatum);
    const auto bespreking = dossier.vergadering == nullptr ? std::nullopt : dossier.vergadering->raadsbehandeling;
    if (bespreking && result.venster && *bespreking > result.venster->tot) result.besproken_na = bespreking;
    result.tekst = termijnen_in_zinnen(result, dossier, stand.peildatum, raad);
    return result;
}

/// Of a raad that is over, what came later was not known.
Date bekend_op(const Stand& stand, std::optional<Date> raad) {
    return std::min(stand.peildatum, raad.value_or(stand.peildatum));
}

/// Terms and history of a paper of the cycle.
void zet_cyclus(Punt& result, const Stand& stand, const Samenwerking& s, const Agendapunt& punt,
                std::optional<Date> raad) {
    constexpr std::size_t most_years = 3;
    const auto stuk = analysis::cyclusstuk(punt.soort);
    if (!stuk || !punt.jaar) return;
    if (punt.soort == Stuksoort::ontwerpbegroting || punt.soort == Stuksoort::begrotingswijziging)
        result.toezicht = analysis::preventief_in_zin(s, *punt.jaar, bekend_op(stand, raad));
    if (punt.soort == Stuksoort::ontwerpbegroting && !result.toezicht)
        result.toezichtbrief = analysis::laatste_brief_in_zin(s, *punt.jaar, bekend_op(stand, raad));
    result.eerdere_zienswijzen = eerdere_zienswijzen(stand, s, *stuk, *punt.jaar, most_years);
    result.gevraagd_en_geworden = gevraagd_en_geworden(result.eerdere_zienswijzen);
    const auto dossier = analysis::dossier_van(stand.data, s, punt);
    if (dossier) result.termijnen = termijnkader(stand, *dossier, raad);
}

Punt punt_van(const Stand& stand, const Samenwerking& s, const Agendapunt& punt, const Gevraagden& gevraagden) {
    Punt result;
    result.titel = {korte_naam(stand.data, s, punt)};
    if (punt.vertrouwelijk)
        result.titel.text += punt.geheimhouding && analysis::geldt(*punt.geheimhouding, stand.peildatum)
                                 ? " (geheim)"
                                 : " (vertrouwelijk)";
    result.geld = geldgevolg(stand.data, s, punt, bekend_op(stand, gevraagden.raad));
    result.gevraagd = gevraagd(s, punt, result.geld, gevraagden.wie);
    result.gevraagd_besluit = gegeven(punt, &Agendapunt::gevraagd_besluit);
    result.samenvatting = gegeven(punt, &Agendapunt::samenvatting);
    result.belang = gegeven(punt, &Agendapunt::belang);
    zet_cyclus(result, stand, s, punt, gevraagden.raad);
    result.richtlijnen = richtlijnen(stand.data.gemeente, s, punt);
    result.resultaat = resultaat(stand.data, s, punt, bekend_op(stand, gevraagden.raad));
    result.risicos = risicos(stand.data, s, punt);
    result.andere_raden = punt.andere_raden;
    result.standpunt_college = gegeven(punt, &Agendapunt::standpunt_college);
    if (gevraagden.geen_besluit) result.voorgestelde_wensen = punt.conceptzienswijze;
    for (const Bron& bijlage : punt.bijlagen) result.bijlagen.push_back({bijlage});
    return result;
}

} // namespace

bool vraagt_besluit(const Agendapunt& punt) {
    const bool klein = !analysis::cyclusstuk(punt.soort);
    return analysis::heeft_inhoud(punt) && !(klein && punt.aan_de_raad == Raadsvraag::kennisnemen);
}

std::vector<Punt> punten(const Stand& stand, const Samenwerking& samenwerking,
                         const std::vector<const Agendapunt*>& agenda, const Gevraagden& gevraagden) {
    std::vector<Punt> result;
    for (const Agendapunt* agendapunt : agenda) {
        if (!agendapunt->origin.withheld && !analysis::heeft_inhoud(*agendapunt)) continue;
        Punt punt;
        if (agendapunt->origin.withheld) punt.vertrouwelijk = true;
        else punt = punt_van(stand, samenwerking, *agendapunt, gevraagden);
        punt.nummer = Aantal::of(std::ssize(result) + 1);
        result.push_back(std::move(punt));
    }
    return result;
}

} // namespace grip::reports
