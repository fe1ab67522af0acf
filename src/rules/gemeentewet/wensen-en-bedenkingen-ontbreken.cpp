#include "rules/rule.hpp"

namespace grip::rules::gemeentewet_wensen_en_bedenkingen_ontbreken {
namespace {

Zin te_laat(Date dag, Date begin, Date peildatum) {
    return zin("De raad {} pas op {} wensen en bedenkingen naar voren brengen, na het begin van de deelname op {}.",
               dag <= peildatum ? "kon" : "kan", dag, begin);
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        // by the law of the day of joining; of what is being set up wensen-en-bedenkingen-nog-te-doen speaks
        if (s.identiteit.status != Status::actief || !s.identiteit.sinds) continue;
        if (analysis::geldend(*context.data.wetten, "wensen-en-bedenkingen", s, *s.identiteit.sinds) == nullptr)
            continue;
        const auto& wensen = s.vorm.wensen_en_bedenkingen;
        const auto dag = wensen ? wensen->datum : std::nullopt;
        if (dag && *dag <= *s.identiteit.sinds) continue;
        findings.add(at(s.vorm, &Vorm::wensen_en_bedenkingen),
                     dag ? "de raad kon pas na het begin van de deelname wensen en bedenkingen geven"
                         : "niet geregistreerd is wanneer de raad wensen en bedenkingen kon geven",
                     "Zoek het raadsstuk op en vul de dag in bij `wensen_en_bedenkingen`.",
                     dag ? te_laat(*dag, *s.identiteit.sinds, context.peildatum) : Zin{});
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "gemeentewet/wensen-en-bedenkingen-ontbreken",
             .severity = Severity::waarschuwing,
             .title = "Geen wensen en bedenkingen van de raad geregistreerd bij een deelname",
             .law = "Gemeentewet art. 160 lid 2",
             .explanation =
                 "Het college besluit pas tot deelname aan een rechtspersoon nadat de raad het ontwerpbesluit kreeg "
                 "en wensen en bedenkingen kon geven. Zoek het raadsstuk op en vul de dag in. Deelnames van voor de "
                 "invoering van deze plicht worden niet gemeld."},
    .run = run};

} // namespace grip::rules::gemeentewet_wensen_en_bedenkingen_ontbreken
