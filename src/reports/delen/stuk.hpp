// What a paper on the agenda is called in a sentence.
#pragma once

#include "reports/delen/vergaderkop.hpp"

#include <string>
#include <vector>

namespace grip::reports {

/// `de ontwerpbegroting 2027`; with its title when another paper of the meeting would be called the same.
std::string stuk(const Register& data, const Bijeenkomst& bijeenkomst, const Agendapunt& punt);

/// `Begroting 2027`, as a head: short, with a capital. A change has its number, as the other papers name it.
std::string korte_naam(const Register& data, const Samenwerking& samenwerking, const Agendapunt& punt);

/// What we pay more, or less, after the decision; none when one of both amounts is not known.
std::optional<Euro> verschil_van(const Agendapunt& punt);

/// The items by what is at stake: what the raad decides on first, a budget before accounts, and the largest amount first. What is
/// confidential stands last, so that its place tells nothing, and the numbers are the same for who may see it.
std::vector<const Agendapunt*> op_gewicht(const Vergadering& vergadering);

/// Has the raad a right to a zienswijze on it? Of what is no paper of the cycle the item itself says so.
bool geeft_zienswijze(const Samenwerking& samenwerking, const Agendapunt& punt);

} // namespace grip::reports
