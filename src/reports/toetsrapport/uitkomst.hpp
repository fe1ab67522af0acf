// The outcome of an assessment in sentences, and what is told once for all answers.
#pragma once

#include "analysis/toetsing.hpp"
#include "reports/toetsrapport/view.hpp"

namespace grip::reports::toetsrapport {

/// `11 van 11, waarvan 4 niet van toepassing`
Zin beantwoord_in_woorden(const analysis::Toetsstand& stand);

/// Which questions of a category were not answered: `alle 3 vragen`, or the questions themselves; none when all were. Where an
/// answer is confidential only how many.
std::optional<Zin> open_vragen(const Categoriedeel& deel);

/// Tells the outcome, the source that most answers share, and what is left to answer.
/// `wie`: the name of the collaboration in a sentence.
void rond_af(View& view, const Zin& wie);

} // namespace grip::reports::toetsrapport
