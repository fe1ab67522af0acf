#include "cli/soorten.hpp"

#include "model/register.hpp"

#include <algorithm>
#include <cassert>

namespace grip::cli {

std::span<const schema::Soort> soorten() {
    static const std::vector<schema::Soort> list = [] {
        std::vector<schema::Soort> own;
        voor_elke_soort([&]<class M>(const Soort<Register, M>& soort) {
            if (soort.herkomst == Herkomst::wet) return; // nobody writes one
            own.push_back({soort.id, soort.bestand, soort.doc, &schema::shape_of<typename Inhoud<M>::Record>()});
        });
        return own;
    }();
    return list;
}

const schema::Shape& vorm_van(std::string_view soort) {
    const auto found = std::ranges::find(soorten(), soort, &schema::Soort::id);
    assert(found != soorten().end() && "no such kind of file");
    return *found->shape;
}

} // namespace grip::cli
