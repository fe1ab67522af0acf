#include "analysis/verbonden.hpp"
#include "rules/rule.hpp"

#include <algorithm>

namespace grip::rules::bbv_tekortplicht_zonder_artikel {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const bool rechtspersoon = s.vorm.rechtsvorm == Rechtsvorm::openbaar_lichaam ||
                                   s.vorm.rechtsvorm == Rechtsvorm::bedrijfsvoeringsorganisatie;
        const bool genoemd = std::ranges::any_of(
            s.geld.financieel_belang, [](const FinancieelBelang& belang) { return belang.artikel.has_value(); });
        if (!rechtspersoon || !loopt(s) || komt_nog(s) || genoemd || !analysis::is_verbonden_partij(s)) continue;
        findings.add(at(s.geld, &Geld::financieel_belang),
                     "niet geregistreerd in welk artikel van de regeling de deelnemers instaan voor tekorten",
                     "Zoek het op in de regeling en schrijf het bij `financieel_belang` onder `artikel`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "bbv/tekortplicht-zonder-artikel",
         .severity = Severity::advies,
         .absence = true,
         .title = "Niet geregistreerd waar de regeling deelnemers voor tekorten laat instaan",
         .law = "BBV art. 1 lid 1 c",
         .explanation =
             "Dat deelnemers de tekorten van een openbaar lichaam of bedrijfsvoeringsorganisatie dragen, staat "
             "niet in de Wgr maar in de regeling zelf. Daarop rust het financieel belang. Noem het artikel één keer, "
             "dan is na te gaan waarom dit een verbonden partij is."},
    .run = run};

} // namespace grip::rules::bbv_tekortplicht_zonder_artikel
