#include "analysis/deelnemers.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_dagelijks_bestuur_meerderheid {
namespace {

/// So few mayors among themselves that art. 14 lid 3 does not hold for them.
bool is_uitgezonderd(const Context& context, const Samenwerking& s) {
    const Voorschrift* onder = geldend(context, "burgemeestersregeling-uitgezonderd-onder", s);
    const auto deelnemers = analysis::deelnemers_op(s, context.peildatum);
    return onder != nullptr && analysis::alleen(deelnemers, {Bestuursorgaan::burgemeester}) &&
           std::ssize(deelnemers) < onder->aantal->scaled;
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& omvang = s.wie.omvang;
        if (!loopt(s) || !omvang || !omvang->ab_leden || !omvang->db_leden) continue;
        if (geldend(context, "dagelijks-bestuur-geen-meerderheid", s) == nullptr || is_uitgezonderd(context, s))
            continue;
        const auto uit_ab = omvang->db_leden->scaled - omvang->db_leden_buiten_ab.value_or(Aantal{}).scaled;
        if (uit_ab * 2 <= omvang->ab_leden->scaled) continue;
        findings.add(
            at(*omvang, &Bestuursomvang::db_leden),
            fmt::format("{} van de {} leden van het algemeen bestuur zitten ook in het dagelijks bestuur", uit_ab,
                        omvang->ab_leden->scaled),
            "Kijk de aantallen na. Komen leden van buiten het algemeen bestuur, vul dan `db_leden_buiten_ab` in.",
            zin("{} van de {} leden van het algemeen bestuur zitten ook in het dagelijks bestuur; dat mag niet de "
                "meerderheid zijn.",
                uit_ab, *omvang->ab_leden));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/dagelijks-bestuur-meerderheid",
             .severity = Severity::waarschuwing,
             .title = "Het dagelijks bestuur heeft de meerderheid in het algemeen bestuur",
             .law = "Wgr art. 14 lid 3; met provincie via art. 52, met waterschap via art. 62, met beide via art. 74",
             .explanation =
                 "Het algemeen bestuur controleert het dagelijks bestuur. Dat gaat niet als de leden van het "
                 "dagelijks bestuur er de meerderheid hebben. Alleen een regeling van minder dan zes burgemeesters "
                 "is uitgezonderd. Kijk de aantallen na, en bespreek het met het bestuur."},
    .run = run};

} // namespace grip::rules::wgr_dagelijks_bestuur_meerderheid
