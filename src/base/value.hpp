// A report as plain data: a tree of typed values, before anything is formatted or escaped. Any renderer can read it.
#pragma once

#include "base/zin.hpp"

#include <memory>

namespace grip {

struct Value;
using ValueList = std::vector<Value>;
struct ValueEntry;
using ValueObject = std::vector<ValueEntry>;

/// Two values are equal when a reader sees the same.
bool operator==(const Value& a, const Value& b);

struct Value {
    std::variant<std::monostate, bool, JaNee, Number, Euro, Date, Jaar, Tekst, Proza, Url, Bron, Choice, Missing, Zin,
                 ValueList, ValueObject>
        data;
    std::shared_ptr<const std::vector<Bron>> bron; ///< sources of a figure
    bool in_concept = false;                       ///< a figure that nobody has adopted yet
    bool werk = false;                             ///< for who keeps the register alone
};

struct ValueEntry {
    std::string_view key;
    Value value;
    friend bool operator==(const ValueEntry&, const ValueEntry&) = default;
};

} // namespace grip
