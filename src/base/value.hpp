// A report as plain data: a tree of typed values, before anything is formatted or escaped. Any renderer can read it.
#pragma once

#include "base/date.hpp"
#include "base/location.hpp"
#include "base/number.hpp"
#include "base/values.hpp"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace grip {

/// A number with its decimals; a percentage is printed with its sign.
struct Number {
    std::int64_t scaled = 0;
    int decimals = 0;
    bool percentage = false;
    friend bool operator==(const Number&, const Number&) = default;
};

/// One of the values of an enum: the key for programs, the label for people.
struct Choice {
    std::string_view key;
    std::string label;
    friend bool operator==(const Choice&, const Choice&) = default;
};

enum class Reason {
    leeg,          ///< left out: nobody has looked yet
    onbekend,      ///< asked for and not obtained
    vertrouwelijk, ///< withheld from this reader
    ongelezen,     ///< it may be there: what it belongs to could not be read
};

/// As a reader sees it where nothing can be marked up.
constexpr std::string_view word(Reason reason) {
    switch (reason) {
    case Reason::leeg: return "niet ingevuld";
    case Reason::onbekend: return "onbekend";
    case Reason::vertrouwelijk: return "vertrouwelijk";
    case Reason::ongelezen: return "niet gelezen";
    }
    return {};
}

/// A fact that a report shows and the register does not hold, with the place where it belongs.
struct Missing {
    Reason reason = Reason::leeg;
    std::string toelichting; ///< of `onbekend`: who was asked
    Location location;
    std::string_view block;   ///< title of the block in which the key belongs
    bool block_empty = false; ///< nothing of that block is filled in
    std::string laatst;       ///< what is known of before: `€ 85.000 op 31 december 2025`
    friend bool operator==(const Missing&, const Missing&) = default;
};

/// A fact that is true or not; a bare bool only steers a template.
struct JaNee {
    bool ja = false;
    friend bool operator==(const JaNee&, const JaNee&) = default;
};

/// What a sentence is made of: words, and what stays what it is until it is printed.
using Zindeel = std::variant<Tekst, JaNee, Number, Euro, Date, Jaar, Url, Bron, Choice, Missing>;

struct Value;
using ValueList = std::vector<Value>;
struct ValueEntry;
using ValueObject = std::vector<ValueEntry>;

/// Two values are equal when a reader sees the same.
bool operator==(const Value& a, const Value& b);

struct Value {
    std::variant<std::monostate, bool, JaNee, Number, Euro, Date, Jaar, Tekst, Proza, Url, Bron, Choice, Missing,
                 ValueList, ValueObject>
        data;
    std::shared_ptr<const std::vector<Bron>> bron; ///< sources of a figure
    bool in_concept = false;                       ///< a figure that nobody has adopted yet
};

struct ValueEntry {
    std::string_view key;
    Value value;
    friend bool operator==(const ValueEntry&, const ValueEntry&) = default;
};

} // namespace grip
