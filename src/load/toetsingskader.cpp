#include "model/toetsingskader.hpp"

#include "load/decode_file.hpp"

#include <fmt/format.h>
#include <map>

namespace grip {
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

/// Found by decode_file.
static void check_file(const Toetsingskader& kader, const yaml::Document& /*document*/, yaml::Faults& faults) {
    check_criteria(kader, faults);
    const auto has_criteria = [](const Categorie& categorie) { return !categorie.criteria.empty(); };
    if (faults.empty() && std::ranges::none_of(kader.categorieen, has_criteria)) {
        faults.add(schema::rules::veld_ontbreekt, at(kader, &Toetsingskader::categorieen),
                   "dit toetsingskader heeft geen criteria",
                   "Vul `categorieen` met `criteria`, of haal het bestand weg: dan geldt het ingebouwde kader.");
    }
}

} // namespace grip

template grip::Toetsingskader grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Toetsingskader>();
