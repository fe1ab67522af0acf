#include "rules/rule.hpp"

namespace grip::rules::visie_uitgangspunt_ontbreekt {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || !s.karakter.uitgangspunten.empty()) continue;
        if (context.data.gemeente.uitgangspunten.empty() || !maakt_beleid(s)) continue;
        findings.add(at(s.karakter, &Karakter::uitgangspunten),
                     "niet geregistreerd is welk uitgangspunt deze beleidssamenwerking dient",
                     "Noem bij `uitgangspunten` een of meer id's uit gemeente.yaml.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/uitgangspunt-ontbreekt",
             .severity = Severity::advies,
             .absence = true,
             .title = "Beleid dat geen van de uitgangspunten dient",
             .visie = "hoofdstuk 2",
             .explanation =
                 "De raad stelde uitgangspunten vast, in de toekomstvisie of het coalitieakkoord. Een "
                 "beleidssamenwerking hoort er ten minste één te dienen; anders is niet te zien waarom de gemeente "
                 "meedoet. Noem ze bij `uitgangspunten`."},
    .run = run};

} // namespace grip::rules::visie_uitgangspunt_ontbreekt
