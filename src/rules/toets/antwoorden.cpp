#include "rules/toets/antwoorden.hpp"

#include <fmt/format.h>

namespace grip::rules {

void meld_oordeel(const Context& context, Oordeel oordeel, Findings& findings) {
    for_each_antwoord(context, [&](const Criterium& criterium, const Antwoord& antwoord, const Samenwerking&) {
        if (antwoord.oordeel != oordeel) return;
        findings.add(at(antwoord, &Antwoord::oordeel),
                     fmt::format("het oordeel op de vraag \"{}\" is {}", criterium.vraag.text, option_of(oordeel).key),
                     "Maak een afspraak over de verbetering, of verklaar onder `uitzonderingen` waarom dit zo blijft.");
    });
}

} // namespace grip::rules
