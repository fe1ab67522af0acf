#include "analysis/artikel.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::wgr_regeling_niet_bijgewerkt {
namespace {

/// An article that cannot be written in full is not for the council.
Zin in_zin(const std::string& artikel, std::string_view bepaling) {
    const std::string voluit = analysis::voluit(artikel);
    return zin("De regeling bevat nog niet wat {} vraagt: {}.", voluit == artikel ? "de wet" : voluit,
               lower_ascii(bepaling));
}

void check(const Context& context, const Samenwerking& s, const Bepalingen& bepalingen, Findings& findings) {
    const auto look = [&](const auto& field) {
        if ((bepalingen.*field.member).value_or(true)) return; // not looked up is not lacking
        std::string id = fmt::format("bepaling-{}", field.key);
        std::ranges::replace(id, '_', '-');
        const Voorschrift* voorschrift = geldend(context, id, s);
        if (voorschrift == nullptr) return;
        findings.add(at(bepalingen, field.member),
                     fmt::format("de regeling mist een bepaling die {} vraagt: {}",
                                 analysis::artikel_van(*voorschrift, s, context.peildatum),
                                 field.doc.substr(0, field.doc.find(" ("))),
                     "Vraag het bestuur wanneer de tekst wordt aangepast, en leg dat vast onder `ontwikkelingen`.",
                     in_zin(analysis::artikel_van(*voorschrift, s, context.peildatum),
                            field.doc.substr(0, field.doc.find(" ("))));
    };
    apply_fields([&](const auto&... field) { (look(field), ...); }, Bepalingen::fields);
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto& regeling = s.vorm.regeling;
        const bool has_text = loopt(s) && s.identiteit.status != Status::verkenning;
        if (has_text && regeling && regeling->bepalingen) check(context, s, *regeling->bepalingen, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "wgr/regeling-niet-bijgewerkt",
         .severity = Severity::waarschuwing,
         .title = "De regeling mist een bepaling die de wet sinds 2022 vraagt",
         .law =
             "Wgr art. 9, 10, 11a en 17; met provincie via art. 52, met waterschap via art. 62, met beide via art. 74; Stb. 2022, 18",
         .explanation =
             "Sinds 1 juli 2022 moet in de tekst van een regeling meer staan over zienswijzen, inwoners, "
             "evaluatie en informatie aan de raden. Regelingen moesten voor 1 juli 2024 zijn aangepast. Vraag "
             "het bestuur wanneer de regeling wordt gewijzigd; de raden krijgen dan het ontwerp."},
    .run = run};

} // namespace grip::rules::wgr_regeling_niet_bijgewerkt
