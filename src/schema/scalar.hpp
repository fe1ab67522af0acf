// Text → value, for every kind of value that stands in a single word or text. Each overload leaves `out` as it is and
// reports one fault when the text is not such a value.
#pragma once

#include "schema/cell.hpp"
#include "schema/field.hpp"

#include <algorithm>

namespace grip::schema {

void decode_value(Tekst& out, const Cell& cell);
void decode_value(Proza& out, const Cell& cell);
void decode_value(Url& out, const Cell& cell);
void decode_value(Bron& out, const Cell& cell);
void decode_value(Id& out, const Cell& cell);
void decode_value(Gemeentecode& out, const Cell& cell);
void decode_value(Overheidscode& out, const Cell& cell);
void decode_value(Jaar& out, const Cell& cell);
void decode_value(Maanddag& out, const Cell& cell);
void decode_value(Date& out, const Cell& cell);
void decode_value(bool& out, const Cell& cell);
void decode_value(Euro& out, const Cell& cell);
void decode_value(NonNegative<Euro>& out, const Cell& cell);
void decode_value(Bekend<Euro>& out, const Cell& cell);
void decode_value(Bekend<NonNegative<Euro>>& out, const Cell& cell);
void decode_value(Raming& out, const Cell& cell);

/// Refuses the rules of form, which cannot be switched off or explained.
void decode_value(Ref<Rule>& out, const Cell& cell);
inline void decode_value(Ref<RuleOrGroup>& out, const Cell& cell) {
    Ref<Rule> rule;
    decode_value(rule, cell);
    out.id = std::move(rule.id);
}

/// What a Decimal may hold.
struct NumberLimits {
    std::int64_t low;
    std::int64_t high;
    int decimals;
    bool rate = false; ///< three decimals are usual
};
/// The number × 10^decimals, if it keeps to the limits.
std::optional<std::int64_t> decode_number(NumberLimits limits, const Cell& cell);

/// What is wrong with a value that is none of these options; `meant` is the one that papers call so, or empty.
void refuse_option(const std::vector<std::string>& keys, std::string_view meant, const Cell& cell);

/// Capitals make no other word.
bool is_same_word(std::string_view text, std::string_view word);

template <std::int64_t low, std::int64_t high, int places>
void decode_value(Decimal<low, high, places>& out, const Cell& cell) {
    if (const auto scaled =
            decode_number({low, high, places, std::is_same_v<Decimal<low, high, places>, Tarief>}, cell))
        out.scaled = *scaled;
}

template <class E>
requires std::is_enum_v<E>
void decode_value(E& out, const Cell& cell) {
    for (const auto& option : options<E>) {
        if (cell.is_scalar() && option.key == cell.text()) {
            out = option.value;
            return;
        }
    }
    std::vector<std::string> keys;
    std::string_view meant;
    for (const auto& option : options<E>) {
        keys.emplace_back(option.key);
        const bool called_so =
            cell.is_scalar() && (is_same_word(cell.text(), option.key) || is_same_word(cell.text(), option.label));
        if (called_so) meant = option.key;
    }
    refuse_option(keys, meant, cell);
}

/// Whether the id exists is judged when all files are read.
template <class T>
void decode_value(Ref<T>& out, const Cell& cell) {
    Tekst id;
    decode_value(id, cell);
    out.id = std::move(id.text);
}

} // namespace grip::schema
