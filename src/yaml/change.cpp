#include "yaml/change.hpp"

#include "base/text.hpp"
#include "yaml/reader.hpp"
#include "yaml/scan.hpp"

namespace grip::yaml {
namespace {

/// Behind the colon of an entry or the dash of an item.
std::uint32_t before_value(const Document& document, NodeId node) {
    return (in_map(document, node) ? colon_behind(document, node) : dash_before(document, node)) + 1;
}

} // namespace

bool is_editable(const Document& document, NodeId node) {
    return node < document.nodes.size() && !document.source.empty();
}

NewText apply(const Document& document, const Changes& changes, const Outline& meant) {
    std::string text{document.byte_order_mark ? byte_order_mark : ""};
    std::size_t at = 0;
    for (const Change& change : changes) {
        text.append(document.source, at, change.range.begin - at).append(change.text);
        at = change.range.end;
    }
    text.append(document.source, at);
    if (text.size() > most_bytes) return std::nullopt;
    Faults faults;
    const Document again = read(document.file, text, faults);
    if (!faults.empty() || outline(again) != meant) return std::nullopt;
    return text;
}

bool in_flow(const Document& document, NodeId node) {
    const NodeId parent = document.nodes[node].parent;
    return parent != no_node && document.nodes[parent].style == Style::flow;
}

std::uint32_t start_of(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    if (n.parent == no_node) return n.value.begin;
    if (in_map(document, node)) return n.key.begin;
    return in_flow(document, node) ? n.value.begin : dash_before(document, node);
}

std::size_t indent_of(const Document& document, NodeId node) {
    return position_at(document, start_of(document, node)).column - 1;
}

bool begins_line(std::string_view source, std::uint32_t at) {
    const std::uint32_t begin = line_begin(source, at);
    return trim(source.substr(begin, at - begin)).empty();
}

std::string_view line_end_of(const Document& document) {
    const std::size_t first = document.source.find('\n');
    const bool crlf = first != std::string::npos && first > 0 && document.source[first - 1] == '\r';
    return crlf ? "\r\n" : "\n";
}

std::string new_line(const Document& document, std::size_t indent) {
    return std::string{line_end_of(document)} + std::string(indent, ' ');
}

Spot spot_of(const Document& document, NodeId node, bool block_text) {
    return {in_flow(document, node), block_text, indent_of(document, node) + 2, line_end_of(document)};
}

Change fill(const Document& document, NodeId node, std::string_view text) {
    const Node& n = document.nodes[node];
    if (n.value.end > n.value.begin || n.parent == no_node) return {n.value, std::string{text}};
    const std::uint32_t at = before_value(document, node);
    const bool colon = !in_map(document, node) || document.source.substr(at - 1, 1) == ":";
    if (colon) return {{at, at}, " " + std::string{text}};
    return {{n.key.end, n.key.end}, ": " + std::string{text}};
}

Change add_in_flow(const Document& document, NodeId around, NodeId after, const std::string& text) {
    const std::uint32_t open = document.nodes[around].value.begin + 1;
    if (after == no_node) return {{open, open}, text};
    const std::uint32_t end = document.nodes[after].value.end;
    const std::uint32_t comma = skip_space(document.source, end);
    const bool last = document.nodes[after].next == no_node;
    if (last && document.source.substr(comma, 1) == ",") return {{comma + 1, comma + 1}, " " + text};
    return {{end, end}, ", " + text};
}

Changes replace_block(const Document& document, NodeId node, const std::string& text) {
    const std::string_view source = document.source;
    const Range value{document.nodes[node].value.begin, line_end(source, document.nodes[node].value.end)};
    if (document.nodes[node].parent == no_node || !begins_line(source, value.begin)) return {{value, text}};
    const std::uint32_t at = before_value(document, node);
    return {{{at, at}, " " + text}, {whole_lines(source, value), ""}};
}

Range whole_lines(std::string_view source, Range range) {
    std::uint32_t begin = line_begin(source, range.begin);
    const std::uint32_t end = line_end(source, range.end);
    const std::size_t next = source.find('\n', end);
    if (next != std::string_view::npos) return {begin, static_cast<std::uint32_t>(next) + 1};
    if (begin > 0) --begin;
    if (begin > 0 && source[begin] == '\n' && source[begin - 1] == '\r') --begin;
    return {begin, end};
}

} // namespace grip::yaml
