// Work beside other work, where the machine allows it.
#pragma once

#include <atomic>
#include <cstddef>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

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

/// f(0) to f(count - 1), each once; `threads` take the next in turn, 0 of them: as many as the machine runs at once. Who puts
/// results in a place of their own does not see in which order that was. Throws what a call of f threw.
template <class F>
void for_each_beside(std::size_t count, const F& f, unsigned threads = 0) {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) f(i);
    };
    std::vector<std::future<void>> others;
    if (threads == 0) threads = std::thread::hardware_concurrency();
    for (unsigned i = 1; i < threads; ++i) others.push_back(beside(work));
    work();
    for (std::future<void>& other : others) other.get();
}

} // namespace grip
