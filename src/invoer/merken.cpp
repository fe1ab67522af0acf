#include "invoer/merken.hpp"

#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/split.hpp"
#include "base/text.hpp"
#include "invoer/waarde.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::invoer {
namespace {

std::optional<Bladnaam> bladnaam(std::string_view key) {
    const auto& all = options<Bladnaam>;
    const auto found = std::ranges::find_if(all, [&](const auto& option) { return option.key == key; });
    return found == all.end() ? std::nullopt : std::optional{found->value};
}

/// Of four digits.
std::optional<int> jaar_in(std::string_view text) {
    const auto jaar = parse_number(text);
    const bool is_jaar = jaar && jaar->decimals == 0 && jaar->integer_digits == 4 && jaar->scaled > 0;
    return is_jaar ? std::optional{static_cast<int>(jaar->scaled)} : std::nullopt;
}

} // namespace

std::string bladmerk(Bladnaam naam, const Register& data) {
    return fmt::format("{}|{}|{}", werkbladmerk, option_of(naam).key, data.gemeente.code.text);
}

std::string bladmerk(Bladnaam naam, const Register& data, const Uitvraagmerk& uitvraag) {
    return fmt::format("{}|{}|{}|{}|{}", uitvraagmerk, option_of(naam).key, data.gemeente.code.text,
                       uitvraag.samenwerking, uitvraag.jaar);
}

std::optional<Bladherkomst> lees_bladmerk(std::string_view merk) {
    constexpr std::size_t of_werkblad = 3;
    constexpr std::size_t of_uitvraag = 5;
    const auto parts = split(merk, '|');
    const bool is_werkblad = parts.size() == of_werkblad && parts[0] == werkbladmerk;
    const bool is_uitvraag = parts.size() == of_uitvraag && parts[0] == uitvraagmerk;
    const auto naam = is_werkblad || is_uitvraag ? bladnaam(parts[1]) : std::nullopt;
    if (!naam) return std::nullopt;
    Bladherkomst herkomst{*naam, std::string{parts[2]}, {}};
    if (is_werkblad) return herkomst;
    const auto jaar = jaar_in(parts[4]);
    if (!jaar) return std::nullopt;
    herkomst.uitvraag = Uitvraagmerk{std::string{parts[3]}, *jaar};
    return herkomst;
}

std::string sleutelmerk(std::string_view naam) { return fmt::format("@{}", naam); }

std::string sleutelkop(const Sleutel& sleutel) { return met_hoofdletter(std::string{sleutel.naam}); }

std::string veldmerk(const Veld& veld) { return veld.pad.empty() ? "=" : veld.pad; }

std::string velden_van(const Blad& blad) {
    std::string marks;
    for (const Veld& veld : blad.velden) marks += (marks.empty() ? "" : " ") + veldmerk(veld);
    return marks;
}

std::string stand_van(std::string_view waarde, const schema::Shape& shape) {
    const std::string same = gelijkluidend(waarde, shape);
    return same.empty() ? "-" : short_hash(same);
}

} // namespace grip::invoer
