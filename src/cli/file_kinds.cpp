#include "cli/file_kinds.hpp"

#include "model/register.hpp"

#include <algorithm>
#include <cassert>

namespace grip::cli {

std::span<const schema::FileKind> file_kinds() {
    static const std::vector<schema::FileKind> list = [] {
        std::vector<schema::FileKind> own;
        voor_elke_soort([&]<class M>(const Soort<Register, M>& soort) {
            if (soort.herkomst == Herkomst::wet) return; // nobody writes one
            own.push_back({soort.id, soort.bestand, soort.doc, &schema::shape_of<typename Inhoud<M>::Record>()});
        });
        return own;
    }();
    return list;
}

const schema::Shape& shape_of_file(std::string_view kind) {
    const auto found = std::ranges::find(file_kinds(), kind, &schema::FileKind::id);
    assert(found != file_kinds().end() && "no such kind of file");
    return *found->shape;
}

} // namespace grip::cli
