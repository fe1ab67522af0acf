#include "reports/dashboard/sitemeerkosten.hpp"

#include "analysis/bijdrage.hpp"
#include "base/text.hpp"
#include "reports/delen/telwoord.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace grip::reports {
namespace {

/// What can still be done about it, as far as is known; in the order of the page.
enum class Openheid { te_zeggen, zonder_dag, besloten, betaald };

constexpr std::array<std::string_view, 4> koppen{"Hier is nog iets over te zeggen", "Geen dag voor de raad bekend",
                                                 "Al besloten", "Al betaald"};

using Kosten = std::vector<Meerkost>;
using Kansen = std::vector<Raadskans>;

std::size_t plaats(Openheid openheid) { return static_cast<std::size_t>(openheid); }

/// Once something of a year is not adopted yet, what the raad can do is about that; else about the budget that was adopted.
bool is_bespreekbaar(const Meerkost& kost, const Kosten& kosten) {
    return kost.stand == Kostenstand::open || std::ranges::none_of(kosten, [&](const Meerkost& ander) {
               return ander.jaar == kost.jaar && ander.stand == Kostenstand::open;
           });
}

Openheid openheid(const Meerkost& kost, const Kosten& kosten, const Kansen& kansen) {
    const bool kan = std::ranges::find(kansen, kost.jaar, &Raadskans::jaar) != kansen.end();
    if (kan && is_bespreekbaar(kost, kosten)) return Openheid::te_zeggen;
    switch (kost.stand) {
    case Kostenstand::open: return Openheid::zonder_dag;
    case Kostenstand::besloten: return Openheid::besloten;
    case Kostenstand::betaald: return Openheid::betaald;
    }
    return Openheid::zonder_dag;
}

/// How open the most open part of it is, and what stands there in a few words.
struct Kort {
    Openheid openheid{};
    std::vector<Zin> regels;  ///< one or more
    bool zonder_raad = false; ///< of what these say that can be done there is some for which there is no raad in time
};

/// What can be done about what a year costs more.
Kansen in_jaar(const Kansen& kansen, Jaar jaar) {
    Kansen result;
    std::ranges::copy_if(kansen, std::back_inserter(result), [&](const Raadskans& kans) { return kans.jaar == jaar; });
    return result;
}

/// A line for each year about which something can be said: `€ 11.500 meer in 2026. Iets zeggen kan tot en met 15 december 2026.` Then
/// a line for all else that is open in one way; the first of all needs no words before it, as it stands under its own head.
Kort in_het_kort(const Kosten& kosten, const Kansen& kansen) {
    std::map<std::pair<Openheid, Jaar>, std::vector<Zin>> gelijke;
    for (const Meerkost& kost : kosten) {
        const Openheid hoe = openheid(kost, kosten, kansen);
        gelijke[{hoe, hoe == Openheid::te_zeggen ? kost.jaar : Jaar{}}].push_back(kost.kort);
    }
    Kort result{gelijke.begin()->first.first, {}, false};
    for (const auto& [hoe, korte] : gelijke) {
        const auto& [open, jaar] = hoe;
        const bool met_kop = open != Openheid::te_zeggen && !result.regels.empty();
        Zin regel = met_kop ? zin("{}: ", koppen.at(plaats(open))) : Zin{};
        regel += zin("{}.", aaneen(korte, "; "));
        for (const Raadskans& kans : in_jaar(kansen, jaar)) {
            regel += zin(" Iets zeggen kan {}.", kans.wanneer);
            result.zonder_raad = result.zonder_raad || kans.zonder_raad;
        }
        result.regels.push_back(std::move(regel));
    }
    return result;
}

/// Is all that the year costs more the draft that this is about?
bool noemt(const Kosten& kosten, const Raadskans& kans) {
    const auto enige = std::ranges::find(kosten, kans.jaar, &Meerkost::jaar);
    if (kans.over.delen.empty() || std::ranges::count(kosten, kans.jaar, &Meerkost::jaar) != 1) return false;
    return in_woorden(enige->zin).starts_with(in_woorden(kans.over));
}

/// Of each year what it costs more, with what the raad can still do about that; then what else the raad can do.
std::vector<Zin> lange_regels(const Kosten& kosten, const Kansen& kansen) {
    std::vector<std::pair<Jaar, std::vector<Zin>>> regels;
    const auto zet = [&](Jaar jaar, const Zin& zin) {
        const auto zelfde = std::ranges::find_if(regels, [&](const auto& regel) { return regel.first == jaar; });
        if (zelfde == regels.end()) regels.push_back({jaar, {zin}});
        else zelfde->second.push_back(zin);
    };
    for (const Meerkost& kost : kosten) {
        zet(kost.jaar, kost.zin);
        if (kost.eigen_begroting) zet(kost.jaar, zin("In onze eigen begroting staat {}.", *kost.eigen_begroting));
    }
    for (const Raadskans& kans : kansen) {
        if (!kans.jaar) continue;                                       // about no money
        zet(*kans.jaar, noemt(kosten, kans) ? kans.zin : voluit(kans)); // what it is about stands before it then
    }
    std::vector<Zin> zinnen;
    for (const auto& [jaar, delen] : regels) zinnen.push_back(aaneen(delen, " "));
    return zinnen;
}

/// `Zes lopende samenwerkingen kosten meer dan begroot, of in 2027 meer dan met onze index (3,2 %), voor zover bekend.`
Zin over_meerkosten(const Normen& normen, Jaar volgend, std::size_t aantal) {
    const bool een = aantal == 1;
    const auto naast = analysis::maatstaf(normen, volgend);
    const Zin of_meer =
        naast ? zin(", of in {} meer dan met onze {} ({})", volgend, naast->woord, naast->procent) : Zin{};
    const Zin hoeveel =
        een ? als_zin("Eén lopende samenwerking kost")
            : met_hoofdletter(zin("{} lopende samenwerkingen kosten", telwoord(static_cast<std::int64_t>(aantal))));
    return zin("{} meer dan begroot{}, voor zover bekend.", hoeveel, of_meer);
}

Zin niet_afgerekend(std::int64_t aantal) {
    return zin("Van {} is niet bekend of wij meer betaalden dan begroot.",
               aantal == 1 ? als_zin("één samenwerking") : zin("{} samenwerkingen", telwoord(aantal)));
}

/// Those that cost more, the largest amount first.
std::vector<const Samenwerking*> duurder(const std::vector<const Samenwerking*>& keuze, const AlleMeerkosten& kosten) {
    std::vector<std::pair<Euro, const Samenwerking*>> gevonden;
    for (const Samenwerking* s : keuze) {
        const auto van_haar = kosten.find(s->id);
        if (van_haar != kosten.end() && !van_haar->second.empty())
            gevonden.emplace_back(std::ranges::max(van_haar->second, {}, &Meerkost::meer).meer, s);
    }
    std::ranges::stable_sort(gevonden, std::ranges::greater{}, [](const auto& d) { return d.first; });
    std::vector<const Samenwerking*> result;
    for (const auto& [meer, s] : gevonden) result.push_back(s);
    return result;
}

} // namespace

AlleMeerkosten alle_meerkosten(const Stand& stand, const std::vector<const Samenwerking*>& keuze) {
    AlleMeerkosten result;
    for (const Samenwerking* s : keuze) {
        if (s->identiteit.status == Status::actief) result.emplace(s->id, meerkosten(stand.data, *s, stand.peildatum));
    }
    return result;
}

void zet_meerkosten(Siteoverzicht& result, const Stand& stand, const std::vector<const Samenwerking*>& keuze,
                    const AlleMeerkosten& kosten, const Vooruitblikken& vooruit) {
    const auto onbekend = std::ranges::count_if(keuze, [&](const Samenwerking* s) {
        return kosten.contains(s->id) && analysis::vraagt_bijdrage(s->geld) && !is_afgerekend(*s, stand.peildatum);
    });
    if (onbekend > 0) result.niet_afgerekend = niet_afgerekend(onbekend);
    const auto meer = duurder(keuze, kosten);
    if (meer.empty()) return;
    result.over_meerkosten =
        over_meerkosten(stand.data.gemeente.normen, Jaar{year_of(stand.peildatum) + 1}, meer.size());
    std::array<Sitegroep, koppen.size()> groepen;
    for (const Samenwerking* s : meer) {
        const Kosten& van_haar = kosten.at(s->id);
        const Kansen kansen = raadskansen(vooruit.at(s->id), stand.peildatum);
        Kort kort = in_het_kort(van_haar, kansen);
        Sitegroep& groep = groepen.at(plaats(kort.openheid));
        groep.kop = koppen.at(plaats(kort.openheid));
        groep.punten.push_back(
            {s->id, s->identiteit.naam.text, std::move(kort.regels), lange_regels(van_haar, kansen)});
        groep.zonder_raad = groep.zonder_raad || kort.zonder_raad;
    }
    std::ranges::copy_if(groepen, std::back_inserter(result.meerkosten),
                         [](const Sitegroep& groep) { return !groep.punten.empty(); });
}

} // namespace grip::reports
