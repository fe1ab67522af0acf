#include "reports/dashboard/meerkosten.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/dossier.hpp"
#include "base/text.hpp"

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

/// `Wijziging 1 van de begroting 2026 (hogere lonen) kost ons € 9.360, als zij wordt vastgesteld.`
Zin kost_ons(const analysis::Dossier& dossier, bool vastgesteld) {
    const Begrotingswijziging& wijziging = *dossier.wijziging;
    const Zin waarover = wijziging.omschrijving ? zin(" ({})", met_kleine_letter(wijziging.omschrijving->text)) : Zin{};
    return zin("{}{} kost ons {}{}.", met_hoofdletter(analysis::naam_van(dossier)), waarover, *wijziging.bedrag,
               vastgesteld ? "" : ", als zij wordt vastgesteld");
}

/// The changes of this year that its budget does not hold: `bekend` is what is registered of that budget after changes.
void zet_losse_wijzigingen(const Register& data, const Samenwerking& s, Date peildatum,
                           const std::optional<Loop>& bekend, std::vector<Meerkost>& result) {
    if (bekend && bekend->cijfers->in_concept()) return; // that holds those to come too
    for (const analysis::Dossier& dossier : analysis::dossiers(data, s, Jaar{year_of(peildatum)})) {
        const bool kost = dossier.wijziging != nullptr && dossier.wijziging->bedrag.value_or(Euro{}) > Euro{};
        if (!kost) continue;
        const bool vastgesteld = analysis::gedaan_op(dossier, Stap::vastgesteld, peildatum).has_value();
        if (!vastgesteld || !bekend)
            result.push_back({dossier.jaar, *dossier.wijziging->bedrag, kost_ons(dossier, vastgesteld)});
    }
}

void zet_wijzigingen(const Register& data, const Samenwerking& s, Date peildatum, std::vector<Meerkost>& result) {
    const Jaar nu{year_of(peildatum)};
    const auto dit = gewijzigd(s.geld, nu);
    if (is_meer(dit))
        result.push_back({nu, dit->geworden - dit->begroot,
                          met_reden(zin("Wijzigingen van de begroting {} maken onze bijdrage {} hoger{}.", nu,
                                        dit->geworden - dit->begroot,
                                        dit->cijfers->in_concept() ? ", als zij worden vastgesteld" : ""),
                                    *dit->cijfers)});
    zet_losse_wijzigingen(data, s, peildatum, dit, result);
}

} // namespace

std::vector<Meerkost> meerkosten(const Register& data, const Samenwerking& s, Date peildatum) {
    std::vector<Meerkost> result;
    if (s.identiteit.status != Status::actief) return result;
    if (const auto over = afgerekend(s.geld, peildatum); is_meer(over))
        result.push_back({over->jaar, over->geworden - over->begroot,
                          met_reden(zin("Over {} betaalden wij {} meer dan begroot ({}, begroot was {}).", over->jaar,
                                        over->geworden - over->begroot, over->geworden, over->begroot),
                                    *over->cijfers)});
    zet_wijzigingen(data, s, peildatum, result);
    const Normen& normen = data.gemeente.normen;
    const Jaar volgend{year_of(peildatum) + 1};
    const bool gemeten = analysis::index_van(normen, volgend) || analysis::eigen_norm(normen);
    const auto stijging = analysis::stijging_boven_norm(normen, s, volgend);
    if (gemeten && stijging) // above a norm that nobody set it is as planned
        result.push_back(
            {volgend, stijging->naar - stijging->van, zin("{}.", analysis::naast_norm(normen, *stijging))});
    return result;
}

bool is_afgerekend(const Samenwerking& s, Date peildatum) { return afgerekend(s.geld, peildatum).has_value(); }

} // namespace grip::reports
