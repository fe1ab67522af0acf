// The view of the paragraph verbonden partijen.
#pragma once

#include "reports/delen/opmerking.hpp"
#include "reports/delen/paragraafsoort.hpp"
#include "reports/verbonden-partijen/partij.hpp"

namespace grip::reports::verbonden_partijen {

/// Not yet known to be a verbonden partij: counted in the totals, and said apart.
struct NietBeoordeeld {
    Id id;
    Tekst naam;
    Tekst reden;
    Gegeven<Euro> bijdrage;

    static constexpr auto fields = Fields{
        field<&NietBeoordeeld::id>("Id van de samenwerking"),
        field<&NietBeoordeeld::naam>("Naam"),
        field<&NietBeoordeeld::reden>("Waarom het nog niet is te zeggen"),
        field<&NietBeoordeeld::bijdrage>("Onze bijdrage"),
    };
};

/// Of a group, or of all.
struct Telling {
    Aantal partijen;
    Aantal niet_beoordeeld;
    std::optional<Euro> totaal_bijdrage; ///< of both; none when no contribution is known
    std::optional<Euro> bijdrage_niet_beoordeeld;
    Aantal zonder_bijdrage;

    static constexpr auto fields = Fields{
        field<&Telling::partijen>("Aantal verbonden partijen"),
        field<&Telling::niet_beoordeeld>("Hoeveel samenwerkingen nog niet zijn beoordeeld"),
        field<&Telling::totaal_bijdrage>("Som van de bijdragen die bekend zijn, ook van wat nog niet is beoordeeld"),
        field<&Telling::bijdrage_niet_beoordeeld>("Het deel daarvan van wat nog niet is beoordeeld"),
        field<&Telling::zonder_bijdrage>("Van hoeveel de bijdrage niet bekend is"),
    };
};

struct Groep {
    Tekst naam;
    std::vector<Overzichtrij> overzicht; ///< also of what is not judged yet
    std::vector<Partij> partijen;
    std::vector<NietBeoordeeld> nog_te_beoordelen;
    Telling telling;
    std::optional<Euro> totaal_bijdrage;
    Aantal zonder_bijdrage;

    static constexpr auto fields = Fields{
        field<&Groep::naam>("Groep van BBV art. 15 lid 1"),
        field<&Groep::overzicht>("De regels van het overzicht"),
        field<&Groep::partijen>("De verbonden partijen"),
        field<&Groep::nog_te_beoordelen>("Samenwerkingen die nog niet zijn beoordeeld"),
        field<&Groep::telling>("Aantallen en bijdragen"),
        field<&Groep::totaal_bijdrage>("Som van de bijdragen die bekend zijn, ook van wat nog niet is beoordeeld"),
        field<&Groep::zonder_bijdrage>("Van hoeveel de bijdrage niet bekend is"),
    };
};

/// A collaboration that is not in the list.
struct Ander {
    Id id;
    Tekst naam;
    Tekst reden;

    static constexpr auto fields = Fields{
        field<&Ander::id>("Id van de samenwerking"),
        field<&Ander::naam>("Naam"),
        field<&Ander::reden>("Waarom zij niet in de lijst staat"),
    };
};

/// What is being prepared.
struct Voornemen {
    Id id;
    Tekst naam;
    Status status{};

    static constexpr auto fields = Fields{
        field<&Voornemen::id>("Id van de samenwerking"),
        field<&Voornemen::naam>("Naam"),
        field<&Voornemen::status>("Waar zij staat"),
    };
};

struct View {
    Jaar jaar;
    analysis::Paragraafsoort bij{};
    bool niet_volledig = false;
    bool begroting = false;
    Gegeven<Proza> visie;
    Gegeven<Proza> beleidsvoornemens;
    Gegeven<Proza> verantwoording; ///< asked for in the accounts
    std::vector<Voornemen> voornemens;
    Zin kern; ///< how many there are, and what we contribute to them
    std::vector<Groep> groepen;
    std::vector<Opmerking> opvallend; ///< an expected shortage, and a solvency below our norm
    std::vector<Opmerking> afgeleid;  ///< which are held for verbonden partijen by their form, and why
    bool heeft_partijen = false;
    Telling telling;
    std::optional<Euro> totaal_bijdrage;
    std::vector<Ander> geen;

    static constexpr auto fields = Fields{
        field<&View::jaar>("Het jaar"),
        field<&View::bij>("Bij begroting of jaarstukken"),
        field<&View::niet_volledig>("Of er iets niet gelezen kon worden, zodat totalen niet volledig zijn"),
        field<&View::begroting>("Of het om de begroting gaat"),
        field<&View::visie>("Onze visie op verbonden partijen"),
        field<&View::beleidsvoornemens>("Onze beleidsvoornemens voor dit jaar"),
        field<&View::verantwoording>("Wat daarvan terechtkwam"),
        field<&View::voornemens>("Samenwerkingen in voorbereiding"),
        field<&View::kern>("Hoeveel verbonden partijen wij hebben en wat wij bijdragen, in zinnen"),
        field<&View::groepen>("De verbonden partijen, in de groepen van het BBV"),
        field<&View::opvallend>("Welke partijen een tekort verwachten, of weinig eigen vermogen hebben"),
        field<&View::afgeleid>("Van welke partijen dat uit de rechtsvorm is afgeleid, en waarom"),
        field<&View::heeft_partijen>("Of er een verbonden partij is, of een die nog niet is beoordeeld"),
        field<&View::telling>("Aantallen en bijdragen van alle groepen"),
        field<&View::totaal_bijdrage>("Som van alle bijdragen die bekend zijn"),
        field<&View::geen>("Samenwerkingen die geen verbonden partij zijn"),
    };
};

} // namespace grip::reports::verbonden_partijen
