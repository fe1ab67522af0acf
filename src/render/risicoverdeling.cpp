#include "render/risicoverdeling.hpp"

#include "base/number.hpp"
#include "render/inhoud.hpp"
#include "render/svg.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace grip::render {
namespace {

constexpr double breedte = 860;
constexpr double hoogte = 430;
constexpr double links = 50; ///< of the bars
constexpr double rechts = 830;
constexpr double boven = 90;
constexpr double onder = 350;

/// The bars stand side by side: the first for nothing, the last for more than all others.
struct Schaal {
    const ValueList& staven;
    double hoogste = 0; ///< chance, in percent

    double breed() const { return (rechts - links) / static_cast<double>(staven.size()); }
    double x(std::size_t staaf) const { return links + breed() * static_cast<double>(staaf); }
    double y(double kans) const { return onder - (onder - boven) * kans / hoogste; }

    /// An amount among the bars that have two bounds; beyond them, in the middle of the last bar.
    double x(Euro bedrag) const {
        for (std::size_t i = 1; i + 1 < staven.size(); ++i) {
            const auto van = static_cast<double>(amount_of(staven[i], "van")->cents);
            const auto tot = static_cast<double>(amount_of(staven[i], "tot")->cents);
            const auto cents = static_cast<double>(bedrag.cents);
            if (cents <= tot) return x(i) + breed() * std::max(0.0, cents - van) / (tot - van);
        }
        return (x(staven.size() - 1) + rechts) / 2;
    }
};

std::string percentage(double procent) { return dutch_number(std::llround(procent * 10), 1) + " %"; }

std::string zekerheid(const Value& whole) {
    const auto& number = std::get<Number>(entry(whole, "zekerheid").data);
    return dutch_number(number.scaled, number.decimals) + " %";
}

/// A paper in which no risk counts.
std::string leeg(const std::string& titel) {
    const std::string text = "Geen enkel risico in het register telt mee.";
    Tekening tekening{{breedte, hoogte}, titel, text, false};
    tekening.tekst({links, 24}, titel, Uitlijning::begin, true);
    tekening.tekst({links, boven}, text);
    return std::move(tekening).klaar();
}

std::string omschrijving(const Value& whole) {
    std::string text = fmt::format(
        "Staafdiagram. Met {} zekerheid kosten de risico's die in één jaar optreden samen niet meer dan {}.",
        zekerheid(whole), dutch_amount(*amount_of(whole, "benodigd")));
    for (const Value& staaf : list_of(whole, "staven")) {
        const auto van = amount_of(staaf, "van");
        const auto tot = amount_of(staaf, "tot");
        const std::string kans = percentage(number_of(staaf, "kans"));
        if (!van) text += fmt::format(" Niets: {}.", kans);
        else if (tot) text += fmt::format(" {} tot {}: {}.", dutch_amount(*van), dutch_amount(*tot), kans);
        else text += fmt::format(" Meer dan {}: {}.", dutch_amount(*van), kans);
    }
    return text;
}

void teken_staven(const Schaal& schaal, Tekening& tekening) {
    for (std::size_t i = 0; i < schaal.staven.size(); ++i) {
        const double top = schaal.y(number_of(schaal.staven[i], "kans"));
        const bool open = !is_true(schaal.staven[i], "binnen");
        tekening.vlak({schaal.x(i) + 2, top}, schaal.breed() - 4, onder - top, open);
    }
    tekening.lijn({links, onder}, {rechts, onder}, dun);
}

void teken_kansen(const Schaal& schaal, Tekening& tekening) {
    for (std::size_t i = 0; i < schaal.staven.size(); ++i) {
        const double kans = number_of(schaal.staven[i], "kans");
        tekening.tekst({schaal.x(i) + schaal.breed() / 2, schaal.y(kans) - 4}, percentage(kans), Uitlijning::midden);
    }
}

/// Below each third bound, for amounts are wide.
void teken_bedragen(const Schaal& schaal, Tekening& tekening) {
    constexpr std::size_t elke = 3;
    tekening.tekst({schaal.x(0) + schaal.breed() / 2, onder + 18}, "niets", Uitlijning::midden);
    for (std::size_t i = 1; i < schaal.staven.size(); ++i) {
        tekening.lijn({schaal.x(i), onder}, {schaal.x(i), onder + 5}, dun);
        if (i % elke == 0)
            tekening.tekst({schaal.x(i), onder + 18}, dutch_amount(*amount_of(schaal.staven[i], "van")),
                           Uitlijning::midden);
    }
    tekening.tekst({(links + rechts) / 2, onder + 40}, "Wat de risico's die in één jaar optreden samen kosten",
                   Uitlijning::midden);
    tekening.tekst({rechts, onder + 18}, "meer", Uitlijning::eind);
}

void teken_grens(const Schaal& schaal, Euro bedrag, std::string_view stijl, double y, const std::string& tekst,
                 Tekening& tekening) {
    const double x = schaal.x(bedrag);
    tekening.lijn({x, y}, {x, onder}, stijl);
    const bool naar_links = x > (links + rechts) / 2;
    tekening.tekst({naar_links ? x - 6 : x + 6, y + 10}, tekst, naar_links ? Uitlijning::eind : Uitlijning::begin,
                   true);
}

} // namespace

std::string risicoverdeling(const Value& whole) {
    const std::string titel = fmt::format("Wat de risico's van {} samen kosten", text_of(whole, "gemeente"));
    Schaal schaal{list_of(whole, "staven")};
    if (schaal.staven.empty()) return leeg(titel);
    Tekening tekening{{breedte, hoogte}, titel, omschrijving(whole), is_true(whole, "niet_openbaar")};
    tekening.tekst({links, 24}, titel, Uitlijning::begin, true);
    tekening.tekst(
        {links, hoogte - 12},
        "Hoogte: kans in een jaar. Vol: gedekt door de benodigde weerstandscapaciteit. Gearceerd: niet, of niet helemaal.");
    for (const Value& staaf : schaal.staven) schaal.hoogste = std::max(schaal.hoogste, number_of(staaf, "kans"));
    teken_staven(schaal, tekening);
    teken_bedragen(schaal, tekening);
    const Euro benodigd = *amount_of(whole, "benodigd");
    teken_grens(schaal, benodigd, gestreept, 40,
                fmt::format("{} zekerheid: {}", zekerheid(whole), dutch_amount(benodigd)), tekening);
    if (const auto beschikbaar = amount_of(whole, "beschikbaar"))
        teken_grens(schaal, *beschikbaar, gestippeld, 58, fmt::format("beschikbaar: {}", dutch_amount(*beschikbaar)),
                    tekening);
    teken_kansen(schaal, tekening); // over the lines
    return std::move(tekening).klaar();
}

} // namespace grip::render
