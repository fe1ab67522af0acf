// The decision that the raad is asked to take, ready to be adopted.
#pragma once

#include "analysis/raadsavond.hpp"
#include "base/zin.hpp"
#include "reports/delen/vergaderkop.hpp"

namespace grip::reports {

struct Besluitpunt {
    Aantal nummer;
    Gegeven<Tekst> besluit;
    std::optional<Tekst> artikel; ///< on which it rests, where each point tells its own
    bool heeft_tekst = false;
    bool slot = false;    ///< nothing follows it
    Gegeven<Proza> tekst; ///< of the zienswijze, the wishes or the decision

    static constexpr auto fields = Fields{
        field<&Besluitpunt::nummer>("Volgnummer"),
        field<&Besluitpunt::besluit>("Wat wordt besloten"),
        field<&Besluitpunt::artikel>("Het artikel waarop dit punt rust"),
        field<&Besluitpunt::heeft_tekst>("Of er een tekst bij hoort"),
        field<&Besluitpunt::slot>("Of dit het laatste punt is"),
        field<&Besluitpunt::tekst>("De tekst van de zienswijze, de wensen of het besluit"),
    };
};

struct Raadsbesluit {
    Tekst gemeente;
    std::optional<Tekst> gelet_op;
    std::optional<Date> raadsdag;
    std::vector<Besluitpunt> punten;
    Aantal laatste;                  ///< number of the last point: to send the decision
    std::optional<Tekst> aan;        ///< whom the decision is sent to; none: the college alone, which proposed it
    std::vector<Tekst> zonder_tekst; ///< items that cannot be decided on yet, because their words are missing
    std::optional<Zin> nog_niet;     ///< the same, with their parties, as the paper says it
    std::optional<Zin> apart;        ///< how many items are not decided on here, because they are confidential
    bool besloten = false;           ///< decided behind closed doors

    static constexpr auto fields = Fields{
        field<&Raadsbesluit::gemeente>("Naam van de gemeente"),
        field<&Raadsbesluit::gelet_op>("Het artikel waarop het besluit rust"),
        field<&Raadsbesluit::raadsdag>("De dag waarop de raad besluit"),
        field<&Raadsbesluit::punten>("De besluiten"),
        field<&Raadsbesluit::laatste>("Volgnummer van het laatste punt: het besluit versturen"),
        field<&Raadsbesluit::aan>("Aan wie het besluit wordt gestuurd"),
        field<&Raadsbesluit::zonder_tekst>("Agendapunten waarvan het voorstel of de tekst nog ontbreekt")
            .voor_de_beheerder(),
        field<&Raadsbesluit::nog_niet>("Dat over die agendapunten hier nog geen besluit staat"),
        field<&Raadsbesluit::apart>("Dat hier niet staat wat over vertrouwelijke agendapunten wordt besloten"),
        field<&Raadsbesluit::besloten>("Of de raad achter gesloten deuren besluit"),
    };
};

/// Which decision is made of items.
enum class Besluitvorm {
    een_bestuur,   ///< about one board: the articles stand above it
    meer_besturen, ///< about several: each point tells its party and its own article
    besloten,      ///< of what is secret by law, for the closed part of the meeting
};

/// Of these items, which are in the order in which they are decided. Without points when there is nothing to decide.
Raadsbesluit raadsbesluit(const Register& data, const std::vector<analysis::Avondpunt>& punten, Besluitvorm vorm,
                          std::optional<Date> raadsdag);

} // namespace grip::reports
