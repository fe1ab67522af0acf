#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::raad_niet_ter_inzage {
namespace {

void run(const Context& context, Findings& findings) {
    elk_dossier(context, Cyclusstuk::ontwerpbegroting, [&](const analysis::Dossier& dossier) {
        const auto plicht = analysis::termijn(context.data, dossier, Stap::ter_inzage, context.peildatum);
        if (!plicht || plicht->gedaan || !is_actueel(context, dossier)) return;
        findings.add(
            analysis::plaats_van(dossier, Stap::ter_inzage),
            fmt::format("{}: niet geregistreerd dat het ontwerp ter inzage is gelegd", analysis::naam_van(dossier)),
            "Leg het ontwerp ter inzage, en vul `ter_inzage` in.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "raad/niet-ter-inzage",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd dat de ontwerpbegroting ter inzage is gelegd",
             .law = "Wgr art. 35 lid 2; met provincie art. 59, met waterschap art. 68, met beide art. 81",
             .explanation =
                 "De gemeente legt de ontwerpbegroting van de samenwerking voor iedereen ter inzage, zodat inwoners "
                 "kunnen zien waarover de raad gaat. Dat is hier niet geregistreerd. Leg haar ter inzage, en vul de "
                 "dag in."},
    .run = run};

} // namespace grip::rules::raad_niet_ter_inzage
