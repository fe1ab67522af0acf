#include "yaml/duplicates.hpp"

#include "yaml/marks.hpp"
#include "yaml/rules.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace grip::yaml {

void check_duplicates(const Document& document, Faults& faults) {
    std::vector<std::pair<std::string_view, NodeId>> keys;
    for (NodeId map = 0; map < document.nodes.size(); ++map) {
        if (document.nodes[map].kind != Kind::map) continue;
        keys.clear();
        for (const NodeId child : children(document, map)) keys.emplace_back(key_of(document, child), child);
        std::ranges::sort(keys, {}, [](const auto& key) {
            return std::tuple{key.first.size(), key.first, key.second}; // most differ in length already
        });
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (keys[i].first != keys[i - 1].first || keys[i].first.empty() || faults.only_counted()) continue;
            faults.add(rules::dubbel, locate(document, keys[i].second),
                       fmt::format("{} staat hier voor de tweede keer in hetzelfde blok",
                                   is_unclear(document) ? "een sleutel"
                                                        : fmt::format("de sleutel `{}`", printable(keys[i].first))),
                       fmt::format("Voeg samen met regel {}, of haal er een weg.",
                                   position_at(document, document.nodes[keys[i - 1].second].key.begin).line));
        }
    }
}

} // namespace grip::yaml
