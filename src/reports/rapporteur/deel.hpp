// One collaboration that a rapporteur follows: how it stands, what is new, what comes, and what to ask.
#pragma once

#include "reports/delen/opmerking.hpp"
#include "reports/delen/raadszaken.hpp"
#include "reports/delen/signaalblad.hpp"
#include "reports/delen/vooruitblik.hpp"
#include "reports/rapporteur/vragen.hpp"

namespace grip::reports::rapporteur {

/// Something that happened.
struct Feit {
    Date datum{};
    Zin tekst;

    static constexpr auto fields = Fields{
        field<&Feit::datum>("De dag"),
        field<&Feit::tekst>("Wat er gebeurde"),
    };
};

struct Deel {
    Id id;
    Tekst naam;
    std::optional<Date> volgt_sinds;
    std::optional<Zin> met; ///< who else follows it for the raad
    std::optional<Tekst> portefeuillehouder;
    analysis::Kleur signaal{};
    Signaallijst signalen;
    std::vector<Vraag> vragen;
    Date sinds{};
    std::vector<Feit> feiten;
    std::optional<Zin> vertrouwelijk; ///< how much of it is not told
    std::vector<Opmerking> besluiten; ///< on which the raad can still decide
    std::optional<Zin> volgende;      ///< the next meeting of the board
    std::vector<Opmerking> punten;    ///< what stands on its agenda
    std::vector<Gebeurtenis> komend;
    std::vector<Raadszaakregel> raadszaken;   ///< open, or done in the period
    std::vector<Zienswijzeregel> zienswijzen; ///< in which the raad asked something
    bool regeling = false;                    ///< with a board of its own, which raden can investigate together

    static constexpr auto fields = Fields{
        field<&Deel::id>("Id van de samenwerking"),
        field<&Deel::naam>("Naam van de samenwerking"),
        field<&Deel::volgt_sinds>("De dag waarop de rapporteur werd aangewezen"),
        field<&Deel::met>("Wie haar nog meer volgt"),
        field<&Deel::portefeuillehouder>("Wie in het college verantwoordelijk is"),
        field<&Deel::signaal>("Het zwaarste signaal"),
        field<&Deel::signalen>("Wat te volgen is, en wat rustig is of onbekend"),
        field<&Deel::vragen>("Wat de rapporteur kan vragen"),
        field<&Deel::sinds>("Begin van de periode"),
        field<&Deel::feiten>("Wat er in de periode gebeurde, het laatste eerst"),
        field<&Deel::vertrouwelijk>("Hoeveel ontwikkelingen en afspraken vertrouwelijk zijn"),
        field<&Deel::besluiten>("Waarover de raad nog kan besluiten"),
        field<&Deel::volgende>("De volgende vergadering van het bestuur"),
        field<&Deel::punten>("Wat daar op de agenda staat"),
        field<&Deel::komend>("De eerste dagen die komen"),
        field<&Deel::raadszaken>("Wat de raad is toegezegd, vroeg of is aanbevolen"),
        field<&Deel::zienswijzen>("De laatste zienswijzen waarin de raad iets vroeg"),
        field<&Deel::regeling>("Of het een gemeenschappelijke regeling met een eigen bestuur is"),
    };
};

Deel deel(const Stand& stand, const Samenwerking& samenwerking, const Rapporteur& rapporteur, Date sinds,
          const Vooruitblik& vooruit);

} // namespace grip::reports::rapporteur
