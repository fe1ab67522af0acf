// What the council was promised, what it asked for, and what others advised it: each with what became of it.
#pragma once

#include "model/geheimhouding.hpp"
#include "model/referent.hpp"

namespace grip {

/// What was said, and where it can be read. Nobody is named: who speaks does so in a function (Gemeentewet art. 32 lid 3, AVG art. 9).
struct Raadsuitspraak {
    Date datum{};
    Proza tekst;
    std::optional<Tekst> door;
    std::optional<Tekst> stuk;
    std::optional<Url> vindplaats;
    Origin origin;

    static constexpr std::string_view blok = "Uitspraak";
    static constexpr auto fields = Fields{
        field<&Raadsuitspraak::datum>("De dag waarop het is gezegd of vastgesteld"),
        field<&Raadsuitspraak::tekst>("Wat is toegezegd, gevraagd of aanbevolen"),
        field<&Raadsuitspraak::door>(
            "De functie van wie het toezegde, of wie de aanbeveling deed; nooit een naam of fractie"),
        field<&Raadsuitspraak::stuk>("Nummer of titel van het stuk"),
        field<&Raadsuitspraak::vindplaats>("Adres van het stuk"),
    };
};

struct Opvolging {
    std::optional<Tekst> wie;
    std::optional<Date> uiterlijk;
    std::optional<Date> afgedaan;
    std::optional<Proza> uitvoering;
    Origin origin;

    static constexpr std::string_view blok = "Opvolging";
    static constexpr auto fields = Fields{
        field<&Opvolging::wie>("Functie die het doet"),
        field<&Opvolging::uiterlijk>("De dag waarop het klaar moet zijn"),
        field<&Opvolging::afgedaan>("De dag waarop het is afgedaan"),
        field<&Opvolging::uitvoering>("Wat ermee is gedaan, of hoe ver het is"),
    };
    static constexpr std::array<std::string_view, 1> ver_vooruit{"uiterlijk"};
};

struct Toezegging {
    std::optional<Id> id;
    Raadsuitspraak uitspraak;
    Opvolging opvolging;
    std::vector<Ref<Samenwerking>> samenwerkingen;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Toezegging::id>("Korte naam"),
        Block{&Toezegging::uitspraak},
        Block{&Toezegging::opvolging},
        field<&Toezegging::samenwerkingen>(
            "Alleen in gemeente.yaml: om welke samenwerkingen het gaat; zonder id's om alle"),
        field<&Toezegging::vertrouwelijk>("true: alleen voor intern gebruik", false),
        field<&Toezegging::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
    static constexpr std::array volgorde{Datumpaar{"datum", "afgedaan"}};
    static constexpr std::array identity{ItemKey{"id"}, ItemKey{"datum", "tekst"}};
};

enum class Motieuitkomst { aangenomen, verworpen, ingetrokken, aangehouden };

template <>
inline constexpr auto options<Motieuitkomst> = std::array{
    Option{Motieuitkomst::aangenomen, "aangenomen", "De raad nam haar aan"},
    Option{Motieuitkomst::verworpen, "verworpen", "De raad nam haar niet aan"},
    Option{Motieuitkomst::ingetrokken, "ingetrokken", "De indieners trokken haar in"},
    Option{Motieuitkomst::aangehouden, "aangehouden", "De raad besluit er later over"},
};

struct Motie {
    std::optional<Id> id;
    Raadsuitspraak uitspraak;
    Motieuitkomst uitkomst{};
    std::optional<Aantal> voor;
    std::optional<Aantal> tegen;
    Opvolging opvolging;
    std::vector<Ref<Samenwerking>> samenwerkingen;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Motie::id>("Korte naam"),
        Block{&Motie::uitspraak},
        field<&Motie::uitkomst>("Wat de raad met de motie deed", Motieuitkomst::aangenomen),
        field<&Motie::voor>("Hoeveel leden voor stemden"),
        field<&Motie::tegen>("Hoeveel leden tegen stemden"),
        Block{&Motie::opvolging},
        field<&Motie::samenwerkingen>("Alleen in gemeente.yaml: om welke samenwerkingen het gaat; zonder id's om alle"),
        field<&Motie::vertrouwelijk>("true: alleen voor intern gebruik", false),
        field<&Motie::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
    static constexpr std::array volgorde{Datumpaar{"datum", "afgedaan"}};
    static constexpr std::array identity{ItemKey{"id"}, ItemKey{"datum", "tekst"}};
};

enum class Overgenomen { ja, deels, nee };

template <>
inline constexpr auto options<Overgenomen> = std::array{
    Option{Overgenomen::ja, "ja", "De raad nam haar over", "overgenomen"},
    Option{Overgenomen::deels, "deels", "De raad nam een deel over", "deels overgenomen"},
    Option{Overgenomen::nee, "nee", "De raad nam haar niet over", "niet overgenomen"},
};

/// Of the rekenkamer the college tells the raad what it does with it (Gemeentewet art. 185a).
struct Aanbeveling {
    std::optional<Id> id;
    Raadsuitspraak uitspraak;
    std::optional<Overgenomen> overgenomen;
    Opvolging opvolging;
    std::vector<Ref<Samenwerking>> samenwerkingen;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Aanbeveling::id>("Korte naam"),
        Block{&Aanbeveling::uitspraak},
        field<&Aanbeveling::overgenomen>("Of de raad haar overnam"),
        Block{&Aanbeveling::opvolging},
        field<&Aanbeveling::samenwerkingen>(
            "Alleen in gemeente.yaml: om welke samenwerkingen het gaat; zonder id's om alle"),
        field<&Aanbeveling::vertrouwelijk>("true: alleen voor intern gebruik", false),
        field<&Aanbeveling::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
    static constexpr std::array volgorde{Datumpaar{"datum", "afgedaan"}};
    static constexpr std::array identity{ItemKey{"id"}, ItemKey{"datum", "tekst"}};
};

} // namespace grip
