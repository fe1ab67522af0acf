#include "analysis/venster.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

using std::chrono::days;

/// The last meeting of this kind from one day up to and including another.
const Raadsvergadering* laatste(const Raadsagenda& agenda, Raadssoort soort, Date van, Date tot) {
    const Raadsvergadering* last = nullptr;
    for (const Raadsvergadering& v : agenda.vergaderingen) {
        const bool within = v.soort == soort && v.datum >= van && v.datum <= tot;
        if (within && (last == nullptr || v.datum > last->datum)) last = &v;
    }
    return last;
}

bool in_reces(const Raadsagenda& agenda, Date dag) {
    return std::ranges::any_of(agenda.recessen, [&](const Reces& r) { return dag >= r.van && dag <= r.tot; });
}

/// Is the calendar of these days kept? It is entered by the year, and reaches to its last meeting or recess.
bool is_bekend(const Raadsagenda& agenda, Date van, Date tot) {
    std::optional<Date> first;
    Date last = Date::min();
    for (const Raadsvergadering& v : agenda.vergaderingen) {
        if (v.soort != Raadssoort::raad) continue;
        first = std::min(first.value_or(v.datum), v.datum);
        last = std::max(last, v.datum);
    }
    for (const Reces& reces : agenda.recessen) last = std::max(last, reces.tot);
    return first && year_of(*first) <= year_of(van) && last >= tot;
}

Raadsmoment moment_op(const Raadsagenda& agenda, const Raadsvergadering& raad, Date van) {
    const days aanleverdagen{agenda.aanleverdagen.value_or(Aantal{}).scaled};
    Raadsmoment result{&raad, laatste(agenda, Raadssoort::commissie, van + aanleverdagen, raad.datum), {}, false};
    const Date bespreking = result.commissie != nullptr ? result.commissie->datum : raad.datum;
    if (agenda.aanleverdagen) result.aanleveren = bespreking - aanleverdagen;
    result.rond_reces = in_reces(agenda, raad.datum) || in_reces(agenda, result.aanleveren.value_or(bespreking));
    return result;
}

std::optional<Raadsmoment> moment(const Raadsagenda& agenda, Date van, Date tot) {
    std::optional<Raadsmoment> last;
    bool all_rond_reces = true;
    for (const Raadsvergadering& v : agenda.vergaderingen) {
        if (v.soort != Raadssoort::raad || v.datum < van || v.datum > tot) continue;
        const Raadsmoment candidate = moment_op(agenda, v, van);
        all_rond_reces = all_rond_reces && candidate.rond_reces;
        if (!last || v.datum > last->raad->datum) last = candidate;
    }
    if (last) last->rond_reces = all_rond_reces;
    return last;
}

void plan(const Register& data, Venster& venster, Date open) {
    const auto& agenda = data.gemeente.raad;
    if (!agenda) return;
    venster.moment = moment(*agenda, open, venster.tot);
    venster.agenda_bekend = is_bekend(*agenda, open, venster.tot);
}

/// The law gives longer than the day that the board named, and that day is over.
void plan_alsnog(const Register& data, Venster& venster, Date peildatum) {
    const bool kan_nog =
        venster.bestuur && *venster.bestuur < peildatum && venster.wettelijk.value_or(Date::min()) >= peildatum;
    if (kan_nog && data.gemeente.raad) venster.alsnog = moment(*data.gemeente.raad, peildatum, *venster.wettelijk);
}

} // namespace

std::optional<Venster> venster(const Register& data, const Dossier& dossier, Date peildatum) {
    const auto wet = termijn(data, dossier, Stap::zienswijze, peildatum);
    if (wet && wet->status == Termijnstatus::niet_van_toepassing) return {};
    Venster result;
    result.van = verzonden_of_ontvangen(dossier);
    result.bestuur = dag_van(dossier, Stap::zienswijze_uiterlijk);
    if (wet && wet->grond != Grond::uiterste) result.wettelijk = wet->uiterlijk;
    if (wet) result.regel = wet->regel;
    if (wet) result.kring = wet->kring;
    if (!result.wettelijk && !result.bestuur) return {};
    result.tot = result.bestuur ? *result.bestuur : *result.wettelijk;
    if (const auto vergadering = vergaderdag(dossier)) result.tot = std::min(result.tot, *vergadering - days{1});
    const auto verzenden = termijn(data, dossier, Stap::verzonden, peildatum);
    const auto verwacht = verzenden ? verzenden->uiterlijk : std::nullopt;
    plan(data, result, result.van.value_or(verwacht.value_or(peildatum)));
    plan_alsnog(data, result, peildatum);
    return result;
}

bool ligt_vast(const Regelingbesluit& besluit, Date peildatum) {
    const auto gedaan = [&](std::optional<Date> dag) { return dag && *dag <= peildatum; };
    return gedaan(besluit.bekendgemaakt) || gedaan(besluit.in_werking) ||
           besluit.soort == Regelingbesluitsoort::opheffen;
}

std::optional<Venster> venster(const Register& data, const Samenwerking& samenwerking, const Regelingbesluit& besluit) {
    const auto wet = ontwerptermijn(data, samenwerking, besluit);
    if (!wet || raad_beslist_mee(data, samenwerking, *besluit.ontwerp_ontvangen).value_or(false)) return {};
    Venster result;
    result.van = besluit.ontwerp_ontvangen;
    result.wettelijk = wet->uiterlijk;
    result.tot = wet->uiterlijk;
    result.regel = wet->regel;
    result.kring = wet->kring;
    plan(data, result, *result.van);
    return result;
}

} // namespace grip::analysis
