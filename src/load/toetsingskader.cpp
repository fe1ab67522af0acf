#include "load/records.hpp"
#include "schema/decode.hpp"

#include <map>

namespace grip::load {
namespace {

/// An answer names its criterion by id alone, so ids are unique over all categories. Those within one category are
/// checked like any list.
void check_criteria(const Toetsingskader& kader, yaml::Faults& faults) {
    std::map<Id, std::size_t> seen;
    for (std::size_t category = 0; category < kader.categorieen.size(); ++category) {
        for (const Criterium& criterium : kader.categorieen[category].criteria) {
            if (criterium.id.text.empty()) continue; // reported already
            const auto [first, added] = seen.emplace(criterium.id, category);
            if (added || first->second == category) continue;
            faults.add(schema::rules::id_dubbel, at(criterium, &Criterium::id),
                       fmt::format("het id `{}` komt ook voor in de categorie {}", criterium.id.text,
                                   kader.categorieen[first->second].naam.text),
                       "Geef elk criterium een eigen id, over alle categorieën heen.");
        }
    }
}

} // namespace

Toetsingskader decode_toetsingskader(const yaml::Document& document, yaml::Faults& faults) {
    Toetsingskader kader = schema::decode<Toetsingskader>(document, faults);
    check_criteria(kader, faults);
    const auto has_criteria = [](const Categorie& categorie) { return !categorie.criteria.empty(); };
    if (faults.empty() && std::ranges::none_of(kader.categorieen, has_criteria)) {
        faults.add(schema::rules::veld_ontbreekt, at(kader, &Toetsingskader::categorieen),
                   "dit toetsingskader heeft geen criteria",
                   "Vul `categorieen` met `criteria`, of haal het bestand weg: dan geldt het ingebouwde kader.");
    }
    return kader;
}

} // namespace grip::load
