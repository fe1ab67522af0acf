// What is a verbonden partij: an administrative and a financial interest together (BBV art. 1 lid 1 b).
#pragma once

#include "model/samenwerking.hpp"

namespace grip::analysis {

/// Is money of ours at stake? None when that is not registered. `aanwezig: false` stands alone.
inline std::optional<bool> financieel_aanwezig(const Geld& geld) {
    std::optional<bool> aanwezig;
    for (const FinancieelBelang& belang : geld.financieel_belang) {
        if (belang.aanwezig && !aanwezig.value_or(false)) aanwezig = belang.aanwezig;
    }
    return aanwezig;
}

/// By the two interests; none when one of them is not registered and the other does not decide.
inline std::optional<bool> twee_belangen(const Samenwerking& samenwerking) {
    const auto& bestuurlijk = samenwerking.geld.bestuurlijk_belang;
    const auto financieel = financieel_aanwezig(samenwerking.geld);
    if ((bestuurlijk && bestuurlijk->aanwezig == false) || financieel == false) return false;
    if (bestuurlijk && bestuurlijk->aanwezig && financieel) return true;
    return {};
}

/// By the two interests, else as the municipality itself sees it; none when neither is registered.
inline std::optional<bool> is_verbonden_partij(const Samenwerking& samenwerking) {
    const auto belangen = twee_belangen(samenwerking);
    return belangen ? belangen : samenwerking.geld.verbonden_partij;
}

} // namespace grip::analysis
