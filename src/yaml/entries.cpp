#include "yaml/entries.hpp"

namespace grip::yaml {

Document from_entries(const Entries& entries) {
    Document document;
    const auto keep = [&](const std::string& text) {
        const Slice slice{static_cast<std::uint32_t>(document.unescaped.size()),
                          static_cast<std::uint32_t>(text.size()), false};
        document.unescaped += text;
        return slice;
    };
    const auto add = [&](NodeId parent, NodeId& last, Kind kind) {
        const auto id = static_cast<NodeId>(document.nodes.size());
        Node node;
        node.kind = kind;
        node.plain = true;
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
        document.nodes[entry].key = keep(key);
        if (single) document.nodes[entry].text = keep(values.front());
        NodeId last_value = no_node;
        for (std::size_t i = 0; !single && i < values.size(); ++i) {
            document.nodes[add(entry, last_value, Kind::scalar)].text = keep(values[i]);
        }
    }
    return document;
}

} // namespace grip::yaml
