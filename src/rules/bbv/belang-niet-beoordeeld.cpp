#include "analysis/verbonden.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::bbv_belang_niet_beoordeeld {
namespace {

void run(const Context& context, Findings& findings) {
    const Jaar jaar{year_of(context.peildatum)};
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto verbonden = analysis::verbondenheid(s);
        if (verbonden.oordeel != analysis::Verbonden::nog_te_beoordelen ||
            !analysis::neemt_deel_in(context.data, s, jaar))
            continue;
        findings.add(
            at(s.geld, &Geld::verbonden_partij),
            fmt::format("niet te zeggen of dit een verbonden partij is: {}", verbonden.reden),
            "Schrijf bij `bestuurlijk_belang` en `financieel_belang` of zij `aanwezig` zijn (true of false), of "
            "leg uw oordeel vast bij `verbonden_partij`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "bbv/belang-niet-beoordeeld",
         .severity = Severity::waarschuwing,
         .absence = true,
         .title = "Niet beoordeeld of dit een verbonden partij is",
         .law = "BBV art. 1 lid 1 b tot en met d en art. 15",
         .explanation =
             "De paragraaf verbonden partijen noemt elke partij waarin de gemeente een bestuurlijk én een "
             "financieel belang heeft. Uit de rechtsvorm volgt dat hier niet vanzelf. Zolang het niet is beoordeeld, "
             "noemt de paragraaf deze samenwerking apart en is haar totaal niet af. Leg de twee belangen vast, of "
             "het oordeel zelf."},
    .run = run};

} // namespace grip::rules::bbv_belang_niet_beoordeeld
