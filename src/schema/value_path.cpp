#include "schema/value_path.hpp"

#include "base/number.hpp"
#include "base/split.hpp"
#include "base/text.hpp"
#include "schema/cell.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace grip::schema {
namespace {

/// What may be absent as what it is when it is there.
const Shape& present(const Shape& shape) { return shape.held == nullptr ? shape : *shape.held; }

const Shape* refuse(ValuePath& path, std::string fault, std::string hint) {
    path.fault = std::move(fault);
    path.hint = std::move(hint);
    return nullptr;
}

std::vector<std::string> keys_of(const Shape& record) {
    std::vector<std::string> keys;
    for (const FieldShape& field : record.fields) keys.emplace_back(field.key);
    return keys;
}

const Shape* step_into_record(const Shape& record, std::string_view key, ValuePath& path) {
    const FieldShape* field = find_field(record, key);
    if (field != nullptr && is_mark(*field))
        return refuse(path, fmt::format("`{}` komt niet uit een lijst", key),
                      "Zet het zelf in het bestand van de samenwerking.");
    if (field != nullptr) return &present(*field->shape);
    const auto near = nearest(key, keys_of(record));
    return refuse(path, fmt::format("de sleutel `{}` bestaat hier niet", shown(key)),
                  near ? fmt::format("Bedoelde u `{}`?", *near)
                       : "Schrijf de sleutels zoals in het bestand van een samenwerking, met punten ertussen.");
}

bool is_year(std::string_view key) {
    const auto number = parse_number(key);
    return number && number->decimals == 0 && number->scaled >= first_year && number->scaled <= last_year;
}

const Shape* step_into_map(const Shape& map, std::string_view key, ValuePath& path) {
    const bool good = map.key->kind == Kind::year ? is_year(key) : !key.empty();
    if (good) return &present(*map.item);
    return refuse(path, fmt::format("`{}` is geen jaar", shown(key)), "Schrijf hier een jaar, zoals 2027.");
}

const Shape* step(const Shape& at, std::string_view key, ValuePath& path) {
    switch (at.kind) {
    case Kind::record: return step_into_record(at, key, path);
    case Kind::map: return step_into_map(at, key, path);
    case Kind::list:
        return refuse(path, fmt::format("`{}` is een lijst", path.keys.back()),
                      "Een kolom kan alleen naar één gegeven. Gebruik voor de rijen van een lijst `grip werkblad`.");
    default:
        return refuse(path, fmt::format("achter `{}` kan geen sleutel meer komen", path.keys.back()),
                      fmt::format("Haal `.{}` weg.", shown(key)));
    }
}

} // namespace

ValuePath value_path(const Shape& root, std::string_view path) {
    ValuePath result;
    const Shape* at = &root;
    std::size_t around = 0; // how many keys lead to the file or the last entry of a map
    for (const std::string_view key : split(path, '.')) {
        const bool in_map = at->kind == Kind::map;
        at = step(*at, key, result);
        if (at == nullptr) return result;
        result.keys.emplace_back(key);
        if (at->kind != Kind::record) continue;
        if (in_map) around = result.keys.size();
        if (result.keys.size() <= around + 1) result.record = result.keys.size();
    }
    if (is_scalar(*at)) result.shape = at;
    else if (at->kind == Kind::record)
        refuse(result, fmt::format("`{}` is niet één gegeven", shown(path)),
               fmt::format("Zet er een sleutel achter: {}.", fmt::join(keys_of(*at), ", ")));
    else
        refuse(result, fmt::format("`{}` is niet één gegeven", shown(path)),
               at->kind == Kind::list ? "Gebruik voor de rijen van een lijst `grip werkblad`."
                                      : "Zet erachter om welk jaar of onderdeel het gaat.");
    return result;
}

} // namespace grip::schema
