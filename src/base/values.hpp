// The remaining kinds of value that a register holds: texts, addresses, references, and amounts that were asked for.
#pragma once

#include "base/number.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace grip {

/// A plain text of one line.
struct Tekst {
    std::string text;
    friend auto operator<=>(const Tekst&, const Tekst&) = default;
};

/// Plain text in which an empty line starts a paragraph and `- ` a list item.
struct Proza {
    std::string text;
    friend auto operator<=>(const Proza&, const Proza&) = default;
};

/// An https or mailto address.
struct Url {
    std::string address;
    friend auto operator<=>(const Url&, const Url&) = default;
};

/// Where a fact can be looked up: document, page, date, and at most one https address, on one line.
struct Bron {
    std::string text;
    friend auto operator<=>(const Bron&, const Bron&) = default;
};

/// Lower case letters, digits and hyphens: the name of a file or of an entry that others refer to.
struct Id {
    std::string text;
    friend auto operator<=>(const Id&, const Id&) = default;
};

/// `GM0626`: the code that TOOI and CBS give a municipality.
struct Gemeentecode {
    std::string text;
    friend auto operator<=>(const Gemeentecode&, const Gemeentecode&) = default;
};

/// The code that TOOI and CBS give a municipality (`GM0626`), province (`PV28`), water board (`WS0616`), ministry or other
/// organisation of the government.
struct Overheidscode {
    std::string text;
    friend auto operator<=>(const Overheidscode&, const Overheidscode&) = default;
};

inline constexpr int first_year = 1900; ///< of dates and years in a register
inline constexpr int last_year = 2100;

/// A calendar or budget year, first_year to last_year.
struct Jaar {
    int year = 0;
    friend auto operator<=>(const Jaar&, const Jaar&) = default;
};

/// A day of any year, `04-30`: month and day.
struct Maanddag {
    unsigned month = 1;
    unsigned day = 1;
    friend auto operator<=>(const Maanddag&, const Maanddag&) = default;
};

/// The id of a T that stands elsewhere. Loading has checked that it exists.
template <class T>
struct Ref {
    std::string id;
    friend auto operator<=>(const Ref&, const Ref&) = default;
};

/// A value that may have been asked for and not obtained: the word `onbekend` in the register.
template <class T>
struct Bekend {
    std::optional<T> value; ///< empty: onbekend
    friend auto operator<=>(const Bekend&, const Bekend&) = default;
};

/// The effect of a risk: zero or more euros, `onbekend` (asked for and not obtained), or `pm` (there is one, without
/// an amount).
struct Raming {
    enum class Soort { bedrag, onbekend, pm };
    Soort soort = Soort::bedrag;
    Euro bedrag; ///< only for Soort::bedrag
    friend auto operator<=>(const Raming&, const Raming&) = default;
};

/// Zero or more.
template <class T>
struct NonNegative {
    T value;
    friend auto operator<=>(const NonNegative&, const NonNegative&) = default;
};

/// A list that must hold something.
template <class T>
struct OneOrMore {
    std::vector<T> items;
};

} // namespace grip
