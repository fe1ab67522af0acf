#include "reports/oplegnotitie/punt.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/kengetallen.hpp"
#include "reports/oplegnotitie/stuk.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

/// What the raad is asked, with what the college proposes.
Gegeven<Tekst> gevraagd(const Samenwerking& s, const Agendapunt& punt) {
    Gegeven<Tekst> fact{{}, gegeven(punt, &Agendapunt::aan_de_raad).missing, {}};
    if (!punt.aan_de_raad) return fact;
    const std::string_view woord = geeft_zienswijze(s, punt) ? "zienswijze" : "reactie";
    switch (*punt.aan_de_raad) {
    case Raadsvraag::kennisnemen: fact.waarde = Tekst{"kennisnemen"}; return fact;
    case Raadsvraag::wensen_meegeven: fact.waarde = Tekst{"wensen meegeven aan onze vertegenwoordiger"}; return fact;
    case Raadsvraag::besluit: fact.waarde = Tekst{"zelf besluiten"}; return fact;
    case Raadsvraag::zienswijze: break;
    }
    if (!punt.voorstel) {
        fact.missing = gegeven(punt, &Agendapunt::voorstel).missing;
        return fact;
    }
    switch (*punt.voorstel) {
    case Zienswijzebesluit::geen: fact.waarde = Tekst{fmt::format("geen {}", woord)}; break;
    case Zienswijzebesluit::zonder_opmerkingen:
        fact.waarde = Tekst{"laten weten dat de raad geen opmerkingen heeft"};
        break;
    case Zienswijzebesluit::met_opmerkingen: fact.waarde = Tekst{fmt::format("een {} met opmerkingen", woord)}; break;
    case Zienswijzebesluit::afwijzend: fact.waarde = Tekst{fmt::format("een afwijzende {}", woord)}; break;
    }
    return fact;
}

/// A paper that always costs something: what is not filled in is missed.
bool gaat_over_geld(Stuksoort soort) {
    return soort == Stuksoort::kadernota || soort == Stuksoort::ontwerpbegroting ||
           soort == Stuksoort::begrotingswijziging;
}

/// What the change means for an inhabitant, and beside the index of our own budget.
void zet_verhoudingen(Geldgevolg& geld, const Gemeente& gemeente, const Agendapunt& punt) {
    if (!punt.jaar || !geld.nieuw.waarde) return;
    geld.per_inwoner = analysis::per_inwoner(gemeente, gemeente.naam.text, *punt.jaar, *geld.nieuw.waarde);
    const auto index = analysis::index_van(gemeente.normen, *punt.jaar);
    if (!index || !geld.verschil) return;
    geld.index = index;
    geld.boven_index = analysis::groeit_boven_norm(gemeente.normen, {*punt.jaar, *geld.nu.waarde, *geld.nieuw.waarde});
}

std::optional<Geldgevolg> geldgevolg(const Gemeente& gemeente, const Agendapunt& punt) {
    if (!punt.financien && !gaat_over_geld(punt.soort)) return {};
    Geldgevolg result;
    result.nu = gegeven(punt, &Agendapunt::financien, &Financien::nu);
    result.nieuw = gegeven(punt, &Agendapunt::financien, &Financien::nieuw);
    result.dekking = gegeven(punt, &Agendapunt::financien, &Financien::dekking);
    if (result.nu.waarde && result.nieuw.waarde) {
        result.verschil = {*result.nieuw.waarde - *result.nu.waarde};
        result.verschil_procent = {analysis::groei(*result.nu.waarde, *result.nieuw.waarde), "van nul of minder"};
    }
    zet_verhoudingen(result, gemeente, punt);
    if (!punt.financien) return result;
    for (const auto& [jaar, bedrag] : punt.financien->meerjarig) result.meerjarig.push_back({jaar, bedrag});
    result.toelichting = punt.financien->toelichting;
    return result;
}

/// Of the year that the accounts are about, as the register holds it.
std::optional<Resultaat> resultaat(const Samenwerking& s, const Agendapunt& punt) {
    if (punt.soort != Stuksoort::jaarrekening || !punt.jaar) return {};
    const auto found = s.geld.jaren.find(*punt.jaar);
    if (found == s.geld.jaren.end()) return {};
    return Resultaat{gegeven(found->second, &Boekjaar::werkelijk, &Jaarcijfers::resultaat),
                     gegeven(found->second, &Boekjaar::werkelijk, &Jaarcijfers::resultaatbestemming)};
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

std::optional<Termijnkader> termijnkader(const Stand& stand, const analysis::Dossier& dossier) {
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
    return result;
}

/// Terms and history of a paper of the cycle.
void zet_cyclus(Punt& result, const Stand& stand, const Samenwerking& s, const Agendapunt& punt) {
    constexpr std::size_t most_years = 3;
    const auto stuk = analysis::cyclusstuk(punt.soort);
    if (!stuk || !punt.jaar) return;
    result.eerdere_zienswijzen = eerdere_zienswijzen(stand, s, *stuk, *punt.jaar, most_years);
    const auto dossier = analysis::dossier_van(stand.data, s, {*stuk, *punt.jaar, punt.nummer});
    if (dossier) result.termijnen = termijnkader(stand, *dossier);
}

Punt punt_van(const Stand& stand, const Samenwerking& s, const Agendapunt& punt) {
    Punt result;
    result.titel = punt.titel;
    result.gevraagd = gevraagd(s, punt);
    result.gevraagd_besluit = gegeven(punt, &Agendapunt::gevraagd_besluit);
    result.samenvatting = gegeven(punt, &Agendapunt::samenvatting);
    result.belang = gegeven(punt, &Agendapunt::belang);
    zet_cyclus(result, stand, s, punt);
    result.geld = geldgevolg(stand.data.gemeente, punt);
    result.resultaat = resultaat(s, punt);
    result.risicos = risicos(stand.data, s, punt);
    result.andere_raden = punt.andere_raden;
    result.standpunt_college = gegeven(punt, &Agendapunt::standpunt_college);
    for (const Bron& bijlage : punt.bijlagen) result.bijlagen.push_back({bijlage});
    return result;
}

} // namespace

bool heeft_inhoud(const Agendapunt& punt) { return punt.gevraagd_besluit || punt.samenvatting; }

std::vector<Punt> punten(const Stand& stand, const Bijeenkomst& b) {
    std::vector<Punt> result;
    for (const Agendapunt& agendapunt : b.vergadering.agenda) {
        if (!agendapunt.origin.withheld && !heeft_inhoud(agendapunt)) continue;
        Punt punt;
        if (agendapunt.origin.withheld) punt.vertrouwelijk = true;
        else punt = punt_van(stand, b.samenwerking, agendapunt);
        punt.nummer = Aantal::of(std::ssize(result) + 1);
        result.push_back(std::move(punt));
    }
    return result;
}

} // namespace grip::reports
