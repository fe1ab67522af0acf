#include "rules/raad/venster.hpp"

#include "rules/raad/zienswijzen.hpp"
#include "rules/wgr/besluiten.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

void add(std::vector<OpenVenster>& vensters, Location plaats, std::string naam, Zin waarop,
         std::optional<analysis::Venster> venster) {
    if (venster) vensters.push_back({std::move(plaats), std::move(naam), std::move(waarop), *venster});
}

void add_ontwerpen(const Context& context, std::vector<OpenVenster>& vensters) {
    elk_ontwerp(context, [&](const analysis::Dossier& dossier) {
        if (analysis::is_besloten(analysis::zienswijze_van(dossier), context.peildatum)) return;
        if (analysis::gedaan_op(dossier, Stap::vastgesteld, context.peildatum)) return;
        add(vensters, analysis::plaats_van(dossier, Stap::verzonden), analysis::naam_van(dossier), waarop(dossier),
            analysis::venster(context.data, dossier, context.peildatum));
    });
}

void add_regelingen(const Context& context, std::vector<OpenVenster>& vensters) {
    elk_besluit(context, [&](const Samenwerking& s, const Regelingbesluit& besluit) {
        const auto& zienswijze = besluit.zienswijze;
        const bool besloten = zienswijze && analysis::is_besloten(&*zienswijze, context.peildatum);
        if (besloten || analysis::ligt_vast(besluit, context.peildatum)) return;
        add(vensters, at(besluit, &Regelingbesluit::ontwerp_ontvangen), waarover(besluit), waarop(besluit),
            analysis::venster(context.data, s, besluit, context.peildatum));
    });
}

/// The board asks for a day of its own; more time than that may be left.
Zin gevraagd_in_zin(const analysis::Venster& venster, const Zin& waarop, Date peildatum) {
    const auto later = [&](const std::optional<Date>& dag) { return dag && *dag > venster.tot && *dag >= peildatum; };
    const bool voorbij = venster.tot < peildatum;
    Zin vraag =
        zin("Het bestuur {} een zienswijze{} uiterlijk op {}", voorbij ? "vroeg" : "vraagt", waarop, venster.tot);
    if (later(venster.dagen.zeker))
        return zin("{}; de raad heeft in elk geval de tijd tot en met {}.", vraag, *venster.dagen.zeker);
    if (later(venster.dagen.uiterst)) return zin("{}; zij kan nog komen tot en met {}.", vraag, *venster.dagen.uiterst);
    return voorbij ? Zin{} : zin("{}.", vraag);
}

} // namespace

Zin tot_wanneer_in_zin(const analysis::Venster& venster, const Zin& waarop, Date peildatum) {
    const analysis::LaatsteDagen& dagen = venster.dagen;
    if (dagen.gevraagd && *dagen.gevraagd == venster.tot && dagen.uiterst != venster.tot)
        return gevraagd_in_zin(venster, waarop, peildatum);
    const bool komt = venster.moment && venster.moment->raad->datum >= peildatum;
    const auto& moment = komt ? venster.moment : venster.alsnog;
    const Date gepland = moment ? moment->tot : venster.tot;
    const Date tot = gepland < peildatum ? dagen.laatste() : gepland;
    if (tot < peildatum) return {};
    const bool later = !dagen.uiterst || *dagen.uiterst > tot;
    const bool kan_voorbij_zijn = !later && dagen.zeker != tot && dagen.gevraagd != tot && !venster.aangeboden;
    return zin("De raad kan {}tot en met {} een zienswijze naar voren brengen{}{}.{}", later ? "in elk geval " : "",
               tot, waarop, kan_voorbij_zijn ? ", als het ontwerp dan nog niet is aangeboden" : "",
               moment ? zin(" De raad van {} kan daarover besluiten.", moment->raad->datum) : Zin{});
}

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
