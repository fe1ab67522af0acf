#include "render/fingerprint.hpp"

#include "base/hash.hpp"

#include <fmt/format.h>
#include <map>

namespace grip::render {
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
