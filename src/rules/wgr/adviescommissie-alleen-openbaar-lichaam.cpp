#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_adviescommissie_alleen_openbaar_lichaam {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& regeling = s.vorm.regeling;
        if (!loopt(s) || !regeling || !regeling->adviescommissie.value_or(false)) continue;
        if (geldend(context, "adviescommissie", s) != nullptr) continue;
        findings.add(at(*regeling, &Regeling::adviescommissie),
                     fmt::format("bij de rechtsvorm {} kent de wet geen gemeenschappelijke adviescommissie",
                                 label_of(s.vorm.rechtsvorm)),
                     "Haal `adviescommissie` weg, en beschrijf het overleg van raadsleden onder `participatie` of "
                     "`aandachtspunten: governance`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/adviescommissie-alleen-openbaar-lichaam",
             .severity = Severity::waarschuwing,
             .title = "Een gemeenschappelijke adviescommissie bij een andere vorm",
             .law = "Wgr art. 24a; met provincie via art. 52, met waterschap via art. 62, met beide via art. 74",
             .explanation =
                 "De raden kunnen samen vragen om een gemeenschappelijke adviescommissie, die het algemeen bestuur "
                 "adviseert. De wet kent die alleen bij een openbaar lichaam. Een ander overleg van raadsleden mag "
                 "wel, maar is deze commissie niet."},
    .run = run};

} // namespace grip::rules::wgr_adviescommissie_alleen_openbaar_lichaam
