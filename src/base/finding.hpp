// One reported problem.
#pragma once

#include "base/location.hpp"
#include "base/rule.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace grip {

struct Finding {
    const Rule* rule = nullptr;
    Location location;
    std::string message;
    std::string hint;
    Severity severity = Severity::advies; ///< the rule's own, or what the municipality made of it
    std::string about;                    ///< id of the samenwerking, empty for the municipality itself
    std::string explained;                ///< the reason given in `uitzonderingen`; empty: not explained
    bool only_inside = false;             ///< the public could tell from it what is confidential elsewhere
};

/// How many findings there are of each weight; explained ones count as such only.
struct Tally {
    std::int64_t fout = 0;
    std::int64_t waarschuwing = 0;
    std::int64_t advies = 0;
    std::int64_t verklaard = 0;
};

Tally tally(std::span<const Finding> findings);

/// For whom output is meant. Everybody may read what is openbaar; nothing marked `vertrouwelijk` appears in it.
enum class Lezer { openbaar, intern };

/// The findings as this reader may see them: inside a confidential map only rule, file and line stay, and not even those
/// of a rule that tells the value.
void show_to(Lezer lezer, std::vector<Finding>& findings);

/// Where one rule leaves what it found.
class Findings {
public:
    Findings(const Rule& rule, std::vector<Finding>& out) : rule_{&rule}, out_{&out} {}

    /// `only_inside`: the public could tell from it what is confidential elsewhere.
    void add(Location location, std::string message, std::string hint, bool only_inside = false) {
        out_->push_back(
            {rule_, std::move(location), std::move(message), std::move(hint), rule_->severity, {}, {}, only_inside});
    }

private:
    const Rule* rule_;
    std::vector<Finding>* out_;
};

} // namespace grip
