#include "cli/soorten.hpp"

#include "model/register.hpp"

#include <algorithm>
#include <cassert>

namespace grip::cli {

std::span<const schema::Soort> soorten() {
    static const std::array list{
        schema::Soort{"gemeente", "gemeente.yaml", "wie wij zijn, en welke keuzes wij maken",
                      &schema::shape_of<Gemeente>()},
        schema::Soort{"risicos", "risicos.yaml", "de risico's van de gemeente zelf, buiten haar samenwerkingen",
                      &schema::shape_of<Gemeenterisicos>()},
        schema::Soort{"samenwerking", "samenwerkingen/<id>.yaml", "één bestand per samenwerking",
                      &schema::shape_of<Samenwerking>()},
        schema::Soort{"vergadering", "vergaderingen/<datum>-<samenwerking>-<orgaan>.yaml",
                      "één bestand per vergadering die de raad voorbespreekt of waarover hij bericht krijgt",
                      &schema::shape_of<Vergadering>()},
        schema::Soort{"taakvelden", "kader/taakvelden.yaml",
                      "alleen als de gemeente een andere lijst van taakvelden moet volgen dan de ingebouwde",
                      &schema::shape_of<Taakvelden>()},
        schema::Soort{"termijnen", "kader/termijnen.yaml",
                      "alleen als de gemeente andere termijnen moet volgen dan de ingebouwde",
                      &schema::shape_of<Termijnen>()},
        schema::Soort{"toetsingskader", "kader/toetsingskader.yaml",
                      "alleen als de gemeente een eigen toetsingskader heeft; anders geldt het ingebouwde",
                      &schema::shape_of<Toetsingskader>()},
        schema::Soort{"weerstandsklassen", "kader/weerstandsklassen.yaml",
                      "alleen als de gemeente haar ratio anders noemt dan de ingebouwde tabel",
                      &schema::shape_of<Weerstandsklassen>()},
    };
    return list;
}

const schema::Shape& vorm_van(std::string_view soort) {
    const auto found = std::ranges::find(soorten(), soort, &schema::Soort::id);
    assert(found != soorten().end() && "no such kind of file");
    return *found->shape;
}

} // namespace grip::cli
