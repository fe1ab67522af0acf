// An open file, connection or source of messages.
#pragma once

#include <unistd.h>

namespace grip::cli {

/// Closed when it goes; a negative number is none.
class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) close(number_);
    }
    int number() const { return number_; }

private:
    int number_;
};

} // namespace grip::cli
