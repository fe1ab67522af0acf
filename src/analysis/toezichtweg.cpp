#include "analysis/toezichtweg.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/kring.hpp"
#include "analysis/termijnen.hpp"
#include "analysis/zienswijzen.hpp"

namespace grip::analysis {
namespace {

/// A budget before its year, a change within the norm.
std::optional<Date> laatste_dag(const Register& data, const Dossier& dossier, Date vastgesteld) {
    if (dossier.stuk == Cyclusstuk::ontwerpbegroting) return last_day(dossier.jaar.year - 1);
    if (dossier.stuk != Cyclusstuk::begrotingswijzigingen) return {};
    return add_months(vastgesteld, static_cast<int>(data.gemeente.normen.toezicht_maanden.scaled));
}

bool is_beantwoord(const Zienswijze& zienswijze, Date peildatum) {
    return zienswijze.gevolg || zienswijze.reactie || zienswijze.reactie_datum.value_or(Date::max()) <= peildatum;
}

std::optional<Toezichtreden> om_zienswijze(const Dossier& dossier, Date peildatum) {
    const Zienswijze* zienswijze = zienswijze_van(dossier);
    if (zienswijze == nullptr || zienswijze->origin.withheld || !vraagt_antwoord(*zienswijze)) return {};
    if (!is_besloten(zienswijze, peildatum)) return {};
    if (!is_beantwoord(*zienswijze, peildatum)) return Toezichtreden::onbeantwoord;
    if (zienswijze->gevolg == Zienswijzegevolg::deels) return Toezichtreden::deels_gevolgd;
    if (zienswijze->gevolg == Zienswijzegevolg::niet) return Toezichtreden::niet_gevolgd;
    return {};
}

/// The adopted budget asks another amount of us than the draft.
bool ander_bedrag(const Dossier& dossier) {
    const Agendapunt* punt = dossier.agendapunt;
    if (dossier.stuk != Cyclusstuk::ontwerpbegroting || punt == nullptr || punt->origin.withheld) return false;
    if (!punt->financien || !punt->financien->nieuw) return false;
    const auto nu = begrote_bijdrage(dossier.samenwerking->geld, dossier.jaar);
    return nu && *nu != *punt->financien->nieuw;
}

std::optional<Toezichtreden> reden(const Dossier& dossier, Date peildatum) {
    if (const auto gevonden = om_zienswijze(dossier, peildatum)) return gevonden;
    return ander_bedrag(dossier) ? std::optional{Toezichtreden::ander_bedrag} : std::nullopt;
}

} // namespace

std::optional<Toezichtweg> toezichtweg(const Register& data, const Dossier& dossier, Date vastgesteld, Date peildatum) {
    if (!heeft_cyclus(data, *dossier.samenwerking)) return {};
    const auto tot = laatste_dag(data, dossier, vastgesteld);
    if (!tot || *tot < peildatum) return {};
    const auto waarom = reden(dossier, peildatum);
    if (!waarom) return {};
    const auto wie = kring(*dossier.samenwerking, vastgesteld);
    return Toezichtweg{vastgesteld, *tot, voor_kring(data.termijnen->toezichthouder, wie),
                       bij_toezichthouder(data, dossier.stuk, wie), *waarom};
}

std::optional<Toezichtweg> toezichtweg(const Register& data, const Dossier& dossier, Date peildatum) {
    const auto vastgesteld = gedaan_op(dossier, Stap::vastgesteld, peildatum);
    return vastgesteld ? toezichtweg(data, dossier, *vastgesteld, peildatum) : std::nullopt;
}

} // namespace grip::analysis
