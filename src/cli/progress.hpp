// How far a run is, for who waits at a terminal.
#pragma once

#include "cli/environment.hpp"

#include <chrono>
#include <iosfwd>
#include <mutex>

namespace grip::cli {

/// One line that is written over, from the first second on: `123 van 975 stukken`. Nothing where standard error is no terminal.
class Progress {
public:
    Progress(const Environment& environment, std::ostream& err, std::string_view what);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress(); ///< takes the line away

    /// May be called by several threads.
    void tell(std::size_t done, std::size_t all);

private:
    std::ostream& err_;
    std::string_view what_;
    bool wanted_;
    std::chrono::steady_clock::time_point next_;
    std::mutex mutex_;
    bool shown_ = false;
};

} // namespace grip::cli
