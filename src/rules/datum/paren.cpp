#include "rules/datum/paren.hpp"

#include "analysis/samenwerkingen.hpp"
#include "schema/dates.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

std::string_view tip(const Datumpaar& paar) {
    if (!paar.tip.empty()) return paar.tip;
    switch (paar.soort) {
    case Volgorde::onmogelijk: return "Zoek op wat klopt, en verbeter een van beide dagen.";
    case Volgorde::strijdig: return "Kijk beide dagen na. Kloppen zij, bespreek het dan met het bestuur.";
    case Volgorde::opvallend: return "Kijk beide dagen na. Kloppen zij, verklaar dat dan onder `uitzonderingen`.";
    }
    return "";
}

std::string wat(const schema::Disorder& verkeerd) {
    return fmt::format("`{}` ({}) ligt voor `{}` ({})", verkeerd.pair->dan, long_dutch(verkeerd.then),
                       verkeerd.pair->eerst, long_dutch(verkeerd.first));
}

/// By which law the dates of this collaboration stand in the wrong order; empty: by none.
std::string wet(const Context& context, const Samenwerking* s, const schema::Disorder& verkeerd) {
    if (s == nullptr) return {};
    const Voorschrift* voorschrift =
        analysis::geldend(*context.data.wetten, verkeerd.pair->voorschrift, *s, verkeerd.then);
    return voorschrift == nullptr ? std::string{} : analysis::artikel_van(*voorschrift, *s, verkeerd.then);
}

} // namespace

void meld_volgorde(const Context& context, Volgorde soort, Findings& findings) {
    voor_elk_record(context.data, [&]<class R>(const R& record, const std::string& over) {
        const Samenwerking* s = analysis::samenwerking_van(context.data, over);
        schema::for_each_disorder(schema::shape_of<R>(), &record, [&](const schema::Disorder& verkeerd) {
            if (verkeerd.pair->soort != soort) return;
            std::string melding = wat(verkeerd);
            if (soort == Volgorde::strijdig) {
                const std::string artikel = wet(context, s, verkeerd);
                if (artikel.empty()) return;
                melding += fmt::format("; de wet vraagt de andere volgorde ({})", artikel);
            }
            findings.add(verkeerd.place(), std::move(melding), std::string{tip(*verkeerd.pair)});
        });
    });
}

} // namespace grip::rules
