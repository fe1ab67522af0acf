#include "render/findings_formats.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::render {
namespace {

std::string_view command(Severity severity) {
    switch (severity) {
    case Severity::fout: return "error";
    case Severity::waarschuwing: return "warning";
    case Severity::advies: return "notice";
    }
    return "";
}

/// A message ends at a newline; a property at a comma or colon too.
std::string escape(std::string_view text, std::string_view special) {
    std::string result;
    for (const char c : text) {
        if (special.find(c) == std::string_view::npos) result += c;
        else result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return result;
}

std::string message(std::string_view text) { return escape(text, "%\r\n"); }
std::string property(std::string_view text) { return escape(text, "%\r\n:,"); }

} // namespace

std::string findings_github(std::span<const Finding> findings, const FormatStyle& style) {
    std::string text;
    for (const Finding& finding : findings) {
        if (!finding.explained.empty()) continue;
        text += fmt::format("::{} file={},line={},col={},title={}::{}\n", command(finding.severity),
                            property(style.prefix + finding.location.file), std::max(finding.location.line, 1),
                            std::max(finding.location.column, 1), property(finding.rule->id),
                            message(whole_message(finding)));
    }
    return text;
}

} // namespace grip::render
