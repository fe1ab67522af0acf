#include "yaml/duplicates.hpp"

#include "yaml/rules.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::yaml {
namespace {

/// Where a key stands. In a file that cannot be read to its end nobody knows what is marked: then no path is told.
Location place_of_key(const Document& document, NodeId node) {
    if (document.readable) return locate(document, node);
    const Position at = position_at(document, document.nodes[node].key.begin);
    return {document.file, "", static_cast<int>(at.line), static_cast<int>(at.column)};
}

} // namespace

void check_duplicates(const Document& document, Faults& faults) {
    std::vector<std::pair<std::string_view, NodeId>> keys;
    for (NodeId map = 0; map < document.nodes.size(); ++map) {
        if (document.nodes[map].kind != Kind::map) continue;
        keys.clear();
        for (const NodeId child : children(document, map)) keys.emplace_back(key_of(document, child), child);
        std::ranges::sort(keys);
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (keys[i].first != keys[i - 1].first || keys[i].first.empty() || faults.only_counted()) continue;
            const bool secret = !document.readable && document.may_hold_marks;
            faults.add(rules::dubbel, place_of_key(document, keys[i].second),
                       fmt::format("{} staat hier voor de tweede keer in hetzelfde blok",
                                   secret ? "een sleutel" : fmt::format("de sleutel `{}`", printable(keys[i].first))),
                       fmt::format("Voeg samen met regel {}, of haal er een weg.",
                                   position_at(document, document.nodes[keys[i - 1].second].key.begin).line));
        }
    }
}

} // namespace grip::yaml
