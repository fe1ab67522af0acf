#include "base/text.hpp"
#include "invoer/merken.hpp"
#include "invoer/werkblad.hpp"

#include <algorithm>
#include <fmt/format.h>

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

Formulierrij rij_van(const Blad& blad, const Regel& regel) {
    Formulierrij rij{regel.kenmerk, {}, regel.sleutels, regel.vertrouwelijk};
    for (const Veld& veld : blad.velden) {
        const std::string waarde = waarde_van(blad, regel, veld);
        rij.stand += (rij.stand.empty() ? "" : " ") + stand_van(waarde, *veld.shape);
        rij.cellen.push_back(getoond(*veld.shape, waarde));
    }
    return rij;
}

bool is_gevraagd(const Regel& regel, const Werkbladvraag& vraag) {
    return vraag.samenwerking.empty() || (!regel.sleutels.empty() && regel.sleutels.front() == vraag.samenwerking &&
                                          regel.bestand != "gemeente.yaml");
}

Formulierblad formulierblad(const Blad& blad, const Register& data, const Werkbladvraag& vraag, Gemaakt& gemaakt) {
    Formulierblad result{
        met_hoofdletter(std::string{option_of(blad.naam).key}), bladmerk(blad.naam, data), velden_van(blad), {}, {}};
    for (const Sleutel& sleutel : blad.sleutels) result.kolommen.push_back(kolom_van(sleutel));
    for (const Veld& veld : blad.velden) result.kolommen.push_back(kolom_van(veld));
    for (const Regel& regel : blad.regels) {
        if (!is_gevraagd(regel, vraag)) continue;
        if (regel.vertrouwelijk && !vraag.intern) {
            ++gemaakt.vertrouwelijk;
            continue;
        }
        Formulierrij rij = rij_van(blad, regel);
        if (std::ranges::any_of(rij.cellen, is_lang)) gemaakt.te_lang.push_back(regel.kenmerk);
        else result.rijen.push_back(std::move(rij));
    }
    return result;
}

} // namespace

Gemaakt maak_bladen(const Register& data, const Werkbladvraag& vraag, int jaar) {
    Gemaakt gemaakt;
    for (const auto& option : options<Bladnaam>) {
        const bool gevraagd =
            vraag.bladen.empty() || std::ranges::find(vraag.bladen, option.value) != vraag.bladen.end();
        if (!gevraagd) continue;
        const Blad blad = blad_van(option.value, data, {jaar - 1, jaar, jaar + 1});
        gemaakt.bladen.push_back(formulierblad(blad, data, vraag, gemaakt));
    }
    return gemaakt;
}

} // namespace grip::invoer
