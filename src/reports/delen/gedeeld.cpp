#include "reports/delen/gedeeld.hpp"

#include "base/beside.hpp"
#include "reports/delen/keuze.hpp"

namespace grip::reports {

Gedeeld gedeeld(const Stand& stand) {
    auto vermogen = beside([&] { return analysis::weerstandsvermogen(stand.data, stand.peildatum); });
    Vooruitblikken vooruit = vooruitblikken(stand, kies(stand.data, {}));
    return {vermogen.get(), std::move(vooruit)};
}

} // namespace grip::reports
