#include "render/maten.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <span>

namespace grip::render {
namespace {

constexpr double smalst = 8;
constexpr double gewoonlijk = 40;   ///< wide enough to read a text in
constexpr double breedst = 120;     ///< for a text that would not fit in the highest row
constexpr double regelhoogte = 15;  ///< points
constexpr double hoogste_rij = 409; ///< a spreadsheet has none higher
constexpr double rand = 2;          ///< the edges of a cell, in characters
constexpr double knop = 2;          ///< of the filter, beside a head
constexpr std::size_t meeste_regels = static_cast<std::size_t>(hoogste_rij / regelhoogte);

/// The length of each part between these characters.
std::vector<std::size_t> lengten(std::string_view tekst, char tussen) {
    std::vector<std::size_t> result;
    while (true) {
        const auto eind = tekst.find(tussen);
        result.push_back(length_utf8(tekst.substr(0, eind)));
        if (eind == std::string_view::npos) return result;
        tekst.remove_prefix(eind + 1);
    }
}

std::size_t langste(std::string_view tekst, char tussen) { return std::ranges::max(lengten(tekst, tussen)); }

/// A word that is longer than a line goes on on the next.
std::size_t regels_van_alinea(std::string_view alinea, std::size_t breed) {
    std::size_t regels = 1;
    std::size_t gevuld = 0;
    for (const std::size_t woord : lengten(alinea, ' ')) {
        if (gevuld > 0 && gevuld + 1 + woord > breed) {
            ++regels;
            gevuld = 0;
        }
        gevuld += (gevuld > 0 ? 1 : 0) + woord;
        if (gevuld <= breed) continue;
        regels += (gevuld - 1) / breed;
        gevuld = (gevuld - 1) % breed + 1;
    }
    return regels;
}

double kolombreedte(const std::vector<Rij>& rijen, std::size_t kolom) {
    double breedte = std::max(smalst, rand + knop + static_cast<double>(langste(rijen.front()[kolom].tekst, ' ')));
    const std::span onder{rijen.begin() + 1, rijen.end()};
    for (const Rij& rij : onder) {
        const double nodig = rand + static_cast<double>(langste(rij[kolom].tekst, '\n'));
        breedte = std::max(breedte, rij[kolom].breekt ? std::min(nodig, gewoonlijk) : nodig);
    }
    const auto past = [&](const Rij& rij) {
        return !rij[kolom].breekt || regels(rij[kolom].tekst, breedte) <= meeste_regels;
    };
    while (breedte < breedst && !std::ranges::all_of(onder, past)) breedte += gewoonlijk;
    return std::min(breedte, breedst);
}

} // namespace

std::size_t regels(std::string_view tekst, double breedte) {
    const auto breed = static_cast<std::size_t>(std::max(1.0, breedte - rand));
    std::size_t totaal = 0;
    while (true) {
        const auto eind = tekst.find('\n');
        totaal += regels_van_alinea(tekst.substr(0, eind), breed);
        if (eind == std::string_view::npos) return totaal;
        tekst.remove_prefix(eind + 1);
    }
}

std::vector<double> kolombreedten(const std::vector<Rij>& rijen) {
    const Rij& koppen = rijen.front();
    std::vector<double> breedten;
    for (std::size_t i = 0; i < koppen.size(); ++i) breedten.push_back(kolombreedte(rijen, i));
    return breedten;
}

double rijhoogte(const Rij& rij, const std::vector<double>& breedten) {
    std::size_t meeste = 1;
    for (std::size_t i = 0; i < rij.size(); ++i) {
        if (rij[i].breekt) meeste = std::max(meeste, regels(rij[i].tekst, breedten[i]));
    }
    return std::min(hoogste_rij, regelhoogte * static_cast<double>(meeste));
}

} // namespace grip::render
