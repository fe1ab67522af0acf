// The article of a name within a sentence.
#pragma once

#include "schema/field.hpp"

namespace grip {

enum class Lidwoord { de, het, geen };

template <>
inline constexpr auto options<Lidwoord> = std::array{
    Option{Lidwoord::de, "de", "Van de Gezondheidsregio"},
    Option{Lidwoord::het, "het", "Van het Belastingkantoor"},
    Option{Lidwoord::geen, "geen", "Van Holland Rijnland"},
};

/// The name alone when it takes no article, or nobody said which.
inline std::string met_lidwoord(const std::optional<Lidwoord>& lidwoord, const Tekst& naam) {
    const bool zonder = !lidwoord || *lidwoord == Lidwoord::geen;
    return zonder ? naam.text : std::string{option_of(*lidwoord).key} + " " + naam.text;
}

} // namespace grip
