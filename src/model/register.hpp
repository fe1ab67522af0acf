// Everything that was read, joined. Immutable after loading.
#pragma once

#include "model/gemeente.hpp"
#include "model/gemeenterisicos.hpp"
#include "model/samenwerking.hpp"
#include "model/taakvelden.hpp"
#include "model/termijnen.hpp"
#include "model/vergadering.hpp"
#include "model/weerstandsklassen.hpp"
#include "model/wetten.hpp"

#include <set>

namespace grip {

struct Register {
    Gemeente gemeente;
    Gemeenterisicos risicos; ///< empty without risicos.yaml
    Toetsingskader toetsingskader;
    Date ingebouwd_toetsingskader{}; ///< version of the one that is built into the program
    Termijnen termijnen;
    Date ingebouwde_termijnen{};
    Taakvelden taakvelden;
    Date ingebouwde_taakvelden{};
    Weerstandsklassen weerstandsklassen;
    Date ingebouwde_weerstandsklassen{};
    Wetten wetten;
    std::vector<Samenwerking> samenwerkingen;                     ///< sorted by id
    std::vector<Vergadering> vergaderingen;                       ///< sorted by samenwerking, then by id
    std::map<std::string, std::string> sjablonen;                 ///< own templates: name without `.md` → text
    std::vector<std::string> overgeslagen;                        ///< files left out because of faults of form
    /// Of which collaborations something was taken out, because this reader may not see it; empty: the municipality itself.
    std::set<std::string> achtergehouden;
    std::vector<std::shared_ptr<const yaml::Document>> documents; ///< what the origins point into, sorted by file
};

} // namespace grip
