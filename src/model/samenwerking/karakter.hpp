// What kind of work is done together, on what ground, and which principles it serves.
#pragma once

#include "model/gemeente.hpp"

namespace grip {

enum class Aard { beleid, uitvoering, bedrijfsvoering };

template <>
inline constexpr auto options<Aard> = std::array{
    Option{Aard::beleid, "beleid", "Samen beleid maken; de raad is prominent in beeld"},
    Option{Aard::uitvoering, "uitvoering", "Samen taken voor inwoners uitvoeren"},
    Option{Aard::bedrijfsvoering, "bedrijfsvoering", "Samen de eigen organisatie ondersteunen"},
};

enum class Grondslag { vrijwillig, wettelijk_verplicht };

template <>
inline constexpr auto options<Grondslag> = std::array{
    Option{Grondslag::vrijwillig, "vrijwillig", "De gemeente kiest er zelf voor"},
    Option{Grondslag::wettelijk_verplicht, "wettelijk-verplicht", "Een wet verplicht tot samenwerken"},
};

enum class Rol { trekker, deelnemer };

template <>
inline constexpr auto options<Rol> = std::array{
    Option{Rol::trekker, "trekker", "Onze gemeente neemt het voortouw"},
    Option{Rol::deelnemer, "deelnemer", "Onze gemeente doet mee"},
};

struct Karakter {
    OneOrMore<Aard> aard;
    std::optional<Grondslag> grondslag;
    std::vector<Tekst> wettelijke_grondslagen;
    std::vector<Tekst> beleidsvelden;
    std::optional<Tekst> programma;
    std::vector<Tekst> taakvelden;
    std::vector<Ref<Uitgangspunt>> uitgangspunten;
    std::optional<Rol> rol_gemeente;
    Origin origin;

    static constexpr std::string_view blok = "Karakter";
    static constexpr auto fields = Fields{
        field<&Karakter::aard>("Beleid, uitvoering of bedrijfsvoering; de belangrijkste eerst"),
        field<&Karakter::grondslag>("Vrijwillig of door een wet verplicht").als("of een wet ertoe verplicht"),
        field<&Karakter::wettelijke_grondslagen>("De wetten waarop de samenwerking rust").als("wetten waarop zij rust"),
        field<&Karakter::beleidsvelden>("De beleidsvelden waarop zij werkt"),
        field<&Karakter::programma>("Het programma van de begroting waaronder zij valt")
            .als("programma van de begroting"),
        field<&Karakter::taakvelden>("Codes van de BBV-taakvelden, als tekst: \"0.10\" is niet \"0.1\""),
        field<&Karakter::uitgangspunten>("De uitgangspunten uit gemeente.yaml die zij dient")
            .als("uitgangspunten die zij dient"),
        field<&Karakter::rol_gemeente>("Of onze gemeente trekker of deelnemer is").als("rol van onze gemeente"),
    };
};

} // namespace grip
