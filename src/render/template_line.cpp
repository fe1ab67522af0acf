#include "render/template_line.hpp"

#include "base/text.hpp"
#include "render/template_cells.hpp"

#include <algorithm>

namespace grip::render {
namespace {

constexpr std::string_view digits = "0123456789";

bool is_run_of(std::string_view text, char sign) {
    return text.size() >= 3 && text.find_first_not_of(sign) == std::string_view::npos;
}

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
    return level_of_heading(text) > 0 || begins_item(text) || text.starts_with('>') || text.starts_with('|') ||
           text.starts_with("![") || size_of_number(text) > 0;
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

bool is_rule(const Tokens& tokens) {
    if (tokens.size() != 1) return false;
    const std::string_view text = first_words(tokens);
    return is_run_of(text, '-') || is_run_of(text, '*') || is_run_of(text, '_');
}

/// A table without a bar before its first cell, which only some readers of Markdown know.
bool is_bare_dashes(const Tokens& tokens) {
    const std::string_view text = first_words(tokens);
    return tokens.size() == 1 && text.find('|') != std::string_view::npos &&
           text.find("--") != std::string_view::npos && text.find_first_not_of("-:| ") == std::string_view::npos;
}

TemplateLine by_mark(const Tokens& tokens, const Scope& scope) {
    const std::string_view text = first_words(tokens);
    if (const std::size_t level = level_of_heading(text); level > 0) {
        TemplateLine line = with_content(LineKind::heading, behind(tokens, level), scope);
        line.level = static_cast<int>(level);
        return line;
    }
    if (is_rule(tokens)) return {.kind = LineKind::rule};
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

TemplateLine typed(Tokens tokens, std::size_t indent, const Scope& scope) {
    if (first_words(tokens).starts_with('>')) {
        TemplateLine line;
        if (Tokens rest = trimmed(behind(std::move(tokens), 1)); !rest.empty()) line = by_mark(rest, scope);
        line.quoted = true;
        return line;
    }
    TemplateLine line = by_mark(tokens, scope);
    if (line.kind == LineKind::item && indent >= 2)
        scope.source->problem("een lijst in een lijst kan een stuk niet hebben");
    line.indent = line.kind == LineKind::text ? indent : 0;
    return line;
}

/// `{{#a}}- x{{/a}}{{^a}}- y{{/a}}`: as if each tag stood alone on its line.
bool wraps_marks(const Tokens& tokens) {
    if (tokens.empty() || !opens(tokens.front())) return false;
    const auto inner = std::ranges::find_if_not(tokens, opens);
    if (inner == tokens.end() || inner->kind != Token::Kind::words) return false;
    return begins_with_mark(inner->text.substr(std::min(inner->text.find_first_not_of(' '), inner->text.size())));
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
        parse_line({begin + offset(at + 1), begin + offset(close)}, scope.within(tokens[at]), section.within);
        if (tokens[close].text != tokens[at].text)
            scope.source->problem(shown(tokens[close]) + " sluit niets wat open staat");
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
