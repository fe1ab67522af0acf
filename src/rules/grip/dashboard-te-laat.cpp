#include "analysis/raadsinformatie.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_dashboard_te_laat {
namespace {

void run(const Context& context, Findings& findings) {
    const Gemeente& gemeente = context.data.gemeente;
    const auto gemist = analysis::gemist_dashboard(gemeente, context.peildatum);
    if (!gemist) return;
    findings.add(
        at(gemeente, &Gemeente::raadsinformatie),
        fmt::format("de raad zou in {} het dashboard krijgen; dat is niet geregistreerd", month_dutch(*gemist)),
        "Stuur het dashboard (`grip dashboard`), en vul het in bij `raadsinformatie` met `soort: dashboard`.");
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/dashboard-te-laat",
             .severity = Severity::waarschuwing,
             .title = "Niet geregistreerd dat de raad het dashboard kreeg in de afgesproken maand",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De raad krijgt het dashboard van de samenwerkingen in vaste maanden; welke, staat bij `normen` in "
                 "gemeente.yaml. Zo een maand is voorbij, en er is sinds de vorige geen dashboard geregistreerd. "
                 "Stuur het, en vul de dag in bij `raadsinformatie`."},
    .run = run};

} // namespace grip::rules::grip_dashboard_te_laat
