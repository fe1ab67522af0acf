#include "analysis/risico/posten.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::risico_aandeel_ontbreekt {
namespace {

bool heeft_aandeel(const Risico& risico) { return is_given(risico, &Risico::aandeel); }

/// What may be told of it to everybody.
bool is_zichtbaar(const Risico& risico) {
    return risico.status != Risicostatus::vervallen && risico.vertrouwelijk == Vertrouwelijk::nee;
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        const auto& risicos = s.risicobeeld.risicos;
        const auto zegt = [](const Risico& risico) { return is_zichtbaar(risico) && heeft_aandeel(risico); };
        if (std::ranges::none_of(risicos, zegt)) continue;
        for (const Risico& risico : risicos) {
            const bool telt = analysis::risicopost(context.data, risico, &s).meegeteld();
            if (!is_zichtbaar(risico) || heeft_aandeel(risico) || !telt) continue;
            findings.add(at(risico),
                         fmt::format("risico {} heeft geen `aandeel`, en andere risico's van deze partij wel; het telt "
                                     "voor 100 % mee",
                                     risico.id.text),
                         "Schrijf welk deel voor onze gemeente is, ook als dat 100 is.");
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/aandeel-ontbreekt",
             .severity = Severity::advies,
             .title = "Een risico zonder aandeel naast andere die er een hebben",
             .law = "BBV art. 11 lid 1",
             .explanation = "Van een partij met meer deelnemers is meestal maar een deel van een risico voor ons. "
                            "Staat bij het ene risico een aandeel en bij het andere niet, dan telt dat andere voor "
                            "honderd procent mee. Vul het aandeel in, ook als het 100 is."},
    .run = run};

} // namespace grip::rules::risico_aandeel_ontbreekt
