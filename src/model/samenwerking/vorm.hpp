// The legal form, the text of the arrangement, its powers, and what leaving takes.
#pragma once

#include "schema/field.hpp"

namespace grip {

enum class Rechtsvorm {
    openbaar_lichaam,
    gemeenschappelijk_orgaan,
    bedrijfsvoeringsorganisatie,
    centrumgemeente,
    regeling_zonder_meer,
    convenant,
    overeenkomst,
    bv,
    nv,
    cv,
    maatschap,
    stichting,
    vereniging,
    cooperatie,
    onderlinge_waarborgmaatschappij,
    egts,
    netwerk
};

template <>
inline constexpr auto options<Rechtsvorm> = std::array{
    Option{Rechtsvorm::openbaar_lichaam, "openbaar-lichaam",
           "Rechtspersoon met algemeen en dagelijks bestuur (Wgr art. 8 lid 1)"},
    Option{Rechtsvorm::gemeenschappelijk_orgaan, "gemeenschappelijk-orgaan",
           "Bestuur in één laag, geen rechtspersoon (Wgr art. 8 lid 2)"},
    Option{Rechtsvorm::bedrijfsvoeringsorganisatie, "bedrijfsvoeringsorganisatie",
           "Rechtspersoon van colleges alleen, voor bedrijfsvoering en uitvoering (Wgr art. 8 lid 3)"},
    Option{Rechtsvorm::centrumgemeente, "centrumgemeente",
           "Een gemeente voert uit namens de andere (Wgr art. 8 lid 4)"},
    Option{Rechtsvorm::regeling_zonder_meer, "regeling-zonder-meer",
           "Lichte regeling: afspraken zonder eigen organisatie"},
    Option{Rechtsvorm::convenant, "convenant", "Bestuurlijke afspraken buiten de Wgr"},
    Option{Rechtsvorm::overeenkomst, "overeenkomst", "Overeenkomst naar burgerlijk recht, zoals een inkoopcontract"},
    Option{Rechtsvorm::bv, "bv", "Besloten vennootschap", "BV"},
    Option{Rechtsvorm::nv, "nv", "Naamloze vennootschap", "NV"},
    Option{Rechtsvorm::cv, "cv", "Commanditaire vennootschap", "CV"},
    Option{Rechtsvorm::maatschap, "maatschap", "Maatschap"},
    Option{Rechtsvorm::stichting, "stichting", "Stichting"},
    Option{Rechtsvorm::vereniging, "vereniging", "Vereniging"},
    Option{Rechtsvorm::cooperatie, "cooperatie", "Coöperatie", "coöperatie"},
    Option{Rechtsvorm::onderlinge_waarborgmaatschappij, "onderlinge-waarborgmaatschappij", "Onderlinge verzekering"},
    Option{Rechtsvorm::egts, "egts", "Europese groepering voor territoriale samenwerking", "EGTS"},
    Option{Rechtsvorm::netwerk, "netwerk", "Overleg of agenda zonder vastgelegde vorm"},
};

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

struct Regeling {
    std::optional<Url> vindplaats;
    std::optional<bool> adviescommissie;
    std::optional<Bepalingen> bepalingen;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"vindplaats", &Regeling::vindplaats, "Adres van de tekst van de regeling"},
        Field{"adviescommissie", &Regeling::adviescommissie,
              "Is er een gemeenschappelijke adviescommissie van raden (Wgr art. 24a)"},
        Field{"bepalingen", &Regeling::bepalingen, "Staat in de regeling wat de wet sinds 2022 vraagt: true of false"},
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
        Field{"uittreding", &Vorm::uittreding, "Wat uittreden vraagt en kost"},
    };
};

} // namespace grip
