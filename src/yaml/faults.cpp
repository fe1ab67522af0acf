#include "yaml/faults.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <span>

namespace grip::yaml {
namespace {

constexpr std::size_t most_faults = 100;
constexpr int most_guesses = 10;

} // namespace

void Faults::add(const Rule& rule, Location location, std::string message, std::string hint,
                 std::optional<Herstel> herstel) {
    if (only_counted()) return;
    ++stand_.count;
    Findings{rule, findings_}.add(std::move(location), std::move(message), std::move(hint));
    findings_.back().herstel = std::move(herstel);
}

void Faults::offer_nothing(const Stand& since) {
    for (Finding& finding : std::span{findings_}.subspan(since.named)) finding.herstel.reset();
}

bool Faults::only_counted() {
    if (stand_.count <= most_faults) return false;
    ++stand_.count;
    return true;
}

bool Faults::leave_out(const Stand& since, Weggelaten part) {
    const auto found = std::span{findings_}.subspan(since.named);
    const bool all_named = stand_.count - since.count == found.size();
    if (found.empty() || !all_named ||
        std::ranges::any_of(found, [](const Finding& f) { return f.location.confidential(); }))
        return false;
    stand_.settled = since.settled + found.size();
    weggelaten_.push_back(std::move(part));
    return true;
}

std::optional<std::string> Faults::guess(std::string_view word, const std::vector<std::string>& candidates) {
    if (guesses_ == most_guesses) return std::nullopt;
    ++guesses_;
    return nearest(word, candidates);
}

std::vector<Finding> Faults::take() {
    if (stand_.count > most_faults + 1) {
        findings_.back().message = fmt::format("en nog {} fouten van vorm in dit bestand", stand_.count - most_faults);
        findings_.back().hint = "Verbeter eerst de fouten hierboven en controleer daarna opnieuw.";
        findings_.back().herstel.reset();
    }
    return std::move(findings_);
}

} // namespace grip::yaml
