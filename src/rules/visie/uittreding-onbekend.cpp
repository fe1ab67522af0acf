#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::visie_uittreding_onbekend {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const bool kan_weg = loopt(s) && s.identiteit.status != Status::verkenning;
        if (!kan_weg) continue;
        const auto& uittreding = s.vorm.uittreding;
        std::vector<std::string> items;
        if (!uittreding || !uittreding->voorwaarden) items.push_back("de voorwaarden");
        if (!uittreding || !uittreding->indicatie_kosten) items.push_back("de kosten");
        if (items.empty()) continue;
        findings.add(at(s.vorm, &Vorm::uittreding),
                     fmt::format("van uittreden niet geregistreerd: {}", join_dutch(items)),
                     "Beschrijf ze onder `uittreding`: `voorwaarden` en `indicatie_kosten`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/uittreding-onbekend",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet bekend wat uittreden vraagt en kost",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Terugdraaien kan lang niet altijd, en vaak alleen tegen hele hoge kosten. Wie dat pas bij onvrede "
                 "uitzoekt, is te laat. Neem de voorwaarden over uit de regeling, en vraag een indicatie van de "
                 "kosten."},
    .run = run};

} // namespace grip::rules::visie_uittreding_onbekend
