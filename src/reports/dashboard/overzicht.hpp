// The one page of the dashboard: what the raad can decide, what deviates, a line per collaboration, and totals.
#pragma once

#include "reports/delen/bevindingen.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/signaalblad.hpp"
#include "reports/delen/stuurbaar.hpp"
#include "reports/delen/vooruitblik.hpp"
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
    Gegeven<Euro> bijdrage;
    std::optional<Zin> bedrag; ///< the contribution and its change, without sources: the parts have those
    bool doet_mee = true;      ///< in the year of the contribution
    Tekst teken;               ///< of the signal
    Zin signaal;
    std::optional<Zin> speelt;   ///< what is going on, in one sentence
    std::optional<Zin> volgende; ///< when the raad can act next
    Beantwoord criteria;
    Gegeven<Zin> open_risicos;
    Telling bevindingen;
    Zin gewijzigd;

    static constexpr auto fields = Fields{
        field<&Rij::id>("Id van de samenwerking"),
        field<&Rij::naam>("Naam"),
        field<&Rij::bijdrage>("Bijdrage van het jaar van de peildatum"),
        field<&Rij::bedrag>("De bijdrage, met het verschil met het jaar ervoor"),
        field<&Rij::doet_mee>("Of wij dat jaar meedoen"),
        field<&Rij::teken>("Teken bij het signaal"),
        field<&Rij::signaal>("Het zwaarste signaal, in een woord"),
        field<&Rij::speelt>("Wat er speelt, in één zin"),
        field<&Rij::volgende>("De eerstvolgende dag waarop de raad iets kan doen"),
        field<&Rij::criteria>("Criteria van het toetsingskader").voor_de_beheerder(),
        field<&Rij::open_risicos>("Aantal open risico's").voor_de_beheerder(),
        field<&Rij::bevindingen>("Bevindingen").voor_de_beheerder(),
        field<&Rij::gewijzigd>("Wat er sinds de gekozen dag is gewijzigd").voor_de_beheerder(),
    };
};

struct Groep {
    Tekst aard;
    std::vector<Rij> rijen;

    static constexpr auto fields = Fields{
        field<&Groep::aard>("Eerste aard van de samenwerkingen in deze groep"),
        field<&Groep::rijen>("De samenwerkingen, de hoogste bijdrage eerst"),
    };
};

/// A paper of which the raad can still say something.
struct Raadspunt {
    Id id;
    Tekst naam;
    std::optional<Date> raad; ///< on which it can decide; none: none is known, or none is left
    bool vandaag = false;
    Zin zin;

    static constexpr auto fields = Fields{
        field<&Raadspunt::id>("Id van de samenwerking"),      field<&Raadspunt::naam>("Naam"),
        field<&Raadspunt::raad>("De raad die kan besluiten"), field<&Raadspunt::vandaag>("Of dat vandaag is"),
        field<&Raadspunt::zin>("Waarover, en tot wanneer"),
    };
};

/// A budget that was adopted, or several, that the raad can still take to the supervisor.
struct Toezichtpunt {
    Tekst naam; ///< of the collaboration, or of the budget when there are more
    std::vector<Id> ids;
    std::optional<Date> raad; ///< the last that can decide
    Zin zin;

    static constexpr auto fields = Fields{
        field<&Toezichtpunt::naam>("Van wie, of waarover"),
        field<&Toezichtpunt::ids>("Id's van de samenwerkingen"),
        field<&Toezichtpunt::raad>("De laatste raad die kan besluiten"),
        field<&Toezichtpunt::zin>("Waarom, tot wanneer en bij wie"),
    };
};

struct Aandacht {
    Id id;
    Tekst naam;
    analysis::Kleur signaal{};
    std::vector<Opmerking> redenen;

    static constexpr auto fields = Fields{
        field<&Aandacht::id>("Id van de samenwerking"),
        field<&Aandacht::naam>("Naam"),
        field<&Aandacht::signaal>("Signaal"),
        field<&Aandacht::redenen>("Waarom zij aandacht vraagt"),
    };
};

struct Totaal {
    Jaar jaar;
    Aantal samenwerkingen;
    std::optional<Euro> bijdrage; ///< none when no contribution is known
    std::optional<Zin> in_zin;    ///< the sum in words, with what it holds
    Aantal met_bijdrage;
    Aantal betalend;                    ///< of those, more than nothing
    Aantal doen_mee;                    ///< in how many we take part on a day of the year, ended ones too
    std::optional<Zin> ook_beeindigd;   ///< those that have ended since, with what the total holds of them
    std::optional<Zin> einde_onbekend;  ///< those that have ended, nobody registered when
    std::optional<Zin> zonder_bijdrage; ///< names of those that the total does not hold
    std::optional<Euro> per_inwoner;
    std::optional<Percentage> aandeel_lasten;
    std::optional<Zin> sturing; ///< what the raad can steer of it
    Beantwoord criteria;

    static constexpr auto fields = Fields{
        field<&Totaal::jaar>("Jaar van de bijdragen"),
        field<&Totaal::samenwerkingen>("Aantal samenwerkingen die niet beëindigd zijn"),
        field<&Totaal::bijdrage>("Som van de bijdragen die bekend zijn"),
        field<&Totaal::in_zin>("Die som in een zin"),
        field<&Totaal::met_bijdrage>("Van hoeveel samenwerkingen de bijdrage bekend is"),
        field<&Totaal::betalend>("Aan hoeveel daarvan wij iets betalen"),
        field<&Totaal::doen_mee>("Aan hoeveel samenwerkingen wij dat jaar meedoen, ook die intussen zijn beëindigd"),
        field<&Totaal::ook_beeindigd>("Welk deel van de som naar beëindigde samenwerkingen ging"),
        field<&Totaal::einde_onbekend>(
            "Beëindigde samenwerkingen waarvan de dag niet bekend is; zij zitten niet in de som"),
        field<&Totaal::zonder_bijdrage>("Samenwerkingen die niet in de som zitten"),
        field<&Totaal::per_inwoner>("Som van de bijdragen per inwoner"),
        field<&Totaal::aandeel_lasten>("Deel van de lasten van onze begroting"),
        field<&Totaal::sturing>("Wat de raad ervan kan sturen"),
        field<&Totaal::criteria>("Criteria van het toetsingskader").voor_de_beheerder(),
    };
};

struct Overzicht {
    std::optional<Zin> nieuws; ///< what the reader must know first
    std::vector<Raadspunt> besluiten;
    std::vector<Toezichtpunt> toezicht;
    std::vector<Aandacht> aandacht;
    std::vector<Groep> groepen;
    std::optional<Zin> legenda; ///< what the words and amounts in the table mean
    Totaal totaal;
    std::vector<Zin> beeindigd;
    std::vector<Opmerking> uittreedsommen;
};

/// `signalen`: by id.
using Signaalbladen = std::map<std::string, std::vector<analysis::Aspectsignaal>>;

Signaalbladen signaalbladen(const Stand& stand, const std::vector<const Samenwerking*>& keuze);

Overzicht overzicht(const Stand& stand, const std::vector<const Samenwerking*>& keuze, Date sinds,
                    const Vooruitblikken& vooruit, const Signaalbladen& signalen, bool kort);

} // namespace grip::reports
