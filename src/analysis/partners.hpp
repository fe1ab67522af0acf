// With whom we work together, over all collaborations: where the same partners meet, and which subjects are dealt with twice.
#pragma once

#include "model/register.hpp"

#include <string>
#include <vector>

namespace grip::analysis {

/// The name of a participant as it counts: `Gemeente Delft` is Delft.
std::string partnernaam(std::string_view naam);

/// The region in which our municipality looks first; null when it named none, or one that it does not describe.
const Regio* voorkeursregio(const Gemeente& gemeente);

/// The municipalities that take part on the day and are not of a region; none when nobody is known to take part.
std::optional<std::vector<std::string>> deelnemers_buiten(const Regio& regio, const Samenwerking& samenwerking,
                                                          Date dag);

/// Who takes part on the day beside our own municipality, by name; each once.
std::vector<std::string> partners_van(const Register& data, const Samenwerking& samenwerking, Date dag);

/// A collaboration with its partners, by name.
struct Kringlid {
    const Samenwerking* samenwerking = nullptr;
    std::vector<std::string> partners;
};

/// Partners who meet each other in more than one collaboration.
struct Ontmoeting {
    std::vector<std::string> partners;               ///< two or more
    std::vector<const Samenwerking*> samenwerkingen; ///< two or more: all in which they all take part
};

/// Each set of partners that two collaborations have in common, once; those who meet most often first, then the largest sets.
std::vector<Ontmoeting> ontmoetingen(const std::vector<Kringlid>& leden);

} // namespace grip::analysis
