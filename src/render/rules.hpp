// The rule of form that a template can break.
#pragma once

#include "base/rule.hpp"

namespace grip::render::rules {

inline constexpr Rule sjabloon_ongeldig{
    .id = "sjabloon/ongeldig",
    .severity = Severity::fout,
    .title = "Een eigen sjabloon dat niet klopt",
    .law = agreed_form,
    .explanation =
        "Een sjabloon bepaalt hoe een stuk eruitziet. Noemt het iets wat het stuk niet kent, dan zou daar zonder "
        "waarschuwing niets komen te staan. Daarom wordt het stuk pas gemaakt als het sjabloon klopt. Vergelijk het "
        "met het ingebouwde sjabloon, dat `grip begin` en de map templates/ laten zien."};

} // namespace grip::render::rules
