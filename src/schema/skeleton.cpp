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

/// How a line under a key begins.
struct Inset {
    std::string_view hash; ///< `#`: a comment, from which it is taken away
    std::string lead;      ///< of the first line: with a dash in a list
    std::string rest;

    Inset(std::string_view h, const std::string& both) : hash{h}, lead{both}, rest{both} {}
    Inset(std::string_view h, std::string first, std::string others)
        : hash{h}, lead{std::move(first)}, rest{std::move(others)} {}
};

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
    bool is_short() const { return !wanted_.only.empty(); }

    bool is_wanted(const std::string& path) const {
        return !is_short() ||
               std::ranges::any_of(wanted_.only, [&](std::string_view wish) { return touches(path, wish); });
    }

    /// Of what has a short form and is itself asked for, that form is enough.
    bool is_leaf(const Shape& shape, const std::string& path) const {
        return !shape.short_form.empty() && std::ranges::find(wanted_.only, path) != wanted_.only.end();
    }

    void top(const FieldShape& field) {
        const auto given = wanted_.given.find(std::string{field.key});
        std::string value = given == wanted_.given.end() ? "" : given->second;
        if (!value.empty() && !value.starts_with('\n'))
            value = " " + value; // lines below the key begin with their own break
        text_ += fmt::format("\n# {}. ({})\n", field.doc, describe(*field.shape));
        if (field.shape->kind == Kind::list && field.shape->item->kind == Kind::record && value.empty())
            text_ += "# Haal van de regels hieronder de hekjes samen weg; herhaal ze voor een volgende.\n";
        text_ += fmt::format("{}:{}\n", field.key, value);
        if (value.empty()) within(*field.shape, std::string{field.key}, {is_short() ? "" : "#", ""});
    }

    /// What belongs under a key. In a short file it stands ready without values, but for items of a list: an empty one would
    /// be an item too.
    void within(const Shape& shape, const std::string& path, const Inset& at) {
        if (is_leaf(shape, path)) return;
        const Shape* item = shape.item;
        if (shape.kind == Kind::record) once(shape, path, {at.hash, at.rest + "  "});
        else if (shape.kind == Kind::list && item->kind == Kind::record)
            once(*item, path, {"#", at.rest + "  - ", at.rest + "    "});
        else if (shape.kind == Kind::map) entries(shape, path, {at.hash, at.rest + "  "});
    }

    void entries(const Shape& map, const std::string& path, const Inset& at) {
        const bool by_year = map.key->kind == Kind::year;
        const std::string_view hash = by_year ? at.hash : "#";
        const int last = by_year && is_short() ? wanted_.year + 1 : wanted_.year;
        for (int year = wanted_.year; year <= last; ++year) {
            text_ += fmt::format("{}{}{}:\n", hash, at.rest, by_year ? std::to_string(year) : "naam");
            within(*map.item, path, {hash, at.rest});
        }
    }

    /// In a whole file what is repeated stands once.
    void once(const Shape& record, const std::string& path, const Inset& at) {
        constexpr std::size_t few = 3; // of fewer keys a reference is no shorter
        const auto [shown, is_new] = shown_.emplace(&record, path);
        if (is_new || is_short() || record.fields.size() <= few) return fields(record, path, at);
        text_ += fmt::format("#{}# dezelfde sleutels als hierboven bij `{}`\n", at.rest, shown->second);
    }

    void fields(const Shape& record, const std::string& path, const Inset& at) {
        std::string_view lead = at.lead;
        for (const FieldShape& field : record.fields) {
            const std::string here = fmt::format("{}.{}", path, field.key);
            if (!is_wanted(here)) continue;
            const std::string choices =
                single(*field.shape).kind == Kind::option ? fmt::format(" ({})", describe(*field.shape)) : "";
            text_ += fmt::format("{}{}{}: # {}{}\n", at.hash, lead, field.key, field.doc, choices);
            lead = at.rest;
            within(*field.shape, here, {at.hash, at.rest});
        }
    }

    const Skeleton& wanted_;
    std::string text_;
    std::map<const Shape*, std::string> shown_; ///< records of a whole file, with the path where they stand in full
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
