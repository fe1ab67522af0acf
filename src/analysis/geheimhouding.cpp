#include "analysis/geheimhouding.hpp"

#include "base/date.hpp"
#include "base/split.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::analysis {

namespace {

/// `5.1 lid 2 b` as words, however somebody wrote it: `artikel 5.1, tweede lid, onder b, van de Woo`.
std::vector<std::string> woorden_van(std::string_view grond) {
    constexpr std::array overbodig{"artikel", "art.", "art", "woo", "onder", "onderdeel",
                                   "sub",     "van",  "de",  "wet", "open",  "overheid"};
    std::string text = lower_ascii(grond);
    std::ranges::replace(text, ',', ' ');
    std::vector<std::string> woorden;
    for (const std::string_view woord : split(text, ' ')) {
        if (woord.empty() || std::ranges::find(overbodig, woord) != overbodig.end()) continue;
        woorden.emplace_back(woord);
    }
    if (woorden.size() > 2 && woorden[2] == "lid") { // tweede lid
        if (woorden[1] == "eerste") woorden[1] = "1";
        if (woorden[1] == "tweede") woorden[1] = "2";
        std::swap(woorden[1], woorden[2]);
    }
    return woorden;
}

} // namespace

std::optional<std::string> grond_voluit(std::string_view grond) {
    const std::vector<std::string> woorden = woorden_van(grond);
    constexpr std::size_t minste = 4; // 5.1 lid 2 b
    if (woorden.size() < minste || woorden[0] != "5.1" || woorden[1] != "lid") return {};
    if (woorden[2] != "1" && woorden[2] != "2") return {};
    const std::string laatste = woorden[2] == "1" ? "e" : "i";
    std::vector<std::string> onderdelen;
    for (std::size_t i = minste - 1; i < woorden.size(); ++i) {
        if (woorden[i] == "en") continue;
        if (woorden[i].size() != 1 || woorden[i] < "a" || woorden[i] > laatste) return {};
        onderdelen.push_back(woorden[i]);
    }
    if (onderdelen.empty()) return {};
    return fmt::format("artikel 5.1, {} lid, onder {}, van de Wet open overheid",
                       woorden[2] == "1" ? "eerste" : "tweede", join_dutch(onderdelen));
}

bool past_bij_wet(const Geheimhouding& geheimhouding) {
    switch (geheimhouding.orgaan) {
    case Geheimhouder::raad:
    case Geheimhouder::college:
    case Geheimhouder::burgemeester: return geheimhouding.krachtens == Geheimwet::gemeentewet_87;
    case Geheimhouder::ab:
    case Geheimhouder::db:
    case Geheimhouder::voorzitter: return geheimhouding.krachtens == Geheimwet::wgr_23;
    case Geheimhouder::commissie: break;
    }
    return true;
}

bool geldt(const Geheimhouding& geheimhouding, Date peildatum) {
    const bool opgeheven = geheimhouding.opgeheven && *geheimhouding.opgeheven <= peildatum;
    return geheimhouding.datum <= peildatum && !opgeheven;
}

std::string geheimmerk(const Geheimhouding& geheimhouding) {
    const auto grond = grond_voluit(geheimhouding.grond.text);
    return fmt::format("Geheim: verplichting tot geheimhouding opgelegd door {} op {} ({}; {})",
                       label_of(geheimhouding.orgaan), long_dutch(geheimhouding.datum),
                       label_of(geheimhouding.krachtens), grond.value_or(geheimhouding.grond.text));
}

} // namespace grip::analysis
