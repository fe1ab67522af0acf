#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_dagelijks_bestuur_te_klein {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& omvang = s.wie.omvang;
        const Voorschrift* voorschrift = geldend(context, "dagelijks-bestuur-omvang", s);
        if (!loopt(s) || voorschrift == nullptr || !omvang || !omvang->db_leden) continue;
        if (*omvang->db_leden >= *voorschrift->aantal) continue;
        findings.add(at(*omvang, &Bestuursomvang::db_leden),
                     fmt::format("het dagelijks bestuur heeft {}; de wet vraagt er ten minste {} ({})",
                                 counted(omvang->db_leden->scaled, "lid", "leden"), voorschrift->aantal->scaled,
                                 analysis::artikel_van(*voorschrift, s, context.peildatum)),
                     "Tel de voorzitter mee. Klopt het aantal, bespreek het dan met het bestuur.",
                     zin("Het dagelijks bestuur heeft {}; de wet vraagt er ten minste {}.",
                         geteld(omvang->db_leden->scaled, "lid", "leden"), *voorschrift->aantal));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/dagelijks-bestuur-te-klein",
             .severity = Severity::waarschuwing,
             .title = "Een dagelijks bestuur met te weinig leden",
             .law = "Wgr art. 14 lid 1; met provincie via art. 52, met waterschap via art. 62, met beide via art. 74",
             .explanation =
                 "Het dagelijks bestuur van een openbaar lichaam bestaat uit de voorzitter en ten minste twee andere "
                 "leden. Staan er minder, dan is er een niet geregistreerd of is een plaats leeg. Kijk het aantal na, "
                 "en bespreek het met het bestuur."},
    .run = run};

} // namespace grip::rules::wgr_dagelijks_bestuur_te_klein
