#include "render/template_line.hpp"

#include "base/text.hpp"
#include "render/template_cells.hpp"

#include <algorithm>

namespace grip::render {
namespace {

constexpr std::string_view digits = "0123456789";

/// Three or more of these signs and nothing else, but blanks between them.
bool is_run_of(std::string_view text, char sign) {
    return std::ranges::count(text, sign) >= 3 &&
           std::ranges::all_of(text, [&](char c) { return c == sign || c == ' '; });
}

bool is_rule(std::string_view text) { return is_run_of(text, '-') || is_run_of(text, '*') || is_run_of(text, '_'); }

std::size_t level_of_heading(std::string_view text) {
    const std::size_t level = std::min(text.find_first_not_of('#'), text.size());
    const bool ends = level == text.size() || text[level] == ' ';
    return level >= 1 && level <= 6 && ends ? level : 0;
}

bool begins_item(std::string_view text) {
    return text.size() > 1 && (text[0] == '-' || text[0] == '*' || text[0] == '+') && text[1] == ' ';
}

/// Of `12. ` the size of the number; 0 when the text begins otherwise.
std::size_t size_of_number(std::string_view text) {
    const std::size_t size = std::min(text.find_first_not_of(digits), text.size());
    return size > 0 && text.substr(size).starts_with(". ") ? size : 0;
}

bool begins_with_mark(std::string_view text) {
    return level_of_heading(text) > 0 || is_rule(text) || begins_item(text) || text.starts_with('>') ||
           text.starts_with('|') || text.starts_with("![") || size_of_number(text) > 0;
}

/// Without blanks before the first word or behind the last.
Tokens trimmed(Tokens tokens) {
    if (!tokens.empty() && tokens.back().kind == Token::Kind::words) {
        std::string_view& text = tokens.back().text;
        text = text.substr(0, text.find_last_not_of(" \t\r") + 1);
        if (text.empty()) tokens.pop_back();
    }
    return tokens;
}

/// Without its first bytes.
Tokens behind(Tokens tokens, std::size_t size) {
    std::string_view& text = tokens.front().text;
    text.remove_prefix(size);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (text.empty()) tokens.erase(tokens.begin());
    return tokens;
}

std::string_view first_words(const Tokens& tokens) {
    return !tokens.empty() && tokens.front().kind == Token::Kind::words ? tokens.front().text : std::string_view{};
}

bool is_words(const Tokens& tokens, std::size_t at, std::string_view text) {
    return tokens[at].kind == Token::Kind::words && tokens[at].text == text;
}

/// `![{{titel}}]({{bestand}})`
TemplateLine figure(const Tokens& tokens, const Scope& scope) {
    const bool whole = tokens.size() == 5 && is_words(tokens, 0, "![") && is_tag(tokens[1], " ") &&
                       is_words(tokens, 2, "](") && is_tag(tokens[3], " ") && is_words(tokens, 4, ")");
    if (!whole) {
        scope.source->problem("een beeld schrijft u als ![{{titel}}]({{bestand}}), alleen op een regel");
        return {};
    }
    scope.require(tokens[3]);
    return {
        .kind = LineKind::figure, .content = parse_inlines({tokens[1]}, scope), .address = std::string{tokens[3].text}};
}

TemplateLine with_content(LineKind kind, const Tokens& tokens, const Scope& scope) {
    return {.kind = kind, .content = parse_inlines(tokens, scope)};
}

TemplateLine numbered(Tokens tokens, std::size_t size, const Scope& scope) {
    TemplateLine line{.kind = LineKind::numbered};
    line.number = {{.text = std::string{tokens.front().text.substr(0, size)}}};
    line.content = parse_inlines(behind(std::move(tokens), size + 2), scope);
    return line;
}

/// `{{nummer}}. `
TemplateLine numbered_by_tag(Tokens tokens, const Scope& scope) {
    TemplateLine line{.kind = LineKind::numbered};
    line.number = parse_inlines({tokens.front()}, scope);
    tokens.erase(tokens.begin());
    line.content = parse_inlines(behind(std::move(tokens), 2), scope);
    return line;
}

TemplateLine row(const Tokens& tokens, const Scope& scope) {
    std::vector<Cells> cells = parse_cells(tokens, scope);
    const bool dashes = !cells.empty() && are_dashes(cells);
    return {.kind = dashes ? LineKind::dashes : LineKind::row, .cells = std::move(cells)};
}

/// Of a line of words alone, what Markdown would make of it and a paper has no other way for; nothing when it is text.
std::optional<std::string_view> other_mark(std::string_view text) {
    if (text.size() >= 2 && text.find_first_not_of('=') == std::string_view::npos)
        return "een kop schrijft u met # ervoor";
    const std::size_t digits_size = std::min(text.find_first_not_of(digits), text.size());
    if (digits_size > 0 && text.substr(digits_size).starts_with(") "))
        return "een genummerd punt schrijft u als 1. tekst";
    return std::nullopt;
}

/// A table without a bar before its first cell, which only some readers of Markdown know.
bool is_bare_dashes(const Tokens& tokens) {
    const std::string_view text = first_words(tokens);
    return tokens.size() == 1 && text.find('|') != std::string_view::npos &&
           text.find("--") != std::string_view::npos && text.find_first_not_of("-:| ") == std::string_view::npos;
}

/// `Kop ##`: the signs at the end of a heading mean nothing.
Tokens without_closing(Tokens tokens) {
    if (tokens.empty() || tokens.back().kind != Token::Kind::words) return tokens;
    std::string_view& text = tokens.back().text;
    const std::size_t size = text.find_last_not_of('#') + 1;
    if (size > 0 && size < text.size() && text[size - 1] == ' ') text = text.substr(0, size);
    return trimmed(std::move(tokens));
}

TemplateLine by_mark(const Tokens& tokens, const Scope& scope) {
    const std::string_view text = first_words(tokens);
    if (const std::size_t level = level_of_heading(text); level > 0) {
        TemplateLine line = with_content(LineKind::heading, without_closing(behind(tokens, level)), scope);
        line.level = static_cast<int>(level);
        return line;
    }
    if (tokens.size() == 1 && is_rule(text)) return {.kind = LineKind::rule};
    if (tokens.size() == 1 && text == "[inhoud]") return {.kind = LineKind::contents};
    if (const auto what = other_mark(text)) scope.source->problem(std::string{*what});
    if (begins_item(text)) return with_content(LineKind::item, behind(tokens, 2), scope);
    if (const std::size_t size = size_of_number(text); size > 0) return numbered(tokens, size, scope);
    if (text.starts_with("![")) return figure(tokens, scope);
    if (text.starts_with('|')) return row(tokens, scope);
    if (is_bare_dashes(tokens)) scope.source->problem("een rij van een tabel begint met |");
    if (tokens.size() > 1 && is_tag(tokens[0], " ") && tokens[1].kind == Token::Kind::words &&
        tokens[1].text.starts_with(". "))
        return numbered_by_tag(tokens, scope);
    return with_content(LineKind::text, tokens, scope);
}

/// `{{#a}}- x{{/a}}{{^a}}- y{{/a}}`: as if each tag stood alone on its line.
bool wraps_marks(const Tokens& tokens) {
    if (tokens.empty() || !opens(tokens.front())) return false;
    const auto inner = std::ranges::find_if_not(tokens, opens);
    if (inner == tokens.end() || inner->kind != Token::Kind::words) return false;
    return begins_with_mark(inner->text.substr(std::min(inner->text.find_first_not_of(' '), inner->text.size())));
}

TemplateLine typed(Tokens tokens, std::size_t indent, const Scope& scope) {
    if (first_words(tokens).starts_with('>')) {
        TemplateLine line;
        const Tokens rest = trimmed(behind(std::move(tokens), 1));
        if (first_words(rest).starts_with('>'))
            scope.source->problem("een kader in een kader kan een stuk niet hebben");
        if (wraps_marks(rest)) scope.source->problem("zet in een kader een blok om hele regels");
        if (!rest.empty()) line = by_mark(rest, scope);
        line.quoted = true;
        return line;
    }
    TemplateLine line = by_mark(tokens, scope);
    if ((line.kind == LineKind::item || line.kind == LineKind::numbered) && indent >= 2)
        scope.source->problem("een lijst in een lijst kan een stuk niet hebben");
    line.indent = line.kind == LineKind::text ? indent : 0;
    return line;
}

void wrap(const Tokens& tokens, const Scope& scope, std::vector<TemplateNode>& out) {
    for (std::size_t at = 0; at < tokens.size();) {
        const std::size_t close = opens(tokens[at]) ? closing(tokens, at) : tokens.size();
        if (close == tokens.size())
            return scope.source->problem(
                "een kop, opsomming of rij in een blok vult het hele blok, of begint de regel");
        TemplateSection section{std::string{tokens[at].text}, tokens[at].sign == '^', {}};
        const auto begin = tokens.begin();
        const auto offset = [](std::size_t place) { return static_cast<std::ptrdiff_t>(place); };
        const Scope inner = scope.within(tokens[at]);
        if (scope.source->stopped()) return;
        parse_line({begin + offset(at + 1), begin + offset(close)}, inner, section.within);
        if (tokens[close].text != tokens[at].text) scope.source->closes_nothing(tokens[close]);
        out.push_back({std::move(section)});
        at = close + 1;
        if (scope.source->stopped()) return;
    }
}

} // namespace

void parse_line(const Tokens& line, const Scope& scope, std::vector<TemplateNode>& out) {
    Tokens tokens = trimmed(line);
    const std::string_view text = first_words(tokens);
    const std::size_t indent = std::min(text.find_first_not_of(" \t\r"), text.size());
    if (indent > 0) tokens = behind(std::move(tokens), indent);
    if (tokens.empty()) out.push_back({TemplateLine{}});
    else if (wraps_marks(tokens)) wrap(tokens, scope, out);
    else out.push_back({typed(std::move(tokens), indent, scope)});
}

} // namespace grip::render
