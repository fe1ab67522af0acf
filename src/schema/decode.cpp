#include "schema/decode.hpp"

#include "schema/cell.hpp"
#include "schema/describe.hpp"
#include "schema/unknown_keys.hpp"
#include "yaml/entries.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace grip::schema {
namespace {

void report_no_list(const Cell& cell) {
    cell.fault(rules::waarde_ongeldig, "hier hoort een lijst",
               "Begin elk onderdeel op een nieuwe regel met een streepje.");
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
                                            position_at(list.document, list.document.nodes[other].value.begin).line));
    }
}

Origin origin_at(const Cell& cell, const Origin& around) {
    Origin origin = around;
    origin.node = cell.node;
    return origin;
}

/// @param los of a list or map: what has a fault is left out alone
void decode_part(const Shape& shape, void* value, const Cell& cell, const Origin& around, bool los = false);

/// With its own sources, where it has them; those are checked here.
Origin read_origin(const Cell& record, const Origin& around) {
    Origin origin = origin_at(record, around);
    const auto node = yaml::find(record.document, record.node, "bron");
    if (!is_given(record.document, node)) return origin;
    Bronnen checked;
    decode_part(shape_of<Bronnen>(), &checked, record.child(node), around);
    origin.bron = node & Origin::nowhere;
    return origin;
}

/// Anything but a word where a block belongs.
bool may_be_item(const Shape& item, const Cell& cell) {
    return item.kind != Kind::record || !item.short_form.empty() || cell.kind() == yaml::Kind::map;
}

/// What was left out, by name.
Weggelaten part_at(const Cell& cell) {
    const auto id = yaml::find(cell.document, cell.node, "id");
    return {cell.location().path, is_given(cell.document, id) ? std::string{text_of(cell.document, id)} : ""};
}

/// Adds an item; when it is `los` and has a fault, it is left out alone.
void decode_item(const Shape& shape, void* list, const Cell& cell, const Origin& around, bool los) {
    const auto before = cell.faults.stand();
    if (yaml::is_empty(cell.document, cell.node)) {
        report_empty_item(cell);
        if (los) cell.faults.leave_out(before, part_at(cell));
        return;
    }
    decode_part(*shape.item, shape.list->append(list), cell, around);
    if (los && cell.faults.leave_out(before, part_at(cell))) shape.list->drop_last(list);
}

/// A list of one may be written without its dash.
void decode_list(const Shape& shape, void* list, const Cell& cell, const Origin& around, bool los) {
    shape.list->clear(list); // of its default
    const Shape& item = *shape.item;
    if (cell.kind() == yaml::Kind::unreadable) return;
    if (cell.kind() != yaml::Kind::list) {
        if (!may_be_item(item, cell)) return report_no_list(cell);
        return decode_item(shape, list, cell, around, los);
    }
    for (const yaml::NodeId node : children(cell.document, cell.node))
        decode_item(shape, list, cell.child(node), around, los);
    if (find_field(item, "id") != nullptr) check_unique_ids(cell);
}

void decode_map(const Shape& shape, void* map, const Cell& cell, const Origin& around, bool los) {
    if (!check_map(cell, "een blok met op elke regel een sleutel en een waarde")) return;
    for (const yaml::NodeId node : children(cell.document, cell.node)) {
        const Cell entry = cell.child(node);
        const auto before = cell.faults.stand();
        void* value = shape.map->entry(map, entry.key(), is_given(cell.document, node));
        // what stands under a key that is none may be of any
        const Cell& part = cell.faults.stand().count > before.count ? cell : entry;
        if (value != nullptr) decode_part(*shape.item, value, entry, around);
        if (los && cell.faults.leave_out(before, part_at(part)) && value != nullptr) shape.map->drop(map, value);
    }
}

void decode_field(const FieldShape& field, void* record, const Cell& entry, const Origin& origin) {
    void* value = writable(field_of(field, record).value);
    const auto before = entry.faults.stand();
    if (is_given(entry.document, entry.node)) decode_part(*field.shape, value, entry, origin, field.los);
    // a mark without a value must not publish what was meant to stay inside
    else if (is_mark(field)) *static_cast<bool*>(value) = true;
    if (is_mark(field)) entry.faults.offer_nothing(before); // who may read it, a person says
}

/// May this unknown key be that one? Not when what stands there is nothing for it. A record with such a key is not used, so that
/// trying may fill it.
bool fits(const FieldShape& field, void* record, const Cell& entry, const Origin& origin) {
    yaml::Faults faults;
    decode_field(field, record, Cell{entry.document, entry.node, faults}, origin);
    return faults.empty();
}

void decode_entries(const Shape& shape, void* record, const Cell& cell, const Origin& origin) {
    std::vector<Cell> unknown;
    std::vector<yaml::NodeId> found(shape.fields.size(), yaml::no_node);
    for (const yaml::NodeId node : children(cell.document, cell.node)) {
        const Cell entry = cell.child(node);
        if (const FieldShape* field = find_field(shape, entry.key().text())) {
            decode_field(*field, record, entry, origin);
            found[static_cast<std::size_t>(field - shape.fields.data())] = node;
        } else if (entry.key().text() != "bron") {
            unknown.push_back(entry);
        }
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (shape.fields[i].required && !is_given(cell.document, found[i])) report_missing(cell, shape.fields[i].key);
    }
    report_unknown(shape, unknown, found,
                   [&](const FieldShape& field, const Cell& entry) { return fits(field, record, entry, origin); });
}

void decode_record(const Shape& shape, void* record, const Cell& cell, const Origin& around) {
    shape.record->set_defaults(record);
    const FieldShape* short_form = find_field(shape, shape.short_form);
    if (short_form != nullptr && cell.kind() == yaml::Kind::scalar) {
        set_origin(shape, record, origin_at(cell, around));
        return decode_part(*short_form->shape, writable(field_of(*short_form, record).value), cell, around);
    }
    // of what is no record a later check may still speak
    if (!check_map(cell, "een blok met sleutels")) return set_origin(shape, record, origin_at(cell, around));
    const Origin origin = read_origin(cell, around);
    set_origin(shape, record, origin);
    decode_entries(shape, record, cell, origin);
}

/// What is offered in place of a value must be read as one, else nothing is offered.
void decode_scalar(const Shape& shape, void* value, const Cell& cell) {
    const auto before = cell.faults.stand();
    shape.scalar->decode(value, cell);
    if (cell.faults.stand().named == before.named) return;
    const std::optional<Herstel>& herstel = cell.faults.found().back().herstel;
    if (!herstel) return;
    const yaml::Document offered = yaml::from_entries({{"waarde", {herstel->text}}});
    yaml::Faults faults;
    shape.scalar->decode(value, Cell{offered, offered.nodes.front().first, faults});
    if (!faults.empty()) cell.faults.offer_nothing(before);
}

void decode_part(const Shape& shape, void* value, const Cell& cell, const Origin& around, bool los) {
    if (shape.holder != nullptr) return decode_part(*shape.held, shape.holder->fill(value), cell, around, los);
    switch (shape.kind) {
    case Kind::list: return decode_list(shape, value, cell, around, los);
    case Kind::map: return decode_map(shape, value, cell, around, los);
    case Kind::record: return decode_record(shape, value, cell, around);
    default: decode_scalar(shape, value, cell);
    }
}

} // namespace

void decode_document(const Shape& shape, void* record, const yaml::Document& document, yaml::Faults& faults) {
    Origin nothing;
    nothing.document = &document;
    if (!document.nodes.empty()) decode_record(shape, record, Cell{document, 0, faults}, nothing);
}

template const Shape& shape_of<Bronnen>();

} // namespace grip::schema

namespace grip {

/// Every fact that is shown asks, so what was checked when the record was decoded is not checked again.
std::shared_ptr<const Bronnen> bronnen_van(const Origin& origin) {
    if (origin.document == nullptr || origin.bron == Origin::nowhere) return nullptr;
    const yaml::Document& document = *origin.document;
    auto bronnen = std::make_shared<Bronnen>();
    const auto add = [&](yaml::NodeId node) { bronnen->push_back({std::string{trim(text_of(document, node))}}); };
    if (document.nodes[origin.bron].kind != yaml::Kind::list) add(origin.bron);
    for (const yaml::NodeId node : children(document, origin.bron)) add(node);
    return bronnen;
}

bool heeft_eigen_bron(const Origin& origin) {
    return origin.bron != Origin::nowhere && origin.document->nodes[origin.bron].parent == origin.node;
}

} // namespace grip
