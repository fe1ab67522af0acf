// Who of the raad and the college somebody is.
#pragma once

#include "analysis/namen.hpp"
#include "model/register.hpp"

namespace grip::analysis {

/// A Raadslid or Collegelid, and how sure that is.
template <class Lid>
struct Gevonden {
    const Lid* lid = nullptr;
    Gelijkenis gelijkenis = Gelijkenis::geen;
};

/// From the first up to and including the last day, as far as these are known.
template <class Lid>
bool in_functie(const Lid& lid, Date dag) {
    return lid.van.value_or(dag) <= dag && dag <= lid.tot.value_or(dag);
}

/// The one most like this name, of those for whom `telt` holds; of equals the first.
template <class Lid, class F>
Gevonden<Lid> zoek(const std::vector<Lid>& leden, std::string_view naam, const F& telt) {
    Gevonden<Lid> beste;
    for (const Lid& lid : leden) {
        const Gelijkenis gelijkenis = telt(lid) ? zelfde_persoon(lid.naam.text, naam) : Gelijkenis::geen;
        if (gelijkenis > beste.gelijkenis) beste = {&lid, gelijkenis};
    }
    return beste;
}

/// Of those who are in office on the day.
template <class Lid>
Gevonden<Lid> zoek_op(const std::vector<Lid>& leden, std::string_view naam, Date dag) {
    return zoek(leden, naam, [&](const Lid& lid) { return in_functie(lid, dag); });
}

/// Who of the college is meant by the `portefeuillehouder` of a collaboration: by name, else the one who alone has a subject in
/// `portefeuille` that is named there. None when that cannot be told.
const Collegelid* portefeuillehouder(const Gemeente& gemeente, const Samenwerking& samenwerking, Date dag);

} // namespace grip::analysis
