#include "render/risicokaart.hpp"

#include "base/number.hpp"
#include "render/inhoud.hpp"
#include "render/svg.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace grip::render {
namespace {

constexpr double breedte = 860;
constexpr double hoogte = 520;
constexpr double links = 130;
constexpr double rechts = 800;
constexpr double boven = 60;
constexpr double onder = 440;

/// Amounts differ by factors: each power of ten is as high as the next. In euros.
struct Schaal {
    double laag = 0; ///< powers of ten
    double hoog = 1;

    double x(double kans) const { return links + (rechts - links) * kans / 100; }
    double y(double euro) const {
        return onder - (onder - boven) * (std::log10(std::max(euro, std::pow(10, laag))) - laag) / (hoog - laag);
    }
};

double euros(const Value& risico) { return static_cast<double>(amount_of(risico, "gemiddelde")->cents) / 100; }

Schaal schaal_van(const ValueList& risicos) {
    Schaal schaal{9, 1};
    for (const Value& risico : risicos) {
        const double macht = std::log10(std::max(1.0, euros(risico)));
        schaal.laag = std::min(schaal.laag, std::floor(macht));
        schaal.hoog = std::max(schaal.hoog, std::floor(macht) + 1);
    }
    schaal.laag = std::min(schaal.laag, schaal.hoog - 1);
    return schaal;
}

std::string nummer(const Value& risico) { return fmt::format("{:.0f}", number_of(risico, "nummer")); }

std::string omschrijving(const ValueList& risicos) {
    std::string text = "Spreidingsdiagram: van links naar rechts de kans per jaar, van onder naar boven het gemiddelde "
                       "bedrag als het gebeurt. De nummers zijn die van de tabel in het stuk.";
    for (const Value& risico : risicos)
        text +=
            fmt::format(" {}: {} %, {}.", nummer(risico), dutch_number(std::llround(number_of(risico, "kans") * 10), 1),
                        dutch_amount(*amount_of(risico, "gemiddelde")));
    return text;
}

void teken_assen(const Schaal& schaal, Tekening& tekening) {
    for (int kans = 0; kans <= 100; kans += 10) {
        tekening.lijn({schaal.x(kans), boven}, {schaal.x(kans), onder}, kans == 0 ? dun : licht);
        tekening.tekst({schaal.x(kans), onder + 18}, fmt::format("{} %", kans), Uitlijning::midden);
    }
    for (int macht = static_cast<int>(schaal.laag); macht <= static_cast<int>(schaal.hoog); ++macht) {
        const Euro bedrag{100 * power_of_ten(macht)};
        const double y = schaal.y(static_cast<double>(bedrag.cents) / 100);
        tekening.lijn({links, y}, {rechts, y}, macht == static_cast<int>(schaal.laag) ? dun : licht);
        tekening.tekst({links - 8, y + 4}, dutch_amount(bedrag), Uitlijning::eind);
    }
    tekening.tekst({(links + rechts) / 2, onder + 40}, "Kans per jaar", Uitlijning::midden);
    tekening.tekst({links, boven - 12}, "Gemiddeld bedrag als het gebeurt (elke lijn is tien keer zoveel)");
}

/// Risks that would cover each other share a dot, with all their numbers beside it.
void teken_risicos(const Schaal& schaal, const ValueList& risicos, Tekening& tekening) {
    constexpr double raster = 18;
    constexpr std::size_t meeste = 8;
    std::map<std::pair<long, long>, std::vector<const Value*>> plaatsen;
    for (const Value& risico : risicos) {
        const Punt punt{schaal.x(number_of(risico, "kans")), schaal.y(euros(risico))};
        plaatsen[{std::lround(punt.x / raster), std::lround(punt.y / raster)}].push_back(&risico);
    }
    for (const auto& [plaats, samen] : plaatsen) {
        std::vector<std::string> nummers;
        for (const Value* risico : samen) nummers.push_back(nummers.size() < meeste ? nummer(*risico) : "…");
        nummers.resize(std::min(nummers.size(), meeste + 1));
        const Punt punt{schaal.x(number_of(*samen.front(), "kans")), schaal.y(euros(*samen.front()))};
        tekening.stip(punt, samen.size() > 1 ? 7 : 5);
        const bool naar_links = punt.x > rechts - 100;
        tekening.tekst({punt.x + (naar_links ? -10 : 10), punt.y + 4}, fmt::format("{}", fmt::join(nummers, ", ")),
                       naar_links ? Uitlijning::eind : Uitlijning::begin, true);
    }
}

} // namespace

std::string risicokaart(const Value& whole) {
    const ValueList& risicos = list_of(whole, "risicos");
    const std::string titel = fmt::format("Risicokaart van {}", text_of(whole, "gemeente"));
    Tekening tekening{{breedte, hoogte}, titel, omschrijving(risicos), is_true(whole, "niet_openbaar")};
    tekening.tekst({links, 24}, titel, Uitlijning::begin, true);
    const Schaal schaal = schaal_van(risicos);
    teken_assen(schaal, tekening);
    teken_risicos(schaal, risicos, tekening);
    tekening.tekst({links, hoogte - 12},
                   "De nummers zijn die van de tabel in het stuk. Een grote stip is van meer risico's.");
    return std::move(tekening).klaar();
}

} // namespace grip::render
