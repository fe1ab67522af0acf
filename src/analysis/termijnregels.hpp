// Which rules about terms there are for a step of a paper, and what each of them says.
#pragma once

#include "analysis/dossier.hpp"
#include "analysis/kring.hpp"

namespace grip::analysis {

using Regels = std::vector<const Termijnregel*>;

/// The last day of a term that ends strictly before a day of the year.
Date vaste_dag(const Termijn& termijn, Jaar jaar);

inline bool heeft_duur(const Termijn& termijn) { return termijn.weken || termijn.dagen || termijn.maanden; }

/// The day so long after another; a month ends on its last day when it is too short.
Date na(const Termijn& termijn, Date dag);

/// The day so long before another.
Date voor(const Termijn& termijn, Date dag);

bool geldt_op(const Termijnregel& regel, Date dag);
bool geldt_voor_vorm(const Termijnregel& regel, Rechtsvorm vorm);

/// Those of the law, of all times, for the form and the kring; for all that an unknown kring may be.
Regels wettelijke_regels(const Register& data, const Samenwerking& samenwerking, Cyclusstuk stuk, Stap stap,
                         std::optional<Kring> kring);

/// Those of the regeling itself.
Regels eigen_regels(const Samenwerking& samenwerking, Cyclusstuk stuk, Stap stap);

} // namespace grip::analysis
