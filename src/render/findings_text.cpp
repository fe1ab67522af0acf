#include "render/findings_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>
#include <span>

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

/// `file:line:column: fout: message [id]`
std::string head(const Finding& finding, const TextStyle& style) {
    return fmt::format("{}{}: {}: {} [{}]\n", style.prefix, place(finding.location),
                       severity_text(finding, style.color), finding.message, finding.rule->id);
}

std::string tip(const Finding& finding) {
    return fmt::format("      tip: {}{}\n", finding.hint, finding.herstel ? " (`grip herstel` doet dit.)" : "");
}

std::string one(const Finding& finding, const TextStyle& style, const SourceLine& source_line) {
    std::string text = head(finding, style);
    if (const std::string line = source_line(finding); !trim(line).empty()) text += excerpt(finding, line);
    if (!finding.explained.empty()) return text + fmt::format("      verklaard: {}\n", one_line(finding.explained));
    text += tip(finding);
    if (!is_form(*finding.rule)) text += fmt::format("      grond: {}\n", finding.grond);
    return text;
}

using Chosen = std::vector<const Finding*>;

template <class F>
Chosen chosen(std::span<const Finding> findings, const F& is_meant) {
    Chosen result;
    for (const Finding& finding : findings) {
        if (finding.explained.empty() && is_meant(finding)) result.push_back(&finding);
    }
    return result;
}

void heading(std::ostream& out, std::string_view words, std::size_t count) {
    out << fmt::format("{} ({})\n", words, count);
}

void write_faults(std::ostream& out, const Chosen& faults, const TextStyle& style, const SourceLine& source_line) {
    if (faults.empty()) return;
    constexpr std::size_t few = 5; // of more the lines themselves fill the screen
    heading(out, "Fouten", faults.size());
    const auto repairs = std::ranges::count_if(faults, [](const Finding* f) { return f->herstel.has_value(); });
    if (repairs > 1) out << fmt::format("Daarvan kan `grip herstel` er {} zelf verbeteren.\n", repairs);
    for (const Finding* fault : faults)
        out << (faults.size() <= few ? one(*fault, style, source_line) : head(*fault, style) + tip(*fault));
    out << '\n';
}

/// Who reads of money wants to know which.
bool tells_amount(const Finding& finding) {
    return grootste_bedrag(finding.zin) > 0 || finding.message.find("€ ") != std::string::npos;
}

/// The gravest first, then the largest amount. Of one rule only the first few: the rest is more of the same.
void write_warnings(std::ostream& out, Chosen warnings, const TextStyle& style) {
    constexpr std::size_t few = 3;
    if (warnings.empty()) return;
    std::ranges::stable_sort(warnings, std::ranges::greater{}, [](const Finding* f) {
        return std::pair{f->severity, grootste_bedrag(f->zin)};
    });
    heading(out, "Wat aandacht vraagt", warnings.size());
    std::map<std::string_view, std::size_t> times;
    for (const Finding* finding : warnings) {
        if (times[finding->rule->id]++ < few) out << head(*finding, style) << tip(*finding);
    }
    for (const auto& [id, count] : times) {
        if (count <= few) continue;
        const auto more = static_cast<std::int64_t>(count - few);
        out << fmt::format("en nog {} van dezelfde regel [{}]\n", counted(more, "melding", "meldingen"), id);
    }
    out << '\n';
}

/// The findings of one rule and weight.
struct Soort {
    const Finding* first;
    std::size_t count;
};

std::vector<Soort> per_rule(const Chosen& findings) {
    std::vector<Soort> result;
    for (const Finding* finding : findings) {
        const auto same = [&](const Soort& s) {
            return s.first->rule == finding->rule && s.first->severity == finding->severity;
        };
        const auto found = std::ranges::find_if(result, same);
        if (found == result.end()) result.push_back({finding, 1});
        else ++found->count;
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, [](const Soort& s) {
        return std::pair{s.first->severity, s.count};
    });
    return result;
}

void write_counted(std::ostream& out, std::string_view words, const Chosen& findings, const TextStyle& style) {
    if (findings.empty()) return;
    constexpr std::size_t most = 10; // more rules than a screen holds help nobody
    heading(out, words, findings.size());
    const std::vector<Soort> soorten = per_rule(findings);
    const std::size_t shown = std::min(soorten.size(), most);
    for (const Soort& soort : std::span{soorten}.first(shown))
        out << fmt::format("{:4} × {}: {} [{}]\n", soort.count, severity_text(*soort.first, style.color),
                           soort.first->rule->title, soort.first->rule->id);
    if (shown < soorten.size())
        out << fmt::format("en {}\n",
                           counted(static_cast<std::int64_t>(soorten.size() - shown), "andere regel", "andere regels"));
    out << '\n';
}

} // namespace

void findings_ranked(std::ostream& out, std::span<const Finding> findings, const TextStyle& style,
                     const SourceLine& source_line) {
    const auto is_fault = [](const Finding& f) { return f.severity == Severity::fout; };
    const auto is_warning = [](const Finding& f) {
        return !f.rule->absence &&
               (f.severity == Severity::waarschuwing || (f.severity == Severity::advies && tells_amount(f)));
    };
    const auto is_advice = [](const Finding& f) {
        return f.severity == Severity::advies && !f.rule->absence && !tells_amount(f);
    };
    const auto is_absent = [&](const Finding& f) { return !is_fault(f) && f.rule->absence; };
    write_faults(out, chosen(findings, is_fault), style, source_line);
    write_warnings(out, chosen(findings, is_warning), style);
    write_counted(out, "Wat beter kan, geteld per regel", chosen(findings, is_advice), style);
    write_counted(out, "Wat niet is ingevuld, geteld per regel", chosen(findings, is_absent), style);
}

void findings_text(std::ostream& out, std::span<const Finding> findings, const TextStyle& style,
                   const SourceLine& source_line) {
    for (const Finding& finding : findings) out << one(finding, style, source_line) << '\n';
}

} // namespace grip::render
