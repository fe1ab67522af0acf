#include "analysis/geheimhouding.hpp"
#include "rules/gemeentewet/geheimhouding.hpp"

#include <fmt/format.h>

namespace grip::rules::gemeentewet_geheimhouding_grond {
namespace {

void run(const Context& context, Findings& findings) {
    elke_geheimhouding(context, [&](const Geheim& geheim) {
        if (!analysis::past_bij_wet(geheim.geheimhouding))
            findings.add(at(geheim.geheimhouding, &Geheimhouding::krachtens),
                         fmt::format("{} legt geen geheimhouding op krachtens {}",
                                     label_of(geheim.geheimhouding.orgaan), label_of(geheim.geheimhouding.krachtens)),
                         "Een orgaan van de gemeente doet dat krachtens `gemeentewet-87`, een van de samenwerking "
                         "krachtens `wgr-23`.");
        if (analysis::grond_voluit(geheim.geheimhouding.grond.text)) return;
        findings.add(at(geheim.geheimhouding, &Geheimhouding::grond),
                     fmt::format("`{}` is geen grond voor geheimhouding", geheim.geheimhouding.grond.text),
                     "Schrijf lid en onderdeel van artikel 5.1 van de Wet open overheid, zoals: 5.1 lid 2 b.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "gemeentewet/geheimhouding-grond",
             .severity = Severity::waarschuwing,
             .title = "Geheimhouding zonder grond in de Wet open overheid",
             .law = "Gemeentewet art. 87; Wgr art. 23; Woo art. 5.1 lid 1 en 2",
             .explanation =
                 "Geheimhouding kan alleen op een belang uit artikel 5.1, eerste of tweede lid, van de Wet open "
                 "overheid. Dat staat op elk stuk. Zoek op welk lid en onderdeel in het besluit staan."},
    .run = run};

} // namespace grip::rules::gemeentewet_geheimhouding_grond
