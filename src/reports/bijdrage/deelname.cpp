#include "reports/bijdrage/deelname.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

using analysis::Deelname;

Zin vertel(const analysis::Periode& p) {
    if (p.begint && p.eindigt) return zin("van {} tot en met {}", *p.begint, *p.eindigt);
    if (p.begint) return zin("vanaf {}", *p.begint);
    return p.eindigt ? zin("tot en met {}", *p.eindigt) : als_zin("het hele jaar");
}

Zin periode(const Deelname& d) {
    std::vector<Zin> perioden;
    for (const analysis::Periode& p : d.perioden) perioden.push_back(vertel(p));
    return opgesomd(perioden);
}

Zin in_een_zin(const Deelname& d, bool naar_rato, Jaar jaar) {
    if (naar_rato)
        return zin("{} doet {} van de {} dagen mee, {}, en betaalt naar die dagen.", d.naam, d.dagen,
                   analysis::dagen_van(jaar), periode(d));
    if (d.vanaf_januari) return zin("{} doet mee {}; hier is gerekend alsof dat het hele jaar is.", d.naam, periode(d));
    return zin("{} doet mee {}; hier is gerekend zonder bijdrage van {} in {}.", d.naam, periode(d), d.naam, jaar);
}

bool betaalt_mee(const Samenwerking& s, const Onderdeel& onderdeel, const Deelname& d) {
    const auto namen = analysis::genoemde_betalers(s, onderdeel);
    return namen.empty() || std::ranges::find(namen, Tekst{d.naam}) != namen.end();
}

bool wordt_verdeeld(const analysis::Onderdeeldeling& deling) {
    return deling.onderdeel->rest == Rest::verdeeld &&
           std::ranges::none_of(deling.onderdeel->sleutels, analysis::heeft_prijs);
}

} // namespace

std::vector<Zin> deelname_zinnen(const Samenwerking& s, const analysis::Onderdeeldeling& deling, Jaar jaar) {
    const Onderdeel& onderdeel = *deling.onderdeel;
    std::vector<Zin> zinnen;
    for (const Deelname& d : analysis::deelnames(s, jaar)) {
        if (d.dagen < analysis::dagen_van(jaar) && betaalt_mee(s, onderdeel, d))
            zinnen.push_back(in_een_zin(d, onderdeel.naar_rato, jaar));
    }
    if (!zinnen.empty() && onderdeel.naar_rato && wordt_verdeeld(deling))
        zinnen.push_back(
            als_zin("Wat wegvalt door wie een deel van het jaar meedoet, is over alle deelnemers verdeeld."));
    return zinnen;
}

} // namespace grip::reports
