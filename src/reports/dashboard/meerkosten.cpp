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

Zin meer_in(Euro meer, Jaar jaar) { return zin("{} meer in {}", meer, jaar); }

Kostenstand stand_van(bool vastgesteld) { return vastgesteld ? Kostenstand::besloten : Kostenstand::open; }

bool is_meer(const std::optional<Loop>& loop) { return loop && loop->geworden > loop->begroot; }

/// `Wijziging 1 van de begroting 2026 (hogere lonen) kost ons € 9.360, als zij wordt vastgesteld.`
Zin kost_ons(const analysis::Dossier& dossier, bool vastgesteld) {
    const Begrotingswijziging& wijziging = *dossier.wijziging;
    const Zin waarover = wijziging.omschrijving ? zin(" ({})", met_kleine_letter(wijziging.omschrijving->text)) : Zin{};
    return zin("{}{} kost ons {}{}.", met_hoofdletter(analysis::naam_van(dossier)), waarover, *wijziging.bedrag,
               vastgesteld ? "" : ", als zij wordt vastgesteld");
}

/// `€ 9.360 meer in 2026, als wijziging 1 wordt vastgesteld`
Zin kost_kort(const analysis::Dossier& dossier, bool vastgesteld) {
    const Zin meer = meer_in(*dossier.wijziging->bedrag, dossier.jaar);
    return vastgesteld ? meer : zin("{}, als wijziging {} wordt vastgesteld", meer, dossier.wijziging->nummer.text);
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
            result.push_back({dossier.jaar, *dossier.wijziging->bedrag, kost_kort(dossier, vastgesteld),
                              kost_ons(dossier, vastgesteld), stand_van(vastgesteld)});
    }
}

void zet_wijzigingen(const Register& data, const Samenwerking& s, Date peildatum, std::vector<Meerkost>& result) {
    const Jaar nu{year_of(peildatum)};
    const auto dit = gewijzigd(s.geld, nu);
    if (is_meer(dit)) {
        const Euro meer = dit->geworden - dit->begroot;
        const std::string_view als = dit->cijfers->in_concept() ? ", als die wordt vastgesteld" : "";
        result.push_back(
            {nu, meer, zin("{}{}", meer_in(meer, nu), als),
             met_reden(zin("Door wijziging van de begroting {} is onze bijdrage {} hoger{}.", nu, meer, als),
                       *dit->cijfers),
             stand_van(!dit->cijfers->in_concept())});
    }
    zet_losse_wijzigingen(data, s, peildatum, dit, result);
}

bool begroting_vastgesteld(const Register& data, const Samenwerking& s, Jaar jaar, Date peildatum) {
    const auto dossier = analysis::dossier_van(data, s, {Cyclusstuk::begroting, jaar, {}});
    return dossier && analysis::gedaan_op(*dossier, Stap::vastgesteld, peildatum);
}

/// What the budget of next year asks above the index or norm of the municipality: above one that nobody set it is as planned.
void zet_stijging(const Register& data, const Samenwerking& s, Date peildatum, std::vector<Meerkost>& result) {
    const Jaar jaar{year_of(peildatum) + 1};
    const Normen& normen = data.gemeente.normen;
    const auto naast = analysis::maatstaf(normen, jaar);
    const auto stijging = analysis::stijging_boven_norm(normen, s, jaar);
    if (!stijging || !naast) return;
    const Euro meer = analysis::boven_norm(normen, *stijging);
    if (meer <= Euro{}) return;
    result.push_back({jaar, meer, zin("{} boven onze {} in {}", meer, naast->woord, jaar),
                      zin("{}.", analysis::naast_norm(normen, *stijging)),
                      stand_van(begroting_vastgesteld(data, s, jaar, peildatum))});
}

} // namespace

std::vector<Meerkost> meerkosten(const Register& data, const Samenwerking& s, Date peildatum) {
    std::vector<Meerkost> result;
    if (s.identiteit.status != Status::actief) return result;
    if (const auto over = afgerekend(s.geld, peildatum); is_meer(over))
        result.push_back({over->jaar, over->geworden - over->begroot,
                          meer_in(over->geworden - over->begroot, over->jaar),
                          met_reden(zin("Over {} betaalden wij {} meer dan begroot ({}, begroot was {}).", over->jaar,
                                        over->geworden - over->begroot, over->geworden, over->begroot),
                                    *over->cijfers),
                          Kostenstand::betaald});
    zet_wijzigingen(data, s, peildatum, result);
    zet_stijging(data, s, peildatum, result);
    return result;
}

bool is_afgerekend(const Samenwerking& s, Date peildatum) { return afgerekend(s.geld, peildatum).has_value(); }

} // namespace grip::reports
