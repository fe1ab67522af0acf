#include "schema/skeleton.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::schema {
namespace {

/// `risicos` is shown when `risicos.kans` is asked for, and so is all of `risicos` when that is.
bool touches(std::string_view path, std::string_view wanted) {
    const auto [shorter, longer] = path.size() < wanted.size() ? std::pair{path, wanted} : std::pair{wanted, path};
    return longer.starts_with(shorter) && (longer.size() == shorter.size() || longer[shorter.size()] == '.');
}

class Writer {
public:
    explicit Writer(const Skeleton& wanted) : wanted_{wanted} {}

    std::string run(const Shape& record) {
        std::string_view block;
        for (const FieldShape& field : record.fields) {
            if (!is_wanted(std::string{field.key})) continue;
            if (field.block != block && !field.block.empty()) text_ += fmt::format("\n# --- {} ---\n", field.block);
            block = field.block;
            top(field);
        }
        return std::move(text_);
    }

private:
    bool is_wanted(const std::string& path) const {
        return wanted_.only.empty() ||
               std::ranges::any_of(wanted_.only, [&](std::string_view wish) { return touches(path, wish); });
    }

    void top(const FieldShape& field) {
        const auto given = wanted_.given.find(std::string{field.key});
        const std::string value = given == wanted_.given.end() ? "" : " " + given->second;
        text_ += fmt::format("\n# {}. ({})\n{}:{}\n", field.doc, describe(*field.shape), field.key, value);
        if (value.empty()) within(*field.shape, std::string{field.key}, "");
    }

    /// What belongs under a key, as comments. `inset` is how far the key stands from the `#`.
    void within(const Shape& shape, const std::string& path, const std::string& inset) {
        const Shape* item = shape.item;
        if (shape.kind == Kind::record) fields(shape, path, inset + "  ", inset + "  ");
        else if (shape.kind == Kind::list && item->kind == Kind::record)
            fields(*item, path, inset + "  - ", inset + "    ");
        else if (shape.kind == Kind::map) entries(shape, path, inset + "  ");
    }

    void entries(const Shape& map, const std::string& path, const std::string& inset) {
        const bool by_year = map.key->kind == Kind::year;
        const int last = by_year && !wanted_.only.empty() ? wanted_.year + 1 : wanted_.year;
        for (int year = wanted_.year; year <= last; ++year) {
            text_ += fmt::format("#{}{}:\n", inset, by_year ? std::to_string(year) : "naam");
            within(*map.item, path, inset);
        }
    }

    void fields(const Shape& record, const std::string& path, std::string_view first, const std::string& inset) {
        std::string_view lead = first;
        for (const FieldShape& field : record.fields) {
            const std::string here = fmt::format("{}.{}", path, field.key);
            if (!is_wanted(here)) continue;
            const std::string choices =
                single(*field.shape).kind == Kind::option ? fmt::format(" ({})", describe(*field.shape)) : "";
            text_ += fmt::format("#{}{}: # {}{}\n", lead, field.key, field.doc, choices);
            lead = inset;
            within(*field.shape, here, inset);
        }
    }

    const Skeleton& wanted_;
    std::string text_;
};

} // namespace

std::string skeleton(const Shape& record, const Skeleton& wanted) { return Writer{wanted}.run(record); }

std::string editor_line(std::string_view soort, std::string_view up) {
    return fmt::format("# yaml-language-server: $schema={}schema/{}.json\n", up, soort);
}

std::string quoted(std::string_view text) {
    std::string result{"\""};
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result + '"';
}

} // namespace grip::schema
