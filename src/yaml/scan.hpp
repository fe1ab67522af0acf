// What the parser library does not tell of a source: where a block of text ends, and the colons, dashes and comments
// between the nodes. Each looks from one end of a node, where nothing but blanks and comments can precede what is sought.
#pragma once

#include "yaml/document.hpp"

namespace grip::yaml {

/// Where the line of this byte begins.
std::uint32_t line_begin(std::string_view source, std::uint32_t at);
/// Where it ends, before its line end.
std::uint32_t line_end(std::string_view source, std::size_t at);

/// The entry or item before this one, or no_node.
NodeId previous(const Document& document, NodeId node);
/// The last entry or item, or no_node.
NodeId last_child(const Document& document, NodeId around);

/// The end of the last line that holds something, of a text that begins with `|` or `>`. The library's own end lies beyond
/// the blank lines after it, which belong to the text only when it keeps them (`|+`).
std::uint32_t end_of_block_text(std::string_view source, Range text);

/// The first byte from here on that is no blank, line end or comment; the end of the source when there is none.
std::uint32_t skip_space(std::string_view source, std::uint32_t at);

/// The colon behind the key of an entry; a key without one (`{a}`) gives what stands there instead.
std::uint32_t colon_behind(const Document& document, NodeId entry);

/// The dash before an item of a block list.
std::uint32_t dash_before(const Document& document, NodeId item);

/// The comment on the same line behind this byte, if only blanks stand between; else a point.
Range comment_behind(std::string_view source, std::uint32_t at);

/// The list or map is written between brackets or braces.
bool is_bracketed(const Document& document, NodeId node);

} // namespace grip::yaml
