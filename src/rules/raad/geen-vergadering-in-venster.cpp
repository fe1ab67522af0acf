#include "rules/raad/venster.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

void run(const Context& context, Findings& findings) {
    elk_ontwerp(context, [&](const analysis::Dossier& dossier) {
        const auto venster = nog_te_besluiten(context, dossier);
        if (!venster || venster->moment) return;
        findings.add(
            analysis::plaats_van(dossier, Stap::verzonden),
            fmt::format("{}: geen raadsvergadering in de tijd voor een zienswijze ({})", analysis::naam_van(dossier),
                        dagen_van(*venster)),
            "Geef een voorlopige zienswijze onder voorbehoud van de raad, vraag het bestuur om uitstel, beleg een "
            "extra vergadering, of regel vooraf delegatie of mandaat.");
    });
}

} // namespace

extern constinit const Check raad_geen_vergadering_in_venster{
    {"raad/geen-vergadering-in-venster", Severity::waarschuwing, false,
     "Geen raadsvergadering waarop de raad over een zienswijze kan besluiten",
     "Wgr art. 35 lid 3; Gemeentewet art. 156",
     "Tussen de dag waarop het ontwerp komt en de laatste dag voor een zienswijze vergadert de raad niet. Dan zijn "
     "er vier wegen: een voorlopige zienswijze onder voorbehoud van de raad, uitstel vragen, een extra "
     "vergadering, of vooraf delegatie of mandaat."},
    run};

} // namespace grip::rules
