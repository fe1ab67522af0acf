#include "rules/raad/zienswijzen.hpp"
#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_reactie_ontbreekt {
namespace {

void check(const Context& context, const analysis::Dossier& dossier, Findings& findings) {
    const auto vastgesteld = analysis::gedaan_op(dossier, Stap::vastgesteld, context.peildatum);
    const auto stand = analysis::termijn(context.data, dossier, Stap::reactie_datum, context.peildatum);
    if (!vastgesteld || !stand || stand->status == analysis::Termijnstatus::niet_van_toepassing) return;
    // what was adopted before the law asked for an answer needs none
    if (*vastgesteld < stand->regel->geldig_vanaf.value_or(*vastgesteld)) return;
    const Zienswijze& zienswijze = *analysis::zienswijze_van(dossier);
    const std::string naam = analysis::naam_van(dossier);
    const std::string vast = long_dutch(*vastgesteld);
    if (!stand->gedaan && !zienswijze.reactie) {
        findings.add(
            at(zienswijze),
            fmt::format("{}: vastgesteld op {}, en geen antwoord op onze zienswijze geregistreerd", naam, vast),
            "Vraag het bestuur om zijn schriftelijke antwoord, en vul `reactie_datum` en `reactie` in.",
            zin("{} is op {} vastgesteld; bij ons is geen antwoord op onze zienswijze bekend.",
                met_hoofdletter(analysis::vastgesteld_in_zin(dossier)), *vastgesteld));
    } else if (stand->gedaan && stand->uiterlijk && *stand->gedaan > *vastgesteld) {
        // art. 59 lid 4 sets no last day: there the answer may come after the adoption
        findings.add(at(zienswijze, &Zienswijze::reactie_datum),
                     fmt::format("{}: het antwoord op onze zienswijze kwam op {}, na de vaststelling op {}", naam,
                                 long_dutch(*stand->gedaan), vast),
                     "Wijs het bestuur erop dat het antwoord er voor de vaststelling moet zijn.",
                     zin("Het antwoord op onze zienswijze{} kwam op {}, na de vaststelling op {}; het moest er eerder "
                         "zijn.",
                         waarop(dossier), *stand->gedaan, *vastgesteld));
    }
}

void run(const Context& context, Findings& findings) {
    elk_ontwerp(context, [&](const analysis::Dossier& dossier) { check(context, dossier, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/reactie-ontbreekt",
             .severity = Severity::waarschuwing,
             .title = "Geen antwoord van het bestuur op onze zienswijze geregistreerd, of het kwam te laat",
             .law = "Wgr art. 35 lid 4; met provincie art. 59 lid 4, met waterschap art. 68 lid 4, met beide art. 81 "
                    "lid 4",
             .explanation =
                 "Sinds 1 juli 2022 moet het bestuur de raden schriftelijk en gemotiveerd laten weten wat het van "
                 "hun zienswijze vindt. Dat moet voor de vaststelling gebeuren; alleen als ook een provincie "
                 "deelneemt, noemt de wet geen dag. Vraag het bestuur om zijn antwoord."},
    .run = run};

} // namespace grip::rules::wgr_reactie_ontbreekt
