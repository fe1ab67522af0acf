#include "yaml/document.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <tuple>

namespace grip::yaml {
namespace {

bool is_null_word(std::string_view text) { return text == "~" || text == "null" || text == "Null" || text == "NULL"; }

std::string_view cut(std::string_view text, Range range) { return text.substr(range.begin, range.end - range.begin); }

std::string_view kept_apart(const Document& document, NodeId node, bool of_key) {
    const auto found = std::ranges::lower_bound(document.apart, std::tuple{node, !of_key}, {}, [](const Apart& apart) {
        return std::tuple{apart.node, !apart.of_key};
    });
    return cut(document.texts, found->text);
}

bool is_quote(char c) { return c == '"' || c == '\''; }

/// Can the key have this length? Most differ in it already. Quotes take two.
bool may_be(const Node& node, std::size_t size) {
    const std::size_t written = node.key.end - node.key.begin;
    return written == size || written == size + 2 || node.key_apart;
}

} // namespace

std::string_view written(const Document& document, Range range) {
    const std::string_view text = cut(document.source, range);
    return !text.empty() && is_quote(text.front()) ? text.substr(1, text.size() - 2) : text;
}

std::string_view key_of(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    return n.key_apart ? kept_apart(document, node, true) : written(document, n.key);
}

std::string_view text_of(const Document& document, NodeId node) {
    const Node& n = document.nodes[node];
    if (n.kind == Kind::list || n.kind == Kind::map) return {};
    return n.text_apart ? kept_apart(document, node, false) : written(document, n.value);
}

void keep_apart(Document& document, NodeId node, bool of_key, std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(document.texts.size());
    document.texts += text;
    document.apart.push_back({node, of_key, {begin, static_cast<std::uint32_t>(document.texts.size())}});
}

NodeId find(const Document& document, NodeId map, std::string_view key) {
    if (document.nodes[map].kind != Kind::map) return no_node;
    for (const NodeId child : children(document, map)) {
        if (may_be(document.nodes[child], key.size()) && key_of(document, child) == key) return child;
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
    return text.empty() || (n.style == Style::plain && is_null_word(text));
}

bool is_given(const Document& document, NodeId node) { return node != no_node && !is_empty(document, node); }

} // namespace grip::yaml
