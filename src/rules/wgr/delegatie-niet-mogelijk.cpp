#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_delegatie_niet_mogelijk {
namespace {

Zin in_zin(const Bevoegdheid& bevoegdheid, Rechtsvorm vorm) {
    const auto tekst = bevoegdheid.omschrijving ? short_text(bevoegdheid.omschrijving->text) : std::nullopt;
    return zin("{} is overgedragen (delegatie); bij de vorm {} kan dat alleen als een bijzondere wet het toelaat.",
               tekst ? zin("De bevoegdheid \"{}\"", *tekst) : als_zin("Een bevoegdheid"), label_of(vorm));
}

void look(const std::vector<Bevoegdheid>& bevoegdheden, Rechtsvorm vorm, Findings& findings) {
    for (const Bevoegdheid& bevoegdheid : bevoegdheden) {
        if (bevoegdheid.overdracht != Overdracht::delegatie) continue;
        findings.add(
            at(bevoegdheid, &Bevoegdheid::overdracht),
            fmt::format(
                "bij de rechtsvorm {} laat de Wgr geen delegatie toe; dat kan alleen als een andere wet het regelt",
                label_of(vorm)),
            "Kijk in de tekst van de regeling of het om mandaat gaat, en anders welke wet dit toelaat.",
            in_zin(bevoegdheid, vorm));
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || geldend(context, "geen-delegatie", s) == nullptr) continue;
        look(s.vorm.bevoegdheden, s.vorm.rechtsvorm, findings);
        for (const Taak& taak : s.takenpakket.taken) look(taak.bevoegdheden, s.vorm.rechtsvorm, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/delegatie-niet-mogelijk",
             .severity = Severity::waarschuwing,
             .title = "Bevoegdheden overgedragen aan een vorm die ze niet kan krijgen",
             .law = "Awb art. 10:15; Wgr art. 8",
             .explanation =
                 "Delegatie draagt een bevoegdheid over, en kan alleen als een wet dat toelaat. De Wgr laat het toe "
                 "voor een openbaar lichaam, een gemeenschappelijk orgaan en een bedrijfsvoeringsorganisatie. Bij "
                 "een centrumgemeente, een lichte regeling, een convenant of een privaatrechtelijke partij kan het "
                 "alleen met mandaat. Kijk na hoe de bevoegdheid is gegeven."},
    .run = run};

} // namespace grip::rules::wgr_delegatie_niet_mogelijk
