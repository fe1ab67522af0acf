#include "base/value.hpp"

namespace grip {

bool operator==(const Value& a, const Value& b) {
    const bool same_sources = a.bron == b.bron || (a.bron && b.bron && *a.bron == *b.bron);
    return same_sources && a.in_concept == b.in_concept && a.data == b.data;
}

} // namespace grip
