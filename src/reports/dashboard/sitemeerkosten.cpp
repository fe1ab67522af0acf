#include "reports/dashboard/sitemeerkosten.hpp"

#include "analysis/bijdrage.hpp"
#include "base/text.hpp"
#include "reports/delen/telwoord.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace grip::reports {
namespace {

/// What can still be done about it, as far as is known; in the order of the page.
enum class Openheid { te_zeggen, zonder_dag, besloten, betaald };

constexpr std::array<std::string_view, 4> koppen{"Hier is nog iets over te zeggen", "Geen dag voor de raad bekend",
                                                 "Al besloten", "Al betaald"};

using Kosten = std::vector<Meerkost>;
using Kansen = std::vector<Raadskans>;

/// Something that costs more, and when something can be said about it.
struct Regel {
    const Samenwerking* samenwerking = nullptr;
    Meerkost kost;
    Openheid openheid{};
    Zin wanneer;              ///< empty where nothing can be said
    Date dag{};               ///< the first of the days until when
    bool zonder_raad = false; ///< in which there is no raad
};

/// Once something of a year is not adopted yet, what the raad can do is about that; else about the budget that was adopted.
bool is_bespreekbaar(const Meerkost& kost, const Kosten& kosten) {
    return kost.stand == Kostenstand::open || std::ranges::none_of(kosten, [&](const Meerkost& ander) {
               return ander.jaar == kost.jaar && ander.stand == Kostenstand::open;
           });
}

Openheid zonder_kans(Kostenstand stand) {
    switch (stand) {
    case Kostenstand::open: return Openheid::zonder_dag;
    case Kostenstand::besloten: return Openheid::besloten;
    case Kostenstand::betaald: return Openheid::betaald;
    }
    return Openheid::zonder_dag;
}

Regel regel(const Samenwerking& s, const Meerkost& kost, const Kosten& kosten, const Kansen& kansen) {
    Regel result{&s, kost, zonder_kans(kost.stand), {}, {}, false};
    if (!is_bespreekbaar(kost, kosten)) return result;
    std::vector<Zin> momenten;
    for (const Raadskans& kans : kansen) {
        if (kans.jaar != kost.jaar) continue;
        result.dag = momenten.empty() ? kans.dag : std::min(result.dag, kans.dag);
        result.openheid = Openheid::te_zeggen;
        result.zonder_raad = result.zonder_raad || kans.zonder_raad;
        momenten.push_back(kans.wanneer);
    }
    result.wanneer = aaneen(momenten, "; of ");
    return result;
}

/// By what can be done and until when, the largest amount first.
std::vector<Regel> alle_regels(const Stand& stand, const std::vector<const Samenwerking*>& keuze,
                               const AlleMeerkosten& alle, const Vooruitblikken& vooruit) {
    std::vector<Regel> result;
    for (const Samenwerking* s : keuze) {
        const auto found = alle.find(s->id);
        if (found == alle.end() || found->second.empty()) continue;
        const Kansen kansen = raadskansen(vooruit.at(s->id), stand.peildatum);
        for (const Meerkost& kost : found->second) result.push_back(regel(*s, kost, found->second, kansen));
    }
    std::ranges::stable_sort(result, {}, [](const Regel& r) {
        return std::tuple{r.openheid, r.dag, Euro{} - r.kost.meer};
    });
    return result;
}

/// Those of which the same can be said, together.
std::vector<Sitegroep> groepen(const std::vector<Regel>& regels) {
    std::vector<Sitegroep> result;
    for (const Regel& regel : regels) {
        const std::string_view kop = koppen.at(static_cast<std::size_t>(regel.openheid));
        const Zin wanneer = met_hoofdletter(regel.wanneer);
        auto groep =
            std::ranges::find_if(result, [&](const Sitegroep& g) { return g.kop == kop && g.wanneer == wanneer; });
        if (groep == result.end()) groep = result.insert(groep, {kop, wanneer, {}, regel.zonder_raad});
        groep->punten.push_back(
            {regel.samenwerking->id, regel.samenwerking->identiteit.naam.text, {zin("{}.", regel.kost.kort)}});
    }
    return result;
}

/// `Zes lopende samenwerkingen kosten meer dan begroot, of in 2027 meer dan met onze index (3,2 %), voor zover bekend.`
Zin over_meerkosten(const Normen& normen, Jaar volgend, std::int64_t aantal) {
    const bool een = aantal == 1;
    const auto naast = analysis::maatstaf(normen, volgend);
    const Zin of_meer =
        naast ? zin(", of in {} meer dan met onze {} ({})", volgend, naast->woord, naast->procent) : Zin{};
    const Zin hoeveel = een ? als_zin("Eén lopende samenwerking kost")
                            : met_hoofdletter(zin("{} lopende samenwerkingen kosten", telwoord(aantal)));
    return zin("{} meer dan begroot{}, voor zover bekend.", hoeveel, of_meer);
}

Zin niet_afgerekend(std::int64_t aantal) {
    return zin("Van {} is niet bekend of wij meer betaalden dan begroot.",
               aantal == 1 ? als_zin("één samenwerking") : zin("{} samenwerkingen", telwoord(aantal)));
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
    const auto duurder = std::ranges::count_if(kosten, [](const auto& van_een) { return !van_een.second.empty(); });
    if (duurder == 0) return;
    result.over_meerkosten = over_meerkosten(stand.data.gemeente.normen, Jaar{year_of(stand.peildatum) + 1}, duurder);
    result.meerkosten = groepen(alle_regels(stand, keuze, kosten, vooruit));
}

} // namespace grip::reports
