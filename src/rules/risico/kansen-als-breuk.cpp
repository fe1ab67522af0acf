#include "rules/rule.hpp"

namespace grip::rules::risico_kansen_als_breuk {
namespace {

/// Of the risks of one file; what is confidential does not say anything of the others.
void check_bestand(const std::vector<Risico>& risicos, Findings& findings) {
    const Risico* breuk = nullptr;
    for (const Risico& risico : risicos) {
        if (risico.vertrouwelijk != Vertrouwelijk::nee || !risico.kans) continue;
        if (*risico.kans > Kans::of(1)) return;
        const bool deel = *risico.kans > Kans{} && *risico.kans < Kans::of(1);
        if (breuk == nullptr && deel) breuk = &risico;
    }
    if (breuk == nullptr) return;
    findings.add(
        at(*breuk, &Risico::kans), "alle kansen in dit bestand zijn ten hoogste 1 procent; zijn zij als breuk bedoeld?",
        "Schrijf 30 voor dertig procent, en niet 0.3. Kloppen de kansen, verklaar dat dan bij `uitzonderingen`.");
}

void run(const Context& context, Findings& findings) {
    check_bestand(context.data.risicos.risicos, findings);
    for (const Samenwerking& s : context.data.samenwerkingen) check_bestand(s.risicobeeld.risicos, findings);
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/kansen-als-breuk",
             .severity = Severity::advies,
             .title = "Kansen die misschien als breuk zijn bedoeld",
             .law = agreed_form,
             .explanation = "Een kans staat in procenten: `kans: 30` is dertig procent, en `kans: 0.3` is drie op de "
                            "duizend. Zijn alle kansen van een bestand ten hoogste 1, dan zijn zij waarschijnlijk als "
                            "breuk opgeschreven. De risico's tellen dan honderd keer te licht."},
    .run = run};

} // namespace grip::rules::risico_kansen_als_breuk
