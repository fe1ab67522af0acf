#include "analysis/venster.hpp"

#include "analysis/feestdagen.hpp"
#include "analysis/raadsagenda.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

using std::chrono::days;

/// The last meeting of this kind from one day up to and including another.
const Raadsvergadering* laatste(const Raadsagenda& agenda, Raadssoort soort, Date van, Date tot) {
    const Raadsvergadering* last = nullptr;
    for (const Raadsvergadering& v : agenda.vergaderingen) {
        const bool within = gaat_door(v, soort) && v.datum >= van && v.datum <= tot;
        if (within && (last == nullptr || v.datum > last->datum)) last = &v;
    }
    return last;
}

bool in_reces(const Raadsagenda& agenda, Date dag) {
    return std::ranges::any_of(agenda.recessen, [&](const Reces& r) { return dag >= r.van && dag <= r.tot; });
}

Raadsmoment moment_op(const Raadsagenda& agenda, const Raadsvergadering& raad, Date van) {
    const days aanleverdagen{agenda.aanleverdagen.value_or(Aantal{}).scaled};
    Raadsmoment result;
    result.raad = &raad;
    result.commissie = laatste(agenda, Raadssoort::commissie, van + aanleverdagen, raad.datum);
    const Date bespreking = result.commissie != nullptr ? result.commissie->datum : raad.datum;
    if (agenda.aanleverdagen) result.aanleveren = bespreking - aanleverdagen;
    result.rond_reces = in_reces(agenda, raad.datum) || in_reces(agenda, result.aanleveren.value_or(bespreking));
    return result;
}

/// The last raad on or before a day that leaves the working days of the norm; when there is none, the last one.
std::optional<Raadsmoment> moment(const Register& data, Date van, Date tot) {
    const Raadsagenda& agenda = *data.gemeente.raad;
    const std::int64_t marge = data.gemeente.normen.raad_marge_werkdagen.scaled;
    std::optional<Raadsmoment> last;
    bool all_rond_reces = true;
    for (const Raadsvergadering& v : agenda.vergaderingen) {
        if (!gaat_door(v, Raadssoort::raad) || v.datum < van || v.datum > tot) continue;
        Raadsmoment candidate = moment_op(agenda, v, van);
        candidate.krap = !heeft_werkdagen(data, v.datum, tot, marge);
        all_rond_reces = all_rond_reces && candidate.rond_reces;
        const bool better = !last || (candidate.krap != last->krap ? last->krap : v.datum > last->raad->datum);
        if (better) last = candidate;
    }
    if (last) last->rond_reces = all_rond_reces;
    return last;
}

struct Einde {
    Planning planning;
    Date tot;
};

/// The last days by which a raad can be planned, in the order in which they are tried. A day named after the decision is of
/// no use.
std::vector<Einde> einden(const LaatsteDagen& dagen) {
    std::vector<Einde> result;
    if (dagen.gevraagd)
        result.push_back({Planning::gevraagd, std::min(*dagen.gevraagd, dagen.uiterst.value_or(*dagen.gevraagd))});
    if (dagen.zeker) result.push_back({Planning::zeker, *dagen.zeker});
    if (dagen.uiterst) result.push_back({Planning::uiterst, *dagen.uiterst});
    return result;
}

/// By the first of these days that a raad can meet from a day on.
std::optional<Raadsmoment> eerste_moment(const Register& data, const std::vector<Einde>& einden, Date van) {
    if (!data.gemeente.raad) return {};
    for (const Einde& einde : einden) {
        auto found = moment(data, van, einde.tot);
        if (!found) continue;
        found->planning = einde.planning;
        found->tot = einde.tot;
        return found;
    }
    return {};
}

/// `open` is the day from which the raad can meet about it.
Venster plan(const Register& data, Venster venster, Date open, Date peildatum) {
    std::vector<Einde> dagen = einden(venster.dagen);
    venster.moment = eerste_moment(data, dagen, open);
    venster.planning = venster.moment ? venster.moment->planning : dagen.front().planning;
    venster.tot = venster.moment ? venster.moment->tot : dagen.front().tot;
    venster.agenda_bekend = agenda_volledig(data.gemeente, open, venster.dagen.laatste());
    if (venster.moment && venster.moment->raad->datum >= peildatum) return venster;
    venster.alsnog = eerste_moment(data, dagen, std::max(open, peildatum));
    return venster;
}

Venster van_dagen(const LaatsteDagen& dagen, std::optional<Date> van) {
    Venster venster;
    venster.dagen = dagen;
    venster.van = van;
    return venster;
}

} // namespace

std::optional<Venster> venster(const Register& data, const Dossier& dossier, Date peildatum) {
    const LaatsteDagen dagen = laatste_dagen(data, dossier, peildatum);
    if (!dagen.bekend()) return {};
    Venster result = van_dagen(dagen, verzonden_of_ontvangen(dossier));
    result.ontvangst = result.van && !dag_van(dossier, Stap::verzonden);
    const bool twee_lagen = heeft_twee_lagen(*dossier.samenwerking);
    result.aangeboden = !twee_lagen || dag_van(dossier, Stap::aangeboden_ab);
    result.antwoord_moet_nog = !twee_lagen && antwoordplicht(data, dossier, peildatum);
    const auto verzenden = termijn(data, dossier, Stap::verzonden, peildatum);
    const auto verwacht = verzenden ? verzenden->uiterlijk : std::nullopt;
    return plan(data, result, result.van.value_or(verwacht.value_or(peildatum)), peildatum);
}

bool ligt_vast(const Regelingbesluit& besluit, Date peildatum) {
    const auto gedaan = [&](std::optional<Date> dag) { return dag && *dag <= peildatum; };
    return gedaan(besluit.toestemming) || gedaan(besluit.bekendgemaakt) || gedaan(besluit.in_werking) ||
           besluit.soort == Regelingbesluitsoort::opheffen;
}

std::optional<Venster> venster(const Register& data, const Samenwerking& samenwerking, const Regelingbesluit& besluit,
                               Date peildatum) {
    const LaatsteDagen dagen = laatste_dagen(data, samenwerking, besluit);
    if (!dagen.bekend()) return {};
    return plan(data, van_dagen(dagen, besluit.ontwerp_ontvangen), *besluit.ontwerp_ontvangen, peildatum);
}

std::optional<Venster> venster(const Register& data, const Samenwerking& samenwerking, const LosseZienswijze& losse,
                               Date peildatum) {
    const LaatsteDagen dagen = laatste_dagen(samenwerking, losse);
    if (!dagen.bekend()) return {};
    return plan(data, van_dagen(dagen, losse.ontvangen), losse.ontvangen.value_or(peildatum), peildatum);
}

} // namespace grip::analysis
