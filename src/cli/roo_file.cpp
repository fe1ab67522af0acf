#include "cli/roo_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "invoer/roo.hpp"

#include <fmt/format.h>

namespace grip::cli {

bool may_be_roo(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return bytes.starts_with("\x1F\x8B") || bytes.starts_with("<");
}

LandelijkRegister read_roo(const Call& call, const std::string& file) {
    constexpr std::size_t most = 64U << 20; // that of May 2026 is 38 MB
    const std::string bytes = source::disk(call.environment.folder.string()).read(file, most + 1);
    const auto xml = bytes.size() > most ? std::nullopt : invoer::uitgepakt(bytes);
    if (!xml) throw UsageError{fmt::format("{} is beschadigd, of uitgepakt groter dan 64 MB.", printable(file))};
    auto landelijk = invoer::lees_roo(*xml);
    if (landelijk) return std::move(*landelijk);
    throw UsageError{
        fmt::format("{} is geen uitvoer van het Register van Overheidsorganisaties. Haal exportOO.xml op bij "
                    "organisaties.overheid.nl.",
                    printable(file))};
}

} // namespace grip::cli
