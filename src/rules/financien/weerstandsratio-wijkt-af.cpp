#include "base/wide.hpp"
#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::financien_weerstandsratio_wijkt_af {
namespace {

/// The quotient of both, rounded as the ratio itself was: to whole numbers, one decimal or two.
bool volgt(Weerstandsratio ratio, Euro beschikbaar, Euro benodigd) {
    const std::int64_t stap = ratio.scaled % 100 == 0 ? 100 : ratio.scaled % 10 == 0 ? 10 : 1;
    const Wide afwijking = Wide{ratio.scaled} * benodigd.cents - Wide{beschikbaar.cents} * 100;
    return (afwijking < 0 ? -afwijking : afwijking) * 2 <= Wide{stap} * benodigd.cents;
}

void run(const Context& context, Findings& findings) {
    alle_cijfers(context, [&](const Cijfers& c) {
        const auto& ratio = c.cijfers->weerstandsratio;
        const auto beschikbaar = analysis::bekend(c.cijfers->weerstandscapaciteit);
        const auto benodigd = analysis::bekend(c.cijfers->benodigde_weerstandscapaciteit);
        if (!ratio || !beschikbaar || !benodigd || benodigd->cents <= 0 || volgt(*ratio, *beschikbaar, *benodigd))
            return;
        findings.add(at(*c.cijfers, &Jaarcijfers::weerstandsratio),
                     fmt::format("{}: de weerstandsratio is {}, en {} gedeeld door {} is dat niet", c.naam,
                                 dutch_number(ratio->scaled, 2), dutch_amount(*beschikbaar), dutch_amount(*benodigd)),
                     "Kijk in het stuk of de drie over hetzelfde jaar en dezelfde risico's gaan.");
    });
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "financien/weerstandsratio-wijkt-af",
         .severity = Severity::advies,
         .title = "De weerstandsratio van een partij volgt niet uit haar eigen bedragen",
         .law = "BBV art. 11 lid 1; rekenkundige controle",
         .explanation =
             "De weerstandsratio is wat een partij beschikbaar heeft om tegenvallers op te vangen, gedeeld door wat "
             "zij daarvoor nodig heeft. Noemt een stuk alle drie en klopt de deling niet, dan is een ervan "
             "verkeerd overgenomen of over een ander jaar. Gekeken is met de afronding van de ratio zelf."},
    .run = run};

} // namespace grip::rules::financien_weerstandsratio_wijkt_af
