// Values as they stand within a line of a page or a Word file, before any mark-up.
#pragma once

#include "base/zindeel.hpp"

#include <fmt/format.h>
#include <string>
#include <string_view>

namespace grip::render {

/// An amount or percentage does not break between number and sign, nor a date between day and month: `blank` holds them together.
struct Unbroken : Dutch {
    explicit Unbroken(std::string_view blank) : blank_{blank} {}

    using Dutch::operator();
    std::string operator()(const Number& n) const { return joined(Dutch::operator()(n)); }
    std::string operator()(Tarief amount) const { return joined(Dutch::operator()(amount)); }
    std::string operator()(Euro amount) const { return joined(Dutch::operator()(amount)); }
    std::string operator()(Rond amount) const { return joined(Dutch::operator()(amount)); }
    std::string operator()(Date date) const {
        std::string words = Dutch::operator()(date);
        return words.replace(words.find(' '), 1, blank_);
    }

protected:
    /// The same within words that somebody typed.
    std::string typed(std::string_view text) const {
        constexpr std::string_view euro = "€";
        std::string result;
        result.reserve(text.size());
        std::size_t done = 0;
        for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
            if (!text.substr(0, at).ends_with(euro) && !text.substr(at + 1).starts_with('%')) continue;
            result.append(text.substr(done, at - done)).append(blank_);
            done = at + 1;
        }
        return result.append(text.substr(done));
    }

private:
    std::string joined(std::string_view text) const {
        std::string result;
        for (const char c : text) result += c == ' ' ? blank_ : std::string_view{&c, 1};
        return result;
    }

    std::string_view blank_;
};

/// In a document for an office program, of what needs no mark-up of its own.
struct ToWords : Unbroken {
    ToWords() : Unbroken{"\u00a0"} {}
    using Unbroken::operator();
    std::string operator()(const Tekst& words) const { return typed(words.text); }
};

/// What stands behind the word that a fact is missing: who was asked, and what is known of before.
inline std::string beside(const Missing& missing) {
    std::string text;
    if (!missing.toelichting.empty()) text += fmt::format(" ({})", missing.toelichting);
    if (!missing.laatst.empty()) text += "; laatst bekend: " + missing.laatst;
    return text;
}

} // namespace grip::render
