#include "analysis/verbonden.hpp"
#include "rules/rule.hpp"

namespace grip::rules::risico_geen {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const bool heeft_belang = analysis::financieel_aanwezig(s.geld) == true;
        if (!loopt(s) || !heeft_belang || !s.risicobeeld.risicos.empty() || s.risicobeeld.geen_risicos) continue;
        findings.add(at(s), "er is een financieel belang, en er staan geen risico's in het register",
                     "Vul `risicos` in, of leg met `geen_risicos` vast dat er geen zijn.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/geen",
             .severity = Severity::waarschuwing,
             .absence = true,
             .title = "Een financieel belang waarbij geen risico is geregistreerd",
             .law = "BBV art. 15 lid 2 e",
             .explanation =
                 "Wie geld in een partij heeft, loopt risico. De paragraaf verbonden partijen noemt de risico's van "
                 "elke partij. Vul ze in bij `risicos`, of leg met `geen_risicos` vast dat ernaar is gekeken en dat "
                 "er geen zijn."},
    .run = run};

} // namespace grip::rules::risico_geen
