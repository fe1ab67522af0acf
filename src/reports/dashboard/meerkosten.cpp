#include "reports/dashboard/meerkosten.hpp"

#include "analysis/bijdrage.hpp"

namespace grip::reports {
namespace {

/// Of one year what was budgeted at first, and what it became.
struct Loop {
    Jaar jaar;
    Euro begroot;
    Euro geworden;
    const Jaarcijfers* cijfers = nullptr; ///< in which that stands
};

std::optional<Loop> loop_van(Jaar jaar, const Boekjaar& boekjaar, const Boxed<Jaarcijfers>& later) {
    const auto begroot = analysis::bijdrage_uit(boekjaar.begroot);
    const auto geworden = analysis::bijdrage_uit(later);
    if (!begroot || !geworden) return {};
    return Loop{jaar, begroot->bedrag, geworden->bedrag, &*later};
}

/// The last accounts of a year that is over, beside the budget of that year.
std::optional<Loop> afgerekend(const Geld& geld, Date peildatum) {
    std::optional<Loop> laatste;
    for (const auto& [jaar, boekjaar] : geld.jaren) {
        if (jaar.year >= year_of(peildatum)) break;
        if (auto dit = loop_van(jaar, boekjaar, boekjaar.werkelijk)) laatste = dit;
    }
    return laatste;
}

std::optional<Loop> gewijzigd(const Geld& geld, Jaar jaar) {
    const auto found = geld.jaren.find(jaar);
    return found == geld.jaren.end() ? std::nullopt : loop_van(jaar, found->second, found->second.begroot_na_wijziging);
}

/// With the reason, where one is known.
Zin met_reden(Zin zin, const Jaarcijfers& cijfers) {
    if (cijfers.toelichting) zin += grip::zin(" {}", eerste_zin(cijfers.toelichting->text));
    return zin;
}

bool is_meer(const std::optional<Loop>& loop) { return loop && loop->geworden > loop->begroot; }

} // namespace

std::vector<Zin> meerkosten(const Gemeente& gemeente, const Samenwerking& s, Date peildatum) {
    std::vector<Zin> zinnen;
    const Jaar nu{year_of(peildatum)};
    if (const auto over = afgerekend(s.geld, peildatum); is_meer(over))
        zinnen.push_back(met_reden(zin("Over {} betaalden wij {} meer dan begroot ({}, begroot was {}).", over->jaar,
                                       over->geworden - over->begroot, over->geworden, over->begroot),
                                   *over->cijfers));
    if (const auto dit = gewijzigd(s.geld, nu); is_meer(dit))
        zinnen.push_back(met_reden(zin("Wijzigingen van de begroting {} maken onze bijdrage {} hoger{}.", nu,
                                       dit->geworden - dit->begroot,
                                       dit->cijfers->in_concept() ? ", als zij worden vastgesteld" : ""),
                                   *dit->cijfers));
    const Jaar volgend{nu.year + 1};
    const bool gemeten = analysis::index_van(gemeente.normen, volgend) || analysis::eigen_norm(gemeente.normen);
    const auto stijging = analysis::stijging_boven_norm(gemeente.normen, s, volgend);
    if (gemeten && stijging) // above a norm that nobody set it is as planned
        zinnen.push_back(zin("{}.", analysis::naast_norm(gemeente.normen, *stijging)));
    return zinnen;
}

bool is_afgerekend(const Samenwerking& s, Date peildatum) { return afgerekend(s.geld, peildatum).has_value(); }

} // namespace grip::reports
