#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::datum_status_spreekt_tegen {
namespace {

struct Tegenspraak {
    std::string wat;
    std::string_view tip;
};

/// At most one: the first that holds.
std::optional<Tegenspraak> tegenspraak(const Identiteit& i, Date peildatum) {
    const Status status = i.status;
    const auto zegt = [&](std::string_view key, Date dag, std::string_view rest) {
        return fmt::format("de status is {}, maar `{}` ({}) {}", label_of(status), key, long_dutch(dag), rest);
    };
    if (i.tot && *i.tot < peildatum && status != Status::beeindigd)
        return Tegenspraak{zegt("tot", *i.tot, "is voorbij"),
                           "Zet `status: beeindigd`, of haal `tot` weg als onze gemeente nog meedoet."};
    if (i.tot && *i.tot >= peildatum && status == Status::beeindigd)
        return Tegenspraak{zegt("tot", *i.tot, "is nog niet voorbij"),
                           "Zet `status: uittreding` tot die dag, of verbeter `tot`."};
    const bool doet_mee = status == Status::actief || status == Status::uittreding || status == Status::beeindigd;
    if (status == Status::beeindigd && !i.tot && !i.vereffend)
        return Tegenspraak{"de status is beëindigd, en niet geregistreerd is wanneer", "Vul `tot` in."};
    if (i.sinds && *i.sinds > peildatum && doet_mee)
        return Tegenspraak{zegt("sinds", *i.sinds, "moet nog komen"), "Zet `status: oprichting`, of verbeter `sinds`."};
    if (i.sinds && *i.sinds <= peildatum && status == Status::verkenning)
        return Tegenspraak{zegt("sinds", *i.sinds, "is al geweest"), "Zet `status: actief`, of haal `sinds` weg."};
    return {};
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const auto gevonden = tegenspraak(s.identiteit, context.peildatum);
        if (gevonden) findings.add(at(s.identiteit, &Identiteit::status), gevonden->wat, std::string{gevonden->tip});
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "datum/status-spreekt-tegen",
             .severity = Severity::waarschuwing,
             .title = "De status past niet bij de dagen",
             .law = agreed_form,
             .explanation =
                 "De status zegt waar de samenwerking staat, en `sinds` en `tot` zeggen wanneer onze gemeente meedoet. "
                 "Hier spreken zij elkaar tegen, vaak omdat een dag inmiddels voorbij is. Alle stukken gaan uit van de "
                 "status. Verbeter hem, of de dag."},
    .run = run};

} // namespace grip::rules::datum_status_spreekt_tegen
