#include "render/findings_formats.hpp"
#include "render/fingerprint.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace grip::render {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view level(Severity severity) {
    switch (severity) {
    case Severity::fout: return "error";
    case Severity::waarschuwing: return "warning";
    case Severity::advies: return "note";
    }
    return "none";
}

/// In a message braces would stand for an argument (3.11.5), and brackets before a parenthesis for a link (3.11.6).
Json message(std::string_view text) {
    const bool may_link = text.find("](") != std::string_view::npos;
    std::string result;
    for (const char c : text) {
        if (c == '{' || c == '}') result += c;
        if (may_link && (c == '[' || c == ']')) result += '\\';
        result += c;
    }
    return {{"text", result}};
}

/// A path as a URI reference (RFC 3986): all but the unreserved characters and `/` as %XX.
std::string uri(std::string_view path) {
    constexpr std::string_view plain = "-._~/";
    std::string result;
    for (const char c : path) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (alphanumeric || plain.find(c) != std::string_view::npos) result += c;
        else result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return result;
}

/// The rule of a finding, and on what it rests in this municipality.
Json rule(const Finding& finding) {
    const Rule& rule = *finding.rule;
    Json result;
    result["id"] = rule.id;
    result["shortDescription"] = message(rule.title);
    result["fullDescription"] = message(rule.explanation);
    result["help"] = message(fmt::format("{} Grond: {}.", rule.explanation, finding.grond));
    result["defaultConfiguration"]["level"] = level(rule.severity);
    result["properties"]["tags"] = {rule.group()};
    return result;
}

/// Lines and columns, which a workbook does not have.
Json region(const Location& place) {
    Json result{{"startLine", std::max(place.line, 1)}, {"startColumn", std::max(place.column, 1)}};
    if (place.end_line > 0) {
        result["endLine"] = place.end_line;
        result["endColumn"] = place.end_column;
    }
    return result;
}

/// The path of a key, and the cell as a formula names it.
Json logical_locations(const Location& place) {
    Json result = Json::array();
    if (!place.path.empty()) result.push_back({{"fullyQualifiedName", place.path}});
    if (!place.blad.empty()) result.push_back({{"fullyQualifiedName", fmt::format("{}!{}", place.blad, cel(place))}});
    return result;
}

Json location(const Finding& finding, const FormatStyle& style) {
    Json result;
    auto& physical = result["physicalLocation"];
    physical["artifactLocation"] = {{"uri", uri(style.prefix + finding.location.file)}, {"uriBaseId", "%SRCROOT%"}};
    if (finding.location.blad.empty()) physical["region"] = region(finding.location);
    Json names = logical_locations(finding.location);
    if (!names.empty()) result["logicalLocations"] = std::move(names);
    return result;
}

Json result_of(const Finding& finding, std::size_t rule_index, const std::string& fingerprint,
               const FormatStyle& style) {
    Json result;
    result["ruleId"] = finding.rule->id;
    result["ruleIndex"] = rule_index;
    result["level"] = level(finding.severity);
    result["message"] = message(whole_message(finding));
    result["locations"] = Json::array({location(finding, style)});
    // code scanning of GitHub reads the second name only
    result["partialFingerprints"] = {{"grip/v1", fingerprint}, {"primaryLocationLineHash", fingerprint}};
    if (!finding.explained.empty())
        result["suppressions"] =
            Json::array({{{"kind", "external"}, {"status", "accepted"}, {"justification", finding.explained}}});
    return result;
}

/// A finding of each rule that was broken, sorted by rule.
std::vector<const Finding*> one_of_each(std::span<const Finding> findings) {
    std::vector<const Finding*> found;
    for (const Finding& finding : findings) found.push_back(&finding);
    const auto id = [](const Finding* finding) { return finding->rule->id; };
    std::ranges::stable_sort(found, {}, id);
    const auto same = [&](const Finding* a, const Finding* b) { return id(a) == id(b); };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

} // namespace

std::string findings_sarif(std::span<const Finding> findings, const FormatStyle& style) {
    Json run;
    auto& driver = run["tool"]["driver"];
    driver["name"] = "grip";
    driver["version"] = style.version;
    driver["informationUri"] = style.address;
    driver["language"] = "nl";
    driver["rules"] = Json::array();
    const auto broken = one_of_each(findings);
    for (const Finding* finding : broken) driver["rules"].push_back(rule(*finding));
    run["columnKind"] = "unicodeCodePoints";
    run["results"] = Json::array();
    const auto prints = fingerprints(findings);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto index = std::ranges::lower_bound(broken, findings[i].rule->id, {},
                                                    [](const Finding* finding) { return finding->rule->id; }) -
                           broken.begin();
        run["results"].push_back(result_of(findings[i], static_cast<std::size_t>(index), prints[i], style));
    }
    Json log{{"version", "2.1.0"}, {"$schema", schema}, {"runs", Json::array({std::move(run)})}};
    return log.dump(2) + "\n";
}

} // namespace grip::render
