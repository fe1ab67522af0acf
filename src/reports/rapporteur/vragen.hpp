// What a rapporteur can ask about a collaboration: what was found of it, what the raad asked without an answer, and its risks.
// What the question itself says stands in the template: the same for everybody, whatever his party.
#pragma once

#include "analysis/signalen.hpp"
#include "reports/delen/risicoregel.hpp"
#include "reports/delen/zienswijzeregel.hpp"
#include "reports/report.hpp"

namespace grip::reports::rapporteur {

/// One of the flags is true: it tells the template which question follows on what was found.
struct Vraag {
    Zin aanleiding;
    bool antwoord = false; ///< the board owes an answer
    bool besluit = false;  ///< the raad itself can still say something
    bool gedaan = false;   ///< a day has passed on which something would be done
    bool doel = false;
    bool risico = false;
    bool financien = false;
    bool termijnen = false;
    bool beleid = false;
    bool grip = false;
    bool governance = false;
    Tekst bestand;
    Aantal lijn;
    std::optional<Id> regel;

    static constexpr auto fields = Fields{
        field<&Vraag::aanleiding>("Wat er speelt"),
        field<&Vraag::antwoord>("Of het gaat om een antwoord van het bestuur"),
        field<&Vraag::besluit>("Of de raad zelf nog iets kan zeggen"),
        field<&Vraag::gedaan>("Of het gaat om iets wat klaar zou zijn"),
        field<&Vraag::doel>("Of het gaat om een doel"),
        field<&Vraag::risico>("Of het gaat om een risico"),
        field<&Vraag::financien>("Of het gaat om geld"),
        field<&Vraag::termijnen>("Of het gaat om termijnen"),
        field<&Vraag::beleid>("Of het gaat om beleid"),
        field<&Vraag::grip>("Of het gaat om de grip van de raad"),
        field<&Vraag::governance>("Of het gaat om het bestuur van de samenwerking"),
        field<&Vraag::bestand>("Bestand waarin het staat").voor_de_beheerder(),
        field<&Vraag::lijn>("Regel in het bestand").voor_de_beheerder(),
        field<&Vraag::regel>("De regel van grip").voor_de_beheerder(),
    };
};

/// What asks for attention now, then what waits for an answer, what would be done by now, what was found, the gravest first and
/// what is our own to do last, and the largest risks.
std::vector<Vraag> vragen(const Stand& stand, const Samenwerking& samenwerking,
                          const std::vector<analysis::Aspectsignaal>& signalen,
                          const std::vector<Zienswijzeregel>& zienswijzen);

} // namespace grip::reports::rapporteur
