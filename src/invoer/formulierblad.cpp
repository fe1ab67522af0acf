#include "invoer/formulierblad.hpp"

#include "base/text.hpp"
#include "invoer/merken.hpp"

#include <algorithm>

namespace grip::invoer {
namespace {

using schema::Kind;

Invulsoort invulsoort(const schema::Shape& shape) {
    switch (shape.kind) {
    case Kind::amount:
    case Kind::estimate: return Invulsoort::bedrag;
    case Kind::number: return Invulsoort::getal;
    case Kind::year: return Invulsoort::jaar;
    case Kind::date: return Invulsoort::datum;
    case Kind::boolean:
    case Kind::option: return Invulsoort::keuze;
    default: return Invulsoort::tekst;
    }
}

/// A mark is a choice with `false` and `true` among its words: people read nee and ja.
std::string getoond(const schema::Shape& shape, const std::string& text) {
    if (shape.kind != Kind::boolean && shape.kind != Kind::option) return text;
    if (text == "true") return "ja";
    return text == "false" ? "nee" : text;
}

Formulierkolom kolom_van(const Sleutel& sleutel) {
    return {.merk = sleutelmerk(sleutel.naam),
            .kop = sleutelkop(sleutel),
            .uitleg = "Waar deze rij bij hoort. Alleen in een nieuwe rij typt u hier iets.",
            .soort = sleutel.soort,
            .keuzes = sleutel.keuzes,
            .vast = true};
}

Formulierkolom kolom_van(const Veld& veld) {
    const schema::Shape& shape = *veld.shape;
    Formulierkolom kolom{.merk = veldmerk(veld), .kop = veld.kop, .uitleg = veld.uitleg, .soort = invulsoort(shape)};
    if (shape.kind == Kind::boolean) kolom.keuzes = {"ja", "nee"};
    for (const schema::OptionShape& option : shape.options)
        kolom.keuzes.push_back(getoond(shape, std::string{option.key}));
    return kolom;
}

bool is_lang(const std::string& text) {
    constexpr std::size_t most = 32'767; // characters of a cell, as ECMA-376 has it
    return length_utf8(text) > most;
}

} // namespace

std::string bladtitel(Bladnaam naam) { return met_hoofdletter(std::string{option_of(naam).key}); }

Formulierblad leeg_formulierblad(const Blad& blad, std::string merk) {
    Formulierblad result{bladtitel(blad.naam), std::move(merk), velden_van(blad), {}, {}};
    for (const Sleutel& sleutel : blad.sleutels) result.kolommen.push_back(kolom_van(sleutel));
    for (const Veld& veld : blad.velden) result.kolommen.push_back(kolom_van(veld));
    return result;
}

Formulierrij rij_van(const Blad& blad, const Regel& regel) {
    Formulierrij rij{regel.kenmerk, {}, regel.sleutels, regel.vertrouwelijk};
    for (const Veld& veld : blad.velden) {
        const std::string waarde = waarde_van(blad, regel, veld);
        rij.stand += (rij.stand.empty() ? "" : " ") + stand_van(waarde, *veld.shape);
        rij.cellen.push_back(getoond(*veld.shape, waarde));
    }
    return rij;
}

bool past(const Formulierrij& rij) { return std::ranges::none_of(rij.cellen, is_lang); }

} // namespace grip::invoer
