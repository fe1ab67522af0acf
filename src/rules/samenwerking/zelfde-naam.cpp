#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>
#include <map>

namespace grip::rules::samenwerking_zelfde_naam {
namespace {

void run(const Context& context, Findings& findings) {
    std::map<std::string, const Samenwerking*> eerste; // a capital makes no other name
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        const auto [eerder, nieuw] = eerste.emplace(lower_ascii(s.identiteit.naam.text), &s);
        if (nieuw) continue;
        findings.add(at(s.identiteit, &Identiteit::naam),
                     fmt::format("ook {} heet {}", at(*eerder->second).file, s.identiteit.naam.text),
                     "Haal een van de twee weg als het dezelfde is; zet anders de plaats of de taak bij de naam.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "samenwerking/zelfde-naam",
             .severity = Severity::advies,
             .title = "Twee samenwerkingen heten hetzelfde",
             .law = agreed_form,
             .explanation =
                 "Twee bestanden hebben dezelfde naam. Is het dezelfde samenwerking, dan telt zij in elk totaal twee "
                 "keer mee; zijn het er twee, dan kan een lezer ze niet uit elkaar houden. Haal er een weg, of maak "
                 "de namen verschillend."},
    .run = run};

} // namespace grip::rules::samenwerking_zelfde_naam
