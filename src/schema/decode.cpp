#include "schema/decode.hpp"

#include <map>

namespace grip::schema {

bool check_list(const Cell& cell) {
    if (cell.kind() == yaml::Kind::list) return true;
    if (cell.kind() == yaml::Kind::unreadable) return false;
    cell.fault(rules::waarde_ongeldig, "hier hoort een lijst",
               "Begin elk onderdeel op een nieuwe regel met een streepje.");
    return false;
}

bool check_map(const Cell& cell, std::string_view how) {
    if (cell.kind() == yaml::Kind::map) return true;
    if (cell.kind() == yaml::Kind::unreadable) return false;
    cell.fault(rules::waarde_ongeldig, fmt::format("hier hoort {}", how),
               "Zet op de regels eronder, ingesprongen, telkens `sleutel: waarde`.");
    return false;
}

void report_empty_item(const Cell& cell) {
    cell.fault(rules::waarde_ongeldig, "een leeg onderdeel in een lijst", "Vul het in, of haal het streepje weg.");
}

void report_missing(const Cell& record, std::string_view key) {
    if (record.faults.only_counted()) return;
    Location location = locate_entry(record.document, record.node, key);
    record.faults.add(rules::veld_ontbreekt, std::move(location),
                      fmt::format("de verplichte sleutel `{}` ontbreekt of is leeg", key),
                      fmt::format("Vul `{}` in. `grip uitleg {}` vertelt wat er hoort.", key, key));
}

namespace {

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// In `{bijdrage: 1250,50}` YAML reads a second key 50. The amount that was meant, else nothing.
std::string amount_cut_by_comma(const Cell& entry) {
    const std::string_view key = entry.key().text();
    if (!is_digits(key) || is_given(entry.document, entry.node)) return {};
    std::string_view before;
    for (const yaml::NodeId node : children(entry.document, entry.document.nodes[entry.node].parent)) {
        if (node == entry.node) break;
        before = text_of(entry.document, node);
    }
    return is_digits(before) ? fmt::format("{}.{}", before, key) : "";
}

} // namespace

void report_unknown(const Cell& entry, const std::vector<std::string>& unused) {
    if (entry.faults.only_counted()) return;
    const std::string_view key = entry.key().text();
    if (const std::string meant = amount_cut_by_comma(entry); !meant.empty()) {
        entry.key().fault(rules::veld_onbekend, "hier staat een komma in een getal",
                          fmt::format("Schrijf {}, met een punt.", meant));
        return;
    }
    const auto near = entry.faults.guess(key, unused);
    entry.key().fault(rules::veld_onbekend, fmt::format("de sleutel `{}` bestaat hier niet", shown(key)),
                      near ? fmt::format("Bedoelde u `{}`?", *near)
                           : "Haal de sleutel weg, of zet hem in het blok waar hij hoort (`grip uitleg SLEUTEL`).");
}

void check_unique_ids(const Cell& list) {
    std::map<std::string_view, yaml::NodeId> seen;
    for (const yaml::NodeId node : children(list.document, list.node)) {
        const auto id = yaml::find(list.document, node, "id");
        if (!is_given(list.document, id)) continue;
        const auto [first, added] = seen.emplace(text_of(list.document, id), id);
        if (added) continue;
        // a fault in what is open would tell the id of what is marked
        const bool first_is_marked = locate(list.document, first->second).confidential();
        const auto [place, other] = first_is_marked ? std::pair{first->second, id} : std::pair{id, first->second};
        list.child(place).fault(rules::id_dubbel,
                                fmt::format("het id `{}` komt {} voor", shown(text_of(list.document, id)),
                                            first_is_marked ? "verderop nog eens" : "hier voor de tweede keer"),
                                fmt::format("Geef dit onderdeel een ander id dan dat op regel {}.",
                                            list.document.nodes[other].position.line));
    }
}

Origin origin_at(const Cell& cell, const Origin& around) {
    Origin origin = around;
    origin.node = cell.node;
    return origin;
}

Origin origin_of(const Cell& record, const Origin& around) {
    Origin origin = origin_at(record, around);
    origin.eigen_bron = false;
    const auto node = yaml::find(record.document, record.node, "bron");
    if (!is_given(record.document, node)) return origin;
    auto own = std::make_shared<Bronnen>();
    decode_any(*own, record.child(node), around);
    origin.bron = std::move(own);
    origin.eigen_bron = true;
    return origin;
}

} // namespace grip::schema
