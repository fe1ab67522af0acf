// The council's own calendar, and what it was told about the collaborations.
#pragma once

#include "model/referent.hpp"

namespace grip {

enum class Raadssoort { commissie, raad, gezamenlijk, informatiebijeenkomst };

template <>
inline constexpr auto options<Raadssoort> = std::array{
    Option{Raadssoort::commissie, "commissie", "Een commissie bereidt de raad voor"},
    Option{Raadssoort::raad, "raad", "De raad vergadert en besluit"},
    Option{Raadssoort::gezamenlijk, "gezamenlijk", "Raden komen samen, zonder te besluiten",
           "gezamenlijke bijeenkomst van raden"},
    Option{Raadssoort::informatiebijeenkomst, "informatiebijeenkomst", "De raad wordt bijgepraat"},
};

struct Raadsvergadering {
    Date datum{};
    Raadssoort soort{};
    std::optional<Tekst> id;
    bool vervallen = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Raadsvergadering::datum>("De dag"),
        field<&Raadsvergadering::soort>("Wat voor bijeenkomst het is"),
        field<&Raadsvergadering::id>("Wat de vergadering herkenbaar houdt als haar dag verandert"),
        field<&Raadsvergadering::vervallen>("true: de vergadering gaat niet door", false),
    };
    static constexpr std::array identity{ItemKey{"id"}, ItemKey{"soort", "datum"}};
};

struct Reces {
    Date van{};
    Date tot{};
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Reces::van>("De eerste dag"),
        field<&Reces::tot>("De laatste dag"),
    };
    static constexpr std::array volgorde{Datumpaar{"van", "tot"}};
    static constexpr std::array identity{ItemKey{"van"}};
};

struct Raadsagenda {
    std::vector<Raadsvergadering> vergaderingen;
    std::vector<Jaar> volledig;
    std::optional<Aantal> aanleverdagen;
    std::vector<Reces> recessen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Raadsagenda::vergaderingen>("Wanneer commissies en raad vergaderen"),
        field<&Raadsagenda::volledig>("De jaren waarvan alle vergaderingen van de raad hier staan"),
        field<&Raadsagenda::aanleverdagen>("Hoeveel dagen voor de commissie de stukken binnen moeten zijn"),
        field<&Raadsagenda::recessen>("Wanneer de raad niet vergadert"),
    };
};

enum class Informatiesoort { dashboard, raadsbrief, bijeenkomst };

template <>
inline constexpr auto options<Informatiesoort> = std::array{
    Option{Informatiesoort::dashboard, "dashboard", "Het dashboard van de samenwerkingen"},
    Option{Informatiesoort::raadsbrief, "raadsbrief", "Een brief van het college aan de raad"},
    Option{Informatiesoort::bijeenkomst, "bijeenkomst", "Een bijeenkomst voor de raad"},
};

struct Raadsinformatie {
    Date datum{};
    Informatiesoort soort{};
    std::optional<Tekst> onderwerp;
    std::vector<Ref<Samenwerking>> samenwerkingen;
    std::optional<Url> vindplaats;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Raadsinformatie::datum>("De dag waarop de raad het kreeg"),
        field<&Raadsinformatie::soort>("Wat de raad kreeg"),
        field<&Raadsinformatie::onderwerp>("Waarover het ging"),
        field<&Raadsinformatie::samenwerkingen>("Id's van de samenwerkingen waarover het ging; zonder id's alle"),
        field<&Raadsinformatie::vindplaats>("Adres van het stuk"),
    };
    static constexpr std::array identity{ItemKey{"datum", "soort", "onderwerp"}, ItemKey{"datum", "soort"}};
};

} // namespace grip
