// What the raad asked of boards, and what became of it; and all other decisions, told together.
#pragma once

#include "reports/delen/zienswijzeregel.hpp"

namespace grip::reports::zienswijzen {

enum class Afloop { zonder_antwoord, komt_nog, onbekend, niet, deels, overgenomen };

/// A zienswijze in which the raad asked something of the board.
struct Vraag {
    Tekst naam; ///< of the collaboration
    Tekst stuk;
    std::optional<Date> datum;
    std::optional<Tekst> kanttekening;
    bool namens_raad = false; ///< by the college
    std::optional<Tekst> kern;
    std::optional<Date> reactie_datum;
    std::optional<Tekst> reactie;
    Tekst gevolg;
    Afloop afloop{};

    static constexpr auto fields = Fields{
        field<&Vraag::naam>("Naam van de samenwerking"),
        field<&Vraag::stuk>("Waarover de zienswijze gaat"),
        field<&Vraag::datum>("De dag van het besluit"),
        field<&Vraag::kanttekening>("Wie besloot als dat niet de raad was, en of het voorlopig is"),
        field<&Vraag::kern>("Wat de raad vroeg"),
        field<&Vraag::reactie_datum>("De dag van het antwoord"),
        field<&Vraag::reactie>("Wat het bestuur antwoordde"),
        field<&Vraag::gevolg>("Wat ervan werd, in woorden"),
    };
};

bool is_vraag(const Zienswijzeregel& regel);

Vraag vraag(const Tekst& samenwerking, const Zienswijzeregel& regel);

/// What is not answered first, then the latest.
void sorteer(std::vector<Vraag>& vragen);

/// `Vijf keer bracht de raad opmerkingen naar voren: één keer overgenomen, twee keer deels, …`
Zin telling(const std::vector<Vraag>& vragen);

/// `geen zienswijze: ontwerpbegroting 2026 en ontwerpbegroting 2027; geen opmerkingen: …`; none when the raad asked something
/// each time.
std::optional<Zin> zonder_vraag(const std::vector<Zienswijzeregel>& regels);

} // namespace grip::reports::zienswijzen
