// How many points a collaboration gets by kader/sturing.yaml, and which profile of following it fits them. Where a fact lacks, the
// points lie between two numbers, and so may the profile.
#pragma once

#include "analysis/risico/posten.hpp"
#include "base/zin.hpp"

namespace grip {
namespace analysis {
enum class Puntsoort { financieel, risico, aard, toezicht };
}

template <>
inline constexpr auto options<analysis::Puntsoort> = std::array{
    Option{analysis::Puntsoort::financieel, "financieel", "Onze bijdrage naast onze lasten", "geld"},
    Option{analysis::Puntsoort::risico, "risico", "Haar risico's naast al onze risico's"},
    Option{analysis::Puntsoort::aard, "aard", "Het soort werk", "soort werk"},
    Option{analysis::Puntsoort::toezicht, "toezicht", "Preventief toezicht komt erbij"},
};

namespace analysis {

struct Sturingspunt {
    Puntsoort soort{};
    std::int64_t van = 0;
    std::int64_t tot = 0; ///< as `van`, unless something lacks
    Zin reden; ///< `€ 1.915.000 is 1,4 % van onze lasten in 2026`, or what lacks: `onze bijdrage is niet bekend`
    std::string sleutel; ///< of what lacks; empty when that is the keeper's to find elsewhere
};

struct Sturingsadvies {
    std::vector<Sturingspunt> punten; ///< in the order of Puntsoort
    std::int64_t van = 0;
    std::int64_t tot = 0;
    Profiel laagste{};
    Profiel hoogste{};

    bool zeker() const { return laagste == hoogste; }
};

/// `posten`: all risks of the municipality on that day.
Sturingsadvies sturingsadvies(const Register& data, const Samenwerking& samenwerking,
                              const std::vector<Risicopost>& posten, Date peildatum);

/// `6 punten`, `5 tot 7 punten`, `1 punt`
Zin puntental(std::int64_t van, std::int64_t tot);

/// What the framework says of a profile.
const Profielregel& regel_van(const Sturing& kader, Profiel profiel);

} // namespace analysis
} // namespace grip
