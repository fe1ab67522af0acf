#include "rules/raad/venster.hpp"

#include <fmt/format.h>

namespace grip::rules {

std::optional<analysis::Venster> nog_te_besluiten(const Context& context, const analysis::Dossier& dossier) {
    const Zienswijze* zienswijze = analysis::zienswijze_van(dossier);
    const bool besloten = zienswijze != nullptr && (zienswijze->besluit || zienswijze->datum);
    const auto vastgesteld = analysis::dag_van(dossier, Stap::vastgesteld);
    if (besloten || (vastgesteld && *vastgesteld <= context.peildatum)) return {};
    auto venster = analysis::venster(context.data, dossier, context.peildatum);
    if (venster && !venster->agenda_bekend) return {};
    return venster;
}

std::string dagen_van(const analysis::Venster& venster) {
    if (!venster.van) return fmt::format("uiterlijk {}", long_dutch(venster.tot));
    return fmt::format("{} tot en met {}", long_dutch(*venster.van), long_dutch(venster.tot));
}

} // namespace grip::rules
