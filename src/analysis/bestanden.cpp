#include "analysis/bestanden.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::analysis {
namespace {

bool telt(const Bestand& bestand, const std::vector<std::string>& over) {
    return over.empty() || bestand.over.empty() || std::ranges::find(over, bestand.over) != over.end();
}

/// A proposal is in no paper but its own, which names its file.
bool speelt(const Bestand& bestand, const std::vector<std::string>& over) {
    const auto genoemd = [&](const std::string& wat) { return std::ranges::find(over, wat) != over.end(); };
    return bestand.soort == "voorstel" ? genoemd(bestand.naam) : telt(bestand, over);
}

/// What was left out of these files.
template <class F>
std::vector<std::string> weggelaten(const Register& data, const F& is_meant) {
    std::vector<std::string> namen;
    for (const Bestand& bestand : data.bestanden) {
        if (!is_meant(bestand)) continue;
        std::vector<std::string> delen;
        for (const Weggelaten& deel : bestand.weggelaten) delen.push_back(deel.pad);
        if (bestand.overgeslagen) namen.push_back(bestand.naam);
        else if (!delen.empty()) namen.push_back(fmt::format("{} ({})", bestand.naam, fmt::join(delen, ", ")));
    }
    return namen;
}

} // namespace

const Bestand* bestand_van(const Register& data, std::string_view naam) {
    const auto found = std::ranges::lower_bound(data.bestanden, naam, {}, &Bestand::naam);
    return found != data.bestanden.end() && found->naam == naam ? &*found : nullptr;
}

const Bestand* bestand_van(const Register& data, std::string_view soort, std::string_view id) {
    const auto found =
        std::ranges::find_if(data.bestanden, [&](const Bestand& b) { return b.soort == soort && b.id == id; });
    return found == data.bestanden.end() ? nullptr : &*found;
}

std::size_t overgeslagen(const Register& data, const std::vector<std::string>& over) {
    return static_cast<std::size_t>(
        std::ranges::count_if(data.bestanden, [&](const Bestand& b) { return b.overgeslagen && telt(b, over); }));
}

std::size_t overgeslagen_onderdelen(const Register& data, const std::vector<std::string>& over) {
    std::size_t aantal = 0;
    for (const Bestand& bestand : data.bestanden) {
        if (!bestand.overgeslagen && telt(bestand, over)) aantal += bestand.weggelaten.size();
    }
    return aantal;
}

std::vector<std::string> niet_gelezen(const Register& data, const std::vector<std::string>& over) {
    return weggelaten(data, [&](const Bestand& bestand) { return telt(bestand, over); });
}

std::vector<std::string> niet_gelezen_voor(const Register& data, const std::vector<std::string>& over) {
    return weggelaten(data, [&](const Bestand& bestand) { return speelt(bestand, over); });
}

bool is_gelezen(const Register& data, const Location& place) {
    const Bestand* bestand = bestand_van(data, place.file);
    return bestand == nullptr ||
           std::ranges::none_of(bestand->weggelaten, [&](const Weggelaten& part) { return raakt(part, place.path); });
}

bool alles_gelezen(const Register& data, std::string_view pad) {
    return std::ranges::all_of(data.bestanden, [&](const Bestand& bestand) {
        return !bestand.overgeslagen &&
               std::ranges::none_of(bestand.weggelaten, [&](const Weggelaten& part) { return raakt(part, pad); });
    });
}

} // namespace grip::analysis
