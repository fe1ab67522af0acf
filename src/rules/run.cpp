// Runs the rules, and weighs what they found as the municipality chose to.
#include "model/vergadernaam.hpp"
#include "rules/all.hpp"
#include "rules/uitzonderingen.hpp"

#include <algorithm>
#include <tuple>

namespace grip::rules {
namespace {

const Regelkeuze* choice_for(const Register& data, std::string_view rule) {
    const auto found = data.gemeente.regels.find({std::string{rule}});
    return found == data.gemeente.regels.end() ? nullptr : &found->second;
}

bool is_off(const Register& data, std::string_view rule) {
    const Regelkeuze* choice = choice_for(data, rule);
    return choice != nullptr && choice->ernst == Ernst::uit;
}

Severity severity_of(const Rule& rule, const Register& data) {
    const Regelkeuze* choice = choice_for(data, rule.id);
    if (choice == nullptr) return rule.severity;
    switch (choice->ernst) {
    case Ernst::fout: return Severity::fout;
    case Ernst::waarschuwing: return Severity::waarschuwing;
    case Ernst::advies:
    case Ernst::uit: return Severity::advies;
    }
    return rule.severity;
}

/// The id of the samenwerking that a file is about: `samenwerkingen/<id>.yaml`, `vergaderingen/2026-07-01-<id>-ab.yaml`.
std::string about_of(std::string_view file) {
    const bool vergadering = file.starts_with("vergaderingen/");
    if (!file.ends_with(".yaml") || !(vergadering || file.starts_with("samenwerkingen/"))) return {};
    file.remove_prefix(file.find('/') + 1);
    file.remove_suffix(std::string_view{".yaml"}.size());
    if (!vergadering) return std::string{file};
    return vergadernaam(file).value_or(Vergadernaam{}).samenwerking;
}

void run_checks(const Context& context, std::vector<Finding>& out) {
    for (const Check* check : checked()) {
        if (is_off(context.data, check->rule.id)) continue;
        Findings findings{check->rule, out};
        check->run(context, findings);
    }
}

void add_about(std::vector<Finding>& findings) {
    for (Finding& finding : findings) finding.about = about_of(finding.location.file);
}

} // namespace

std::vector<Finding> run_all(const Context& context, std::vector<Finding> form, bool usable) {
    std::vector<Finding> findings = std::move(form);
    if (usable) {
        run_checks(context, findings);
        add_about(findings);
        const auto settled = [](const Register& data, std::string_view rule) {
            return is_off(data, rule) || find(rule) == nullptr;
        };
        explain(context, settled, findings);
        std::erase_if(findings, [&](const Finding& finding) { return is_off(context.data, finding.rule->id); });
        for (Finding& finding : findings) finding.severity = severity_of(*finding.rule, context.data);
    }
    add_about(findings);
    std::ranges::sort(findings, [](const Finding& a, const Finding& b) {
        return std::tie(a.location.file, a.location.line, a.location.column, a.rule->id, a.location.path, a.message) <
               std::tie(b.location.file, b.location.line, b.location.column, b.rule->id, b.location.path, b.message);
    });
    return findings;
}

} // namespace grip::rules
