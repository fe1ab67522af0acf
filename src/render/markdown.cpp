#include "render/markdown.hpp"

#include "base/text.hpp"
#include "render/escape.hpp"
#include "render/template_scan.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <kainjow/mustache.hpp>
#include <map>

namespace grip::render {
namespace {

using kainjow::mustache::data;

// Around the number of a source, until it is known which sources are printed. No text of the register or a template, no
// word of the command and no address of a picture can hold them: each is refused with such a character in it.
constexpr char note_begin = '\x01';
constexpr char note_end = '\x02';

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

enum class Style { markdown, text };

/// For a terminal: nothing is marked up, and nothing can steer it.
std::string one_line(std::string_view text) {
    std::string line{text};
    std::ranges::replace(line, '\n', ' ');
    return printable(line);
}

std::string missing_text(const Missing& missing) {
    std::string text = fmt::format("*{}*", word(missing.reason));
    if (missing.reason == Reason::onbekend && !missing.toelichting.empty())
        text += fmt::format(" ({})", escape_line(missing.toelichting));
    if (!missing.laatst.empty()) text += "; laatst bekend: " + missing.laatst;
    return text;
}

std::string format_markdown(const Value& value) {
    return std::visit(Overloaded{
                          [](std::monostate) { return std::string{}; },
                          [](JaNee answer) { return std::string{answer.ja ? "ja" : "nee"}; },
                          [](const Number& number) {
                              return dutch_number(number.scaled, number.decimals) + (number.percentage ? " %" : "");
                          },
                          [](Euro amount) { return dutch_amount(amount); },
                          [](Date date) { return long_dutch(date); },
                          [](Jaar jaar) { return std::to_string(jaar.year); },
                          [](const Tekst& text) { return escape_line(text.text); },
                          [](const Proza& text) { return escape_prose(text.text); },
                          [](const Url& url) { return "<" + url.address + ">"; },
                          [](const Bron& bron) { return escape_source(bron); },
                          [](const Choice& choice) { return choice.label; },
                          [](const Missing& missing) { return missing_text(missing); },
                          [](const auto&) { return std::string{}; },
                      },
                      value.data);
}

std::string format_text(const Value& value) {
    return std::visit(Overloaded{
                          [](const Tekst& text) { return one_line(text.text); },
                          [](const Proza& text) { return one_line(text.text); },
                          [](const Url& url) { return url.address; },
                          [](const Bron& bron) { return one_line(bron.text); },
                          [](const Missing& missing) { return std::string{word(missing.reason)}; },
                          [&](const auto&) { return format_markdown(value); },
                      },
                      value.data);
}

bool is_leaf(const Value& value) {
    return !std::holds_alternative<ValueObject>(value.data) && !std::holds_alternative<ValueList>(value.data);
}

bool is_figure(const Value& value) {
    return std::holds_alternative<Euro>(value.data) || std::holds_alternative<Number>(value.data);
}

class Converter {
public:
    explicit Converter(Style style) : style_{style} {}

    data convert(const Value& value) {
        if (const auto* object = std::get_if<ValueObject>(&value.data)) return block(*object);
        if (const auto* list = std::get_if<ValueList>(&value.data)) return repeat(*list);
        if (const auto* yes = std::get_if<bool>(&value.data)) return data{*yes};
        if (std::holds_alternative<std::monostate>(value.data)) return data{false};
        return data{format(value) + (value.in_concept ? " (concept)" : "") + note(value)};
    }

    const std::vector<Bron>& sources() const { return sources_; }

private:
    data block(const ValueObject& object) {
        data result{data::type::object};
        for (const auto& [key, entry] : object) {
            result.set(std::string{key}, convert(entry));
            const auto* list = std::get_if<ValueList>(&entry.data);
            if (list != nullptr) result.set(std::string{list_flag}.append(key), data{!list->empty()});
        }
        return result;
    }

    /// Single values are listed in one line; blocks repeat a section.
    data repeat(const ValueList& list) {
        if (list.empty()) return data{false};
        if (is_leaf(list.front())) {
            std::string joined;
            for (const Value& item : list) joined += (joined.empty() ? "" : ", ") + format(item);
            return data{joined};
        }
        data result{data::type::list};
        for (const Value& item : list) result.push_back(convert(item));
        return result;
    }

    std::string format(const Value& value) const {
        return style_ == Style::markdown ? format_markdown(value) : format_text(value);
    }

    std::string note(const Value& value) {
        if (style_ == Style::text || !is_figure(value) || !value.bron) return {};
        std::string marks;
        for (const Bron& bron : *value.bron) {
            const auto [place, added] = places_.emplace(bron, sources_.size());
            if (added) sources_.push_back(bron);
            marks += fmt::format("{}{}{}", note_begin, place->second, note_end);
        }
        return marks;
    }

    Style style_;
    std::vector<Bron> sources_;
    std::map<Bron, std::size_t> places_; ///< in sources_
};

/// Numbers the sources in the order in which they are read, and lists them at the end.
std::string number_notes(std::string_view text, const std::vector<Bron>& sources) {
    std::string result;
    std::vector<std::size_t> order;                   // of the sources, as they are read
    std::vector<std::size_t> numbers(sources.size()); // 0: not read yet
    for (auto at = text.find(note_begin); at != std::string_view::npos; at = text.find(note_begin)) {
        const auto end = text.find(note_end, at);
        const auto source = static_cast<std::size_t>(std::stoul(std::string{text.substr(at + 1, end - at - 1)}));
        if (numbers[source] == 0) {
            order.push_back(source);
            numbers[source] = order.size();
        }
        result += text.substr(0, at);
        result += fmt::format("[^{}]", numbers[source]);
        text.remove_prefix(end + 1);
    }
    result += text;
    if (!order.empty()) result += '\n';
    for (std::size_t i = 0; i < order.size(); ++i)
        result += fmt::format("[^{}]: {}\n", i + 1, escape_source(sources[order[i]]));
    return result;
}

/// The library looks a partial up among the keys of the view, where a list of the same name would hide it; so partials
/// are put in their place before.
std::string expand(std::string_view text, const Partials& partials) {
    std::string result;
    for (const TemplatePiece& piece : scan_template(text)) {
        if (piece.kind != TemplatePiece::Kind::tag) result += piece.text;
        else if (piece.sign == '>') result += expand(partials(piece.text).value_or(""), partials);
        else result += fmt::format("{{{{{}{}}}}}", piece.sign, piece.text);
    }
    return result;
}

bool is_item(std::string_view line) { return line.starts_with("- "); }

/// Templates leave blank lines where nothing is printed: one is enough, and between two items of a list none.
std::string tidy(std::string_view text) {
    std::string result;
    bool blank = false;
    bool after_item = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        while (line.ends_with(' ')) line.remove_suffix(1);
        if (!line.empty()) {
            if (blank && !result.empty() && !(after_item && is_item(line))) result += '\n';
            result.append(line).append("\n");
            after_item = is_item(line);
        }
        blank = line.empty();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string fill(const Value& view, std::string_view text, const Partials& partials, Style style) {
    Converter converter{style};
    data root = converter.convert(view);
    kainjow::mustache::mustache engine{expand(text, partials)};
    engine.set_custom_escape([](const std::string& already) { return already; });
    return tidy(number_notes(engine.render(root), converter.sources()));
}

} // namespace

std::string markdown(const Value& view, std::string_view text, const Partials& partials) {
    return fill(view, text, partials, Style::markdown);
}

std::string plain_text(const Value& view, std::string_view text, const Partials& partials) {
    return fill(view, text, partials, Style::text);
}

} // namespace grip::render
