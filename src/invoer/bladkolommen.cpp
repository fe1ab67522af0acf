#include "invoer/bladkolommen.hpp"

#include "base/text.hpp"
#include "invoer/bladpad.hpp"

#include <fmt/format.h>

namespace grip::invoer {
namespace {

using schema::Kind;
using schema::Shape;

std::vector<std::string> bestanden(Bladnaam naam, const Register& data) {
    std::vector<std::string> ids;
    for (const Samenwerking& samenwerking : data.samenwerkingen) ids.push_back(samenwerking.id);
    if (naam == Bladnaam::risicos) ids.emplace_back(gemeente_zelf_naam);
    return ids;
}

/// `key` becomes one that may stand there.
Sleutel sleutel_van(const Stap& stap, const Shape& around, const Register& data, std::string_view& key) {
    Sleutel sleutel{std::string{stap.naam}, Invulsoort::tekst, {}};
    if (around.kind == Kind::record) {
        sleutel.soort = Invulsoort::keuze;
        for (const schema::FieldShape& field : around.fields)
            if (holds_record(field)) sleutel.keuzes.emplace_back(field.key);
        key = schema::find_field(around, sleutel.keuzes.front())->key;
    } else if (around.key->kind == Kind::year) {
        sleutel.soort = Invulsoort::jaar;
    } else if (around.key->referent == Referent::criterium) {
        sleutel.soort = Invulsoort::keuze;
        for (const Categorie& categorie : data.toetsingskader->categorieen)
            for (const Criterium& criterium : categorie.criteria) sleutel.keuzes.push_back(criterium.id.text);
    }
    return sleutel;
}

std::string kop_van(std::string_view pad) {
    std::string kop;
    for (const char c : pad) {
        if (c == '.') kop += ": ";
        else kop += c == '_' ? ' ' : c;
    }
    return met_hoofdletter(std::move(kop));
}

void vervang(std::string& text, std::string_view woord, std::string_view door) {
    for (auto at = text.find(woord); at != std::string::npos; at = text.find(woord, at + door.size()))
        text.replace(at, woord.size(), door);
}

/// As one types it in a cell.
std::string uitleg_van(const schema::FieldShape& field, const Shape& shape) {
    std::string uitleg{field.doc};
    vervang(uitleg, "true", "ja");
    vervang(uitleg, "false", "nee");
    std::erase(uitleg, '`');
    if (shape.kind == Kind::id) uitleg += ": kleine letters, cijfers en streepjes";
    return uitleg;
}

void add_velden(const Shape& record, const std::string& lead, const std::set<int>& jaren, std::vector<Veld>& velden) {
    for (const schema::FieldShape& field : record.fields) {
        const Shape& shape = own(*field.shape);
        const std::string pad = lead + std::string{field.key};
        const bool per_jaar = shape.kind == Kind::map && shape.key->kind == Kind::year && is_scalar(own(*shape.item));
        if (shape.kind == Kind::reference) continue; // may name what is confidential
        if (is_scalar(shape)) velden.push_back({pad, kop_van(pad), uitleg_van(field, shape), &shape});
        else if (shape.kind == Kind::record) add_velden(shape, pad + ".", jaren, velden);
        else if (per_jaar) {
            for (const int jaar : jaren) {
                const std::string jaarpad = fmt::format("{}.{}", pad, jaar);
                velden.push_back(
                    {jaarpad, fmt::format("{} {}", kop_van(pad), jaar), std::string{field.doc}, &own(*shape.item)});
            }
        }
    }
}

} // namespace

Ontwerp ontwerp_van(Bladnaam naam, const Register& data) {
    const Bladpad& blad = pad_van(naam);
    Ontwerp ontwerp;
    if (blad.soort == "samenwerking")
        ontwerp.sleutels.push_back({"samenwerking", Invulsoort::keuze, bestanden(naam, data)});
    ontwerp.rij = &shape_of_soort(blad.soort);
    for (const Stap& stap : stappen(blad.pad)) {
        std::string_view key = stap.naam;
        if (stap.open) ontwerp.sleutels.push_back(sleutel_van(stap, *ontwerp.rij, data, key));
        ontwerp.rij = &volg(*ontwerp.rij, stap, key);
    }
    return ontwerp;
}

std::vector<Veld> velden_in(const Shape& rij, const std::set<int>& jaren) {
    if (is_scalar(rij)) return {{"", "Aantal", "Het aantal inwoners op 1 januari van dat jaar, volgens het CBS", &rij}};
    std::vector<Veld> velden;
    add_velden(rij, "", jaren, velden);
    return velden;
}

} // namespace grip::invoer
