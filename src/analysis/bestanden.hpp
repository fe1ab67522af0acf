// Which file a thing stands in, and what became of it.
#pragma once

#include "model/register.hpp"

namespace grip::analysis {

/// The file of this name, or null.
const Bestand* bestand_van(const Register& data, std::string_view naam);
/// The file of this kind and id, or null.
const Bestand* bestand_van(const Register& data, std::string_view soort, std::string_view id);

/// The names of the files that were left out because of faults of form.
std::vector<std::string> overgeslagen(const Register& data);

} // namespace grip::analysis
