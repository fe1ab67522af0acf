#include "analysis/artikel.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>
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

/// `35, derde lid,` for `35 lid 3`, `35, derde lid, in samenhang met het zesde lid,` for `35 lid 3 jo. lid 6`; empty when it is
/// written otherwise.
std::string nummer_en_leden(std::span<const std::string_view> w) {
    if (w.empty() || w[0].find_first_of(",;") != std::string_view::npos) return {};
    if (w.size() == 1) return std::string{w[0]};
    if (w.size() < 3 || w[1] != "lid" || rang(w[2]).empty()) return {};
    std::string text = fmt::format("{}, {} lid,", w[0], rang(w[2]));
    if (w.size() == 3) return text;
    if (w.size() != 6 || w[3] != "jo." || w[4] != "lid" || rang(w[5]).empty()) return {};
    return text + fmt::format(" in samenhang met het {} lid,", rang(w[5]));
}

} // namespace

std::string voluit(std::string_view artikel) {
    const auto w = woorden(artikel);
    const std::string_view wet = w.size() < 3 || w[1] != "art." ? std::string_view{} : naam_van_wet(w[0]);
    const std::string nummer = wet.empty() ? std::string{} : nummer_en_leden(std::span{w}.subspan(2));
    return nummer.empty() ? std::string{artikel} : fmt::format("artikel {} van de {}", nummer, wet);
}

std::string in_uw_regeling(std::string_view artikel) {
    const auto w = woorden(artikel);
    const auto art = std::ranges::find(w, "art.");
    const std::string nummer = art == w.end() ? std::string{} : nummer_en_leden(std::span{art + 1, w.end()});
    return nummer.empty() ? "uw regeling" : fmt::format("artikel {} van uw regeling", nummer);
}

} // namespace grip::analysis
