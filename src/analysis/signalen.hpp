// How a collaboration stands, in six aspects: the worst of what is told of each, with the reasons, and never a weighted score.
#pragma once

#include "base/finding.hpp"
#include "model/register.hpp"

namespace grip {
namespace analysis {

/// From what is quiet to what asks for attention. Grey: too little is known to have gone wrong.
enum class Kleur { groen, grijs, oranje, rood };

} // namespace analysis

template <>
inline constexpr auto options<analysis::Kleur> = std::array{
    Option{analysis::Kleur::groen, "groen", "Het is rustig", "rustig"},
    Option{analysis::Kleur::grijs, "grijs", "Er is te weinig bekend", "onbekend"},
    Option{analysis::Kleur::oranje, "oranje", "Er is iets om te volgen", "volgen"},
    Option{analysis::Kleur::rood, "rood", "Er is iets dat nu aandacht vraagt", "aandacht"},
};

namespace analysis {

/// The aspect of which a rule speaks; none where it speaks of our own files.
std::optional<Onderwerp> aspect_van(const Rule& rule);

/// Something that is told of an aspect.
struct Reden {
    Kleur kleur{};
    Zin zin;
    const Ontwikkeling* ontwikkeling = nullptr; ///< none: a finding, or the supervisor
    bool zwaar = false;                         ///< told before what only has a larger amount
};

struct Aspectsignaal {
    Onderwerp aspect{};
    Kleur kleur{};
    std::vector<Reden> redenen; ///< the gravest first, then the largest amount
    bool onvolledig = false;    ///< a finding says that something of it is not registered
};

/// One for each aspect, in the order of Onderwerp. `over`: the findings about this collaboration.
std::vector<Aspectsignaal> signalen(const Register& data, const Samenwerking& samenwerking,
                                    std::span<const Finding> over, Date peildatum);

struct Geheel {
    Kleur kleur{};
    bool voor_zover_bekend = false; ///< quiet, but of some aspects too little is known
};

/// The worst of the aspects; quiet only when at least half of them is known to be.
Geheel geheel(const std::vector<Aspectsignaal>& signalen);

} // namespace analysis
} // namespace grip
