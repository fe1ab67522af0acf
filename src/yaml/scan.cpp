#include "yaml/scan.hpp"

#include <algorithm>

namespace grip::yaml {
namespace {

std::string_view without_line_end(std::string_view text) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

} // namespace

std::uint32_t line_end(std::string_view source, std::size_t at) {
    std::size_t end = std::min(source.find('\n', at), source.size());
    if (end > at && source[end - 1] == '\r') --end;
    return static_cast<std::uint32_t>(end);
}

NodeId previous(const Document& document, NodeId node) {
    NodeId found = no_node;
    for (const NodeId other : children(document, document.nodes[node].parent)) {
        if (other == node) break;
        found = other;
    }
    return found;
}

NodeId last_child(const Document& document, NodeId around) {
    NodeId last = no_node;
    for (const NodeId child : children(document, around)) last = child;
    return last;
}

std::uint32_t line_begin(std::string_view source, std::uint32_t at) {
    const std::size_t found = source.substr(0, at).rfind('\n');
    return found == std::string_view::npos ? 0 : static_cast<std::uint32_t>(found) + 1;
}

std::uint32_t end_of_block_text(std::string_view source, Range text) {
    const std::size_t header = std::min(source.find_first_of(" \t\r\n", text.begin), source.size());
    const bool keeps = source.substr(text.begin, header - text.begin).find('+') != std::string_view::npos;
    const std::string_view all = source.substr(0, text.end);
    const std::size_t end = keeps ? without_line_end(all).size() : line_end(source, all.find_last_not_of(" \t\r\n"));
    return static_cast<std::uint32_t>(end > line_end(source, header) ? end : header); // else it is empty
}

std::uint32_t skip_space(std::string_view source, std::uint32_t at) {
    std::size_t next = source.find_first_not_of(" \t\r\n", at);
    while (next < source.size() && source[next] == '#') {
        next = source.find_first_not_of(" \t\r\n", line_end(source, next));
    }
    return static_cast<std::uint32_t>(std::min(next, source.size()));
}

std::uint32_t colon_behind(const Document& document, NodeId entry) {
    return skip_space(document.source, document.nodes[entry].key.end);
}

std::uint32_t dash_before(const Document& document, NodeId item) {
    const NodeId before = previous(document, item);
    if (before == no_node) return document.nodes[document.nodes[item].parent].value.begin;
    return skip_space(document.source, document.nodes[before].value.end);
}

Range comment_behind(std::string_view source, std::uint32_t at) {
    const std::size_t next = std::min(source.find_first_not_of(" \t", at), source.size());
    const bool comment = next > at && next < source.size() && source[next] == '#';
    return comment ? Range{static_cast<std::uint32_t>(next), line_end(source, next)} : Range{at, at};
}

bool is_bracketed(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    const bool collection = n.kind == Kind::list || n.kind == Kind::map;
    if (!collection || n.value.begin >= document.source.size()) return false;
    const char first = document.source[n.value.begin];
    return first == '[' || first == '{';
}

} // namespace grip::yaml
