#include "rules/raad/venster.hpp"
#include "rules/raad/zienswijzen.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_zienswijze_niet_besloten {
namespace {

/// The day on which it becomes urgent: papers must be in, or else the last raad meets, or else the window closes.
Date dringend_vanaf(const analysis::Venster& venster) {
    if (!venster.moment) return venster.tot;
    return venster.moment->aanleveren.value_or(venster.moment->raad->datum);
}

/// Until when, without saying that a time is over that may not be over.
std::string tot_wanneer(const analysis::Venster& venster, Date peildatum) {
    const std::string_view is = venster.tot < peildatum ? "was" : "is";
    if (venster.dagen.uiterst && *venster.dagen.uiterst < peildatum)
        return fmt::format("de laatste dag was {}", long_dutch(*venster.dagen.uiterst));
    if (venster.planning == analysis::Planning::gevraagd)
        return fmt::format("de dag die het bestuur noemt, {} {}", is, long_dutch(venster.tot));
    if (!analysis::is_zekere_dag(venster)) return fmt::format("de laatste dag {} {}", is, long_dutch(venster.tot));
    std::string zeker = fmt::format("zeker op tijd tot en met {}", long_dutch(venster.tot));
    if (!venster.dagen.uiterst) return zeker;
    return fmt::format("{}, uiterlijk {}{}", zeker, long_dutch(*venster.dagen.uiterst),
                       venster.aangeboden ? "" : " als het ontwerp dan nog niet is aangeboden");
}

std::string tip(const analysis::Venster& venster, bool voorbij) {
    if (!voorbij) return "Lever een voorstel aan voor de raad, en vul daarna `zienswijze` in.";
    std::string vul_in = "Vul bij `zienswijze` in wat de raad besloot; ook `besluit: geen` is een besluit.";
    if (!venster.alsnog) return vul_in;
    return fmt::format("{} Besloot de raad nog niet, dan kan de raad van {} nog.", vul_in,
                       long_dutch(venster.alsnog->raad->datum));
}

/// The raad will discuss it with the meeting of the board.
bool staat_op_de_agenda(const Context& context, const analysis::Dossier& dossier) {
    const Vergadering* vergadering = dossier.vergadering;
    return vergadering != nullptr && vergadering->raadsbehandeling.value_or(Date::min()) >= context.peildatum;
}

/// It has come, nobody has decided, and it becomes urgent.
bool dringt(const Context& context, const analysis::Venster& venster, const Zienswijze* zienswijze) {
    const bool gekomen = venster.van && *venster.van <= context.peildatum;
    return gekomen && !analysis::is_besloten(zienswijze, context.peildatum) &&
           context.peildatum >= dringend_vanaf(venster);
}

template <class Stuk>
void meld(const Context& context, const analysis::Venster& venster, const Location& plaats, const Stuk& stuk,
          Findings& findings) {
    const bool voorbij = venster.tot < context.peildatum;
    findings.add(plaats,
                 fmt::format("{}: geen besluit over een zienswijze geregistreerd; {}", waarover(stuk),
                             tot_wanneer(venster, context.peildatum)),
                 tip(venster, voorbij), tot_wanneer_in_zin(venster, waarop(stuk), context.peildatum));
}

/// What the raad did stands at the item of the agenda alone.
bool besloot_bij_agendapunt(const analysis::Dossier& dossier) {
    if (analysis::zienswijze_van(dossier) != nullptr || dossier.agendapunt == nullptr) return false;
    const auto& besluit = dossier.agendapunt->raadsbesluit;
    return besluit && besluit->uitkomst && *besluit->uitkomst != Raadsuitkomst::aangehouden;
}

void check(const Context& context, const analysis::Dossier& dossier, Findings& findings) {
    if (besloot_bij_agendapunt(dossier)) {
        findings.add(analysis::plaats_van(dossier, Stap::zienswijze),
                     fmt::format("{}: wat de raad besloot, staat alleen bij het agendapunt ({})",
                                 analysis::naam_van(dossier), at(*dossier.agendapunt).file),
                     "Neem het over bij `zienswijze`: `besluit`, `datum` en `vastgestelde_tekst`.");
        return;
    }
    const auto venster = analysis::venster(context.data, dossier, context.peildatum);
    if (!venster || venster->dagen.regel == nullptr) return; // the board asks, but neither law nor regeling
    if (staat_op_de_agenda(context, dossier)) return;
    if (dringt(context, *venster, analysis::zienswijze_van(dossier)))
        meld(context, *venster, analysis::plaats_van(dossier, Stap::zienswijze), dossier, findings);
}

void check(const Context& context, const Samenwerking& s, const LosseZienswijze& losse, Findings& findings) {
    const auto venster = analysis::venster(context.data, s, losse, context.peildatum);
    if (!venster || !losse.onderwerp || (venster->dagen.regel == nullptr && !losse.grondslag)) return;
    if (dringt(context, *venster, &losse.zienswijze)) meld(context, *venster, at(losse), losse, findings);
}

void run(const Context& context, Findings& findings) {
    const auto f = [&](const analysis::Dossier& dossier) { check(context, dossier, findings); };
    elk_ontwerp(context, f);
    elk_dossier(context, Cyclusstuk::kadernota, f);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const LosseZienswijze& losse : s.raadscyclus.zienswijzen) check(context, s, losse, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/zienswijze-niet-besloten",
             .severity = Severity::waarschuwing,
             .title = "Geen besluit over een zienswijze geregistreerd, en de tijd dringt of is voorbij",
             .law =
                 "Wgr art. 35 lid 3 en art. 10 lid 5; met provincie art. 59, met waterschap art. 68, met beide art. 81",
             .explanation =
                 "De dag is gekomen waarop de stukken binnen moeten zijn voor de laatste raad die nog op tijd kan "
                 "besluiten. Er staat nog niet in het register wat de raad doet. Lever een voorstel aan, ook als het "
                 "is om geen zienswijze te geven, en vul `zienswijze` in."},
    .run = run};

} // namespace grip::rules::wgr_zienswijze_niet_besloten
