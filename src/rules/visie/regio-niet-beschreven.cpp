#include "rules/rule.hpp"
#include "rules/visie/regio.hpp"

namespace grip::rules::visie_regio_niet_beschreven {
namespace {

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        // when there is something to choose, visie/regio-niet-onderzocht asks for more
        if (!zonder_regiokeuze(context, s) || keuze_aan_de_orde(context, s)) continue;
        findings.add(at(s.regio, &Regioafweging::regiokeuze),
                     "niet geregistreerd is waarom dit niet met alle gemeenten van de voorkeursregio gebeurt",
                     "Beschrijf de reden onder `regiokeuze: motivering`.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "visie/regio-niet-beschreven",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet beschreven waarom dit buiten de voorkeursregio gebeurt",
             .visie = "hoofdstuk 2",
             .explanation =
                 "De gemeente heeft een voorkeur voor samenwerken in de eigen regio. Van deze samenwerking, die "
                 "daarbuiten valt, is de reden niet geregistreerd. Beschrijf haar onder `regiokeuze`; een vermoeden "
                 "hoort er niet."},
    .run = run};

} // namespace grip::rules::visie_regio_niet_beschreven
