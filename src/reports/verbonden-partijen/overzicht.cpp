#include "reports/verbonden-partijen/overzicht.hpp"

#include <algorithm>

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

/// As many as the totals hold; a total of which some is not known is none of all.
Zin kernzin(const View& view) {
    const Telling& telling = view.telling;
    if (telling.partijen.scaled == 0 && telling.niet_beoordeeld.scaled == 0)
        return zin("Van geen enkele samenwerking{} is bekend dat zij een verbonden partij is.",
                   view.niet_volledig ? " die gelezen kon worden," : "");
    Zin tekst = zin("In {} {} wij {}", view.jaar, view.begroting ? "hebben" : "hadden",
                    geteld(telling.partijen.scaled, "verbonden partij", "verbonden partijen"));
    if (telling.niet_beoordeeld.scaled > 0)
        tekst += zin(", en van nog {} is dat niet beoordeeld",
                     geteld(telling.niet_beoordeeld.scaled, "samenwerking", "samenwerkingen"));
    tekst += als_zin(".");
    if (!telling.totaal_bijdrage) return tekst += als_zin(" Wat wij daaraan bijdragen, is niet bekend.");
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

} // namespace

void rond_af(View& view) {
    std::vector<Zin> leeg;
    for (Groep& groep : view.groepen) {
        std::ranges::stable_sort(groep.partijen, groter);
        std::ranges::stable_sort(groep.nog_te_beoordelen, groter);
        std::ranges::stable_sort(groep.overzicht, groter);
        std::ranges::stable_partition(groep.overzicht, &Overzichtrij::beoordeeld);
        groep.totaal_bijdrage = groep.telling.totaal_bijdrage;
        groep.zonder_bijdrage = groep.telling.zonder_bijdrage;
        groep.leeg = groep.overzicht.empty() && !view.niet_volledig;
        view.heeft_partijen = view.heeft_partijen || !groep.overzicht.empty();
        if (groep.leeg) leeg.push_back(als_zin(groep.naam));
    }
    if (view.heeft_partijen && !leeg.empty()) view.lege_groepen = opgesomd(leeg);
    view.totaal_bijdrage = view.telling.totaal_bijdrage;
    view.kern = kernzin(view);
}

} // namespace grip::reports::verbonden_partijen
