#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::uittreding_dubbel_geteld {
namespace {

bool is_geen_risico(const Uittreedsom& som) {
    return som.status == Uittreedstatus::vastgesteld || som.status == Uittreedstatus::onherroepelijk ||
           som.status == Uittreedstatus::betaald || som.status == Uittreedstatus::vernietigd;
}

bool telt_nog_mee(const Risicobeeld& beeld, const std::string& id) {
    return std::ranges::any_of(beeld.risicos, [&](const Risico& risico) {
        return !risico.origin.withheld && risico.id.text == id && risico.status != Risicostatus::vervallen;
    });
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& uittreding = s.vorm.uittreding;
        if (!uittreding || !uittreding->uittreedsom) continue;
        const Uittreedsom& som = *uittreding->uittreedsom;
        if (!is_geen_risico(som) || !som.risico || !telt_nog_mee(s.risicobeeld, som.risico->id)) continue;
        findings.add(at(som, &Uittreedsom::risico),
                     fmt::format("de uittreedsom is {}, en telt ook nog mee als risico `{}`", label_of(som.status),
                                 som.risico->id),
                     "Zet `status: vervallen` bij het risico.");
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "uittreding/dubbel-geteld",
         .severity = Severity::waarschuwing,
         .title = "Een uittreedsom die geen risico meer is, telt nog als risico",
         .law = "BBV art. 11",
         .explanation =
             "Een uittreedsom die is geraamd of betwist, is een risico. Staat zij vast, dan is zij een schuld en "
             "hoort zij niet meer bij de risico's: anders telt hetzelfde geld twee keer. Is zij vernietigd, dan is er "
             "niets te betalen. Zet bij het risico "
             "`status: vervallen`."},
    .run = run};

} // namespace grip::rules::uittreding_dubbel_geteld
