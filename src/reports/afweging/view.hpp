// The view of the afweging.
#pragma once

#include "analysis/afweging.hpp"
#include "reports/afweging/periode.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/risicoregel.hpp"

namespace grip {

template <>
inline constexpr auto options<analysis::Terugverdiend> = std::array{
    Option{analysis::Terugverdiend::huidig, "huidig", "De huidige uitvoering, waarmee wordt vergeleken"},
    Option{analysis::Terugverdiend::jaar, "jaar", "In een van de jaren waarvan bedragen zijn gegeven"},
    Option{analysis::Terugverdiend::niet, "niet", "Niet tot en met het laatste jaar"},
    Option{analysis::Terugverdiend::niet_te_berekenen, "niet-te-berekenen", "Er ontbreekt een bedrag"},
};

template <>
inline constexpr auto options<analysis::Vormoordeel> = std::array{
    Option{analysis::Vormoordeel::aanbevolen, "aanbevolen", "De antwoorden voldoen aan alle eisen van deze vorm",
           "past bij alle antwoorden"},
    Option{analysis::Vormoordeel::mogelijk, "mogelijk", "Geen antwoord spreekt deze vorm tegen"},
    Option{analysis::Vormoordeel::past_niet, "past-niet", "Een antwoord spreekt deze vorm tegen"},
};

namespace reports::afweging {

/// A question of the framework with its answer.
struct Vraagregel {
    Id id;
    Tekst vraag;
    Gegeven<Weegantwoord> antwoord;
    std::optional<Zin> toelichting;
    std::optional<Tekst> gevolg; ///< only when the answer has that consequence

    static constexpr auto fields = Fields{
        field<&Vraagregel::id>("Id van de vraag"),
        field<&Vraagregel::vraag>("Vraag"),
        field<&Vraagregel::antwoord>("Antwoord"),
        field<&Vraagregel::toelichting>("Waarop het rust"),
        field<&Vraagregel::gevolg>("Wat uit het antwoord volgt"),
    };
};

struct Optiedeel {
    Id id;
    Tekst naam;
    Optievorm vorm{};
    bool huidig = false;
    bool voorkeur = false;
    Zin omschrijving;
    std::optional<Zin> valt_af;
    Aandeel aandeel;
    std::vector<Periode> perioden;
    Berekend<Euro> totaal;
    analysis::Terugverdiend terugverdiend{};
    std::optional<Jaar> terugverdiend_in;
    Zin terugverdientijd;
    std::vector<Risicoregel> risicos;

    static constexpr auto fields = Fields{
        field<&Optiedeel::id>("Id van de optie"),
        field<&Optiedeel::naam>("Naam"),
        field<&Optiedeel::vorm>("Zelf doen, samen doen of uitbesteden"),
        field<&Optiedeel::huidig>("Of het nu zo gaat"),
        field<&Optiedeel::voorkeur>("Of deze optie wordt voorgesteld"),
        field<&Optiedeel::omschrijving>("Met wie en in welke vorm"),
        field<&Optiedeel::valt_af>("Waarom de optie bij de zeef afvalt"),
        field<&Optiedeel::aandeel>("Deel van de kosten dat voor ons is"),
        field<&Optiedeel::perioden>("De kosten per jaar"),
        field<&Optiedeel::totaal>("Ons deel van alle jaren"),
        field<&Optiedeel::terugverdiend>("Of de optie zich terugverdient"),
        field<&Optiedeel::terugverdiend_in>("In welk jaar"),
        field<&Optiedeel::terugverdientijd>("Dat in een zin"),
        field<&Optiedeel::risicos>("De risico's van de optie"),
    };
};

struct Optiekop {
    Id id;
    Tekst naam;

    static constexpr auto fields = Fields{
        field<&Optiekop::id>("Id van de optie"),
        field<&Optiekop::naam>("Naam"),
    };
};

struct Oordeelcel {
    Tekst optie;
    Gegeven<Weging> oordeel;
    std::optional<Zin> toelichting;

    static constexpr auto fields = Fields{
        field<&Oordeelcel::optie>("Naam van de optie"),
        field<&Oordeelcel::oordeel>("Oordeel"),
        field<&Oordeelcel::toelichting>("Waarop het rust"),
    };
};

struct Aspectrij {
    Id id;
    Tekst naam;
    Tekst vraag;
    std::vector<Oordeelcel> oordelen;
    bool toegelicht = false;

    static constexpr auto fields = Fields{
        field<&Aspectrij::id>("Id van het aspect"),
        field<&Aspectrij::naam>("Aspect"),
        field<&Aspectrij::vraag>("De vraag"),
        field<&Aspectrij::oordelen>("Het oordeel per optie"),
        field<&Aspectrij::toegelicht>("Of er een toelichting is"),
    };
};

struct Somcel {
    Berekend<Euro> bedrag;

    static constexpr auto fields = Fields{
        field<&Somcel::bedrag>("Ons deel van alle jaren tot en met dit jaar"),
    };
};

struct Somrij {
    Jaar jaar;
    std::vector<Somcel> opties;

    static constexpr auto fields = Fields{
        field<&Somrij::jaar>("Tot en met dit jaar"),
        field<&Somrij::opties>("Per optie"),
    };
};

/// As many options as fit beside each other.
struct Vergelijking {
    std::vector<Optiekop> opties;
    std::vector<Aspectrij> aspecten;
    std::vector<Somrij> jaren;

    static constexpr auto fields = Fields{
        field<&Vergelijking::opties>("Opties die naast elkaar passen"),
        field<&Vergelijking::aspecten>("De aspecten"),
        field<&Vergelijking::jaren>("Wat elke optie ons kost, opgeteld"),
    };
};

struct Vormregel {
    Rechtsvorm rechtsvorm{};
    analysis::Vormoordeel oordeel{};
    Tekst artikel;
    bool past = true;
    std::optional<Zin> omdat;

    static constexpr auto fields = Fields{
        field<&Vormregel::rechtsvorm>("Rechtsvorm"),
        field<&Vormregel::oordeel>("Of de vorm past"),
        field<&Vormregel::artikel>("Artikel"),
        field<&Vormregel::past>("Of geen antwoord haar tegenspreekt"),
        field<&Vormregel::omdat>("Waarom niet, wat nog openstaat, of wat de vorm meebrengt"),
    };
};

struct Toetsregel {
    Tekst vraag;
    Gegeven<Oordeel> oordeel;
    std::optional<Zin> toelichting;

    static constexpr auto fields = Fields{
        field<&Toetsregel::vraag>("Vraag van het toetsingskader"),
        field<&Toetsregel::oordeel>("Oordeel"),
        field<&Toetsregel::toelichting>("Toelichting"),
    };
};

struct View {
    Id id;
    Tekst onderwerp;
    Gegeven<Date> datum;
    bool is_evaluatie = false;
    std::vector<Opmerking> nieuws;
    std::vector<Aard> aard;
    std::vector<Tekst> taakvelden;
    std::vector<Tekst> beleidsvelden;
    Gegeven<Proza> aanleiding;
    Gegeven<Proza> huidige_uitvoering;
    std::vector<Vraagregel> zeef;
    std::vector<Optiedeel> opties;
    std::vector<Vergelijking> vergelijkingen;
    bool met_kosten = false; ///< some year of some option is known
    std::vector<Opmerking> over_kosten;
    Gegeven<Proza> motivering;
    std::vector<Vraagregel> vormvragen;
    std::vector<Opmerking> vormkern;
    std::vector<Vormregel> vormadvies;
    std::vector<Opmerking> regio;
    Gegeven<Date> regio_onderzocht;
    Gegeven<Tekst> regio_uitkomst;
    Gegeven<Proza> regio_motivering;
    Gegeven<Tekst> draagvlak_bestuur;
    Gegeven<Tekst> draagvlak_organisatie;
    Gegeven<Date> evaluatie_wanneer;
    Gegeven<Proza> evaluatie_waarop;
    std::vector<Toetsregel> toetsing;
    std::optional<Zin> niet_beantwoord;
    std::optional<Zin> niet_beschreven;
    std::optional<Zin> geen_optie; ///< which ways are not described, and were not answered away
    bool kader_eigen = false;
    Date kader_versie{};
    std::vector<Bron> kader_bron;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        field<&View::id>("Id van het voorstel"),
        field<&View::onderwerp>("Titel van het voorstel"),
        field<&View::datum>("Dag van het voorstel"),
        field<&View::is_evaluatie>("Of dit een periodieke evaluatie is"),
        field<&View::nieuws>("Wat wordt voorgesteld, wat het kost en wanneer het zich terugverdient"),
        field<&View::aard>("Aard"),
        field<&View::taakvelden>("Taakvelden"),
        field<&View::beleidsvelden>("Beleidsvelden"),
        field<&View::aanleiding>("Aanleiding"),
        field<&View::huidige_uitvoering>("Hoe het nu gaat"),
        field<&View::zeef>("De vragen vooraf"),
        field<&View::opties>("De opties"),
        field<&View::vergelijkingen>("De opties naast elkaar"),
        field<&View::met_kosten>("Of er bedragen zijn"),
        field<&View::over_kosten>("Wat bij de bedragen hoort te worden gezegd"),
        field<&View::motivering>("Motivering van de voorkeur"),
        field<&View::vormvragen>("De vragen over de vorm"),
        field<&View::vormkern>("Wat daaruit volgt"),
        field<&View::vormadvies>("Per rechtsvorm of zij past"),
        field<&View::regio>("De partners naast de voorkeursregio"),
        field<&View::regio_onderzocht>("Wanneer de voorkeursregio is onderzocht"),
        field<&View::regio_uitkomst>("Wat dat uitwees"),
        field<&View::regio_motivering>("Waarom zo is gekozen"),
        field<&View::draagvlak_bestuur>("Draagvlak bij het bestuur"),
        field<&View::draagvlak_organisatie>("Draagvlak in de organisatie"),
        field<&View::evaluatie_wanneer>("Wanneer de keuze wordt geëvalueerd"),
        field<&View::evaluatie_waarop>("Waarop dan wordt gelet"),
        field<&View::toetsing>("De antwoorden op het toetsingskader"),
        field<&View::niet_beantwoord>("Wat niet is beantwoord"),
        field<&View::niet_beschreven>("Wat niet is beschreven"),
        field<&View::geen_optie>("Welke wegen niet als optie zijn beschreven"),
        field<&View::kader_eigen>("Of de gemeente een eigen afwegingskader heeft"),
        field<&View::kader_versie>("Versie van het afwegingskader"),
        field<&View::kader_bron>("Bron van het afwegingskader"),
        field<&View::bevindingen>("Bevindingen").voor_de_beheerder(),
    };
};

} // namespace reports::afweging
} // namespace grip
