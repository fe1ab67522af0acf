// Our contribution as three sources name it: they must agree.
#pragma once

#include "model/register.hpp"

namespace grip::analysis {

/// Each is none when it is not known.
struct Vergelijking {
    std::optional<Euro> eigen_begroting;  ///< in the budget of our municipality
    std::optional<Euro> begroting_partij; ///< in the budget of the party, after its last change
    std::optional<Euro> volgens_sleutel;  ///< what falls on us by the keys of all parts
};

Vergelijking vergelijking(const Register& data, const Samenwerking& samenwerking, Jaar jaar);

/// Two of the three that are both known.
struct Paar {
    std::string_view een; ///< `onze begroting`
    Euro bedrag_een;
    std::string_view ander;
    Euro bedrag_ander;

    /// Zero or more.
    Euro verschil() const { return bedrag_een < bedrag_ander ? bedrag_ander - bedrag_een : bedrag_een - bedrag_ander; }
};

/// Those that differ by more than the norm of the municipality.
std::vector<Paar> verschillen(const Register& data, const Vergelijking& vergelijking);

} // namespace grip::analysis
