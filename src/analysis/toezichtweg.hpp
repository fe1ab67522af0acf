// The way to the supervisor, which stays open when a budget was adopted (Wgr art. 35 lid 5).
#pragma once

#include "analysis/dossier.hpp"

namespace grip::analysis {

/// Why it is worth telling the raad.
enum class Toezichtreden { onbeantwoord, deels_gevolgd, niet_gevolgd, ander_bedrag };

struct Toezichtweg {
    Date vastgesteld{};
    Date tot{}; ///< a budget is not supervised any more in its own year, a change after the norm of the municipality
    std::string toezichthouder;
    std::string artikel;
    Toezichtreden reden{};
};

/// Of a draft budget or a change that was adopted on that day: every raad may turn to the supervisor, and it is told where the board
/// did not answer our zienswijze, did not follow it whole, or adopted another amount for us than the draft had. None without reason
/// or time.
std::optional<Toezichtweg> toezichtweg(const Register& data, const Dossier& dossier, Date vastgesteld, Date peildatum);

/// Of a paper whose adoption is registered.
std::optional<Toezichtweg> toezichtweg(const Register& data, const Dossier& dossier, Date peildatum);

} // namespace grip::analysis
