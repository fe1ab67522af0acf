// What the paragraph verbonden partijen asks of each party (BBV art. 15 lid 2, art. 26).
#pragma once

#include "analysis/verbonden.hpp"

#include <string>

namespace grip::analysis {

/// For a budget, or for the accounts of a year.
enum class Paragraafsoort { begroting, jaarstukken };

/// The elements that are not registered, in words; what is `onbekend` was asked for, and is registered.
std::vector<std::string> ontbrekende_elementen(const Samenwerking& samenwerking, Jaar jaar, Paragraafsoort soort);

} // namespace grip::analysis
