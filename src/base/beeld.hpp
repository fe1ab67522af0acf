// What a picture shows, before it is drawn.
#pragma once

#include "base/number.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace grip {

/// How much all risks cost together in a year, and how likely that is.
struct Risicoverdeling {
    struct Staaf {
        std::optional<Euro> van; ///< none: exactly nothing
        std::optional<Euro> tot; ///< none: anything more
        Percentage kans;         ///< in a year
        bool binnen = false;     ///< wholly at or below the amount of `zekerheid`
    };
    std::vector<Staaf> staven; ///< from low to high; none: the distribution may not be told, or no risk counts
    bool geteld = false;       ///< some risk counts
    Percentage zekerheid;
    Euro volgens_kwantiel; ///< what that certainty asks
    std::optional<Euro> beschikbaar;
};

/// How likely each risk is, and what it costs on average when it occurs.
struct Risicokaart {
    struct Punt {
        std::int64_t nummer = 0; ///< in the tables of the paper
        double kans = 0;         ///< per year, in percent
        Euro gemiddelde;
    };
    std::vector<Punt> punten;
};

/// Who takes part in what: partners on the one side, collaborations on the other.
struct Relaties {
    struct Lijn {
        std::size_t partner = 0; ///< place among the partners
        std::size_t samenwerking = 0;
    };
    std::vector<std::string> partners;
    std::vector<std::string> samenwerkingen;
    std::vector<Lijn> lijnen; ///< by partner
};

/// An amount year by year.
struct Jaarreeks {
    struct Punt {
        int jaar = 0;
        std::optional<Euro> bedrag; ///< none: not known, or not for this reader
        bool werkelijk = false;     ///< by the accounts, and not by a budget
    };
    std::string wat;          ///< `Onze bijdrage aan de Gezondheidsregio`
    std::vector<Punt> punten; ///< each year from the first to the last
};

struct Beeld {
    std::string_view naam;  ///< of its file, without ending
    std::string_view titel; ///< what it shows, in words
    std::variant<Risicoverdeling, Risicokaart, Relaties, Jaarreeks> inhoud;
};

} // namespace grip
