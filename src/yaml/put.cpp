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

NewText put(const Document& document, std::span<const std::string_view> keys, std::string_view text) {
    if (document.nodes.empty() || keys.empty()) return std::nullopt;
    NodeId node = 0;
    for (std::size_t depth = 0; depth < keys.size(); ++depth) {
        if (document.nodes[node].kind != Kind::map) return std::nullopt;
        const NodeId found = find(document, node, keys[depth]);
        if (found == no_node) {
            const NodeId place = node == 0 ? no_node : place_for(document, node, keys[depth]);
            return insert_chain(document, node, place, keys.subspan(depth), text);
        }
        node = found;
    }
    if (document.nodes[node].kind != Kind::scalar) return std::nullopt;
    return replace_value(document, node, text);
}

} // namespace grip::yaml
