// Who works with whom on what, told three ways: by subject, by member of the college, and by partner.
#pragma once

#include "analysis/partners.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/report.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports::coordinatie {

struct Regel {
    Id id;
    Gegeven<Tekst> naam;
    std::optional<Zin> met; ///< the partners; a whole region by its name
    Gegeven<Rol> rol;
    Gegeven<Tekst> portefeuillehouder;
    Gegeven<Tekst> accounthouder;

    static constexpr auto fields = Fields{
        field<&Regel::id>("Id van de samenwerking"),
        field<&Regel::naam>("Naam van de samenwerking"),
        field<&Regel::met>("Met wie wij samenwerken"),
        field<&Regel::rol>("Trekker of deelnemer"),
        field<&Regel::portefeuillehouder>("Wie in het college verantwoordelijk is"),
        field<&Regel::accounthouder>("Wie haar ambtelijk volgt"),
    };
};

struct Beleidsveld {
    std::optional<Tekst> naam; ///< none when of no collaboration it is known
    std::vector<Regel> regels;

    static constexpr auto fields = Fields{
        field<&Beleidsveld::naam>("Het beleidsveld"),
        field<&Beleidsveld::regels>("De samenwerkingen die eraan werken"),
    };
};

/// What one member of the college is responsible for.
struct Portefeuille {
    Tekst naam; ///< `wethouder W. Fictief`
    std::optional<Zin> onderwerpen;
    std::vector<Opmerking> samenwerkingen; ///< with subject, our role and his seat

    static constexpr auto fields = Fields{
        field<&Portefeuille::naam>("Het collegelid, of hoe de portefeuillehouder genoemd is"),
        field<&Portefeuille::onderwerpen>("De portefeuille"),
        field<&Portefeuille::samenwerkingen>("De samenwerkingen, met onderwerp, rol en zetel"),
    };
};

/// Partners who meet in several collaborations.
struct Kringregel {
    Zin partners;
    Aantal aantal;
    Zin samenwerkingen;

    static constexpr auto fields = Fields{
        field<&Kringregel::partners>("De partners"),
        field<&Kringregel::aantal>("In hoeveel samenwerkingen zij elkaar treffen"),
        field<&Kringregel::samenwerkingen>("Welke dat zijn"),
    };
};

/// A subject with which more than one collaboration deals.
struct Overlap {
    Tekst soort; ///< `beleidsveld`, `taakveld`
    Tekst onderwerp;
    Zin samenwerkingen;

    static constexpr auto fields = Fields{
        field<&Overlap::soort>("Beleidsveld of taakveld"),
        field<&Overlap::onderwerp>("Welk"),
        field<&Overlap::samenwerkingen>("De samenwerkingen"),
    };
};

/// In the order of the alphabet; last those of which no subject is registered.
std::vector<Beleidsveld> beleidsvelden(const Stand& stand, const std::vector<analysis::Kringlid>& leden);

/// In the order of the college; then those who are not found in it, and last those of which nobody is named.
std::vector<Portefeuille> portefeuilles(const Stand& stand, const std::vector<analysis::Kringlid>& leden);

std::vector<Kringregel> kringregels(const Register& data, const std::vector<analysis::Ontmoeting>& ontmoetingen);

std::vector<Overlap> overlappen(const Stand& stand, const std::vector<analysis::Kringlid>& leden);

} // namespace grip::reports::coordinatie
