#include "render/findings_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace grip::render {
namespace {

constexpr std::size_t most_columns = 100; // of a line of the file; beyond that a window around the place is shown

std::string_view color_of(const Finding& finding) {
    if (!finding.explained.empty()) return "\x1b[32m";
    switch (finding.severity) {
    case Severity::fout: return "\x1b[1;31m";
    case Severity::waarschuwing: return "\x1b[33m";
    case Severity::advies: return "\x1b[36m";
    }
    return "";
}

std::string severity_text(const Finding& finding, bool color) {
    std::string text{name(finding.severity)};
    if (!finding.explained.empty()) text += " (verklaard)";
    return color ? fmt::format("{}{}\x1b[0m", color_of(finding), text) : text;
}

/// Some code points of a line from the given one on, each as it may be printed. A line may be as long as a file.
std::vector<std::string> characters(std::string_view line, std::size_t begin, std::size_t most) {
    std::vector<std::string> result;
    for (std::size_t at = 0; !line.empty() && result.size() < most; ++at) {
        const std::size_t size = std::max<std::size_t>(decode_utf8(line).size, 1);
        if (at >= begin) result.push_back(line[0] == '\t' ? " " : printable(line.substr(0, size)));
        line.remove_prefix(size);
    }
    return result;
}

std::string excerpt(const Finding& finding, const std::string& line) {
    const auto column = static_cast<std::size_t>(std::max(finding.location.column, 1)) - 1;
    const std::size_t begin = column < most_columns ? 0 : column - most_columns / 2;
    const std::vector<std::string> window = characters(line, begin, most_columns + 1);
    std::string shown = begin > 0 ? "…" : "";
    std::size_t caret = begin > 0 ? 1 : 0;
    for (std::size_t i = 0; i < window.size() && i < most_columns; ++i) {
        shown += window[i];
        if (begin + i < column) caret += length_utf8(window[i]);
    }
    if (window.size() > most_columns) shown += "…";
    return fmt::format("{:5} | {}\n      | {}^\n", finding.location.line, shown, std::string(caret, ' '));
}

std::string one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string place(const Location& at) {
    return at.blad.empty() ? fmt::format("{}:{}:{}", at.file, at.line, at.column)
                           : fmt::format("{}, blad {}, cel {}", at.file, printable(at.blad), cel(at));
}

std::string one(const Finding& finding, const TextStyle& style, const SourceLine& source_line) {
    std::string text = fmt::format("{}{}: {}: {} [{}]\n", style.prefix, place(finding.location),
                                   severity_text(finding, style.color), finding.message, finding.rule->id);
    if (const std::string line = source_line(finding); !trim(line).empty()) text += excerpt(finding, line);
    if (!finding.explained.empty()) return text + fmt::format("      verklaard: {}\n", one_line(finding.explained));
    text += fmt::format("      tip: {}{}\n", finding.hint, finding.herstel ? " (`grip herstel` doet dit.)" : "");
    if (!is_form(*finding.rule)) text += fmt::format("      grond: {}\n", finding.grond);
    return text;
}

} // namespace

void findings_text(std::ostream& out, std::span<const Finding> findings, const TextStyle& style,
                   const SourceLine& source_line) {
    for (const Finding& finding : findings) out << one(finding, style, source_line) << '\n';
}

} // namespace grip::render
