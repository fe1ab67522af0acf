#include "analysis/contract.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_opzegtermijn {
namespace {

Zin in_zin(const Contract& contract, Date dag) {
    if (contract.stilzwijgend_verlengd.value_or(false))
        return zin("Het contract is op te zeggen tot en met {}; zonder opzegging loopt het na {} door.", dag,
                   *contract.einde);
    return zin("Het contract is op te zeggen tot en met {}; het loopt tot en met {}.", dag, *contract.einde);
}

void run(const Context& context, Findings& findings) {
    const std::chrono::days norm{context.data.gemeente.normen.opzeg_dagen.scaled};
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto dag = loopt(s) && s.vorm.contract ? analysis::opzegdag(*s.vorm.contract) : std::nullopt;
        if (!dag || *dag < context.peildatum || *dag - norm > context.peildatum) continue;
        findings.add(at(*s.vorm.contract, &Contract::opzegtermijn_maanden),
                     fmt::format("opzeggen kan tot en met {}", long_dutch(*dag)),
                     s.vorm.contract->stilzwijgend_verlengd.value_or(false)
                         ? "Besluit voor die dag of u doorgaat; anders loopt het contract stilzwijgend door."
                         : "Besluit voor die dag of u doorgaat.",
                     in_zin(*s.vorm.contract, *dag));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/opzegtermijn",
             .severity = Severity::waarschuwing,
             .title = "De laatste dag om op te zeggen komt eraan",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Wie niet op tijd opzegt, zit vaak weer voor jaren vast. De laatste dag komt eraan; hoeveel dagen "
                 "vooraf grip waarschuwt, staat bij `normen` in gemeente.yaml. Besluit voor die dag of de "
                 "samenwerking doorgaat, en zo ja op welke voorwaarden."},
    .run = run};

} // namespace grip::rules::grip_opzegtermijn
