// What a sentence is made of: words, and values that stay what they are until they are printed.
#pragma once

#include "base/date.hpp"
#include "base/location.hpp"
#include "base/number.hpp"
#include "base/values.hpp"

#include <string>
#include <variant>

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
    leeg,              ///< left out: nobody has looked yet
    niet_bekend,       ///< the same, told to who does not keep the register
    onbekend,          ///< asked for and not obtained
    vertrouwelijk,     ///< withheld from this reader
    ongelezen,         ///< it may be there: what it belongs to could not be read
    niet_te_berekenen, ///< of no fact, but of what would follow from facts
};

/// As a reader sees it where nothing can be marked up.
constexpr std::string_view word(Reason reason) {
    switch (reason) {
    case Reason::leeg: return "niet ingevuld";
    case Reason::niet_bekend: return "niet bekend";
    case Reason::onbekend: return "onbekend";
    case Reason::vertrouwelijk: return "vertrouwelijk";
    case Reason::ongelezen: return "niet gelezen";
    case Reason::niet_te_berekenen: return "niet te berekenen";
    }
    return {};
}

/// A fact that a report shows and the register does not hold, with the place where it belongs.
struct Missing {
    Reason reason = Reason::leeg;
    std::string toelichting = {}; ///< of `onbekend` who was asked, of `niet_te_berekenen` what lacks
    Location location = {};
    std::string_view label = {}; ///< what a reader calls the fact, where that is not its key with blanks
    std::string_view block = {}; ///< title of the block in which the key belongs
    bool block_empty = false;    ///< nothing of that block is filled in
    std::string laatst = {};     ///< what is known of before: `€ 85.000 op 31 december 2025`
    friend bool operator==(const Missing&, const Missing&) = default;
};

/// A fact that is true or not; a bare bool only steers a template.
struct JaNee {
    bool ja = false;
    friend bool operator==(const JaNee&, const JaNee&) = default;
};

/// An amount as a sentence tells it: in millions with one decimal, below a million in thousands, below a thousand in euros. A
/// program gets all of it.
struct Rond {
    Euro bedrag;
    friend bool operator==(const Rond&, const Rond&) = default;
};

using Zindeel = std::variant<Tekst, JaNee, Number, Tarief, Euro, Rond, Date, Jaar, Url, Bron, Choice, Missing>;

/// `€ 7,6 miljoen`, `€ 27.000`, `€ 640`; half away from zero.
std::string round_amount(Euro amount);

/// Values that every format prints with the same words. A visitor adds what it must escape or mark up.
struct Dutch {
    std::string operator()(JaNee answer) const { return answer.ja ? "ja" : "nee"; }
    std::string operator()(const Number& n) const {
        return dutch_number(n.scaled, n.decimals) + (n.percentage ? " %" : "");
    }
    std::string operator()(Tarief amount) const { return dutch_amount(amount); }
    std::string operator()(Euro amount) const { return dutch_amount(amount); }
    std::string operator()(Rond amount) const { return round_amount(amount.bedrag); }
    std::string operator()(Date date) const { return long_dutch(date); }
    std::string operator()(Jaar jaar) const { return std::to_string(jaar.year); }
    std::string operator()(const Choice& choice) const { return choice.label; }
};

/// As every paper prints it, plain: an amount with its sign, a day in words.
std::string in_woorden(const Zindeel& deel);

} // namespace grip
