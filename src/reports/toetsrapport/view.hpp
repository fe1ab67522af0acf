// The view of the toetsrapport.
#pragma once

#include "model/samenwerking.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/opmerking.hpp"

namespace grip::reports::toetsrapport {

struct Criteriumregel {
    Id id;
    Tekst vraag;
    Gegeven<Oordeel> oordeel;
    Gegeven<Proza> toelichting;
    std::optional<Date> datum;
    std::optional<Date> eigen_datum; ///< when it is not that of the whole assessment
    std::vector<Bron> bron;
    std::vector<Bron> eigen_bron; ///< when it is not that of most answers
    bool beantwoord = false;
    bool voldoet = false; ///< of these at most one; none of what is confidential
    bool aandacht = false;
    bool voldoet_niet = false;
    bool niet_van_toepassing = false;
    bool verouderd = false; ///< it complied, and must be looked at again: then it is told with what asks attention

    static constexpr auto fields = Fields{
        field<&Criteriumregel::id>("Id van het criterium"),
        field<&Criteriumregel::vraag>("Vraag"),
        field<&Criteriumregel::oordeel>("Oordeel"),
        field<&Criteriumregel::toelichting>("Toelichting"),
        field<&Criteriumregel::datum>("Datum van het antwoord"),
        field<&Criteriumregel::eigen_datum>("Die datum, als zij niet de dag van de toetsing is"),
        field<&Criteriumregel::bron>("Bronnen van het antwoord"),
        field<&Criteriumregel::eigen_bron>("Die bronnen, als zij niet die van de meeste antwoorden zijn"),
        field<&Criteriumregel::beantwoord>("Of er een antwoord is"),
        field<&Criteriumregel::voldoet>("Of het voldoet"),
        field<&Criteriumregel::aandacht>("Of het aandacht vraagt"),
        field<&Criteriumregel::voldoet_niet>("Of het niet voldoet"),
        field<&Criteriumregel::niet_van_toepassing>("Of de vraag hier niet speelt"),
        field<&Criteriumregel::verouderd>("Of een antwoord dat voldoet, moet worden vernieuwd"),
    };
};

struct Categoriedeel {
    Tekst naam;
    Aantal geldig;
    Aantal beantwoord;
    Aantal voldoet;
    Aantal aandacht;
    Aantal voldoet_niet;
    Aantal niet_van_toepassing;
    Aantal vertrouwelijk;
    Zin beantwoord_tekst;    ///< `11 van 11, waarvan 4 niet van toepassing`
    std::optional<Zin> open; ///< what was not answered
    std::vector<Criteriumregel> criteria;

    static constexpr auto fields = Fields{
        field<&Categoriedeel::naam>("Categorie"),
        field<&Categoriedeel::geldig>("Aantal criteria dat geldt"),
        field<&Categoriedeel::beantwoord>("Aantal beantwoorde criteria"),
        field<&Categoriedeel::voldoet>("Aantal dat voldoet"),
        field<&Categoriedeel::aandacht>("Aantal dat aandacht vraagt"),
        field<&Categoriedeel::voldoet_niet>("Aantal dat niet voldoet"),
        field<&Categoriedeel::niet_van_toepassing>("Aantal dat niet van toepassing is"),
        field<&Categoriedeel::vertrouwelijk>("Aantal antwoorden dat vertrouwelijk is"),
        field<&Categoriedeel::beantwoord_tekst>("Hoeveel er zijn beantwoord, in woorden"),
        field<&Categoriedeel::open>("Welke vragen niet zijn beantwoord"),
        field<&Categoriedeel::criteria>("De criteria"),
    };
};

struct GeldtNiet {
    Tekst vraag;
    Tekst reden;

    static constexpr auto fields = Fields{
        field<&GeldtNiet::vraag>("Vraag"),
        field<&GeldtNiet::reden>("Waarom de vraag hier niet geldt"),
    };
};

/// One of the points of the Visie, and how it is arranged.
struct Aandachtspuntregel {
    Tekst naam;
    Gegeven<Tekst> tekst;

    static constexpr auto fields = Fields{
        field<&Aandachtspuntregel::naam>("Het aandachtspunt"),
        field<&Aandachtspuntregel::tekst>("Hoe het is geregeld"),
    };
};

/// A question for staff, to be answered on paper.
struct Formuliervraag {
    Id id;
    Tekst vraag;

    static constexpr auto fields = Fields{
        field<&Formuliervraag::id>("Id van het criterium"),
        field<&Formuliervraag::vraag>("Vraag"),
    };
};

struct View {
    Id id;
    Tekst naam;
    Rechtsvorm rechtsvorm{};
    std::vector<Aard> aard;
    Status status{};
    Gegeven<Date> datum;
    std::vector<Opmerking> kern;   ///< the outcome in sentences
    bool getoetst = false;         ///< one question at least was answered
    std::vector<Bron> gewone_bron; ///< of most answers
    std::vector<Categoriedeel> categorieen;
    std::vector<Aandachtspuntregel> aandachtspunten;
    std::optional<Proza> argument_hogere_kosten;
    std::vector<GeldtNiet> geldt_niet;
    std::optional<Zin> aantal_geldt_niet;
    std::vector<Formuliervraag> formulier;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        field<&View::id>("Id van de samenwerking"),
        field<&View::naam>("Naam"),
        field<&View::rechtsvorm>("Rechtsvorm"),
        field<&View::aard>("Aard"),
        field<&View::status>("Status"),
        field<&View::datum>("Dag van de toetsing"),
        field<&View::kern>("De uitkomst in zinnen"),
        field<&View::getoetst>("Of er een vraag is beantwoord"),
        field<&View::gewone_bron>("De bronnen van de meeste antwoorden"),
        field<&View::categorieen>("De categorieën met hun criteria"),
        field<&View::aandachtspunten>("Hoe de aandachtspunten uit de Visie zijn geregeld"),
        field<&View::argument_hogere_kosten>("Waarom het meer mag kosten"),
        field<&View::geldt_niet>("Criteria die hier niet gelden").voor_de_beheerder(),
        field<&View::aantal_geldt_niet>("Hoeveel dat er zijn, in woorden"),
        field<&View::formulier>("De vragen die nog niet zijn beantwoord, om in te vullen").voor_de_beheerder(),
        field<&View::bevindingen>("Bevindingen").voor_de_beheerder(),
    };
};

} // namespace grip::reports::toetsrapport
