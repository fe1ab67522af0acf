// The legal form, the text of the arrangement, its powers, and what leaving takes.
#pragma once

#include "model/samenwerking/rechtsvorm.hpp"
#include "model/samenwerking/uittreding.hpp"
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
        field<&Bepalingen::wijziging_uittreding>(
            "Wijziging, opheffing, toetreding en uittreding met hun gevolgen (Wgr art. 9 lid 1)"),
        field<&Bepalingen::zienswijze_besluiten>(
            "Welke andere besluiten voor zienswijze worden voorgelegd (Wgr art. 10 lid 5)"),
        field<&Bepalingen::participatie>("Hoe inwoners meedoen (Wgr art. 10 lid 7)"),
        field<&Bepalingen::evaluatie>("Wanneer en hoe de regeling wordt geëvalueerd (Wgr art. 11a)"),
        field<&Bepalingen::informatieplicht>("Hoe de raden actief worden geïnformeerd (Wgr art. 17)"),
        field<&Bepalingen::vereffening>("Hoe het vermogen wordt vereffend (Wgr art. 9 lid 2)"),
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
    std::optional<Date> besloten;
    std::optional<Date> opgezegd;
    std::optional<Date> bekendgemaakt;
    std::optional<Date> in_werking;
    std::optional<Date> terugwerkend_tot;
    std::optional<Url> vindplaats;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Regelingbesluit::soort>("Wat er met de regeling gebeurt"),
        field<&Regelingbesluit::ontwerp_ontvangen>("De dag waarop de raad het ontwerp kreeg"),
        field<&Regelingbesluit::zienswijze>("De zienswijze van de raad op het ontwerp"),
        field<&Regelingbesluit::toestemming>("De dag waarop de raad toestemming gaf"),
        field<&Regelingbesluit::besloten>("De dag waarop ons college (of onze raad) besloot"),
        field<&Regelingbesluit::opgezegd>("De dag waarop een deelnemer opzegde"),
        field<&Regelingbesluit::bekendgemaakt>("De dag van bekendmaking").als("dag van bekendmaking"),
        field<&Regelingbesluit::in_werking>("De dag van inwerkingtreding").als("dag van inwerkingtreding"),
        field<&Regelingbesluit::terugwerkend_tot>("De dag tot waar het besluit terugwerkt"),
        field<&Regelingbesluit::vindplaats>("Adres van de bekendmaking"),
    };
    static constexpr std::array volgorde{
        Datumpaar{"opgezegd", "in_werking"},
        Datumpaar{"terugwerkend_tot", "in_werking"},
        Datumpaar{"terugwerkend_tot", "bekendgemaakt"},
        Datumpaar{.eerst = "toestemming",
                  .dan = "besloten",
                  .soort = Volgorde::strijdig,
                  .voorschrift = "toestemming-raad",
                  .tenzij = {"soort=opheffen"}},
        Datumpaar{.eerst = "toestemming",
                  .dan = "in_werking",
                  .soort = Volgorde::strijdig,
                  .voorschrift = "toestemming-raad",
                  .tenzij = {"besloten", "soort=opheffen"},
                  .tip = "Nam ons college het besluit na de toestemming, vul dan `besloten` in."},
        Datumpaar{.eerst = "ontwerp_ontvangen",
                  .dan = "besloten",
                  .soort = Volgorde::strijdig,
                  .voorschrift = "ontwerp-naar-raden",
                  .tenzij = {"soort=opheffen"}},
        Datumpaar{.eerst = "ontwerp_ontvangen",
                  .dan = "in_werking",
                  .soort = Volgorde::strijdig,
                  .voorschrift = "ontwerp-naar-raden",
                  .tenzij = {"besloten", "soort=opheffen"}},
        Datumpaar{.eerst = "bekendgemaakt",
                  .dan = "in_werking",
                  .soort = Volgorde::strijdig,
                  .voorschrift = "bekendmaking",
                  .tenzij = {"terugwerkend_tot"},
                  .tip =
                      "Werkt het besluit terug, vul dan `terugwerkend_tot` in; anders klopt een van beide dagen niet."},
        Datumpaar{"besloten", "bekendgemaakt", Volgorde::opvallend},
        Datumpaar{"ontwerp_ontvangen", "zienswijze.datum", Volgorde::opvallend},
        Datumpaar{"ontwerp_ontvangen", "toestemming", Volgorde::opvallend},
    };
    static constexpr std::array<std::string_view, 1> ver_vooruit{"in_werking"};
    static constexpr std::array identity{ItemKey{"soort", "in_werking"}, ItemKey{"soort", "ontwerp_ontvangen"}};
};

struct Regeling {
    std::optional<Url> vindplaats;
    std::optional<bool> adviescommissie;
    std::optional<Bepalingen> bepalingen;
    std::vector<Regelingbesluit> besluiten;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Regeling::vindplaats>("Adres van de tekst van de regeling").als("tekst van de regeling"),
        field<&Regeling::adviescommissie>("Is er een gemeenschappelijke adviescommissie van raden (Wgr art. 24a)"),
        field<&Regeling::bepalingen>("Staat in de regeling wat de wet sinds 2022 vraagt: true of false"),
        field<&Regeling::besluiten>("Besluiten over de regeling zelf: treffen, wijzigen, in- en uittreden"),
    };
};

enum class Overdracht { attributie, delegatie, mandaat, geen };

template <>
inline constexpr auto options<Overdracht> = std::array{
    Option{Overdracht::attributie, "attributie", "De wet geeft de bevoegdheid zelf"},
    Option{Overdracht::delegatie, "delegatie", "De bevoegdheid is overgedragen"},
    Option{Overdracht::mandaat, "mandaat", "De bevoegdheid wordt namens de gemeente uitgeoefend"},
    Option{Overdracht::geen, "geen", "Er gaan geen bevoegdheden over", "niet overgedragen"},
};

struct Bevoegdheid {
    std::optional<Proza> omschrijving;
    std::optional<Overdracht> overdracht;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Bevoegdheid::omschrijving>("Waarover de bevoegdheid gaat"),
        field<&Bevoegdheid::overdracht>("Hoe de bevoegdheid bij de samenwerking ligt")
            .als("hoe een bevoegdheid is overgedragen"),
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
        field<&Contract::ingang>("De eerste dag van het contract"),
        field<&Contract::einde>("De laatste dag van het contract").als("einde van het contract"),
        field<&Contract::opzegtermijn_maanden>("Hoeveel maanden voor het einde opzeggen kan"),
        field<&Contract::stilzwijgend_verlengd>("true: het contract loopt door als niemand opzegt"),
        field<&Contract::aanpassing>("Hoe het contract meebeweegt als omstandigheden veranderen"),
    };
    static constexpr std::array volgorde{Datumpaar{"ingang", "einde"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"einde"};
};

/// What the raad told its own college before that joined a company or foundation.
struct WensenEnBedenkingen {
    std::optional<Date> ontvangen;
    std::optional<Date> uiterlijk;
    std::optional<Date> datum;
    std::optional<Proza> kern;
    std::optional<Proza> vastgestelde_tekst;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&WensenEnBedenkingen::ontvangen>("De dag waarop de raad het ontwerpbesluit ontving"),
        field<&WensenEnBedenkingen::uiterlijk>("De laatste dag die het college noemt"),
        field<&WensenEnBedenkingen::datum>("De dag waarop de raad wensen en bedenkingen kon geven"),
        field<&WensenEnBedenkingen::kern>("Wat de raad wenste en bedacht, kort"),
        field<&WensenEnBedenkingen::vastgestelde_tekst>("De tekst zoals de raad die vaststelde"),
    };
    static constexpr std::array volgorde{Datumpaar{"ontvangen", "datum", Volgorde::opvallend}};
    static constexpr auto short_form = &WensenEnBedenkingen::datum;
};

struct Vorm {
    Rechtsvorm rechtsvorm{};
    std::optional<BijzondereWet> bijzondere_wet;
    std::optional<Proza> vormkeuze;
    std::optional<Regeling> regeling;
    std::optional<WensenEnBedenkingen> wensen_en_bedenkingen;
    std::optional<Tekst> vestigingsplaats;
    std::optional<Tekst> adres;
    std::vector<Bevoegdheid> bevoegdheden;
    std::optional<Contract> contract;
    std::optional<Toetreding> toetreding;
    std::optional<Uittreding> uittreding;
    Origin origin;

    static constexpr std::string_view blok = "Vorm";
    static constexpr auto fields = Fields{
        field<&Vorm::rechtsvorm>("De rechtsvorm"),
        field<&Vorm::bijzondere_wet>("De bijzondere wet die voor deze regeling geldt"),
        field<&Vorm::vormkeuze>("Waarom voor deze vorm is gekozen").als("waarom deze vorm"),
        field<&Vorm::regeling>("De tekst van de regeling"),
        field<&Vorm::wensen_en_bedenkingen>("De wensen en bedenkingen van de raad (Gemeentewet art. 160 lid 2)"),
        field<&Vorm::vestigingsplaats>("Plaats van vestiging"),
        field<&Vorm::adres>("Bezoekadres"),
        field<&Vorm::bevoegdheden>("De bevoegdheden die bij de samenwerking liggen"),
        field<&Vorm::contract>("Looptijd en opzegging van het contract of de overeenkomst"),
        field<&Vorm::toetreding>("De weg naar deelname, zolang de gemeente nog niet meedoet"),
        field<&Vorm::uittreding>("Wat uittreden vraagt en kost"),
    };
};

} // namespace grip
