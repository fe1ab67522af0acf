// Our interests in a party: a seat or vote, and money that is at stake.
#pragma once

#include "schema/field.hpp"

namespace grip {

struct BestuurlijkBelang {
    std::optional<bool> aanwezig;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&BestuurlijkBelang::aanwezig>("true bij een zetel of stemrecht (BBV art. 1 lid 1 d)")
            .als("bestuurlijk belang"),
        field<&BestuurlijkBelang::toelichting>("Waaruit dat bestaat"),
    };
};

enum class Belangsoort { aandelen, inleg, bijdrage, lening, garantie, aansprakelijkheid, anders };

template <>
inline constexpr auto options<Belangsoort> = std::array{
    Option{Belangsoort::aandelen, "aandelen", "Aandelen"},
    Option{Belangsoort::inleg, "inleg", "Een inleg, zoals van een vennoot of een lid"},
    Option{Belangsoort::bijdrage, "bijdrage", "Een bijdrage in de kosten"},
    Option{Belangsoort::lening, "lening", "Een lening"},
    Option{Belangsoort::garantie, "garantie", "Een garantie"},
    Option{Belangsoort::aansprakelijkheid, "aansprakelijkheid", "Aansprakelijkheid voor schulden of tekorten"},
    Option{Belangsoort::anders, "anders", "Iets anders"},
};

/// What we hold of a company.
struct Aandelen {
    std::optional<Hoeveelheid> aantal;
    std::optional<Tarief> nominale_waarde;
    std::optional<Aandeel> percentage;
    std::optional<Tarief> verkrijgingsprijs;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Aandelen::aantal>("Hoeveel aandelen wij hebben"),
        field<&Aandelen::nominale_waarde>("De nominale waarde van één aandeel, in euro's"),
        field<&Aandelen::percentage>("Welk deel van alle aandelen dat is, in procenten"),
        field<&Aandelen::verkrijgingsprijs>("Waarvoor wij één aandeel kregen, in euro's (BBV art. 36 a)"),
    };
};

/// The same at begin and end of a year.
struct Aandelenstand {
    std::optional<Aandelen> begin;
    std::optional<Aandelen> eind;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Aandelenstand::begin>("Op 1 januari"),
        field<&Aandelenstand::eind>("Op 31 december"),
    };
};

struct FinancieelBelang {
    std::optional<bool> aanwezig;
    std::optional<Belangsoort> soort;
    std::optional<Euro> bedrag;
    std::optional<Aandelen> aandelen;
    std::optional<Tekst> artikel;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&FinancieelBelang::aanwezig>(
            "true als de gemeente geld kwijt is of aansprakelijk is als het misgaat (BBV art. 1 lid 1 c)")
            .als("financieel belang"),
        field<&FinancieelBelang::soort>("Waaruit het belang bestaat").als("soort financieel belang"),
        field<&FinancieelBelang::bedrag>("Wat de gemeente verliest of moet betalen als de partij omvalt, in euro's"),
        field<&FinancieelBelang::aandelen>("Hoeveel aandelen, tegen welke waarde; alleen bij `soort: aandelen`"),
        field<&FinancieelBelang::artikel>("Het artikel van de regeling waarin de deelnemers voor tekorten instaan"),
        field<&FinancieelBelang::toelichting>("Toelichting"),
    };
    static constexpr std::array identity{ItemKey{"soort"}};
};

} // namespace grip
