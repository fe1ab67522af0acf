#include "rules/risico/elk.hpp"

#include <fmt/format.h>

namespace grip::rules::risico_volgorde {
namespace {

void check(const Gevolg& gevolg, Findings& findings) {
    if (!gevolg.min && !gevolg.max && !gevolg.verwacht) return;
    if (!gevolg.min || !gevolg.max) {
        findings.add(at(gevolg), "`min` en `max` horen samen; een van de twee ontbreekt",
                     "Vul beide in, of geef één `bedrag`.");
        return;
    }
    const Euro expected = gevolg.verwacht.value_or(*gevolg.min).value;
    const auto report = [&](Location place, Euro low, std::string_view low_name, Euro high,
                            std::string_view high_name) {
        findings.add(
            std::move(place),
            fmt::format("`{}` ({}) is hoger dan `{}` ({})", low_name, dutch_amount(low), high_name, dutch_amount(high)),
            "Zet de bedragen op volgorde: min, verwacht, max.");
    };
    if (gevolg.min->value > gevolg.max->value)
        report(at(gevolg, &Gevolg::min), gevolg.min->value, "min", gevolg.max->value, "max");
    else if (expected < gevolg.min->value)
        report(at(gevolg, &Gevolg::verwacht), gevolg.min->value, "min", expected, "verwacht");
    else if (expected > gevolg.max->value)
        report(at(gevolg, &Gevolg::verwacht), expected, "verwacht", gevolg.max->value, "max");
}

void run(const Context& context, Findings& findings) {
    for_each_risico(context, [&](const Risico& risico) {
        if (risico.gevolg) check(*risico.gevolg, findings);
        if (risico.zonder_maatregel && risico.zonder_maatregel->gevolg)
            check(*risico.zonder_maatregel->gevolg, findings);
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/volgorde",
             .severity = Severity::fout,
             .title = "De bedragen van een gevolg passen niet bij elkaar",
             .law = agreed_form,
             .explanation =
                 "Het verwachte bedrag ligt tussen het laagste en het hoogste. Staan zij niet op volgorde, dan is "
                 "een getal verkeerd overgenomen en klopt de berekening van het weerstandsvermogen niet. Kijk de "
                 "bron na."},
    .run = run};

} // namespace grip::rules::risico_volgorde
