#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_jaarrekening_niet_vastgesteld {
namespace {

/// Adopted in the last days of its year, it comes too late to the supervisor: that day goes before.
std::string_view waarvoor(const analysis::Termijnstand& stand) {
    return stand.grond == analysis::Grond::toezending ? " om haar op tijd naar de toezichthouder te sturen" : "";
}

void run(const Context& context, Findings& findings) {
    elk_dossier(context, Cyclusstuk::jaarrekening, [&](const analysis::Dossier& dossier) {
        const auto stand = analysis::termijn(context.data, dossier, Stap::vastgesteld, context.peildatum);
        if (!stand || stand->status != analysis::Termijnstatus::niet_geregistreerd) return;
        if (!deden_mee(context, dossier, *stand->uiterlijk)) return;
        findings.add(analysis::plaats_van(dossier, Stap::vastgesteld),
                     fmt::format("{}: niet geregistreerd dat zij is vastgesteld; de laatste dag{} was {} ({})",
                                 analysis::naam_van(dossier), waarvoor(*stand), long_dutch(*stand->uiterlijk),
                                 analysis::voor_kring(stand->regel->artikel, stand->kring)),
                     "Vul `vastgesteld` in, of vraag het bestuur wanneer de jaarrekening wordt vastgesteld.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/jaarrekening-niet-vastgesteld",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd dat de jaarrekening is vastgesteld",
             .law = "Wgr art. 34 lid 3 en 4; met provincie art. 58, met waterschap art. 67, met beide art. 80",
             .explanation =
                 "Het bestuur stelt de jaarrekening vast in het jaar na dat waarover zij gaat, en stuurt haar voor 15 "
                 "juli naar de toezichthouder. Die dag is voorbij, en er is niets ingevuld. Dat zegt niet dat het "
                 "niet is gebeurd: alleen dat het hier niet staat. Vul de dag in, of vraag het bestuur ernaar."},
    .run = run};

} // namespace grip::rules::wgr_jaarrekening_niet_vastgesteld
