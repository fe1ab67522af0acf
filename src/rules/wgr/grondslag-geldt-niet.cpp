#include "analysis/wetten.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_grondslag_geldt_niet {
namespace {

void run(const Context& context, Findings& findings) {
    const Wetten& wetten = *context.data.wetten;
    for (const Samenwerking& s : context.data.samenwerkingen) {
        for (const LosseZienswijze& losse : s.raadscyclus.zienswijzen) {
            const std::string waarom = analysis::geldt_niet(wetten, losse, s, context.peildatum);
            if (waarom.empty()) continue;
            findings.add(at(losse, &LosseZienswijze::grondslag),
                         fmt::format("{} geldt hier niet ({})", losse.grondslag->text, waarom),
                         "Noem het artikel waarop de zienswijze dan rust, of haal `grondslag` weg.");
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "wgr/grondslag-geldt-niet",
         .severity = Severity::waarschuwing,
         .title = "Een zienswijze rust op een artikel dat voor deze regeling niet geldt",
         .law = "Wgr art. 1, 8, 31a en 55a; Gemeentewet art. 81l",
         .explanation =
             "De Wgr gaat alleen over regelingen. Voor een gemeenschappelijke rekenkamer gelden delen ervan niet, en met "
             "een provincie staat dezelfde bevoegdheid in een ander artikel. Een zienswijze kan dan niet op dit artikel rusten. De "
             "brief noemt het daarom niet."},
    .run = run};

} // namespace grip::rules::wgr_grondslag_geldt_niet
