// What there is in a register, as lines to choose from.
#pragma once

#include "cli/run.hpp"

namespace grip::cli {

/// `Register van Voorschoten: registry`
std::string register_line(const Checked& checked);

/// Id, name, status and the next day on which something must be done.
std::string lijst_samenwerkingen(const Checked& checked);

/// Id, samenwerking and how many items, by day.
std::string lijst_vergaderingen(const Register& data);

/// Id, title, day and how many options.
std::string lijst_voorstellen(const Register& data);

/// Which frameworks hold, and whose they are.
std::string lijst_kaders(const Register& data);

} // namespace grip::cli
