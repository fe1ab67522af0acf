// Something that risks lack: one finding for all risks of a file.
#pragma once

#include "rules/rule.hpp"

namespace grip::rules {

/// For each collaboration above the lightest profile, and for the municipality itself, counts and names the open risks
/// that lack something: `2 van 5 risico's zonder maatregel: brand, diefstal`. A confidential risk is told at its own place.
void meld_ontbrekend(const Context& context, bool (*mist)(const Risico& risico), std::string_view wat,
                     std::string_view tip, Findings& findings);

} // namespace grip::rules
