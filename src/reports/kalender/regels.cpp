#include "reports/kalender/regels.hpp"

#include "base/text.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace grip::reports::kalender {
namespace {

constexpr std::size_t breedte = 96; ///< of a line for the screen, behind its indent

/// Events that are told together: the same on the same day, of one or more collaborations, about one or more papers.
struct Groep {
    Date datum{};
    std::vector<std::string> over; ///< empty: the words tell it
    std::string doet;              ///< in the singular; of more papers `moeten`
    Zin titel;                     ///< when `over` is empty
    std::string wie;
    std::vector<std::string> namen;
};

std::string in_een_woord(const std::string& wie) {
    constexpr std::string_view onze = "onze ";
    return wie.starts_with(onze) ? wie.substr(onze.size()) : wie;
}

std::string toezichthouder(const Gebeurtenis& g) {
    return g.toezichthouder.starts_with("de minister") ? "de minister" : g.toezichthouder;
}

/// What must be done with a paper by the board; empty for what is told otherwise.
std::string doet(const Gebeurtenis& g) {
    if (!g.stap) return {};
    switch (*g.stap) {
    case Stap::verzonden:
    case Stap::reactie_datum: return "moet er uiterlijk zijn";
    case Stap::vastgesteld: return "moet uiterlijk zijn vastgesteld";
    case Stap::naar_toezichthouder:
        return fmt::format("moet uiterlijk zijn {}gestuurd naar {}", g.ook_vaststellen ? "vastgesteld en " : "",
                           toezichthouder(g));
    default: return {};
    }
}

std::string over(const Gebeurtenis& g) {
    return g.stap == Stap::reactie_datum ? "het antwoord op onze zienswijze over " + g.over : g.over;
}

Groep groep_van(const Gebeurtenis& g) {
    Groep groep;
    groep.datum = g.datum;
    groep.doet = doet(g);
    if (groep.doet.empty()) groep.titel = g.titel;
    else groep.over = {over(g)};
    groep.wie = in_een_woord(g.wie.text);
    if (!g.samenwerking) return groep;
    groep.namen = {g.naam.text};
    return groep;
}

bool zelfde_dag_en_werk(const Groep& een, const Groep& ander) {
    return een.datum == ander.datum && een.doet == ander.doet && een.wie == ander.wie && een.titel == ander.titel &&
           !een.namen.empty() && !ander.namen.empty();
}

/// The same of another collaboration.
bool voeg_samenwerking_toe(Groep& een, const Groep& ander) {
    if (!zelfde_dag_en_werk(een, ander) || een.over != ander.over || een.namen == ander.namen) return false;
    std::ranges::copy(ander.namen, std::back_inserter(een.namen));
    return true;
}

/// Another paper of the same ones.
bool voeg_stuk_toe(Groep& een, const Groep& ander) {
    if (!zelfde_dag_en_werk(een, ander) || een.doet.empty() || een.namen != ander.namen) return false;
    std::ranges::copy(ander.over, std::back_inserter(een.over));
    return true;
}

template <class F>
std::vector<Groep> samengevoegd(const std::vector<Groep>& groepen, const F& voeg_toe) {
    std::vector<Groep> result;
    for (const Groep& groep : groepen) {
        if (std::ranges::none_of(result, [&](Groep& al) { return voeg_toe(al, groep); })) result.push_back(groep);
    }
    return result;
}

/// `Kadernota 2028 en voorlopige jaarrekening 2026 moeten er uiterlijk zijn`
Zin wat(const Groep& groep) {
    if (groep.over.empty()) return groep.titel;
    std::string doet = groep.doet;
    constexpr std::string_view moet = "moet";
    if (groep.over.size() > 1) doet.insert(moet.size(), "en");
    return met_hoofdletter(als_zin(fmt::format("{} {}", join_dutch(groep.over), doet)));
}

std::vector<Schermregel> op_scherm(std::optional<Tekst> dag, const Zin& tekst, std::size_t inspringen) {
    std::vector<Schermregel> regels;
    for (Zin& regel : afgebroken(tekst, breedte - inspringen)) regels.push_back({{}, std::move(regel)});
    if (!regels.empty()) regels.front().dag = std::move(dag);
    return regels;
}

Zin op_een_rij(const Dagregel& regel) {
    return zin("{}{} ({})", regel.wat, regel.naam ? fmt::format(" – {}", regel.naam->text) : "", regel.wie);
}

/// As wide as `do 29`.
std::optional<Tekst> uitgevuld(const std::optional<Tekst>& dag) {
    constexpr std::size_t letters = 3;
    if (!dag) return {};
    return Tekst{fmt::format("{}{:>2}", dag->text.substr(0, letters), dag->text.substr(letters))};
}

Dagregel dagregel(const Groep& groep, bool eerste_van_dag) {
    Dagregel regel;
    regel.datum = groep.datum;
    regel.weekdag = {std::string{weekday_dutch(groep.datum).substr(0, 2)}};
    const std::chrono::year_month_day dag{groep.datum};
    if (eerste_van_dag) regel.dag = Tekst{fmt::format("{} {}", regel.weekdag.text, static_cast<unsigned>(dag.day()))};
    regel.wat = wat(groep);
    zonder_punt(regel.wat);
    if (!groep.namen.empty()) regel.naam = Tekst{join_dutch(groep.namen)};
    regel.wie = {groep.wie};
    constexpr std::size_t achter_de_dag = 7;
    regel.scherm = op_scherm(uitgevuld(regel.dag), op_een_rij(regel), achter_de_dag);
    return regel;
}

/// A term that is done asks nothing any more, and one that is over stands among what is over.
bool is_voorbij_of_gedaan(const Gebeurtenis& g, Date peildatum) {
    return (g.klaar && g.soort.text == "termijn") || (g.open && g.datum < peildatum);
}

std::vector<const Gebeurtenis*> zichtbare(const std::vector<Gebeurtenis>& gebeurtenissen, Date peildatum) {
    std::vector<const Gebeurtenis*> zichtbaar;
    for (const Gebeurtenis& g : gebeurtenissen) {
        if (!g.verborgen && !is_uitzondering(g) && !is_voorbij_of_gedaan(g, peildatum)) zichtbaar.push_back(&g);
    }
    std::ranges::stable_sort(zichtbaar, {}, [](const Gebeurtenis* g) {
        return std::tuple{g->datum, g->samenwerking.has_value(), !g->van_raad};
    });
    return zichtbaar;
}

/// The raad can still do something about it, and hears how.
bool is_open_venster(const std::vector<Vensterregel>& vensters, const Gebeurtenis& g) {
    if (!g.van_raad && g.stap != Stap::zienswijze) return false;
    return std::ranges::any_of(vensters, [&](const Vensterregel& venster) {
        return venster.open && venster.samenwerking == g.samenwerking && venster.titel.text == g.over;
    });
}

} // namespace

Punt punt(std::optional<Tekst> kop, Zin tekst) {
    const Zin geheel = kop ? zin("{}: {}", *kop, tekst) : tekst;
    constexpr std::size_t achter_het_streepje = 4;
    std::vector<Schermregel> scherm = op_scherm({}, geheel, achter_het_streepje);
    if (!scherm.empty()) scherm.front().dag = Tekst{"-"};
    return {std::move(kop), std::move(tekst), std::move(scherm)};
}

std::vector<Maand> maanden(const std::vector<Gebeurtenis>& gebeurtenissen, Date peildatum) {
    const auto zichtbaar = zichtbare(gebeurtenissen, peildatum);
    std::vector<Groep> groepen;
    for (const Gebeurtenis* g : zichtbaar) {
        groepen.push_back(groep_van(*g));
    }
    std::vector<Maand> result;
    std::optional<Date> vorige;
    for (const Groep& groep : samengevoegd(samengevoegd(groepen, voeg_samenwerking_toe), voeg_stuk_toe)) {
        std::string maand = month_dutch(groep.datum);
        if (result.empty() || result.back().maand.text != maand) result.push_back({{std::move(maand)}, {}});
        result.back().dagen.push_back(dagregel(groep, groep.datum != vorige));
        vorige = groep.datum;
    }
    return result;
}

std::vector<Dagregel> voorbij(const std::vector<Gebeurtenis>& achterstallig,
                              const std::vector<Vensterregel>& vensters) {
    std::vector<Dagregel> result;
    for (const Gebeurtenis& g : achterstallig) {
        if (is_uitzondering(g) || is_open_venster(vensters, g)) continue;
        Dagregel regel;
        regel.datum = g.datum;
        regel.weekdag = g.weekdag;
        regel.wat = g.titel;
        if (g.samenwerking) regel.naam = g.naam;
        regel.wie = {in_een_woord(g.wie.text)};
        regel.vindplaats = g.vindplaats;
        regel.scherm = punt({}, zin("{} {}: {}", g.weekdag, g.datum, op_een_rij(regel))).scherm;
        result.push_back(std::move(regel));
    }
    return result;
}

} // namespace grip::reports::kalender
