#include "base/overheidscode.hpp"

#include <algorithm>
#include <array>

namespace grip {
namespace {

/// A prefix and so many digits.
bool is_code(std::string_view text, std::string_view prefix, std::size_t digits) {
    return text.size() == prefix.size() + digits && text.starts_with(prefix) &&
           text.substr(prefix.size()).find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

bool is_gemeentecode(std::string_view text) { return is_code(text, "GM", 4); }

bool is_overheidscode(std::string_view text) {
    const auto with_four = [&](std::string_view prefix) { return is_code(text, prefix, 4); };
    return std::ranges::any_of(std::array{"GM", "WS", "MNRE", "SO"}, with_four) || is_code(text, "PV", 2);
}

} // namespace grip
