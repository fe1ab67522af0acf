#include "schema/unknown_keys.hpp"

#include "base/text.hpp"
#include "schema/rules.hpp"
#include "schema/scalar_checks.hpp"
#include "yaml/scan.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::schema {
namespace {

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A key of digits alone, with nothing behind it.
bool may_be_decimals(const Cell& entry) {
    return is_digits(entry.key().text()) && !is_given(entry.document, entry.node);
}

/// Nothing but the comma and blanks of one line stands between the two, and no third piece of a number behind them.
bool are_one_number(const Cell& entry, yaml::NodeId first) {
    const yaml::Document& document = entry.document;
    const yaml::Node& node = document.nodes[entry.node];
    if (document.nodes[first].style != yaml::Style::plain) return false;
    const std::uint32_t begin = document.nodes[first].value.begin;
    if (std::string_view{document.source}.substr(begin, node.key.end - begin).find('\n') != std::string_view::npos)
        return false;
    return node.next == yaml::no_node || !may_be_decimals(entry.child(node.next));
}

/// Is this how many decimals such a value has?
bool has_decimals(const Shape& shape, std::size_t decimals) {
    if (shape.kind == Kind::amount || shape.kind == Kind::estimate) return decimals == 2;
    return shape.kind == Kind::number && decimals <= std::min<std::size_t>(static_cast<std::size_t>(shape.decimals), 2);
}

/// In `{bijdrage: 1250,50}` YAML reads a second key 50. False when that is not what happened.
bool report_comma(const Shape& shape, const Cell& entry) {
    if (!may_be_decimals(entry)) return false;
    const yaml::NodeId first = previous(entry.document, entry.node);
    const std::string_view whole = first == yaml::no_node ? std::string_view{} : text_of(entry.document, first);
    const std::string_view decimals = entry.key().text();
    if (!is_digits(whole)) return false;
    const std::string meant = fmt::format("{}.{}", whole, decimals);
    const FieldShape* field = find_field(shape, key_of(entry.document, first));
    std::optional<Herstel> herstel;
    if (field != nullptr && has_decimals(*field->shape, decimals.size()) && are_one_number(entry, first))
        herstel = {first, false, meant, entry.node};
    entry.faults.add(rules::veld_onbekend, entry.key().location(), "hier staat een komma in een getal",
                     fmt::format("Schrijf {}, met een punt.", meant), std::move(herstel));
    return true;
}

/// It must move to where the items stand, not only change its name.
bool belongs_to_items(const FieldShape& field) {
    const Shape* item = field.shape->item;
    return item != nullptr && find_field(*item, field.vroeger) != nullptr;
}

/// The field that a key can only mean: it was called that, or it is a slip of one letter.
const FieldShape* meant_by(const Shape& shape, std::string_view key) {
    const auto renamed = std::ranges::find(shape.fields, key, &FieldShape::vroeger);
    if (renamed != shape.fields.end()) return belongs_to_items(*renamed) ? nullptr : &*renamed;
    std::vector<std::string> keys{"bron"};
    for (const FieldShape& field : shape.fields) keys.emplace_back(field.key);
    const auto slip = one_slip(key, keys, shortest_key);
    return slip ? find_field(shape, *slip) : nullptr;
}

std::string hint_for(const Shape& shape, const Cell& entry, const std::vector<std::string>& unused) {
    const std::string_view key = entry.key().text();
    const auto renamed = std::ranges::find(shape.fields, key, &FieldShape::vroeger);
    if (renamed != shape.fields.end())
        return belongs_to_items(*renamed)
                   ? fmt::format("Zet deze sleutel onder `{}`, bij elk onderdeel waarvoor hij geldt.", renamed->key)
                   : fmt::format("Deze sleutel heet nu `{}`.", renamed->key);
    if (const auto near = entry.faults.guess(key, unused)) return fmt::format("Bedoelde u `{}`?", *near);
    return "Haal de sleutel weg, of zet hem in het blok waar hij hoort (`grip uitleg SLEUTEL`).";
}

std::vector<std::string> unused_keys(const Shape& shape, const std::vector<yaml::NodeId>& found) {
    std::vector<std::string> unused;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i] == yaml::no_node) unused.emplace_back(shape.fields[i].key);
    }
    return unused;
}

} // namespace

void report_unknown(const Shape& shape, const std::vector<Cell>& entries, const std::vector<yaml::NodeId>& found,
                    const Fits& fits) {
    if (entries.empty()) return;
    std::vector<const FieldShape*> meant;
    for (const Cell& entry : entries) meant.push_back(meant_by(shape, entry.key().text()));
    const std::vector<std::string> unused = unused_keys(shape, found);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Cell& entry = entries[i];
        if (entry.faults.only_counted() || report_comma(shape, entry)) continue;
        const FieldShape* field = std::ranges::count(meant, meant[i]) == 1 ? meant[i] : nullptr;
        const bool sure = field != nullptr && !is_mark(*field) && fits(*field, entry);
        entry.key().fault(rules::veld_onbekend,
                          fmt::format("de sleutel `{}` bestaat hier niet", shown(entry.key().text())),
                          Tip{hint_for(shape, entry, unused), sure ? std::string{field->key} : ""});
    }
}

} // namespace grip::schema
