#include "rules/rule.hpp"

namespace grip::rules::bbv_risicobeleid_ontbreekt {
namespace {

void run(const Context& context, Findings& findings) {
    const Gemeente& gemeente = context.data.gemeente;
    const bool paragraaf = !gemeente.weerstandscapaciteit.empty() || !context.data.risicos.risicos.empty();
    if (!paragraaf || gemeente.risicobeleid) return;
    findings.add(at(gemeente, &Gemeente::risicobeleid),
                 "niet geregistreerd wat ons beleid is over weerstandscapaciteit en risico's",
                 "Vul in gemeente.yaml `risicobeleid` in, met `vastgesteld` en `vindplaats`.");
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bbv/risicobeleid-ontbreekt",
             .severity = Severity::advies,
             .absence = true,
             .title = "Het beleid over weerstandscapaciteit en risico's staat niet in het register",
             .law = "BBV art. 11 lid 2 c",
             .explanation = "De paragraaf weerstandsvermogen bevat het beleid over de weerstandscapaciteit en de "
                            "risico's. Dat staat niet in het register, terwijl de capaciteit of de risico's er wel "
                            "staan. Vul `risicobeleid` in: een korte tekst, met de dag van vaststelling en waar het "
                            "stuk te vinden is."},
    .run = run};

} // namespace grip::rules::bbv_risicobeleid_ontbreekt
