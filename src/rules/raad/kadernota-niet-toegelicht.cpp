#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::raad_kadernota_niet_toegelicht {
namespace {

void run(const Context& context, Findings& findings) {
    elk_dossier(context, Cyclusstuk::kadernota, [&](const analysis::Dossier& dossier) {
        if (!is_actueel(context, dossier) || analysis::dag_van(dossier, Stap::toegelicht)) return;
        findings.add(analysis::plaats_van(dossier, Stap::toegelicht),
                     fmt::format("{}: geen toelichting aan de raad geregistreerd", analysis::naam_van(dossier)),
                     "Nodig het bestuur uit voor een toelichting, en vul `toegelicht` in.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "raad/kadernota-niet-toegelicht",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd dat de kadernota aan de raad is toegelicht",
             .visie = "hoofdstuk 4",
             .explanation =
                 "In de kadernota vallen de keuzes; de raad wil haar kunnen bespreken met wie haar maakte. Er is "
                 "niet geregistreerd dat zij aan de raad is toegelicht. Nodig het bestuur uit; de brief daarvoor "
                 "maakt `grip brief`."},
    .run = run};

} // namespace grip::rules::raad_kadernota_niet_toegelicht
