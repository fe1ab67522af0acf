#include "schema/field.hpp"
#include "yaml/document.hpp"

#include <algorithm>

namespace grip {
namespace {

Location by_hand(std::string_view key) { return {"", std::string{key}, 0, 0}; }

} // namespace

Location locate_record(const Origin& origin) {
    return origin.document == nullptr ? by_hand("") : yaml::locate(*origin.document, origin.node);
}

Location locate_field(const Origin& origin, std::string_view key) {
    return origin.document == nullptr ? by_hand(key) : yaml::locate_entry(*origin.document, origin.node, key);
}

Location locate_item(const Origin& origin, std::string_view key, std::size_t index) {
    if (origin.document == nullptr) return by_hand(key);
    const auto list = yaml::find(*origin.document, origin.node, key);
    if (list == yaml::no_node) return locate_field(origin, key);
    const auto item = yaml::item(*origin.document, list, index);
    return item == yaml::no_node ? locate_field(origin, key) : yaml::locate(*origin.document, item);
}

Location locate_entry(const Origin& origin, std::string_view key, std::string_view entry) {
    if (origin.document == nullptr) return by_hand(key);
    const auto map = yaml::find(*origin.document, origin.node, key);
    return map == yaml::no_node ? locate_field(origin, key) : yaml::locate_entry(*origin.document, map, entry);
}

std::string nearest_toelichting(const Origin& origin) {
    if (origin.document == nullptr) return {};
    const yaml::Document& document = *origin.document;
    for (auto node = origin.node; node != yaml::no_node; node = document.nodes[node].parent) {
        const auto found = yaml::find(document, node, "toelichting");
        if (yaml::is_given(document, found)) return std::string{yaml::text_of(document, found)};
    }
    return {};
}

bool any_given(const Origin& origin, const std::vector<std::string_view>& keys) {
    if (origin.document == nullptr) return false;
    return std::ranges::any_of(keys, [&](std::string_view key) {
        return yaml::is_given(*origin.document, yaml::find(*origin.document, origin.node, key));
    });
}

} // namespace grip
