#include "reports/verbonden-partijen/overzicht.hpp"

#include "reports/delen/telwoord.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace grip::reports::verbonden_partijen {
namespace {

std::optional<Euro> bedrag(const Gegeven<Euro>& bijdrage) { return bijdrage.waarde; }
std::optional<Euro> bedrag(const std::optional<Gegeven<Euro>>& bijdrage) {
    return bijdrage ? bijdrage->waarde : std::nullopt;
}

/// By contribution, then by name.
constexpr auto groter = [](const auto& a, const auto& b) {
    const auto van_a = bedrag(a.bijdrage);
    const auto van_b = bedrag(b.bijdrage);
    return van_a != van_b ? van_a > van_b : a.naam < b.naam;
};

/// `; van één samenwerking (Zwembad) is dat nog niet beoordeeld`
Zin over_niet_beoordeelde(const View& view) {
    constexpr std::size_t meeste = 3;
    std::vector<Zin> wie;
    for (const Groep& groep : view.groepen) {
        for (const NietBeoordeeld& partij : groep.nog_te_beoordelen) wie.push_back(als_zin(partij.naam));
    }
    const auto aantal = std::ssize(wie);
    return zin("; van {} {}{} is dat nog niet beoordeeld", telwoord(aantal),
               aantal == 1 ? "samenwerking" : "samenwerkingen",
               wie.size() <= meeste ? zin(" ({})", opgesomd(wie)) : Zin{});
}

/// As many as the totals hold; a total of which some is not known is none of all.
Zin kernzin(const View& view) {
    const Telling& telling = view.telling;
    if (telling.partijen.scaled == 0 && telling.niet_beoordeeld.scaled == 0)
        return zin("Van geen enkele samenwerking{} is bekend dat zij een verbonden partij is.",
                   view.niet_volledig ? " die gelezen kon worden," : "");
    Zin tekst = zin("In {} {} wij {}{}", view.jaar, view.begroting ? "hebben" : "hadden",
                    telling.niet_beoordeeld.scaled > 0 ? "ten minste " : "",
                    geteld(telling.partijen.scaled, "verbonden partij", "verbonden partijen"));
    if (telling.niet_beoordeeld.scaled > 0) tekst += over_niet_beoordeelde(view);
    tekst += als_zin(".");
    if (!telling.totaal_bijdrage)
        return tekst += zin(" Wat wij daaraan {}, is niet bekend.", view.begroting ? "bijdragen" : "bijdroegen");
    tekst +=
        zin(" Wij {} daaraan {} bij", view.begroting ? "dragen" : "droegen", in_miljoenen(*telling.totaal_bijdrage));
    if (telling.bijdrage_niet_beoordeeld)
        tekst += zin(", waarvan {} aan wat nog niet is beoordeeld", in_miljoenen(*telling.bijdrage_niet_beoordeeld));
    tekst += als_zin(".");
    if (view.niet_volledig) tekst += als_zin(" Dat is niet volledig: niet alles kon worden gelezen.");
    if (telling.zonder_bijdrage.scaled > 0)
        tekst += zin(" Van {} is de bijdrage niet bekend; die zit er niet in.",
                     geteld(telling.zonder_bijdrage.scaled, "samenwerking", "samenwerkingen"));
    return tekst;
}

struct Reden {
    std::string tekst;
    std::vector<Zin> wie;
};

/// The same reason once, with the names of all for which it holds.
std::vector<Reden> redenen(const View& view) {
    std::vector<Reden> result;
    for (const Groep& groep : view.groepen)
        for (const Partij& partij : groep.partijen) {
            if (!partij.afgeleid) continue;
            auto plek = std::ranges::find(result, partij.afgeleid->text, &Reden::tekst);
            if (plek == result.end()) plek = result.insert(plek, {partij.afgeleid->text, {}});
            plek->wie.push_back(als_zin(partij.naam));
        }
    return result;
}

std::size_t aantal_partijen(const View& view) {
    std::size_t result = 0;
    for (const Groep& groep : view.groepen) result += groep.partijen.size();
    return result;
}

Opmerking afgeleide(const Reden& reden, const View& view) {
    const auto hoeveel = reden.wie.size();
    if (hoeveel == 1) return {zin("Dat {} een verbonden partij is, is afgeleid: {}.", reden.wie.front(), reden.tekst)};
    const bool alle = hoeveel == aantal_partijen(view);
    const bool meer = view.telling.niet_beoordeeld.scaled > 0;
    return {zin("Dat {} verbonden partijen zijn, is afgeleid: {}.",
                alle ? als_zin(meer ? "de andere partijen" : "al deze partijen") : opgesomd(reden.wie), reden.tekst)};
}

} // namespace

void rond_af(View& view) {
    for (Groep& groep : view.groepen) {
        std::ranges::stable_sort(groep.partijen, groter);
        std::ranges::stable_sort(groep.nog_te_beoordelen, groter);
        std::ranges::stable_sort(groep.overzicht, groter);
        std::ranges::stable_sort(groep.overzicht, std::ranges::greater{}, &Overzichtrij::beoordeeld);
        groep.totaal_bijdrage = groep.telling.totaal_bijdrage;
        groep.zonder_bijdrage = groep.telling.zonder_bijdrage;
        view.heeft_partijen = view.heeft_partijen || !groep.overzicht.empty();
    }
    for (const Reden& reden : redenen(view)) view.afgeleid.push_back(afgeleide(reden, view));
    view.totaal_bijdrage = view.telling.totaal_bijdrage;
    view.kern = kernzin(view);
}

} // namespace grip::reports::verbonden_partijen
