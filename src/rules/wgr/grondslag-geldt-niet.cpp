#include "analysis/wetten.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_grondslag_geldt_niet {
namespace {

void run(const Context& context, Findings& findings) {
    const Wetten& wetten = *context.data.wetten;
    for (const Samenwerking& s : context.data.samenwerkingen) {
        for (const LosseZienswijze& losse : s.raadscyclus.zienswijzen) {
            if (!losse.grondslag || !analysis::is_terzijde(wetten, losse.grondslag->text, s)) continue;
            findings.add(at(losse, &LosseZienswijze::grondslag),
                         fmt::format("{} geldt niet voor deze regeling ({})", losse.grondslag->text,
                                     analysis::bijzondere_wet(wetten, s)->artikel.text),
                         "Noem het artikel waarop de zienswijze dan rust, of haal `grondslag` weg.");
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/grondslag-geldt-niet",
             .severity = Severity::waarschuwing,
             .title = "Een zienswijze rust op een artikel dat voor deze regeling niet geldt",
             .law = "Gemeentewet art. 81l",
             .explanation =
                 "Voor een gemeenschappelijke rekenkamer gelden delen van de Wgr niet. Een zienswijze kan daar niet op "
                 "rusten, en het bestuur hoeft er niet op te antwoorden. De brief noemt het artikel daarom niet."},
    .run = run};

} // namespace grip::rules::wgr_grondslag_geldt_niet
