// What grip bijdrage shows of one party.
#pragma once

#include "base/zin.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/opmerking.hpp"

namespace grip::reports {

struct Scenariouitkomst {
    Berekend<Euro> bedrag;
    Berekend<Euro> verschil; ///< with today

    static constexpr auto fields = Fields{
        field<&Scenariouitkomst::bedrag>("Wat de deelnemer in dit scenario betaalt"),
        field<&Scenariouitkomst::verschil>("Het verschil met nu"),
    };
};

struct Deelnemersregel {
    Tekst naam;
    Berekend<Euro> bedrag;
    Berekend<Percentage> aandeel;
    Berekend<Euro> per_inwoner;
    std::vector<Scenariouitkomst> scenarios;

    static constexpr auto fields = Fields{
        field<&Deelnemersregel::naam>("Naam van de deelnemer"),
        field<&Deelnemersregel::bedrag>("Wat de deelnemer betaalt"),
        field<&Deelnemersregel::aandeel>("Aandeel in het geheel"),
        field<&Deelnemersregel::per_inwoner>("Bedrag per inwoner"),
        field<&Deelnemersregel::scenarios>("Wat de deelnemer in de scenario's betaalt"),
    };
};

struct Sleutelzin {
    Zin zin;
    std::optional<Tekst> ontbreekt;
    std::optional<Euro> niet_gedekt; ///< what a tarief or average costs do not cover
    std::optional<Euro> te_veel;
    std::optional<Euro> niet_verdeeld; ///< the share of who takes part in only some of the year

    static constexpr auto fields = Fields{
        field<&Sleutelzin::zin>("De sleutel in een zin"),
        field<&Sleutelzin::ontbreekt>("Wat nodig is en niet is ingevuld"),
        field<&Sleutelzin::niet_gedekt>("Wat de sleutel minder opbrengt dan het onderdeel kost"),
        field<&Sleutelzin::te_veel>("Wat de sleutel meer opbrengt dan het onderdeel kost"),
        field<&Sleutelzin::niet_verdeeld>("Wat niemand betaalt, omdat niet iedereen het hele jaar meedoet"),
    };
};

struct Deel {
    Tekst naam;
    Jaar jaar;
    Gegeven<Euro> bedrag;
    std::vector<Sleutelzin> sleutels;
    bool gewichten_kloppen = true;
    bool uitgerekend = false;      ///< of somebody it is known what he pays
    std::vector<Tekst> ontbreekt;  ///< for lack of which nothing was computed, each once
    std::optional<Tekst> vreemden; ///< who pays by this part, and takes no part
    std::vector<Deelnemersregel> deelnemers;
    std::vector<Opmerking> opmerkingen;

    static constexpr auto fields = Fields{
        field<&Deel::naam>("Naam van het onderdeel"),
        field<&Deel::jaar>("Het begrotingsjaar"),
        field<&Deel::bedrag>("Bedrag dat wordt verdeeld"),
        field<&Deel::sleutels>("De sleutels"),
        field<&Deel::gewichten_kloppen>("Of de gewichten samen 100 zijn"),
        field<&Deel::uitgerekend>("Of bekend is wat deelnemers betalen"),
        field<&Deel::vreemden>("Wie dit onderdeel noemt en niet meedoet"),
        field<&Deel::deelnemers>("Wat elke deelnemer betaalt"),
        field<&Deel::opmerkingen>("Wie een deel van het jaar meedoet"),
    };
};

/// What a scenario does to one participant.
struct Scenariodeelnemer {
    Tekst naam;
    Berekend<Euro> nu;
    Berekend<Euro> bedrag;
    std::optional<Zin> verschil; ///< `€ 528.713,14 minder`

    static constexpr auto fields = Fields{
        field<&Scenariodeelnemer::naam>("Naam van de deelnemer"),
        field<&Scenariodeelnemer::nu>("Wat de deelnemer nu betaalt"),
        field<&Scenariodeelnemer::bedrag>("Wat de deelnemer in dit scenario betaalt"),
        field<&Scenariodeelnemer::verschil>("Het verschil"),
    };
};

struct Scenarioregel {
    Tekst naam;
    Zin titel; ///< `50 % inwoners en 50 % een vast en gelijk deel`
    std::vector<Scenariodeelnemer> deelnemers;
    std::optional<Tekst> voordeel; ///< who pays less
    std::optional<Tekst> nadeel;
    bool onbekend = false; ///< not to be computed

    static constexpr auto fields = Fields{
        field<&Scenarioregel::naam>("De gewichten"),
        field<&Scenarioregel::titel>("De gewichten in woorden"),
        field<&Scenarioregel::deelnemers>("Wat het voor elke deelnemer betekent"),
        field<&Scenarioregel::voordeel>("Wie minder betaalt"),
        field<&Scenarioregel::nadeel>("Wie meer betaalt"),
        field<&Scenarioregel::onbekend>("Of het niet is uit te rekenen"),
    };
};

struct Bronnenvergelijking {
    Jaar jaar;
    Gegeven<Euro> eigen_begroting;
    Gegeven<Euro> begroting_partij;
    Berekend<Euro> volgens_sleutel;
    std::vector<Opmerking> verschillen;
    std::vector<Opmerking> verklaard;   ///< what differs by btw, or by what is paid once
    std::optional<Zin> gelijk;          ///< which of them name the same amount, when none differs by more than the norm
    std::vector<Opmerking> binnen_norm; ///< what differs, by no more than the norm

    static constexpr auto fields = Fields{
        field<&Bronnenvergelijking::eigen_begroting>("De bijdrage in onze begroting"),
        field<&Bronnenvergelijking::begroting_partij>("De bijdrage in de begroting van de partij"),
        field<&Bronnenvergelijking::volgens_sleutel>("De bijdrage volgens de verdeelsleutel"),
        field<&Bronnenvergelijking::verschillen>("Welke bedragen verschillen"),
        field<&Bronnenvergelijking::verklaard>("Welke bedragen alleen in btw of een eenmalig deel verschillen"),
        field<&Bronnenvergelijking::gelijk>("Welke bronnen precies hetzelfde bedrag noemen"),
        field<&Bronnenvergelijking::binnen_norm>("Welke bedragen minder verschillen dan onze norm toestaat"),
    };
};

struct Bijdrageblad {
    Tekst samenwerking;
    Jaar jaar;
    bool beeindigd = false; ///< before that year
    std::vector<Opmerking> nieuws;
    std::optional<Proza> toelichting; ///< of the figures of that year
    Gegeven<Proza> uitleg;
    Gegeven<Date> aanvaard;
    std::vector<Deel> onderdelen;
    std::optional<Zin> ontbreekt; ///< for lack of which some part was not computed
    std::vector<Deelnemersregel> totaal;
    bool totaal_bekend = false; ///< of somebody
    bool heeft_scenario = false;
    std::vector<Scenarioregel> scenarios;
    bool doet_mee = true; ///< in that year
    std::optional<Bronnenvergelijking> vergelijking;
    std::vector<Jaarbijdrage> jaren;
    std::vector<Opmerking> zonder_deelname; ///< in which of these years we take no part
    std::optional<Percentage> index;        ///< of our own budget for this year
    std::optional<Percentage> norm;         ///< of a year without index; none when the municipality set none
    Gegeven<Beinvloedbaarheid> beinvloedbaar;
    std::optional<Zin> sturing; ///< the same in a sentence, where the explanation does not say it
    Gegeven<Proza> te_sturen;

    static constexpr auto fields = Fields{
        field<&Bijdrageblad::samenwerking>("Naam van de samenwerking"),
        field<&Bijdrageblad::jaar>("Het begrotingsjaar"),
        field<&Bijdrageblad::beeindigd>("Of de samenwerking toen al was beëindigd"),
        field<&Bijdrageblad::nieuws>("Wat wij bijdragen en hoe dat groeit, in zinnen"),
        field<&Bijdrageblad::toelichting>("Toelichting bij de cijfers van dat jaar"),
        field<&Bijdrageblad::uitleg>("Hoe de kosten worden verdeeld, en waarom zo"),
        field<&Bijdrageblad::aanvaard>("De dag waarop de deelnemers dat aanvaardden"),
        field<&Bijdrageblad::onderdelen>("De delen van de begroting"),
        field<&Bijdrageblad::ontbreekt>("Wat niet bekend is, zodat niet alles is uitgerekend"),
        field<&Bijdrageblad::totaal>("Wat elke deelnemer in totaal betaalt"),
        field<&Bijdrageblad::totaal_bekend>("Of bekend is wat deelnemers in totaal betalen"),
        field<&Bijdrageblad::heeft_scenario>("Of er scenario's zijn"),
        field<&Bijdrageblad::scenarios>("De scenario's"),
        field<&Bijdrageblad::doet_mee>("Of wij dat jaar meedoen"),
        field<&Bijdrageblad::vergelijking>("Onze bijdrage volgens drie bronnen"),
        field<&Bijdrageblad::jaren>("Onze bijdrage van het jaar ervoor tot drie jaar later"),
        field<&Bijdrageblad::zonder_deelname>("In welke jaren wij niet meedoen"),
        field<&Bijdrageblad::index>("Index van onze begroting voor dit jaar"),
        field<&Bijdrageblad::norm>("Onze norm voor de stijging in een jaar zonder index"),
        field<&Bijdrageblad::beinvloedbaar>("Of de raad de uitgaven kan sturen"),
        field<&Bijdrageblad::sturing>("Datzelfde in een zin"),
        field<&Bijdrageblad::te_sturen>("Welk deel dat is"),
    };
};

} // namespace grip::reports
