// Was the preferred region looked at first, and must the collaboration move to another one?
#pragma once

#include "model/samenwerking/traject.hpp"

namespace grip {

struct Regiokeuze {
    std::optional<Date> onderzocht;
    std::optional<Tekst> uitkomst;
    std::optional<Proza> motivering;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Regiokeuze::onderzocht>("De dag waarop is onderzocht of dit in de voorkeursregio kan")
            .als("onderzoek naar de voorkeursregio"),
        field<&Regiokeuze::uitkomst>("Wat dat uitwees").als("uitkomst van dat onderzoek"),
        field<&Regiokeuze::motivering>("Waarom zo is gekozen").als("motivering van de keuze van de regio"),
    };
};

enum class Overhevelingsstatus { wens, onderzoek, besloten, afgerond, afgewezen };

template <>
inline constexpr auto options<Overhevelingsstatus> = std::array{
    Option{Overhevelingsstatus::wens, "wens", "De gemeente wil het"},
    Option{Overhevelingsstatus::onderzoek, "onderzoek", "Het wordt onderzocht"},
    Option{Overhevelingsstatus::besloten, "besloten", "Er is toe besloten"},
    Option{Overhevelingsstatus::afgerond, "afgerond", "Het is gebeurd"},
    Option{Overhevelingsstatus::afgewezen, "afgewezen", "Er is van afgezien"},
};

struct Overheveling {
    std::optional<Tekst> naar;
    std::optional<Overhevelingsstatus> status;
    std::optional<NonNegative<Euro>> ontvlechtingskosten;
    std::optional<Proza> toelichting;
    std::optional<Traject> traject;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Overheveling::naar>("Naar welke regio of samenwerking de taak zou gaan").als("waar de taak heen gaat"),
        field<&Overheveling::status>("Hoe ver het daarmee staat"),
        field<&Overheveling::ontvlechtingskosten>(
            "Wat het losmaken eenmalig kost, in euro's; per jaar: `traject.kosten`")
            .als("kosten van het losmaken"),
        field<&Overheveling::toelichting>("Toelichting"),
        field<&Overheveling::traject>("De weg naar die andere regio"),
    };
};

struct Regioafweging {
    std::optional<Regiokeuze> regiokeuze;
    std::optional<Overheveling> overheveling;
    Origin origin;

    static constexpr std::string_view blok = "Regio";
    static constexpr auto fields = Fields{
        field<&Regioafweging::regiokeuze>("Het onderzoek of dit in de voorkeursregio kan"),
        field<&Regioafweging::overheveling>("Het overgaan van de taak naar een andere regio"),
    };
};

} // namespace grip
