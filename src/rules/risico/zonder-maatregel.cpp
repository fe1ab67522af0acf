#include "rules/risico/elk.hpp"

namespace grip::rules {
namespace {

void run(const Context& context, Findings& findings) {
    for_each_open_risico(context, [&](const Risico& risico, const Samenwerking* s) {
        if (risico.maatregel || risico.gedekt_door || !vraagt_meer(s)) return;
        findings.add(at(risico), "bij dit risico staat geen maatregel",
                     "Vul `maatregel` in: wat eraan wordt gedaan, of dat wij het aanvaarden.");
    });
}

} // namespace

extern constinit const Check risico_zonder_maatregel{
    {"risico/zonder-maatregel", Severity::advies, true, "Een risico waarvan het register geen maatregel noemt",
     "BBV art. 11 lid 1",
     "De paragraaf weerstandsvermogen noemt de risico's waarvoor geen maatregelen zijn getroffen. Of er een is, moet dus in het register staan. "
     "Vul in wat eraan wordt gedaan, ook als dat is: aanvaarden en volgen."},
    run};

} // namespace grip::rules
