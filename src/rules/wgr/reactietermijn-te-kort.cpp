#include "analysis/venster.hpp"
#include "rules/raad/zienswijzen.hpp"
#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_reactietermijn_te_kort {
namespace {

/// As long as the raad has not decided and still can, what is told of that names the day of the board too.
bool staat_elders(const Context& context, const analysis::Dossier& dossier, Date bestuur) {
    const Vergadering* vergadering = dossier.vergadering;
    const bool op_agenda =
        vergadering != nullptr && vergadering->raadsbehandeling.value_or(Date::min()) >= context.peildatum;
    const auto venster = analysis::venster(context.data, dossier, context.peildatum);
    const bool kan_nog = venster && venster->dagen.uiterst.value_or(venster->tot) >= context.peildatum;
    return kan_nog && bestuur < context.peildatum && !op_agenda &&
           !analysis::is_besloten(analysis::zienswijze_van(dossier), context.peildatum);
}

Zin in_zin(const Context& context, const analysis::Dossier& dossier, Date bestuur, Date laatste) {
    if (staat_elders(context, dossier, bestuur)) return {};
    const bool verzending = analysis::dag_van(dossier, Stap::verzonden).has_value();
    const auto reactietijd = analysis::reactietijd(context.data, dossier);
    return zin("Het bestuur {} onze zienswijze{} uiterlijk op {}; de wet {}.",
               bestuur < context.peildatum ? "vroeg" : "vraagt", waarop(dossier), bestuur,
               verzending ? zin("{} tijd tot en met {}", laatste < context.peildatum ? "gaf" : "geeft", laatste)
                          : zin("geeft de raden {} vanaf de verzending", in_weken(*reactietijd)));
}

void check(const Context& context, const analysis::Dossier& dossier, Findings& findings) {
    const auto bestuur = analysis::dag_van(dossier, Stap::zienswijze_uiterlijk);
    const auto verzonden = analysis::verzonden_of_ontvangen(dossier);
    const auto reactietijd = analysis::reactietijd(context.data, dossier);
    if (!bestuur || !verzonden || !reactietijd || !deden_mee(context, dossier, *verzonden)) return;
    // the draft may be offered when the term is over, so the day before that is the last one
    const Date laatste = *verzonden + *reactietijd - std::chrono::days{1};
    if (*bestuur >= laatste - speling(context, dossier)) return;
    findings.add(analysis::plaats_van(dossier, Stap::zienswijze_uiterlijk),
                 fmt::format("{}: het bestuur wil de zienswijze uiterlijk {}; gerekend vanaf {} geeft de wet de tijd "
                             "tot en met {}",
                             analysis::naam_van(dossier), long_dutch(*bestuur), gekomen(dossier), long_dutch(laatste)),
                 "Plan op de dag van het bestuur, en vraag om de hele termijn als de raad die nodig heeft.",
                 in_zin(context, dossier, *bestuur, laatste));
}

void run(const Context& context, Findings& findings) {
    elk_ontwerp(context, [&](const analysis::Dossier& dossier) { check(context, dossier, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/reactietermijn-te-kort",
             .severity = Severity::waarschuwing,
             .title = "Het bestuur geeft de raad minder tijd dan de wet",
             .law = "Wgr art. 35 lid 1 en 3; met provincie art. 59, met waterschap art. 68, met beide art. 81",
             .explanation =
                 "Een bestuur noemt vaak zelf een dag waarop het de zienswijzen wil hebben. Ligt die dag te dicht op "
                 "de verzending, dan krijgen raden minder tijd dan de wet hun geeft. Plan op die dag, maar wijs het "
                 "bestuur erop dat de raad langer de tijd heeft."},
    .run = run};

} // namespace grip::rules::wgr_reactietermijn_te_kort
