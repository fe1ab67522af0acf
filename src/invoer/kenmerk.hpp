// What makes a row the same row next time: its file, and what tells it from others there.
#pragma once

#include <string>
#include <string_view>

namespace grip::invoer {

inline constexpr std::string_view tussen = " · ";

inline std::string bestand_van(const std::string& kenmerk) { return kenmerk.substr(0, kenmerk.find(tussen)); }

inline std::string zonder_bestand(const std::string& kenmerk) {
    const auto at = kenmerk.find(tussen);
    return at == std::string::npos ? kenmerk : kenmerk.substr(at + tussen.size());
}

} // namespace grip::invoer
