// The meeting that a paper is about, as its head shows it.
#pragma once

#include "model/register.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Vergaderkop {
    Tekst samenwerking;
    Orgaan orgaan{};
    Date datum{};
    Gegeven<Tekst> zaaknummer;
    Gegeven<Tekst> portefeuillehouder;
    Gegeven<Tekst> vertegenwoordiger;
    Gegeven<Date> stukken_ontvangen;
    Gegeven<Date> raadsbehandeling;
    Tekst besproken_in; ///< `raad`, `commissie`, or both when the calendar does not tell

    static constexpr auto fields = Fields{
        field<&Vergaderkop::samenwerking>("Naam van de samenwerking"),
        field<&Vergaderkop::orgaan>("Het orgaan dat vergadert"),
        field<&Vergaderkop::datum>("De dag van de vergadering"),
        field<&Vergaderkop::zaaknummer>("Zaaknummer"),
        field<&Vergaderkop::portefeuillehouder>("Portefeuillehouder"),
        field<&Vergaderkop::vertegenwoordiger>("Onze vertegenwoordiger"),
        field<&Vergaderkop::stukken_ontvangen>("De dag waarop de stukken er waren"),
        field<&Vergaderkop::raadsbehandeling>("De dag van bespreking in commissie of raad"),
        field<&Vergaderkop::besproken_in>("Wie volgens de agenda van de raad die dag vergadert"),
    };
};

/// The meeting with this id and its collaboration. The command line has checked that they exist.
struct Bijeenkomst {
    const Vergadering& vergadering;
    const Samenwerking& samenwerking;
};
Bijeenkomst bijeenkomst(const Register& data, const Ref<Vergadering>& ref);

/// A commissie is not the raad: the calendar tells which of them meets that day.
std::string besproken_in(const Gemeente& gemeente, std::optional<Date> dag);

Vergaderkop vergaderkop(const Register& data, const Bijeenkomst& bijeenkomst);

} // namespace grip::reports
