#include "rules/all.hpp"

#include "load/rules.hpp"
#include "rules/uitzonderingen.hpp"
#include "schema/rules.hpp"
#include "yaml/rules.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace grip::rules {

extern const Check risico_dubbel_opgegeven;
extern const Check risico_volgorde;
extern const Check toets_aandacht;
extern const Check toets_bewijs_ontbreekt;
extern const Check toets_herijken;
extern const Check toets_niet_beantwoord;
extern const Check toets_niet_beantwoord_voor_oprichting;
extern const Check toets_overbodig;
extern const Check toets_toelichting_ontbreekt;
extern const Check toets_voldoet_niet;

namespace {

constexpr std::array checks{
    &risico_dubbel_opgegeven,
    &risico_volgorde,
    &toets_aandacht,
    &toets_bewijs_ontbreekt,
    &toets_herijken,
    &toets_niet_beantwoord,
    &toets_niet_beantwoord_voor_oprichting,
    &toets_overbodig,
    &toets_toelichting_ontbreekt,
    &toets_voldoet_niet,
};

constexpr std::array<const Rule*, 19> others{
    &load::rules::bestand_naam,
    &load::rules::bestand_onverwacht,
    &schema::rules::id_dubbel,
    &schema::rules::tekst_opmaak,
    &uitzondering_ongebruikt,
    &uitzondering_verlopen,
    &schema::rules::veld_onbekend,
    &schema::rules::veld_ontbreekt,
    &load::rules::verwijzing_onbekend,
    &schema::rules::waarde_buiten_bereik,
    &schema::rules::waarde_ongeldig,
    &yaml::rules::codering,
    &yaml::rules::dubbel,
    &yaml::rules::meer_documenten,
    &yaml::rules::syntax,
    &yaml::rules::tag,
    &yaml::rules::te_diep,
    &yaml::rules::te_groot,
    &yaml::rules::verwijzing,
};

std::vector<const Rule*> sorted_rules() {
    std::vector<const Rule*> rules{others.begin(), others.end()};
    for (const Check* check : checks) rules.push_back(&check->rule);
    std::ranges::sort(rules, {}, &Rule::id);
    return rules;
}

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

/// The id of the samenwerking that a file is about.
std::string about_of(std::string_view file) {
    constexpr std::string_view folder = "samenwerkingen/";
    constexpr std::string_view ending = ".yaml";
    if (!file.starts_with(folder) || !file.ends_with(ending)) return {};
    file.remove_prefix(folder.size());
    file.remove_suffix(ending.size());
    return std::string{file};
}

void run_checks(const Context& context, std::vector<Finding>& out) {
    for (const Check* check : checks) {
        if (is_off(context.data, check->rule.id)) continue;
        Findings findings{check->rule, out};
        check->run(context, findings);
    }
}

void add_about(std::vector<Finding>& findings) {
    for (Finding& finding : findings) finding.about = about_of(finding.location.file);
}

} // namespace

std::span<const Rule* const> all() {
    static const std::vector<const Rule*> rules = sorted_rules();
    return rules;
}

const Rule* find(std::string_view id) {
    const auto found = std::ranges::lower_bound(all(), id, {}, &Rule::id);
    return found != all().end() && (*found)->id == id ? *found : nullptr;
}

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
