// The one page of the dashboard: a line per collaboration, totals, and what asks for attention.
#pragma once

#include "reports/dashboard/vooruitblik.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/stuurbaar.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

/// Answered criteria of those that apply.
struct Beantwoord {
    Aantal beantwoord;
    Aantal van;

    static constexpr auto fields = Fields{
        field<&Beantwoord::beantwoord>("Aantal beantwoorde criteria"),
        field<&Beantwoord::van>("Aantal criteria dat geldt"),
    };
};

struct Rij {
    Id id;
    Gegeven<Tekst> naam;
    Gegeven<Rechtsvorm> rechtsvorm;
    Gegeven<std::vector<Aard>> aard;
    Gegeven<Status> status;
    Gegeven<Euro> bijdrage;
    bool doet_mee = true;        ///< in the year of the contribution
    std::optional<Zin> herkomst; ///< of the contribution, when that is not the budget
    Beantwoord criteria;
    Gegeven<Zin> open_risicos;
    Telling bevindingen;
    Zin gewijzigd;
    Zin volgende;

    static constexpr auto fields = Fields{
        field<&Rij::id>("Id van de samenwerking"),
        field<&Rij::naam>("Naam"),
        field<&Rij::rechtsvorm>("Rechtsvorm"),
        field<&Rij::aard>("Aard"),
        field<&Rij::status>("Status"),
        field<&Rij::bijdrage>("Bijdrage van het jaar van de peildatum"),
        field<&Rij::doet_mee>("Of wij dat jaar meedoen"),
        field<&Rij::herkomst>("Waar de bijdrage staat, als dat niet de begroting is"),
        field<&Rij::criteria>("Criteria van het toetsingskader"),
        field<&Rij::open_risicos>("Aantal open risico's"),
        field<&Rij::bevindingen>("Bevindingen").voor_de_beheerder(),
        field<&Rij::gewijzigd>("Wat er sinds de gekozen dag is gewijzigd"),
        field<&Rij::volgende>("De eerstvolgende dag waarop de raad iets kan doen"),
    };
};

struct Groep {
    Tekst aard;
    Jaar jaar;
    Date sinds{};
    std::vector<Rij> rijen;

    static constexpr auto fields = Fields{
        field<&Groep::jaar>("Jaar van de bijdragen"),
        field<&Groep::sinds>("Begin van de periode"),
        field<&Groep::aard>("Eerste aard van de samenwerkingen in deze groep"),
        field<&Groep::rijen>("De samenwerkingen, de hoogste bijdrage eerst"),
    };
};

struct Aandacht {
    Id id;
    Tekst naam;
    Zin reden;

    static constexpr auto fields = Fields{
        field<&Aandacht::id>("Id van de samenwerking"),
        field<&Aandacht::naam>("Naam"),
        field<&Aandacht::reden>("Waarom zij aandacht vraagt"),
    };
};

struct Totaal {
    Jaar jaar;
    Aantal samenwerkingen;
    Zin aantal;                   ///< in words
    std::optional<Euro> bijdrage; ///< none when no contribution is known
    Aantal met_bijdrage;
    Aantal doen_mee;                    ///< in how many we take part on a day of the year, ended ones too
    std::optional<Zin> ook_beeindigd;   ///< those that have ended since, with what the total holds of them
    std::optional<Zin> einde_onbekend;  ///< those that have ended, nobody registered when
    std::optional<Zin> zonder_bijdrage; ///< names of those that the total does not hold
    std::optional<Euro> per_inwoner;
    std::optional<Percentage> aandeel_lasten;
    std::vector<Stuurbaar> stuurbaar;
    Beantwoord criteria;

    static constexpr auto fields = Fields{
        field<&Totaal::jaar>("Jaar van de bijdragen"),
        field<&Totaal::aantal>("Aantal samenwerkingen, in woorden"),
        field<&Totaal::samenwerkingen>("Aantal samenwerkingen die niet beëindigd zijn"),
        field<&Totaal::bijdrage>("Som van de bijdragen die bekend zijn"),
        field<&Totaal::met_bijdrage>("Van hoeveel samenwerkingen de bijdrage bekend is"),
        field<&Totaal::doen_mee>("Aan hoeveel samenwerkingen wij dat jaar meedoen, ook die intussen zijn beëindigd"),
        field<&Totaal::ook_beeindigd>("Welk deel van de som naar beëindigde samenwerkingen ging"),
        field<&Totaal::einde_onbekend>(
            "Beëindigde samenwerkingen waarvan de dag niet bekend is; zij zitten niet in de som"),
        field<&Totaal::zonder_bijdrage>("Samenwerkingen die niet in de som zitten"),
        field<&Totaal::per_inwoner>("Som van de bijdragen per inwoner"),
        field<&Totaal::aandeel_lasten>("Deel van de lasten van onze begroting"),
        field<&Totaal::stuurbaar>("Wat de raad ervan kan sturen"),
        field<&Totaal::criteria>("Criteria van het toetsingskader"),
    };
};

struct Overzicht {
    std::vector<Groep> groepen;
    Totaal totaal;
    std::vector<Zin> beeindigd;
    std::vector<Opmerking> uittreedsommen;
    std::vector<Aandacht> aandacht;
};

Overzicht overzicht(const Stand& stand, const std::vector<const Samenwerking*>& keuze, Date sinds,
                    const Vooruitblikken& vooruit);

} // namespace grip::reports
