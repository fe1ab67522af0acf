#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_contract_verlopen {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& contract = s.vorm.contract;
        const bool voorbij = contract && contract->einde && *contract->einde < context.peildatum;
        // who is leaving needs no new contract
        if (!voorbij || s.identiteit.status != Status::actief || contract->stilzwijgend_verlengd.value_or(false))
            continue;
        findings.add(at(*contract, &Contract::einde),
                     fmt::format("het contract eindigde op {}, en de samenwerking staat nog op actief",
                                 long_dutch(*contract->einde)),
                     "Vul het nieuwe contract in, zet `stilzwijgend_verlengd: true`, of pas de status aan.",
                     zin("Het contract liep tot en met {}, en de samenwerking loopt door.", *contract->einde));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/contract-verlopen",
             .severity = Severity::waarschuwing,
             .title = "Het contract is geëindigd en de samenwerking loopt door",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Zonder contract is niet zeker waar partijen recht op hebben, en wat de samenwerking mag kosten. "
                 "Kijk of het contract is verlengd, en op welke voorwaarden. Vul dat in, of pas de status aan."},
    .run = run};

} // namespace grip::rules::grip_contract_verlopen
