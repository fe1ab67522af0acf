#include "rules/rule.hpp"

#include <algorithm>

namespace grip::rules::grip_contract_star {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& contract = s.vorm.contract;
        const auto& aard = s.karakter.aard.items;
        const bool bedrijfsvoering = std::ranges::find(aard, Aard::bedrijfsvoering) != aard.end();
        if (!contract || contract->aanpassing || !bedrijfsvoering || !loopt(s)) continue;
        findings.add(at(*contract, &Contract::aanpassing),
                     "niet geregistreerd hoe het contract meebeweegt als omstandigheden veranderen",
                     "Vul `aanpassing` in: hoe omvang, prijs of taken tussentijds kunnen veranderen.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/contract-star",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd hoe een contract kan meebewegen",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Bij bedrijfsvoering veranderen aantallen, prijzen en techniek. Een contract dat niet kan "
                 "meebewegen, wordt te duur of past niet meer. Zoek op hoe het tussentijds kan worden aangepast, en "
                 "vul `aanpassing` in."},
    .run = run};

} // namespace grip::rules::grip_contract_star
