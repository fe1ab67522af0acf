// What the paragraph verbonden partijen asks of each party (BBV art. 15 lid 2, art. 26).
#pragma once

#include "analysis/verbonden.hpp"

#include <string>

namespace grip::analysis {

/// For a budget, or for the accounts of a year.
enum class Paragraafsoort { begroting, jaarstukken };

/// What the paragraph asks: where it stands in a file of a collaboration, and in words.
struct Element {
    std::string sleutel;
    std::string naam;
};

/// The elements that are not registered; what is `onbekend` was asked for, and is registered.
std::vector<Element> ontbrekende_elementen(const Samenwerking& samenwerking, Jaar jaar, Paragraafsoort soort);

} // namespace grip::analysis
