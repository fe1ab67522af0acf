#include "analysis/deelname.hpp"
#include "rules/deelnemernamen.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::bijdrage_deelnemer_onbekend {
namespace {

using Namen = std::vector<std::string>;

bool is_een_van(const Namen& namen, const Tekst& naam) { return std::ranges::find(namen, naam.text) != namen.end(); }

void look(const Samenwerking& s, const Onderdeel& onderdeel, const Namen& allen, Findings& findings) {
    for (std::size_t i = 0; i < onderdeel.deelnemers.size(); ++i) {
        const Tekst& naam = onderdeel.deelnemers[i];
        if (is_een_van(allen, naam)) continue;
        findings.add(at(onderdeel, &Onderdeel::deelnemers, i),
                     fmt::format("{}: {} is geen deelnemer", onderdeel.naam.text, naam.text),
                     tip_bij_naam(allen, naam));
    }
    Namen betalers;
    for (const Tekst& naam : analysis::genoemde_betalers(s, onderdeel)) betalers.push_back(naam.text);
    const Namen& bekend = betalers.empty() ? allen : betalers;
    for (const Verdeelsleutel& sleutel : onderdeel.sleutels) {
        for (const auto& [naam, waarde] : sleutel.waarden) {
            if (is_een_van(bekend, naam)) continue;
            findings.add(
                at(sleutel, &Verdeelsleutel::waarden, naam.text),
                fmt::format("{}: er staat een waarde van {}, die niet meebetaalt", onderdeel.naam.text, naam.text),
                tip_bij_naam(bekend, naam));
        }
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const Namen allen = deelnemernamen(s);
        if (allen.empty() || !s.geld.kostenverdeling) continue; // nobody knows who takes part
        for (const Onderdeel& onderdeel : s.geld.kostenverdeling->onderdelen) look(s, onderdeel, allen, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/deelnemer-onbekend",
             .severity = Severity::fout,
             .title = "De kostenverdeling noemt wie niet meedoet",
             .law = agreed_form,
             .explanation =
                 "Een deel van de begroting noemt als betaler, of bij de waarden van een sleutel, iemand die niet bij "
                 "de deelnemers staat. Vaak is een naam op twee manieren geschreven. Dan zou wie wel meedoet niets "
                 "betalen. Schrijf de naam overal gelijk, of vul de deelnemer aan; tot dan rekent grip dit deel niet "
                 "uit."},
    .run = run};

} // namespace grip::rules::bijdrage_deelnemer_onbekend
