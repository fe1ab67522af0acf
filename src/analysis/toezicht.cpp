#include "analysis/toezicht.hpp"

namespace grip::analysis {

std::optional<Jaar> preventief_toezicht(const Samenwerking& samenwerking, Date peildatum) {
    const int dit = year_of(peildatum);
    for (const Jaar jaar : {Jaar{dit}, Jaar{dit - 1}}) {
        const auto found = samenwerking.volgen.toezicht.find(jaar);
        if (found == samenwerking.volgen.toezicht.end()) continue;
        const Toezicht& toezicht = found->second;
        const bool bekend = toezicht.brief.value_or(peildatum) <= peildatum;
        if (bekend && toezicht.regime == Toezichtregime::preventief) return jaar;
    }
    return {};
}

std::optional<Zin> preventief_in_zin(const Samenwerking& samenwerking, Date peildatum) {
    const auto jaar = preventief_toezicht(samenwerking, peildatum);
    if (!jaar) return {};
    const Toezicht& toezicht = samenwerking.volgen.toezicht.at(*jaar);
    return zin("De toezichthouder stelde voor {} preventief toezicht in{}.{}", *jaar,
               toezicht.brief ? zin(" (brief van {})", *toezicht.brief) : Zin{},
               toezicht.kern ? zin(" {}", toezicht.kern->text) : Zin{});
}

} // namespace grip::analysis
