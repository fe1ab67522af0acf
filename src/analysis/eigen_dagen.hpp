// The last days that a regeling itself sets outside the yearly cycle: for its own text, for leaving, for other decisions.
#pragma once

#include "model/register.hpp"

namespace grip::analysis {

struct EigenDag {
    Stap stap{};
    const Termijnregel* regel = nullptr;
    Date uiterlijk{};
    std::optional<Date> dag; ///< on which the step was done or is planned
};

std::vector<EigenDag> eigen_dagen(const Samenwerking& samenwerking, const Regelingbesluit& besluit);
std::vector<EigenDag> eigen_dagen(const Samenwerking& samenwerking, const LosseZienswijze& losse);

} // namespace grip::analysis
