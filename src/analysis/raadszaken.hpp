// What the council was promised, asked for or was advised, with its state.
#pragma once

#include "model/register.hpp"

namespace grip {
namespace analysis {

enum class Zaaksoort { toezegging, motie, aanbeveling };
enum class Zaakstand { te_laat, open, afgedaan };

} // namespace analysis

template <>
inline constexpr auto options<analysis::Zaaksoort> = std::array{
    Option{analysis::Zaaksoort::toezegging, "toezegging", "Wat de raad is toegezegd"},
    Option{analysis::Zaaksoort::motie, "motie", "Wat de raad vroeg"},
    Option{analysis::Zaaksoort::aanbeveling, "aanbeveling", "Wat een ander de raad aanbeval"},
};

template <>
inline constexpr auto options<analysis::Zaakstand> = std::array{
    Option{analysis::Zaakstand::te_laat, "te-laat", "De dag waarop het klaar moest zijn, is voorbij", "te laat"},
    Option{analysis::Zaakstand::open, "open", "Er moet nog iets gebeuren"},
    Option{analysis::Zaakstand::afgedaan, "afgedaan", "Het is afgedaan"},
};

namespace analysis {

struct Raadszaak {
    Zaaksoort soort{};
    const Raadsuitspraak* uitspraak = nullptr;
    const Opvolging* opvolging = nullptr;
    /// None of what asks for nothing: a motie that was not adopted, a recommendation that the raad did not take over.
    std::optional<Zaakstand> stand;
    std::string uitkomst;                       ///< of a motie or recommendation; empty: nothing is told
    const Samenwerking* samenwerking = nullptr; ///< in whose file it stands; null: in that of the municipality
    /// Others that it is about; of the municipality and empty: all.
    const std::vector<Ref<Samenwerking>>* over = nullptr;
    Location plaats; ///< of the item
};

/// Something must still be done.
inline bool is_open(const Raadszaak& zaak) { return zaak.stand && *zaak.stand != Zaakstand::afgedaan; }

/// Those in one file: of a samenwerking, or with null of the municipality.
std::vector<Raadszaak> raadszaken_in(const Register& data, const Samenwerking* samenwerking, Date peildatum);

/// Those of the municipality first, then by samenwerking. What is withheld is not among them.
std::vector<Raadszaak> raadszaken(const Register& data, Date peildatum);

/// Those in the file of a samenwerking, and those elsewhere that name it.
std::vector<Raadszaak> raadszaken_over(const Register& data, const Samenwerking& samenwerking, Date peildatum);

/// How many were taken out of the lists of a samenwerking, or with null of the municipality, because this reader may not see them.
std::ptrdiff_t verborgen_raadszaken(const Register& data, const Samenwerking* samenwerking);

} // namespace analysis
} // namespace grip
