#include "load/koppellijst.hpp"

#include "load/decode_file.hpp"
#include "load/lengths.hpp"

namespace grip {

/// Found by decode_file.
static void check_file(const Koppellijst& lijst, const yaml::Document& /*document*/, yaml::Faults& faults) {
    constexpr std::size_t most = 200;
    load::check_length(lijst, &Koppellijst::kolommen, most, faults);
    load::check_length(lijst, &Koppellijst::zelfde, most, faults);
    if (!faults.empty()) return;
    if (lijst.scheidingsteken && lijst.scheidingsteken->text.size() != 1)
        faults.add(schema::rules::waarde_ongeldig, at(lijst, &Koppellijst::scheidingsteken),
                   "tussen cellen staat één teken", "Schrijf bijvoorbeeld `scheidingsteken: \";\"`.");
    if (lijst.kopregel == Aantal{})
        faults.add(schema::rules::waarde_buiten_bereik, at(lijst, &Koppellijst::kopregel), "de eerste regel is regel 1",
                   "Schrijf het nummer van de regel met de koppen, of haal `kopregel` weg.");
    if (lijst.vermenigvuldig == Aantal{})
        faults.add(schema::rules::waarde_buiten_bereik, at(lijst, &Koppellijst::vermenigvuldig),
                   "maal 0 blijft er van geen bedrag iets over", "Schrijf bijvoorbeeld 1000, of haal het weg.");
    load::check_kolommen(lijst, faults);
}

} // namespace grip

template grip::Koppellijst grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Koppellijst>();
