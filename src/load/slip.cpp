#include "load/slip.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace grip::load {
namespace {

/// What is not there yet may have a short name that is much like another.
constexpr std::size_t shortest_id = 5;

using Place = std::tuple<int, int>;

Place place_of(const yaml::Document& document, yaml::NodeId node) {
    const yaml::Position begin = position_at(document, yaml::begin_of(document, node));
    return {static_cast<int>(begin.line), static_cast<int>(begin.column)};
}

/// The first node that begins there, or behind it; they stand in the order of the file.
yaml::NodeId first_at(const yaml::Document& document, const Place& place) {
    std::vector<yaml::NodeId> all(document.nodes.size());
    std::iota(all.begin(), all.end(), 0U);
    const auto found =
        std::ranges::lower_bound(all, place, {}, [&](yaml::NodeId node) { return place_of(document, node); });
    return static_cast<yaml::NodeId>(found - all.begin());
}

/// The key or value that says this word, if it is one alone.
std::optional<Herstel> spot_of(const yaml::Document& document, const Location& location, std::string_view word) {
    const Place place{location.line, location.column};
    std::vector<Herstel> spots;
    for (yaml::NodeId node = first_at(document, place);
         node < document.nodes.size() && place_of(document, node) == place; ++node) {
        if (in_map(document, node) && key_of(document, node) == word) spots.push_back({node, true, {}});
        if (trim(text_of(document, node)) == word) spots.push_back({node, false, {}});
    }
    if (spots.size() != 1) return std::nullopt;
    return spots.front();
}

/// In its list or map it would stand twice.
bool stands_beside(const yaml::Document& document, const Herstel& spot, std::string_view meant) {
    const yaml::NodeId parent = document.nodes[spot.node].parent;
    if (parent == yaml::no_node) return false;
    if (spot.key) return find(document, parent, meant) != yaml::no_node;
    if (document.nodes[parent].kind != yaml::Kind::list) return false;
    bool found = false;
    for (const yaml::NodeId item : children(document, parent)) found = found || trim(text_of(document, item)) == meant;
    return found;
}

} // namespace

std::optional<Herstel> slip_of_reference(const yaml::Document& document, const Location& place, std::string_view word,
                                         const std::vector<std::string>& ids, const std::vector<std::string>& open) {
    auto meant = one_slip(word, ids, shortest_id);
    if (!meant || std::ranges::find(open, *meant) == open.end()) return std::nullopt;
    auto spot = spot_of(document, place, word);
    if (!spot || stands_beside(document, *spot, *meant)) return std::nullopt;
    spot->text = std::move(*meant);
    return spot;
}

} // namespace grip::load
