#include "render/rows.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace grip::render {
namespace {

using Path = std::vector<std::string_view>;

Path split(std::string_view path) {
    Path parts;
    for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
        parts.push_back(path.substr(0, dot));
        path.remove_prefix(dot + 1);
    }
    parts.push_back(path);
    return parts;
}

/// The entry of an object, or by its number an item of a list.
const Value* member(const Value* value, std::string_view key) {
    if (const auto* list = value == nullptr ? nullptr : std::get_if<ValueList>(&value->data)) {
        std::size_t index = 0;
        for (const char digit : key) index = index * 10 + static_cast<std::size_t>(digit - '0');
        return index < list->size() ? &(*list)[index] : nullptr;
    }
    const auto* object = value == nullptr ? nullptr : std::get_if<ValueObject>(&value->data);
    if (object == nullptr) return nullptr;
    const auto found = std::ranges::find(*object, key, &ValueEntry::key);
    return found == object->end() ? nullptr : &found->value;
}

/// Which item of each list on the way to the row is meant, from the outside in.
using Position = std::vector<std::size_t>;

void find_rows(const Value& value, const Path& path, std::size_t depth, Position& position,
               std::vector<Position>& out) {
    const Value* next = member(&value, path[depth]);
    const auto* list = next == nullptr ? nullptr : std::get_if<ValueList>(&next->data);
    if (list == nullptr) return;
    for (std::size_t i = 0; i < list->size(); ++i) {
        position.push_back(i);
        if (depth + 1 == path.size()) out.push_back(position);
        else find_rows((*list)[i], path, depth + 1, position, out);
        position.pop_back();
    }
}

/// A column shares the beginning of its path with the rows; there the item of the row is taken.
const Value* cell(const Value& view, const Path& path, const Path& rows, const Position& position) {
    const Value* value = &view;
    bool shared = true;
    for (std::size_t i = 0; i < path.size(); ++i) {
        value = member(value, path[i]);
        shared = shared && i < rows.size() && path[i] == rows[i];
        if (value != nullptr && shared) value = &std::get<ValueList>(value->data)[position[i]];
    }
    return value;
}

} // namespace

std::vector<std::vector<const Value*>> rows(const Value& view, const Tabel& tabel) {
    const Path path = split(tabel.rijen);
    std::vector<Position> positions;
    Position position;
    find_rows(view, path, 0, position, positions);
    std::vector<std::vector<const Value*>> result;
    for (const Position& row : positions) {
        std::vector<const Value*> cells;
        for (const Kolom& column : tabel.kolommen) cells.push_back(cell(view, split(column.pad), path, row));
        result.push_back(std::move(cells));
    }
    return result;
}

std::string cell_text(const Value& value) {
    struct Tell {
        std::string operator()(const Tekst& text) const { return text.text; }
        std::string operator()(const Proza& text) const { return text.text; }
        std::string operator()(const Url& url) const { return url.address; }
        std::string operator()(const Bron& bron) const { return bron.text; }
        std::string operator()(const Choice& choice) const { return choice.label; }
        std::string operator()(JaNee answer) const { return answer.ja ? "ja" : "nee"; }
        std::string operator()(bool answer) const { return answer ? "ja" : "nee"; }
        std::string operator()(const Missing& missing) const {
            return std::string{missing.reason == Reason::leeg ? std::string_view{} : word(missing.reason)};
        }
        std::string operator()(const ValueList& list) const {
            std::string joined;
            for (const Value& item : list) joined += (joined.empty() ? "" : "; ") + cell_text(item);
            return joined;
        }
        std::string operator()(std::monostate) const { return ""; }
        std::string operator()(const ValueObject&) const { return ""; }
        std::string operator()(const Number& n) const { return dutch_number(n.scaled, n.decimals); }
        std::string operator()(Euro amount) const { return dutch_amount(amount); }
        std::string operator()(Date date) const { return iso(date); }
        std::string operator()(Jaar jaar) const { return std::to_string(jaar.year); }
    };
    return std::visit(Tell{}, value.data);
}

} // namespace grip::render
