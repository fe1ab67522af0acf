#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::visie_meerwaarde_niet_gerealiseerd {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const Meerwaarde& meerwaarde : s.waarom.meerwaarde) {
            if (meerwaarde.gerealiseerd != Gerealiseerd::nee) continue;
            findings.add(at(meerwaarde, &Meerwaarde::gerealiseerd),
                         meerwaarde.soort
                             ? fmt::format("de meerwaarde \"{}\" is niet gerealiseerd", label_of(*meerwaarde.soort))
                             : std::string{"deze meerwaarde is niet gerealiseerd"},
                         "Bespreek dit bij de evaluatie, en leg de uitkomst vast.",
                         zin("De meerwaarde{} die wij van samenwerken verwachtten, is er niet.",
                             meerwaarde.soort ? zin(" \"{}\"", label_of(*meerwaarde.soort)) : Zin{}));
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/meerwaarde-niet-gerealiseerd",
             .severity = Severity::advies,
             .title = "De beoogde meerwaarde is er niet gekomen",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De gemeente heeft zelf geoordeeld dat deze meerwaarde niet is gerealiseerd. Dat is een reden om "
                 "bij de evaluatie te bespreken of de samenwerking nog past. Leg vast wat ermee gebeurt."},
    .run = run};

} // namespace grip::rules::visie_meerwaarde_niet_gerealiseerd
