// The meetings of a collaboration.
#pragma once

#include "model/register.hpp"

#include <algorithm>
#include <span>

namespace grip::analysis {

/// By day.
inline std::span<const Vergadering> vergaderingen_van(const Register& data, std::string_view samenwerking) {
    const auto id_of = [](const Vergadering& v) -> std::string_view { return v.samenwerking.id; };
    const auto first = std::ranges::lower_bound(data.vergaderingen, samenwerking, {}, id_of);
    return {first, std::ranges::upper_bound(first, data.vergaderingen.end(), samenwerking, {}, id_of)};
}

/// How many days before the raad discussed it the papers came; negative when after. None when one of both is not registered.
inline std::optional<std::int64_t> dagen_voor_bespreking(const Vergadering& vergadering) {
    if (!vergadering.stukken_ontvangen || !vergadering.raadsbehandeling) return {};
    return (*vergadering.raadsbehandeling - *vergadering.stukken_ontvangen).count();
}

} // namespace grip::analysis
