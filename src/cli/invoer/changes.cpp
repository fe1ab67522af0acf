#include "base/date.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "cli/invoer/take.hpp"
#include "schema/cell.hpp"

#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

/// Short, and as people write it.
std::string as_read(const std::string& text, invoer::Waardesoort soort) {
    if (soort == invoer::Waardesoort::dag) {
        const auto day = parse_date(text);
        return day ? long_dutch(*day) : schema::shown(text);
    }
    const auto number = soort == invoer::Waardesoort::tekst ? std::nullopt : parse_number(text);
    if (!number) return schema::shown(text);
    if (soort == invoer::Waardesoort::bedrag && (number->decimals == 0 || number->decimals == 2))
        return dutch_amount(Euro{number->decimals == 0 ? number->scaled * 100 : number->scaled});
    return dutch_number(number->scaled, number->decimals);
}

std::string was(const invoer::Wijziging& wijziging) {
    const bool stood = wijziging.was && !wijziging.was->empty();
    return stood ? "was " + as_read(*wijziging.was, wijziging.opgave->soort) : "stond er niet";
}

/// `was 10, wordt 12`
std::string change(const invoer::Wijziging& wijziging) {
    const invoer::Opgave& opgave = *wijziging.opgave;
    if (opgave.vertrouwelijk) return "verandert (vertrouwelijk)";
    if (!opgave.waarde) return opgave.sleutels.empty() ? "gaat weg" : was(wijziging) + ", gaat weg";
    return fmt::format("{}, wordt {}", was(wijziging), as_read(*opgave.waarde, opgave.soort));
}

} // namespace

Aantallen aantallen_van(const invoer::Bijgewerkt& bijgewerkt) {
    Aantallen aantallen;
    for (const invoer::Wijziging& wijziging : bijgewerkt.wijzigingen)
        ++(wijziging.geweigerd ? aantallen.met_de_hand : aantallen.nieuw);
    return aantallen;
}

void show_changes(std::ostream& out, const std::string& bestand, const invoer::Bijgewerkt& bijgewerkt) {
    if (!bijgewerkt.wijzigingen.empty()) out << printable(bestand) << '\n';
    for (const invoer::Wijziging& wijziging : bijgewerkt.wijzigingen)
        out << fmt::format("  {}: {}{}\n", schema::shown(wijziging.opgave->naam), change(wijziging),
                           wijziging.geweigerd ? " (dat kan grip hier niet zelf schrijven; doe het met de hand)" : "");
}

std::string sentence(const Aantallen& aantallen, bool done) {
    std::string text = "Er is niets dat grip kan veranderen.";
    if (aantallen.nieuw > 0)
        text = counted(aantallen.nieuw, "verandering", "veranderingen") +
               (done ? " uitgevoerd." : fmt::format(". {}", nog_niets_veranderd));
    if (aantallen.met_de_hand > 0)
        text += fmt::format(" {} moet u zelf schrijven.", counted(aantallen.met_de_hand, "cijfer", "cijfers"));
    if (aantallen.al_zo > 0)
        text += fmt::format(" {} al zo in het register.", counted(aantallen.al_zo, "cijfer staat", "cijfers staan"));
    return text;
}

} // namespace grip::cli
