// The one page of the dashboard: a line per collaboration, totals, and what asks for attention.
#pragma once

#include "reports/dashboard/vooruitblik.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/stuurbaar.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

/// Answered criteria of those that apply.
struct Beantwoord {
    Aantal beantwoord;
    Aantal van;

    static constexpr auto fields = Fields{
        Field{"beantwoord", &Beantwoord::beantwoord, "Aantal beantwoorde criteria"},
        Field{"van", &Beantwoord::van, "Aantal criteria dat geldt"},
    };
};

struct Rij {
    Id id;
    Gegeven<Tekst> naam;
    Gegeven<Rechtsvorm> rechtsvorm;
    Gegeven<std::vector<Aard>> aard;
    Gegeven<Status> status;
    Gegeven<Euro> bijdrage;
    Beantwoord criteria;
    Gegeven<Tekst> open_risicos;
    Telling bevindingen;
    Tekst gewijzigd;
    Tekst volgende;

    static constexpr auto fields = Fields{
        Field{"id", &Rij::id, "Id van de samenwerking"},
        Field{"naam", &Rij::naam, "Naam"},
        Field{"rechtsvorm", &Rij::rechtsvorm, "Rechtsvorm"},
        Field{"aard", &Rij::aard, "Aard"},
        Field{"status", &Rij::status, "Status"},
        Field{"bijdrage", &Rij::bijdrage, "Bijdrage van het jaar van de peildatum"},
        Field{"criteria", &Rij::criteria, "Criteria van het toetsingskader"},
        Field{"open_risicos", &Rij::open_risicos, "Aantal open risico's"},
        Field{"bevindingen", &Rij::bevindingen, "Bevindingen"},
        Field{"gewijzigd", &Rij::gewijzigd, "Wat er sinds de gekozen dag is gewijzigd"},
        Field{"volgende", &Rij::volgende, "De eerstvolgende dag waarop de raad iets kan doen"},
    };
};

struct Groep {
    Tekst aard;
    Jaar jaar;
    Date sinds{};
    std::vector<Rij> rijen;

    static constexpr auto fields = Fields{
        Field{"jaar", &Groep::jaar, "Jaar van de bijdragen"},
        Field{"sinds", &Groep::sinds, "Begin van de periode"},
        Field{"aard", &Groep::aard, "Eerste aard van de samenwerkingen in deze groep"},
        Field{"rijen", &Groep::rijen, "De samenwerkingen, de hoogste bijdrage eerst"},
    };
};

struct Aandacht {
    Id id;
    Tekst naam;
    Tekst reden;

    static constexpr auto fields = Fields{
        Field{"id", &Aandacht::id, "Id van de samenwerking"},
        Field{"naam", &Aandacht::naam, "Naam"},
        Field{"reden", &Aandacht::reden, "Waarom zij aandacht vraagt"},
    };
};

struct Totaal {
    Jaar jaar;
    Aantal samenwerkingen;
    Tekst aantal; ///< in words
    bool heeft_bijdrage = false;
    Euro bijdrage;
    Aantal met_bijdrage;
    std::optional<Tekst> zonder_bijdrage; ///< names of those that the total does not hold
    std::optional<Euro> per_inwoner;
    std::optional<Percentage> aandeel_lasten;
    std::vector<Stuurbaar> stuurbaar;
    Beantwoord criteria;

    static constexpr auto fields = Fields{
        Field{"jaar", &Totaal::jaar, "Jaar van de bijdragen"},
        Field{"aantal", &Totaal::aantal, "Aantal samenwerkingen, in woorden"},
        Field{"heeft_bijdrage", &Totaal::heeft_bijdrage, "Of er een bijdrage is ingevuld"},
        Field{"samenwerkingen", &Totaal::samenwerkingen, "Aantal samenwerkingen die niet beëindigd zijn"},
        Field{"bijdrage", &Totaal::bijdrage, "Som van de bijdragen die zijn ingevuld"},
        Field{"met_bijdrage", &Totaal::met_bijdrage, "Van hoeveel samenwerkingen de bijdrage is ingevuld"},
        Field{"zonder_bijdrage", &Totaal::zonder_bijdrage, "Samenwerkingen die niet in de som zitten"},
        Field{"per_inwoner", &Totaal::per_inwoner, "Som van de bijdragen per inwoner"},
        Field{"aandeel_lasten", &Totaal::aandeel_lasten, "Deel van de lasten van onze begroting"},
        Field{"stuurbaar", &Totaal::stuurbaar, "Wat de raad ervan kan sturen"},
        Field{"criteria", &Totaal::criteria, "Criteria van het toetsingskader"},
    };
};

struct Overzicht {
    std::vector<Groep> groepen;
    Totaal totaal;
    std::vector<Tekst> beeindigd;
    std::vector<Aandacht> aandacht;
};

Overzicht overzicht(const Stand& stand, const std::vector<const Samenwerking*>& keuze, Date sinds,
                    const Vooruitblikken& vooruit);

} // namespace grip::reports
