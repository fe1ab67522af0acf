// The name of a meeting's file, which says the same as its content.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace grip {

/// `2026-07-01-zwembad-ab`
struct Vergadernaam {
    std::string datum;
    std::string samenwerking;
    std::string orgaan;
};

/// By its hyphens only: whether there are such a day, collaboration and body is for others to say.
inline std::optional<Vergadernaam> vergadernaam(std::string_view id) {
    constexpr std::size_t day = std::string_view{"2026-07-01"}.size();
    const auto last = id.rfind('-');
    if (id.size() <= day || last == std::string_view::npos || last <= day) return {};
    return Vergadernaam{std::string{id.substr(0, day)}, std::string{id.substr(day + 1, last - day - 1)},
                        std::string{id.substr(last + 1)}};
}

} // namespace grip
