#include "analysis/kengetallen.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::financien_vermogen_sluit_niet_aan {
namespace {

/// The register itself says that another paper has this amount: that is told by another rule.
bool is_genoemd(const Jaarcijfers& cijfers, Euro bedrag) {
    return std::ranges::find(cijfers.andere_opgaven, bedrag, &AndereOpgave::bedrag) != cijfers.andere_opgaven.end();
}

/// Of accounts alone: a budget is made before the year before it has closed, and begins on an estimate.
void compare(const Samenwerking& s, Jaar jaar, std::optional<Balanspost> Jaarcijfers::*lid, Findings& findings) {
    const auto volgend = s.geld.jaren.find(Jaar{jaar.year + 1});
    if (volgend == s.geld.jaren.end() || !volgend->second.werkelijk) return;
    const auto& dit = s.geld.jaren.at(jaar).werkelijk;
    if (!dit || !((*dit).*lid) || !((*volgend->second.werkelijk).*lid)) return;
    const auto eind = analysis::bekend(((*dit).*lid)->eind);
    const Balanspost& post = *((*volgend->second.werkelijk).*lid);
    const auto begin = analysis::bekend(post.begin);
    if (!eind || !begin || *eind == *begin || is_genoemd(*dit, *begin)) return;
    findings.add(at(post, &Balanspost::begin),
                 fmt::format("{}: {} eindigt op {}, en {} begint op {}",
                             lid == &Jaarcijfers::eigen_vermogen ? "eigen vermogen" : "vreemd vermogen", jaar.year,
                             dutch_amount(*eind), jaar.year + 1, dutch_amount(*begin)),
                 "Zoek de jaarrekeningen op. Verschillen zij echt, zet het andere bedrag dan onder `andere_opgaven`.");
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const auto& [jaar, boekjaar] : s.geld.jaren) {
            compare(s, jaar, &Jaarcijfers::eigen_vermogen, findings);
            compare(s, jaar, &Jaarcijfers::vreemd_vermogen, findings);
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "financien/vermogen-sluit-niet-aan",
             .severity = Severity::waarschuwing,
             .title = "Het vermogen aan het einde van een jaar is niet dat aan het begin van het volgende",
             .law = "BBV art. 15 lid 2 c",
             .explanation =
                 "De balans van een jaar begint waar die van het vorige eindigt. Zijn die bedragen verschillend, dan "
                 "is een ervan verkeerd overgenomen, of de partij veranderde haar jaarrekening achteraf. Zoek de "
                 "twee jaarrekeningen op en verbeter het bedrag."},
    .run = run};

} // namespace grip::rules::financien_vermogen_sluit_niet_aan
