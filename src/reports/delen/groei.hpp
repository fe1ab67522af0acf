// How a contribution grows, beside the norm of the municipality.
#pragma once

#include "model/gemeente.hpp"
#include "model/samenwerking/geld.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Groei {
    std::optional<Euro> euro;
    std::optional<Percentage> procent;
    bool boven_norm = false;

    static constexpr auto fields = Fields{
        field<&Groei::euro>("Groei ten opzichte van het jaar ervoor"),
        field<&Groei::procent>("De groei in procenten"),
        field<&Groei::boven_norm>("Of de groei boven de norm is"),
    };
};

struct Jaarbijdrage {
    Jaar jaar;
    Gegeven<Euro> bijdrage;
    Groei groei; ///< from the year before

    static constexpr auto fields = Fields{
        field<&Jaarbijdrage::jaar>("Begrotingsjaar"),
        field<&Jaarbijdrage::bijdrage>("Onze bijdrage volgens de begroting van dat jaar"),
        field<&Jaarbijdrage::groei>("Groei ten opzichte van het jaar ervoor"),
    };
};

/// Nothing when one of both is not known. The norm is the index of the year where there is one, else `bijdrage_stijging`.
Groei groei(const Normen& normen, Jaar jaar, std::optional<Euro> van, std::optional<Euro> naar);

/// The year before, the year itself, and the three after it.
std::vector<Jaarbijdrage> jaarbijdragen(const Normen& normen, const Geld& geld, Jaar jaar);

} // namespace grip::reports
