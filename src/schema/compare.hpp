// What differs between two records of one kind: between two versions of a file, or a file and what a party sent back.
#pragma once

#include "schema/shape.hpp"

namespace grip::schema {

enum class Change {
    added,
    removed,
    changed,
    unclear, ///< several items of one list have the same identity: which is which, nobody can tell
};

struct Difference {
    /// To read: `jaren.2026.begroot.bijdrage`; an item of a list by what makes it the same item, which may be a text.
    std::string path;
    Change change = Change::changed;
    Part before;                            ///< no value: it was not there, or it is unclear
    Part after;                             ///< idem
    std::shared_ptr<const void> owner = {}; ///< of sources, which no record holds
};

/// An item that got a surer identity (an id) between the two is told as removed and added. In the order of the fields; within a list first what `before` held. The parts point into the two records.
std::vector<Difference> compare(const Shape& record, const void* before, const void* after);

/// What makes an item of a list the same item (`ItemKey`), as text; of a word the word itself. Empty: it has none of the keys.
std::string identity_of(const Shape& item, const void* value);

/// What a key of a record holds; empty: nothing.
using KeyText = std::function<std::string(std::string_view key)>;
/// The same of a record that was not decoded.
std::string identity_of(const Shape& record, const KeyText& text_of);

} // namespace grip::schema
