#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::visie_doel_zonder_indicator {
namespace {

/// The goals that cannot be measured, as a reader knows them.
std::vector<std::string> zonder_indicator(const std::vector<Doel>& doelen) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < doelen.size(); ++i) {
        if (doelen[i].indicator && !doelen[i].streef.empty()) continue;
        names.push_back(doelen[i].doel ? doelen[i].doel->text : fmt::format("doel {}", i + 1));
    }
    return names;
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        const auto names = zonder_indicator(s.waarom.doelen);
        if (names.empty()) continue;
        findings.add(at(s.waarom, &Waarom::doelen),
                     fmt::format("{} van {} zonder indicator of streefwaarde: {}", names.size(),
                                 counted(std::ssize(s.waarom.doelen), "doel", "doelen"), fmt::join(names, "; ")),
                     "Vul bij elk doel `indicator` en `streef` in.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/doel-zonder-indicator",
             .severity = Severity::advies,
             .absence = true,
             .title = "Doelen waarvan niet te zien is of zij worden gehaald",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Een doel zonder indicator of streefwaarde blijft een wens: niemand kan zeggen of het is gehaald. "
                 "Neem de indicator over uit de begroting van de samenwerking, of spreek er een af."},
    .run = run};

} // namespace grip::rules::visie_doel_zonder_indicator
