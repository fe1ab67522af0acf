// A step of a paper that came too late, told to the council.
#pragma once

#include "rules/wgr/stukken.hpp"

namespace grip::rules {

/// `De kadernota 2027 is op 12 mei 2026 verzonden, 13 dagen na de laatste dag (29 april 2026).`
Zin te_laat_in_zin(const Context& context, const analysis::Dossier& dossier, const analysis::Termijnstand& stand);

} // namespace grip::rules
