#include "analysis/risico/weerstandsvermogen.hpp"

#include "analysis/risico/staart.hpp"
#include "base/beside.hpp"

#include <cmath>

namespace grip::analysis {
namespace {

/// What is a whole number but for rounding is that number.
constexpr double haast_niets = 1e-6;

} // namespace

Weerstandsvermogen weerstandsvermogen(const Register& data, double z, Vraag vraag) {
    Weerstandsvermogen result;
    result.posten = risicoposten(data);
    const std::vector<Kansrisico> tellen = meegeteld(result.posten);
    auto staart = beside([&] { return aandelen_in_staart(tellen, z); });
    if (vraag == Vraag::alles) result.totaal = totaal_bij(tellen, z);
    result.kern = kerngetallen(tellen);
    const std::vector<double> aandelen = staart.get();
    std::size_t geteld = 0;
    for (const Risicopost& post : result.posten) result.aandelen.push_back(post.meegeteld() ? aandelen[geteld++] : 0);
    return result;
}

double fractie(Zekerheid zekerheid) {
    return static_cast<double>(zekerheid.scaled) / static_cast<double>(Zekerheid::of(100).scaled);
}

Percentage percentage(Zekerheid zekerheid) {
    static_assert(Percentage::decimals == Zekerheid::decimals);
    return {zekerheid.scaled};
}

double eenheid(double hoogste) {
    constexpr double honderdduizend = 1e7; // euros, in cents
    return hoogste >= honderdduizend ? 100 : 1;
}

Euro afgerond(double cents) { return {std::llround(cents)}; }

Euro rond_bedrag(double som_maxima, double cents) {
    const double hele = eenheid(som_maxima);
    return afgerond(std::round(cents / hele) * hele);
}

Bedraggrenzen naar_buiten(const Totaal& totaal, Tussen tussen) {
    const double hele = totaal.exact() ? 1 : eenheid(totaal.som_maxima);
    return {afgerond(std::floor(tussen.onder / hele + haast_niets) * hele),
            afgerond(std::ceil(tussen.boven / hele - haast_niets) * hele)};
}

Bedraggrenzen benodigd(const Totaal& totaal, double z) { return naar_buiten(totaal, kwantiel(totaal, z)); }

} // namespace grip::analysis
