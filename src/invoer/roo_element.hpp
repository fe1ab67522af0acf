// What an element of the export of the national register says.
#pragma once

#include "base/date.hpp"
#include "xml/named.hpp"

#include <optional>
#include <vector>

namespace grip::invoer {

std::vector<pugi::xml_node> all(pugi::xml_node node, std::string_view name);

/// Of the element itself, on one line, without signs that nobody sees.
std::string text(pugi::xml_node node);
std::string text(pugi::xml_node node, std::string_view name);
std::optional<Date> day(pugi::xml_node node, std::string_view name);

} // namespace grip::invoer
