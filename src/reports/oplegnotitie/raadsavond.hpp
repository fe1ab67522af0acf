// All that the raad decides about boards on one evening, as one paper.
#pragma once

#include "reports/delen/raadszaken.hpp"
#include "reports/oplegnotitie/punt.hpp"
#include "reports/oplegnotitie/raadsbesluit.hpp"

namespace grip::reports {

/// What the raad is asked, in a line: one page tells all of them.
struct Raadskeuze {
    Aantal nummer;
    bool vertrouwelijk = false; ///< withheld: nothing else is filled in
    Tekst wat;                  ///< `Begroting 2028, Gezondheidsregio`
    Gegeven<Tekst> voorstel;    ///< `zienswijze met opmerkingen`
    Gegeven<Euro> bijdrage;     ///< after the decision; none where a paper is not about money
    Berekend<Euro> verschil;
    bool over_geld = false;

    static constexpr auto fields = Fields{
        field<&Raadskeuze::nummer>("Volgnummer"),
        field<&Raadskeuze::vertrouwelijk>("Of het agendapunt niet in dit stuk staat"),
        field<&Raadskeuze::wat>("Het stuk en de samenwerking"),
        field<&Raadskeuze::voorstel>("Wat het college voorstelt"),
        field<&Raadskeuze::bijdrage>("Wat onze gemeente na het besluit per jaar betaalt"),
        field<&Raadskeuze::verschil>("Het verschil met nu"),
        field<&Raadskeuze::over_geld>("Of het stuk over geld gaat"),
    };
};

/// The part of one party.
struct Partijdeel {
    Vergaderkop vergadering;
    std::optional<Zin> wanneer;
    std::vector<Punt> punten;
    std::vector<Opmerking> opvallend;
    std::vector<Raadszaakregel> raadszaken; ///< that are open

    static constexpr auto fields = Fields{
        field<&Partijdeel::vergadering>("De vergadering van het bestuur"),
        field<&Partijdeel::wanneer>("Wanneer commissie en raad erover spreken"),
        field<&Partijdeel::punten>("De agendapunten, het zwaarste eerst"),
        field<&Partijdeel::opvallend>("Wat verder opvalt"),
        field<&Partijdeel::raadszaken>("Wat de raad is toegezegd, vroeg of is aanbevolen, en nog openstaat"),
    };
};

struct Raadsavond {
    Date datum{};
    Zin kern; ///< how many papers of how many parties, and what the budgets ask
    std::vector<Raadskeuze> keuzes;
    std::vector<Partijdeel> partijen;       ///< what is most at stake first
    std::vector<Opmerking> ook;             ///< what the raad has planned for that day besides, or can decide only then
    std::vector<Raadszaakregel> raadszaken; ///< that are open, about all samenwerkingen

    static constexpr auto fields = Fields{
        field<&Raadsavond::datum>("De dag van de raad"),
        field<&Raadsavond::kern>("Waarover het gaat, in het kort"),
        field<&Raadsavond::keuzes>("Wat de raad wordt gevraagd, in één tabel"),
        field<&Raadsavond::partijen>("Per samenwerking de agendapunten"),
        field<&Raadsavond::ook>("Wat de raad die dag verder over samenwerkingen besluit"),
        field<&Raadsavond::raadszaken>("Wat de raad is toegezegd, vroeg of is aanbevolen over alle samenwerkingen"),
    };
};

/// The items of that evening by what is at stake: the meeting with the largest change of our contribution first, what is not known last.
/// Those of one meeting stay together.
std::vector<analysis::Avondpunt> op_inzet(const std::vector<analysis::Avondpunt>& punten);

/// Of items in that order.
Raadsavond raadsavond(const Stand& stand, Date dag, const std::vector<analysis::Avondpunt>& punten);

} // namespace grip::reports
