#include "analysis/personen.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_rapporteur_vertrokken {
namespace {

using analysis::Gelijkenis;

void check_rapporteur(const Context& context, const Rapporteur& rapporteur, Findings& findings) {
    const auto& raadsleden = context.data.gemeente.raadsleden;
    const std::string& naam = rapporteur.naam->text;
    if (analysis::zoek_op(raadsleden, naam, context.peildatum).gelijkenis != Gelijkenis::geen) return;
    const auto weg =
        analysis::zoek(raadsleden, naam, [&](const Raadslid& lid) { return lid.tot && *lid.tot < context.peildatum; });
    if (weg.gelijkenis == Gelijkenis::zeker)
        return findings.add(at(rapporteur, &Rapporteur::naam),
                            fmt::format("{} zat tot en met {} in de raad", naam, long_dutch(*weg.lid->tot)),
                            "Vraag het presidium om een nieuwe rapporteur, en werk `rapporteurs` bij.",
                            zin("{} volgde deze samenwerking voor de raad en is sinds {} geen raadslid meer. Er is een "
                                "nieuwe rapporteur nodig.",
                                naam, *weg.lid->tot + std::chrono::days{1}));
    findings.add(at(rapporteur, &Rapporteur::naam), fmt::format("{} staat niet bij de leden van de raad", naam),
                 "Is dit raadslid vertrokken, werk dan `rapporteurs` bij. Anders hoort de naam bij `raadsleden` in "
                 "gemeente.yaml.");
}

void run(const Context& context, Findings& findings) {
    if (context.data.gemeente.raadsleden.empty()) return;
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const Rapporteur& rapporteur : s.wie.rapporteurs) {
            if (rapporteur.naam) check_rapporteur(context, rapporteur, findings);
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "grip/rapporteur-vertrokken",
         .severity = Severity::waarschuwing,
         .title = "Een rapporteur die niet (meer) in de raad zit",
         .visie = "hoofdstuk 3",
         .explanation =
             "Een raadsrapporteur volgt een samenwerking voor de hele raad. Vertrekt het raadslid, dan volgt niemand "
             "haar meer. Vraag het presidium wie het overneemt, en werk `rapporteurs` bij. Zonder `raadsleden` in "
             "gemeente.yaml zegt grip hier niets."},
    .run = run};

} // namespace grip::rules::grip_rapporteur_vertrokken
