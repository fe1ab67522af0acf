// The legal form, the text of the arrangement, its powers, and what leaving takes.
#pragma once

#include "model/samenwerking/rechtsvorm.hpp"
#include "model/zienswijze.hpp"

namespace grip {

struct Bepalingen {
    std::optional<bool> wijziging_uittreding;
    std::optional<bool> zienswijze_besluiten;
    std::optional<bool> participatie;
    std::optional<bool> evaluatie;
    std::optional<bool> informatieplicht;
    std::optional<bool> vereffening;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"wijziging_uittreding", &Bepalingen::wijziging_uittreding,
              "Wijziging, opheffing, toetreding en uittreding met hun gevolgen (Wgr art. 9 lid 1)"},
        Field{"zienswijze_besluiten", &Bepalingen::zienswijze_besluiten,
              "Welke andere besluiten voor zienswijze worden voorgelegd (Wgr art. 10 lid 5)"},
        Field{"participatie", &Bepalingen::participatie, "Hoe inwoners meedoen (Wgr art. 10 lid 7)"},
        Field{"evaluatie", &Bepalingen::evaluatie, "Wanneer en hoe de regeling wordt geëvalueerd (Wgr art. 11a)"},
        Field{"informatieplicht", &Bepalingen::informatieplicht,
              "Hoe de raden actief worden geïnformeerd (Wgr art. 17)"},
        Field{"vereffening", &Bepalingen::vereffening, "Hoe het vermogen wordt vereffend (Wgr art. 9 lid 2)"},
    };
};

enum class Regelingbesluitsoort { treffen, wijzigen, toetreden, uittreden, opheffen };

template <>
inline constexpr auto options<Regelingbesluitsoort> = std::array{
    Option{Regelingbesluitsoort::treffen, "treffen", "De regeling komt tot stand"},
    Option{Regelingbesluitsoort::wijzigen, "wijzigen", "De regeling verandert"},
    Option{Regelingbesluitsoort::toetreden, "toetreden", "Een deelnemer komt erbij"},
    Option{Regelingbesluitsoort::uittreden, "uittreden", "Een deelnemer gaat eruit"},
    Option{Regelingbesluitsoort::opheffen, "opheffen", "De regeling houdt op"},
};

struct Regelingbesluit {
    Regelingbesluitsoort soort{};
    std::optional<Date> ontwerp_ontvangen;
    std::optional<Zienswijze> zienswijze;
    std::optional<Date> toestemming;
    std::optional<Date> bekendgemaakt;
    std::optional<Date> in_werking;
    std::optional<Url> vindplaats;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"soort", &Regelingbesluit::soort, "Wat er met de regeling gebeurt"},
        Field{"ontwerp_ontvangen", &Regelingbesluit::ontwerp_ontvangen, "De dag waarop de raad het ontwerp kreeg"},
        Field{"zienswijze", &Regelingbesluit::zienswijze, "De zienswijze van de raad op het ontwerp"},
        Field{"toestemming", &Regelingbesluit::toestemming, "De dag waarop de raad toestemming gaf"},
        Field{"bekendgemaakt", &Regelingbesluit::bekendgemaakt, "De dag van bekendmaking"},
        Field{"in_werking", &Regelingbesluit::in_werking, "De dag van inwerkingtreding"},
        Field{"vindplaats", &Regelingbesluit::vindplaats, "Adres van de bekendmaking"},
    };
    static constexpr std::array identity{ItemKey{"soort", "in_werking"}, ItemKey{"soort", "ontwerp_ontvangen"}};
};

struct Regeling {
    std::optional<Url> vindplaats;
    std::optional<bool> adviescommissie;
    std::optional<Bepalingen> bepalingen;
    std::vector<Regelingbesluit> besluiten;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"vindplaats", &Regeling::vindplaats, "Adres van de tekst van de regeling"},
        Field{"adviescommissie", &Regeling::adviescommissie,
              "Is er een gemeenschappelijke adviescommissie van raden (Wgr art. 24a)"},
        Field{"bepalingen", &Regeling::bepalingen, "Staat in de regeling wat de wet sinds 2022 vraagt: true of false"},
        Field{"besluiten", &Regeling::besluiten,
              "Besluiten over de regeling zelf: treffen, wijzigen, in- en uittreden"},
    };
};

enum class Overdracht { attributie, delegatie, mandaat, geen };

template <>
inline constexpr auto options<Overdracht> = std::array{
    Option{Overdracht::attributie, "attributie", "De wet geeft de bevoegdheid zelf"},
    Option{Overdracht::delegatie, "delegatie", "De bevoegdheid is overgedragen"},
    Option{Overdracht::mandaat, "mandaat", "De bevoegdheid wordt namens de gemeente uitgeoefend"},
    Option{Overdracht::geen, "geen", "Er gaan geen bevoegdheden over"},
};

struct Bevoegdheid {
    std::optional<Proza> omschrijving;
    std::optional<Overdracht> overdracht;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"omschrijving", &Bevoegdheid::omschrijving, "Waarover de bevoegdheid gaat"},
        Field{"overdracht", &Bevoegdheid::overdracht, "Hoe de bevoegdheid bij de samenwerking ligt"},
    };
    static constexpr std::array identity{ItemKey{"omschrijving"}};
};

struct Contract {
    std::optional<Date> ingang;
    std::optional<Date> einde;
    std::optional<Aantal> opzegtermijn_maanden;
    std::optional<bool> stilzwijgend_verlengd;
    std::optional<Proza> aanpassing;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"ingang", &Contract::ingang, "De eerste dag van het contract"},
        Field{"einde", &Contract::einde, "De laatste dag van het contract"},
        Field{"opzegtermijn_maanden", &Contract::opzegtermijn_maanden, "Hoeveel maanden voor het einde opzeggen kan"},
        Field{"stilzwijgend_verlengd", &Contract::stilzwijgend_verlengd,
              "true: het contract loopt door als niemand opzegt"},
        Field{"aanpassing", &Contract::aanpassing, "Hoe het contract meebeweegt als omstandigheden veranderen"},
    };
};

struct Uittreding {
    std::optional<Proza> voorwaarden;
    std::optional<Tekst> opzegtermijn;
    std::optional<Bekend<Euro>> indicatie_kosten;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"voorwaarden", &Uittreding::voorwaarden, "Op welke voorwaarden de gemeente kan uittreden"},
        Field{"opzegtermijn", &Uittreding::opzegtermijn, "Hoe lang van tevoren dat moet worden gezegd"},
        Field{"indicatie_kosten", &Uittreding::indicatie_kosten,
              "Wat uittreden naar schatting kost, in euro's, of `onbekend`"},
        Field{"toelichting", &Uittreding::toelichting, "Toelichting; bij `onbekend`: aan wie het is gevraagd"},
    };
};

struct Vorm {
    Rechtsvorm rechtsvorm{};
    std::optional<Proza> vormkeuze;
    std::optional<Regeling> regeling;
    std::optional<Date> wensen_en_bedenkingen;
    std::optional<Tekst> vestigingsplaats;
    std::optional<Tekst> adres;
    std::vector<Bevoegdheid> bevoegdheden;
    std::optional<Contract> contract;
    std::optional<Uittreding> uittreding;
    Origin origin;

    static constexpr std::string_view blok = "Vorm";
    static constexpr auto fields = Fields{
        Field{"rechtsvorm", &Vorm::rechtsvorm, "De rechtsvorm"},
        Field{"vormkeuze", &Vorm::vormkeuze, "Waarom voor deze vorm is gekozen"},
        Field{"regeling", &Vorm::regeling, "De tekst van de regeling"},
        Field{"wensen_en_bedenkingen", &Vorm::wensen_en_bedenkingen,
              "De dag waarop de raad wensen en bedenkingen kon geven (Gemeentewet art. 160 lid 2)"},
        Field{"vestigingsplaats", &Vorm::vestigingsplaats, "Plaats van vestiging"},
        Field{"adres", &Vorm::adres, "Bezoekadres"},
        Field{"bevoegdheden", &Vorm::bevoegdheden, "De bevoegdheden die bij de samenwerking liggen"},
        Field{"contract", &Vorm::contract, "Looptijd en opzegging van het contract of de overeenkomst"},
        Field{"uittreding", &Vorm::uittreding, "Wat uittreden vraagt en kost"},
    };
};

} // namespace grip
