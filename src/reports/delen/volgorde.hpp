// In which order papers tell collaborations of one kind.
#pragma once

#include "reports/delen/groei.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace grip::reports {

/// The largest contribution of the year first, then by name; what is not known stands last.
inline void op_bijdrage(const Register& data, Jaar jaar, std::vector<const Samenwerking*>& samenwerkingen) {
    using Plaats = std::tuple<bool, std::int64_t, std::string>;
    std::vector<std::pair<Plaats, const Samenwerking*>> geplaatst;
    for (const Samenwerking* s : samenwerkingen) {
        const auto bedrag = jaarbijdrage(data, *s, jaar).bijdrage.waarde;
        geplaatst.push_back({{!bedrag, bedrag ? -bedrag->cents : 0, s->identiteit.naam.text}, s});
    }
    std::ranges::stable_sort(geplaatst, {}, [](const auto& een) -> const Plaats& { return een.first; });
    std::ranges::transform(geplaatst, samenwerkingen.begin(), [](const auto& een) { return een.second; });
}

} // namespace grip::reports
