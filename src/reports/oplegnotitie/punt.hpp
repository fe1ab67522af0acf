// One point of the agenda, as an oplegnotitie shows it to the raad.
#pragma once

#include "reports/delen/kalender/gebeurtenis.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/risicoregel.hpp"
#include "reports/delen/vergaderkop.hpp"
#include "reports/delen/zienswijzeregel.hpp"
#include "reports/oplegnotitie/geldgevolg.hpp"

#include <string_view>

namespace grip::reports {

struct Resultaat {
    Gegeven<Euro> resultaat;
    Gegeven<Zin> in_woorden; ///< `een tekort van € 240.000`
    Gegeven<Proza> bestemming;
    bool voorgesteld = false;    ///< the board has yet to adopt the accounts, and what becomes of the result
    std::optional<Zin> bijdrage; ///< what we paid in that year, beside what was budgeted

    static constexpr auto fields = Fields{
        field<&Resultaat::resultaat>("Resultaat van de organisatie"),
        field<&Resultaat::in_woorden>("Het resultaat in woorden"),
        field<&Resultaat::bestemming>("Wat er met het resultaat gebeurt"),
        field<&Resultaat::voorgesteld>("Of het bestuur dat nog moet vaststellen"),
        field<&Resultaat::bijdrage>("Wat onze gemeente in dat jaar betaalde, naast wat was begroot"),
    };
};

struct Bijlage {
    Bron bron;

    static constexpr auto fields = Fields{
        field<&Bijlage::bron>("Het stuk"),
    };
};

/// When the paper came, and until when the raad can say what it thinks.
struct Termijnkader {
    Gegeven<Date> verzonden;
    Gegeven<Date> ontvangen;
    std::optional<Aantal> te_laat;    ///< days after the last lawful day
    bool geen_recht = false;          ///< the law gives no zienswijze on this paper, or the regeling exempts it
    Zin tekst;                        ///< when it came, and until when the raad can speak
    std::optional<Date> besproken_na; ///< the raad discusses it only after the last day
    std::optional<Vensterregel> venster;

    static constexpr auto fields = Fields{
        field<&Termijnkader::verzonden>("De dag van verzending aan de raden"),
        field<&Termijnkader::ontvangen>("De dag van ontvangst"),
        field<&Termijnkader::te_laat>("Hoeveel dagen na de laatste dag het stuk kwam"),
        field<&Termijnkader::geen_recht>("Of de wet hier geen zienswijze geeft"),
        field<&Termijnkader::tekst>("Wanneer het kwam en tot wanneer de raad kan reageren, in zinnen"),
        field<&Termijnkader::besproken_na>("De dag van de bespreking, als die na de laatste dag ligt"),
        field<&Termijnkader::venster>("De tijd voor een zienswijze"),
    };
};

/// Something that the raden of the region asked of a draft budget.
struct Richtlijnregel {
    Zin vraag;
    Berekend<Tekst> oordeel; ///< `voldoet niet`
    std::optional<Zin> toelichting;

    static constexpr auto fields = Fields{
        field<&Richtlijnregel::vraag>("Wat de regio vroeg"),
        field<&Richtlijnregel::oordeel>("Of de ontwerpbegroting eraan voldoet"),
        field<&Richtlijnregel::toelichting>("Toelichting"),
    };
};

struct Richtlijnblad {
    Tekst naam;
    std::vector<Richtlijnregel> punten;

    static constexpr auto fields = Fields{
        field<&Richtlijnblad::naam>("Hoe het stuk heet"),
        field<&Richtlijnblad::punten>("Wat de regio vroeg"),
    };
};

struct Punt {
    Aantal nummer;
    bool vertrouwelijk = false; ///< withheld: nothing else is filled in
    Tekst titel;
    Gegeven<Zin> gevraagd; ///< of the raad, with what it costs
    Gegeven<Proza> gevraagd_besluit;
    Gegeven<Proza> samenvatting;
    Gegeven<Proza> belang;
    std::optional<Zin> toezicht;      ///< of a budget that needs approval
    std::optional<Zin> toezichtbrief; ///< of a draft budget what the supervisor wrote last
    std::optional<Termijnkader> termijnen;
    std::vector<Zienswijzeregel> eerdere_zienswijzen;
    std::vector<Opmerking> gevraagd_en_geworden; ///< what the raad asked before, and what came of it
    std::optional<Geldgevolg> geld;
    std::vector<Richtlijnblad> richtlijnen;
    std::optional<Resultaat> resultaat;
    std::vector<Risicoregel> risicos;
    std::optional<Proza> andere_raden;
    Gegeven<Proza> standpunt_college;
    std::optional<Proza> voorgestelde_wensen; ///< where no decision of the raad holds them
    std::vector<Bijlage> bijlagen;

    static constexpr auto fields = Fields{
        field<&Punt::nummer>("Volgnummer"),
        field<&Punt::vertrouwelijk>("Of het agendapunt niet in dit stuk staat"),
        field<&Punt::titel>("Titel"),
        field<&Punt::gevraagd>("Wat de raad wordt gevraagd"),
        field<&Punt::gevraagd_besluit>("Wat het bestuur wordt gevraagd"),
        field<&Punt::samenvatting>("Samenvatting"),
        field<&Punt::belang>("Wat het voor onze gemeente betekent"),
        field<&Punt::toezicht>("Dat de toezichthouder de begroting of de wijziging eerst moet goedkeuren"),
        field<&Punt::toezichtbrief>("Wat de toezichthouder het laatst schreef, bij een ontwerpbegroting"),
        field<&Punt::termijnen>("Wanneer het stuk kwam, en tot wanneer de raad kan reageren"),
        field<&Punt::eerdere_zienswijzen>("Zienswijzen op dit stuk in eerdere jaren"),
        field<&Punt::gevraagd_en_geworden>("Wat de raad eerder vroeg, en wat ervan kwam"),
        field<&Punt::geld>("Wat het onze gemeente kost"),
        field<&Punt::richtlijnen>("Wat de regio vroeg, bij een ontwerpbegroting"),
        field<&Punt::resultaat>("Het resultaat, bij een jaarrekening"),
        field<&Punt::risicos>("Risico's die hierbij spelen"),
        field<&Punt::andere_raden>("Wat andere raden doen"),
        field<&Punt::standpunt_college>("Standpunt van het college"),
        field<&Punt::voorgestelde_wensen>("Wat het college voorstelt mee te geven, als er geen conceptbesluit is"),
        field<&Punt::bijlagen>("Bijlagen"),
    };
};

/// Taking note of a nomination or of what has no name is no decision.
bool vraagt_besluit(const Agendapunt& punt);

/// Who is asked: a commissie when no raad meets before the board does.
struct Gevraagden {
    std::string_view wie = "raad";
    bool geen_besluit = false;
    std::optional<Date> raad; ///< that decides
};

/// Of these items those with something to discuss, and a place for each that is withheld, numbered from 1.
std::vector<Punt> punten(const Stand& stand, const Samenwerking& samenwerking,
                         const std::vector<const Agendapunt*>& agenda, const Gevraagden& gevraagden);

} // namespace grip::reports
