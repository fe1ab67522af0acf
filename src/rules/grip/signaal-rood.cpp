#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::grip_signaal_rood {
namespace {

/// By the id of the development. Of an agreement that was withheld it is not known on what it follows.
bool heeft_afspraak(const Volgen& volgen, const Ontwikkeling& ontwikkeling) {
    return std::ranges::any_of(volgen.afspraken, [&](const Afspraak& afspraak) {
        if (afspraak.origin.withheld) return true;
        return ontwikkeling.id && afspraak.ontwikkeling && afspraak.ontwikkeling->id == ontwikkeling.id->text;
    });
}

void run(const Context& context, Findings& findings) {
    const int maanden = static_cast<int>(context.data.gemeente.normen.signaal_maanden.scaled);
    const Date vanaf = add_months(context.peildatum, -maanden);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const Ontwikkeling& o : s.volgen.ontwikkelingen) {
            const bool geldt = o.datum && *o.datum <= context.peildatum && *o.datum > vanaf;
            if (!geldt || o.signaal != Signaal::rood || heeft_afspraak(s.volgen, o)) continue;
            findings.add(
                at(o, &Ontwikkeling::signaal),
                fmt::format("de ontwikkeling van {} vraagt nu aandacht, en geen afspraak verwijst ernaar",
                            long_dutch(*o.datum)),
                "Spreek af wie wat doet, en zet bij `afspraken` het `id` van de ontwikkeling.",
                zin("Over wat op {} speelde en nu aandacht vraagt, is voor zover bekend nog niets afgesproken.",
                    *o.datum));
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "grip/signaal-rood",
         .severity = Severity::waarschuwing,
         .title = "Een ontwikkeling die nu aandacht vraagt, zonder afspraak",
         .visie = "hoofdstuk 3",
         .explanation =
             "Een ontwikkeling met signaal rood vraagt iemand die er iets aan doet. Een afspraak zegt wie dat is en wanneer "
             "het klaar moet zijn, en verwijst met `ontwikkeling` naar wat er speelt. Spreek af wat er gebeurt en zet het "
             "bij `afspraken`; of verlaag het signaal als het niet meer dringt."},
    .run = run};

} // namespace grip::rules::grip_signaal_rood
