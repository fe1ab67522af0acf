// One figure of a year of a party as a fact, wherever in the register it stands or belongs.
#pragma once

#include "analysis/bijdrage.hpp"
#include "schema/gegeven.hpp"

#include <fmt/format.h>

namespace grip::reports {

namespace detail {

/// The year itself is not in the register.
inline Missing ontbrekend_jaar(const Geld& geld, Jaar jaar, bool werkelijk, std::string_view key,
                               std::string_view label) {
    Missing missing;
    missing.label = label;
    missing.location = at(geld, &Geld::jaren);
    missing.location.path =
        "jaren." + std::to_string(jaar.year) + (werkelijk ? ".werkelijk." : ".begroot.") + std::string{key};
    return missing;
}

template <class M>
analysis::Versie versie(const Boekjaar& boekjaar, bool werkelijk, M Jaarcijfers::*member) {
    return werkelijk ? &Boekjaar::werkelijk : analysis::begrote_versie(boekjaar, member);
}

} // namespace detail

/// Of the accounts when `werkelijk`, else of the budget after its last change.
template <class M>
auto cijfer(const Geld& geld, Jaar jaar, bool werkelijk, M Jaarcijfers::*member) {
    Gegeven<typename schema::detail::Held<M>::type> fact;
    const auto found = geld.jaren.find(jaar);
    if (found == geld.jaren.end())
        fact.missing = detail::ontbrekend_jaar(geld, jaar, werkelijk, key_of(member), label_of(member));
    else fact = gegeven(found->second, detail::versie(found->second, werkelijk, member), member);
    if (!fact.waarde) schema::set_block(geld, fact.missing);
    return fact;
}

namespace detail {

/// The balance with which the last accounts before the year closed: it stands beside what is not known, and does not fill it.
template <class B>
std::string laatst_bekend(const Geld& geld, Jaar jaar, std::optional<B> Jaarcijfers::*post) {
    std::string laatst;
    for (const auto& [j, boekjaar] : geld.jaren) {
        if (j >= jaar || !boekjaar.werkelijk) continue;
        const auto eind = gegeven(*boekjaar.werkelijk, post, &B::eind);
        if (!eind.waarde) continue;
        if constexpr (std::is_same_v<B, Balanspost>) laatst = dutch_amount(*eind.waarde);
        else laatst = dutch_number(eind.waarde->scaled, Aandeel::decimals) + " %";
        laatst += fmt::format(" op 31 december {}{}", j.year, eind.in_concept ? " (concept)" : "");
    }
    return laatst;
}

} // namespace detail

/// The same of a balance, at its begin or end.
template <class B, class M>
auto balans(const Geld& geld, Jaar jaar, bool werkelijk, std::optional<B> Jaarcijfers::*post, M B::*moment) {
    Gegeven<typename schema::detail::Held<M>::type> fact;
    const auto found = geld.jaren.find(jaar);
    if (found == geld.jaren.end()) {
        fact.missing = detail::ontbrekend_jaar(geld, jaar, werkelijk, key_of(post), {});
    } else {
        const auto versie = detail::versie(found->second, werkelijk, post);
        const auto& cijfers = found->second.*versie;
        if (cijfers) fact = gegeven(*cijfers, post, moment);
        else fact.missing = gegeven(found->second, versie, &Jaarcijfers::lasten).missing;
    }
    if (fact.waarde) return fact;
    schema::set_block(geld, fact.missing);
    fact.missing.label = label_of(post); // begin and end of one balance are one thing to ask for
    fact.missing.laatst = detail::laatst_bekend(geld, jaar, post);
    return fact;
}

} // namespace grip::reports
