#include "rules/rule.hpp"

namespace grip::rules::bijdrage_zonder_uitleg {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& kostenverdeling = s.geld.kostenverdeling;
        if (!loopt(s) || !kostenverdeling || kostenverdeling->uitleg) continue;
        findings.add(at(s.geld, &Geld::kostenverdeling), "bij de kostenverdeling staat geen uitleg",
                     "Leg onder `uitleg` vast hoe de kosten worden verdeeld, en waarom zo.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/zonder-uitleg",
             .severity = Severity::waarschuwing,
             .absence = true,
             .title = "Een kostenverdeling zonder uitleg",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De raad wil weten waarom de kosten zo worden verdeeld, en of dat eerlijk is voor onze inwoners. "
                 "Een sleutel zonder uitleg is een rekensom. Leg in enkele zinnen vast hoe de kosten worden verdeeld "
                 "en waarom zo."},
    .run = run};

} // namespace grip::rules::bijdrage_zonder_uitleg
