#include "analysis/toezicht.hpp"

namespace grip::analysis {

namespace {

/// Of the budget of that year, as far as is known on the day; null: there is none, or it is of another kind.
const Toezicht* preventief(const Samenwerking& samenwerking, Jaar jaar, Date peildatum) {
    const auto found = samenwerking.volgen.toezicht.find(jaar);
    if (found == samenwerking.volgen.toezicht.end()) return nullptr;
    const Toezicht& toezicht = found->second;
    const bool bekend = toezicht.brief.value_or(peildatum) <= peildatum;
    return bekend && toezicht.regime == Toezichtregime::preventief ? &toezicht : nullptr;
}

} // namespace

std::optional<Jaar> preventief_toezicht(const Samenwerking& samenwerking, Date peildatum) {
    const int dit = year_of(peildatum);
    for (const Jaar jaar : {Jaar{dit}, Jaar{dit - 1}}) {
        if (preventief(samenwerking, jaar, peildatum) != nullptr) return jaar;
    }
    return {};
}

std::optional<Zin> preventief_in_zin(const Samenwerking& samenwerking, Date peildatum) {
    const auto jaar = preventief_toezicht(samenwerking, peildatum);
    return jaar ? preventief_in_zin(samenwerking, *jaar, peildatum) : std::nullopt;
}

std::optional<Zin> preventief_in_zin(const Samenwerking& samenwerking, Jaar jaar, Date peildatum) {
    const Toezicht* found = preventief(samenwerking, jaar, peildatum);
    if (found == nullptr) return {};
    const Toezicht& toezicht = *found;
    return zin("De toezichthouder stelde voor {} preventief toezicht in{}.{}", jaar,
               toezicht.brief ? zin(" (brief van {})", *toezicht.brief) : Zin{},
               toezicht.kern ? zin(" {}", toezicht.kern->text) : Zin{});
}

std::optional<Zin> laatste_brief_in_zin(const Samenwerking& samenwerking, Jaar jaar, Date peildatum) {
    std::optional<Zin> laatste;
    for (const auto& [van, toezicht] : samenwerking.volgen.toezicht) {
        if (van > jaar || !toezicht.brief || *toezicht.brief > peildatum) continue;
        laatste = preventief_in_zin(samenwerking, van, peildatum);
        if (!laatste && toezicht.kern)
            laatste = zin("Brief van de toezichthouder over de begroting {} ({}): {}", van, *toezicht.brief,
                          toezicht.kern->text);
    }
    return laatste;
}

} // namespace grip::analysis
