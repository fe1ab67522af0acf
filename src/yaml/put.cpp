#include "yaml/change.hpp"
#include "yaml/scan.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace grip::yaml {
namespace {

/// Years stay in order; other keys come at the end.
NodeId place_for(const Document& document, NodeId map, std::string_view key) {
    if (key.find_first_not_of("0123456789") != std::string_view::npos) return no_node;
    NodeId place = no_node;
    for (const NodeId entry : children(document, map)) {
        const std::string_view its = key_of(document, entry);
        if (its < key && (place == no_node || its > key_of(document, place))) place = entry;
    }
    return place;
}

/// The number of an item in a list; 0 for a key of a map.
std::size_t number_of(std::string_view key) {
    if (key.size() < 3 || key.front() != '[' || key.back() != ']') return 0;
    const std::string_view digits = key.substr(1, key.size() - 2);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc{} && end == digits.data() + digits.size() ? number : 0;
}

NodeId step(const Document& document, NodeId node, std::string_view key) {
    const std::size_t number = number_of(key);
    if (number == 0) return find(document, node, key);
    return document.nodes[node].kind == Kind::list ? item(document, node, number - 1) : no_node;
}

std::size_t size_of(const Document& document, NodeId list) {
    if (document.nodes[list].kind != Kind::list) return is_empty(document, list) ? 0 : 1;
    std::size_t size = 0;
    for (const NodeId each : children(document, list)) size += each != no_node ? 1 : 0;
    return size;
}

/// An item behind the last of a list, or of what becomes one: a text, a map of one text, or an empty one to go on from.
NewText add_item(const Document& document, NodeId list, std::span<const std::string_view> keys, std::string_view text) {
    if (number_of(keys.front()) != size_of(document, list) + 1) return std::nullopt;
    if (keys.size() == 1) return append_item(document, list, text);
    if (keys.size() == 2 && number_of(keys.back()) == 0)
        return append_item(document, list, std::vector<NewEntry>{{keys.back(), text}});
    return append_item(document, list, std::vector<NewEntry>{});
}

/// The keys up to where a list is to be made; none: all of them are of maps.
std::optional<std::size_t> list_in(std::span<const std::string_view> keys) {
    const auto found = std::ranges::find_if(keys, [](std::string_view key) { return number_of(key) > 0; });
    if (found == keys.end()) return std::nullopt;
    return static_cast<std::size_t>(found - keys.begin());
}

/// The quotes out between which nothing stands, so that a list can come there with dashes.
NewText bare(const Document& document, std::span<const std::string_view> keys) {
    const NodeId node = reach(document, keys).node;
    const Range value = document.nodes[node].value;
    Outline meant = outline(document);
    meant[node].plain = true;
    return apply(document, {{{value.begin - 1, value.end}, ""}}, meant); // with the blank before it
}

/// Below a key behind which nothing is written, on lines of their own: one key within the other down to a text.
NewText fill_empty(const Document& document, NodeId node, std::span<const std::string_view> keys,
                   std::string_view text) {
    if (in_flow(document, node) || !in_map(document, node)) return std::nullopt;
    const std::string scalar = quote(text, {});
    Outline meant = outline(document);
    meant[node] = {meant[node].depth, Kind::map, false, meant[node].key, {}};
    insert_chain_said(meant, node + 1, meant[node].depth + 1, keys, {scalar, text});
    const std::size_t indent = indent_of(document, node) + 2;
    const std::uint32_t end = line_end(document.source, document.nodes[node].value.end);
    return apply(document, {{{end, end}, new_line(document, indent) + chain_text(document, keys, scalar, indent)}},
                 meant);
}

/// Keys down from a map, or from a key that has nothing yet.
NewText insert_below(const Document& document, NodeId node, std::span<const std::string_view> keys,
                     std::string_view text) {
    const bool nothing = document.nodes[node].kind == Kind::scalar && is_empty(document, node) &&
                         document.nodes[node].value.begin == document.nodes[node].value.end;
    if (nothing) return fill_empty(document, node, keys, text);
    return insert_chain(document, node, node == 0 ? no_node : place_for(document, node, keys.front()), keys, text);
}

/// The same, with a list of none behind them.
NewText insert_list(const Document& document, NodeId map, std::span<const std::string_view> keys,
                    std::span<const std::string_view> all) {
    NewText quoted = insert_below(document, map, keys, "");
    if (!quoted || in_flow(document, map) || is_bracketed(document, map)) return quoted;
    return bare(read_again(document, *quoted), all);
}

/// What was made, and then the rest.
NewText go_on(const Document& document, const NewText& edited, std::span<const std::string_view> keys,
              std::string_view text) {
    if (!edited) return std::nullopt;
    return put(read_again(document, *edited), keys, text);
}

} // namespace

std::string item_key(std::size_t number) { return fmt::format("[{}]", number); }

Reached reach(const Document& document, std::span<const std::string_view> keys) {
    if (document.nodes.empty()) return {};
    Reached reached{0, 0};
    while (reached.keys < keys.size()) {
        const NodeId found = step(document, reached.node, keys[reached.keys]);
        if (found == no_node) break;
        reached = {found, reached.keys + 1};
    }
    return reached;
}

NewText put(const Document& document, std::span<const std::string_view> keys, std::string_view text) {
    const auto [node, known] = reach(document, keys);
    if (node == no_node || keys.empty()) return std::nullopt;
    const auto rest = keys.subspan(known);
    if (rest.empty())
        return document.nodes[node].kind == Kind::scalar ? replace_value(document, node, text) : std::nullopt;
    if (number_of(rest.front()) > 0) {
        const NewText added = add_item(document, node, rest, text);
        return rest.size() > 2 ? go_on(document, added, keys, text) : added;
    }
    const auto list = list_in(rest);
    if (!list) return insert_below(document, node, rest, text);
    const NewText made = insert_list(document, node, rest.first(*list), keys.first(known + *list));
    return go_on(document, made, keys, text);
}

} // namespace grip::yaml
