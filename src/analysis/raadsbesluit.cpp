#include "analysis/raadsbesluit.hpp"

#include "analysis/raadsagenda.hpp"
#include "analysis/zienswijzen.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

namespace grip::analysis {
namespace {

/// Of a proposal that was put off, the raad can decide later; any other decision it takes once.
bool andere_dag(const Zienswijze& zienswijze, const BesluitVanRaad& besluit) {
    if (!zienswijze.datum || !besluit.datum) return false;
    return besluit.uitkomst == Raadsuitkomst::aangehouden ? *zienswijze.datum < *besluit.datum
                                                          : *zienswijze.datum != *besluit.datum;
}

/// A raad that put the proposal off, decided nothing that day.
bool is_aangehouden(const Zienswijze& zienswijze, const BesluitVanRaad& besluit) {
    return besluit.uitkomst == Raadsuitkomst::aangehouden && zienswijze.besluit && zienswijze.datum == besluit.datum;
}

/// The text that was proposed; a raad that rejects it can adopt another.
bool noemt_tekst(const Zienswijze& zienswijze, const Agendapunt& punt) {
    return zienswijze.vastgestelde_tekst && punt.conceptzienswijze &&
           trim(zienswijze.vastgestelde_tekst->text) == trim(punt.conceptzienswijze->text);
}

bool zelfde_tekst(const Zienswijze& zienswijze, const Agendapunt& punt) {
    return !zienswijze.vastgestelde_tekst || !punt.conceptzienswijze || noemt_tekst(zienswijze, punt);
}

/// What the raad did with the proposal, against what it decided.
std::string ander_besluit(const Zienswijze& zienswijze, const Agendapunt& punt) {
    if (!zienswijze.besluit || !punt.voorstel) return {};
    const bool zelfde = zienswijze.besluit == punt.voorstel;
    switch (*punt.raadsbesluit->uitkomst) {
    case Raadsuitkomst::ongewijzigd:
        if (!zelfde)
            return fmt::format("hier staat \"{}\", maar bij het agendapunt nam de raad \"{}\" ongewijzigd aan",
                               label_of(*zienswijze.besluit), label_of(*punt.voorstel));
        if (!zelfde_tekst(zienswijze, punt))
            return "de tekst is een andere dan die de raad volgens het agendapunt ongewijzigd aannam";
        return {};
    case Raadsuitkomst::verworpen:
        if (zelfde && (!heeft_opmerkingen(zienswijze.besluit) || noemt_tekst(zienswijze, punt)))
            return fmt::format("hier staat \"{}\", maar bij het agendapunt verwierp de raad dat",
                               label_of(*zienswijze.besluit));
        return {};
    case Raadsuitkomst::gewijzigd:
        if (noemt_tekst(zienswijze, punt))
            return "de tekst is die van het voorstel, maar bij het agendapunt nam de raad dat gewijzigd aan";
        return {};
    case Raadsuitkomst::aangehouden: return {};
    }
    return {};
}

} // namespace

Bezwaar bezwaar(const Gemeente& gemeente, const Zienswijze& zienswijze) {
    if (zienswijze.door == Besluitnemer::college) return zienswijze.mandaat ? Bezwaar::geen : Bezwaar::zonder_mandaat;
    if (!zienswijze.datum) return Bezwaar::geen;
    const Date dag = *zienswijze.datum;
    if (!agenda_volledig(gemeente, dag, dag) || vergadert(gemeente, Raadssoort::raad, dag)) return Bezwaar::geen;
    return vergadert(gemeente, Raadssoort::commissie, dag) ? Bezwaar::commissie : Bezwaar::geen_raad;
}

std::optional<Tegenspraak> tegenspraak(const Dossier& dossier) {
    const Zienswijze* zienswijze = zienswijze_van(dossier);
    if (zienswijze == nullptr || zienswijze->origin.withheld || dossier.agendapunt == nullptr) return {};
    const auto& besluit = dossier.agendapunt->raadsbesluit;
    if (!besluit) return {};
    if (andere_dag(*zienswijze, *besluit))
        return Tegenspraak{
            at(*zienswijze, &Zienswijze::datum),
            fmt::format("hier staat {}, maar bij het agendapunt {} op {}", long_dutch(*zienswijze->datum),
                        besluit->uitkomst == Raadsuitkomst::aangehouden ? "hield de raad het voorstel aan"
                                                                        : "besloot de raad",
                        long_dutch(*besluit->datum))};
    if (is_aangehouden(*zienswijze, *besluit))
        return Tegenspraak{at(*zienswijze, &Zienswijze::besluit),
                           fmt::format("hier staat een besluit van {}, maar bij het agendapunt hield de raad het "
                                       "voorstel die dag aan",
                                       long_dutch(*zienswijze->datum))};
    const std::string ander = besluit->uitkomst ? ander_besluit(*zienswijze, *dossier.agendapunt) : "";
    if (ander.empty()) return {};
    return Tegenspraak{at(*zienswijze, &Zienswijze::besluit), ander};
}

} // namespace grip::analysis
