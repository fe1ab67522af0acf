// What can go wrong for our municipality, how likely that is and what it would cost.
#pragma once

#include "model/geheimhouding.hpp"
#include "schema/field.hpp"

namespace grip {

/// One of five classes; what a class stands for is set by the municipality.
using Klasse = Decimal<1, 5, 0>;

enum class Risicocategorie { financieel, juridisch, bestuurlijk, uitvoering, politiek };

template <>
inline constexpr auto options<Risicocategorie> = std::array{
    Option{Risicocategorie::financieel, "financieel", "Financieel"},
    Option{Risicocategorie::juridisch, "juridisch", "Juridisch"},
    Option{Risicocategorie::bestuurlijk, "bestuurlijk", "Bestuurlijk"},
    Option{Risicocategorie::uitvoering, "uitvoering", "In de uitvoering"},
    Option{Risicocategorie::politiek, "politiek", "Politiek"},
};

enum class Verdeling { driehoek, uniform };

template <>
inline constexpr auto options<Verdeling> = std::array{
    Option{Verdeling::driehoek, "driehoek", "Het verwachte bedrag is het waarschijnlijkst"},
    Option{Verdeling::uniform, "uniform", "Elk bedrag tussen min en max is even waarschijnlijk"},
};

struct Gevolg {
    std::optional<Raming> bedrag;
    std::optional<NonNegative<Euro>> min;
    std::optional<NonNegative<Euro>> verwacht;
    std::optional<NonNegative<Euro>> max;
    Verdeling verdeling{};
    std::optional<NonNegative<Euro>> gewogen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Gevolg::bedrag>(
            "Eén bedrag in euro's, `onbekend` (gevraagd, niet gekregen) of `pm` (er is een bedrag, maar niet te noemen)"),
        field<&Gevolg::min>("Het laagste bedrag, samen met max"),
        field<&Gevolg::verwacht>("Het verwachte bedrag; het midden van min en max als het ontbreekt"),
        field<&Gevolg::max>("Het hoogste bedrag"),
        field<&Gevolg::verdeling>("Hoe de bedragen tussen min en max liggen", Verdeling::driehoek),
        field<&Gevolg::gewogen>("Alleen het gewogen bedrag (kans maal gevolg), als meer niet bekend is"),
    };
    static constexpr auto short_form = &Gevolg::bedrag;
};

enum class Duur { incidenteel, structureel };

template <>
inline constexpr auto options<Duur> = std::array{
    Option{Duur::incidenteel, "incidenteel", "Eén keer"},
    Option{Duur::structureel, "structureel", "Elk jaar opnieuw"},
};

struct ZonderMaatregel {
    std::optional<Kans> kans;
    std::optional<Gevolg> gevolg;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&ZonderMaatregel::kans>("Kans per jaar zonder de maatregel, in procenten"),
        field<&ZonderMaatregel::gevolg>("Gevolg zonder de maatregel"),
    };
};

enum class Risicostatus { open, beheerst, vervallen };

template <>
inline constexpr auto options<Risicostatus> = std::array{
    Option{Risicostatus::open, "open", "Het risico bestaat"},
    Option{Risicostatus::beheerst, "beheerst", "Er zijn maatregelen; wat overblijft, telt mee"},
    Option{Risicostatus::vervallen, "vervallen", "Het risico bestaat niet meer"},
};

/// What of a risk is for internal use. In one byte, in which the second stands where a mark has true (schema/withhold).
enum class Vertrouwelijk : unsigned char { nee, ja, bedrag };

template <>
inline constexpr auto options<Vertrouwelijk> = std::array{
    Option{Vertrouwelijk::nee, "false", "Het risico is openbaar"},
    Option{Vertrouwelijk::ja, "true", "Het hele risico is alleen voor intern gebruik"},
    Option{Vertrouwelijk::bedrag, "bedrag", "Het risico is openbaar, maar kans, gevolg en toelichting niet"},
};

struct Risico {
    Id id;
    Proza omschrijving;
    std::optional<Proza> oorzaak;
    std::optional<Risicocategorie> categorie;
    std::optional<Kans> kans;
    std::optional<Klasse> kansklasse;
    std::optional<Gevolg> gevolg;
    std::optional<Klasse> gevolgklasse;
    Aandeel aandeel;
    std::optional<Duur> aard;
    std::optional<Proza> maatregel;
    std::optional<ZonderMaatregel> zonder_maatregel;
    std::optional<Tekst> eigenaar;
    Risicostatus status{};
    std::optional<Date> bijgewerkt;
    std::optional<Tekst> gedekt_door;
    std::optional<NonNegative<Euro>> gedekt_bedrag;
    std::optional<Tekst> samen_met;
    std::optional<Proza> toelichting;
    Vertrouwelijk vertrouwelijk{};
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Risico::id>("Korte naam van het risico"),
        field<&Risico::omschrijving>("Wat er kan gebeuren"),
        field<&Risico::oorzaak>("Waardoor"),
        field<&Risico::categorie>("Soort risico"),
        field<&Risico::kans>("Kans per jaar, in procenten").als("kans van een risico"),
        field<&Risico::kansklasse>("Klasse van de kans, 1 tot en met 5, in plaats van `kans`"),
        field<&Risico::gevolg>("Wat het kost als het gebeurt; noemt een stuk alleen het maximale gevolg, schrijf dan "
                               "`{min: 0, max: 250000}`")
            .als("gevolg van een risico"),
        field<&Risico::gevolgklasse>("Klasse van het gevolg, 1 tot en met 5, in plaats van `gevolg`"),
        field<&Risico::aandeel>("Deel dat voor onze gemeente is, in procenten", Aandeel::of(100)),
        field<&Risico::aard>("Eén keer of elk jaar opnieuw").als("of een risico terugkomt"),
        field<&Risico::maatregel>("Wat eraan wordt gedaan").als("maatregel bij een risico"),
        field<&Risico::zonder_maatregel>("Kans en gevolg als de maatregel er niet was"),
        field<&Risico::eigenaar>("Functie die het risico bewaakt").als("eigenaar van een risico"),
        field<&Risico::status>("Of het risico nog bestaat", Risicostatus::open),
        field<&Risico::bijgewerkt>("De dag waarop het risico voor het laatst is bekeken"),
        field<&Risico::gedekt_door>(
            "Voorziening, verzekering of eigen weerstandsvermogen van de partij dat het risico draagt"),
        field<&Risico::gedekt_bedrag>(
            "Tot welk bedrag het is gedekt, van wat het ons zou kosten; zonder bedrag geheel"),
        field<&Risico::samen_met>("Naam van een groep risico's met één oorzaak"),
        field<&Risico::toelichting>("Toelichting; bij `onbekend`: aan wie het is gevraagd"),
        field<&Risico::vertrouwelijk>("true: alleen voor intern gebruik; bedrag: alleen kans en gevolg zijn dat",
                                      Vertrouwelijk::nee),
        field<&Risico::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

struct GeenRisicos {
    std::optional<Date> datum;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&GeenRisicos::datum>("De dag waarop is vastgesteld dat er geen risico's zijn"),
        field<&GeenRisicos::toelichting>("Waarom er geen zijn"),
    };
};

struct Risicobeeld {
    std::vector<Risico> risicos;
    std::optional<GeenRisicos> geen_risicos;
    Origin origin;

    static constexpr std::string_view blok = "Risico's";
    static constexpr auto fields = Fields{
        field<&Risicobeeld::risicos>("De risico's voor onze gemeente").als("risico's"),
        field<&Risicobeeld::geen_risicos>("Vastgesteld dat er geen risico's zijn"),
    };
    static constexpr std::array<std::string_view, 1> los{"risicos"};
};

} // namespace grip
