// A YAML file as a tree that knows line and column of every key and value. Compact, because the whole country is
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

/// Bytes of Document::source, or of Document::unescaped.
struct Slice {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    bool in_source = true;
};

/// Counted from 1; columns in characters.
struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

struct Node {
    Slice key; ///< of an entry in a map
    Slice text;
    Position key_position;
    Position position;
    NodeId parent = no_node;
    NodeId next = no_node;
    NodeId first = no_node;
    Kind kind = Kind::scalar;
    bool plain = false;  ///< a scalar without quotes
    bool marked = false; ///< a map that holds the mark of confidential parts, or what may have been meant as such
};

/// Lines counted from 1, both included.
struct LineRange {
    std::uint32_t first = 1;
    std::uint32_t last = 1;
};

/// nodes[0] is the root; there are no nodes when the file could not be read.
struct Document {
    std::string file; ///< relative to the register
    std::string source;
    std::string unescaped;
    std::vector<Node> nodes;
    std::vector<std::uint32_t> lines; ///< where each line begins in the source
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
std::string_view text_of(const Document& document, NodeId node);

/// The entry of a map with this key, or no_node.
NodeId find(const Document& document, NodeId map, std::string_view key);
/// The nth (from 0) item of a list, or no_node. A scalar is a list of one.
NodeId item(const Document& document, NodeId list, std::size_t index);

/// Nothing is written here: `website:`, `~`, `null`, `[]`, `{}` or a text of blanks.
bool is_empty(const Document& document, NodeId node);

/// There is such a node, and something is written there.
bool is_given(const Document& document, NodeId node);

/// Finds what is marked confidential in a document that was just read, and the lines that it takes. The line on which the
/// next thing begins counts too, for a text may end there.
void find_marks(Document& document);

/// The same in a file without faults of form: there a key that is only like the mark is one that somebody chose, such as the
/// criterion `vertrouwen`.
void find_sure_marks(Document& document);

/// Does anything of a map that is marked confidential stand on this line?
bool is_hidden(const Document& document, int line);

/// Where the node stands: its key if it has one, else its value.
Location locate(const Document& document, NodeId node);
/// Where its value stands.
Location locate_value(const Document& document, NodeId node);
/// Where an entry stands, or its map when there is no such entry; the path names the entry in both cases.
Location locate_entry(const Document& document, NodeId map, std::string_view key);

/// The text of a line counted from 1, without its end; empty beyond the last.
std::string_view source_line(const Document& document, int line);

} // namespace grip::yaml
