#include "invoer/bestandsnaam.hpp"

#include "analysis/namen.hpp"

#include <fmt/format.h>

namespace grip::invoer {
namespace {

std::string id_of(std::string_view naam) {
    constexpr std::size_t most = 60;
    std::string id;
    for (const char c : analysis::kaal(naam)) {
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
