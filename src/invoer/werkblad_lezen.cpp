#include "base/text.hpp"
#include "invoer/bladvergelijking.hpp"
#include "invoer/formulierblad.hpp"
#include "invoer/merken.hpp"
#include "invoer/werkblad.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::invoer {
namespace {

/// The rows that each sheet had, by the name under which it was made.
std::map<std::string, std::vector<Rijmerk>> rijmerken_in(const Werkmap& werkmap) {
    std::map<std::string, std::vector<Rijmerk>> result;
    const auto hidden = std::ranges::find(werkmap, verborgen_blad, &Werkblad::naam);
    if (hidden == werkmap.end()) return result;
    std::map<int, std::string> heads;
    for (const auto& [plaats, cel] : hidden->cellen) {
        if (plaats.first == 1) heads[plaats.second] = cel.tekst;
        else if (const auto head = heads.find(plaats.second); head != heads.end()) {
            const auto line = std::min(cel.tekst.find('\n'), cel.tekst.size());
            result[head->second].push_back({cel.tekst.substr(0, line), std::string{trim(cel.tekst.substr(line))}});
        }
    }
    for (const auto& [column, head] : heads) result[head]; // also a sheet without rows
    return result;
}

Celfout over_blad(const Werkblad& werkblad, std::string tekst, std::string tip) {
    Location blad;
    blad.blad = werkblad.naam;
    return {std::move(blad), std::move(tekst), std::move(tip)};
}

/// What can be told of a sheet before its rows are read. Nothing: it can be.
std::optional<Celfout> bezwaar(const Werkblad& werkblad, const Herkend& herkend, const Register& data, bool tweede) {
    const std::string& code = data.gemeente.code.text;
    const std::string& van = herkend.blad.gemeentecode;
    if (van != code)
        return over_blad(werkblad, fmt::format("dit werkblad is van {}, en het register van {}", van, code),
                         "Wijs met --register het register aan waarvan het is gemaakt.");
    if (tweede) return over_blad(werkblad, "dit blad staat er twee keer", "Haal een van beide weg.");
    return std::nullopt;
}

bool is_row_sheet(const std::string& name) {
    return std::ranges::any_of(options<Bladnaam>, [&](const auto& option) { return bladtitel(option.value) == name; });
}

/// It had this sheet when it was made.
void meld_niet_gelezen(const Werkmap& werkmap, const std::string& naam, Ingevuld& uit) {
    const auto staat_er = std::ranges::find(werkmap, naam, &Werkblad::naam);
    if (staat_er == werkmap.end()) uit.niet_herkend.push_back(naam);
    else
        uit.fouten.push_back(over_blad(
            *staat_er, "dit blad is niet te herkennen: wat grip in een verborgen rij en kolom bewaarde, is weg",
            "Maak een nieuw werkblad, en neem over wat u typte."));
}

} // namespace

bool is_werkblad(const Werkmap& werkmap) {
    return std::ranges::any_of(
        werkmap, [](const Werkblad& blad) { return blad.naam == verborgen_blad || herken(blad).has_value(); });
}

std::optional<Uitvraagmerk> uitvraag_van(const Werkmap& werkmap) {
    for (const Werkblad& blad : werkmap)
        if (auto herkend = herken(blad); herkend && herkend->blad.uitvraag) return herkend->blad.uitvraag;
    return std::nullopt;
}

Ingevuld lees_ingevuld(const Werkmap& werkmap, const Register& data, bool verwijder) {
    Ingevuld uit;
    const auto merken = rijmerken_in(werkmap);
    const auto uitvraag = uitvraag_van(werkmap);
    std::set<std::string> gelezen;
    for (const Werkblad& werkblad : werkmap) {
        const auto herkend = herken(werkblad);
        if (!herkend) continue;
        const std::string naam = bladtitel(herkend->blad.naam);
        if (herkend->blad.uitvraag != uitvraag) {
            uit.fouten.push_back(over_blad(werkblad, "dit blad hoort bij een ander formulier",
                                           "Haal het weg, en lees dat formulier apart in."));
            continue;
        }
        if (auto fout = bezwaar(werkblad, *herkend, data, !gelezen.insert(naam).second)) {
            uit.fouten.push_back(std::move(*fout));
            continue;
        }
        const auto rijen = merken.find(naam);
        vergelijk_blad(werkblad, *herkend, data, rijen == merken.end() ? std::vector<Rijmerk>{} : rijen->second,
                       verwijder, uit);
    }
    for (const auto& [naam, rijen] : merken)
        if (is_row_sheet(naam) && !gelezen.contains(naam)) meld_niet_gelezen(werkmap, naam, uit);
    return uit;
}

} // namespace grip::invoer
