// How an article is cited in a letter or a decision.
#pragma once

#include <string>
#include <string_view>

namespace grip::analysis {

/// `artikel 35, derde lid, van de Wet gemeenschappelijke regelingen` for `Wgr art. 35 lid 3`; what is written otherwise, such
/// as articles of which it is not known which holds, stays as it is.
std::string voluit(std::string_view artikel);

/// `artikel 31, tweede lid, van uw regeling` for `Regeling veiligheidsregio art. 31 lid 2`; `uw regeling` when no article is named.
std::string in_uw_regeling(std::string_view artikel);

} // namespace grip::analysis
