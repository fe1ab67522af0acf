#include "rules/raad/zienswijzen.hpp"

#include <fmt/format.h>

namespace grip::rules::raad_zienswijze_zonder_mandaat {
namespace {

void run(const Context& context, Findings& findings) {
    elke_zienswijze(context, [&](const Zienswijze& zienswijze, const std::string& over) {
        if (zienswijze.door != Besluitnemer::college || zienswijze.mandaat) return;
        findings.add(at(zienswijze, &Zienswijze::door),
                     fmt::format("{}: het college besloot, en niet geregistreerd is waarmee de raad dat opdroeg", over),
                     "Vul bij `mandaat` het raadsbesluit in, zoals: Raadsbesluit mandaat zienswijzen, 9 april 2026.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "raad/zienswijze-zonder-mandaat",
             .severity = Severity::waarschuwing,
             .title = "Het college gaf een zienswijze, zonder opdracht van de raad in het register",
             .law = "Wgr art. 35 lid 3; Gemeentewet art. 156",
             .explanation =
                 "Een zienswijze komt van de raad. Het college kan haar geven als de raad dat heeft opgedragen. Welk "
                 "besluit dat is, staat hier niet. Zoek het op, en vul het in bij `mandaat`."},
    .run = run};

} // namespace grip::rules::raad_zienswijze_zonder_mandaat
