// Our contribution as three sources name it: they must agree.
#pragma once

#include "base/zin.hpp"
#include "model/register.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace grip::analysis {

/// Each is none when it is not known.
struct Vergelijking {
    std::optional<Euro> eigen_begroting;  ///< in the budget of our municipality
    std::optional<Euro> begroting_partij; ///< in the budget of the party, after its last change
    std::optional<Euro> volgens_sleutel;  ///< what falls on us by the keys of all parts
    Euro btw{};                           ///< in `begroting_partij`, as far as that is registered
    Euro incidenteel{};
    std::string partij = {}; ///< where `begroting_partij` stands: `de begroting van de Veiligheidsregio`
};

Vergelijking vergelijking(const Register& data, const Samenwerking& samenwerking, Jaar jaar);

/// Two of the three that are both known.
struct Paar {
    std::string een; ///< `onze begroting`
    Euro bedrag_een;
    std::string ander;
    Euro bedrag_ander;
    std::string_view verklaring = {}; ///< `btw`, `een eenmalig deel` or both, when that is all they differ by
    std::string een_in_zin = {};      ///< `in onze begroting {} is de bijdrage`, with place for the year
    std::string ander_in_zin = {};    ///< `volgens de verdeelsleutel`

    /// Zero or more.
    Euro verschil() const { return bedrag_een < bedrag_ander ? bedrag_ander - bedrag_een : bedrag_een - bedrag_ander; }
};

/// `€ 51.200, dat is € 1.200 meer dan de begroting van de dienst (€ 50.000)`
Zin hoeveel_meer(const Paar& paar);

/// `in onze begroting 2027 is de bijdrage € 1.200 hoger dan in de begroting van de dienst (€ 51.200 tegenover € 50.000)`
Zin in_zin(const Paar& paar, Jaar jaar);

/// Those that differ at all.
std::vector<Paar> ongelijke(const Vergelijking& vergelijking);

/// Those that differ by more than the norm of the municipality; with an explanation when ours and another differ lawfully.
std::vector<Paar> paren(const Register& data, const Vergelijking& vergelijking);

/// Those without explanation.
std::vector<Paar> verschillen(const Register& data, const Vergelijking& vergelijking);

} // namespace grip::analysis
