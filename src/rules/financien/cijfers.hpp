// Going through the figures of parties that have not ended.
#pragma once

#include "analysis/bijdrage.hpp"
#include "analysis/kengetallen.hpp"
#include "rules/rule.hpp"

#include <array>
#include <tuple>

namespace grip::rules {

/// One set of figures of a year.
struct Cijfers {
    const Samenwerking* samenwerking;
    Jaar jaar;
    std::string naam; ///< `begroting 2027`
    const Jaarcijfers* cijfers;
    Zin in_zin;            ///< `de begroting 2027`
    bool rekening = false; ///< accounts, not a budget
    analysis::Versie versie;
};

/// f(cijfers) for budget, changed budget and accounts of each year.
template <class F>
void alle_cijfers(const Context& context, const F& f) {
    constexpr std::array versies{
        std::tuple{&Boekjaar::begroot, "begroting", "begroting"},
        std::tuple{&Boekjaar::begroot_na_wijziging, "begroting na wijziging", "gewijzigde begroting"},
        std::tuple{&Boekjaar::werkelijk, "jaarrekening", "jaarrekening"}};
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const auto& [jaar, boekjaar] : s.geld.jaren) {
            for (const auto& [versie, naam, in_zin] : versies) {
                const auto& cijfers = boekjaar.*versie;
                if (!cijfers) continue;
                f(Cijfers{&s, jaar, std::string{naam} + " " + std::to_string(jaar.year), &*cijfers,
                          zin("de {} {}", in_zin, jaar), versie == &Boekjaar::werkelijk, versie});
            }
        }
    }
}

/// The same from two years before the peildatum on: accounts lag that much behind.
template <class F>
void elke_cijfers(const Context& context, const F& f) {
    const Jaar eerste{year_of(context.peildatum) - 2};
    alle_cijfers(context, [&](const Cijfers& c) {
        if (c.jaar >= eerste) f(c);
    });
}

/// f(samenwerking, jaar) for the year of the peildatum and the next, of each collaboration that has not ended.
template <class F>
void elk_begrotingsjaar(const Context& context, const F& f) {
    const int jaar = year_of(context.peildatum);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const Jaar j : {Jaar{jaar}, Jaar{jaar + 1}}) f(s, j);
    }
}

/// f(samenwerking, jaar) for each year that this budget and the next look ahead: three after their own (Gemeentewet art. 190).
template <class F>
void elk_meerjarig(const Context& context, const F& f) {
    constexpr int jaren_vooruit = 4;
    const int jaar = year_of(context.peildatum);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (int j = jaar; j <= jaar + jaren_vooruit; ++j) f(s, Jaar{j});
    }
}

} // namespace grip::rules
