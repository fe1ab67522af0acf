// The calendar of the council, as its own system gives it, into gemeente.yaml.
#pragma once

#include "base/kalenderpunt.hpp"
#include "invoer/bijwerken.hpp"
#include "model/gemeente.hpp"

#include <map>

namespace grip::invoer {

/// A title of the calendar, and what kind of meeting bears it.
struct Titelkeuze {
    std::string titel;
    Raadssoort soort{};
};

struct Raadskalender {
    std::vector<Opgave> opgaven;             ///< for gemeente.yaml
    std::map<std::string, int> niet_gekozen; ///< titles that no choice names, and how often
    std::vector<std::string> opmerkingen;    ///< a sentence each
};

/// An event has the title of a choice when it begins with it, whatever stands behind that word; the longest title counts. Known again by its
/// identity in the calendar, whatever it is called now, else by kind and day: what was moved gets its new day, what is off `vervallen`.
/// `dag`: of what was before nobody needs to hear that the calendar does not hold it any more.
Raadskalender raadskalender_uit(const std::vector<Kalenderpunt>& punten, const Gemeente& gemeente,
                                const std::vector<Titelkeuze>& keuzes, Date dag);

} // namespace grip::invoer
