// What the national Register van Overheidsorganisaties (ROO; Wgr art. 136) says of gemeenschappelijke regelingen, in our own terms.
#pragma once

#include "model/samenwerking/rechtsvorm.hpp"
#include "model/samenwerking/vorm.hpp"
#include "model/samenwerking/wie.hpp"

#include <map>

namespace grip {

struct LandelijkeDeelnemer {
    std::string naam; ///< without `Gemeente`
    std::string code; ///< `GM0626`; empty: the register has none
    Deelnemersoort soort = Deelnemersoort::anders;
    std::vector<Bestuursorgaan> organen; ///< none: the register names none, which is not that there are none
    std::optional<Date> sinds;           ///< often the day of the record and not of joining
};

/// One version of a regeling.
struct LandelijkeRegeling {
    std::string id;       ///< `systeemId`
    std::string volgende; ///< of the version that took its place; empty: this is the newest
    std::string naam;     ///< of the body, else the title of the regeling
    std::string titel;
    std::string afkorting;
    std::string tooi; ///< `so0680`
    Rechtsvorm rechtsvorm = Rechtsvorm::regeling_zonder_meer;
    Date in_werking{};       ///< of this version
    std::optional<Date> tot; ///< the last day on which it holds
    std::optional<Date> gewijzigd;
    std::optional<Date> einde_organisatie; ///< that the body announces
    std::string website;
    std::string adres; ///< `Parmentierweg 49, 2316 ZV Leiden`
    std::string plaats;
    std::vector<std::string> grondslagen;
    std::vector<Overdracht> overdracht;
    std::vector<std::string> vindplaatsen; ///< of its text: addresses at lokaleregelgeving.overheid.nl, each text once
    std::vector<std::string> beleidsvelden;
    std::vector<LandelijkeDeelnemer> deelnemers;
};

struct LandelijkRegister {
    Date dag{}; ///< of the copy
    std::vector<LandelijkeRegeling> regelingen;
    std::map<std::string, std::size_t> op_id; ///< index of each, by its id
    std::vector<std::string> onbekend;        ///< words that are not known here, each once: `samenwerkingsvorm XYZ`
};

} // namespace grip
