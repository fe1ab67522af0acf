// What edits are made of: pieces of the source that become other text, and the check that the result says what was meant.
#pragma once

#include "yaml/edit.hpp"
#include "yaml/outline.hpp"
#include "yaml/quote.hpp"

#include <span>

namespace grip::yaml {

struct Change {
    Range range; ///< of the source
    std::string text;
};

/// In the order of the source, none overlapping another.
using Changes = std::vector<Change>;

/// There is such a node, and it stands in a source.
bool is_editable(const Document& document, NodeId node);

/// A text of several lines is written after | where that reads back as meant, else between quotes: f is asked twice.
template <class F>
NewText with_or_without_block(std::string_view text, const F& f) {
    NewText result = f(true);
    if (result || text.find('\n') == std::string_view::npos) return result;
    return f(false);
}

/// The whole new text, if it has no faults and says what was meant.
NewText apply(const Document& document, const Changes& changes, const Outline& meant);

/// A new entry of a map, and in it one entry within the other down to a text; behind the entry that is given, or at the end.
NewText insert_chain(const Document& document, NodeId map, NodeId after, std::span<const std::string_view> keys,
                     std::string_view text);

/// A text, and how it is written.
struct Scalar {
    std::string_view written;
    std::string_view text;
};

/// The keys one within the other, and behind the last the scalar: between braces, or each on a line of its own, the first at `indent`.
std::string chain_text(const Document& document, std::span<const std::string_view> keys, const std::string& scalar,
                       std::optional<std::size_t> indent);

/// What that says, put into what a document says. `depth` is that of the first key.
void insert_chain_said(Outline& meant, std::size_t at, std::size_t depth, std::span<const std::string_view> keys,
                       const Scalar& last);

/// Between brackets or braces.
bool in_flow(const Document& document, NodeId node);

/// Where an entry or item begins: at its key or dash, or at its value between brackets.
std::uint32_t start_of(const Document& document, NodeId node);

/// The spaces before the entries or items that stand in a line with this one.
std::size_t indent_of(const Document& document, NodeId node);

/// Nothing but blanks precedes it on its line.
bool begins_line(std::string_view source, std::uint32_t at);

/// As the file has them.
std::string_view line_end_of(const Document& document);
/// A line end and so many spaces.
std::string new_line(const Document& document, std::size_t indent);

/// For the value of a node, or of one that is to stand in a line with it.
Spot spot_of(const Document& document, NodeId node, bool block_text);

/// The place of a value that is a text or nothing, or that has brackets, filled with a text.
Change fill(const Document& document, NodeId node, std::string_view text);

/// Between brackets or braces a text more: behind this child and the comma that may stand behind the last, or as the only one.
Change add_in_flow(const Document& document, NodeId around, NodeId after, const std::string& text);

/// The lines of a block out, and a short text in its place: behind its colon or dash.
Changes replace_block(const Document& document, NodeId node, const std::string& text);

/// The whole lines on which this stands, with the line end behind them, or the one before where the last has none.
Range whole_lines(std::string_view source, Range range);

} // namespace grip::yaml
