#include "analysis/vergaderingen.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <cstdlib>
#include <fmt/format.h>

namespace grip::rules::raad_stukken_te_laat {
namespace {

Zin in_zin(const Vergadering& v, std::int64_t dagen, std::int64_t norm, Date peildatum) {
    Zin wanneer = als_zin("op de dag zelf van");
    if (dagen != 0) wanneer = zin("{} {}", geteld(std::abs(dagen), "dag", "dagen"), dagen < 0 ? "na" : "voor");
    return zin(
        "De stukken voor de vergadering van {} {} op {}, {} de bespreking in raad of commissie; onze norm is {} vooraf.",
        v.datum, *v.stukken_ontvangen <= peildatum ? "kwamen" : "komen", *v.stukken_ontvangen, wanneer,
        geteld(norm, "dag", "dagen"));
}

void run(const Context& context, Findings& findings) {
    const std::int64_t norm = context.data.gemeente.normen.stukken_dagen.scaled;
    for (const Vergadering& v : context.data.vergaderingen) {
        const auto dagen = analysis::dagen_voor_bespreking(v);
        if (v.vervallen || !dagen || *dagen >= norm) continue;
        findings.add(at(v, &Vergadering::stukken_ontvangen),
                     *dagen < 0 ? fmt::format("de stukken kwamen {} na de bespreking", counted(-*dagen, "dag", "dagen"))
                                : fmt::format("de stukken kwamen {} voor de bespreking; de norm is {}",
                                              counted(*dagen, "dag", "dagen"), norm),
                     "Vraag het bestuur om de stukken eerder te sturen (`grip brief` maakt een brief).",
                     in_zin(v, *dagen, norm, context.peildatum));
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "raad/stukken-te-laat",
             .severity = Severity::waarschuwing,
             .title = "De stukken van het bestuur kwamen kort voor de bespreking",
             .visie = "hoofdstuk 4",
             .explanation =
                 "De raad kan een vergadering van het bestuur alleen voorbespreken als de stukken er op tijd zijn. "
                 "Hoeveel dagen dat is, staat bij `normen` in gemeente.yaml. Vraag het bestuur om de stukken eerder "
                 "te sturen; de brief daarvoor maakt `grip brief`."},
    .run = run};

} // namespace grip::rules::raad_stukken_te_laat
