#include "reports/bijdrage/deelname.hpp"

#include "base/date.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

using analysis::Deelname;

std::string vertel(const analysis::Periode& p) {
    if (p.begint && p.eindigt)
        return fmt::format("van {} tot en met {}", long_dutch(*p.begint), long_dutch(*p.eindigt));
    if (p.begint) return "vanaf " + long_dutch(*p.begint);
    return p.eindigt ? "tot en met " + long_dutch(*p.eindigt) : "het hele jaar";
}

std::string periode(const Deelname& d) {
    std::vector<std::string> perioden;
    for (const analysis::Periode& p : d.perioden) perioden.push_back(vertel(p));
    return join_dutch(perioden);
}

std::string zin(const Deelname& d, bool naar_rato, Jaar jaar) {
    if (naar_rato)
        return fmt::format("{} doet {} van de {} dagen mee, {}, en betaalt naar die dagen.", d.naam, d.dagen,
                           analysis::dagen_van(jaar), periode(d));
    if (d.vanaf_januari)
        return fmt::format("{} doet mee {}; hier is gerekend alsof dat het hele jaar is.", d.naam, periode(d));
    return fmt::format("{} doet mee {}; hier is gerekend zonder bijdrage van {} in {}.", d.naam, periode(d), d.naam,
                       jaar.year);
}

bool betaalt_mee(const Onderdeel& onderdeel, const Deelname& d) {
    const auto& namen = onderdeel.deelnemers;
    return namen.empty() || std::ranges::find(namen, Tekst{d.naam}) != namen.end();
}

bool wordt_verdeeld(const analysis::Onderdeeldeling& deling) {
    return deling.onderdeel->rest == Rest::verdeeld &&
           std::ranges::none_of(deling.onderdeel->sleutels, analysis::heeft_prijs);
}

} // namespace

std::vector<std::string> deelname_zinnen(const Samenwerking& s, const analysis::Onderdeeldeling& deling, Jaar jaar) {
    const Onderdeel& onderdeel = *deling.onderdeel;
    std::vector<std::string> zinnen;
    for (const Deelname& d : analysis::deelnames(s, jaar)) {
        if (d.dagen < analysis::dagen_van(jaar) && betaalt_mee(onderdeel, d))
            zinnen.push_back(zin(d, onderdeel.naar_rato, jaar));
    }
    if (!zinnen.empty() && onderdeel.naar_rato && wordt_verdeeld(deling))
        zinnen.emplace_back("Wat wegvalt door wie een deel van het jaar meedoet, is over alle deelnemers verdeeld.");
    return zinnen;
}

} // namespace grip::reports
