#include "analysis/verdeling.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::bijdrage_gewichten {
namespace {

template <class Items, class F>
std::int64_t som(const Items& items, const F& scaled_of) {
    std::int64_t total = 0;
    for (const auto& item : items) total += scaled_of(item);
    return total;
}

std::string gewichten(const std::vector<Verdeelsleutel>& sleutels) {
    const std::int64_t total = som(sleutels, [](const Verdeelsleutel& s) { return s.gewicht.scaled; });
    if (total == Gewicht::of(100).scaled) return "een tarief staat alleen, zonder andere sleutels";
    return fmt::format("de gewichten van de sleutels zijn samen {}, en niet 100",
                       dutch_number(total, Gewicht::decimals));
}

void check(const Onderdeel& onderdeel, Findings& findings) {
    if (!analysis::kloppen_gewichten(onderdeel.sleutels))
        findings.add(at(onderdeel, &Onderdeel::sleutels),
                     fmt::format("{}: {}", onderdeel.naam.text, gewichten(onderdeel.sleutels)),
                     "Verbeter `gewicht` bij de sleutels.");
    for (const Verdeelsleutel& sleutel : onderdeel.sleutels) {
        // without any value it is bijdrage/waarden-ontbreken
        const bool percentages = sleutel.soort == Sleutelsoort::percentage && !sleutel.waarden.empty();
        if (!percentages || analysis::kloppen_percentages(sleutel)) continue;
        const std::int64_t total = som(sleutel.waarden, [](const auto& entry) { return entry.second.scaled; });
        findings.add(at(sleutel, &Verdeelsleutel::waarden),
                     fmt::format("{}: de percentages zijn samen {}, en niet 100", onderdeel.naam.text,
                                 dutch_number(total, Hoeveelheid::decimals)),
                     "Verbeter de percentages.");
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!s.geld.kostenverdeling) continue;
        for (const Onderdeel& onderdeel : s.geld.kostenverdeling->onderdelen) check(onderdeel, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/gewichten",
             .severity = Severity::fout,
             .title = "Gewichten of percentages van een verdeelsleutel zijn samen geen 100",
             .law = agreed_form,
             .explanation =
                 "De sleutels van een onderdeel verdelen samen het hele bedrag: hun gewichten zijn samen 100, en de "
                 "percentages van een sleutel ook. Anders blijft er geld over, of wordt het twee keer betaald. Een "
                 "tarief staat alleen, want het brengt op wat het opbrengt. Verbeter de getallen; zonder dat rekent "
                 "grip niets uit."},
    .run = run};

} // namespace grip::rules::bijdrage_gewichten
