#include "load/risicos.hpp"

#include "base/text.hpp"
#include "schema/rules.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::load {
namespace {

using schema::rules::waarde_ongeldig;

/// A word that says that nobody pays, or that nobody knows; it would take the risk out of the total.
bool noemt_niemand(std::string_view text) {
    constexpr std::array<std::string_view, 20> niemand{"",      "onbekend", "nee", "geen",  "niet", "niemand",    "nvt",
                                                       "n.v.t", "pm",       "p.m", "-",     "–",    "?",          "x",
                                                       "0",     "~",        "nul", "volgt", "tbd",  "onverzekerd"};
    constexpr std::array<std::string_view, 4> begin{"niet ", "nog ", "geen ", "te "};
    while (text.ends_with('.')) text.remove_suffix(1);
    const std::string word = lower_ascii(text);
    return std::ranges::find(niemand, word) != niemand.end() ||
           std::ranges::any_of(begin, [&](std::string_view b) { return word.starts_with(b); });
}

} // namespace

void check_risicos(const std::vector<Risico>& risicos, yaml::Faults& faults) {
    for (const Risico& risico : risicos) {
        if (risico.gedekt_door && noemt_niemand(risico.gedekt_door->text))
            faults.add(
                waarde_ongeldig, at(risico, &Risico::gedekt_door),
                fmt::format("{} noemt niet wie of wat dit risico draagt", risico.gedekt_door->text),
                "Noem de verzekering, de voorziening of de partij, of haal `gedekt_door` weg: dan telt het risico mee.");
        if (risico.gedekt_bedrag && !risico.gedekt_door)
            faults.add(waarde_ongeldig, at(risico, &Risico::gedekt_bedrag),
                       "`gedekt_bedrag` staat er zonder `gedekt_door`",
                       "Noem bij `gedekt_door` wie of wat dit bedrag draagt.");
    }
}

} // namespace grip::load
