#include "analysis/bestanden.hpp"
#include "analysis/paragraaf.hpp"
#include "base/text.hpp"
#include "rules/financien/cijfers.hpp"

#include <fmt/format.h>

namespace grip::rules::bbv_gegevens_ontbreken {
namespace {

void run(const Context& context, Findings& findings) {
    elk_begrotingsjaar(context, [&](const Samenwerking& s, Jaar jaar) {
        // what is still being set up is no party yet; a budget of next year may not be there yet
        const bool volgend_jaar = jaar.year > year_of(context.peildatum);
        if (!analysis::neemt_deel_in(context.data, s, jaar) || !analysis::is_verbonden_partij(s)) return;
        if (volgend_jaar && !s.geld.jaren.contains(jaar)) return;
        std::vector<std::string> namen;
        for (const analysis::Element& e :
             analysis::ontbrekende_elementen(s, jaar, analysis::Paragraafsoort::begroting)) {
            Location plaats = at(s);
            plaats.path = e.sleutel;
            if (analysis::is_gelezen(context.data, plaats)) namen.push_back(e.naam);
        }
        if (namen.empty()) return;
        findings.add(at(s.geld, &Geld::jaren, std::to_string(jaar.year)),
                     fmt::format("voor de paragraaf van {} ontbreekt: {}", jaar.year, join_dutch(namen, "en")),
                     "Vul deze gegevens in, of schrijf `onbekend` met een toelichting.");
    });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bbv/gegevens-ontbreken",
             .severity = Severity::waarschuwing,
             .absence = true,
             .title = "Van een verbonden partij ontbreken gegevens voor de paragraaf",
             .law = "BBV art. 15 lid 2",
             .explanation =
                 "De paragraaf verbonden partijen van begroting en jaarstukken noemt van elke partij het openbaar "
                 "belang, ons belang, het eigen en vreemd vermogen, het resultaat en de risico's. Die gegevens staan "
                 "niet allemaal in het register. Vul ze in, of schrijf `onbekend` met aan wie het is gevraagd."},
    .run = run};

} // namespace grip::rules::bbv_gegevens_ontbreken
