#include "analysis/artikel.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <vector>

namespace grip::analysis {
namespace {

constexpr std::array<std::string_view, 13> ranglijst{"",       "eerste", "tweede",  "derde",   "vierde",
                                                     "vijfde", "zesde",  "zevende", "achtste", "negende",
                                                     "tiende", "elfde",  "twaalfde"};

/// None for a law that has no short name here.
std::string_view naam_van_wet(std::string_view kort) {
    if (kort == "Wgr") return "Wet gemeenschappelijke regelingen";
    return kort == "Gemeentewet" || kort == "Provinciewet" ? kort : std::string_view{};
}

std::vector<std::string_view> woorden(std::string_view text) {
    std::vector<std::string_view> result;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) result.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

/// `derde` for `3`; empty when there is no such lid.
std::string_view rang(std::string_view number) {
    std::size_t value = 0;
    for (const char c : number) {
        if (c < '0' || c > '9' || value > ranglijst.size()) return {};
        value = 10 * value + static_cast<std::size_t>(c - '0');
    }
    return value < ranglijst.size() ? ranglijst.at(value) : std::string_view{};
}

} // namespace

std::string voluit(std::string_view artikel) {
    std::string as_is{artikel};
    const auto w = woorden(artikel);
    if (w.size() < 3 || w[1] != "art.") return as_is;
    const std::string_view wet = naam_van_wet(w[0]);
    if (wet.empty() || w[2].find_first_of(",;") != std::string_view::npos) return as_is;
    std::string leden;
    if (w.size() >= 5 && w[3] == "lid" && !rang(w[4]).empty()) leden = fmt::format(", {} lid,", rang(w[4]));
    if (w.size() == 8 && w[5] == "jo." && w[6] == "lid" && !leden.empty() && !rang(w[7]).empty())
        leden += fmt::format(" in samenhang met het {} lid,", rang(w[7]));
    else if (w.size() != 3 && (w.size() != 5 || leden.empty())) return as_is;
    return fmt::format("artikel {}{} van de {}", w[2], leden, wet);
}

} // namespace grip::analysis
