#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::financien_onbekend_zonder_toelichting {
namespace {

constexpr std::string_view vraag = "Schrijf onder `toelichting` aan wie het is gevraagd, en wanneer.";

template <class R>
void check_record(const R& record, const std::string& naam, Findings& findings);

template <class R, class M>
void check_field(const R& record, M R::*member, std::string_view key, const std::string& naam, Findings& findings) {
    constexpr bool bekend =
        std::is_same_v<M, std::optional<Bekend<Euro>>> || std::is_same_v<M, std::optional<Bekend<NonNegative<Euro>>>>;
    constexpr bool blok = std::is_same_v<M, std::optional<Balanspost>> || std::is_same_v<M, std::optional<Dividend>> ||
                          std::is_same_v<M, std::optional<Uittreedsom>>;
    if constexpr (bekend) {
        const M& bedrag = record.*member;
        if (!bedrag || bedrag->value || !nearest_toelichting(record.origin).empty()) return;
        findings.add(at(record, member), fmt::format("{}: `{}` is onbekend, zonder toelichting", naam, key),
                     std::string{vraag});
    } else if constexpr (blok) {
        if (record.*member) check_record(*(record.*member), naam, findings);
    }
}

template <class R>
void check_record(const R& record, const std::string& naam, Findings& findings) {
    apply_fields([&](const auto&... field) { (check_field(record, field.member, field.key, naam, findings), ...); },
                 R::fields);
}

void look(const Context& context, const Onderdeel& onderdeel, Findings& findings) {
    for (const auto& [jaar, bedrag] : onderdeel.bedrag) {
        if (jaar.year < year_of(context.peildatum) - 2 || bedrag.value ||
            !nearest_toelichting(onderdeel.origin).empty())
            continue;
        findings.add(
            at(onderdeel, &Onderdeel::bedrag, std::to_string(jaar.year)),
            fmt::format("{}: het bedrag van {} is onbekend, zonder toelichting", onderdeel.naam.text, jaar.year),
            std::string{vraag});
    }
}

void look(const Weerstandspost& post, Findings& findings) {
    if (post.bedrag.value || post.toelichting) return;
    findings.add(at(post, &Weerstandspost::bedrag),
                 fmt::format("{}: het bedrag is onbekend, zonder toelichting", post.naam.text), std::string{vraag});
}

void run(const Context& context, Findings& findings) {
    for (const Weerstandspost& post : context.data.gemeente.weerstandscapaciteit) look(post, findings);
    elke_cijfers(context, [&](const Cijfers& c) { check_record(*c.cijfers, c.naam, findings); });
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        if (s.vorm.uittreding) check_record(*s.vorm.uittreding, "uittreding", findings);
        if (!s.geld.kostenverdeling) continue;
        for (const Onderdeel& onderdeel : s.geld.kostenverdeling->onderdelen) look(context, onderdeel, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "financien/onbekend-zonder-toelichting",
             .severity = Severity::waarschuwing,
             .title = "Een bedrag is onbekend, en er staat niet bij aan wie het is gevraagd",
             .law = "BBV art. 15 lid 2; afspraak over de bestanden van het register (docs/register.md)",
             .explanation =
                 "Met `onbekend` zegt het register dat er naar een bedrag is gevraagd en dat er geen antwoord kwam. "
                 "De raad wil dan weten aan wie is gevraagd, en wanneer. Schrijf dat onder `toelichting`; is er nog "
                 "niets gevraagd, laat het bedrag dan weg."},
    .run = run};

} // namespace grip::rules::financien_onbekend_zonder_toelichting
