#include "yaml/outline.hpp"

namespace grip::yaml {

Outline outline(const Document& document) {
    Outline result;
    result.reserve(document.nodes.size());
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        const Node& n = document.nodes[node];
        const std::size_t depth = n.parent == no_node ? 0 : result[n.parent].depth + 1;
        const bool plain = n.kind == Kind::scalar && n.style == Style::plain;
        result.push_back({depth, n.kind, plain, key_of(document, node), text_of(document, node)});
    }
    return result;
}

std::size_t behind(const Outline& outline, std::size_t node) {
    std::size_t at = node + 1;
    while (at < outline.size() && outline[at].depth > outline[node].depth) ++at;
    return at;
}

} // namespace grip::yaml
