#include "analysis/opgaven.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::bijdrage_totaal_wijkt_af {
namespace {

std::string zonder_bedrag(const analysis::Totaalcontrole& controle) {
    std::vector<Zin> namen;
    for (const Samenwerking* s : controle.zonder) namen.push_back(als_zin(s->identiteit.naam));
    return fmt::format("{} {}: niet na te tellen, want van {} staat er geen bijdrage", controle.totaal->naam.text,
                       controle.totaal->jaar.year, in_woorden(opgesomd(namen)));
}

void run(const Context& context, Findings& findings) {
    for (const analysis::Totaalcontrole& controle : analysis::totaalcontroles(context.data)) {
        if (!controle.zonder.empty()) {
            findings.add(at(*controle.totaal, &Controletotaal::samenwerkingen), zonder_bedrag(controle),
                         "Vul de bijdrage in, of haal de samenwerking uit de lijst.");
        } else if (const auto verschil = analysis::verschil(controle)) {
            findings.add(at(*controle.totaal, &Controletotaal::bedrag), in_woorden(*verschil),
                         "Zoek het stuk op. Is hier een bijdrage verkeerd overgenomen, verbeter die dan; telt het stuk "
                         "zelf niet op, meld dat aan wie het maakte.",
                         zin("{}.", met_hoofdletter(*verschil)));
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/totaal-wijkt-af",
             .severity = Severity::advies,
             .title = "Een gedrukt totaal is niet de som van de bijdragen",
             .law = "BBV art. 15 lid 2; rekenkundige controle",
             .explanation =
                 "Onder `controletotalen` staan totalen zoals een begroting of jaarverslag ze noemt. Grip telt de "
                 "bijdragen van dat jaar op en legt de som ernaast. Verschillen zij, dan is hier een bedrag verkeerd "
                 "overgenomen of ontbreekt er een, of het stuk zelf telt niet op. Zoek het op voordat een van beide "
                 "getallen naar de raad gaat."},
    .run = run};

} // namespace grip::rules::bijdrage_totaal_wijkt_af
