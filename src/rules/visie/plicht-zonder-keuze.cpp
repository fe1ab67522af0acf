#include "rules/rule.hpp"

namespace grip::rules::visie_plicht_zonder_keuze {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const bool verplicht = s.karakter.grondslag == Grondslag::wettelijk_verplicht;
        if (!loopt(s) || !verplicht || s.vorm.vormkeuze) continue;
        findings.add(at(s.vorm, &Vorm::vormkeuze), "niet geregistreerd is hoe de gemeente de wettelijke plicht invult",
                     "Beschrijf onder `vormkeuze` welke keuze de wet liet en waarom deze is gemaakt.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/plicht-zonder-keuze",
             .severity = Severity::advies,
             .absence = true,
             .title = "Verplicht samenwerken, zonder te zeggen hoe",
             .visie = "hoofdstuk 2",
             .explanation =
                 "Een wet verplicht tot samenwerken, maar laat vaak vrij hoe. Ook dan heeft de raad iets te kiezen. "
                 "Beschrijf onder `vormkeuze` welke ruimte er was en hoe die is gebruikt."},
    .run = run};

} // namespace grip::rules::visie_plicht_zonder_keuze
