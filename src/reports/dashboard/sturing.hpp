// How closely we follow a collaboration: the profile that was chosen beside the one that fits, and what it asks of us.
#pragma once

#include "analysis/plichten.hpp"
#include "analysis/sturing.hpp"
#include "schema/describe.hpp"

namespace grip::reports {

struct Puntregel {
    analysis::Puntsoort soort{};
    Aantal van;
    Aantal tot;
    Zin reden;
    std::optional<Tekst> ontbreekt;

    static constexpr auto fields = Fields{
        field<&Puntregel::soort>("Waarvoor de punten zijn"),
        field<&Puntregel::van>("Het laagste aantal punten"),
        field<&Puntregel::tot>("Het hoogste aantal punten; anders dan het laagste als er iets ontbreekt"),
        field<&Puntregel::reden>("Waarom"),
        field<&Puntregel::ontbreekt>("Wat daarvoor moet zijn ingevuld").voor_de_beheerder(),
    };
};

struct Plichtregel {
    analysis::Plichtsoort soort{};
    Zin wat;
    analysis::Plichtstand stand{};
    std::optional<Date> uiterlijk;
    std::optional<Date> laatst;
    std::optional<Tekst> ontbreekt;

    static constexpr auto fields = Fields{
        field<&Plichtregel::soort>("Wat voor plicht het is"),
        field<&Plichtregel::wat>("Wat het profiel vraagt"),
        field<&Plichtregel::stand>("Of het is gedaan"),
        field<&Plichtregel::uiterlijk>("De laatste dag, als die voorbij is"),
        field<&Plichtregel::laatst>("Wanneer het voor het laatst is gedaan"),
        field<&Plichtregel::ontbreekt>("Wat moet zijn ingevuld om het na te gaan").voor_de_beheerder(),
    };
};

struct Sturingsdeel {
    std::optional<Profiel> profiel;
    std::optional<Tekst> gekozen_omdat;
    Profiel advies_laagste{};
    Profiel advies_hoogste{};
    Aantal punten_van;
    Aantal punten_tot;
    std::vector<Puntregel> punten;
    std::optional<Zin> in_zin; ///< none when no profile was chosen and any would fit what is known
    std::vector<Plichtregel> plichten;
    std::optional<Zin> te_laat;
    std::optional<Zin> niet_na_te_gaan;

    static constexpr auto fields = Fields{
        field<&Sturingsdeel::profiel>("Het gekozen profiel"),
        field<&Sturingsdeel::gekozen_omdat>("Waarom dat is gekozen"),
        field<&Sturingsdeel::advies_laagste>("Het lichtste profiel dat bij de punten past"),
        field<&Sturingsdeel::advies_hoogste>("Het zwaarste profiel dat bij de punten past"),
        field<&Sturingsdeel::punten_van>("Het laagste aantal punten"),
        field<&Sturingsdeel::punten_tot>("Het hoogste aantal punten"),
        field<&Sturingsdeel::punten>("De punten"),
        field<&Sturingsdeel::in_zin>("Profiel en advies in een zin"),
        field<&Sturingsdeel::plichten>("Wat het profiel van ons vraagt"),
        field<&Sturingsdeel::te_laat>("Wat daarvan niet op tijd is gedaan"),
        field<&Sturingsdeel::niet_na_te_gaan>("Wat daarvan niet is na te gaan").voor_de_beheerder(),
    };
};

/// `posten`: all risks of the municipality on that day.
Sturingsdeel sturingsdeel(const Register& data, const Samenwerking& samenwerking,
                          const std::vector<analysis::Risicopost>& posten, Date peildatum);

} // namespace grip::reports
