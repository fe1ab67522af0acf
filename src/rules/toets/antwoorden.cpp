#include "rules/toets/antwoorden.hpp"

#include <fmt/format.h>

namespace grip::rules {

void meld_oordeel(const Context& context, Oordeel oordeel, std::string_view gezegde, std::string_view tip,
                  Findings& findings) {
    for_each_antwoord(context, [&](const Criterium& criterium, const Antwoord& antwoord, const Samenwerking&) {
        if (antwoord.oordeel != oordeel) return;
        findings.add(at(antwoord, &Antwoord::oordeel), fmt::format("{}: \"{}\"", gezegde, criterium.vraag.text),
                     std::string{tip});
    });
}

} // namespace grip::rules
