// Dates of a record that follow each other.
#pragma once

#include <array>
#include <string_view>

namespace grip {

/// What it means that two dates stand in the wrong order.
enum class Volgorde {
    onmogelijk, ///< it cannot have been so
    strijdig,   ///< the law forbids it
    opvallend,  ///< it can be right
};

/// Two dates of a record, of which the first is not later than the other. A record names its pairs in `volgorde`. A path leads
/// into what the record holds: `terugkoppeling.datum`.
struct Datumpaar {
    std::string_view eerst;
    std::string_view dan;
    Volgorde soort = Volgorde::onmogelijk;
    std::string_view voorschrift = {}; ///< of `strijdig`: what says so, in kader/wetten.yaml
    /// What makes it right: a key that is filled in and not false, or `soort=opheffen`.
    std::array<std::string_view, 2> tenzij = {};
    std::string_view tip = {}; ///< what to write, where that is not simply one of the two days
};

} // namespace grip
