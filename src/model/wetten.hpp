// kader/wetten.yaml: what the law lays down for which legal form, and since when. Built into the program: a municipality
// does not choose its own laws.
#pragma once

#include "model/kring.hpp"
#include "model/samenwerking/rechtsvorm.hpp"

namespace grip {

struct Voorschrift {
    Id id;
    std::vector<Rechtsvorm> rechtsvormen;
    std::optional<Date> geldig_vanaf;
    std::optional<Date> geldig_tot;
    std::optional<Aantal> aantal;
    PerKring artikel;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Voorschrift::id>("Korte naam, waarmee een regel ernaar verwijst"),
        field<&Voorschrift::rechtsvormen>("De rechtsvormen waarvoor het geldt"),
        field<&Voorschrift::geldig_vanaf>("De eerste dag; zonder dag altijd"),
        field<&Voorschrift::geldig_tot>("De laatste dag"),
        field<&Voorschrift::aantal>("Het aantal dat de wet noemt"),
        field<&Voorschrift::artikel>("Waar het staat; per soort deelnemers waar de wet dat elders zegt"),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

using Paasdagen = Decimal<-100, 100, 0>;

/// A day of every year: a fixed one, or so many days after Easter.
struct Feestdag {
    Tekst naam;
    std::optional<Maanddag> dag;
    std::optional<Paasdagen> na_pasen;
    bool zondag_eerder = false;
    std::optional<Date> geldig_vanaf;
    std::optional<Date> geldig_tot;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Feestdag::naam>("Naam van de dag"),
        field<&Feestdag::dag>("De dag van het jaar"),
        field<&Feestdag::na_pasen>("Het aantal dagen na eerste paasdag; negatief is ervoor"),
        field<&Feestdag::zondag_eerder>("true: valt hij op zondag, dan is het de dag ervoor", false),
        field<&Feestdag::geldig_vanaf>("De eerste dag; zonder dag altijd"),
        field<&Feestdag::geldig_tot>("De laatste dag"),
    };
    static constexpr std::array identity{ItemKey{"naam"}};
};

/// A day that a royal decree equates with a holiday.
struct GelijkgesteldeDag {
    Date datum{};
    Origin origin;

    static constexpr auto fields = Fields{
        field<&GelijkgesteldeDag::datum>("De dag"),
    };
    static constexpr auto short_form = &GelijkgesteldeDag::datum;
    static constexpr std::array identity{ItemKey{"datum"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"datum"};
};

/// A term that ends on a day off runs on, unless it is longer than this or counted backwards.
struct Verlenging {
    Weken weken_hoogstens;
    Tekst artikel;
    std::vector<Feestdag> feestdagen;
    std::vector<GelijkgesteldeDag> gelijkgesteld;
    std::optional<Date> gelijkgesteld_tot;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Verlenging::weken_hoogstens>("De langste termijn die wordt verlengd, in weken"),
        field<&Verlenging::artikel>("Waar het staat"),
        field<&Verlenging::feestdagen>("De algemeen erkende feestdagen"),
        field<&Verlenging::gelijkgesteld>("Dagen die bij koninklijk besluit met een feestdag gelijkstaan"),
        field<&Verlenging::gelijkgesteld_tot>("De laatste dag waarvan het besluit bekend is"),
    };
};

/// What a law for one kind of regeling sets aside.
struct Afwijking {
    Tekst artikel;
    std::vector<Tekst> geldt_niet;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Afwijking::artikel>("Waar dat staat"),
        field<&Afwijking::geldt_niet>("De artikelen die niet gelden, geschreven als bij `artikel` van een voorschrift"),
    };
};

enum class Geadresseerde { bestuur, algemeen_bestuur, college };

template <>
inline constexpr auto options<Geadresseerde> = std::array{
    Option{Geadresseerde::bestuur, "bestuur", "Het dagelijks bestuur, of het enige bestuur"},
    Option{Geadresseerde::algemeen_bestuur, "algemeen-bestuur", "Het algemeen bestuur, of het enige bestuur"},
    Option{Geadresseerde::college, "college", "Ons eigen college"},
};

/// On what the raad speaks outside the yearly cycle: to whom, under which name, and whether an answer is owed.
struct Zienswijzegrond {
    Tekst artikel;
    Geadresseerde aan{};
    bool wensen_en_bedenkingen = false;
    std::optional<Tekst> antwoord;
    std::optional<Tekst> met_provincie;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Zienswijzegrond::artikel>("Het artikel"),
        field<&Zienswijzegrond::aan>("Aan wie de raad schrijft"),
        field<&Zienswijzegrond::wensen_en_bedenkingen>("true: de wet spreekt van wensen en bedenkingen", false),
        field<&Zienswijzegrond::antwoord>("Het artikel dat om een antwoord vraagt voordat het besluit valt"),
        field<&Zienswijzegrond::met_provincie>("Het artikel dat ervoor in de plaats komt als een provincie deelneemt"),
    };
    static constexpr std::array identity{ItemKey{"artikel"}};
};

struct Wetten {
    Date versie{};
    std::vector<Voorschrift> voorschriften;
    std::vector<Zienswijzegrond> grondslagen;
    std::map<Id, Afwijking> bijzondere_wetten;
    Verlenging verlenging;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Wetten::versie>("De dag waarop de wetten zijn nagelezen"),
        field<&Wetten::voorschriften>("Wat de wet voorschrijft"),
        field<&Wetten::grondslagen>("Waarop de raad zich buiten de jaarlijkse cyclus uitspreekt"),
        field<&Wetten::bijzondere_wetten>("Per bijzondere wet wat voor die regelingen niet geldt"),
        field<&Wetten::verlenging>("Wanneer een termijn doorloopt tot een werkdag"),
    };
};

} // namespace grip
