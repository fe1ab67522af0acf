#include "analysis/wetten.hpp"

#include <algorithm>
#include <cassert>

namespace grip::analysis {

const Voorschrift* geldend(const Wetten& wetten, std::string_view id, Rechtsvorm rechtsvorm, Date dag) {
    const auto found =
        std::ranges::find(wetten.voorschriften, id, [](const Voorschrift& v) -> std::string_view { return v.id.text; });
    assert(found != wetten.voorschriften.end() && "no such voorschrift in kader/wetten.yaml");
    const bool in_force =
        dag >= found->geldig_vanaf.value_or(Date::min()) && dag <= found->geldig_tot.value_or(Date::max());
    const bool for_form = std::ranges::find(found->rechtsvormen, rechtsvorm) != found->rechtsvormen.end();
    return in_force && for_form ? &*found : nullptr;
}

} // namespace grip::analysis
