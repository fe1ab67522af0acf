#include "analysis/deelnemers.hpp"
#include "analysis/feestdagen.hpp"
#include "analysis/venster.hpp"
#include "rules/raad/zienswijzen.hpp"
#include "rules/wgr/besluiten.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_zienswijze_op_ontwerpregeling {
namespace {

/// The day from which the raad must hurry: papers must be in, or the norm for papers runs.
Date dringend_vanaf(const Context& context, const analysis::Venster& venster) {
    if (venster.moment && venster.moment->aanleveren) return *venster.moment->aanleveren;
    return venster.tot - std::chrono::days{context.data.gemeente.normen.stukken_dagen.scaled};
}

void check(const Context& context, const Samenwerking& s, const Regelingbesluit& besluit, Findings& findings) {
    if (besluit.zienswijze && analysis::is_besloten(&*besluit.zienswijze, context.peildatum)) return;
    if (analysis::ligt_vast(besluit, context.peildatum)) return;
    // a raad that takes part decides itself; where that is not known, nothing is said
    if (analysis::raad_beslist_mee(context.data, s, context.peildatum) != false) return;
    const auto venster = analysis::venster(context.data, s, besluit, context.peildatum);
    if (!venster || context.peildatum < dringend_vanaf(context, *venster)) return;
    const bool voorbij = venster->tot < context.peildatum;
    const std::string rest =
        analysis::gelijkstelling_onbekend(context.data, *venster->dagen.regel->termijn, venster->tot);
    findings.add(at(besluit, &Regelingbesluit::ontwerp_ontvangen),
                 fmt::format("geen zienswijze op het ontwerp van de regeling geregistreerd; de laatste dag {} {}{}{}",
                             voorbij ? "was" : "is", long_dutch(venster->tot), rest.empty() ? "" : "; ", rest),
                 "Leg de raad een voorstel voor, en vul bij dit besluit `zienswijze` in; ook `besluit: geen` is een "
                 "besluit.",
                 voorbij ? Zin{}
                         : zin("De raad kan {}tot en met {} een zienswijze naar voren brengen{}.",
                               rest.empty() ? "" : "in elk geval ", venster->tot, waarop(besluit)));
}

void run(const Context& context, Findings& findings) {
    elk_besluit(context,
                [&](const Samenwerking& s, const Regelingbesluit& besluit) { check(context, s, besluit, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/zienswijze-op-ontwerpregeling",
             .severity = Severity::waarschuwing,
             .title = "De tijd voor een zienswijze op een ontwerpregeling is bijna of geheel om",
             .law = "Wgr art. 1 lid 2 en 3; met provincie art. 51, met waterschap art. 61, met beide art. 73",
             .explanation =
                 "Als colleges of burgemeesters een regeling treffen of wijzigen, krijgen de raden eerst het ontwerp "
                 "en kunnen zij binnen acht weken een zienswijze geven. Die tijd is bijna of geheel om. Leg de raad "
                 "een voorstel voor, ook als het is om geen zienswijze te geven."},
    .run = run};

} // namespace grip::rules::wgr_zienswijze_op_ontwerpregeling
