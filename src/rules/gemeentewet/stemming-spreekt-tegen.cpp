#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::gemeentewet_stemming_spreekt_tegen {
namespace {

struct Stemming {
    const std::optional<Aantal>& voor;
    const std::optional<Aantal>& tegen;
    bool aangenomen = false;
    std::string_view uitkomst; ///< as it is written
};

/// Not of what was decided without a vote. Where the votes are equal, nothing is adopted.
void vergelijk(const Stemming& stemming, const Location& plaats, Findings& findings) {
    if (!stemming.voor || !stemming.tegen) return;
    const bool meerderheid = stemming.voor->scaled > stemming.tegen->scaled;
    if (meerderheid == stemming.aangenomen) return;
    findings.add(plaats,
                 fmt::format("met {} stemmen voor en {} tegen is iets niet `{}`", stemming.voor->scaled,
                             stemming.tegen->scaled, stemming.uitkomst),
                 "Lees de stemmen en de uitkomst na in de besluitenlijst van de raad.");
}

void vergelijk(const std::vector<Motie>& moties, Findings& findings) {
    for (const Motie& motie : moties) {
        const bool gestemd = motie.uitkomst == Motieuitkomst::aangenomen || motie.uitkomst == Motieuitkomst::verworpen;
        if (!gestemd) continue;
        vergelijk({motie.voor, motie.tegen, motie.uitkomst == Motieuitkomst::aangenomen, option_of(motie.uitkomst).key},
                  at(motie, &Motie::uitkomst), findings);
    }
}

void vergelijk(const BesluitVanRaad& besluit, Findings& findings) {
    if (!besluit.uitkomst || *besluit.uitkomst == Raadsuitkomst::aangehouden) return;
    vergelijk(
        {besluit.voor, besluit.tegen, *besluit.uitkomst != Raadsuitkomst::verworpen, option_of(*besluit.uitkomst).key},
        at(besluit, &BesluitVanRaad::uitkomst), findings);
}

void run(const Context& context, Findings& findings) {
    vergelijk(context.data.gemeente.moties, findings);
    for (const Samenwerking& s : context.data.samenwerkingen) vergelijk(s.volgen.moties, findings);
    for (const Vergadering& vergadering : context.data.vergaderingen) {
        for (const Agendapunt& punt : vergadering.agenda) {
            if (punt.raadsbesluit) vergelijk(*punt.raadsbesluit, findings);
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "gemeentewet/stemming-spreekt-tegen",
         .severity = Severity::waarschuwing,
         .title = "De stemmen in de raad passen niet bij de uitkomst",
         .law = "Gemeentewet art. 30 lid 1",
         .explanation =
             "Voor een besluit van de raad is meer dan de helft van de uitgebrachte stemmen nodig. Staken de stemmen, dan "
             "is het niet aangenomen. Een van de getallen of de uitkomst klopt dus niet, en beide komen in stukken voor de "
             "raad."},
    .run = run};

} // namespace grip::rules::gemeentewet_stemming_spreekt_tegen
