#include "analysis/afweging.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::voorstel_kosten_ontbreken {
namespace {

/// `van 2029 ontbreken de structurele kosten`
std::string wat(const analysis::Gemis& gemis) {
    if (gemis.soort == nullptr) return fmt::format("van {} zijn er geen kosten ingevuld", gemis.jaar.year);
    return fmt::format("van {} ontbreekt een bedrag: {}", gemis.jaar.year, label_of(gemis.soort->post));
}

/// Asked for, and not obtained.
bool is_gevraagd(const analysis::Gemis& gemis) {
    return gemis.soort != nullptr && (gemis.optie->kosten.at(gemis.jaar).*gemis.soort->plaats).has_value();
}

void run(const Context& context, Findings& findings) {
    for (const Voorstel& voorstel : context.data.voorstellen) {
        if (voorstel.origin.withheld) continue;
        for (const analysis::Optiekosten& kosten : analysis::kosten_van(voorstel)) {
            if (kosten.jaren.empty() || (kosten.gemis && !is_gevraagd(*kosten.gemis)))
                findings.add(
                    at(*kosten.optie, &Optie::kosten),
                    kosten.gemis ? wat(*kosten.gemis) : "van deze optie zijn geen kosten ingevuld",
                    "Vul bij elke optie van dezelfde jaren de kosten in; schrijf bij `structureel` 0 als er in een jaar niets "
                    "terugkeert.");
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "voorstel/kosten-ontbreken",
         .severity = Severity::advies,
         .absence = true,
         .title = "Een optie waarvan de kosten niet volledig zijn",
         .visie = "hoofdstuk 3",
         .explanation =
             "Opties zijn pas te vergelijken als van elke optie de kosten van dezelfde jaren bekend zijn. Mist er een "
             "bedrag, dan is niet te berekenen wat een optie kost en wanneer zij zich terugverdient. Vul het "
             "in, of schrijf `onbekend` als het is gevraagd en niet verkregen."},
    .run = run};

} // namespace grip::rules::voorstel_kosten_ontbreken
