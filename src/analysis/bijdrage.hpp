// What our municipality contributes, and how that grows.
#pragma once

#include "base/zin.hpp"
#include "model/gemeente.hpp"
#include "model/samenwerking.hpp"

#include <string>

namespace grip::analysis {

using Versie = Boxed<Jaarcijfers> Boekjaar::*;

/// Of a budget the figures after the last change, where that names them.
template <class M>
Versie begrote_versie(const Boekjaar& boekjaar, M Jaarcijfers::*member) {
    const auto& changed = boekjaar.begroot_na_wijziging;
    return changed && (*changed).*member ? &Boekjaar::begroot_na_wijziging : &Boekjaar::begroot;
}

/// Is f(cijfers) true of the budget, the changed budget or the accounts of a year?
template <class F>
bool enige_versie(const Boekjaar& boekjaar, const F& f) {
    const auto geldt = [&](const Boxed<Jaarcijfers>& cijfers) { return cijfers && f(*cijfers); };
    return geldt(boekjaar.begroot) || geldt(boekjaar.begroot_na_wijziging) || geldt(boekjaar.werkelijk);
}

/// Is a contribution to be expected? Not where our interest is said to be something else, such as shares, and none ever was.
bool vraagt_bijdrage(const Geld& geld);

/// The contribution in the budget of that year, where it is known.
std::optional<Euro> begrote_bijdrage(const Geld& geld, Jaar jaar);

/// A contribution, with the parts of it by which budgets differ lawfully.
struct Bijdrage {
    Euro bedrag;
    std::optional<Euro> btw;
    std::optional<Euro> incidenteel;
};

/// None when the contribution is not known.
std::optional<Bijdrage> bijdrage_uit(const Boxed<Jaarcijfers>& cijfers);
std::optional<Bijdrage> begrote_delen(const Geld& geld, Jaar jaar);

/// How a contribution grows from one year to the next: without what is paid once, and without btw where that is known of both.
struct Stijging {
    Jaar jaar; ///< the second of them
    Euro van;
    Euro naar;
    bool zonder_btw = false;
    bool zonder_incidenteel = false;
};

Stijging stijging(Jaar jaar, const Bijdrage& van, const Bijdrage& naar);

/// In the budgets of two years on end; none when one of both is not known.
std::optional<Stijging> stijging(const Geld& geld, Jaar jaar);

/// `zonder btw en eenmalig deel`; empty when nothing was left out.
std::string zonder(const Stijging& stijging);

/// `met 12,3 % (zonder btw)`; of what was nothing or less: `van € 0`
std::string hoeveel(const Stijging& stijging);

/// The norm for a rise, when the municipality set one itself; its default is nobody's norm.
std::optional<Percentage> eigen_norm(const Normen& normen);

/// The index of prices that the municipality set for that year; none when it set none.
std::optional<Percentage> index_van(const Normen& normen, Jaar jaar);

/// What a municipality lays growth beside.
struct Maatstaf {
    std::string_view woord; ///< `index` or `norm`
    Percentage procent;
};

/// The index of that year, or else its own norm; none when it set neither.
std::optional<Maatstaf> maatstaf(const Normen& normen, Jaar jaar);

/// The one meaning of "above the norm", for rules and papers alike: more growth than the index of that year, or where there is
/// none, than the norm of the municipality (`bijdrage_stijging`). What was nothing or came back to us and is paid now, grows above
/// any norm; of what stays negative no growth can be told.
bool groeit_boven_norm(const Normen& normen, const Stijging& stijging);

/// A rise of that year above the norm. None of what is still being set up: the year before was one of preparation.
std::optional<Stijging> stijging_boven_norm(const Normen& normen, const Samenwerking& samenwerking, Jaar jaar);

/// What is told of the budget of that year, if anything.
std::optional<Proza> toelichting_van(const Geld& geld, Jaar jaar);

/// The growth in percent, with as many decimals as show that it is above the norm; none when three do not, or when it grows from
/// nothing.
std::optional<Percentage> groei_boven(const Stijging& stijging, Percentage norm);

/// What is more than with the norm alone, in whole euros: of € 100 to € 110 with an index of 3 % € 7. All of it when it grows from nothing.
Euro boven_norm(const Normen& normen, const Stijging& stijging);

/// Of a growth above the norm: `onze bijdrage zonder btw stijgt in 2027 met € 83.000 (4,5 %) naar € 1.915.000`, with as many
/// decimals as show that it is.
Zin in_zin(const Normen& normen, const Stijging& stijging);

/// The same with what it is above: `Onze bijdrage stijgt in 2027 met € 83.000 (4,5 %) naar € 1.915.000; onze index is 3,2 %`
Zin naast_norm(const Normen& normen, const Stijging& stijging);

} // namespace grip::analysis
