#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::bbv_kengetallen_zonder_beoordeling {
namespace {

/// Of the latest year: who wrote no assessment then need not write one now.
void run(const Context& context, Findings& findings) {
    const auto& kengetallen = context.data.gemeente.kengetallen;
    if (kengetallen.empty()) return;
    const auto& [jaar, laatste] = *kengetallen.rbegin();
    if (laatste.beoordeling) return;
    findings.add(at(laatste), fmt::format("niet geregistreerd hoe wij de kengetallen van {} beoordelen", jaar.year),
                 "Vul `beoordeling` in: wat zij samen zeggen over onze financiële positie.");
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bbv/kengetallen-zonder-beoordeling",
             .severity = Severity::advies,
             .absence = true,
             .title = "Kengetallen zonder beoordeling",
             .law = "BBV art. 11 lid 4",
             .explanation = "De paragraaf weerstandsvermogen geeft de kengetallen, en een beoordeling van hun "
                            "onderlinge verhouding voor de financiële positie. Die beoordeling staat niet in het "
                            "register. Vul `beoordeling` in bij het laatste jaar."},
    .run = run};

} // namespace grip::rules::bbv_kengetallen_zonder_beoordeling
