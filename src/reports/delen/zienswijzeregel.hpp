// One zienswijze as the ledger shows it: what was asked, what the board answered, what became of it.
#pragma once

#include "reports/report.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Zienswijzeregel {
    std::optional<Jaar> jaar;
    Tekst stuk; ///< `ontwerpbegroting 2027`, or the subject
    bool vertrouwelijk = false;
    Gegeven<Zienswijzebesluit> besluit;
    std::optional<Tekst> kanttekening; ///< `door het college namens de raad, voorlopig`
    Tekst woord;                       ///< `zienswijze`, or `reactie` where the raad has no right to one
    bool namens_raad = false;          ///< by the college, with a mandate of the raad
    bool onzeker = false;              ///< that the raad decided this: see `kanttekening`
    Gegeven<Date> datum;
    Gegeven<Tekst> kern;
    Gegeven<Date> reactie_datum;
    Gegeven<Tekst> reactie;
    Gegeven<Zienswijzegevolg> gevolg;
    bool vraagt_antwoord = false; ///< it had remarks, or was against
    bool gepland = false;         ///< the raad decides after the peildatum
    bool antwoord_komt = false;   ///< the day of the answer lies after the peildatum

    static constexpr auto fields = Fields{
        field<&Zienswijzeregel::jaar>("Begrotingsjaar"),
        field<&Zienswijzeregel::stuk>("Waarover de zienswijze gaat"),
        field<&Zienswijzeregel::vertrouwelijk>("Of de zienswijze vertrouwelijk is"),
        field<&Zienswijzeregel::besluit>("Wat de raad besloot"),
        field<&Zienswijzeregel::kanttekening>("Wie besloot als dat niet de raad was, of het voorlopig is, en bij wie"),
        field<&Zienswijzeregel::woord>("Hoe het heet: zienswijze, of reactie als de raad er geen recht op heeft"),
        field<&Zienswijzeregel::namens_raad>("Of het college namens de raad besloot"),
        field<&Zienswijzeregel::onzeker>("Of niet vaststaat dat de raad dit zo besloot"),
        field<&Zienswijzeregel::datum>("De dag van het besluit"),
        field<&Zienswijzeregel::kern>("Wat de raad vroeg"),
        field<&Zienswijzeregel::reactie_datum>("De dag van het antwoord"),
        field<&Zienswijzeregel::reactie>("Wat het bestuur antwoordde"),
        field<&Zienswijzeregel::gevolg>("Wat ervan is overgenomen"),
        field<&Zienswijzeregel::vraagt_antwoord>("Of het bestuur moet antwoorden"),
        field<&Zienswijzeregel::gepland>("Of de raad nog moet besluiten"),
        field<&Zienswijzeregel::antwoord_komt>("Of het antwoord pas na de peildatum komt"),
    };
};

/// All that the raad decided about a collaboration: the cycle by year, then the text of the regeling, then the rest.
std::vector<Zienswijzeregel> zienswijzeregels(const Stand& stand, const Samenwerking& samenwerking);

/// Those on the same kind of paper of years before this one, the latest first, at most `most`.
std::vector<Zienswijzeregel> eerdere_zienswijzen(const Stand& stand, const Samenwerking& samenwerking, Cyclusstuk stuk,
                                                 Jaar voor, std::size_t most);

} // namespace grip::reports
