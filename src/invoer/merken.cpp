#include "invoer/merken.hpp"

#include "base/hash.hpp"
#include "base/text.hpp"
#include "invoer/waarde.hpp"

#include <fmt/format.h>

namespace grip::invoer {

std::string bladmerk(Bladnaam naam, const Register& data) {
    return fmt::format("{}|{}|{}", werkbladmerk, option_of(naam).key, data.gemeente.code.text);
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
