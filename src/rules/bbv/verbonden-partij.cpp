#include "analysis/verbonden.hpp"
#include "rules/rule.hpp"

namespace grip::rules::bbv_verbonden_partij {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto belangen = analysis::twee_belangen(s);
        const auto& oordeel = s.geld.verbonden_partij;
        if (!loopt(s) || !belangen || !oordeel || *belangen == *oordeel) continue;
        findings.add(at(s.geld, &Geld::verbonden_partij),
                     *oordeel ? "dit heet een verbonden partij, maar een van de twee belangen is er niet"
                              : "dit heet geen verbonden partij, maar beide belangen zijn er",
                     "Verbeter `verbonden_partij`, `bestuurlijk_belang` of `financieel_belang`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bbv/verbonden-partij",
             .severity = Severity::waarschuwing,
             .title = "Ons oordeel over een verbonden partij past niet bij de twee belangen",
             .law = "BBV art. 1 lid 1 b tot en met d",
             .explanation =
                 "Een verbonden partij is een partij waarin de gemeente een bestuurlijk én een financieel belang "
                 "heeft: een zetel of stem, en geld dat zij kwijt kan zijn. Wat onder `verbonden_partij` staat, past "
                 "niet bij wat er van die twee belangen staat. Verbeter een van de drie, want de partij komt anders "
                 "ten onrechte wel of niet in de paragraaf."},
    .run = run};

} // namespace grip::rules::bbv_verbonden_partij
