#include "yaml/change.hpp"
#include "yaml/reader.hpp"
#include "yaml/scan.hpp"

#include <algorithm>

namespace grip::yaml {
namespace {

bool ends_line(std::string_view source, std::uint32_t at) {
    return source.substr(at, line_end(source, at) - at).find_first_not_of(' ') == std::string_view::npos;
}

/// The comment behind the | or > of a text, with the blanks before it.
std::string comment_of_header(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    if (n.style != Style::literal && n.style != Style::folded) return {};
    const std::string_view source = document.source;
    const auto begin =
        static_cast<std::uint32_t>(std::min(source.find_first_of(" \t\r\n", n.value.begin), source.size()));
    return std::string{source.substr(begin, comment_behind(source, begin).end - begin)};
}

NewText replaced(const Document& document, NodeId node, std::string_view text, bool block_text) {
    const Node& n = document.nodes[node];
    const bool block = n.style == Style::block;
    const bool may_be_block = block_text && !block && ends_line(document.source, n.value.end);
    std::string scalar = quote(text, spot_of(document, node, may_be_block));
    Outline meant = outline(document);
    const auto first = meant.begin() + node;
    meant.erase(first + 1, meant.begin() + static_cast<std::ptrdiff_t>(behind(meant, node)));
    *first = {first->depth, Kind::scalar, is_plain(scalar), first->key, text};
    scalar.insert(std::min(scalar.find_first_of("\r\n"), scalar.size()), comment_of_header(document, node));
    return apply(document, block ? replace_block(document, node, scalar) : Changes{fill(document, node, scalar)},
                 meant);
}

NewText inserted(const Document& document, NodeId map, NodeId after, std::span<const std::string_view> keys,
                 std::string_view value, bool block_text) {
    const bool braces = is_bracketed(document, map);
    Spot spot = braces ? Spot{.flow = true} : spot_of(document, after, block_text);
    spot.indent += 2 * (keys.size() - 1);
    const std::string scalar = quote(value, spot);
    Outline meant = outline(document);
    insert_chain_said(meant, after == no_node ? map + 1 : behind(meant, after), meant[map].depth + 1, keys,
                      {scalar, value});
    if (braces)
        return apply(document, {add_in_flow(document, map, after, chain_text(document, keys, scalar, {}))}, meant);
    const std::size_t indent = indent_of(document, after);
    const std::uint32_t end = line_end(document.source, document.nodes[after].value.end);
    return apply(document, {{{end, end}, new_line(document, indent) + chain_text(document, keys, scalar, indent)}},
                 meant);
}

/// With the comma behind it; the last of several on a line with the comma before it.
Change removal_in_flow(const Document& document, NodeId node) {
    const std::string_view source = document.source;
    const std::uint32_t begin = start_of(document, node);
    std::uint32_t end = document.nodes[node].value.end;
    const std::uint32_t comma = skip_space(source, end);
    const NodeId before = previous(document, node);
    if (source.substr(comma, 1) == ",") end = comma + 1;
    else if (before != no_node && line_begin(source, begin) <= document.nodes[before].value.end)
        return {{document.nodes[before].value.end, end}, ""};
    end = comment_behind(source, end).end;
    while (source.substr(begin - 1, 1) != "," && source.substr(end, 1) == " ") ++end; // `a,b, c` keeps its blank
    const bool whole = begins_line(source, begin) && end == line_end(source, end);
    return {whole ? whole_lines(source, {begin, end}) : Range{begin, end}, ""};
}

/// An entry on the line of a dash: the next one moves there, unless a comment stands between.
Changes removal_behind_dash(const Document& document, NodeId node) {
    const std::string_view source = document.source;
    const std::uint32_t begin = start_of(document, node);
    const std::uint32_t end = line_end(source, document.nodes[node].value.end);
    if (document.nodes[node].next == no_node) return {};
    const std::uint32_t next = start_of(document, document.nodes[node].next);
    const bool follows = source.substr(end, next - end).find('#') == std::string_view::npos;
    if (follows) return {{{begin, next}, ""}};
    const auto dash = static_cast<std::uint32_t>(source.substr(0, begin).find_last_not_of(' '));
    return {{{dash + 1, end}, ""}};
}

Changes removal(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    const Node& around = document.nodes[n.parent];
    if (in_flow(document, node)) return {removal_in_flow(document, node)};
    if (around.first == node && n.next == no_node)
        return replace_block(document, n.parent, around.kind == Kind::list ? "[]" : "{}");
    const Range range{start_of(document, node), n.value.end};
    if (!begins_line(document.source, range.begin)) return removal_behind_dash(document, node);
    return {{whole_lines(document.source, range), ""}};
}

} // namespace

Document read_again(const Document& before, const std::string& text) {
    Faults faults; // an edit gives a text without any
    return read(before.file, text, faults);
}

std::string text_of_file(const Document& document) {
    return (document.byte_order_mark ? std::string{byte_order_mark} : "") + document.source;
}

NewText replace_value(const Document& document, NodeId node, std::string_view text) {
    if (!is_editable(document, node)) return std::nullopt;
    return with_or_without_block(text, [&](bool block_text) { return replaced(document, node, text, block_text); });
}

NewText rename_key(const Document& document, NodeId entry, std::string_view key) {
    if (!is_editable(document, entry) || !in_map(document, entry)) return std::nullopt;
    Outline meant = outline(document);
    meant[entry].key = key;
    return apply(document, {{document.nodes[entry].key, quote(key, {.flow = true})}}, meant);
}

NewText insert_chain(const Document& document, NodeId map, NodeId after, std::span<const std::string_view> keys,
                     std::string_view text) {
    if (!is_editable(document, map) || document.nodes[map].kind != Kind::map) return std::nullopt;
    if (after == no_node) after = last_child(document, map);
    const bool within = after == no_node ? is_bracketed(document, map) : document.nodes[after].parent == map;
    if (!within) return std::nullopt;
    return with_or_without_block(
        text, [&](bool block_text) { return inserted(document, map, after, keys, text, block_text); });
}

NewText insert_entry(const Document& document, NodeId map, NodeId after, NewEntry entry) {
    return insert_chain(document, map, after, {&entry.key, 1}, entry.text);
}

NewText remove(const Document& document, NodeId node) {
    if (!is_editable(document, node) || document.nodes[node].parent == no_node) return std::nullopt;
    Outline meant = outline(document);
    meant.erase(meant.begin() + node, meant.begin() + static_cast<std::ptrdiff_t>(behind(meant, node)));
    return apply(document, removal(document, node), meant);
}

} // namespace grip::yaml
