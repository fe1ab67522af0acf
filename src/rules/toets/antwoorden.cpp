#include "rules/toets/antwoorden.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

Zin in_zin(const Criterium& criterium, const Antwoord& antwoord) {
    const std::string_view oordeel = antwoord.oordeel == Oordeel::aandacht ? "vraagt aandacht" : "voldoet niet";
    const Zin vraag = zin("Bij de vraag \"{}\" is het oordeel \"{}\"", criterium.vraag, oordeel);
    if (!antwoord.toelichting) return zin("{}.", vraag);
    if (const auto waarop = short_text(antwoord.toelichting->text))
        return zin("{}. {}.", vraag, met_hoofdletter(als_zin(*waarop)));
    return zin("{}. {}", vraag, eerste_zin(antwoord.toelichting->text));
}

} // namespace

void meld_oordeel(const Context& context, Oordeel oordeel, std::string_view gezegde, std::string_view tip,
                  Findings& findings) {
    for_each_antwoord(context, [&](const Criterium& criterium, const Antwoord& antwoord, const Samenwerking&) {
        if (antwoord.oordeel != oordeel) return;
        findings.add(at(antwoord, &Antwoord::oordeel), fmt::format("{}: \"{}\"", gezegde, criterium.vraag.text),
                     std::string{tip}, in_zin(criterium, antwoord));
    });
}

} // namespace grip::rules
