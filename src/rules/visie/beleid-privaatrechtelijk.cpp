#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::visie_beleid_privaatrechtelijk {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || s.vorm.vormkeuze || !maakt_beleid(s)) continue;
        if (geldend(context, "privaatrechtelijk", s) == nullptr) continue;
        findings.add(
            at(s.vorm, &Vorm::rechtsvorm),
            fmt::format("samen beleid maken in de vorm {}, zonder uitleg van die keuze", label_of(s.vorm.rechtsvorm)),
            "Leg onder `vormkeuze` uit waarom niet voor een gemeenschappelijke regeling is gekozen.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/beleid-privaatrechtelijk",
             .severity = Severity::waarschuwing,
             .title = "Beleid in een privaatrechtelijke vorm, zonder uitleg",
             .visie = "hoofdstuk 5",
             .explanation =
                 "Voor samen beleid maken heeft de publiekrechtelijke weg een sterke voorkeur, omdat de raad daar "
                 "een plaats in de wet heeft. Een andere keuze kan, maar vraagt uitleg. Leg onder `vormkeuze` vast "
                 "waarom deze vorm is gekozen."},
    .run = run};

} // namespace grip::rules::visie_beleid_privaatrechtelijk
