#include "schema/reference.hpp"

#include "base/number.hpp"

#include <fmt/format.h>

namespace grip::schema {
namespace {

std::string scalar(const Shape& shape) {
    switch (shape.kind) {
    case Kind::text: return "tekst van één regel";
    case Kind::prose: return "tekst";
    case Kind::address: return "adres dat met https:// of mailto: begint";
    case Kind::source: return "bron";
    case Kind::id: return "id: kleine letters, cijfers en streepjes";
    case Kind::gemeentecode: return "gemeentecode, zoals GM0626";
    case Kind::overheidscode: return "code van TOOI en CBS, zoals GM0626";
    case Kind::year: return "jaartal";
    case Kind::month_day: return "dag van het jaar, zoals 04-30";
    case Kind::date: return "datum, zoals 2026-11-23";
    case Kind::boolean: return "true of false";
    case Kind::amount: return "bedrag in euro's";
    case Kind::estimate: return "bedrag in euro's, `onbekend` of `pm`";
    case Kind::reference: return "id";
    case Kind::number:
        return fmt::format("{} van {} tot en met {}", shape.decimals == 0 ? "geheel getal" : "getal",
                           dutch_number(shape.low, 0), dutch_number(shape.high, 0));
    default: break;
    }
    std::string keys;
    for (const OptionShape& option : shape.options)
        keys += (keys.empty() ? "`" : ", `") + std::string{option.key} + "`";
    return "een van: " + keys;
}

const Shape& innermost(const Shape& shape) { return shape.item == nullptr ? shape : innermost(*shape.item); }

std::string remarks(const FieldShape& field) {
    std::string text;
    if (field.required) text += " **Verplicht.**";
    if (!field.fallback.empty()) text += fmt::format(" Standaard: `{}`.", field.fallback);
    return text;
}

void add_fields(const Shape& record, std::size_t level, std::string& out) {
    std::string_view block;
    for (const FieldShape& field : record.fields) {
        if (field.block != block && level == 0)
            out += fmt::format("\n### {}\n\n", field.block.empty() ? field.key : field.block);
        block = field.block.empty() && level == 0 ? field.key : field.block;
        out += fmt::format("{}- `{}` – {}. *{}*{}\n", std::string(level * 2, ' '), field.key, field.doc,
                           describe(*field.shape), remarks(field));
        const Shape& inner = innermost(*field.shape);
        if (inner.kind == Kind::record) add_fields(inner, level + 1, out);
    }
}

} // namespace

std::string describe(const Shape& shape) {
    switch (shape.kind) {
    case Kind::list: return fmt::format("lijst: {}", describe(*shape.item));
    case Kind::map:
        return fmt::format("per {}: {}", shape.key->kind == Kind::year ? "jaar" : "id", describe(*shape.item));
    case Kind::record:
        return shape.short_form.empty() ? "blok" : fmt::format("blok, of kort: `{}` alleen", shape.short_form);
    default: return scalar(shape) + (shape.may_be_unknown ? ", of `onbekend`" : "");
    }
}

std::string reference(const FileKind& kind) {
    std::string text = fmt::format("## {}\n\n`{}`: {}.\n\n", kind.id, kind.file, kind.doc);
    add_fields(*kind.shape, 0, text);
    return text;
}

std::string explain(std::string_view path, const FieldShape& field) {
    std::string text =
        fmt::format("{}\n\n{}.\nWat er hoort: {}.{}\n", path, field.doc, describe(*field.shape), remarks(field));
    const Shape& inner = innermost(*field.shape);
    for (const OptionShape& option : inner.options) text += fmt::format("  {:<28} {}\n", option.key, option.doc);
    for (const FieldShape& within : inner.fields) text += fmt::format("  {:<28} {}\n", within.key, within.doc);
    return text;
}

} // namespace grip::schema
