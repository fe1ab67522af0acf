// What the supervisor does with the budgets of a collaboration.
#pragma once

#include "base/zin.hpp"
#include "model/samenwerking.hpp"

namespace grip::analysis {

/// The supervisor must approve the budget first: of this year, else of the last. None when that is not known, or when his letter is of
/// a later day.
std::optional<Jaar> preventief_toezicht(const Samenwerking& samenwerking, Date peildatum);

/// `De toezichthouder stelde voor 2026 preventief toezicht in (brief van 12 december 2025).`; none as above.
std::optional<Zin> preventief_in_zin(const Samenwerking& samenwerking, Date peildatum);

/// The same of the budget of one year.
std::optional<Zin> preventief_in_zin(const Samenwerking& samenwerking, Jaar jaar, Date peildatum);

/// What his last letter before that budget asked: `Brief van de toezichthouder over de begroting 2026 (11 december 2025): …`; none when
/// it is not known what he wrote.
std::optional<Zin> laatste_brief_in_zin(const Samenwerking& samenwerking, Jaar jaar, Date peildatum);

} // namespace grip::analysis
