// An evening on which the raad decides about papers of boards, in words.
#pragma once

#include "analysis/raadsavond.hpp"
#include "reports/delen/opmerking.hpp"

namespace grip::reports {

/// `negen stukken van zes samenwerkingen`
Zin omvang(const std::vector<analysis::Avondpunt>& punten);

/// A sentence for each evening in the year to come.
std::vector<Opmerking> komende_avonden(const Register& data, Date peildatum);

} // namespace grip::reports
