// kader/sturing.yaml: how many points a collaboration gets, which profile of following it fits them, and what that profile asks.
#pragma once

#include "model/sturingsprofiel.hpp"
#include "model/vergadering.hpp"

namespace grip {

/// A share below the first bound gives one point, above the second three; on a bound and between them two.
struct Puntgrenzen {
    OneOrMore<Percentage> grenzen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Puntgrenzen::grenzen>("Twee grenzen in procenten: eronder is het 1 punt, erboven 3, ertussen en erop 2"),
    };
};

struct Aardpunten {
    Aantal bedrijfsvoering;
    Aantal uitvoering;
    Aantal beleid;
    Aantal politiek_relevant;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Aardpunten::bedrijfsvoering>("Punten voor bedrijfsvoering"),
        field<&Aardpunten::uitvoering>("Punten voor uitvoering"),
        field<&Aardpunten::beleid>("Punten voor beleid"),
        field<&Aardpunten::politiek_relevant>(
            "Punten als een taakveld erbij hoort dat de raad politiek relevant noemt, ongeacht de aard"),
    };
};

struct Toezichtpunten {
    Aantal preventief;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Toezichtpunten::preventief>("Punten erbij voor preventief toezicht in dit of het vorige jaar"),
    };
};

struct Sturingspunten {
    Puntgrenzen financieel;
    Puntgrenzen risico;
    Aardpunten aard;
    Toezichtpunten toezicht;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Sturingspunten::financieel>("Onze bijdrage als deel van onze lasten in een begrotingsjaar"),
        field<&Sturingspunten::risico>("Haar risico's als deel van de verwachte waarde van al onze risico's"),
        field<&Sturingspunten::aard>("Het soort werk; van meer dan een telt het hoogste"),
        field<&Sturingspunten::toezicht>("Het toezicht op haar begroting"),
    };
};

/// How often, or after how many years.
using Keren = Decimal<1, 365, 0>;

/// What we do for a collaboration that is followed so.
struct Plichten {
    bool stukken_op_tijd = false;
    std::optional<Keren> evaluatie_jaren;
    std::optional<Keren> gesprekken_per_jaar;
    std::optional<Keren> raadsinformatie_per_jaar;
    bool rapporteur = false;
    std::vector<Stuksoort> oplegnotitie_bij;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Plichten::stukken_op_tijd>("true: de raad heeft begroting en jaarrekening op tijd", false),
        field<&Plichten::evaluatie_jaren>("Na hoeveel jaar zij opnieuw wordt geëvalueerd"),
        field<&Plichten::gesprekken_per_jaar>("Hoe vaak per jaar ons college met het bestuur spreekt"),
        field<&Plichten::raadsinformatie_per_jaar>("Hoe vaak per jaar de raad iets over haar hoort"),
        field<&Plichten::rapporteur>("true: een raadslid volgt haar voor de raad", false),
        field<&Plichten::oplegnotitie_bij>("Bij welke stukken de raad of een commissie de vergadering voorbespreekt"),
    };
};

struct Profielregel {
    Profiel profiel{};
    Aantal vanaf;
    Plichten plichten;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Profielregel::profiel>("Het profiel"),
        field<&Profielregel::vanaf>("Vanaf hoeveel punten het past"),
        field<&Profielregel::plichten>("Wat wij dan doen", OwnDefaults{}),
    };
    static constexpr std::array identity{ItemKey{"profiel"}};
};

struct Sturing {
    Date versie{};
    std::optional<Date> gebaseerd_op;
    Sturingspunten punten;
    OneOrMore<Profielregel> profielen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Sturing::versie>("De dag van deze versie"),
        field<&Sturing::gebaseerd_op>("De versie van het ingebouwde kader waarvan dit een bewerking is"),
        field<&Sturing::punten>("Hoe de punten worden geteld"),
        field<&Sturing::profielen>("De drie profielen, van licht naar zwaar"),
    };
};

} // namespace grip
