// Windows in which the raad has yet to decide on a zienswijze.
#pragma once

#include "analysis/venster.hpp"
#include "rules/wgr/stukken.hpp"

namespace grip::rules {

struct OpenVenster {
    Location plaats;
    std::string naam; ///< `ontwerpbegroting 2027`
    Zin waarop;       ///< ` op de ontwerpbegroting 2027`
    analysis::Venster venster;
};

/// Those on drafts of a budget, a change or a regeling, on which neither the raad nor the board has decided.
std::vector<OpenVenster> open_vensters(const Context& context);

/// `8 april 2026 tot en met 30 juni 2026`, for the window up to and including a day
std::string dagen_van(const analysis::Venster& venster, Date tot);

/// In a whole sentence, until when the raad can still speak on it; empty when that time is over, or not known.
Zin tot_wanneer_in_zin(const analysis::Venster& venster, const Zin& waarop, Date peildatum);

} // namespace grip::rules
