// The municipality's own policy: on which paper the rules rest that no law lays down.
#pragma once

#include "schema/field.hpp"

namespace grip {

/// The groups that have rules of policy (`Rule::ground`), and all of them together.
enum class Regelgroep { toets, visie, grip, raad, bijdrage, financien, risico, voorstel, alle };

template <>
inline constexpr auto options<Regelgroep> = std::array{
    Option{Regelgroep::toets, "toets", "Het toetsingskader"},
    Option{Regelgroep::visie, "visie", "Waarom, met wie en in welke vorm"},
    Option{Regelgroep::grip, "grip", "Wat de raad hoort, evaluaties en contracten"},
    Option{Regelgroep::raad, "raad", "De behandeling in de raad"},
    Option{Regelgroep::bijdrage, "bijdrage", "De uitleg van de verdeling van kosten"},
    Option{Regelgroep::financien, "financien", "De groei van de bijdrage"},
    Option{Regelgroep::risico, "risico", "Wie een risico bewaakt"},
    Option{Regelgroep::voorstel, "voorstel", "De afweging van zelf doen, samen doen of uitbesteden"},
    Option{Regelgroep::alle, "alle", "Alle groepen die hier geen eigen stuk hebben"},
};

struct Beleidsstuk {
    Tekst stuk;
    std::optional<Date> vastgesteld;
    std::optional<Url> vindplaats;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Beleidsstuk::stuk>("Naam van het stuk"),
        field<&Beleidsstuk::vastgesteld>("De dag van vaststelling"),
        field<&Beleidsstuk::vindplaats>("Adres van het stuk"),
    };
    static constexpr auto short_form = &Beleidsstuk::stuk;
};

} // namespace grip
