// invoer/<naam>.yaml: how a list of somebody else's (CSV or workbook with heads of its own) goes into samenwerkingen.
#pragma once

#include "model/referent.hpp"

namespace grip {

enum class Decimaalteken { komma, punt };

template <>
inline constexpr auto options<Decimaalteken> = std::array{
    Option{Decimaalteken::komma, "komma", "1.250,75"},
    Option{Decimaalteken::punt, "punt", "1,250.75"},
};

enum class Zoeksoort { id, naam, afkorting, organisatieregister, code };

template <>
inline constexpr auto options<Zoeksoort> = std::array{
    Option{Zoeksoort::id, "id", "De naam van het bestand, zonder .yaml"},
    Option{Zoeksoort::naam, "naam", "De naam van de samenwerking"},
    Option{Zoeksoort::afkorting, "afkorting", "De afkorting van de samenwerking"},
    Option{Zoeksoort::organisatieregister, "organisatieregister",
           "Het nummer in het Register van Overheidsorganisaties"},
    Option{Zoeksoort::code, "code", "De code van de organisatie in dat register"},
};

/// How the samenwerking of a row is found.
struct Zoekwijze {
    Tekst kolom;
    Zoeksoort op{};
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Zoekwijze::kolom>("De kop van de kolom die zegt om welke samenwerking een rij gaat"),
        field<&Zoekwijze::op>("Wat in die kolom staat", Zoeksoort::naam),
    };
    static constexpr auto short_form = &Zoekwijze::kolom;
};

/// The path of a value in the file of a samenwerking: `jaren.2027.begroot.bijdrage`.
struct Koppeling {
    Tekst kop;
    Tekst pad;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Koppeling::kop>("De kop van de kolom"),
        field<&Koppeling::pad>("Waar de waarde hoort, zoals jaren.2027.begroot.bijdrage"),
    };
    static constexpr std::array identity{ItemKey{"kop"}};
};

struct AndereNaam {
    Tekst naam;
    Ref<Samenwerking> samenwerking;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&AndereNaam::naam>("Zoals de lijst de samenwerking noemt"),
        field<&AndereNaam::samenwerking>("Het id van de samenwerking"),
    };
    static constexpr std::array identity{ItemKey{"naam"}};
};

struct Koppellijst {
    std::string id; ///< name of the file without `.yaml`
    std::optional<Tekst> blad;
    Aantal kopregel;
    std::optional<Tekst> scheidingsteken;
    Decimaalteken decimaalteken{};
    Aantal vermenigvuldig;
    Zoekwijze zoek;
    std::vector<AndereNaam> zelfde;
    std::vector<Koppeling> kolommen;
    std::vector<Tekst> overslaan;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Koppellijst::blad>("Het blad van een werkmap; zonder naam het eerste dat te zien is"),
        field<&Koppellijst::kopregel>("De regel waarop de koppen staan", Aantal::of(1)),
        field<&Koppellijst::scheidingsteken>("Wat in een csv tussen de cellen staat; zonder teken `;`"),
        field<&Koppellijst::decimaalteken>("Wat in een csv voor de centen staat", Decimaalteken::komma),
        field<&Koppellijst::vermenigvuldig>("Waarmee bedragen worden vermenigvuldigd, zoals 1000", Aantal::of(1)),
        field<&Koppellijst::zoek>("Hoe de samenwerking van een rij wordt gevonden"),
        field<&Koppellijst::zelfde>("Andere namen waaronder de lijst een samenwerking noemt"),
        field<&Koppellijst::kolommen>("Welke kolom waar hoort"),
        field<&Koppellijst::overslaan>("Koppen van kolommen die niet worden gelezen"),
    };
};

} // namespace grip
