#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::grip_oplegnotitie_ontbreekt {
namespace {

/// A paper by which the raad can steer. Of an item that was withheld the kind is not known.
bool gaat_de_raad_aan(const Vergadering& v) {
    return std::ranges::any_of(v.agenda, [](const Agendapunt& punt) {
        return !punt.origin.withheld && punt.soort != Stuksoort::benoeming && punt.soort != Stuksoort::overig;
    });
}

void run(const Context& context, Findings& findings) {
    const std::chrono::days norm{context.data.gemeente.normen.stukken_dagen.scaled};
    for (const Vergadering& v : context.data.vergaderingen) {
        const bool nabij = v.datum >= context.peildatum && v.datum <= context.peildatum + norm;
        const bool voorbesproken = v.raadsbehandeling && *v.raadsbehandeling <= v.datum;
        if (v.vervallen || !nabij || voorbesproken || !gaat_de_raad_aan(v)) continue;
        findings.add(at(v, &Vergadering::raadsbehandeling),
                     fmt::format("de vergadering is op {}, en {}", long_dutch(v.datum),
                                 v.raadsbehandeling ? "de raad bespreekt haar pas daarna"
                                                    : "niet geregistreerd dat de raad haar voorbespreekt"),
                     "Maak een oplegnotitie (`grip oplegnotitie`), en vul `raadsbehandeling` in.",
                     v.raadsbehandeling ? zin("De raad of een commissie bespreekt de vergadering van {} pas op {}.",
                                              v.datum, *v.raadsbehandeling)
                                        : Zin{});
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/oplegnotitie-ontbreekt",
             .severity = Severity::waarschuwing,
             .title = "Niet geregistreerd dat een vergadering die de raad aangaat, is voorbesproken",
             .visie = "hoofdstuk 4",
             .explanation =
                 "Het bestuur vergadert binnenkort over een stuk waarmee de raad kan sturen: kadernota, begroting, "
                 "wijziging, jaarrekening of beleid. Er is niet geregistreerd dat de raad of een commissie het "
                 "voorbespreekt. Maak een oplegnotitie, en vul de dag van de bespreking in."},
    .run = run};

} // namespace grip::rules::grip_oplegnotitie_ontbreekt
