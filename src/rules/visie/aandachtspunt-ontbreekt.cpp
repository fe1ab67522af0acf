#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::visie_aandachtspunt_ontbreekt {
namespace {

std::vector<std::string_view> ontbrekend(const std::optional<Aandachtspunten>& punten) {
    std::vector<std::string_view> keys;
    const auto look = [&](const auto& field) {
        if (!punten || !((*punten).*field.member)) keys.push_back(field.key);
    };
    apply_fields([&](const auto&... field) { (look(field), ...); }, Aandachtspunten::fields);
    return keys;
}

constexpr std::size_t all_points =
    apply_fields([](const auto&... field) { return sizeof...(field); }, Aandachtspunten::fields);

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        const auto keys = ontbrekend(s.aandachtspunten);
        if (keys.empty()) continue;
        findings.add(at(s, &Samenwerking::aandachtspunten),
                     fmt::format("{} van {} aandachtspunten niet beschreven: {}", keys.size(), all_points,
                                 fmt::join(keys, ", ")),
                     "Beschrijf ze onder `aandachtspunten`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/aandachtspunt-ontbreekt",
             .severity = Severity::advies,
             .absence = true,
             .title = "Aandachtspunten die niet zijn beschreven",
             .visie = "hoofdstuk 3 en 5",
             .explanation =
                 "Deze punten spelen bij elke samenwerking: van doelen en toezicht tot opdrachtgeverschap en "
                 "commitment. Wie ze vooraf regelt, heeft er later minder last van. Beschrijf onder "
                 "`aandachtspunten` hoe elk punt is geregeld."},
    .run = run};

} // namespace grip::rules::visie_aandachtspunt_ontbreekt
