#include "analysis/risico/weerstandsvermogen.hpp"

#include "analysis/risico/staart.hpp"

#include <cmath>
#include <future>

namespace grip::analysis {
namespace {

/// What is a whole number but for rounding is that number.
constexpr double haast_niets = 1e-6;

double eenheid(const Totaal& totaal) { return totaal.som_maxima >= honderdduizend ? 100 : 1; }

} // namespace

Weerstandsvermogen weerstandsvermogen(const Register& data, double z) {
    Weerstandsvermogen result;
    result.posten = risicoposten(data);
    const std::vector<Kansrisico> tellen = meegeteld(result.posten);
    auto staart = std::async(std::launch::async, [&] { return aandelen_in_staart(tellen, z); });
    result.totaal = totaal(tellen);
    result.kern = kerngetallen(tellen);
    const std::vector<double> aandelen = staart.get();
    std::size_t geteld = 0;
    for (const Risicopost& post : result.posten) result.aandelen.push_back(post.meegeteld() ? aandelen[geteld++] : 0);
    return result;
}

double fractie(Zekerheid zekerheid) {
    return static_cast<double>(zekerheid.scaled) / static_cast<double>(Zekerheid::of(100).scaled);
}

Euro bedrag(double cents) { return {std::llround(cents)}; }

Euro rond_bedrag(const Totaal& totaal, double cents) {
    return bedrag(std::round(cents / eenheid(totaal)) * eenheid(totaal));
}

Bedraggrenzen bedragen(const Totaal& totaal, Tussen tussen) {
    if (totaal.rooster.exact()) return {bedrag(tussen.onder), bedrag(tussen.boven)};
    const double hele = eenheid(totaal);
    return {bedrag(std::floor(tussen.onder / hele + haast_niets) * hele),
            bedrag(std::ceil(tussen.boven / hele - haast_niets) * hele)};
}

} // namespace grip::analysis
