// Our regelingen beside those of the national register.
#pragma once

#include "base/zin.hpp"
#include "model/samenwerking/identiteit.hpp"
#include "reports/report.hpp"

namespace grip::reports {

struct Verschilregel {
    Tekst veld;
    Tekst hier;
    Tekst daar;

    static constexpr auto fields = Fields{
        field<&Verschilregel::veld>("Wat verschilt"),
        field<&Verschilregel::hier>("Wat in ons register staat"),
        field<&Verschilregel::daar>("Wat in het landelijke register staat"),
    };
};

struct Verschilblad {
    Tekst naam;
    Tekst nummer;
    std::vector<Verschilregel> verschillen;
    std::optional<Proza> verklaring;

    static constexpr auto fields = Fields{
        field<&Verschilblad::naam>("Naam"),
        field<&Verschilblad::nummer>("Nummer in het landelijke register"),
        field<&Verschilblad::verschillen>("Wat verschilt"),
        field<&Verschilblad::verklaring>("Waarom, als dat is opgeschreven"),
    };
};

struct Onbekenderegeling {
    Tekst naam;
    std::optional<Tekst> nummer;
    Rechtsvorm rechtsvorm{};
    std::optional<Date> in_werking;

    static constexpr auto fields = Fields{
        field<&Onbekenderegeling::naam>("Naam"),
        field<&Onbekenderegeling::nummer>("Nummer in het landelijke register"),
        field<&Onbekenderegeling::rechtsvorm>("Rechtsvorm"),
        field<&Onbekenderegeling::in_werking>("Sinds wanneer deze versie geldt"),
    };
};

struct Naastblad {
    Date dag{};
    Zin kern;
    std::vector<Verschilblad> verschillend; ///< without an explanation
    std::vector<Verschilblad> verklaard;
    std::vector<Onbekenderegeling> alleen_hier;
    std::vector<Onbekenderegeling> alleen_daar;

    static constexpr auto fields = Fields{
        field<&Naastblad::dag>("De dag van het landelijke register"),
        field<&Naastblad::kern>("Hoeveel er verschilt, in een zin"),
        field<&Naastblad::verschillend>("Regelingen met een verschil dat niet is verklaard"),
        field<&Naastblad::verklaard>("Regelingen waarvan het verschil is verklaard"),
        field<&Naastblad::alleen_hier>("Regelingen die niet in het landelijke register zijn gevonden"),
        field<&Naastblad::alleen_daar>("Regelingen met onze gemeente die niet in ons register staan"),
    };
};

/// Of these samenwerkingen; none: all, with what stands on one side alone.
Naastblad naastblad(const Stand& stand, const std::vector<Ref<Samenwerking>>& keuze);

} // namespace grip::reports
