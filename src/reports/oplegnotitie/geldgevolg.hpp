// What an item of the agenda costs our municipality.
#pragma once

#include "reports/report.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Jaarbedrag {
    Jaar jaar;
    Euro bedrag;

    static constexpr auto fields = Fields{
        field<&Jaarbedrag::jaar>("Jaar"),
        field<&Jaarbedrag::bedrag>("Bedrag"),
    };
};

struct Geldgevolg {
    Tekst nu_naam;    ///< `begroting 2026 na wijziging`
    Tekst nieuw_naam; ///< `begroting 2027`
    Gegeven<Euro> nu;
    Gegeven<Euro> nieuw;
    Berekend<Euro> verschil;
    Berekend<Percentage> verschil_procent;
    std::optional<Euro> per_inwoner; ///< of what we pay after the decision
    std::optional<Percentage> index; ///< of our own budget for that year
    std::optional<Zin> naast_index;  ///< how the change compares to it
    std::optional<Zin>
        naast_vastgesteld; ///< where `nu` holds a change that the board has yet to adopt: the same without it
    std::vector<Jaarbedrag> meerjarig;
    Gegeven<Proza> dekking;
    std::optional<Proza> toelichting;

    static constexpr auto fields = Fields{
        field<&Geldgevolg::nu_naam>("Waar het bedrag van nu staat"),
        field<&Geldgevolg::nieuw_naam>("Waar het nieuwe bedrag staat"),
        field<&Geldgevolg::nu>("Wat onze gemeente nu per jaar betaalt"),
        field<&Geldgevolg::nieuw>("Wat onze gemeente na het besluit per jaar betaalt"),
        field<&Geldgevolg::verschil>("Het verschil"),
        field<&Geldgevolg::verschil_procent>("Het verschil in procenten"),
        field<&Geldgevolg::per_inwoner>("Wat onze gemeente na het besluit per inwoner betaalt"),
        field<&Geldgevolg::index>("De index van onze begroting voor dat jaar"),
        field<&Geldgevolg::naast_index>("Hoe de stijging is naast die index"),
        field<&Geldgevolg::naast_vastgesteld>(
            "Het verschil met de begroting zonder een wijziging die nog niet is vastgesteld"),
        field<&Geldgevolg::meerjarig>("Wat onze gemeente in volgende jaren betaalt"),
        field<&Geldgevolg::dekking>("Waaruit onze gemeente dit betaalt"),
        field<&Geldgevolg::toelichting>("Toelichting"),
    };
};

/// None of what costs nothing. `dag`: the last on which an adopted change is known.
std::optional<Geldgevolg> geldgevolg(const Register& data, const Samenwerking& samenwerking, const Agendapunt& punt,
                                     Date dag);

} // namespace grip::reports
