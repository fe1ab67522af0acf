#include "analysis/toetsing.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::analysis {
namespace {

template <class T>
bool matches(const std::vector<T>& wanted, T value) {
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

template <class E>
void add_part(std::vector<std::string>& parts, std::string_view what, const std::vector<E>& values) {
    if (values.empty()) return;
    std::vector<std::string> names;
    for (const E value : values) names.push_back(label_of(value));
    parts.push_back(fmt::format("{} {}", what, join_dutch(names, "of")));
}

const Antwoord* antwoord_op(const Criterium& criterium, const Samenwerking& samenwerking) {
    if (!samenwerking.toetsing) return nullptr;
    const auto& antwoorden = samenwerking.toetsing->antwoorden;
    const auto found = antwoorden.find({criterium.id.text});
    if (found == antwoorden.end()) return nullptr;
    const Antwoord& antwoord = found->second;
    return antwoord.oordeel || antwoord.origin.withheld ? &antwoord : nullptr;
}

} // namespace

bool geldt(const Criterium& criterium, const Samenwerking& samenwerking) {
    if (!criterium.geldt_voor) return true;
    const Geldigheid& voor = *criterium.geldt_voor;
    const Karakter& karakter = samenwerking.karakter;
    const bool aard =
        voor.aard.empty() || std::ranges::any_of(karakter.aard.items, [&](Aard a) { return matches(voor.aard, a); });
    const bool grondslag = !karakter.grondslag || matches(voor.grondslag, *karakter.grondslag);
    return aard && grondslag && matches(voor.rechtsvorm, samenwerking.vorm.rechtsvorm) &&
           matches(voor.status, samenwerking.identiteit.status);
}

std::string geldt_alleen_voor(const Geldigheid& voor) {
    std::vector<std::string> parts;
    add_part(parts, "aard", voor.aard);
    add_part(parts, "rechtsvorm", voor.rechtsvorm);
    add_part(parts, "status", voor.status);
    add_part(parts, "grondslag", voor.grondslag);
    return fmt::format("alleen voor {}", fmt::join(parts, " en "));
}

std::vector<Toetspunt> toetspunten(const Toetsingskader& kader, const Samenwerking& samenwerking) {
    std::vector<Toetspunt> punten;
    for (const Categorie& categorie : kader.categorieen) {
        for (const Criterium& criterium : categorie.criteria) {
            if (geldt(criterium, samenwerking))
                punten.push_back({&categorie, &criterium, antwoord_op(criterium, samenwerking)});
        }
    }
    return punten;
}

void tel(const Toetspunt& punt, Toetsstand& stand) {
    ++stand.geldig;
    if (punt.antwoord == nullptr) return;
    ++stand.beantwoord;
    if (!punt.antwoord->oordeel) {
        ++stand.vertrouwelijk;
        return;
    }
    switch (*punt.antwoord->oordeel) {
    case Oordeel::voldoet: ++stand.voldoet; break;
    case Oordeel::aandacht: ++stand.aandacht; break;
    case Oordeel::voldoet_niet: ++stand.voldoet_niet; break;
    case Oordeel::niet_van_toepassing: ++stand.niet_van_toepassing; break;
    }
}

bool is_verouderd(const Toetspunt& punt, const Toetsing& toetsing, Date peildatum) {
    if (punt.antwoord == nullptr || punt.antwoord->origin.withheld) return false;
    const auto datum = datum_van(*punt.antwoord, toetsing);
    return datum && add_months(*datum, 12 * static_cast<int>(punt.criterium->herijken_jaren.scaled)) < peildatum;
}

std::optional<Date> datum_van(const Antwoord& antwoord, const Toetsing& toetsing) {
    return antwoord.datum ? antwoord.datum : toetsing.datum;
}

} // namespace grip::analysis
