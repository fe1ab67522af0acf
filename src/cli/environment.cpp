#include "cli/environment.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <string>
#include <unistd.h>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

Date today() {
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch != nullptr && *epoch != '\0') {
        char* end = nullptr;
        const long long seconds = std::strtoll(epoch, &end, 10);
        constexpr long long most = 4'102'444'799; // the last second of 2099
        if (*end != '\0' || seconds < 0 || seconds > most)
            throw UsageError{
                fmt::format("SOURCE_DATE_EPOCH is geen aantal seconden sinds 1970, tot 2100: {}", printable(epoch))};
        return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{std::chrono::seconds{seconds}});
    }
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    const auto month = std::chrono::month{static_cast<unsigned>(local.tm_mon) + 1};
    return Date{std::chrono::year{local.tm_year + 1900} / month /
                std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

bool is_terminal(int file) {
    const char* term = std::getenv("TERM");
    return term != nullptr && std::string_view{term} != "dumb" && isatty(file) == 1;
}

bool wants_color() {
    const char* no_color = std::getenv("NO_COLOR");
    return (no_color == nullptr || *no_color == '\0') && is_terminal(STDOUT_FILENO);
}

} // namespace

Environment read_environment() {
    std::error_code error;
    fs::path folder = fs::current_path(error);
    if (error) throw WorldError{"de map waarin u staat, is er niet meer of is niet te lezen. Ga naar een andere map."};
    return {.folder = std::move(folder),
            .today = today(),
            .color = wants_color(),
            .progress = is_terminal(STDERR_FILENO)};
}

std::optional<fs::path> nearest_register(const fs::path& folder) {
    for (fs::path at = folder;; at = at.parent_path()) {
        for (const fs::path& candidate : {at / "registry", at}) {
            if (fs::is_regular_file(candidate / "gemeente.yaml")) return fs::relative(candidate, folder);
        }
        if (at == at.parent_path()) return std::nullopt;
    }
}

fs::path find_register(const fs::path& folder) {
    if (auto found = nearest_register(folder)) return *std::move(found);
    throw UsageError{
        "Hier en hoger is geen register: geen map `registry` met een gemeente.yaml. Ga naar de map van het "
        "register, wijs het aan met --register MAP, of begin er een met `grip begin`."};
}

std::optional<fs::path> nearest_repository(const fs::path& folder) {
    for (fs::path at = folder;; at = at.parent_path()) {
        std::error_code unreadable; // what cannot be looked at is none
        if (fs::exists(at / ".git", unreadable)) return at;
        if (at == at.parent_path()) return std::nullopt;
    }
}

} // namespace grip::cli
