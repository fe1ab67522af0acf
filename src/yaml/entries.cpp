#include "yaml/entries.hpp"

namespace grip::yaml {

Document from_entries(const Entries& entries) {
    Document document;
    const auto keep = [&](NodeId node, bool of_key, const std::string& text) {
        keep_apart(document, node, of_key, text);
        if (of_key) document.nodes[node].key_apart = true;
        else document.nodes[node].text_apart = true;
    };
    const auto add = [&](NodeId parent, NodeId& last, Kind kind) {
        const auto id = static_cast<NodeId>(document.nodes.size());
        Node node;
        node.kind = kind;
        node.parent = parent;
        document.nodes.push_back(node);
        (last == no_node ? document.nodes[parent].first : document.nodes[last].next) = id;
        last = id;
        return id;
    };
    document.nodes.push_back({});
    document.nodes[0].kind = Kind::map;
    NodeId last_entry = no_node;
    for (const auto& [key, values] : entries) {
        const bool single = values.size() == 1;
        const NodeId entry = add(0, last_entry, single ? Kind::scalar : Kind::list);
        keep(entry, true, key);
        if (single) keep(entry, false, values.front());
        NodeId last_value = no_node;
        for (std::size_t i = 0; !single && i < values.size(); ++i) {
            keep(add(entry, last_value, Kind::scalar), false, values[i]);
        }
    }
    return document;
}

} // namespace grip::yaml
