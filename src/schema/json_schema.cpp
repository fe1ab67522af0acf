#include "schema/json_schema.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace grip::schema {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view bron_doc =
    "Waar dit staat: stuk, bladzijde, datum en hooguit één https-adres; één tekst of een lijst";

/// What the reader takes as text: a number or true without quotes is a text too.
const Json text_types = {"string", "number", "boolean"};

Json bounded(const char* type, const Shape& shape) {
    return {{"type", type}, {"minimum", shape.low}, {"maximum", shape.high}};
}

Json option(const Shape& shape) {
    Json keys = Json::array();
    Json docs = Json::array();
    for (const OptionShape& o : shape.options) {
        if (o.key == "true" || o.key == "false") keys.push_back(o.key == "true"); // as YAML reads them
        else keys.push_back(o.key);
        docs.push_back(o.doc);
    }
    return {{"enum", std::move(keys)}, {"markdownEnumDescriptions", std::move(docs)}};
}

Json scalar(const Shape& shape) {
    switch (shape.kind) {
    case Kind::address: return {{"type", "string"}, {"pattern", "^\\s*(https://|mailto:)"}};
    case Kind::id: return {{"type", Json::array({"string", "number"})}, {"pattern", "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};
    case Kind::gemeentecode: return {{"type", "string"}, {"pattern", "^GM[0-9]{4}$"}};
    case Kind::overheidscode: return {{"type", "string"}, {"pattern", "^((GM|WS|MNRE|SO)[0-9]{4}|PV[0-9]{2})$"}};
    case Kind::date: return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    case Kind::month_day: return {{"type", "string"}, {"pattern", "^[0-9]{2}-[0-9]{2}$"}};
    case Kind::boolean: return {{"type", "boolean"}};
    case Kind::year: return bounded("integer", shape);
    case Kind::number: return bounded(shape.decimals == 0 ? "integer" : "number", shape);
    case Kind::amount: return bounded("number", shape);
    case Kind::estimate: return bounded("number", shape);
    case Kind::option: return option(shape);
    default: return {{"type", text_types}, {"pattern", "\\S"}};
    }
}

/// The words that may stand for a number.
Json words(const Shape& shape) {
    if (shape.kind == Kind::estimate) return {"onbekend", "pm"};
    return shape.may_be_unknown ? Json::array({"onbekend"}) : Json::array();
}

std::string key_pattern(const Shape& key) {
    if (key.kind == Kind::year) return "^(19[0-9]{2}|20[0-9]{2}|2100)$";
    if (key.kind == Kind::id) return "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
    return "";
}

/// A key with nothing behind it is the same as a key left out. The type null is not named, because editors would offer that.
Json empty() {
    Json no_value = Json::array({{{"not", {{"type", "number"}}}}, {{"not", {{"type", "boolean"}}}}});
    return {{"allOf", std::move(no_value)}, {"pattern", "^\\s*$"}, {"maxItems", 0}, {"maxProperties", 0}};
}

Json default_value(const FieldShape& field) {
    if (field.shape->kind == Kind::boolean) return field.fallback == "true";
    if (field.shape->kind == Kind::list) return Json::parse(field.fallback);
    if (field.shape->kind == Kind::number || field.shape->kind == Kind::amount) return std::stod(field.fallback);
    return field.fallback;
}

Json reference(const std::string& name) { return {{"$ref", "#/definitions/" + name}}; }

/// The ways in which one value may be written; no value is two of them.
using Ways = std::vector<Json>;

/// All ways but the last have the title of the key: where as many schemas of the same look hold as there are ways, the YAML
/// language server takes a value for all of them at once, and repeats its title for each (tests/editor_test.py).
Json any_of(Ways ways, std::string_view title) {
    if (ways.size() == 1) return std::move(ways.front());
    for (auto way = ways.begin(); way != ways.end() - 1; ++way) {
        if (!way->contains("$ref")) (*way)["title"] = title; // nothing may stand beside it
    }
    return {{"anyOf", std::move(ways)}};
}

/// What several places share is defined once, under the key where it was first met.
class Writer {
public:
    explicit Writer(const KnownKeys& known) : known_{known} {}

    Json run(std::string_view title, const Shape& shape) {
        definitions_["bron"] =
            property({.key = "bron", .doc = bron_doc, .block = {}, .fallback = {}, .shape = &shape_of<Bronnen>()});
        definitions_["leeg"] = empty();
        Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
        schema.update(record(shape));
        schema["definitions"] = std::move(definitions_);
        return schema;
    }

private:
    Ways ways(const Shape& shape, std::string_view key) {
        switch (shape.kind) {
        case Kind::list: return list(shape, key);
        case Kind::map: return {map(shape, key)};
        case Kind::record: return short_or_whole(shape, key);
        default: break;
        }
        Ways result{scalar(shape)};
        if (Json other = words(shape); !other.empty()) result.push_back({{"enum", std::move(other)}});
        return result;
    }

    Ways short_or_whole(const Shape& shape, std::string_view key) {
        Ways result;
        if (!shape.short_form.empty()) result = ways(*find_field(shape, shape.short_form)->shape, key);
        result.push_back(reference(defined(shape, key)));
        return result;
    }

    /// One item may be written without its dash. Of records that is said in a way in which editors offer their keys at once.
    Ways list(const Shape& shape, std::string_view key) {
        const Shape& item = *shape.item;
        const Json many = {{"type", "array"}, {"items", any_of(ways(item, key), key)}, {"minItems", 1}};
        if (item.kind == Kind::record && item.short_form.empty()) {
            Json either = record(item);
            either.update(many);
            either["type"] = {"array", "object"};
            return {std::move(either)};
        }
        Ways result = ways(item, key);
        result.push_back(many);
        return result;
    }

    Json map(const Shape& shape, std::string_view key) {
        const Json value = optional(*shape.item, key);
        Json schema = {{"type", "object"}, {"minProperties", 1}};
        const auto known = known_.find(shape.key->referent);
        if (known != known_.end()) schema["properties"] = named(known->second, value);
        const std::string pattern = key_pattern(*shape.key);
        if (!pattern.empty()) schema["patternProperties"] = {{pattern, value}};
        schema["additionalProperties"] = pattern.empty() ? value : Json(false);
        return schema;
    }

    /// What editors offer as keys of a map; other keys stay allowed.
    static Json named(std::span<const KnownKey> keys, const Json& value) {
        Json properties = Json::object();
        for (const KnownKey& key : keys) {
            Json& property = properties[key.key] = value;
            property["title"] = key.key;
            property["description"] = key.doc;
        }
        return properties;
    }

    Json optional(const Shape& shape, std::string_view key) {
        Ways result = ways(shape, key);
        result.push_back(reference("leeg"));
        return any_of(std::move(result), key);
    }

    Json property(const FieldShape& field) {
        Json schema =
            field.required ? any_of(ways(*field.shape, field.key), field.key) : optional(*field.shape, field.key);
        if (schema.contains("$ref"))
            schema = {{"allOf", Json::array({std::move(schema)})}}; // nothing may stand beside it
        schema["title"] = field.key;
        schema["description"] = field.doc;
        if (!field.fallback.empty()) schema["default"] = default_value(field);
        return schema;
    }

    Json record(const Shape& shape) {
        Json properties = Json::object();
        Json required = Json::array();
        for (const FieldShape& field : shape.fields) {
            properties[std::string{field.key}] = property(field);
            if (field.required) required.push_back(field.key);
        }
        properties["bron"] = reference("bron");
        Json schema = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
        if (required.empty()) schema["minProperties"] = 1;
        else schema["required"] = std::move(required);
        return schema;
    }

    /// The name under which a record is defined.
    std::string defined(const Shape& shape, std::string_view key) {
        const auto [known, added] = names_.emplace(shape.record, key);
        if (!added) return known->second;
        for (int number = 2; definitions_.contains(known->second); ++number)
            known->second = fmt::format("{}_{}", key, number);
        std::string name = known->second;
        definitions_[name] = nullptr; // taken, while what is within it is written
        definitions_[name] = record(shape);
        return name;
    }

    const KnownKeys& known_;
    std::map<const RecordAccess*, std::string> names_;
    Json definitions_ = Json::object();
};

} // namespace

std::string json_schema(std::string_view title, const Shape& shape, const KnownKeys& known) {
    return Writer{known}.run(title, shape).dump(2) + "\n";
}

} // namespace grip::schema
