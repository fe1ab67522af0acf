// Terms and history of a paper, in sentences.
#pragma once

#include "reports/oplegnotitie/punt.hpp"

namespace grip::reports {

/// When the paper came, until when the raad can speak, and which raad that is. `raad`: the one that is asked to decide.
Zin termijnen_in_zinnen(const Termijnkader& kader, const analysis::Dossier& dossier, Date peildatum,
                        std::optional<Date> raad);

/// What the raad asked before and what came of it, a sentence each; the years in which it asked nothing in one.
std::vector<Opmerking> gevraagd_en_geworden(const std::vector<Zienswijzeregel>& eerdere);

} // namespace grip::reports
