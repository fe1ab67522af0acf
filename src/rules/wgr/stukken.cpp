#include "rules/wgr/stukken.hpp"

#include "analysis/feestdagen.hpp"
#include "base/text.hpp"
#include "rules/wgr/te_laat.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

using analysis::Dossier;
using analysis::Termijnstand;
using analysis::Termijnstatus;

std::string gedaan(const Termijnstand& stand) {
    const std::string dag = long_dutch(*stand.gedaan);
    if (stand.stap == Stap::naar_toezichthouder) return fmt::format("ging op {} naar de toezichthouder", dag);
    if (stand.stap == Stap::vastgesteld) return fmt::format("is vastgesteld op {}", dag);
    if (!stand.ontvangst) return fmt::format("is verzonden op {}", dag);
    return fmt::format("ontvingen wij op {} (verzending niet bekend)", dag);
}

std::string_view grond(const Termijnstand& stand) {
    return stand.grond == analysis::Grond::vergadering ? ", gerekend vanaf de vergadering" : "";
}

std::string_view tip(Stap stap) {
    switch (stap) {
    case Stap::naar_toezichthouder:
        return "Vraag het bestuur waardoor dit kwam; de toezichthouder kan er gevolgen aan verbinden.";
    case Stap::vastgesteld: return "Kijk de dag na, en vraag het bestuur waardoor dit kwam.";
    default: return "Bespreek met het bestuur hoe de stukken voortaan op tijd komen (`grip brief` maakt een brief).";
    }
}

/// `Wgr art. 34b`, or what the regeling itself is called.
std::string waar(const Termijnstand& stand) {
    const std::string artikel = analysis::voor_kring(stand.regel->artikel, stand.kring);
    return artikel.empty() ? "eigen termijn van de regeling" : artikel;
}

void meld(const Context& context, const Dossier& dossier, const Termijnstand& stand, Findings& findings) {
    findings.add(analysis::plaats_van(dossier, stand.stap),
                 fmt::format("{} {}: {} te laat. De laatste dag was {}{} ({}){}", analysis::naam_van(dossier),
                             gedaan(stand), counted(*stand.te_laat, "dag", "dagen"), long_dutch(*stand.uiterlijk),
                             grond(stand), waar(stand), voorbehoud(context, stand)),
                 std::string{tip(stand.stap)}, te_laat_in_zin(context, dossier, stand));
}

} // namespace

std::string voorbehoud(const Context& context, const Termijnstand& stand) {
    const auto& termijn = stand.regel->termijn;
    const std::chrono::weekday weekdag{*stand.uiterlijk};
    const bool weekend = weekdag == std::chrono::Saturday || weekdag == std::chrono::Sunday;
    if (!stand.eigen && termijn->voor_dag && weekend)
        return fmt::format(". Dat was een {}; of een vaste dag dan doorschuift, staat niet vast.",
                           weekday_dutch(*stand.uiterlijk));
    if (stand.eigen) return {};
    const std::string zegt = analysis::gelijkstelling_onbekend(context.data, *termijn, *stand.uiterlijk);
    return zegt.empty() ? zegt : fmt::format("; {}", zegt);
}

bool is_actueel(const Context& context, const Dossier& dossier) {
    return analysis::gedaan_op(dossier, Stap::verzonden, context.peildatum) &&
           dossier.jaar.year >= year_of(context.peildatum);
}

std::chrono::days speling(const Context& context, const Dossier& dossier) {
    const bool verzonden = analysis::dag_van(dossier, Stap::verzonden).has_value();
    return std::chrono::days{verzonden ? 0 : context.data.gemeente.normen.verzending_dagen.scaled};
}

std::string_view gekomen(const Dossier& dossier) {
    return analysis::dag_van(dossier, Stap::verzonden) ? "de verzending" : "de ontvangst (verzending niet bekend)";
}

void meld_te_laat(const Context& context, Cyclusstuk stuk, Stap stap, Findings& findings) {
    elk_dossier(context, stuk, [&](const Dossier& dossier) {
        const auto stand = analysis::termijn(context.data, dossier, stap, context.peildatum);
        if (stand && stand->status == Termijnstatus::te_laat && deden_mee(context, dossier, *stand->gedaan))
            meld(context, dossier, *stand, findings);
    });
}

void meld_niet_geregistreerd(const Context& context, Cyclusstuk stuk, Findings& findings) {
    elk_dossier(context, stuk, [&](const Dossier& dossier) {
        const auto stand = analysis::termijn(context.data, dossier, Stap::verzonden, context.peildatum);
        if (!stand || stand->status != Termijnstatus::niet_geregistreerd) return;
        if (!deden_mee(context, dossier, *stand->uiterlijk)) return;
        findings.add(analysis::plaats_van(dossier, Stap::verzonden),
                     fmt::format("{}: niet geregistreerd wanneer de raad het stuk kreeg; de laatste dag was {}",
                                 analysis::naam_van(dossier), long_dutch(*stand->uiterlijk)),
                     "Vul `verzonden` en `ontvangen` in, of vraag het bestuur waar het stuk blijft.");
    });
}

} // namespace grip::rules
