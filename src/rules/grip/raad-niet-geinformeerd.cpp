#include "analysis/raadsinformatie.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_raad_niet_geinformeerd {
namespace {

void run(const Context& context, Findings& findings) {
    const Gemeente& gemeente = context.data.gemeente;
    const Date grens = add_months(context.peildatum, -static_cast<int>(gemeente.normen.informatie_maanden.scaled));
    for (const Samenwerking& s : context.data.samenwerkingen) {
        // the term runs from our joining
        const bool jong = s.identiteit.sinds.value_or(Date::min()) > grens;
        if (s.identiteit.status != Status::actief || jong) continue;
        const auto laatste = analysis::laatste_informatie(context.data, s, context.peildatum);
        if (laatste && *laatste >= grens) continue;
        findings.add(at(s.identiteit, &Identiteit::naam),
                     laatste
                         ? fmt::format("de raad hoorde het laatst van deze samenwerking op {}", long_dutch(*laatste))
                         : "niet geregistreerd dat de raad ooit iets over deze samenwerking hoorde",
                     "Informeer de raad, of vul in wat hij kreeg bij `raadsinformatie` in gemeente.yaml.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/raad-niet-geinformeerd",
             .severity = Severity::waarschuwing,
             .absence = true,
             .title = "Niet geregistreerd dat de raad onlangs iets over een samenwerking hoorde",
             .law = "Gemeentewet art. 169",
             .explanation =
                 "Ook over een samenwerking waarin niets misgaat, hoort de raad geregeld iets. Raadsbrieven, "
                 "bijeenkomsten, het dashboard, een toelichting op een kadernota, een zienswijze, oplegnotities en "
                 "terugkoppelingen tellen mee; na hoeveel maanden het "
                 "te lang is, staat bij `normen` in gemeente.yaml. Informeer de raad, of vul in wat hij kreeg."},
    .run = run};

} // namespace grip::rules::grip_raad_niet_geinformeerd
