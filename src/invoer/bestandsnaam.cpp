#include "invoer/bestandsnaam.hpp"

#include "base/text.hpp"

#include <array>
#include <fmt/format.h>
#include <utility>

namespace grip::invoer {
namespace {

/// What a letter with a sign is without it; letters of other scripts go out.
std::string plain(std::string text) {
    constexpr std::array<std::pair<std::string_view, char>, 16> letters{{{"é", 'e'},
                                                                         {"è", 'e'},
                                                                         {"ê", 'e'},
                                                                         {"ë", 'e'},
                                                                         {"ï", 'i'},
                                                                         {"í", 'i'},
                                                                         {"ö", 'o'},
                                                                         {"ó", 'o'},
                                                                         {"ô", 'o'},
                                                                         {"ü", 'u'},
                                                                         {"ú", 'u'},
                                                                         {"û", 'u'},
                                                                         {"á", 'a'},
                                                                         {"â", 'a'},
                                                                         {"ä", 'a'},
                                                                         {"ç", 'c'}}};
    for (const auto& [with, without] : letters)
        for (auto at = text.find(with); at != std::string::npos; at = text.find(with))
            text.replace(at, with.size(), 1, without);
    return text;
}

std::string id_of(std::string_view naam) {
    constexpr std::size_t most = 60;
    std::string id;
    for (const char c : plain(lower_ascii(naam))) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept) id += c;
        else if (!id.empty() && id.back() != '-') id += '-';
    }
    if (id.size() > most) id.erase(id.rfind('-', most) == std::string::npos ? most : id.rfind('-', most));
    while (id.ends_with('-')) id.pop_back();
    return id.empty() ? "regeling" : id;
}

} // namespace

Bestandsnamen::Bestandsnamen(const Register& data) {
    for (const Bestand& bestand : data.bestanden)
        if (bestand.soort == "samenwerking") bezet_.insert(bestand.id);
}

std::string Bestandsnamen::voor(std::string_view naam) {
    const std::string id = id_of(naam);
    std::string vrij = id;
    for (int i = 2; !bezet_.insert(vrij).second; ++i) vrij = fmt::format("{}-{}", id, i);
    return vrij;
}

} // namespace grip::invoer
