// What a workbook carries so that a program knows its sheets, columns and rows again.
#pragma once

#include "invoer/blad.hpp"

#include <optional>

namespace grip::invoer {

/// What marks begin with. The number goes up when what they mean changes.
inline constexpr std::string_view werkbladmerk = "grip werkblad 1";

/// Of a sheet, with the municipality of which it is: a workbook of another register is not read into this one.
std::string bladmerk(Bladnaam naam, const Register& data);

/// The same of a form for one party: then also which one, and the budget year about which it is asked.
inline constexpr std::string_view uitvraagmerk = "grip uitvraag 1";
struct Uitvraagmerk {
    std::string samenwerking;
    int jaar = 0;
    friend bool operator==(const Uitvraagmerk&, const Uitvraagmerk&) = default;
};
std::string bladmerk(Bladnaam naam, const Register& data, const Uitvraagmerk& uitvraag);

/// What such a mark says; nothing when it is none.
struct Bladherkomst {
    Bladnaam naam{};
    std::string gemeentecode;
    std::optional<Uitvraagmerk> uitvraag;
};
std::optional<Bladherkomst> lees_bladmerk(std::string_view merk);

std::string sleutelmerk(std::string_view naam);
std::string sleutelkop(const Sleutel& sleutel);
std::string veldmerk(const Veld& veld);

/// The marks of the columns in the order of `stand` in a row.
std::string velden_van(const Blad& blad);

/// What stands for a value, to see whether it changed.
std::string stand_van(std::string_view waarde, const schema::Shape& shape);

} // namespace grip::invoer
