#include "analysis/kring.hpp"
#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_toezending_niet_geregistreerd {
namespace {

void check(const Context& context, const analysis::Dossier& dossier, Findings& findings) {
    const auto vastgesteld = analysis::gedaan_op(dossier, Stap::vastgesteld, context.peildatum);
    const auto stand = analysis::termijn(context.data, dossier, Stap::naar_toezichthouder, context.peildatum);
    if (!vastgesteld || !stand || stand->status != analysis::Termijnstatus::niet_geregistreerd) return;
    if (!deden_mee(context, dossier, *vastgesteld)) return;
    findings.add(
        analysis::plaats_van(dossier, Stap::naar_toezichthouder),
        fmt::format("{}: vastgesteld op {}, en niet geregistreerd wanneer zij naar {} ging; de laatste dag was {} "
                    "({}){}",
                    analysis::naam_van(dossier), long_dutch(*vastgesteld),
                    analysis::voor_kring(context.data.termijnen->toezichthouder, stand->kring),
                    long_dutch(*stand->uiterlijk), analysis::voor_kring(stand->regel->artikel, stand->kring),
                    voorbehoud(context, *stand)),
        "Vul `naar_toezichthouder` in, of vraag het bestuur ernaar.");
}

void run(const Context& context, Findings& findings) {
    for (const Cyclusstuk stuk : {Cyclusstuk::begroting, Cyclusstuk::jaarrekening})
        elk_dossier(context, stuk, [&](const analysis::Dossier& dossier) { check(context, dossier, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/toezending-niet-geregistreerd",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd dat begroting of jaarrekening naar de toezichthouder ging",
             .law = "Wgr art. 34 lid 2 en 4; met provincie art. 58, met waterschap art. 67, met beide art. 80",
             .explanation =
                 "Het bestuur stuurt een vastgestelde begroting of jaarrekening naar de toezichthouder. De laatste dag "
                 "daarvoor is voorbij, en er is niets ingevuld. Dat zegt niet dat het niet is gebeurd: alleen dat het "
                 "hier niet staat. Vul de dag in, of vraag het bestuur ernaar."},
    .run = run};

} // namespace grip::rules::wgr_toezending_niet_geregistreerd
