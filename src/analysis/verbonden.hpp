// What is a verbonden partij: an administrative and a financial interest together (BBV art. 1 lid 1 b).
#pragma once

#include "model/register.hpp"

#include <string>

namespace grip::analysis {

/// Is money of ours at stake? None when that is not registered. `aanwezig: false` stands alone.
inline std::optional<bool> financieel_aanwezig(const Geld& geld) {
    std::optional<bool> aanwezig;
    for (const FinancieelBelang& belang : geld.financieel_belang) {
        if (belang.aanwezig && !aanwezig.value_or(false)) aanwezig = belang.aanwezig;
    }
    return aanwezig;
}

enum class Verbonden { ja, nee, nog_te_beoordelen };

/// Whether it is a verbonden partij, and how we know.
struct Verbondenheid {
    Verbonden oordeel{};
    bool afgeleid = false; ///< from its form, because the municipality itself does not say
    std::string reden;     ///< as a paper says it, without a full stop
};

/// By what the municipality says of it, else of the two interests, else by its form (BBV art. 1 lid 1 b tot en met d).
Verbondenheid verbondenheid(const Samenwerking& samenwerking);

/// By the two interests; none when one of them is not registered and the other does not decide.
std::optional<bool> twee_belangen(const Samenwerking& samenwerking);

inline bool is_verbonden_partij(const Samenwerking& samenwerking) {
    return verbondenheid(samenwerking).oordeel == Verbonden::ja;
}

/// Do we take part on some day of that year? What has ended but is still being wound up counts until that is done (Wgr art. 9
/// lid 3). What is still being set up does not.
bool neemt_deel_in(const Register& data, const Samenwerking& samenwerking, Jaar jaar);

} // namespace grip::analysis
