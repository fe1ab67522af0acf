#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_begroting_niet_vastgesteld {
namespace {

void run(const Context& context, Findings& findings) {
    elk_dossier(context, Cyclusstuk::begroting, [&](const analysis::Dossier& dossier) {
        const auto stand = analysis::termijn(context.data, dossier, Stap::vastgesteld, context.peildatum);
        if (!stand || stand->status != analysis::Termijnstatus::niet_geregistreerd) return;
        const bool begonnen = dossier.jaar.year <= year_of(context.peildatum);
        if (!begonnen || !deden_mee(context, dossier, *stand->uiterlijk)) return;
        const auto gepland = analysis::dag_van(dossier, Stap::vastgesteld);
        findings.add(analysis::plaats_van(dossier, Stap::vastgesteld),
                     fmt::format("{}: het jaar is begonnen, en {}", analysis::naam_van(dossier),
                                 gepland ? fmt::format("de vaststelling is pas op {}", long_dutch(*gepland))
                                         : "geen vaststelling geregistreerd"),
                     "Vul `vastgesteld` in, of vraag het bestuur wanneer de begroting wordt vastgesteld.",
                     gepland ? zin("De begroting {} wordt pas op {} vastgesteld; het jaar is al {}.", dossier.jaar,
                                   *gepland, dossier.jaar.year < year_of(context.peildatum) ? "voorbij" : "begonnen")
                             : Zin{});
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/begroting-niet-vastgesteld",
             .severity = Severity::waarschuwing,
             .title = "Het begrotingsjaar is begonnen, en geen vaststelling van de begroting geregistreerd",
             .law = "Wgr art. 34 lid 1; met provincie art. 58, met waterschap art. 67, met beide art. 80",
             .explanation =
                 "Het bestuur stelt de begroting vast in het jaar ervoor. Staat er geen dag van vaststelling, dan is "
                 "die niet geregistreerd, of is er nog geen begroting. Vul de dag in, of vraag het bestuur ernaar."},
    .run = run};

} // namespace grip::rules::wgr_begroting_niet_vastgesteld
