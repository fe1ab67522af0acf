#include "render/fill.hpp"

#include "base/text.hpp"
#include "render/compose.hpp"

#include <algorithm>
#include <cassert>
#include <map>

namespace grip::render {
namespace {

/// What a value is in a sentence; a list or block has no place in one.
std::optional<Zindeel> in_sentence(const Value& value) {
    using Deel = std::optional<Zindeel>;
    return std::visit(Overloaded{
                          [](std::monostate) { return Deel{}; },
                          [](bool yes) { return Deel{JaNee{yes}}; },
                          [](const Tekst& text) { return Deel{Tekst{on_one_line(text.text)}}; },
                          [](const Proza& text) { return Deel{Tekst{on_one_line(text.text)}}; },
                          [](const Zin&) { return Deel{}; },
                          [](const ValueList&) { return Deel{}; },
                          [](const ValueObject&) { return Deel{}; },
                          [](const auto& other) { return Deel{other}; },
                      },
                      value.data);
}

bool is_figure(const Value& value) {
    return std::holds_alternative<Euro>(value.data) || std::holds_alternative<Number>(value.data);
}

bool is_empty(const Piece& piece) {
    const auto* text = std::get_if<Tekst>(&piece.deel);
    return text != nullptr && text->text.empty();
}

enum class End { front, back };

/// True when nothing of it is left.
bool cut_blanks(Piece& piece, End end) {
    auto* words = std::get_if<Tekst>(&piece.deel);
    if (words == nullptr) return false;
    std::string& text = words->text;
    if (end == End::front) text.erase(0, text.find_first_not_of(' '));
    else text.erase(text.find_last_not_of(' ') + 1);
    return text.empty();
}

/// Blanks at both ends belong to nothing: a section beside them is not printed.
void trim_ends(Pieces& pieces) {
    std::erase_if(pieces, is_empty);
    while (!pieces.empty() && cut_blanks(pieces.back(), End::back)) pieces.pop_back();
    while (!pieces.empty() && cut_blanks(pieces.front(), End::front)) pieces.erase(pieces.begin());
}

using Notes = std::vector<std::size_t>;

bool holds_fact(const Pieces& pieces) {
    return std::ranges::any_of(pieces, [](const Piece& piece) { return piece.feit; });
}

/// A whole number: else `{{naam}}. En verder` would become an item with a name for its number.
bool is_count(const Pieces& number) {
    if (number.size() != 1) return false;
    const auto* value = std::get_if<Number>(&number.front().deel);
    const auto* words = std::get_if<Tekst>(&number.front().deel); // typed by whoever wrote the template
    if (words != nullptr) return words->text.find_first_not_of("0123456789") == std::string::npos;
    return value != nullptr && !value->percentage && value->scaled >= 0 && value->decimals == 0;
}

void no_number(Line& line) {
    line.kind = LineKind::text;
    line.number.push_back({Tekst{". "}});
    line.content.insert(line.content.begin(), line.number.begin(), line.number.end());
    line.number.clear();
}

class Filler {
public:
    Document fill(const Value& view, const Template& sjabloon) {
        nodes(sjabloon.nodes, view);
        return {compose(lines_), std::move(bronnen_)};
    }

private:
    /// Null when the key is only the flag of an empty list.
    static const Value* find(std::string_view key, const Value& around) {
        const auto& entries = std::get<ValueObject>(around.data);
        const auto entry = std::ranges::find(entries, key, &ValueEntry::key);
        if (entry != entries.end()) return &entry->value;
        assert(key.starts_with(list_flag) && "the check of the template let a key through");
        static const Value yes{true, {}};
        const auto list = std::ranges::find(entries, key.substr(std::string_view{list_flag}.size()), &ValueEntry::key);
        return list != entries.end() && is_given(list->value) ? &yes : nullptr;
    }

    static bool is_given(const Value& value) {
        return std::visit(Overloaded{
                              [](std::monostate) { return false; },
                              [](bool yes) { return yes; },
                              [](const ValueList& list) { return !list.empty(); },
                              [](const Missing& missing) { return !is_unknown(missing); },
                              [](const auto&) { return true; },
                          },
                          value.data);
    }

    /// visit(what the section is filled with), once or for each block of a list.
    template <class Visit>
    static void section(std::string_view key, bool inverted, const Value& around, const Visit& visit) {
        const Value* value = find(key, around);
        const bool given = value != nullptr && is_given(*value);
        if (given == inverted) return;
        if (inverted) return visit(around);
        if (std::holds_alternative<ValueObject>(value->data)) return visit(*value);
        const auto* list = std::get_if<ValueList>(&value->data);
        if (list == nullptr || !std::holds_alternative<ValueObject>(list->front().data)) return visit(around);
        for (const Value& item : *list) visit(item);
    }

    void nodes(const std::vector<TemplateNode>& nodes, const Value& around) {
        for (const TemplateNode& node : nodes)
            std::visit(Overloaded{
                           [&](const TemplateLine& line) { this->line(line, around); },
                           [&](const TemplateSection& part) {
                               section(part.key, part.inverted, around,
                                       [&](const Value& inner) { this->nodes(part.within, inner); });
                           },
                       },
                       node.node);
    }

    void line(const TemplateLine& line, const Value& around) {
        if (const Proza* text = prose(line, around))
            return paragraphs(text->text, line.quoted, line.content.front().emphasis);
        Line filled{line.kind, line.quoted, line.level, line.indent};
        absent_ = false;
        pieces(line.number, around, filled.number);
        pieces(line.content, around, filled.content);
        cells(line.cells, around, filled.cells);
        if (line.kind == LineKind::numbered && !is_count(filled.number)) no_number(filled);
        trim_ends(filled.content);
        const bool empty =
            filled.content.empty() || is_unknown(filled.content) || (absent_ && !holds_fact(filled.content));
        if (empty && (line.kind == LineKind::text || line.kind == LineKind::item || line.kind == LineKind::heading))
            filled = {LineKind::blank, line.quoted};
        if (line.kind == LineKind::figure) {
            const Value* address = find(line.address, around);
            const auto* url = address == nullptr ? nullptr : std::get_if<Url>(&address->data);
            if (url == nullptr) filled.kind = LineKind::blank;
            else filled.address = url->address;
        }
        lines_.push_back(std::move(filled));
    }

    /// Of a line that holds nothing but one text of several lines.
    static const Proza* prose(const TemplateLine& line, const Value& around) {
        if (line.kind != LineKind::text) return nullptr;
        return prose(line.content, around);
    }

    static const Proza* prose(const Inlines& content, const Value& around) {
        if (content.size() != 1 || content.front().kind != Inline::Kind::value) return nullptr;
        const Value* value = find(content.front().text, around);
        return value == nullptr ? nullptr : std::get_if<Proza>(&value->data);
    }

    void paragraphs(std::string_view text, bool quoted, Emphasis emphasis) {
        bool in_list = false;
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            std::string_view content = trim(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
            const bool item = content.starts_with("- ");
            if (item != in_list) lines_.push_back({LineKind::blank, quoted});
            in_list = item;
            if (item) content.remove_prefix(2);
            Line line{content.empty() ? LineKind::blank : item ? LineKind::item : LineKind::text, quoted};
            line.content = {{Tekst{on_one_line(content)}, emphasis}};
            lines_.push_back(std::move(line));
        }
        if (in_list) lines_.push_back({LineKind::blank, quoted}); // what follows is no part of the last item
    }

    void cells(const std::vector<Cells>& cells, const Value& around, std::vector<Pieces>& out) {
        for (const Cells& cell : cells) {
            if (cell.key.empty()) {
                pieces(cell.content, around, out.emplace_back());
                trim_ends(out.back());
            } else {
                section(cell.key, cell.inverted, around,
                        [&](const Value& inner) { this->cells(cell.within, inner, out); });
            }
        }
    }

    void pieces(const Inlines& inlines, const Value& around, Pieces& out) {
        if (out.empty()) out.reserve(inlines.size());
        for (const Inline& part : inlines) {
            switch (part.kind) {
            case Inline::Kind::words: words(part, out); break;
            case Inline::Kind::value:
                if (const Value* found = find(part.text, around)) value(*found, part.emphasis, out);
                absent_ = absent_ || out.empty() || !out.back().feit;
                break;
            case Inline::Kind::section:
                section(part.text, part.inverted, around, [&](const Value& inner) { pieces(part.within, inner, out); });
                break;
            }
        }
    }

    void words(const Inline& part, Pieces& out) {
        const auto* before = out.empty() ? nullptr : std::get_if<Tekst>(&out.back().deel);
        const std::string_view text = before == nullptr ? part.text : zonder_tweede_punt(before->text, part.text);
        out.push_back({Tekst{std::string{text}}, part.emphasis});
    }

    /// Single values of a list stand in one line.
    void value(const Value& value, Emphasis emphasis, Pieces& out) {
        if (const auto* list = std::get_if<ValueList>(&value.data)) {
            for (std::size_t i = 0; i < list->size(); ++i) {
                if (i > 0) out.push_back({Tekst{", "}, emphasis});
                this->value((*list)[i], emphasis, out);
            }
        } else if (const auto* zin = std::get_if<Zin>(&value.data)) {
            sentence(*zin, value, emphasis, out);
        } else if (auto deel = in_sentence(value)) {
            out.push_back(
                {std::move(*deel), emphasis, value.in_concept, is_figure(value) ? notes(value) : Notes{}, true});
        }
    }

    /// Its one amount has the sources of the value; of several none is surely meant.
    void sentence(const Zin& zin, const Value& value, Emphasis emphasis, Pieces& out) {
        const auto is_amount = [](const Zindeel& deel) { return std::holds_alternative<Euro>(deel); };
        const bool figure = std::ranges::count_if(zin.delen, is_amount) == 1;
        for (const Zindeel& deel : zin.delen)
            out.push_back({deel, emphasis, false, figure && is_amount(deel) ? notes(value) : Notes{}, true});
    }

    Notes notes(const Value& value) {
        Notes numbers;
        if (!value.bron) return numbers;
        for (const Bron& bron : *value.bron) {
            const auto [place, added] = places_.emplace(bron, bronnen_.size());
            if (added) bronnen_.push_back(bron);
            numbers.push_back(place->second);
        }
        return numbers;
    }

    std::vector<Line> lines_;
    bool absent_ = false; ///< a value of this line is not there
    std::vector<Bron> bronnen_;
    std::map<Bron, std::size_t> places_; ///< in bronnen_
};

} // namespace

Document fill(const Value& view, const Template& sjabloon) {
    assert(sjabloon.problems.empty() && "a template with problems is not filled");
    return Filler{}.fill(view, sjabloon);
}

} // namespace grip::render
