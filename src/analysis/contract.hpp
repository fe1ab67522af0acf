// When a contract can be ended.
#pragma once

#include "model/samenwerking/vorm.hpp"

namespace grip::analysis {

/// The last day on which notice can be given, so that the contract ends on `einde`: the months are counted back from the day
/// after it (the last day of a shorter month), and notice is in on the day before. Einde 30 June, three months → 31 March.
/// A term of contract never moves for a day off. None when one of both is not registered.
inline std::optional<Date> laatste_opzegdag(const Contract& contract) {
    if (!contract.einde || !contract.opzegtermijn_maanden) return {};
    constexpr std::chrono::days day{1};
    return add_months(*contract.einde + day, -static_cast<int>(contract.opzegtermijn_maanden->scaled)) - day;
}

/// The same where notice means something: what ends by itself needs none.
inline std::optional<Date> opzegdag(const Contract& contract) {
    return contract.stilzwijgend_verlengd == false ? std::nullopt : laatste_opzegdag(contract);
}

} // namespace grip::analysis
