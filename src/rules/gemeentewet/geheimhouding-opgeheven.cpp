#include "base/date.hpp"
#include "rules/gemeentewet/geheimhouding.hpp"

#include <fmt/format.h>

namespace grip::rules::gemeentewet_geheimhouding_opgeheven {
namespace {

void run(const Context& context, Findings& findings) {
    elke_geheimhouding(context, [&](const Geheim& geheim) {
        const auto& opgeheven = geheim.geheimhouding.opgeheven;
        if (!geheim.gemerkt || !opgeheven || *opgeheven > context.peildatum) return;
        findings.add(
            at(geheim.geheimhouding, &Geheimhouding::opgeheven),
            fmt::format("de geheimhouding is op {} opgeheven, en dit is nog vertrouwelijk", long_dutch(*opgeheven)),
            "Haal `vertrouwelijk` weg als het openbaar mag zijn; vanzelf gebeurt dat niet.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "gemeentewet/geheimhouding-opgeheven",
             .severity = Severity::advies,
             .title = "Geheimhouding die is opgeheven, van iets dat nog vertrouwelijk is",
             .law = "Gemeentewet art. 89",
             .explanation =
                 "Wat niet meer geheim is, kan openbaar worden. Dat gaat niet vanzelf: iemand moet het besluiten. Haal "
                 "`vertrouwelijk` weg, of laat het staan als het om een andere reden binnen blijft."},
    .run = run};

} // namespace grip::rules::gemeentewet_geheimhouding_opgeheven
