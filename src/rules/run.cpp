// Runs the rules, and weighs what they found as the municipality chose to.
#include "analysis/bestanden.hpp"
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

void run_checks(const Context& context, std::vector<Finding>& out) {
    for (const Check* check : checked()) {
        if (is_off(context.data, check->rule.id)) continue;
        Findings findings{check->rule, out};
        check->run(context, findings);
    }
}

void add_about(const Register& data, std::vector<Finding>& findings) {
    for (Finding& finding : findings) {
        const Bestand* bestand = analysis::bestand_van(data, finding.location.file);
        if (bestand != nullptr) finding.about = bestand->over;
    }
}

} // namespace

std::vector<Finding> run_all(const Context& context, std::vector<Finding> form, bool usable) {
    std::vector<Finding> findings = std::move(form);
    if (usable) {
        run_checks(context, findings);
        add_about(context.data, findings);
        const auto settled = [](const Register& data, std::string_view rule) {
            return is_off(data, rule) || find(rule) == nullptr;
        };
        explain(context, settled, findings);
        std::erase_if(findings, [&](const Finding& finding) { return is_off(context.data, finding.rule->id); });
        for (Finding& finding : findings) finding.severity = severity_of(*finding.rule, context.data);
    }
    add_about(context.data, findings);
    std::ranges::sort(findings, [](const Finding& a, const Finding& b) {
        return std::tie(a.location.file, a.location.line, a.location.column, a.rule->id, a.location.path, a.message) <
               std::tie(b.location.file, b.location.line, b.location.column, b.rule->id, b.location.path, b.message);
    });
    return findings;
}

} // namespace grip::rules
