#include "analysis/personen.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

/// As whole words: `zorg` is not in `verzorging`.
bool noemt(std::string_view text, std::string_view onderwerp) {
    for (std::size_t at = text.find(onderwerp); at != std::string_view::npos; at = text.find(onderwerp, at + 1)) {
        const std::size_t end = at + onderwerp.size();
        const bool begint = at == 0 || !is_letter_or_digit(text[at - 1]);
        if (begint && (end == text.size() || !is_letter_or_digit(text[end]))) return true;
    }
    return false;
}

bool noemt_portefeuille(std::string_view text, const Collegelid& lid) {
    return std::ranges::any_of(lid.portefeuille,
                               [&](const Tekst& onderwerp) { return noemt(text, kaal(onderwerp.text)); });
}

const Collegelid* volgens_portefeuille(const Gemeente& gemeente, const std::string& text, Date dag) {
    const Collegelid* enige = nullptr;
    for (const Collegelid& lid : gemeente.college) {
        if (!in_functie(lid, dag) || !noemt_portefeuille(text, lid)) continue;
        if (enige != nullptr) return nullptr; // two of them: nobody can tell
        enige = &lid;
    }
    return enige;
}

} // namespace

const Collegelid* portefeuillehouder(const Gemeente& gemeente, const Samenwerking& samenwerking, Date dag) {
    const auto& naam = samenwerking.wie.portefeuillehouder;
    if (!naam) return nullptr;
    const auto gevonden = zoek_op(gemeente.college, naam->text, dag);
    if (gevonden.gelijkenis == Gelijkenis::zeker) return gevonden.lid;
    return volgens_portefeuille(gemeente, kaal(naam->text), dag);
}

} // namespace grip::analysis
