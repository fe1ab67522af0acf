#include "rules/raad/venster.hpp"

#include "rules/raad/zienswijzen.hpp"
#include "rules/wgr/besluiten.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

void add(std::vector<OpenVenster>& vensters, Location plaats, std::string naam,
         std::optional<analysis::Venster> venster) {
    if (venster) vensters.push_back({std::move(plaats), std::move(naam), *venster});
}

void add_ontwerpen(const Context& context, std::vector<OpenVenster>& vensters) {
    elk_ontwerp(context, [&](const analysis::Dossier& dossier) {
        if (analysis::is_besloten(analysis::zienswijze_van(dossier), context.peildatum)) return;
        if (analysis::gedaan_op(dossier, Stap::vastgesteld, context.peildatum)) return;
        add(vensters, analysis::plaats_van(dossier, Stap::verzonden), analysis::naam_van(dossier),
            analysis::venster(context.data, dossier, context.peildatum));
    });
}

void add_regelingen(const Context& context, std::vector<OpenVenster>& vensters) {
    elk_besluit(context, [&](const Samenwerking& s, const Regelingbesluit& besluit) {
        const auto& zienswijze = besluit.zienswijze;
        const bool besloten = zienswijze && analysis::is_besloten(&*zienswijze, context.peildatum);
        if (besloten || analysis::ligt_vast(besluit, context.peildatum)) return;
        add(vensters, at(besluit, &Regelingbesluit::ontwerp_ontvangen), waarover(besluit),
            analysis::venster(context.data, s, besluit, context.peildatum));
    });
}

} // namespace

std::vector<OpenVenster> open_vensters(const Context& context) {
    std::vector<OpenVenster> vensters;
    add_ontwerpen(context, vensters);
    add_regelingen(context, vensters);
    return vensters;
}

std::string dagen_van(const analysis::Venster& venster, Date tot) {
    const std::string laatste = long_dutch(tot);
    if (!venster.van) return fmt::format("uiterlijk {}", laatste);
    return fmt::format("{} tot en met {}", long_dutch(*venster.van), laatste);
}

} // namespace grip::rules
