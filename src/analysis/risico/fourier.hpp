// Fast Fourier transforms, kept by their length because they take long to prepare.
#pragma once

#include <cstddef>
#include <kissfft/kissfft.hh>
#include <map>

namespace grip::analysis {

/// Not to be shared by threads.
class Fourier {
public:
    /// The least length that is at least so long and easy to transform.
    static std::size_t length_for(std::size_t least);

    const kissfft<double>& of(std::size_t length) {
        return transforms_.try_emplace(length, length, false).first->second;
    }

private:
    std::map<std::size_t, kissfft<double>> transforms_;
};

} // namespace grip::analysis
