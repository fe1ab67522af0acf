// Our register beside the national one (Wgr art. 136): what stands in the one and not in the other, and what differs.
#pragma once

#include "model/landelijk.hpp"
#include "model/register.hpp"

namespace grip::analysis {

/// The newest version of a regeling, by the number of any of its versions; null: the national register does not have it.
const LandelijkeRegeling* nieuwste(const LandelijkRegister& landelijk, const std::string& id);

/// Did this municipality go into another one?
bool is_opgegaan(const std::string& code);

/// Does the municipality with this code take part, by its code or that of one that went into it?
bool doet_mee(const LandelijkeRegeling& regeling, const std::string& code);

/// When it joined, as far as the national register tells; under its own code alone.
std::optional<Date> toetreding_van(const LandelijkeRegeling& regeling, const std::string& code);

/// Those in force on the day in which it takes part, by name.
std::vector<const LandelijkeRegeling*> van_gemeente(const LandelijkRegister& landelijk, const std::string& code,
                                                    Date dag);

/// One field that differs. Empty: nothing stands there.
struct Landelijkverschil {
    std::string_view veld; ///< `adres`
    std::string hier;
    std::string daar;
};

/// Field by field; sets are compared as sets, participants by code, or by name where one side has none. Where the national register holds
/// nothing of a field that it may leave open, that is no difference.
std::vector<Landelijkverschil> verschillen(const Samenwerking& samenwerking, const LandelijkeRegeling& regeling,
                                           const Gemeente& gemeente, Date dag);

/// All of it.
struct Naastgelegd {
    struct Paar {
        const Samenwerking* hier = nullptr;
        const LandelijkeRegeling* daar = nullptr;
        std::vector<Landelijkverschil> verschillen;
    };
    std::vector<Paar> paren; ///< also those without a difference
    std::vector<const Samenwerking*>
        alleen_hier; ///< regelingen that hold, of which the national register knows nothing
    std::vector<const LandelijkeRegeling*> alleen_daar; ///< in force, with us in it
};
Naastgelegd naast(const Register& data, const LandelijkRegister& landelijk, Date dag);

} // namespace grip::analysis
