#include "render/fingerprint.hpp"

#include <fmt/format.h>
#include <map>

namespace grip::render {
namespace {

/// FNV-1a, 64 bits (Fowler, Noll, Vo): the same on every machine.
std::uint64_t hash(std::string_view text) {
    std::uint64_t value = 14695981039346656037U;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return value;
}

} // namespace

std::vector<std::string> fingerprints(std::span<const Finding> findings) {
    std::map<std::string, int> seen; // findings of one rule in one place are numbered
    std::vector<std::string> result;
    for (const Finding& finding : findings) {
        const Location& place = finding.location;
        const std::string key =
            fmt::format("{}\n{}\n{}", finding.rule->id, place.file, place.path.substr(0, place.public_path));
        result.push_back(fmt::format("{:016x}", hash(fmt::format("{}\n{}", key, seen[key]++))));
    }
    return result;
}

} // namespace grip::render
