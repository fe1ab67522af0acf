#include "invoer/bladpad.hpp"

#include <algorithm>
#include <cassert>

namespace grip::invoer {
namespace {

using schema::Kind;
using schema::Shape;

/// In the order of Bladnaam.
constexpr std::array<Bladpad, 11> paden{{
    {"jaren.<jaar>.<versie>", "samenwerking"},
    {"risicos[]", "samenwerking"},
    {"deelnemers[]", "samenwerking"},
    {"bestuur[]", "samenwerking"},
    {"doelen[]", "samenwerking"},
    {"toetsing.antwoorden.<criterium>", "samenwerking"},
    {"cyclus.jaren.<jaar>.<stuk>", "samenwerking"},
    {"contract", "samenwerking"},
    {"afspraken[]", "samenwerking"},
    {"inwoners.<jaar>.aantallen.<naam>", "gemeente"},
    {"raad.vergaderingen[]", "gemeente"},
}};

} // namespace

const Bladpad& pad_van(Bladnaam naam) { return paden.at(static_cast<std::size_t>(naam)); }

const Shape& shape_of_soort(std::string_view soort) {
    if (soort == "samenwerking") return schema::shape_of<Samenwerking>();
    return soort == "gemeente" ? schema::shape_of<Gemeente>() : schema::shape_of<Gemeenterisicos>();
}

const Shape& own(const Shape& shape) { return shape.held == nullptr ? shape : *shape.held; }

const Shape& shape_of_key(const Shape& record, std::string_view key) {
    const schema::FieldShape* field = schema::find_field(record, key);
    assert(field != nullptr && "a sheet names keys of its file");
    return own(*field->shape);
}

std::vector<Stap> stappen(std::string_view pad) {
    std::vector<Stap> result;
    for (std::string_view rest = pad; !rest.empty();) {
        const auto dot = std::min(rest.find('.'), rest.size());
        std::string_view naam = rest.substr(0, dot);
        rest.remove_prefix(std::min(dot + 1, rest.size()));
        const bool open = naam.starts_with('<');
        const bool lijst = naam.ends_with("[]");
        if (open) naam = naam.substr(1, naam.size() - 2);
        if (lijst) naam.remove_suffix(2);
        result.push_back({naam, open, lijst});
    }
    return result;
}

const Shape& volg(const Shape& shape, const Stap& stap, std::string_view key) {
    if (stap.open && shape.kind == Kind::map) return own(*shape.item);
    const Shape& behind = shape_of_key(shape, key);
    return stap.lijst ? own(*behind.item) : behind;
}

bool holds_record(const schema::FieldShape& field) { return own(*field.shape).kind == Kind::record; }

} // namespace grip::invoer
