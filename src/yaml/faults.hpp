// The faults of form of one file: collected while reading goes on, and bounded, so that one bad file cannot flood.
#pragma once

#include "base/finding.hpp"
#include "base/text.hpp"
#include "base/weggelaten.hpp"

namespace grip::yaml {

class Faults {
public:
    /// How many faults there are so far, and how many of them keep the file out no longer.
    struct Stand {
        std::size_t count = 0;
        std::size_t settled = 0;
        std::size_t named = 0;
    };

    void add(const Rule& rule, Location location, std::string message, std::string hint,
             std::optional<Herstel> herstel = {});

    /// When there are too many to name, counts one more and says so: finding its place would be work for nothing.
    bool only_counted();

    /// The candidate nearest to the word; after ten guesses in one file no more, for they cost time.
    std::optional<std::string> guess(std::string_view word, const std::vector<std::string>& candidates);

    bool empty() const { return stand_.count == 0; }

    /// Must all that the file describes be left out?
    bool blocking() const { return stand_.count > stand_.settled; }

    Stand stand() const { return {stand_.count, stand_.settled, findings_.size()}; }

    /// Leaves out the part in which all faults since then were found, and it alone. False, and then the whole file is left out,
    /// when there are none, or when one of them lies in what is confidential or is not named: leaving out a part would then tell
    /// what everybody may not know, or miss that it was there.
    bool leave_out(const Stand& since, Weggelaten part);

    /// The parts that were left out alone.
    std::vector<Weggelaten> take_weggelaten() { return std::move(weggelaten_); }

    /// Takes back what was offered to mend the faults since then.
    void offer_nothing(const Stand& since);

    /// Those that are named so far.
    std::vector<Finding>& found() { return findings_; }

    /// The first hundred, and a last one that says how many more there are.
    std::vector<Finding> take();

private:
    std::vector<Finding> findings_;
    std::vector<Weggelaten> weggelaten_;
    Stand stand_;
    int guesses_ = 0;
};

} // namespace grip::yaml
