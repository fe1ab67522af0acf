#include "rules/toets/antwoorden.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::toets_herijken {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& samenwerking : context.data.samenwerkingen) {
        if (!loopt(samenwerking) || !samenwerking.toetsing) continue;
        std::vector<std::string> verouderd;
        for (const analysis::Toetspunt& punt : analysis::toetspunten(*context.data.toetsingskader, samenwerking)) {
            if (analysis::is_verouderd(punt, *samenwerking.toetsing, context.peildatum))
                verouderd.push_back(punt.criterium->id.text);
        }
        if (verouderd.empty()) continue;
        findings.add(
            at(samenwerking, &Samenwerking::toetsing),
            fmt::format("{} aan herijking toe: {}",
                        verouderd.size() == 1 ? "1 antwoord is" : fmt::format("{} antwoorden zijn", verouderd.size()),
                        fmt::join(verouderd, ", ")),
            "Kijk of het antwoord nog klopt en pas `datum` aan.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "toets/herijken",
             .severity = Severity::advies,
             .title = "Antwoorden die te oud zijn",
             .visie = "hoofdstuk 3 (evalueer periodiek, bijvoorbeeld eens in de vier jaar)",
             .explanation =
                 "Een oordeel van jaren geleden zegt weinig over vandaag. Het kader noemt per criterium na hoeveel "
                 "jaar het opnieuw wordt bekeken; zonder eigen keuze is dat vier jaar. Kijk opnieuw en zet de nieuwe "
                 "datum erbij."},
    .run = run};

} // namespace grip::rules::toets_herijken
