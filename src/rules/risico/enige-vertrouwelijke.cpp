#include "analysis/risico/posten.hpp"
#include "rules/rule.hpp"

namespace grip::rules::risico_enige_vertrouwelijke {
namespace {

void run(const Context& context, Findings& findings) {
    const Risiconormen& normen = context.data.gemeente.risiconormen;
    if (normen.vertrouwelijk != Openbaar::meetellen || normen.norm != Risiconorm::kwantiel) return;
    const Risico* enige = nullptr;
    for (const analysis::Risicopost& post : analysis::risicoposten(context.data, context.peildatum)) {
        if (post.risico->vertrouwelijk == Vertrouwelijk::nee || !post.meegeteld()) continue;
        if (enige != nullptr) return;
        enige = post.risico;
    }
    if (enige == nullptr) return;
    findings.add(at(*enige),
                 "dit is het enige vertrouwelijke risico dat meetelt; hoe groot het is, is openbaar te schatten",
                 "Kies `vertrouwelijk: weglaten`, of rond het openbare totaal ruimer af met `afronding`.");
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/enige-vertrouwelijke",
             .severity = Severity::advies,
             .title = "Eén vertrouwelijk risico dat openbaar meetelt",
             .law = "Wet open overheid art. 5.1; eigen keuze van de gemeente (risiconormen.vertrouwelijk)",
             .explanation = "Telt er maar één vertrouwelijk risico mee in het openbare totaal, dan is met de openbare "
                            "lijst te schatten hoe groot het is, ook al is het totaal afgerond. Kies dan `weglaten`, "
                            "een grotere `afronding`, of maak het risico openbaar."},
    .run = run};

} // namespace grip::rules::risico_enige_vertrouwelijke
