#include "rules/raad/venster.hpp"

#include <fmt/format.h>

namespace grip::rules::raad_geen_vergadering_in_venster {
namespace {

Zin in_zin(const OpenVenster& open, Date peildatum) {
    const Date tot = open.venster.dagen.laatste();
    const std::string_view is = tot < peildatum ? "was" : "is";
    const std::string_view vergadert = tot < peildatum ? "vergaderde" : "vergadert";
    if (open.venster.van)
        return zin("Voor een zienswijze{} {} tijd van {} tot uiterlijk {}, maar dan {} de raad niet.", open.waarop, is,
                   *open.venster.van, tot, vergadert);
    return zin(
        "Een zienswijze{} moet er uiterlijk op {} zijn, maar tussen de komst van het ontwerp en die dag {} de raad "
        "niet.",
        open.waarop, tot, vergadert);
}

void run(const Context& context, Findings& findings) {
    for (const OpenVenster& open : open_vensters(context)) {
        if (open.venster.moment || !open.venster.agenda_bekend) continue;
        findings.add(
            open.plaats,
            fmt::format("{}: geen raadsvergadering in de tijd voor een zienswijze ({})", open.naam,
                        dagen_van(open.venster, open.venster.dagen.laatste())),
            "Geef een voorlopige zienswijze onder voorbehoud van de raad, vraag het bestuur om uitstel, beleg een "
            "extra vergadering, of regel vooraf delegatie of mandaat.",
            in_zin(open, context.peildatum));
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "raad/geen-vergadering-in-venster",
         .severity = Severity::waarschuwing,
         .title = "Geen raadsvergadering waarop de raad over een zienswijze kan besluiten",
         .law =
             "Wgr art. 35 lid 3 en art. 1 lid 3; met provincie art. 59 en 51, met waterschap art. 68 en 61, met beide art. 81 en "
             "73; Gemeentewet art. 156",
         .explanation =
             "Tussen de dag waarop het ontwerp komt en de laatste dag voor een zienswijze vergadert de raad "
             "niet. Dan zijn er vier wegen: een voorlopige zienswijze onder voorbehoud van de raad, uitstel "
             "vragen, een extra vergadering, of vooraf delegatie of mandaat. Alleen van jaren die bij `raad: volledig` "
             "staan, is te zeggen dat er geen vergadering is."},
    .run = run};

} // namespace grip::rules::raad_geen_vergadering_in_venster
