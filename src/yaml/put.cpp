#include "yaml/change.hpp"
#include "yaml/scan.hpp"

namespace grip::yaml {
namespace {

NodeId place_for(const Document& document, NodeId map, std::string_view key) {
    NodeId place = no_node;
    for (const NodeId entry : children(document, map)) {
        const std::string_view its = key_of(document, entry);
        if (its < key && (place == no_node || its > key_of(document, place))) place = entry;
    }
    return place;
}

} // namespace

Reached reach(const Document& document, std::span<const std::string_view> keys) {
    if (document.nodes.empty()) return {};
    Reached reached{0, 0};
    while (reached.keys < keys.size()) {
        const NodeId found = find(document, reached.node, keys[reached.keys]);
        if (found == no_node) break;
        reached = {found, reached.keys + 1};
    }
    return reached;
}

NewText put(const Document& document, std::span<const std::string_view> keys, std::string_view text) {
    const auto [node, known] = reach(document, keys);
    if (node == no_node || keys.empty()) return std::nullopt;
    if (known < keys.size()) {
        const NodeId place = node == 0 ? no_node : place_for(document, node, keys[known]);
        return insert_chain(document, node, place, keys.subspan(known), text);
    }
    return document.nodes[node].kind == Kind::scalar ? replace_value(document, node, text) : std::nullopt;
}

} // namespace grip::yaml
