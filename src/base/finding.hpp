// One reported problem.
#pragma once

#include "base/herstel.hpp"
#include "base/location.hpp"
#include "base/rule.hpp"
#include "base/zin.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace grip {

struct Finding {
    const Rule* rule = nullptr;
    Location location = {};
    std::string message = {};
    std::string hint = {};
    Severity severity = Severity::advies; ///< the rule's own, or what the municipality made of it
    std::string about = {};               ///< id of the samenwerking, empty for the municipality itself
    std::string explained = {};           ///< the reason given in `uitzonderingen`; empty: not explained
    Ground ground = Ground::law;
    std::string grond = {}; ///< on what it rests in this municipality, in words
    Zin zin = {};           ///< the same for the council, with its day and amount; empty: it is the keeper's alone
    bool stil = false;      ///< the profile of the samenwerking does not ask for it, which is its explanation
    std::optional<Herstel> herstel = {}; ///< where there is exactly one right edit
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

/// The findings as this reader may see them. Inside a confidential map a rule says nothing to the public; of a fault of form
/// rule, file and line stay, because it keeps the whole file out.
void show_to(Lezer lezer, std::vector<Finding>& findings);

/// Where one rule leaves what it found.
class Findings {
public:
    Findings(const Rule& rule, std::vector<Finding>& out) : rule_{&rule}, out_{&out} {}

    /// `zin`: a whole sentence for the council, when it says something of a collaboration and not of our own files.
    void add(Location location, std::string message, std::string hint, Zin zin = {}) {
        add(rule_->ground(), std::move(location), std::move(message), std::move(hint), std::move(zin));
    }

    /// For a rule that a law asks of some samenwerkingen only.
    void add(Ground ground, Location location, std::string message, std::string hint, Zin zin = {}) {
        out_->push_back({.rule = rule_,
                         .location = std::move(location),
                         .message = std::move(message),
                         .hint = std::move(hint),
                         .severity = rule_->severity,
                         .ground = ground,
                         .zin = std::move(zin)});
    }

private:
    const Rule* rule_;
    std::vector<Finding>* out_;
};

} // namespace grip
