// Which collaborations cost us more than was planned, as the first page of the site says it.
#pragma once

#include "base/zin.hpp"
#include "model/register.hpp"

namespace grip::reports {

/// Whether anything can still become of it. Open: it is not adopted, as far as is known.
enum class Kostenstand { open, besloten, betaald };

struct Meerkost {
    Jaar jaar; ///< in which it costs more
    Euro meer; ///< how much
    Zin kort;  ///< `€ 22.400 meer in 2025`
    Zin zin;   ///< whole sentences
    Kostenstand stand{};
};

/// What we paid more than was budgeted, by the last accounts that tell; how much changes add to the budget of this year, adopted or
/// not; and what the budget of next year asks above our index or norm. Empty: none of it, as far as is known,
/// or it does not run.
std::vector<Meerkost> meerkosten(const Register& data, const Samenwerking& samenwerking, Date peildatum);

/// Can it be told of any year that is over whether we paid more than was budgeted?
bool is_afgerekend(const Samenwerking& samenwerking, Date peildatum);

} // namespace grip::reports
