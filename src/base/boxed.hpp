// What may be absent, and is large.
#pragma once

#include <memory>

namespace grip {

/// Like std::optional, but takes only the room of a pointer while it is empty: most years of a register have few of their
/// papers and figures.
template <class T>
class Boxed {
public:
    Boxed() = default;
    Boxed(const Boxed& other) : held_{other.held_ ? std::make_unique<T>(*other.held_) : nullptr} {}
    Boxed(Boxed&&) noexcept = default;
    Boxed& operator=(Boxed other) noexcept {
        held_ = std::move(other.held_);
        return *this;
    }
    ~Boxed() = default;

    T& emplace() { return *(held_ = std::make_unique<T>()); }
    explicit operator bool() const { return held_ != nullptr; }
    const T& operator*() const { return *held_; }
    const T* operator->() const { return held_.get(); }

private:
    std::unique_ptr<T> held_;
};

} // namespace grip
