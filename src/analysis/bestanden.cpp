#include "analysis/bestanden.hpp"

#include <algorithm>

namespace grip::analysis {

const Bestand* bestand_van(const Register& data, std::string_view naam) {
    const auto found = std::ranges::lower_bound(data.bestanden, naam, {}, &Bestand::naam);
    return found != data.bestanden.end() && found->naam == naam ? &*found : nullptr;
}

const Bestand* bestand_van(const Register& data, std::string_view soort, std::string_view id) {
    const auto found =
        std::ranges::find_if(data.bestanden, [&](const Bestand& b) { return b.soort == soort && b.id == id; });
    return found == data.bestanden.end() ? nullptr : &*found;
}

std::vector<std::string> overgeslagen(const Register& data) {
    std::vector<std::string> namen;
    for (const Bestand& bestand : data.bestanden) {
        if (bestand.overgeslagen) namen.push_back(bestand.naam);
    }
    return namen;
}

} // namespace grip::analysis
