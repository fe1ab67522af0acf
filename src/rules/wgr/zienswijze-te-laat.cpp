#include "analysis/venster.hpp"
#include "base/text.hpp"
#include "rules/raad/zienswijzen.hpp"
#include "rules/wgr/besluiten.hpp"
#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_zienswijze_te_laat {
namespace {

/// After which day, as far as that is known.
std::string_view na_welke_dag(const analysis::LaatsteDagen& dagen) {
    if (!dagen.zeker && dagen.gevraagd == dagen.laatste()) return "de dag die het bestuur noemde";
    return dagen.uiterst ? "de laatste dag" : "de laatste dag waarop zij zeker op tijd was";
}

Zin in_zin(Date dag, const Zin& waarop, const analysis::LaatsteDagen& dagen, Date peildatum) {
    const Zin later = zin("{} na {} ({})", geteld((dag - dagen.laatste()).count(), "dag", "dagen"), na_welke_dag(dagen),
                          dagen.laatste());
    if (dag > peildatum) return zin("De raad besluit pas op {} over een zienswijze{}, {}.", dag, waarop, later);
    return zin("Onze zienswijze{} is van {}, {}.", waarop, dag, later);
}

template <class Stuk>
void check(const Context& context, const Stuk& stuk, const analysis::Venster& venster, const Zienswijze& zienswijze,
           Findings& findings) {
    // a day of the board takes nothing away from what the law gives; who decides to give none, who gave one before the raad
    // met, and who turns to the supervisor is never late
    const Date laatste = venster.dagen.laatste();
    const bool nooit = zienswijze.besluit == Zienswijzebesluit::geen || zienswijze.voorlopig ||
                       zienswijze.bij == Zienswijzeadres::toezichthouder;
    if (!zienswijze.datum || nooit || *zienswijze.datum <= laatste) return;
    findings.add(at(zienswijze, &Zienswijze::datum),
                 fmt::format("{}: de zienswijze {} {}, {} na de laatste dag{} ({})", waarover(stuk),
                             *zienswijze.datum > context.peildatum ? "is gepland op" : "is van",
                             long_dutch(*zienswijze.datum),
                             counted((*zienswijze.datum - laatste).count(), "dag", "dagen"),
                             venster.dagen.uiterst ? "" : " waarop zij zeker op tijd was", long_dutch(laatste)),
                 "Vraag het bestuur of het de zienswijze nog wil behandelen.",
                 in_zin(*zienswijze.datum, waarop(stuk), venster.dagen, context.peildatum));
}

void run(const Context& context, Findings& findings) {
    const auto f = [&](const analysis::Dossier& dossier) {
        const auto venster = analysis::venster(context.data, dossier, context.peildatum);
        const Zienswijze* zienswijze = analysis::zienswijze_van(dossier);
        if (venster && zienswijze != nullptr) check(context, dossier, *venster, *zienswijze, findings);
    };
    elk_ontwerp(context, f);
    elk_dossier(context, Cyclusstuk::kadernota, f);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const LosseZienswijze& losse : s.raadscyclus.zienswijzen) {
            const auto venster = analysis::venster(context.data, s, losse, context.peildatum);
            if (venster) check(context, losse, *venster, losse.zienswijze, findings);
        }
    }
    elk_besluit(context, [&](const Samenwerking& s, const Regelingbesluit& besluit) {
        const auto venster = analysis::venster(context.data, s, besluit, context.peildatum);
        if (venster && besluit.zienswijze) check(context, besluit, *venster, *besluit.zienswijze, findings);
    });
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "wgr/zienswijze-te-laat",
         .severity = Severity::waarschuwing,
         .title = "Onze zienswijze kwam na de laatste dag",
         .law =
             "Wgr art. 35 lid 3 en art. 1 lid 3; met provincie art. 59 en 51, met waterschap art. 68 en 61, met beide art. 81 en 73",
         .explanation =
             "Een zienswijze die na de laatste dag komt, hoeft het bestuur niet meer mee te wegen. Neem contact "
             "op met het bestuur: misschien wil het haar nog behandelen. Na de vaststelling van een begroting "
             "kan de raad zich tot de toezichthouder wenden."},
    .run = run};

} // namespace grip::rules::wgr_zienswijze_te_laat
