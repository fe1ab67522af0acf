#include "cli/progress.hpp"

#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view begin_of_empty_line = "\r\033[K";

} // namespace

Progress::Progress(const Environment& environment, std::ostream& err, std::string_view what)
    : err_{err}, what_{what}, wanted_{environment.progress}, next_{Clock::now() + std::chrono::seconds{1}} {}

Progress::~Progress() {
    if (shown_) err_ << begin_of_empty_line << std::flush;
}

void Progress::tell(std::size_t done, std::size_t all) {
    constexpr std::chrono::milliseconds pause{200};
    if (!wanted_) return;
    const std::scoped_lock lock{mutex_};
    if (Clock::now() < next_) return;
    next_ = Clock::now() + pause;
    shown_ = true;
    err_ << begin_of_empty_line << fmt::format("{} van {} {}", done, all, what_) << std::flush;
}

} // namespace grip::cli
