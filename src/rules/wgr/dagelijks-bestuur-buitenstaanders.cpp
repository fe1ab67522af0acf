#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_dagelijks_bestuur_buitenstaanders {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& omvang = s.wie.omvang;
        const Voorschrift* voorschrift = geldend(context, "dagelijks-bestuur-buitenstaanders", s);
        if (!loopt(s) || voorschrift == nullptr || !omvang || !omvang->db_leden || !omvang->db_leden_buiten_ab)
            continue;
        if (omvang->db_leden_buiten_ab->scaled * 2 <= omvang->db_leden->scaled) continue;
        findings.add(
            at(*omvang, &Bestuursomvang::db_leden_buiten_ab),
            fmt::format("{} van de {} leden van het dagelijks bestuur komen van buiten het algemeen bestuur; dat "
                        "mag nooit de meerderheid zijn ({})",
                        omvang->db_leden_buiten_ab->scaled, omvang->db_leden->scaled,
                        analysis::artikel_van(*voorschrift, s, context.peildatum)),
            "Kijk de aantallen na. Kloppen zij, bespreek het dan met het bestuur.",
            zin("Van de {} komen er {} van buiten het algemeen bestuur; dat mag niet de meerderheid zijn.",
                geteld(omvang->db_leden->scaled, "lid van het dagelijks bestuur", "leden van het dagelijks bestuur"),
                *omvang->db_leden_buiten_ab));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/dagelijks-bestuur-buitenstaanders",
             .severity = Severity::waarschuwing,
             .title = "Het dagelijks bestuur bestaat vooral uit mensen van buiten het algemeen bestuur",
             .law = "Wgr art. 14 lid 2; met provincie via art. 52, met waterschap via art. 62, met beide via art. 74",
             .explanation =
                 "Leden van het dagelijks bestuur kunnen van buiten het algemeen bestuur komen als de aard van de "
                 "regeling dat vraagt, maar zij mogen er nooit de meerderheid hebben. Kijk de aantallen na, en "
                 "bespreek het met het bestuur."},
    .run = run};

} // namespace grip::rules::wgr_dagelijks_bestuur_buitenstaanders
