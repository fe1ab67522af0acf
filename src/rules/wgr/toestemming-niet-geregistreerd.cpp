#include "analysis/deelnemers.hpp"
#include "rules/wgr/besluiten.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_toestemming_niet_geregistreerd {
namespace {

void check(const Context& context, const Samenwerking& s, const Regelingbesluit& besluit, Findings& findings) {
    // to "treffen" belong changing, joining and leaving (art. 1); opheffen does not
    const bool treffen = besluit.soort != Regelingbesluitsoort::opheffen;
    if (!treffen || besluit.toestemming || !besluit.in_werking || *besluit.in_werking > context.peildatum) return;
    const Date dag = *besluit.in_werking;
    if (analysis::geldend(*context.data.wetten, "toestemming-raad", s, dag) == nullptr) return;
    // a raad that takes part decides itself; where that is not known, nothing is said
    if (analysis::raad_beslist_mee(context.data, s, dag) != false) return;
    findings.add(at(besluit, &Regelingbesluit::toestemming),
                 fmt::format("{}, in werking op {}: geen toestemming van de raad geregistreerd", wat(besluit.soort),
                             long_dutch(dag)),
                 "Zoek het raadsbesluit op en vul `toestemming` in.");
}

void run(const Context& context, Findings& findings) {
    elk_besluit(context,
                [&](const Samenwerking& s, const Regelingbesluit& besluit) { check(context, s, besluit, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/toestemming-niet-geregistreerd",
             .severity = Severity::waarschuwing,
             .title = "Geen toestemming van de raad geregistreerd voor een besluit over de regeling",
             .law = "Wgr art. 1 lid 4; met provincie art. 51, met waterschap art. 61, met beide art. 73",
             .explanation =
                 "Een college of burgemeester mag een regeling pas treffen of wijzigen, erin of eruit stappen, als "
                 "de raad toestemming gaf. Bij dit besluit staat daarvan geen dag. Zoek het raadsbesluit op en vul "
                 "`toestemming` in."},
    .run = run};

} // namespace grip::rules::wgr_toestemming_niet_geregistreerd
