#include "rules/grip/petten.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_dubbele_pet_ab {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        for (const Pet& pet : petten(context, s)) {
            if (pet.soort != Petsoort::vergadert || !pet.zeker) continue;
            findings.add(
                plaats_van(pet),
                fmt::format("{} is {}; niet geregistreerd is wie bij ons over de rekening besluit", pet.wie, pet.plek),
                "Schrijf bij `petten` de naam en de rollen, en bij `scheiding` wie bij ons meebeslist over de "
                "begroting en de rekening.");
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "grip/dubbele-pet-ab",
         .severity = Severity::advies,
         .absence = true,
         .title = "Niet geregistreerd wie over de rekening besluit als ons lid in het bestuur zit",
         .visie = "hoofdstuk 3",
         .explanation =
             "De wet wil dat leden van raad of college in het algemeen bestuur zitten, dus dit is geen verwijt. Maar "
             "wie tot het bestuur behoort, stemt bij ons niet mee over de vaststelling of goedkeuring van de rekening "
             "van dat lichaam (Gemeentewet art. 28 lid 1 b). Spreek af wie dat dan doet, en leg het vast bij "
             "`petten`."},
    .run = run};

} // namespace grip::rules::grip_dubbele_pet_ab
