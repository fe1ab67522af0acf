#include "base/text.hpp"
#include "yaml/document.hpp"
#include "yaml/marks.hpp"

#include <algorithm>

namespace grip::yaml {
namespace {

/// How many characters begin from the one byte up to the other. Only a long line needs the table.
std::size_t characters_between(const Document& document, std::uint32_t begin, std::uint32_t end) {
    const std::string_view source = document.source;
    if (end - begin <= stride) return length_utf8(source.substr(begin, end - begin));
    const auto before = [&](std::uint32_t byte) {
        const std::size_t whole = byte / stride;
        return document.milestones[whole].characters +
               length_utf8(source.substr(whole * stride, byte - whole * stride));
    };
    return before(end) - before(begin);
}

/// A step of a path: a key, or what an item of a list is called.
struct Step {
    std::string name;
    bool from_within = false; ///< the id by which an item is called stands in the item itself
};

Step step(const Document& document, NodeId node) {
    if (in_map(document, node)) return {printable(key_of(document, node))};
    const NodeId id = document.nodes[node].kind == Kind::map ? find(document, node, "id") : no_node;
    if (id != no_node && is_id(text_of(document, id))) return {std::string{text_of(document, id)}, true};
    std::size_t index = 1;
    for (NodeId other = document.nodes[document.nodes[node].parent].first; other != node;
         other = document.nodes[other].next)
        ++index;
    return {std::to_string(index), true};
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
        const Step next = *at == 0 ? Step{} : step(document, *at);
        const std::size_t before = path.text.size();
        if (!path.text.empty() && *at != 0) path.text += '.';
        path.text += next.name;
        const bool first_mark = path.shown == std::string::npos && document.nodes[*at].marked;
        if (first_mark) path.shown = next.from_within ? before : path.text.size();
    }
    return path;
}

Location at(const Document& document, NodeId node, Range range) {
    Path path = document.readable ? path_of(document, node) : Path{};
    const Position begin = position_at(document, range.begin);
    Location location{document.file, std::move(path.text), static_cast<int>(begin.line), static_cast<int>(begin.column),
                      path.shown};
    location.public_line = !location.confidential() && is_public_line(document, begin.line);
    if (range.end > range.begin && !is_unclear(document)) {
        const Position end = position_at(document, range.end);
        location.end_line = static_cast<int>(end.line);
        location.end_column = static_cast<int>(end.column);
    }
    return location;
}

} // namespace

bool in_map(const Document& document, NodeId node) {
    const NodeId parent = document.nodes[node].parent;
    return parent != no_node && document.nodes[parent].kind == Kind::map;
}

Position position_at(const Document& document, std::uint32_t byte) {
    if (document.milestones.empty()) return {}; // a document without a source
    const std::size_t whole = byte / stride;
    const Milestone& before = document.milestones[whole];
    const std::string_view part = std::string_view{document.source}.substr(whole * stride, byte - whole * stride);
    const auto lines = static_cast<std::uint32_t>(std::ranges::count(part, '\n'));
    const std::uint32_t begin =
        lines == 0 ? before.line_begin : static_cast<std::uint32_t>(whole * stride + part.rfind('\n') + 1);
    return {before.line + lines, static_cast<std::uint32_t>(characters_between(document, begin, byte)) + 1};
}

std::uint32_t begin_of(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    return in_map(document, node) ? n.key.begin : n.value.begin;
}

Location locate(const Document& document, NodeId node) {
    return in_map(document, node) ? at(document, node, document.nodes[node].key) : locate_value(document, node);
}

Location locate_file(const Document& document) {
    Location location{document.file, "", 1, 1};
    location.public_line = is_public_line(document, 1);
    return location;
}

Location locate_value(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    return at(document, node, n.kind == Kind::scalar ? n.value : Range{n.value.begin, n.value.begin});
}

Location locate_entry(const Document& document, NodeId map, std::string_view key) {
    if (const NodeId entry = find(document, map, key); entry != no_node) return locate(document, entry);
    Location location = locate(document, map);
    if (!location.path.empty()) location.path += '.';
    location.path += key;
    return location;
}

std::string_view source_line(const Document& document, int line) {
    const auto wanted = static_cast<std::uint32_t>(line);
    const auto after = std::ranges::upper_bound(document.milestones, wanted, {}, &Milestone::line);
    if (line < 1 || after == document.milestones.begin()) return {};
    const std::string_view source = document.source;
    const auto before = after - 1;
    std::size_t begin = before->line_begin;
    for (std::uint32_t at = before->line; at < wanted; ++at) {
        const std::size_t end = source.find('\n', begin);
        if (end == std::string_view::npos) return {};
        begin = end + 1;
    }
    std::string_view text = source.substr(begin, source.find('\n', begin) - begin);
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

} // namespace grip::yaml
