#include "rules/rule.hpp"

namespace grip::rules::gemeentewet_wensen_en_bedenkingen_nog_te_doen {
namespace {

/// What the law lays down, and the day on which or until which the raad can speak, where that is known.
Zin in_zin(const std::optional<WensenEnBedenkingen>& wensen, Date peildatum) {
    Zin wet = als_zin("Het college kan pas besluiten over deelname nadat de raad zijn wensen en bedenkingen naar voren "
                      "heeft kunnen brengen");
    if (wensen && wensen->datum) return wet += zin("; dat kan op {}.", *wensen->datum);
    if (wensen && wensen->uiterlijk && *wensen->uiterlijk >= peildatum)
        return wet += zin("; dat kan tot en met {}.", *wensen->uiterlijk);
    return wet += als_zin(".");
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        // while it is explored there is no draft of a decision yet to lay before the raad
        const auto& wensen = s.vorm.wensen_en_bedenkingen;
        if ((wensen ? wensen->datum : std::nullopt).value_or(Date::max()) <= context.peildatum ||
            s.identiteit.status != Status::oprichting || geldend(context, "wensen-en-bedenkingen", s) == nullptr)
            continue;
        findings.add(at(s.vorm, &Vorm::wensen_en_bedenkingen),
                     "de raad kon nog geen wensen en bedenkingen geven; dat moet voor het besluit van het college",
                     "Leg het ontwerpbesluit voor aan de raad en vul daarna de dag in bij `wensen_en_bedenkingen`.",
                     in_zin(wensen, context.peildatum));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "gemeentewet/wensen-en-bedenkingen-nog-te-doen",
             .severity = Severity::advies,
             .title = "De raad moet nog wensen en bedenkingen kunnen geven",
             .law = "Gemeentewet art. 160 lid 2",
             .explanation =
                 "De deelname aan een rechtspersoon wordt voorbereid. Het college besluit pas nadat de raad het "
                 "ontwerpbesluit kreeg en wensen en bedenkingen kon geven. Zet dit op de agenda van de raad, en vul "
                 "daarna de dag in."},
    .run = run};

} // namespace grip::rules::gemeentewet_wensen_en_bedenkingen_nog_te_doen
