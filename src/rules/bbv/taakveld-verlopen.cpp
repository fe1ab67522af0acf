#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::bbv_taakveld_verlopen {
namespace {

/// The last year of a code that no longer holds.
std::optional<Jaar> verlopen_na(const Taakvelden& taakvelden, const Tekst& code, Jaar jaar) {
    std::optional<Jaar> last;
    for (const Taakveld& taakveld : taakvelden.taakvelden) {
        if (taakveld.code != code) continue;
        if (!taakveld.tot || *taakveld.tot >= jaar) return {};
        last = std::max(last.value_or(*taakveld.tot), *taakveld.tot);
    }
    return last;
}

template <Record R>
void check_codes(const Context& context, const R& record, std::vector<Tekst> R::*codes, Findings& findings) {
    for (std::size_t i = 0; i < (record.*codes).size(); ++i) {
        const Tekst& code = (record.*codes)[i];
        const auto last = verlopen_na(*context.data.taakvelden, code, Jaar{year_of(context.peildatum)});
        if (!last) continue;
        findings.add(at(record, codes, i), fmt::format("taakveld {} gold tot en met {}", code.text, last->year),
                     "Zoek de code op die nu geldt, en vervang deze.");
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (loopt(s)) check_codes(context, s.karakter, &Karakter::taakvelden, findings);
    }
    check_codes(context, context.data.gemeente, &Gemeente::politiek_relevant, findings);
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bbv/taakveld-verlopen",
             .severity = Severity::waarschuwing,
             .title = "Een code van een taakveld van eerdere jaren",
             .law = "BBV art. 66; Regeling vaststelling taakvelden en verstrekking informatie voor derden",
             .explanation =
                 "De lijst van taakvelden is veranderd, en deze code geldt niet meer. In begroting en jaarstukken "
                 "hoort de nieuwe code. Zoek haar op en vervang de oude."},
    .run = run};

} // namespace grip::rules::bbv_taakveld_verlopen
