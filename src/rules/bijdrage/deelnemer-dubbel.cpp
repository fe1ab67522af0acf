#include "analysis/partners.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::bijdrage_deelnemer_dubbel {
namespace {

/// Who left and came back stands there twice, with periods of his own.
bool doen_tegelijk_mee(const Deelnemer& a, const Deelnemer& b) {
    const bool a_eerder = a.tot && b.sinds && *a.tot < *b.sinds;
    const bool b_eerder = b.tot && a.sinds && *b.tot < *a.sinds;
    return !a_eerder && !b_eerder;
}

/// `Gemeente Leiden`, `Leiden` and `leiden` are one.
std::string kale_naam(const Tekst& naam) { return lower_ascii(analysis::partnernaam(trim(naam.text))); }

bool is_dezelfde(const Tekst& a, const Tekst& b) { return kale_naam(a) == kale_naam(b); }

/// Province and city of Utrecht have one name, and are two; so are both places called Bergen, which a code tells apart.
bool zelfde_partij(const Deelnemer& a, const Deelnemer& b) {
    if (a.code && b.code) return a.code == b.code;
    const auto soort = [](const Deelnemer& d) { return d.soort.value_or(Deelnemersoort::gemeente); };
    return a.naam && b.naam && soort(a) == soort(b) && is_dezelfde(*a.naam, *b.naam);
}

std::string wie(const Deelnemer& deelnemer) { return deelnemer.naam ? deelnemer.naam->text : deelnemer.code->text; }

/// Under two names one code: one of them is wrong, or they are one.
bool alleen_zelfde_code(const Deelnemer& a, const Deelnemer& b) {
    return a.naam && b.naam && !is_dezelfde(*a.naam, *b.naam);
}

void look(const std::vector<Deelnemer>& deelnemers, Findings& findings) {
    for (auto deelnemer = deelnemers.begin(); deelnemer != deelnemers.end(); ++deelnemer) {
        const auto eerder = std::find_if(deelnemers.begin(), deelnemer, [&](const Deelnemer& een) {
            return zelfde_partij(een, *deelnemer) && doen_tegelijk_mee(een, *deelnemer);
        });
        if (eerder == deelnemer) continue;
        if (alleen_zelfde_code(*eerder, *deelnemer))
            findings.add(
                at(*deelnemer, &Deelnemer::code),
                fmt::format("{} en {} hebben dezelfde code, {}", wie(*eerder), wie(*deelnemer), deelnemer->code->text),
                "Kijk na welke code klopt, of haal een van de twee weg als zij dezelfde zijn.");
        else
            findings.add(at(*deelnemer, &Deelnemer::naam),
                         fmt::format("{} staat twee keer bij de deelnemers", wie(*deelnemer)),
                         "Haal een van de twee weg; wie vertrok en terugkwam, heeft bij elke periode `sinds` en "
                         "`tot`.");
    }
}

void look(const Onderdeel& onderdeel, Findings& findings) {
    const auto& namen = onderdeel.deelnemers;
    for (std::size_t i = 0; i < namen.size(); ++i) {
        const auto eerste = std::ranges::find_if(namen, [&](const Tekst& naam) { return is_dezelfde(naam, namen[i]); });
        if (eerste == namen.begin() + static_cast<std::ptrdiff_t>(i)) continue;
        findings.add(at(onderdeel, &Onderdeel::deelnemers, i),
                     fmt::format("{}: {} staat er twee keer", onderdeel.naam.text, namen[i].text),
                     "Haal een van de twee weg.");
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        look(s.wie.deelnemers, findings);
        if (!s.geld.kostenverdeling) continue;
        for (const Onderdeel& onderdeel : s.geld.kostenverdeling->onderdelen) look(onderdeel, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bijdrage/deelnemer-dubbel",
             .severity = Severity::fout,
             .title = "Een deelnemer staat twee keer in dezelfde lijst",
             .law = agreed_form,
             .explanation =
                 "Wie twee keer bij de deelnemers staat, of twee keer bij een deel van de begroting, lijkt twee keer "
                 "mee te doen en mee te betalen. Haal een van de twee weg. Wie vertrok en later terugkwam, mag wel "
                 "twee keer bij `deelnemers` staan, als de perioden (`sinds`, `tot`) elkaar niet raken."},
    .run = run};

} // namespace grip::rules::bijdrage_deelnemer_dubbel
