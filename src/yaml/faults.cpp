#include "yaml/faults.hpp"

#include <fmt/format.h>

namespace grip::yaml {
namespace {

constexpr std::size_t most_faults = 100;
constexpr int most_guesses = 10;

} // namespace

void Faults::add(const Rule& rule, Location location, std::string message, std::string hint) {
    if (only_counted()) return;
    ++count_;
    Findings{rule, findings_}.add(std::move(location), std::move(message), std::move(hint));
}

bool Faults::only_counted() {
    if (count_ <= most_faults) return false;
    ++count_;
    return true;
}

std::optional<std::string> Faults::guess(std::string_view word, const std::vector<std::string>& candidates) {
    if (guesses_ == most_guesses) return std::nullopt;
    ++guesses_;
    return nearest(word, candidates);
}

std::vector<Finding> Faults::take() {
    if (count_ > most_faults + 1) {
        findings_.back().message = fmt::format("en nog {} fouten van vorm in dit bestand", count_ - most_faults);
        findings_.back().hint = "Verbeter eerst de fouten hierboven en controleer daarna opnieuw.";
    }
    return std::move(findings_);
}

} // namespace grip::yaml
