#include "model/weerstandsklassen.hpp"

#include "load/decode_file.hpp"

namespace grip {
namespace {

/// None: no bound. Just above a bound counts as a little more than from it.
std::optional<std::int64_t> grens(const Weerstandsklasse& klasse) {
    if (klasse.boven) return 2 * klasse.boven->scaled + 1;
    if (klasse.vanaf) return 2 * klasse.vanaf->scaled;
    return {};
}

void check_klassen(const std::vector<Weerstandsklasse>& klassen, yaml::Faults& faults) {
    for (std::size_t i = 0; i < klassen.size(); ++i) {
        const bool last = i + 1 == klassen.size();
        const auto own = grens(klassen[i]);
        const auto before = i == 0 ? std::nullopt : grens(klassen[i - 1]);
        if (klassen[i].vanaf && klassen[i].boven) {
            faults.add(schema::rules::waarde_ongeldig, at(klassen[i]),
                       "een klasse heeft `vanaf` of `boven`, niet beide", "Haal een van de twee weg.");
        } else if (own.has_value() == last) {
            faults.add(schema::rules::waarde_ongeldig, at(klassen[i]),
                       last ? "de laatste klasse heeft een grens; wat eronder ligt, valt dan nergens in"
                            : "deze klasse heeft geen grens, terwijl er nog klassen na komen",
                       "Geef elke klasse een grens, behalve de laatste.");
        } else if (own && before && *own >= *before) {
            faults.add(schema::rules::waarde_ongeldig, at(klassen[i]), "deze grens is niet lager dan die ervoor",
                       "Zet de klassen van hoog naar laag.");
        }
    }
}

} // namespace

/// Found by decode_file.
static void check_file(const Weerstandsklassen& tabel, const yaml::Document& /*document*/, yaml::Faults& faults) {
    if (faults.empty()) check_klassen(tabel.klassen.items, faults);
}

} // namespace grip

template grip::Weerstandsklassen grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Weerstandsklassen>();
