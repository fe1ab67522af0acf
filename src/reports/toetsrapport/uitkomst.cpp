#include "reports/toetsrapport/uitkomst.hpp"

#include "reports/delen/telwoord.hpp"

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
    const auto voeg_toe = [&](std::int64_t aantal, std::string_view een, std::string_view meer) {
        if (aantal == 0) return;
        const std::string_view antwoord = aantal == 1 ? " antwoord" : " antwoorden";
        delen.push_back(zin("{}{} {}", telwoord(aantal), delen.empty() ? antwoord : "", aantal == 1 ? een : meer));
    };
    voeg_toe(som.voldoet_niet, "voldoet niet", "voldoen niet");
    voeg_toe(som.aandacht, "verdient aandacht", "verdienen aandacht");
    voeg_toe(som.voldoet, "voldoet", "voldoen");
    voeg_toe(som.niet_van_toepassing, "is niet van toepassing", "zijn niet van toepassing");
    voeg_toe(som.vertrouwelijk, "is vertrouwelijk", "zijn vertrouwelijk");
    return opgesomd(delen);
}

/// The questions of which that is so.
std::vector<Zin> vragen_met(const View& view, bool Criteriumregel::*wat) {
    std::vector<Zin> vragen;
    for (const Categoriedeel& deel : view.categorieen) {
        for (const Criteriumregel& regel : deel.criteria) {
            if (regel.*wat) vragen.push_back(zin("\"{}\"", regel.vraag));
        }
    }
    return vragen;
}

std::vector<Opmerking> kern(const View& view, const Toetsstand& som, const Zin& wie) {
    if (!view.getoetst) return {{zin("{} is nog niet getoetst aan het toetsingskader.", wie)}};
    std::vector<Opmerking> result;
    if (const auto niet = vragen_met(view, &Criteriumregel::voldoet_niet); !niet.empty())
        result.push_back({zin("{} voldoet niet bij de vraag {}.", wie, opgesomd(niet))});
    const std::string_view hoe = som.beantwoord * 2 < som.geldig ? "deels getoetst" : "getoetst";
    const Zin wanneer =
        view.datum.waarde ? zin("{} is op {} {}", wie, *view.datum.waarde, hoe) : zin("{} is {}", wie, hoe);
    const Zin vragen = som.beantwoord == som.geldig ? zin("alle {} vragen", som.geldig)
                                                    : zin("{} van de {} vragen", som.beantwoord, som.geldig);
    result.push_back(
        {zin("{}; {} van het toetsingskader zijn beantwoord. Uitkomst: {}.", wanneer, vragen, uitkomst(som))});
    if (const auto oud = vragen_met(view, &Criteriumregel::verouderd); !oud.empty())
        result.push_back({zin("{} te oud en {} worden vernieuwd.",
                              oud.size() == 1 ? zin("Het antwoord op {} is", oud.front())
                                              : zin("{} antwoorden die voldoen, zijn", oud.size()),
                              oud.size() == 1 ? "moet" : "moeten")});
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

Zin beantwoord_in_woorden(const analysis::Toetsstand& stand) {
    std::vector<Zin> waarvan;
    if (stand.niet_van_toepassing > 0) waarvan.push_back(zin("{} niet van toepassing", stand.niet_van_toepassing));
    if (stand.vertrouwelijk > 0) waarvan.push_back(zin("{} vertrouwelijk", stand.vertrouwelijk));
    const Zin tekst = zin("{} van {}", stand.beantwoord, stand.geldig);
    return waarvan.empty() ? tekst : zin("{}, waarvan {}", tekst, opgesomd(waarvan));
}

std::optional<Zin> open_vragen(const Categoriedeel& deel) {
    // beside the names of the others the one that is confidential would stand out
    const std::int64_t open = deel.geldig.scaled - deel.beantwoord.scaled;
    if (deel.vertrouwelijk.scaled > 0 && open > 0) return zin("{} van de {} vragen", open, deel.geldig);
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
