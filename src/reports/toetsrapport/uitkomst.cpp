#include "reports/toetsrapport/uitkomst.hpp"

#include "analysis/toetsing.hpp"

#include <algorithm>

namespace grip::reports::toetsrapport {
namespace {

using analysis::Toetsstand;

Toetsstand som(const std::vector<Categoriedeel>& delen) {
    Toetsstand som;
    for (const Categoriedeel& deel : delen) {
        som.geldig += deel.geldig.scaled;
        som.beantwoord += deel.beantwoord.scaled;
        som.voldoet += deel.voldoet.scaled;
        som.aandacht += deel.aandacht.scaled;
        som.voldoet_niet += deel.voldoet_niet.scaled;
        som.niet_van_toepassing += deel.niet_van_toepassing.scaled;
        som.vertrouwelijk += deel.vertrouwelijk.scaled;
    }
    return som;
}

/// What needs somebody to act comes first; what does not occur is not told.
Zin uitkomst(const Toetsstand& som) {
    std::vector<Zin> delen;
    const auto voeg_toe = [&](std::int64_t aantal, const char* een, const char* meer) {
        if (aantal > 0) delen.push_back(geteld(aantal, een, meer));
    };
    voeg_toe(som.voldoet_niet, "voldoet niet", "voldoen niet");
    voeg_toe(som.aandacht, "vraagt aandacht", "vragen aandacht");
    voeg_toe(som.voldoet, "voldoet", "voldoen");
    voeg_toe(som.niet_van_toepassing, "is niet van toepassing", "zijn niet van toepassing");
    voeg_toe(som.vertrouwelijk, "antwoord is vertrouwelijk", "antwoorden zijn vertrouwelijk");
    return opgesomd(delen);
}

std::vector<Opmerking> kern(const View& view, const Toetsstand& som, const Zin& wie) {
    if (!view.getoetst) return {{zin("{} is nog niet getoetst aan het toetsingskader.", wie)}};
    std::vector<Opmerking> result;
    const Zin wanneer =
        view.datum.waarde ? zin("{} is op {} getoetst", wie, *view.datum.waarde) : zin("{} is getoetst", wie);
    const Zin vragen = som.beantwoord == som.geldig ? zin("alle {} vragen", som.geldig)
                                                    : zin("{} van de {} vragen", som.beantwoord, som.geldig);
    result.push_back(
        {zin("{}; {} van het toetsingskader zijn beantwoord. Uitkomst: {}.", wanneer, vragen, uitkomst(som))});
    return result;
}

/// When more than half of the answers have it.
std::vector<Bron> gewone_bron(const View& view) {
    std::vector<std::pair<std::vector<Bron>, std::size_t>> gevonden;
    std::size_t antwoorden = 0;
    for (const Categoriedeel& deel : view.categorieen) {
        for (const Criteriumregel& regel : deel.criteria) {
            if (!regel.oordeel.waarde) continue;
            ++antwoorden;
            auto plek = std::ranges::find(gevonden, regel.bron, [](const auto& paar) { return paar.first; });
            if (plek == gevonden.end()) plek = gevonden.insert(plek, {regel.bron, 0});
            ++plek->second;
        }
    }
    for (auto& [bron, aantal] : gevonden) {
        if (aantal * 2 > antwoorden) return std::move(bron);
    }
    return {};
}

} // namespace

std::optional<Zin> open_vragen(const Categoriedeel& deel) {
    std::vector<Zin> vragen;
    for (const Criteriumregel& regel : deel.criteria) {
        if (!regel.beantwoord) vragen.push_back(als_zin(regel.vraag));
    }
    if (vragen.empty()) return {};
    if (vragen.size() > 1 && vragen.size() == deel.criteria.size()) return zin("alle {} vragen", vragen.size());
    return aaneen(vragen, " ");
}

void rond_af(View& view, const Zin& wie) {
    const Toetsstand telling = som(view.categorieen);
    view.getoetst = telling.beantwoord > 0;
    view.kern = kern(view, telling, wie);
    view.gewone_bron = gewone_bron(view);
    for (Categoriedeel& deel : view.categorieen) {
        for (Criteriumregel& regel : deel.criteria) {
            if (regel.bron != view.gewone_bron) regel.eigen_bron = regel.bron;
            if (!regel.beantwoord) view.formulier.push_back({regel.id, regel.vraag});
        }
    }
    if (view.geldt_niet.empty()) return;
    view.aantal_geldt_niet = zin("{} hier niet, omdat zij over een andere rechtsvorm, aard, status of grondslag gaan.",
                                 geteld(std::ssize(view.geldt_niet), "andere vraag geldt", "andere vragen gelden"));
}

} // namespace grip::reports::toetsrapport
