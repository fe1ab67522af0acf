#include "load/koppellijst.hpp"
#include "schema/rules.hpp"
#include "schema/value_path.hpp"

#include <fmt/format.h>
#include <set>

namespace grip::load {
namespace {

void check_pad(const Koppeling& koppeling, yaml::Faults& faults) {
    if (faults.only_counted()) return;
    schema::ValuePath pad = schema::value_path(schema::shape_of<Samenwerking>(), koppeling.pad.text);
    if (pad.shape == nullptr)
        faults.add(schema::rules::veld_onbekend, at(koppeling, &Koppeling::pad), std::move(pad.fault),
                   std::move(pad.hint));
}

} // namespace

void check_kolommen(const Koppellijst& lijst, yaml::Faults& faults) {
    std::set<std::string> koppen;
    std::set<std::string> paden;
    for (const Koppeling& koppeling : lijst.kolommen) {
        check_pad(koppeling, faults);
        if (!koppen.insert(koppeling.kop.text).second)
            faults.add(schema::rules::id_dubbel, at(koppeling, &Koppeling::kop),
                       fmt::format("de kop \"{}\" staat hier voor de tweede keer", koppeling.kop.text),
                       "Haal een van beide weg.");
        if (!paden.insert(koppeling.pad.text).second)
            faults.add(schema::rules::id_dubbel, at(koppeling, &Koppeling::pad),
                       fmt::format("`{}` krijgt zijn waarde al uit een andere kolom", koppeling.pad.text),
                       "Haal een van beide weg.");
    }
}

} // namespace grip::load
