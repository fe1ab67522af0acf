// Whether a paragraph belongs to the budget or to the accounts, as an option of a report.
#pragma once

#include "analysis/paragraaf.hpp"

namespace grip {

template <>
inline constexpr auto options<analysis::Paragraafsoort> = std::array{
    Option{analysis::Paragraafsoort::begroting, "begroting", "De paragraaf van de begroting"},
    Option{analysis::Paragraafsoort::jaarstukken, "jaarstukken", "De paragraaf van de jaarstukken"},
};

} // namespace grip
