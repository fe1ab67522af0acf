// How a contribution grows, beside the norm of the municipality.
#pragma once

#include "analysis/bijdrage.hpp"
#include "model/register.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Groei {
    Berekend<Euro> euro;
    Berekend<Percentage> procent;
    bool boven_norm = false;
    std::optional<Zin> verschil; ///< `€ 83.000 meer (4,5 %)`, `€ 97.000 minder (1 %)`, `gelijk`
    std::optional<Zin> boven;    ///< `boven de index`, `boven onze norm van 5 %`, `boven 5 %` where nobody set one
    std::optional<Tekst> zonder; ///< `zonder btw en eenmalig deel`

    static constexpr auto fields = Fields{
        field<&Groei::euro>("Groei ten opzichte van het jaar ervoor"),
        field<&Groei::procent>("De groei in procenten"),
        field<&Groei::boven_norm>("Of de groei boven de norm is"),
        field<&Groei::verschil>("De groei in woorden"),
        field<&Groei::boven>("Waarboven de groei is, in woorden"),
        field<&Groei::zonder>("Welk deel van de bijdrage niet in de groei zit"),
    };
};

/// What we contribute in a year: by the budget, else as the accounts or the papers for a
/// meeting have it, and then that is said.
struct Jaarbijdrage {
    Jaar jaar;
    Zin naam;             ///< `Begroting 2026 na wijziging`: where the amount stands
    bool doet_mee = true; ///< else there is nothing to contribute
    bool gevraagd = true; ///< else our interest is another, and nobody waits for a contribution
    Gegeven<Euro> bijdrage;
    std::optional<Euro> zonder_deelname;        ///< stands in the register for a year in which we do not take part
    bool na_wijziging = false;                  ///< by the budget after its last change
    std::optional<Zin> herkomst;                ///< `jaarrekening`; none for the budget
    std::optional<Zin> waarvan;                 ///< `waarvan € 1.000 btw`
    Groei groei;                                ///< from the year before
    std::optional<analysis::Stijging> stijging; ///< also when we join or leave: from or to nothing

    bool verwacht() const { return doet_mee && gevraagd; }
    /// It should be there, and is not known.
    bool ontbreekt() const { return verwacht() && !bijdrage.waarde; }

    static constexpr auto fields = Fields{
        field<&Jaarbijdrage::jaar>("Begrotingsjaar"),
        field<&Jaarbijdrage::naam>("Het jaar, met het stuk waarin het bedrag staat"),
        field<&Jaarbijdrage::doet_mee>("Of wij dat jaar meedoen"),
        field<&Jaarbijdrage::bijdrage>("Onze bijdrage volgens de begroting van dat jaar"),
        field<&Jaarbijdrage::zonder_deelname>("Het bedrag dat er staat voor een jaar waarin wij niet meedoen"),
        field<&Jaarbijdrage::na_wijziging>("Of het bedrag dat van de begroting na wijziging is"),
        field<&Jaarbijdrage::herkomst>("Waar het bedrag staat, als dat niet de begroting is"),
        field<&Jaarbijdrage::waarvan>("Welk deel btw of eenmalig is"),
        field<&Jaarbijdrage::groei>("Groei ten opzichte van het jaar ervoor"),
    };
};

/// The norm is the index of the year where there is one, else `bijdrage_stijging`. The percentage has as many decimals as show
/// that it is above.
Groei groei(const Normen& normen, const analysis::Stijging& stijging);

/// `onze norm van 5 %`; the bare percentage when the municipality set none.
Zin norm_in_woorden(const Normen& normen);

/// What is still being set up rises from a year of preparation: that is told, and is above no norm.
void rust(Groei& groei);

/// Without growth.
Jaarbijdrage jaarbijdrage(const Register& data, const Samenwerking& samenwerking, Jaar jaar);

/// The year before, the year itself, and the three after it.
std::vector<Jaarbijdrage> jaarbijdragen(const Register& data, const Samenwerking& samenwerking, Jaar jaar);

} // namespace grip::reports
