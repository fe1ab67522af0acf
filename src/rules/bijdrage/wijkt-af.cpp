#include "analysis/bijdrage.hpp"
#include "analysis/vergelijking.hpp"
#include "base/text.hpp"
#include "rules/financien/cijfers.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>

namespace grip::rules::bijdrage_wijkt_af {
namespace {

/// How it is mended: what the explanation says from the sentence on that names our budget.
std::string over_onze_begroting(const std::string& toelichting) {
    const std::string klein = lower_ascii(toelichting);
    const auto genoemd = std::min(klein.find("onze begroting"), klein.find("onze eigen begroting"));
    if (genoemd == std::string::npos) return {};
    const auto punt = klein.rfind(". ", genoemd);
    return toelichting.substr(punt == std::string::npos ? 0 : punt + 2);
}

Zin met_toelichting(const Samenwerking& s, const analysis::Paar& paar, Jaar jaar) {
    const Zin verschil = zin("{}.", met_hoofdletter(analysis::in_zin(paar, jaar)));
    const auto toelichting = analysis::toelichting_van(s.geld, jaar);
    const std::string herstel = toelichting ? over_onze_begroting(toelichting->text) : std::string{};
    return herstel.empty() ? verschil : zin("{} {}", verschil, herstel);
}

void check(const Context& context, const Samenwerking& s, Jaar jaar, Findings& findings) {
    for (const analysis::Paar& paar :
         analysis::verschillen(context.data, analysis::vergelijking(context.data, s, jaar))) {
        findings.add(
            at(s.geld, &Geld::jaren, std::to_string(jaar.year)),
            fmt::format("bijdrage {}: {} noemt {}", jaar.year, paar.een, in_woorden(analysis::hoeveel_meer(paar))),
            "Vraag de berekening op, en verbeter het bedrag dat niet klopt.", met_toelichting(s, paar, jaar));
    }
}

void run(const Context& context, Findings& findings) {
    elk_meerjarig(context, [&](const Samenwerking& s, Jaar jaar) { check(context, s, jaar, findings); });
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "bijdrage/wijkt-af",
         .severity = Severity::waarschuwing,
         .title = "Onze begroting, die van de partij en de verdeelsleutel noemen verschillende bijdragen",
         .law = "Gemeenschappelijk financieel toezichtkader; BBV art. 15",
         .explanation =
             "De bijdrage in onze begroting moet dezelfde zijn als die in de begroting van de partij, en die "
             "hoort te volgen uit de verdeelsleutel. Verschillen zij meer dan de norm (`normen: "
             "begroting_verschil`), dan klopt een van de drie niet. Gekeken is naar dit jaar en de vier jaren erna, "
             "zo ver als onze begrotingen vooruitzien. Vraag het bestuur om de berekening, en pas onze begroting "
             "aan als zij achterloopt."},
    .run = run};

} // namespace grip::rules::bijdrage_wijkt_af
