#include "base/text.hpp"
#include "rules/grip/petten.hpp"

#include <fmt/format.h>

namespace grip::rules::grip_dubbele_pet {
namespace {

/// Of a name that is only like another the council hears nothing, until somebody has looked.
Zin in_zin(const Pet& pet) {
    if (!pet.zeker) return {};
    return zin("{} is ook {}. Hoe deze rollen gescheiden blijven, is niet bekend.", met_hoofdletter(pet.wie), pet.plek);
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        for (const Pet& pet : petten(context, s)) {
            if (pet.soort != Petsoort::bestuurt) continue;
            findings.add(plaats_van(pet),
                         pet.zeker
                             ? fmt::format("{} is ook {}, en niet geregistreerd is hoe die rollen gescheiden blijven",
                                           pet.wie, pet.plek)
                             : fmt::format("misschien is dit {}, die dan ook {} is; de namen lijken op elkaar, en "
                                           "zeker is het niet",
                                           pet.wie, pet.plek),
                         pet.zeker ? "Schrijf bij `petten` de naam en de rollen, en bij `scheiding` hoe de belangen "
                                     "gescheiden blijven."
                                   : "Schrijf de naam overal hetzelfde, met dezelfde voorletters. Is het dezelfde "
                                     "persoon, leg dan bij `petten` de rollen en de `scheiding` vast.",
                         in_zin(pet));
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "grip/dubbele-pet",
             .severity = Severity::waarschuwing,
             .title = "Een dubbele rol zonder afspraak over de scheiding",
             .visie = "hoofdstuk 3",
             .explanation =
                 "Wie onze gemeente vertegenwoordigt en ook de samenwerking leidt, bestuurt of controleert, dient twee "
                 "belangen. Dat geldt ook voor een raadsrapporteur met een zetel. Leg bij `petten` vast hoe die "
                 "gescheiden blijven, zoals wie over de begroting adviseert. Een naam die alleen op een andere lijkt, "
                 "of zonder bron staat, komt niet in openbare uitvoer."},
    .run = run};

} // namespace grip::rules::grip_dubbele_pet
