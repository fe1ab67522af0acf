#include "base/text.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::wgr_register_onvolledig {
namespace {

using Items = std::vector<std::string>;

void add_deelnemers(const Wie& wie, Items& items) {
    if (wie.deelnemers.empty()) return items.push_back("deelnemers");
    const auto zonder = [&](const auto& lacks) { return std::ranges::count_if(wie.deelnemers, lacks); };
    const auto sinds = zonder([](const Deelnemer& d) { return !d.sinds; });
    const auto organen = zonder([](const Deelnemer& d) { return d.organen.empty(); });
    if (sinds > 0)
        items.push_back(fmt::format("{} zonder dag van toetreding", counted(sinds, "deelnemer", "deelnemers")));
    if (organen > 0) items.push_back(fmt::format("{} zonder organen", counted(organen, "deelnemer", "deelnemers")));
}

Items ontbrekend(const Context& context, const Samenwerking& s) {
    Items items;
    add_deelnemers(s.wie, items);
    if (s.karakter.wettelijke_grondslagen.empty()) items.push_back("wettelijke grondslagen");
    if (s.vorm.bevoegdheden.empty()) items.push_back("bevoegdheden");
    const bool zetel = geldend(context, "landelijk-register-zetel", s) != nullptr;
    if (zetel && !s.vorm.vestigingsplaats) items.push_back("vestigingsplaats");
    if (zetel && !s.vorm.adres) items.push_back("adres");
    if (!s.vorm.regeling || !s.vorm.regeling->vindplaats) items.push_back("vindplaats van de regeling");
    return items;
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        // it is in the national register from its start until it has ended
        const bool bestaat = s.identiteit.status == Status::actief || s.identiteit.status == Status::uittreding;
        if (!bestaat || geldend(context, "landelijk-register", s) == nullptr) continue;
        const Items items = ontbrekend(context, s);
        if (items.empty()) continue;
        findings.add(at(s.identiteit, &Identiteit::organisatieregister),
                     fmt::format("niet geregistreerd: {}", fmt::join(items, "; ")),
                     "Zoek de regeling op in het Register van Overheidsorganisaties en neem de gegevens over.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/register-onvolledig",
             .severity = Severity::advies,
             .absence = true,
             .title = "Gegevens uit het landelijke register zijn niet overgenomen",
             .law = "Wgr art. 136",
             .explanation =
                 "Van elke regeling houdt het ministerie een openbaar register bij: deelnemers met hun organen en "
                 "dag van toetreding, wettelijke grondslag, bevoegdheden, zetel en tekst. Staan deze gegevens ook "
                 "hier, dan is te zien of het landelijke register klopt. Neem ze over van organisaties.overheid.nl."},
    .run = run};

} // namespace grip::rules::wgr_register_onvolledig
