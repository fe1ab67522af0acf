#include "analysis/vergelijking.hpp"
#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::bijdrage_wijkt_af {
namespace {

void check(const Context& context, const Samenwerking& s, Jaar jaar, Findings& findings) {
    std::vector<std::string> messages;
    std::vector<Zin> zinnen;
    for (const analysis::Paar& paar :
         analysis::verschillen(context.data, analysis::vergelijking(context.data, s, jaar))) {
        messages.push_back(fmt::format("{} noemt {}", paar.een, in_woorden(analysis::hoeveel_meer(paar))));
        zinnen.push_back(zin("{}.", met_hoofdletter(analysis::in_zin(paar, jaar))));
    }
    if (messages.empty()) return;
    findings.add(at(s.geld, &Geld::jaren, std::to_string(jaar.year)),
                 fmt::format("bijdrage {}: {}", jaar.year, fmt::join(messages, "; ")),
                 "Vraag de berekening op, en verbeter het bedrag dat niet klopt.", aaneen(zinnen, " "));
}

void run(const Context& context, Findings& findings) {
    elk_meerjarig(context, [&](const Samenwerking& s, Jaar jaar) { check(context, s, jaar, findings); });
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "bijdrage/wijkt-af",
         .severity = Severity::waarschuwing,
         .title = "Onze begroting, die van de partij en de verdeelsleutel noemen verschillende bijdragen",
         .law = "Gemeenschappelijk financieel toezichtkader; BBV art. 15",
         .explanation =
             "De bijdrage in onze begroting moet dezelfde zijn als die in de begroting van de partij, en die "
             "hoort te volgen uit de verdeelsleutel. Verschillen zij meer dan de norm (`normen: "
             "begroting_verschil`), dan klopt een van de drie niet. Gekeken is naar dit jaar en de vier jaren erna, "
             "zo ver als onze begrotingen vooruitzien. Vraag het bestuur om de berekening, en pas onze begroting "
             "aan als zij achterloopt."},
    .run = run};

} // namespace grip::rules::bijdrage_wijkt_af
