// Which collaboration this is and where it stands in its life.
#pragma once

#include "model/lidwoord.hpp"

namespace grip {

enum class Status { verkenning, oprichting, actief, uittreding, beeindigd };

template <>
inline constexpr auto options<Status> = std::array{
    Option{Status::verkenning, "verkenning", "Er wordt onderzocht of samenwerken zin heeft"},
    Option{Status::oprichting, "oprichting", "Er is besloten; de samenwerking wordt ingericht"},
    Option{Status::actief, "actief", "De samenwerking werkt"},
    Option{Status::uittreding, "uittreding", "De gemeente is bezig uit te treden", "wij treden uit"},
    Option{Status::beeindigd, "beeindigd", "De samenwerking is geëindigd, of de gemeente is uitgetreden", "beëindigd"},
};

struct Organisatieregister {
    std::optional<Tekst> id;
    std::optional<Tekst> tooi;
    std::optional<Proza> afwijkingen;
    std::optional<Date> peildatum;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Organisatieregister::id>("Nummer van de regeling in het Register van Overheidsorganisaties")
            .als("nummer in het Register van Overheidsorganisaties"),
        field<&Organisatieregister::tooi>("TOOI-code van de organisatie, zoals so0680").als("TOOI-code"),
        field<&Organisatieregister::afwijkingen>("Waarin de praktijk van het register afwijkt, en waarom"),
        field<&Organisatieregister::peildatum>("De dag van het register waarmee dit bestand is aangevuld"),
    };
};

struct Identiteit {
    Tekst naam;
    std::optional<Lidwoord> lidwoord;
    std::optional<Tekst> afkorting;
    Status status{};
    std::optional<Date> sinds;
    std::optional<Date> tot;
    std::optional<Date> vereffend;
    std::optional<Url> website;
    std::optional<Organisatieregister> organisatieregister;
    Origin origin;

    static constexpr std::string_view blok = "Identiteit";
    static constexpr auto fields = Fields{
        field<&Identiteit::naam>("Naam van de samenwerking"),
        field<&Identiteit::lidwoord>("Het lidwoord voor de naam in een zin"),
        field<&Identiteit::afkorting>("Gebruikelijke afkorting"),
        field<&Identiteit::status>("Waar de samenwerking staat"),
        field<&Identiteit::sinds>("De dag waarop onze gemeente toetrad").als("sinds wanneer wij meedoen"),
        field<&Identiteit::tot>("De laatste dag waarop onze gemeente meedeed").als("tot wanneer wij meedoen"),
        field<&Identiteit::vereffend>("De dag waarop de vereffening klaar was (Wgr art. 9 lid 3)"),
        field<&Identiteit::website>("Adres van de website"),
        field<&Identiteit::organisatieregister>(
            "De plaats in het landelijke Register van Overheidsorganisaties (Wgr art. 136)"),
    };
    static constexpr std::array volgorde{Datumpaar{"sinds", "tot"}, Datumpaar{"tot", "vereffend"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"tot"};
};

} // namespace grip
