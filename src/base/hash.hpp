// A number for a text, the same on every machine.
#pragma once

#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <string_view>

namespace grip {

/// FNV-1a, 64 bits (Fowler, Noll, Vo).
inline std::uint64_t hash(std::string_view text) {
    std::uint64_t value = 14695981039346656037U;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return value;
}

/// Its last 32 bits in eight hexadecimal digits, for where a name must stay short.
inline std::string short_hash(std::string_view text) {
    return fmt::format("{:08x}", static_cast<std::uint32_t>(hash(text)));
}

} // namespace grip
