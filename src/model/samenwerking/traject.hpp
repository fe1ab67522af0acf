// The way into or out of a collaboration, or to another region: why, which steps, what it costs, what stays behind.
#pragma once

#include "schema/field.hpp"

namespace grip {

enum class Trajectrol { raad, college, bestuur, deelnemers, toezichthouder, anders };

template <>
inline constexpr auto options<Trajectrol> = std::array{
    Option{Trajectrol::raad, "raad", "De raad"},
    Option{Trajectrol::college, "college", "Het college"},
    Option{Trajectrol::bestuur, "bestuur", "Het bestuur van de samenwerking"},
    Option{Trajectrol::deelnemers, "deelnemers", "De deelnemers"},
    Option{Trajectrol::toezichthouder, "toezichthouder", "De toezichthouder"},
    Option{Trajectrol::anders, "anders", "Iemand anders"},
};

struct Trajectstap {
    Tekst wat;
    std::optional<Trajectrol> wie;
    std::optional<Date> uiterlijk;
    std::optional<Date> gedaan;
    std::optional<Tekst> besluit;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Trajectstap::wat>("Wat er moet gebeuren"),
        field<&Trajectstap::wie>("Wie dat doet"),
        field<&Trajectstap::uiterlijk>("De laatste dag waarop het klaar moet zijn"),
        field<&Trajectstap::gedaan>("De dag waarop het klaar was"),
        field<&Trajectstap::besluit>("Welk besluit erover is genomen"),
    };
    static constexpr std::array identity{ItemKey{"wat"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"uiterlijk"};
};

struct Trajectkosten {
    std::optional<Bekend<NonNegative<Euro>>> ontvlechting;
    std::optional<Bekend<NonNegative<Euro>>> personeel;
    std::optional<Bekend<NonNegative<Euro>>> overhead;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Trajectkosten::ontvlechting>("Wat het losmaken dit jaar kost, in euro's, of `onbekend`"),
        field<&Trajectkosten::personeel>("Wat afspraken met personeel dit jaar kosten"),
        field<&Trajectkosten::overhead>("Overhead die dit jaar achterblijft"),
        field<&Trajectkosten::toelichting>("Toelichting; bij `onbekend`: aan wie het is gevraagd"),
    };
};

struct Trajectpersoneel {
    std::optional<Getal> fte;
    std::optional<Proza> afspraken;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Trajectpersoneel::fte>("Om hoeveel formatieplaatsen het gaat (fte)"),
        field<&Trajectpersoneel::afspraken>("Wat met het personeel is afgesproken"),
    };
};

struct Traject {
    std::optional<Proza> reden;
    std::optional<Date> beoogd;
    std::vector<Trajectstap> stappen;
    std::map<Jaar, Trajectkosten> kosten;
    std::optional<Trajectpersoneel> personeel;
    std::optional<Proza> blijft;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Traject::reden>("Waarom de gemeente dit wil"),
        field<&Traject::beoogd>("De dag waarop het klaar moet zijn"),
        field<&Traject::stappen>("De stappen"),
        field<&Traject::kosten>("Wat het traject per jaar kost, voor onze gemeente"),
        field<&Traject::personeel>("Wat het voor personeel betekent"),
        field<&Traject::blijft>("Wat achterblijft of overeind blijft, zoals afspraken en schulden"),
    };
    static constexpr std::array<std::string_view, 1> ver_vooruit{"beoogd"};
};

/// To take part in what others have already.
struct Toetreding {
    std::optional<Traject> traject;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Toetreding::traject>("De weg naar deelname"),
    };
};

} // namespace grip
