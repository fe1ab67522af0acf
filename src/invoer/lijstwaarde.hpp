// What stands in a cell of somebody else's list → the text that a file of the register holds for it, as the koppellijst says.
#pragma once

#include "invoer/waarde.hpp"
#include "model/koppellijst.hpp"

namespace grip::invoer {

/// `geschreven`: the list is text alone, in which numbers are written with the decimal sign of the koppellijst.
Celwaarde lees_lijstwaarde(const Werkcel& cel, const schema::Shape& shape, const Koppellijst& lijst, bool geschreven);

} // namespace grip::invoer
