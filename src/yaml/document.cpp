#include "yaml/document.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace grip::yaml {
namespace {

std::string_view view(const Document& document, Slice slice) {
    const std::string& home = slice.in_source ? document.source : document.unescaped;
    return std::string_view{home}.substr(slice.begin, slice.size);
}

bool is_null_word(std::string_view text) { return text == "~" || text == "null" || text == "Null" || text == "NULL"; }

constexpr std::string_view mark = "vertrouwelijk";
constexpr std::array mark_spellings{"vertrouw", "Vertrouw", "VERTROUW", "geheim", "confidentieel"};

/// A slip in the mark (`vertouwelijk`, `vertrouwelijk: ja`) must not publish what was meant to stay inside, so every key
/// that begins like it, means it or is much like it counts.
bool is_like_mark(std::string_view key) {
    const auto begins_key = [&](const char* spelling) { return key.starts_with(spelling); };
    if (std::ranges::any_of(mark_spellings, begins_key)) return true;
    const bool may_be_slip = key.starts_with("ve") || key.ends_with("lijk"); // measuring likeness takes long
    static const std::vector<std::string> only_mark{std::string{mark}};
    return may_be_slip && nearest(key, only_mark).has_value();
}

using Marks = bool (*)(const Document& document, NodeId entry);

/// Unless the mark plainly says false.
bool may_mark(const Document& document, NodeId entry) {
    return is_like_mark(key_of(document, entry)) && text_of(document, entry) != "false";
}

bool surely_marks(const Document& document, NodeId entry) {
    const bool scalar = document.nodes[entry].kind == Kind::scalar;
    return scalar && key_of(document, entry) == mark && text_of(document, entry) != "false";
}

bool holds_mark(const Document& document, NodeId map, Marks marks) {
    bool found = false;
    for (const NodeId child : children(document, map)) found = found || marks(document, child);
    return found;
}

/// The node after all that stands within this one; nodes are in the order of the file.
NodeId end_of(const Document& document, NodeId node) {
    while (node != no_node && document.nodes[node].next == no_node) node = document.nodes[node].parent;
    return node == no_node ? no_node : document.nodes[node].next;
}

Position begin_of(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    const bool keyed = n.parent != no_node && document.nodes[n.parent].kind == Kind::map;
    return keyed ? n.key_position : n.position;
}

/// The last line on which a text within the node may end: that of the next thing, unless that begins its line.
std::uint32_t last_line_of(const Document& document, NodeId node) {
    const NodeId after = end_of(document, node);
    if (after == no_node) return std::numeric_limits<std::uint32_t>::max();
    const Position begin = begin_of(document, after);
    const std::string_view line = source_line(document, static_cast<int>(begin.line));
    const bool begins_line = std::min(line.find_first_not_of(" -"), line.size()) + 1 >= begin.column;
    return begins_line ? begin.line - 1 : begin.line;
}

std::string step(const Document& document, NodeId node) {
    const NodeId parent = document.nodes[node].parent;
    if (document.nodes[parent].kind == Kind::map) return printable(key_of(document, node));
    const NodeId id = document.nodes[node].kind == Kind::map ? find(document, node, "id") : no_node;
    if (id != no_node && is_id(text_of(document, id))) return std::string{text_of(document, id)};
    std::size_t index = 1;
    for (NodeId other = document.nodes[parent].first; other != node; other = document.nodes[other].next) ++index;
    return std::to_string(index);
}

/// The id by which a list item is called stands in the item itself.
bool named_from_within(const Document& document, NodeId node) {
    const NodeId parent = document.nodes[node].parent;
    return parent != no_node && document.nodes[parent].kind == Kind::list;
}

struct Path {
    std::string text;
    std::size_t shown = std::string::npos;
};

Path path_of(const Document& document, NodeId node) {
    std::vector<NodeId> chain;
    for (NodeId at = node; at != no_node; at = document.nodes[at].parent) chain.push_back(at);
    Path path;
    for (auto at = chain.rbegin(); at != chain.rend(); ++at) {
        const std::size_t before = path.text.size();
        if (*at != 0) {
            if (!path.text.empty()) path.text += '.';
            path.text += step(document, *at);
        }
        const bool first_mark = path.shown == std::string::npos;
        if (first_mark && document.nodes[*at].marked)
            path.shown = named_from_within(document, *at) ? before : path.text.size();
    }
    return path;
}

Location at(const Document& document, NodeId node, Position position) {
    Path path = path_of(document, node);
    return {document.file, std::move(path.text), static_cast<int>(position.line), static_cast<int>(position.column),
            path.shown};
}

} // namespace

std::string_view key_of(const Document& document, NodeId node) { return view(document, document.nodes[node].key); }

std::string_view text_of(const Document& document, NodeId node) { return view(document, document.nodes[node].text); }

NodeId find(const Document& document, NodeId map, std::string_view key) {
    if (document.nodes[map].kind != Kind::map) return no_node;
    for (const NodeId child : children(document, map)) {
        if (key_of(document, child) == key) return child;
    }
    return no_node;
}

NodeId item(const Document& document, NodeId list, std::size_t index) {
    if (document.nodes[list].kind != Kind::list) return index == 0 ? list : no_node;
    NodeId child = document.nodes[list].first;
    for (; child != no_node && index > 0; --index) child = document.nodes[child].next;
    return child;
}

bool is_empty(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    if (n.kind == Kind::unreadable) return false;
    if (n.kind != Kind::scalar) return n.first == no_node;
    const std::string_view text = trim(text_of(document, node));
    return text.empty() || (n.plain && is_null_word(text));
}

bool is_given(const Document& document, NodeId node) { return node != no_node && !is_empty(document, node); }

namespace {

void find_marks(Document& document, Marks marks) {
    document.hidden.clear();
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        document.nodes[node].marked = document.nodes[node].kind == Kind::map && holds_mark(document, node, marks);
        if (!document.nodes[node].marked) continue;
        const LineRange range{begin_of(document, node).line, last_line_of(document, node)};
        auto& hidden = document.hidden; // nodes are in the order of the file
        if (!hidden.empty() && range.first <= hidden.back().last)
            hidden.back().last = std::max(hidden.back().last, range.last);
        else hidden.push_back(range);
    }
}

} // namespace

void find_marks(Document& document) {
    if (document.may_hold_marks) find_marks(document, may_mark);
}

void find_sure_marks(Document& document) {
    if (document.may_hold_marks) find_marks(document, surely_marks);
}

bool is_hidden(const Document& document, int line) {
    const auto wanted = static_cast<std::uint32_t>(line);
    const auto range = std::ranges::lower_bound(document.hidden, wanted, {}, &LineRange::last);
    return range != document.hidden.end() && range->first <= wanted;
}

Location locate(const Document& document, NodeId node) { return at(document, node, begin_of(document, node)); }

Location locate_value(const Document& document, NodeId node) {
    return at(document, node, document.nodes[node].position);
}

Location locate_entry(const Document& document, NodeId map, std::string_view key) {
    if (const NodeId entry = find(document, map, key); entry != no_node) return locate(document, entry);
    Location location = locate(document, map);
    if (!location.path.empty()) location.path += '.';
    location.path += key;
    return location;
}

std::string_view source_line(const Document& document, int line) {
    const auto index = static_cast<std::size_t>(line) - 1;
    if (line < 1 || index >= document.lines.size()) return {};
    std::string_view text = std::string_view{document.source}.substr(document.lines[index]);
    text = text.substr(0, text.find('\n'));
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

} // namespace grip::yaml
