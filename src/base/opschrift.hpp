// What a paper is, whatever format it comes in.
#pragma once

#include "base/date.hpp"

#include <string>
#include <vector>

namespace grip {

struct Opschrift {
    std::string titel;
    std::string gemeente;
    std::string code; ///< of the municipality
    Date peildatum{};
    std::string versie; ///< of grip
    /// What it bears because something in it is not public: the secrecy that rests on that (Gemeentewet art. 89 lid 1, Wgr
    /// art. 23), else our own mark.
    std::vector<std::string> merken = {};
};

/// Our own mark, which is no secrecy.
inline constexpr std::string_view vertrouwelijkmerk = "Vertrouwelijk: niet bestemd voor openbaarmaking";

inline bool is_openbaar(const Opschrift& opschrift) { return opschrift.merken.empty(); }

} // namespace grip
