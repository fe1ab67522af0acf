// Work beside other work, where the machine allows it.
#pragma once

#include <future>
#include <system_error>

namespace grip {

/// The result of f(), from a thread of its own; when no thread can be had, from f called where the result is asked for.
template <class F>
auto beside(const F& f) {
    try {
        return std::async(std::launch::async, f);
    } catch (const std::system_error&) {
        return std::async(std::launch::deferred, f);
    }
}

} // namespace grip
