#include "analysis/geheimhouding.hpp"
#include "rules/gemeentewet/geheimhouding.hpp"

namespace grip::rules::gemeentewet_geheimhouding_zonder_merk {
namespace {

void run(const Context& context, Findings& findings) {
    elke_geheimhouding(context, [&](const Geheim& geheim) {
        if (geheim.gemerkt || !analysis::geldt(geheim.geheimhouding, context.peildatum)) return;
        findings.add(
            at(geheim.geheimhouding), "hier rust geheimhouding op, en het is niet als vertrouwelijk gemerkt",
            "Zet `vertrouwelijk: true` naast `geheimhouding`, of bij `opgeheven` de dag waarop zij is opgeheven.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "gemeentewet/geheimhouding-zonder-merk",
             .severity = Severity::fout,
             .title = "Geheimhouding zonder dat het vertrouwelijk is",
             .law = "Gemeentewet art. 87; Wgr art. 23",
             .explanation =
                 "Waarop geheimhouding rust, mag niet openbaar worden. Ook zonder merk blijft het uit openbare "
                 "stukken, maar aan het bestand is dat zonder `vertrouwelijk: true` niet te zien. Is de "
                 "geheimhouding opgeheven, zet dan de dag bij `opgeheven`."},
    .run = run};

} // namespace grip::rules::gemeentewet_geheimhouding_zonder_merk
