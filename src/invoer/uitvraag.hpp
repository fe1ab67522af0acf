// The form with which we ask a party for its own figures, days, goals and risks, and what we do with its answer.
#pragma once

#include "base/date.hpp"
#include "invoer/werkblad.hpp"

namespace grip::invoer {

/// Its sheets, with what we know of the party already and nothing of our own: see `vraagvelden`. Nothing that is marked, of goals
/// none of our municipality alone, and of goals and risks those that have a source of their own. Empty rows stand ready for what is asked.
Gemaakt maak_uitvraag(const Register& data, const Samenwerking& samenwerking, int jaar);

/// That we asked, unless it stands there.
std::vector<Opgave> gevraagd_op(const Samenwerking& samenwerking, int jaar, Date dag);

/// `Opgave van Regio, 25 november 2026`
std::string bron_van(const Samenwerking& samenwerking, Date dag);

/// Adds to what the party changes that its figures are a draft, as long as their paper was not adopted, and that it answered. What
/// contradicts an adopted figure becomes a fault.
void verwerk_antwoord(Ingevuld& ingevuld, const Register& data, const Samenwerking& samenwerking, int jaar, Date dag);

} // namespace grip::invoer
