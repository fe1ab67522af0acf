#include "analysis/plichten.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_sturing_plicht {
namespace {

using analysis::Plicht;
using analysis::Plichtsoort;

/// Other rules tell of papers that came late, of a rapporteur, and of an evaluation that is later than the norm for all.
bool zegt_een_ander(const Context& context, const Plicht& plicht) {
    if (plicht.soort == Plichtsoort::evaluatie) {
        const int jaren = static_cast<int>(context.data.gemeente.normen.evaluatie_jaren.scaled);
        return plicht.laatst && add_months(*plicht.laatst, 12 * jaren) < context.peildatum;
    }
    return plicht.soort == Plichtsoort::stukken || plicht.soort == Plichtsoort::rapporteur;
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const std::string profiel = label_of(analysis::profiel_van(context.data.gemeente, s));
        for (const Plicht& plicht : analysis::plichten(context.data, s, context.peildatum)) {
            if (plicht.stand != analysis::Plichtstand::te_laat || zegt_een_ander(context, plicht)) continue;
            const Zin wanneer = te_laat_in_zin(plicht);
            findings.add(plicht.plaats,
                         fmt::format("profiel {} vraagt {}; {}", profiel, in_woorden(plicht.wat), in_woorden(wanneer)),
                         "Doe het alsnog, vul in wat er wel gebeurde, of kies een ander profiel.",
                         zin("Bij het profiel {} hoort {}; {}.", profiel, plicht.wat, wanneer));
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "grip/sturing-plicht",
         .severity = Severity::waarschuwing,
         .title = "Wat bij het gekozen sturingsprofiel hoort, is niet op tijd gedaan",
         .visie = "hoofdstuk 3",
         .explanation =
             "Met een sturingsprofiel kiest de gemeente hoe dicht zij een samenwerking volgt: hoe vaak zij met het "
             "bestuur spreekt, de raad iets vertelt, vergaderingen voorbespreekt en evalueert. Wat bij elk profiel "
             "hoort, staat in `kader/sturing.yaml`. Wat niet is na te gaan omdat er niets is ingevuld, meldt deze regel "
             "niet."},
    .run = run};

} // namespace grip::rules::grip_sturing_plicht
