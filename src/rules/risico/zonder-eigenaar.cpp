#include "rules/risico/elk.hpp"

namespace grip::rules {
namespace {

void run(const Context& context, Findings& findings) {
    for_each_open_risico(context, [&](const Risico& risico, const Samenwerking* s) {
        if (risico.eigenaar || !vraagt_meer(s)) return;
        findings.add(at(risico), "bij dit risico staat geen eigenaar",
                     "Vul bij `eigenaar` de functie in die het bewaakt.");
    });
}

} // namespace

extern constinit const Check risico_zonder_eigenaar{
    {"risico/zonder-eigenaar", Severity::advies, true, "Een risico dat niemand bewaakt",
     "Visie op samenwerking, hoofdstuk 4",
     "Een risico zonder eigenaar wordt niet gevolgd. Noem de functie die het bewaakt, zoals de concerncontroller of de accounthouder; geen naam van "
     "een persoon, want die verandert vaker."},
    run};

} // namespace grip::rules
