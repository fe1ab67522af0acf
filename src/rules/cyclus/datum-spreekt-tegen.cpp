#include "analysis/raadsbesluit.hpp"
#include "analysis/vergaderingen.hpp"
#include "rules/wgr/stukken.hpp"

#include <fmt/format.h>

namespace grip::rules::cyclus_datum_spreekt_tegen {
namespace {

void compare(const Verloop& verloop, std::optional<Date> Verloop::*lid, const analysis::Dossier& dossier,
             Findings& findings) {
    const auto& dag = verloop.*lid;
    const Date vergadering = dossier.vergadering->datum;
    if (!dag || *dag == vergadering) return;
    findings.add(at(verloop, lid),
                 fmt::format("{}: hier staat {}, maar de laatste vergadering hierover was op {} ({})",
                             analysis::naam_van(dossier), long_dutch(*dag), long_dutch(vergadering),
                             at(*dossier.vergadering).file),
                 "Verbeter een van beide dagen, of voeg de vergadering toe die ontbreekt.");
}

void compare_raad(const analysis::Dossier& dossier, Findings& findings) {
    const auto found = analysis::tegenspraak(dossier);
    if (!found) return;
    findings.add(found->plaats,
                 fmt::format("{}: {} ({})", analysis::naam_van(dossier), found->wat, at(*dossier.agendapunt).file),
                 "Verbeter een van beide. Tot die tijd komt er geen brief.");
}

/// Of a paper without a file of its meeting, the cycle itself can name two days.
void compare_within(const analysis::Dossier& dossier, Findings& findings) {
    const auto vastgesteld = analysis::dag_van(dossier, Stap::vastgesteld);
    for (const Verloop* verloop : {dossier.verloop, dossier.ander}) {
        if (!vastgesteld || verloop == nullptr || !verloop->ab_datum || *verloop->ab_datum == *vastgesteld) continue;
        findings.add(analysis::plaats_van(dossier, Stap::vastgesteld),
                     fmt::format("{}: vastgesteld op {}, maar volgens `ab_datum` vergadert het bestuur erover op {}",
                                 analysis::naam_van(dossier), long_dutch(*vastgesteld), long_dutch(*verloop->ab_datum)),
                     "Zet bij `ab_datum` de dag waarop het bestuur besloot, of verbeter `vastgesteld`.");
    }
}

/// A meeting that is still to come says nothing about a day of adoption.
void check(const Context& context, const analysis::Dossier& dossier, Findings& findings) {
    if (dossier.vergadering == nullptr) return compare_within(dossier, findings);
    compare_raad(dossier, findings);
    for (const Verloop* verloop : {dossier.verloop, dossier.ander}) {
        if (verloop == nullptr) continue;
        compare(*verloop, &Verloop::ab_datum, dossier, findings);
        if (dossier.vergadering->datum <= context.peildatum)
            compare(*verloop, &Verloop::vastgesteld, dossier, findings);
    }
}

void run(const Context& context, Findings& findings) {
    for (const auto& option : options<Cyclusstuk>) {
        if (option.value == Cyclusstuk::ontwerpbegroting) continue; // its days are looked at with the budget
        elk_dossier(context, option.value,
                    [&](const analysis::Dossier& dossier) { check(context, dossier, findings); });
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "cyclus/datum-spreekt-tegen",
         .severity = Severity::waarschuwing,
         .title = "De cyclus zegt iets anders dan de vergadering",
         .law = agreed_form,
         .explanation =
             "In `cyclus` staat een andere dag dan bij de vergadering waarin dit stuk werd behandeld: in het "
             "bestand van die vergadering, of bij `ab_datum`. Of bij de zienswijze staat een ander besluit of een andere "
             "tekst dan de raad volgens het agendapunt aannam. Een van beide klopt niet, en termijnen en brieven "
             "hangen ervan af. Verbeter het, of voeg de vergadering toe die ontbreekt."},
    .run = run};

} // namespace grip::rules::cyclus_datum_spreekt_tegen
