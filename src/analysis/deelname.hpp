// Who takes part in a budget year, and for how many days of it.
#pragma once

#include "model/samenwerking.hpp"

#include <string>

namespace grip::analysis {

std::int64_t dagen_van(Jaar jaar);

/// Days on end within a year.
struct Periode {
    std::optional<Date> begint;  ///< none: on 1 January
    std::optional<Date> eindigt; ///< the last day; none: 31 December
};

/// What one participant takes part in of a year. Who left and came back has one, with all days.
struct Deelname {
    std::string naam;
    std::int64_t dagen = 0;        ///< 1 or more
    bool vanaf_januari = false;    ///< takes part on 1 January
    std::vector<Periode> perioden; ///< more than one of who left and came back
};

/// In the order of the register; of what is still being set up, all who will.
std::vector<Deelname> deelnames(const Samenwerking& samenwerking, Jaar jaar);

/// Who pays for a part of the budget in a year.
struct Betalers {
    std::vector<Deelname> deelnames;
    std::vector<std::string> vreemden; ///< named by the part, and no participants in any year
};

/// Who pays for the part by name: as it says itself, else who take part in its task; empty: all who take part.
std::vector<Tekst> genoemde_betalers(const Samenwerking& samenwerking, const Onderdeel& onderdeel);

/// Each once. Without `naar_rato` those who take part on 1 January pay, for the whole year.
Betalers betalers(const Samenwerking& samenwerking, const Onderdeel& onderdeel, Jaar jaar);

/// Does the part exist in that year?
bool bestaat_in(const Onderdeel& onderdeel, Jaar jaar);

} // namespace grip::analysis
