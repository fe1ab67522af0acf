// What a rule is called, how grave it is, and on what it rests. The constant is read by the run, the help and the manual.
#pragma once

#include <string_view>

namespace grip {

enum class Severity { advies, waarschuwing, fout };

constexpr std::string_view name(Severity severity) {
    switch (severity) {
    case Severity::advies: return "advies";
    case Severity::waarschuwing: return "waarschuwing";
    case Severity::fout: return "fout";
    }
    return "";
}

/// On what a rule rests: on a law or on how files are written, which hold for everyone; or on a policy, which a municipality
/// must have chosen.
enum class Ground { law, policy };

struct Rule {
    std::string_view id; ///< `group/defect`: names the defect, not the remedy
    Severity severity = Severity::advies;
    bool absence =
        false;         ///< speaks only of what the register does not hold; on policy: silent for the lightest profile
    bool rood = false; ///< what it tells the council asks for attention now, and not only to be followed
    std::string_view title;
    std::string_view law = {}; ///< article or agreement; empty: the rule rests on policy alone
    std::string_view visie =
        {}; ///< chapter of the Visie op samenwerking (Voorschoten, 2019) from which a policy was taken
    std::string_view explanation; ///< why it matters and what to do, in two to four plain sentences

    constexpr std::string_view group() const { return id.substr(0, id.find('/')); }
    constexpr Ground ground() const { return law.empty() ? Ground::policy : Ground::law; }
};

/// What a choice about rules can name: the id of one, or all of a group, as `visie/*`.
struct RuleOrGroup;
inline constexpr std::string_view whole_group = "/*";

/// The ground of what no law asks: how the files of a register are written.
inline constexpr std::string_view agreed_form = "Afspraak over de bestanden van het register (docs/register.md)";

/// The groups of faults of form: they cannot be switched off or explained.
constexpr bool is_form_group(std::string_view group) {
    return group == "yaml" || group == "bestand" || group == "veld" || group == "waarde" || group == "tekst" ||
           group == "verwijzing" || group == "id" || group == "sjabloon";
}

constexpr bool is_form(const Rule& rule) { return is_form_group(rule.group()); }

} // namespace grip
