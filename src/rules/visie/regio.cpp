#include "rules/visie/regio.hpp"

#include "analysis/deelnemers.hpp"
#include "analysis/evaluatie.hpp"
#include "analysis/partners.hpp"

#include <algorithm>

namespace grip::rules {
namespace {

/// Our own municipality takes part in what it registers.
bool hele_regio_doet_mee(const Context& context, const Regio& regio, const Samenwerking& samenwerking) {
    const auto deelnemers = analysis::deelnemers_op(samenwerking, context.peildatum);
    return std::ranges::all_of(regio.gemeenten, [&](const Tekst& gemeente) {
        return gemeente == context.data.gemeente.naam ||
               std::ranges::any_of(deelnemers, [&](const Deelnemer* d) { return d->naam == gemeente; });
    });
}

} // namespace

bool zonder_regiokeuze(const Context& context, const Samenwerking& samenwerking) {
    // of a legal duty not whether the region is the best is asked, but how it is shaped (visie/plicht-zonder-keuze)
    const bool vrij = loopt(samenwerking) && samenwerking.karakter.grondslag == Grondslag::vrijwillig;
    if (!vrij || samenwerking.regio.regiokeuze) return false;
    const Regio* voorkeur = analysis::voorkeursregio(context.data.gemeente);
    return voorkeur != nullptr && !hele_regio_doet_mee(context, *voorkeur, samenwerking);
}

bool keuze_aan_de_orde(const Context& context, const Samenwerking& samenwerking) {
    const Normen& normen = context.data.gemeente.normen;
    const Identiteit& identiteit = samenwerking.identiteit;
    if (komt_nog(samenwerking)) return true;
    if (normen.regio_vanaf && identiteit.sinds && *identiteit.sinds >= *normen.regio_vanaf) return true;
    return analysis::evaluatie_uiterlijk(samenwerking, normen).value_or(Date::max()) <= context.peildatum;
}

} // namespace grip::rules
