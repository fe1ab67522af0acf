#include "rules/risico/ontbreekt.hpp"

namespace grip::rules::risico_zonder_eigenaar {
namespace {

bool mist(const Risico& risico) { return !risico.eigenaar; }

void run(const Context& context, Findings& findings) {
    meld_ontbrekend(context, mist, "eigenaar", "Vul bij `eigenaar` de functie in die het risico bewaakt.", findings);
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/zonder-eigenaar",
             .severity = Severity::advies,
             .absence = true,
             .title = "Een risico dat niemand bewaakt",
             .visie = "hoofdstuk 4",
             .explanation =
                 "Een risico zonder eigenaar wordt niet gevolgd. Noem de functie die het bewaakt, zoals de "
                 "concerncontroller of de accounthouder; geen naam van een persoon, want die verandert vaker."},
    .run = run};

} // namespace grip::rules::risico_zonder_eigenaar
