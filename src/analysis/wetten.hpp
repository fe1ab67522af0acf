// What the law lays down for a collaboration on a day.
#pragma once

#include "model/register.hpp"

#include <string>
#include <string_view>

namespace grip::analysis {

/// The law of its own kind, if the collaboration has one, and what that sets aside.
const Afwijking* bijzondere_wet(const Wetten& wetten, const Samenwerking& samenwerking);

/// Whether that law sets this article aside, written as in kader/wetten.yaml: `Wgr art. 10 lid 5`.
bool is_terzijde(const Wetten& wetten, std::string_view artikel, const Samenwerking& samenwerking);

/// Why the article that a zienswijze outside the cycle names, cannot bear it; empty when it can.
std::string geldt_niet(const Wetten& wetten, const LosseZienswijze& losse, const Samenwerking& samenwerking,
                       Date peildatum);

/// The voorschrift with this id when it holds for this collaboration on this day, else none. An id that kader/wetten.yaml does
/// not hold is a fault of the program.
const Voorschrift* geldend(const Wetten& wetten, std::string_view id, const Samenwerking& samenwerking, Date dag);

/// Where it stands, for those who take part on the day.
std::string artikel_van(const Voorschrift& voorschrift, const Samenwerking& samenwerking, Date dag);

} // namespace grip::analysis
