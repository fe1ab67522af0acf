// The faults of form of one file: collected while reading goes on, and bounded, so that one bad file cannot flood.
#pragma once

#include "base/finding.hpp"
#include "base/text.hpp"

namespace grip::yaml {

class Faults {
public:
    void add(const Rule& rule, Location location, std::string message, std::string hint);

    /// When there are too many to name, counts one more and says so: finding its place would be work for nothing.
    bool only_counted();

    /// The candidate nearest to the word; after ten guesses in one file no more, for they cost time.
    std::optional<std::string> guess(std::string_view word, const std::vector<std::string>& candidates);

    /// False when there is a fault: what the file describes is then left out.
    bool empty() const { return count_ == 0; }

    /// Those that are named so far.
    std::vector<Finding>& found() { return findings_; }

    /// The first hundred, and a last one that says how many more there are.
    std::vector<Finding> take();

private:
    std::vector<Finding> findings_;
    std::size_t count_ = 0;
    int guesses_ = 0;
};

} // namespace grip::yaml
