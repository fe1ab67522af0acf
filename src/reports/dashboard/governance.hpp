// Who decides in a collaboration, by which rules, and how one leaves it.
#pragma once

#include "reports/dashboard/traject.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Governance {
    Gegeven<Rechtsvorm> rechtsvorm;
    Gegeven<Tekst> vormkeuze;
    Gegeven<Tekst> vestigingsplaats;
    std::optional<Url> regeling;
    Gegeven<Zin> bevoegdheden;
    Gegeven<Zin> bestuur;
    std::optional<Zin> omvang; ///< of algemeen and dagelijks bestuur
    std::optional<Zin> contract;
    Gegeven<Tekst> besluitregels;
    Gegeven<Tekst> participatie;
    Gegeven<Tekst> uittreding;
    Gegeven<Euro> kosten_uittreding;
    std::optional<Tekst> kosten_toelichting; ///< of an amount that is known
    std::optional<Zin> uittreedsom;
    std::optional<Zin> regiokeuze;
    std::optional<Zin> overheveling;
    std::optional<Zin> petten; ///< with a published source
    std::optional<Zin> taken;  ///< in which not everybody takes part
    std::vector<Trajectdeel> trajecten;

    static constexpr auto fields = Fields{
        field<&Governance::rechtsvorm>("Rechtsvorm"),
        field<&Governance::vormkeuze>("Waarom deze vorm"),
        field<&Governance::vestigingsplaats>("Vestigingsplaats"),
        field<&Governance::regeling>("Tekst van de regeling"),
        field<&Governance::bevoegdheden>("Bevoegdheden"),
        field<&Governance::bestuur>("Onze vertegenwoordigers"),
        field<&Governance::omvang>("Hoe groot de besturen zijn"),
        field<&Governance::contract>("Het contract, en wanneer het eindigt"),
        field<&Governance::besluitregels>("Hoe wordt besloten"),
        field<&Governance::participatie>("Hoe inwoners meedoen"),
        field<&Governance::uittreding>("Voorwaarden om uit te treden"),
        field<&Governance::kosten_uittreding>("Wat uittreden kost"),
        field<&Governance::kosten_toelichting>("Waar dat bedrag vandaan komt"),
        field<&Governance::uittreedsom>("Wat er bij het uittreden nog betaald moet worden"),
        field<&Governance::regiokeuze>("Of dit in de voorkeursregio kan"),
        field<&Governance::overheveling>("Of de taak naar een andere regio gaat"),
        field<&Governance::petten>("Dubbele rollen"),
        field<&Governance::taken>("Taken waaraan niet iedereen meedoet"),
        field<&Governance::trajecten>("De weg naar binnen, naar buiten of naar een andere regio"),
    };
};

Governance governance(const Samenwerking& samenwerking, Date peildatum);

} // namespace grip::reports
