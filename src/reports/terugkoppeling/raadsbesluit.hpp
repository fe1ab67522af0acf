// What the raad itself decided about a proposal, before the board met.
#pragma once

#include "base/zin.hpp"
#include "model/vergadering.hpp"

namespace grip::reports {

/// `De raad nam het voorstel op 18 juni 2026 gewijzigd aan, met 21 stemmen voor en 4 tegen.` With the amendments; votes are numbers. None
/// when it is not known what the raad did.
std::optional<Zin> besluit_van_raad(const Agendapunt& punt, Date peildatum);

} // namespace grip::reports
