// A YAML file as a tree that knows where every key and value begins and ends. Compact, because the whole country is
// held in memory at once: nodes are indices, and a text is a slice of the source wherever it stands there literally.
#pragma once

#include "base/location.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace grip::yaml {

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = 0xFFFFFFFF;

enum class Kind : std::uint8_t {
    scalar,
    list,
    map,
    unreadable, ///< an alias or tagged value: already reported, to be passed over
};

/// Bytes of the source, from begin up to but not including end.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    friend bool operator==(const Range&, const Range&) = default;
};

/// How a value is written. A map without braces of its own, as in `[a: 1]`, is flow too.
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded, block, flow };

/// Counted from 1; columns in characters.
struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

struct Node {
    Range key;   ///< of an entry in a map, with its quotes
    Range value; ///< with its quotes or brackets; a point where nothing is written
    NodeId parent = no_node;
    NodeId next = no_node;
    NodeId first = no_node;
    Kind kind = Kind::scalar;
    Style style = Style::plain;
    bool marked : 1 = false; ///< a map that holds the mark of confidential parts, or what may have been meant as such
    bool key_apart : 1 = false;  ///< the key does not stand literally in the source, but in Document::apart
    bool text_apart : 1 = false; ///< the same of the text
};
static_assert(sizeof(Node) == 32, "the whole country is held in memory at once");

/// A text that differs from what is written: folded, with escapes, or of a document without a source.
struct Apart {
    NodeId node;
    bool of_key;
    Range text; ///< of Document::texts
};

/// Lines counted from 1, both included.
struct LineRange {
    std::uint32_t first = 1;
    std::uint32_t last = 1;
};

/// What precedes a byte of the source, so that its line and column are found without going through all of it.
struct Milestone {
    std::uint32_t line = 1;       ///< in which it stands
    std::uint32_t line_begin = 0; ///< where that begins
    std::uint32_t characters = 0; ///< how many begin before it
};

/// nodes[0] is the root; there are no nodes when the file could not be read.
struct Document {
    std::string file;        ///< relative to the register
    std::string source;      ///< without the byte order mark
    std::vector<Node> nodes; ///< in the order of the file
    std::string texts;
    std::vector<Apart> apart;          ///< in the order of the nodes, a key before its text
    std::vector<Milestone> milestones; ///< at each `stride` bytes of the source; none of a document without one
    bool byte_order_mark = false;      ///< the file began with one
    bool readable = true;
    /// Some key of the file, or what is left of it, looks like the mark of confidential parts. Asked where the tree cannot
    /// tell which parts those are.
    bool may_hold_marks = false;
    std::vector<LineRange> hidden; ///< where anything of a marked map stands; sorted, and none overlaps another
};

/// The entries of a map or items of a list, in order: `for (const NodeId child : children(document, map))`.
class Children {
public:
    struct Iterator {
        const Document* document;
        NodeId node;
        NodeId operator*() const { return node; }
        Iterator& operator++() {
            node = document->nodes[node].next;
            return *this;
        }
        bool operator==(const Iterator& other) const { return node == other.node; }
    };

    Children(const Document& document, NodeId around) : document_{&document}, around_{around} {}
    Iterator begin() const { return {document_, document_->nodes[around_].first}; }
    Iterator end() const { return {document_, no_node}; }

private:
    const Document* document_;
    NodeId around_;
};

inline Children children(const Document& document, NodeId around) { return {document, around}; }

std::string_view key_of(const Document& document, NodeId node);
/// What a scalar says; nothing for a list or map.
std::string_view text_of(const Document& document, NodeId node);

/// The source in this range, without quotes.
std::string_view written(const Document& document, Range range);

/// Keeps a text that does not stand in the source. To be called in the order of the nodes, a key before its text.
void keep_apart(Document& document, NodeId node, bool of_key, std::string_view text);

/// The entry of a map with this key, or no_node.
NodeId find(const Document& document, NodeId map, std::string_view key);
/// The nth (from 0) item of a list, or no_node. A scalar is a list of one.
NodeId item(const Document& document, NodeId list, std::size_t index);

/// Nothing is written here: `website:`, `~`, `null`, `[]`, `{}` or a text of blanks.
bool is_empty(const Document& document, NodeId node);

/// There is such a node, and something is written there.
bool is_given(const Document& document, NodeId node);

/// An entry of a map, which has a key.
bool in_map(const Document& document, NodeId node);

inline constexpr std::uint32_t stride = 128;

/// Of a byte of the source.
Position position_at(const Document& document, std::uint32_t byte);

/// Where the node begins: its key if it has one, else its value.
std::uint32_t begin_of(const Document& document, NodeId node);

/// Where the node stands: its key if it has one, else its value. No path is told in a file that cannot be read to its end,
/// for nobody knows what is marked there. A list or map has no end: what is marked may stand in it.
Location locate(const Document& document, NodeId node);
/// The begin of the file.
Location locate_file(const Document& document);
/// Where its value stands.
Location locate_value(const Document& document, NodeId node);
/// Where an entry stands, or its map when there is no such entry; the path names the entry in both cases.
Location locate_entry(const Document& document, NodeId map, std::string_view key);

/// The text of a line counted from 1, without its end; empty beyond the last.
std::string_view source_line(const Document& document, int line);

} // namespace grip::yaml
