#include "base/text.hpp"
#include "rules/rule.hpp"
#include "schema/dates.hpp"

#include <fmt/format.h>

namespace grip::rules::datum_te_ver_vooruit {
namespace {

void run(const Context& context, Findings& findings) {
    const auto jaren = context.data.gemeente.normen.vooruit_jaren.scaled;
    const Date grens = add_months(context.peildatum, static_cast<int>(12 * jaren));
    voor_elk_record(context.data, [&]<class R>(const R& record, const std::string& /*over*/) {
        schema::for_each_date(schema::shape_of<R>(), &record, [&](const schema::FoundDate& found) {
            if (found.may_be_far || found.date <= grens) return;
            findings.add(found.place(),
                         fmt::format("`{}` is {}: meer dan {} vooruit", found.key, long_dutch(found.date),
                                     counted(jaren, "jaar", "jaar")),
                         "Kijk het jaartal na. Klopt de dag, verklaar dat dan onder `uitzonderingen`.");
        });
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "datum/te-ver-vooruit",
             .severity = Severity::waarschuwing,
             .title = "Een dag die te ver in de toekomst ligt",
             .law = agreed_form,
             .explanation =
                 "Een dag die nog komt, is een plan. Ligt hij vele jaren vooruit, dan is er meestal een jaartal "
                 "verkeerd geschreven. Hoeveel jaar vooruit een plan kan liggen, staat bij `normen` in gemeente.yaml. "
                 "Kijk het jaartal na."},
    .run = run};

} // namespace grip::rules::datum_te_ver_vooruit
