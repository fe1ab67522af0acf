#include "rules/risico/ontbreekt.hpp"

namespace grip::rules::risico_zonder_eigenaar {
namespace {

bool mist(const Risico& risico) { return !risico.eigenaar; }

void run(const Context& context, Findings& findings) {
    meld_ontbrekend(context, mist, "eigenaar", "Vul bij `eigenaar` de functie in die het risico bewaakt.", findings);
}

} // namespace

extern constinit const Check check{
    {"risico/zonder-eigenaar", Severity::advies, true, "Een risico dat niemand bewaakt",
     "Visie op samenwerking, hoofdstuk 4",
     "Een risico zonder eigenaar wordt niet gevolgd. Noem de functie die het bewaakt, zoals de concerncontroller of de accounthouder; geen naam van "
     "een persoon, want die verandert vaker."},
    run};

} // namespace grip::rules::risico_zonder_eigenaar
