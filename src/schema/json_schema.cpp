#include "schema/json_schema.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace grip::schema {
namespace {

using Json = nlohmann::ordered_json;

/// What the reader takes as text: a number or true without quotes is a text too.
const Json text_types = {"string", "number", "boolean"};

Json with_unknown(Json schema, std::initializer_list<const char*> words) {
    Json any = Json::array({std::move(schema)});
    for (const char* word : words) any.push_back({{"const", word}});
    return {{"anyOf", std::move(any)}};
}

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
    case Kind::date: return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    case Kind::month_day: return {{"type", "string"}, {"pattern", "^[0-9]{2}-[0-9]{2}$"}};
    case Kind::boolean: return {{"type", "boolean"}};
    case Kind::year: return bounded("integer", shape);
    case Kind::number: return bounded(shape.decimals == 0 ? "integer" : "number", shape);
    case Kind::amount: return bounded("number", shape);
    case Kind::estimate: return with_unknown(bounded("number", shape), {"onbekend", "pm"});
    case Kind::option: return option(shape);
    default: return {{"type", text_types}};
    }
}

std::string key_pattern(const Shape& key) {
    if (key.kind == Kind::year) return "^(19[0-9]{2}|20[0-9]{2}|2100)$";
    if (key.kind == Kind::id) return "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
    return "";
}

Json sources() {
    return {
        {"description", "Waar dit staat: stuk, bladzijde, datum en hooguit één https-adres; één tekst of een lijst"},
        {"anyOf",
         Json::array(
             {{{"type", text_types}}, {{"type", "null"}}, {{"type", "array"}, {"items", {{"type", text_types}}}}})}};
}

/// A key with nothing behind it is the same as a key left out.
Json empty() {
    return {{"anyOf", Json::array({{{"type", "null"}},
                                   {{"type", "array"}, {"maxItems", 0}},
                                   {{"type", "object"}, {"maxProperties", 0}},
                                   {{"type", "string"}, {"pattern", "^\\s*$"}}})}};
}

Json default_value(const FieldShape& field) {
    if (field.shape->kind == Kind::boolean) return field.fallback == "true";
    if (field.shape->kind == Kind::list) return Json::parse(field.fallback);
    if (field.shape->kind == Kind::number || field.shape->kind == Kind::amount) return std::stod(field.fallback);
    return field.fallback;
}

Json reference(const std::string& name) { return {{"$ref", "#/definitions/" + name}}; }

/// What several places share is defined once, under the key where it was first met.
class Writer {
public:
    Json run(std::string_view title, const Shape& shape) {
        Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
        schema.update(record(shape));
        schema["definitions"] = std::move(definitions_);
        return schema;
    }

private:
    Json type_of(const Shape& shape, std::string_view key) {
        switch (shape.kind) {
        case Kind::list: return list(shape, key);
        case Kind::map: return map(shape, key);
        case Kind::record: return reference(defined(shape, key));
        default: return shape.may_be_unknown ? with_unknown(scalar(shape), {"onbekend"}) : scalar(shape);
        }
    }

    /// One item may be written without its dash. Of records that is said in a way in which editors offer their keys at once.
    Json list(const Shape& shape, std::string_view key) {
        const Json item = type_of(*shape.item, key);
        if (shape.item->kind == Kind::record && shape.item->short_form.empty()) {
            Json either = record(*shape.item);
            either["type"] = {"array", "object"};
            either["items"] = item;
            if (shape.not_empty) either["minItems"] = 1;
            return either;
        }
        Json many = {{"items", item}};
        if (shape.not_empty) many["minItems"] = 1;
        return {{"if", {{"type", "array"}}}, {"then", std::move(many)}, {"else", item}};
    }

    Json map(const Shape& shape, std::string_view key) {
        Json value = Json{{"anyOf", Json::array({type_of(*shape.item, key), {{"type", "null"}}})}};
        const std::string pattern = key_pattern(*shape.key);
        if (pattern.empty()) return {{"type", "object"}, {"additionalProperties", std::move(value)}};
        return {
            {"type", "object"}, {"patternProperties", {{pattern, std::move(value)}}}, {"additionalProperties", false}};
    }

    Json property(const FieldShape& field) {
        Json schema = type_of(*field.shape, field.key);
        if (!field.required) schema = {{"anyOf", Json::array({std::move(schema), reference("leeg")})}};
        else if (schema.contains("$ref"))
            schema = {{"allOf", Json::array({std::move(schema)})}}; // nothing may stand beside it
        else if (field.shape->kind == Kind::text || field.shape->kind == Kind::prose) schema["pattern"] = "\\S";
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
        if (!required.empty()) schema["required"] = std::move(required);
        if (shape.short_form.empty()) return schema;
        return {{"anyOf", Json::array({type_of(*find_field(shape, shape.short_form)->shape, ""), std::move(schema)})}};
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

    std::map<const RecordAccess*, std::string> names_;
    Json definitions_ = {{"bron", sources()}, {"leeg", empty()}};
};

} // namespace

std::string json_schema(std::string_view title, const Shape& shape) {
    return Writer{}.run(title, shape).dump(2) + "\n";
}

} // namespace grip::schema
