#include "render/findings_formats.hpp"
#include "render/fingerprint.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace grip::render {
namespace {

using Json = nlohmann::ordered_json;

std::string_view severity(Severity severity) {
    switch (severity) {
    case Severity::fout: return "major";
    case Severity::waarschuwing: return "minor";
    case Severity::advies: return "info";
    }
    return "";
}

} // namespace

std::string findings_gitlab(std::span<const Finding> findings, const FormatStyle& style) {
    const auto prints = fingerprints(findings);
    Json list = Json::array();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        if (!finding.explained.empty()) continue;
        Json item;
        item["description"] = whole_message(finding);
        item["check_name"] = finding.rule->id;
        item["fingerprint"] = prints[i];
        item["severity"] = severity(finding.severity);
        item["location"]["path"] = style.prefix + finding.location.file;
        item["location"]["lines"]["begin"] = std::max(finding.location.line, 1);
        list.push_back(std::move(item));
    }
    return list.dump(2) + "\n";
}

} // namespace grip::render
