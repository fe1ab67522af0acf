#include "analysis/risico/posten.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::risico_hoort_in_begroting {
namespace {

Zin in_zin(const Risico& risico, Kans kans) {
    const auto tekst = short_text(risico.omschrijving.text);
    return zin("Een risico met een kans van {} per jaar hoort in de begroting of in een voorziening{}.", kans,
               tekst ? zin(": \"{}\"", *tekst) : Zin{});
}

void run(const Context& context, Findings& findings) {
    const Kans grens = context.data.gemeente.risiconormen.voorziening_kans;
    for (const analysis::Risicopost& post : analysis::risicoposten(context.data, context.peildatum)) {
        if (post.telling != analysis::Telling::telt || *post.kans < grens) continue;
        findings.add(at(*post.risico),
                     fmt::format("risico {} heeft een kans van {} %, en het bedrag is bekend", post.risico->id.text,
                                 dutch_number(post.kans->scaled, Kans::decimals)),
                     "Neem de kosten op in de begroting, of vorm een voorziening en noem die bij `gedekt_door`.",
                     in_zin(*post.risico, *post.kans));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/hoort-in-begroting",
             .severity = Severity::advies,
             .title = "Een risico dat bijna zeker is",
             .law = "BBV art. 44 lid 1 b; eigen norm van de gemeente (risiconormen.voorziening_kans)",
             .explanation = "Een risico dat bijna zeker optreedt en waarvan het bedrag bekend is, hoort niet in het "
                            "weerstandsvermogen. De kosten horen in de begroting, of er is een voorziening voor "
                            "nodig. Bekijk met de concerncontroller welke van de twee het is."},
    .run = run};

} // namespace grip::rules::risico_hoort_in_begroting
