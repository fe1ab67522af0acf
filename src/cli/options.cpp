#include "cli/options.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::cli {

yaml::Entries entries_of(const schema::Shape& options, const yaml::Entries& given) {
    yaml::Entries own;
    for (const auto& entry : given) {
        if (schema::find_field(options, entry.first) != nullptr) own.push_back(entry);
    }
    return own;
}

const std::vector<std::string>* given_for(const yaml::Entries& given, std::string_view key) {
    const auto found = std::ranges::find(given, key, [](const auto& entry) -> std::string_view { return entry.first; });
    return found == given.end() ? nullptr : &found->second;
}

void refuse_faults(yaml::Faults& faults) {
    if (faults.empty()) return;
    const Finding first = faults.take().front();
    throw UsageError{fmt::format("{}: {}. {}", first.location.path, first.message, first.hint)};
}

} // namespace grip::cli
