#include "reports/bijdragen/zinnen.hpp"

#include "reports/delen/telwoord.hpp"

#include <algorithm>

namespace grip::reports::bijdragen {
namespace {

/// The first few by name, of more how many there are.
Zin namen(const std::vector<Zin>& wie) {
    constexpr std::size_t meeste = 5;
    if (wie.size() <= meeste) return opgesomd(wie);
    return geteld(std::ssize(wie), "samenwerking", "samenwerkingen");
}

std::vector<Zin> zonder_bedrag(const std::vector<Rij>& rijen, std::size_t i) {
    std::vector<Zin> wie;
    for (const Rij& rij : rijen) {
        if (rij.jaren[i].ontbreekt()) wie.push_back(als_zin(rij.in_zin));
    }
    return wie;
}

std::optional<Zin> totaalzin(const View& view) {
    const auto& totaal = view.totaal[dit].bijdrage;
    if (!totaal) return zin("Van geen enkele samenwerking is de bijdrage van {} bekend.", view.jaar);
    const auto met =
        std::ranges::count_if(view.rijen, [](const Rij& r) { return bijdrage_in(r, dit).value_or(Euro{}) != Euro{}; });
    if (met == 0) return zin("In {} betalen wij geen bijdrage, voor zover bekend.", view.jaar);
    Zin tekst = zin("In {} dragen wij {} bij aan {}", view.jaar, in_miljoenen(*totaal),
                    geteld(met, "samenwerking", "samenwerkingen"));
    std::vector<Zin> verhoudingen;
    if (view.per_inwoner && view.inwoners_jaar)
        verhoudingen.push_back(
            zin("{} per inwoner (inwoners op 1 januari {})", *view.per_inwoner, *view.inwoners_jaar));
    if (view.aandeel_lasten) verhoudingen.push_back(zin("{} van onze lasten", *view.aandeel_lasten));
    if (!verhoudingen.empty()) tekst += zin(": {}", opgesomd(verhoudingen));
    return tekst += als_zin(view.niet_volledig ? ". Dat is niet volledig: niet alles kon worden gelezen." : ".");
}

/// What to set a growth beside, behind it.
Zin norm(const View& view) {
    if (view.index) return zin("; de index van onze begroting is {}", *view.index);
    return view.norm ? zin("; onze norm voor een stijging is {}", *view.norm) : Zin{};
}

std::optional<Zin> groeizin(const View& view) {
    const auto& verschil = view.groei.verschil;
    if (!verschil) return {};
    const bool gelijk = *view.groei.euro == Euro{};
    const Zin hoeveel = gelijk ? zin("evenveel als in {}", Jaar{view.jaar.year - 1})
                               : zin("{} dan in {}", *verschil, Jaar{view.jaar.year - 1});
    const Zin zonder = view.groei.zonder ? zin(", {}", *view.groei.zonder) : Zin{};
    if (!view.vergelijkbaar) return zin("Dat is {}{}{}.", hoeveel, zonder, norm(view));
    return zin("Zonder {}, waarvan niet beide jaren bekend zijn, is dat {}{}{}.", view.vergelijkbaar->zonder, hoeveel,
               zonder, norm(view));
}

/// `Naam (4,5 %)`
Zin met_procent(const Rij& rij) {
    return rij.groei.procent ? zin("{} ({})", rij.in_zin, *rij.groei.procent) : als_zin(rij.in_zin);
}

constexpr std::size_t meeste_namen = 5;

/// Which rise more than that.
Zin stijgers(const std::vector<const Rij*>& wie, const Zin& waarboven) {
    if (wie.empty()) return zin("Geen van die bijdragen stijgt meer dan {}.", waarboven);
    if (wie.size() > meeste_namen) {
        const auto sterkst = std::ranges::max_element(
            wie, {}, [](const Rij* rij) { return rij->groei.procent.waarde.value_or(Percentage{}).scaled; });
        return zin("{} samenwerkingen stijgen meer dan {}, {} het meest.", wie.size(), waarboven,
                   met_procent(**sterkst));
    }
    std::vector<Zin> namen;
    for (const Rij* rij : wie) namen.push_back(met_procent(*rij));
    return zin("Meer dan {} {}: {}.", waarboven, wie.size() == 1 ? "stijgt" : "stijgen", opgesomd(namen));
}

/// Beside the index the norm that the municipality set, which no index takes away. Those that were named just now are counted only.
std::optional<Zin> boven_eigen_norm(const View& view, const std::vector<const Rij*>& genoemd) {
    if (!view.index || !view.norm) return {};
    std::vector<const Rij*> wie;
    for (const Rij& rij : view.rijen) {
        const auto& stijging = rij.jaren[dit].stijging;
        const bool telt = stijging && rij.groei.euro && !rij.komt_nog && stijging->van.cents > 0;
        if (telt && exceeds(stijging->naar - stijging->van, *view.norm, stijging->van)) wie.push_back(&rij);
    }
    if (wie.empty() && genoemd.empty()) return {}; // that none rises more than the index says enough
    const bool alle_genoemd = !wie.empty() && genoemd.size() <= meeste_namen && std::ranges::includes(genoemd, wie);
    if (!alle_genoemd) return stijgers(wie, view.grens);
    if (wie.size() == genoemd.size()) return zin("Dat is ook meer dan {}.", view.grens);
    return zin("Daarvan {} {} ook meer dan {}.", wie.size() == 1 ? "stijgt er" : "stijgen er",
               telwoord(std::ssize(wie)), view.grens);
}

std::optional<Zin> bovenzin(const View& view) {
    std::vector<const Rij*> wie;
    bool bekend = false;
    bool stijgt = false;
    for (const Rij& rij : view.rijen) {
        bekend = bekend || rij.groei.euro;
        stijgt = stijgt || (rij.groei.euro && rij.groei.euro->cents > 0);
        if (rij.groei.boven_norm) wie.push_back(&rij);
    }
    if (!bekend) return {};
    if (!stijgt) return als_zin("Geen enkele bijdrage stijgt.");
    const Zin tekst = stijgers(wie, view.index ? als_zin("de index") : view.grens);
    const auto eigen = boven_eigen_norm(view, wie);
    return eigen ? zin("{} {}", tekst, *eigen) : tekst;
}

/// Of those that are still there nothing of the year before is known.
std::optional<Zin> zonder_vorig(const View& view) {
    const bool deden_mee = std::ranges::any_of(view.rijen, [](const Rij& rij) { return rij.vorig.doet_mee; });
    if (!view.totaal_dit.bijdrage || view.totaal_vorig.bijdrage || !deden_mee) return {};
    return zin("Van {} is geen bijdrage bekend. Hoe de bijdragen groeien, is daarom niet te zeggen.",
               view.totaal_vorig.jaar);
}

std::optional<Zin> onbekendzin(const View& view) {
    const auto nu = zonder_bedrag(view.rijen, dit);
    const auto toen = zonder_bedrag(view.rijen, vorig);
    std::vector<Zin> delen;
    if (nu == toen && !nu.empty() && view.totaal_dit.bijdrage && view.totaal_vorig.bijdrage) {
        delen.push_back(
            zin("de bijdrage van {} en {} aan {}", view.totaal_vorig.jaar, view.totaal_dit.jaar, namen(nu)));
    } else {
        if (!nu.empty() && view.totaal_dit.bijdrage)
            delen.push_back(zin("de bijdrage van {} aan {}", view.totaal_dit.jaar, namen(nu)));
        if (!toen.empty() && view.totaal_vorig.bijdrage)
            delen.push_back(zin("de bijdrage van {} aan {}", view.totaal_vorig.jaar, namen(toen)));
    }
    if (delen.empty()) return {};
    return zin("Niet bekend, en niet meegeteld: {}.", aaneen(delen, "; "));
}

/// Where an amount stands, when the head of its column does not say so.
Zin herkomst(const Jaarbijdrage& jaar, const Jaartotaal& totaal) {
    if (!jaar.herkomst || totaal.uit_een_stuk) return {};
    return zin("{} volgens de {}", jaar.jaar, *jaar.herkomst);
}

/// `2028 en 2029: vergadering van 18 november 2026`; nothing of what the budget has.
Zin waar(const Rij& rij) {
    std::vector<std::pair<Zin, std::vector<Zin>>> stukken;
    for (std::size_t i = dit + 1; i < rij.jaren.size(); ++i) {
        const auto& [jaar, stuk] = std::pair{rij.jaren[i].jaar, rij.jaren[i].herkomst};
        if (!stuk) continue;
        if (stukken.empty() || stukken.back().first != *stuk) stukken.push_back({*stuk, {}});
        stukken.back().second.push_back(als_zin(jaar));
    }
    std::vector<Zin> delen;
    for (const auto& [stuk, jaren] : stukken) delen.push_back(zin("{}: {}", opgesomd(jaren), stuk));
    return aaneen(delen, "; ");
}

/// `In 2028 en 2029 is de bijdrage aan 10 samenwerkingen niet bekend.`; years with as many are told together.
std::optional<Zin> onbekende_jaren(const View& view, const std::vector<std::size_t>& jaren) {
    std::vector<std::pair<std::int64_t, std::vector<Zin>>> groepen;
    for (const std::size_t i : jaren) {
        const std::int64_t zonder = view.totaal[i].zonder.scaled;
        if (zonder == 0) continue;
        if (groepen.empty() || groepen.back().first != zonder) groepen.push_back({zonder, {}});
        groepen.back().second.push_back(als_zin(view.totaal[i].jaar));
    }
    std::vector<Zin> delen;
    for (const auto& [zonder, welke] : groepen)
        delen.push_back(zin("{} aan {}", opgesomd(welke), geteld(zonder, "samenwerking", "samenwerkingen")));
    if (delen.empty()) return {};
    return zin("Niet bekend is de bijdrage van {}.", aaneen(delen, ", en van "));
}

} // namespace

std::optional<Euro> bijdrage_in(const Rij& rij, std::size_t jaar) { return rij.jaren[jaar].bijdrage.waarde; }

Zin naam_van_jaar(const std::vector<Rij>& rijen, std::size_t i, Jaar jaar) {
    bool na_wijziging = false;
    std::vector<const Jaarbijdrage*> elders;
    std::int64_t begroot = 0;
    for (const Rij& rij : rijen) {
        const Jaarbijdrage& bijdrage = rij.jaren[i];
        if (!bijdrage.bijdrage.waarde) continue;
        na_wijziging = na_wijziging || bijdrage.na_wijziging;
        if (bijdrage.herkomst) elders.push_back(&bijdrage);
        else ++begroot;
    }
    if (begroot > 0) return zin("Begroting {}{}", jaar, na_wijziging ? " na wijziging" : "");
    const bool rekening = !elders.empty() && std::ranges::all_of(elders, [](const Jaarbijdrage* bijdrage) {
        return in_woorden(*bijdrage->herkomst) == "jaarrekening";
    });
    return rekening ? zin("Jaarrekening {}", jaar) : als_zin(jaar);
}

std::optional<Zin> wat_opvalt(const Rij& rij, const std::vector<Jaartotaal>& totaal) {
    std::vector<Zin> delen;
    if (rij.groei.boven) delen.push_back(*rij.groei.boven);
    if (rij.groei.zonder) delen.push_back(zin("verschil {}", *rij.groei.zonder));
    if (!rij.vorig.doet_mee && rij.dit.doet_mee) delen.push_back(als_zin("nieuw"));
    if (rij.deelname) delen.push_back(*rij.deelname);
    for (const std::size_t i : {vorig, dit}) {
        const Jaarbijdrage& jaar = rij.jaren[i];
        if (!jaar.doet_mee && i == dit && !rij.deelname) delen.push_back(zin("in {} doen wij niet mee", jaar.jaar));
        delen.push_back(herkomst(jaar, totaal[i]));
        if (jaar.bijdrage.in_concept && i == dit) delen.push_back(als_zin("nog niet vastgesteld"));
    }
    if (rij.jaren[dit].waarvan) delen.push_back(*rij.jaren[dit].waarvan);
    Zin tekst = aaneen(delen, "; ");
    return tekst.delen.empty() ? std::nullopt : std::optional{std::move(tekst)};
}

std::optional<Zin> opvallend_totaal(const Groei& groei) {
    std::vector<Zin> delen;
    if (groei.boven) delen.push_back(*groei.boven);
    if (groei.zonder) delen.push_back(zin("verschil {}", *groei.zonder));
    if (delen.empty()) return {};
    return aaneen(delen, "; ");
}

std::vector<Opmerking> nieuws(const View& view) {
    std::vector<Opmerking> result;
    if (view.rijen.empty()) return result;
    for (auto& tekst : {totaalzin(view), zonder_vorig(view), groeizin(view), bovenzin(view), in_een_zin(view.stuurbaar),
                        onbekendzin(view)}) {
        if (tekst) result.push_back({*tekst});
    }
    return result;
}

Latere latere_jaren(const View& view) {
    Latere result;
    std::vector<std::size_t> jaren;
    for (std::size_t i = dit + 1; i < view.totaal.size(); ++i) {
        if (view.totaal[i].bijdrage) jaren.push_back(i);
    }
    for (const std::size_t i : jaren) {
        const Jaartotaal& totaal = view.totaal[i];
        const bool volledig = totaal.zonder.scaled == 0 && !view.niet_volledig;
        result.jaren.push_back({totaal.jaar, volledig ? totaal.bijdrage.waarde : std::nullopt});
        result.met_totaal = result.met_totaal || volledig;
    }
    for (const Rij& rij : view.rijen) {
        LatereRij regel{rij.naam, {}, waar(rij)};
        bool iets = false;
        for (const std::size_t i : jaren) {
            regel.bedragen.push_back({rij.jaren[i].bijdrage, rij.jaren[i].doet_mee});
            iets = iets || bijdrage_in(rij, i);
        }
        if (iets) result.rijen.push_back(std::move(regel));
    }
    result.onbekend = onbekende_jaren(view, jaren);
    return result;
}

} // namespace grip::reports::bijdragen
