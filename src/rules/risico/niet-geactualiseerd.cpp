#include "analysis/risico/posten.hpp"
#include "rules/risico/elk.hpp"

#include <fmt/format.h>

namespace grip::rules::risico_niet_geactualiseerd {
namespace {

void run(const Context& context, Findings& findings) {
    const std::int64_t maanden = context.data.gemeente.normen.risico_maanden.scaled;
    for_each_open_risico(context, [&](const Risico& risico) {
        if (!analysis::is_achterstallig(risico, context.data.gemeente.normen, context.peildatum)) return;
        findings.add(at(risico, &Risico::bijgewerkt),
                     fmt::format("risico {} is op {} voor het laatst bekeken; onze norm is {} maanden", risico.id.text,
                                 long_dutch(*risico.bijgewerkt), maanden),
                     "Bekijk het opnieuw en zet de dag in `bijgewerkt`.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/niet-geactualiseerd",
             .severity = Severity::advies,
             .title = "Een risico dat lang niet is bekeken",
             .law = "Eigen norm van de gemeente (normen.risico_maanden)",
             .explanation =
                 "Kansen en bedragen verouderen. De paragraaf weerstandsvermogen hoort te rusten op wat nu bekend "
                 "is. Bekijk het risico opnieuw, en zet die dag in `bijgewerkt`, ook als er niets is veranderd."},
    .run = run};

} // namespace grip::rules::risico_niet_geactualiseerd
