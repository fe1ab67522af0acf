// Who takes part, who sits where with which votes, and who follows it for us. Only office-holders by name.
#pragma once

#include "schema/field.hpp"

namespace grip {

enum class Deelnemersoort { gemeente, provincie, waterschap, rijk, anders };

template <>
inline constexpr auto options<Deelnemersoort> = std::array{
    Option{Deelnemersoort::gemeente, "gemeente", "Gemeente"},
    Option{Deelnemersoort::provincie, "provincie", "Provincie"},
    Option{Deelnemersoort::waterschap, "waterschap", "Waterschap"},
    Option{Deelnemersoort::rijk, "rijk", "Het Rijk"},
    Option{Deelnemersoort::anders, "anders", "Een andere organisatie, zoals een school, bedrijf of stichting"},
};

enum class Bestuursorgaan {
    raad,
    college,
    burgemeester,
    provinciale_staten,
    gedeputeerde_staten,
    commissaris_van_de_koning,
    algemeen_bestuur,
    dagelijks_bestuur,
    dijkgraaf,
    minister
};

template <>
inline constexpr auto options<Bestuursorgaan> = std::array{
    Option{Bestuursorgaan::raad, "raad", "De gemeenteraad"},
    Option{Bestuursorgaan::college, "college", "Het college van burgemeester en wethouders"},
    Option{Bestuursorgaan::burgemeester, "burgemeester", "De burgemeester"},
    Option{Bestuursorgaan::provinciale_staten, "provinciale-staten", "Provinciale staten"},
    Option{Bestuursorgaan::gedeputeerde_staten, "gedeputeerde-staten", "Gedeputeerde staten"},
    Option{Bestuursorgaan::commissaris_van_de_koning, "commissaris-van-de-koning", "De commissaris van de Koning"},
    Option{Bestuursorgaan::algemeen_bestuur, "algemeen-bestuur", "Het algemeen bestuur van een waterschap"},
    Option{Bestuursorgaan::dagelijks_bestuur, "dagelijks-bestuur", "Het dagelijks bestuur van een waterschap"},
    Option{Bestuursorgaan::dijkgraaf, "dijkgraaf", "De dijkgraaf"},
    Option{Bestuursorgaan::minister, "minister", "De minister of staatssecretaris"},
};

struct Deelnemer {
    std::optional<Tekst> naam;
    std::optional<Overheidscode> code;
    std::optional<Deelnemersoort> soort;
    std::vector<Bestuursorgaan> organen;
    std::optional<Date> sinds;
    std::optional<Date> tot;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Deelnemer::naam>("Naam van de deelnemer"),
        field<&Deelnemer::code>("De code bij TOOI en CBS, zoals GM0626: daaraan herkent `grip invoer` de deelnemer")
            .als("code van de deelnemer"),
        field<&Deelnemer::soort>("Wat voor deelnemer het is").als("soort deelnemer"),
        field<&Deelnemer::organen>("De bestuursorganen die deelnemen").als("deelnemende bestuursorganen"),
        field<&Deelnemer::sinds>("De dag van toetreding").als("dag van toetreding"),
        field<&Deelnemer::tot>("De laatste dag van deelname").als("laatste dag van deelname"),
    };
    static constexpr auto short_form = &Deelnemer::naam;
    static constexpr std::array volgorde{Datumpaar{"sinds", "tot"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"tot"};
    static constexpr std::array identity{ItemKey{"naam"}};
};

enum class Orgaan { ab, db, bestuur, rvc, ava, overleg };

template <>
inline constexpr auto options<Orgaan> = std::array{
    Option{Orgaan::ab, "ab", "Algemeen bestuur", "algemeen bestuur"},
    Option{Orgaan::db, "db", "Dagelijks bestuur", "dagelijks bestuur"},
    Option{Orgaan::bestuur, "bestuur", "Bestuur in één laag"},
    Option{Orgaan::rvc, "rvc", "Raad van commissarissen", "raad van commissarissen"},
    Option{Orgaan::ava, "ava", "Algemene vergadering van aandeelhouders of leden", "algemene vergadering"},
    Option{Orgaan::overleg, "overleg", "Bestuurlijk overleg", "bestuurlijk overleg"},
};

enum class Functie { burgemeester, wethouder, raadslid, anders };

template <>
inline constexpr auto options<Functie> = std::array{
    Option{Functie::burgemeester, "burgemeester", "Burgemeester"},
    Option{Functie::wethouder, "wethouder", "Wethouder"},
    Option{Functie::raadslid, "raadslid", "Raadslid"},
    Option{Functie::anders, "anders", "Een andere functie"},
};

enum class Bestuursrol { voorzitter, lid, plaatsvervanger };

template <>
inline constexpr auto options<Bestuursrol> = std::array{
    Option{Bestuursrol::voorzitter, "voorzitter", "Voorzitter"},
    Option{Bestuursrol::lid, "lid", "Lid"},
    Option{Bestuursrol::plaatsvervanger, "plaatsvervanger", "Plaatsvervangend lid", "plaatsvervangend lid"},
};

struct Bestuurslid {
    std::optional<Orgaan> orgaan;
    std::optional<Tekst> naam;
    std::optional<Functie> functie;
    std::optional<Bestuursrol> rol;
    std::optional<Aantal> stemmen;
    std::optional<Aantal> stemmen_totaal;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Bestuurslid::orgaan>("Het orgaan waarin onze vertegenwoordiger zit"),
        field<&Bestuurslid::naam>("Naam van de bestuurder, in zijn openbare functie"),
        field<&Bestuurslid::functie>("Functie in onze gemeente"),
        field<&Bestuurslid::rol>("Rol in het orgaan"),
        field<&Bestuurslid::stemmen>("Aantal stemmen van onze gemeente").als("aantal stemmen"),
        field<&Bestuurslid::stemmen_totaal>("Aantal stemmen in het hele orgaan")
            .als("aantal stemmen in het hele orgaan"),
    };
    static constexpr std::array identity{ItemKey{"orgaan", "rol", "naam"}, ItemKey{"orgaan", "naam"}, ItemKey{"naam"}};
};

struct Bestuursomvang {
    std::optional<Aantal> ab_leden;
    std::optional<Aantal> db_leden;
    std::optional<Aantal> db_leden_buiten_ab;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Bestuursomvang::ab_leden>("Aantal leden van het algemeen bestuur")
            .als("aantal leden van het algemeen bestuur"),
        field<&Bestuursomvang::db_leden>("Aantal leden van het dagelijks bestuur")
            .als("aantal leden van het dagelijks bestuur"),
        field<&Bestuursomvang::db_leden_buiten_ab>("Hoeveel daarvan geen lid zijn van het algemeen bestuur"),
    };
};

struct Rapporteur {
    std::optional<Tekst> naam;
    std::optional<Date> sinds;
    std::optional<Tekst> besluit;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Rapporteur::naam>("Naam van het raadslid dat de samenwerking voor de raad volgt"),
        field<&Rapporteur::sinds>("De dag van aanwijzing"),
        field<&Rapporteur::besluit>("Het besluit van het presidium"),
    };
    static constexpr std::array identity{ItemKey{"naam"}};
};

struct DubbelePet {
    std::optional<Tekst> naam;
    std::vector<Tekst> rollen;
    std::optional<Proza> scheiding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&DubbelePet::naam>("Wie meer dan één rol heeft"),
        field<&DubbelePet::rollen>("Welke rollen dat zijn"),
        field<&DubbelePet::scheiding>("Hoe de belangen gescheiden blijven").als("hoe de belangen gescheiden blijven"),
    };
    static constexpr std::array identity{ItemKey{"naam"}};
};

struct Wie {
    std::vector<Deelnemer> deelnemers;
    std::vector<Bestuurslid> bestuur;
    std::optional<Bestuursomvang> omvang;
    std::optional<Proza> besluitregels;
    std::optional<Tekst> portefeuillehouder;
    std::optional<Tekst> accounthouder;
    std::vector<Rapporteur> rapporteurs;
    std::vector<DubbelePet> petten;
    Origin origin;

    static constexpr std::string_view blok = "Wie";
    static constexpr auto fields = Fields{
        field<&Wie::deelnemers>("Wie er deelnemen"),
        field<&Wie::bestuur>("Onze vertegenwoordigers in de organen van de samenwerking")
            .als("onze vertegenwoordigers"),
        field<&Wie::omvang>("Hoeveel leden de besturen hebben").als("omvang van de besturen"),
        field<&Wie::besluitregels>("Hoe wordt besloten: gewogen stemmen, meerderheden, blokkerende minderheden")
            .als("hoe wordt besloten"),
        field<&Wie::portefeuillehouder>("Wie in het college verantwoordelijk is"),
        field<&Wie::accounthouder>("Functie of afdeling die de samenwerking ambtelijk volgt"),
        field<&Wie::rapporteurs>("Raadsleden die de samenwerking voor de raad volgen").als("raadsrapporteurs"),
        field<&Wie::petten>("Dubbele rollen, en hoe zij gescheiden blijven; in een stuk alleen met een eigen `bron`")
            .als("dubbele rollen"),
    };
};

} // namespace grip
