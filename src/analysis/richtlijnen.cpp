#include "analysis/richtlijnen.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/kengetallen.hpp"
#include "base/text.hpp"
#include "base/wide.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::analysis {
namespace {

// Shares have twelve decimals and percentages three, so a product of both counts in parts of 10^15, and a hundredth of it in 10^17.
constexpr Wide delen_per_procent = Wide{100} * 1'000'000'000'000'000;

/// In delen_per_procent, without rounding.
Wide precies(const Richtlijnindex& index, const std::optional<Percentage>& taakstelling) {
    const Wide rest = Wide{Aandeel::of(100).scaled} - index.aandeel_lonen.scaled;
    const Wide gewogen = Wide{index.aandeel_lonen.scaled} * index.lonen.scaled + rest * index.prijzen.scaled;
    return gewogen - Wide{Aandeel::of(100).scaled} * (taakstelling ? taakstelling->scaled : 0);
}

/// Half away from zero.
std::int64_t afgerond(Wide teller, Wide noemer) {
    const Wide half = teller < 0 ? -noemer / 2 : noemer / 2;
    return static_cast<std::int64_t>((teller + half) / noemer);
}

/// What of an amount may be paid the year after, in cents.
std::int64_t toegestaan(Euro van, Wide stijging) {
    const Wide heel = 100 * delen_per_procent;
    return afgerond(Wide{van.cents} * (heel + stijging), heel);
}

/// The budget itself: what later changed is not what the region asked about.
const Boxed<Jaarcijfers>& begroting(const Geld& geld, Jaar jaar) {
    static const Boxed<Jaarcijfers> geen;
    const auto found = geld.jaren.find(jaar);
    return found == geld.jaren.end() ? geen : found->second.begroot;
}

std::optional<Euro> begroot(const Geld& geld, Jaar jaar, std::optional<Bekend<Euro>> Jaarcijfers::*member) {
    const auto& cijfers = begroting(geld, jaar);
    return cijfers ? bekend((*cijfers).*member) : std::nullopt;
}

std::optional<Euro> begroot_eigen_vermogen(const Geld& geld, Jaar jaar) {
    const auto& cijfers = begroting(geld, jaar);
    return cijfers ? aan_het_eind(cijfers->eigen_vermogen) : std::nullopt;
}

/// From what we pay now, changes included, to what the budget asks.
std::optional<Stijging> begrote_stijging(const Geld& geld, Jaar jaar) {
    const auto van = begrote_delen(geld, Jaar{jaar.year - 1});
    const auto naar = bijdrage_uit(begroting(geld, jaar));
    if (!van || !naar) return {};
    return stijging(jaar, *van, *naar);
}

Eisoordeel oordeel(bool voldoet) { return voldoet ? Eisoordeel::voldoet : Eisoordeel::voldoet_niet; }

/// In whole euros; what is less than one, as it is.
Euro in_euros(Euro bedrag) {
    constexpr std::int64_t euro = 100;
    return bedrag.cents < euro ? bedrag : Euro{(bedrag.cents + euro / 2) / euro * euro};
}

/// What was adopted in the end is no draft: another contribution than was asked gives it away.
bool is_ander_stuk(const Geld& geld, Jaar jaar, const std::optional<Stijging>& gevraagd) {
    const auto& cijfers = begroting(geld, jaar);
    const auto bijdrage = cijfers ? bekend(cijfers->bijdrage) : std::nullopt;
    return gevraagd && bijdrage && !cijfers->in_concept() && *bijdrage != gevraagd->naar;
}

Richtlijnpunt onbekend_in_ontwerp(Richtlijnpunt punt) {
    punt.oordeel.reset();
    punt.uitleg = {};
    punt.mist = "de cijfers van het ontwerp zijn niet bekend";
    return punt;
}

Richtlijnpunt index_punt(const Richtlijnen& set, const std::optional<Stijging>& groei, Jaar jaar) {
    Richtlijnpunt punt;
    const Percentage hoogstens = *toegestane_stijging(set);
    punt.vraag = hoogstens.scaled < 0 ? zin("Onze bijdrage daalt ten minste {}", Percentage{-hoogstens.scaled})
                                      : zin("Onze bijdrage stijgt niet meer dan {}", hoogstens);
    if (!groei || groei->van.cents <= 0) {
        punt.mist = groei
                        ? fmt::format("in {} {}", jaar.year - 1,
                                      groei->van.cents < 0 ? "kregen wij geld terug" : "betaalden wij niets")
                        : fmt::format("de bijdrage in de begroting {} of {} is niet bekend", jaar.year - 1, jaar.year);
        return punt;
    }
    const Euro meer{groei->naar.cents - toegestaan(groei->van, precies(*set.index, set.taakstelling))};
    punt.oordeel = oordeel(meer.cents <= 0);
    punt.basis = zin("van {} naar {}", groei->van, groei->naar);
    if (groei->naar <= groei->van) punt.uitleg = als_zin("de bijdrage stijgt niet");
    else punt.uitleg = zin("de bijdrage stijgt {}", hoeveel(*groei));
    if (meer.cents > 0) punt.uitleg = zin("{}, {} meer dan de richtlijn", punt.uitleg, in_euros(meer));
    return punt;
}

std::vector<std::string> jaartallen(const std::vector<Jaar>& jaren) {
    std::vector<std::string> result;
    for (const Jaar jaar : jaren) result.push_back(std::to_string(jaar.year));
    return result;
}

/// A deficit in one year tells enough, whatever is not known of the others.
Richtlijnpunt sluitend_punt(const Richtlijnen& set, const Geld& geld, Jaar jaar) {
    const auto aantal = static_cast<int>(set.sluitend_jaren->scaled);
    Richtlijnpunt punt;
    punt.vraag = aantal == 1
                     ? zin("De begroting {} heeft geen tekort", jaar)
                     : zin("De begroting heeft geen tekort, van {} tot en met {}", jaar, Jaar{jaar.year + aantal - 1});
    std::vector<Zin> tekorten;
    std::vector<Jaar> onbekend;
    for (int j = jaar.year; j < jaar.year + aantal; ++j) {
        const auto resultaat = begroot(geld, Jaar{j}, &Jaarcijfers::resultaat);
        if (!resultaat) onbekend.push_back(Jaar{j});
        else if (resultaat->cents < 0)
            tekorten.push_back(zin("in {} een tekort van {}", Jaar{j}, Euro{-resultaat->cents}));
    }
    if (!tekorten.empty()) {
        punt.oordeel = Eisoordeel::voldoet_niet;
        punt.uitleg = opgesomd(tekorten);
    } else if (onbekend.empty()) punt.oordeel = Eisoordeel::voldoet;
    else punt.mist = fmt::format("het begrote resultaat van {} is niet bekend", join_dutch(jaartallen(onbekend)));
    return punt;
}

Richtlijnpunt vermogen_punt(const Richtlijnen& set, const Geld& geld, Jaar jaar) {
    Richtlijnpunt punt;
    punt.vraag = zin("Het eigen vermogen is eind {} hoogstens {} van de lasten", jaar, *set.eigen_vermogen_hoogstens);
    const auto vermogen = begroot_eigen_vermogen(geld, jaar);
    const auto lasten = begroot(geld, jaar, &Jaarcijfers::lasten);
    if (!vermogen || !lasten) {
        punt.mist = fmt::format("{} in de begroting {} {} niet bekend",
                                vermogen ? "de lasten" : "het eigen vermogen eind " + std::to_string(jaar.year),
                                jaar.year, vermogen ? "zijn" : "is");
        return punt;
    }
    const Euro hoogstens = deel_van(*lasten, *set.eigen_vermogen_hoogstens);
    punt.oordeel = oordeel(*vermogen <= hoogstens);
    punt.uitleg = zin("het eigen vermogen wordt {}, de grens is {}", *vermogen, hoogstens);
    return punt;
}

Richtlijnpunt eis_punt(const Richtlijneis& eis, const Samenwerking& s, Jaar jaar) {
    Richtlijnpunt punt;
    punt.vraag = als_zin(eis.vraag);
    punt.berekend = false;
    punt.mist = "nog niet beantwoord";
    const auto& cyclus = s.raadscyclus.cyclus;
    if (!cyclus || !cyclus->jaren.contains(jaar)) return punt;
    const auto& antwoorden = cyclus->jaren.at(jaar).richtlijnen;
    const auto found = antwoorden.find(eis.id);
    if (found == antwoorden.end()) return punt;
    punt.oordeel = found->second.oordeel;
    if (found->second.toelichting) punt.uitleg = als_zin(found->second.toelichting->text);
    return punt;
}

} // namespace

std::optional<Percentage> toegestane_stijging(const Richtlijnen& richtlijnen) {
    if (!richtlijnen.index) return {};
    const Wide procent_per_duizendste = delen_per_procent / 1000;
    return Percentage{afgerond(precies(*richtlijnen.index, richtlijnen.taakstelling), procent_per_duizendste)};
}

std::optional<Richtlijntoets> richtlijntoets(const Richtlijnen& set, const Samenwerking& s,
                                             const std::optional<Stijging>& gevraagd) {
    const auto is_deze = [&](const Ref<Samenwerking>& ref) { return ref.id == s.id; };
    if (std::ranges::none_of(set.samenwerkingen, is_deze)) return {};
    const Jaar jaar = set.begrotingsjaar;
    Richtlijntoets toets{&set, {}};
    if (set.index) toets.punten.push_back(index_punt(set, gevraagd ? gevraagd : begrote_stijging(s.geld, jaar), jaar));
    const auto van_het_ontwerp = [ander = is_ander_stuk(s.geld, jaar, gevraagd)](Richtlijnpunt punt) {
        return ander ? onbekend_in_ontwerp(std::move(punt)) : punt;
    };
    if (set.sluitend_jaren && set.sluitend_jaren->scaled > 0)
        toets.punten.push_back(van_het_ontwerp(sluitend_punt(set, s.geld, jaar)));
    if (set.eigen_vermogen_hoogstens) toets.punten.push_back(van_het_ontwerp(vermogen_punt(set, s.geld, jaar)));
    for (const Richtlijneis& eis : set.eisen) toets.punten.push_back(eis_punt(eis, s, jaar));
    return toets;
}

} // namespace grip::analysis
