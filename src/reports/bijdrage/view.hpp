// What grip bijdrage shows of one party.
#pragma once

#include "reports/delen/groei.hpp"

namespace grip::reports {

struct Uitkomst {
    std::optional<Euro> bedrag;
    std::optional<Euro> verschil; ///< with today

    static constexpr auto fields = Fields{
        Field{"bedrag", &Uitkomst::bedrag, "Wat de deelnemer in dit scenario betaalt"},
        Field{"verschil", &Uitkomst::verschil, "Het verschil met nu"},
    };
};

struct Deelnemersregel {
    Tekst naam;
    std::optional<Euro> bedrag;
    std::optional<Percentage> aandeel;
    std::optional<Euro> per_inwoner;
    std::vector<Uitkomst> scenarios;

    static constexpr auto fields = Fields{
        Field{"naam", &Deelnemersregel::naam, "Naam van de deelnemer"},
        Field{"bedrag", &Deelnemersregel::bedrag, "Wat de deelnemer betaalt"},
        Field{"aandeel", &Deelnemersregel::aandeel, "Aandeel in het geheel"},
        Field{"per_inwoner", &Deelnemersregel::per_inwoner, "Bedrag per inwoner"},
        Field{"scenarios", &Deelnemersregel::scenarios, "Wat de deelnemer in de scenario's betaalt"},
    };
};

struct Sleutelzin {
    Tekst zin;
    std::optional<Tekst> ontbreekt;
    std::optional<Euro> niet_gedekt; ///< what a tarief or average costs do not cover
    std::optional<Euro> te_veel;

    static constexpr auto fields = Fields{
        Field{"zin", &Sleutelzin::zin, "De sleutel in een zin"},
        Field{"ontbreekt", &Sleutelzin::ontbreekt, "Wat nodig is en niet is ingevuld"},
        Field{"niet_gedekt", &Sleutelzin::niet_gedekt, "Wat de sleutel minder opbrengt dan het onderdeel kost"},
        Field{"te_veel", &Sleutelzin::te_veel, "Wat de sleutel meer opbrengt dan het onderdeel kost"},
    };
};

struct Deel {
    Tekst naam;
    Jaar jaar;
    Gegeven<Euro> bedrag;
    std::vector<Sleutelzin> sleutels;
    bool gewichten_kloppen = true;
    std::vector<Deelnemersregel> deelnemers;

    static constexpr auto fields = Fields{
        Field{"naam", &Deel::naam, "Naam van het onderdeel"},
        Field{"jaar", &Deel::jaar, "Het begrotingsjaar"},
        Field{"bedrag", &Deel::bedrag, "Bedrag dat wordt verdeeld"},
        Field{"sleutels", &Deel::sleutels, "De sleutels"},
        Field{"gewichten_kloppen", &Deel::gewichten_kloppen, "Of de gewichten samen 100 zijn"},
        Field{"deelnemers", &Deel::deelnemers, "Wat elke deelnemer betaalt"},
    };
};

struct Scenarioregel {
    Tekst naam;
    std::optional<Tekst> voordeel; ///< who pays less
    std::optional<Tekst> nadeel;
    bool onbekend = false; ///< not to be computed

    static constexpr auto fields = Fields{
        Field{"naam", &Scenarioregel::naam, "De gewichten"},
        Field{"voordeel", &Scenarioregel::voordeel, "Wie minder betaalt"},
        Field{"nadeel", &Scenarioregel::nadeel, "Wie meer betaalt"},
        Field{"onbekend", &Scenarioregel::onbekend, "Of het niet is uit te rekenen"},
    };
};

struct Bronnenvergelijking {
    Gegeven<Euro> eigen_begroting;
    Gegeven<Euro> begroting_partij;
    std::optional<Euro> volgens_sleutel;
    std::vector<Sleutelzin> verschillen;

    static constexpr auto fields = Fields{
        Field{"eigen_begroting", &Bronnenvergelijking::eigen_begroting, "De bijdrage in onze begroting"},
        Field{"begroting_partij", &Bronnenvergelijking::begroting_partij, "De bijdrage in de begroting van de partij"},
        Field{"volgens_sleutel", &Bronnenvergelijking::volgens_sleutel, "De bijdrage volgens de verdeelsleutel"},
        Field{"verschillen", &Bronnenvergelijking::verschillen, "Welke bedragen verschillen"},
    };
};

struct Bijdrageblad {
    Tekst samenwerking;
    Jaar jaar;
    Gegeven<Proza> uitleg;
    Gegeven<Date> aanvaard;
    std::vector<Deel> onderdelen;
    std::vector<Deelnemersregel> totaal;
    bool heeft_scenario = false;
    std::vector<Scenarioregel> scenarios;
    Bronnenvergelijking vergelijking;
    std::vector<Jaarbijdrage> jaren;
    std::optional<Percentage> index; ///< of our own budget for this year
    Percentage norm;                 ///< of a year without index
    Gegeven<Beinvloedbaarheid> beinvloedbaar;
    Gegeven<Proza> te_sturen;

    static constexpr auto fields = Fields{
        Field{"samenwerking", &Bijdrageblad::samenwerking, "Naam van de samenwerking"},
        Field{"jaar", &Bijdrageblad::jaar, "Het begrotingsjaar"},
        Field{"uitleg", &Bijdrageblad::uitleg, "Hoe de kosten worden verdeeld, en waarom zo"},
        Field{"aanvaard", &Bijdrageblad::aanvaard, "De dag waarop de deelnemers dat aanvaardden"},
        Field{"onderdelen", &Bijdrageblad::onderdelen, "De delen van de begroting"},
        Field{"totaal", &Bijdrageblad::totaal, "Wat elke deelnemer in totaal betaalt"},
        Field{"heeft_scenario", &Bijdrageblad::heeft_scenario, "Of er scenario's zijn"},
        Field{"scenarios", &Bijdrageblad::scenarios, "De scenario's"},
        Field{"vergelijking", &Bijdrageblad::vergelijking, "Onze bijdrage volgens drie bronnen"},
        Field{"jaren", &Bijdrageblad::jaren, "Onze bijdrage van het jaar ervoor tot drie jaar later"},
        Field{"index", &Bijdrageblad::index, "Index van onze begroting voor dit jaar"},
        Field{"norm", &Bijdrageblad::norm, "Norm voor de stijging in een jaar zonder index"},
        Field{"beinvloedbaar", &Bijdrageblad::beinvloedbaar, "Of de raad de uitgaven kan sturen"},
        Field{"te_sturen", &Bijdrageblad::te_sturen, "Welk deel dat is"},
    };
};

} // namespace grip::reports
