#include "rules/all.hpp"

#include "load/rules.hpp"
#include "render/rules.hpp"
#include "rules/uitzonderingen.hpp"
#include "schema/rules.hpp"
#include "yaml/rules.hpp"

#include <algorithm>
#include <array>

namespace grip::rules {
namespace {

constexpr std::array<const Rule*, 22> others{
    &load::rules::bestand_huisstijl,
    &load::rules::bestand_naam,
    &load::rules::bestand_onverwacht,
    &render::rules::bestand_referentie,
    &schema::rules::id_dubbel,
    &render::rules::sjabloon_ongeldig,
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
    for (const Check* check : checked()) rules.push_back(&check->rule);
    std::ranges::sort(rules, {}, &Rule::id);
    return rules;
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

} // namespace grip::rules
