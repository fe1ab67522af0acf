// Elements of XML by their own names, whatever their prefix: schemas change it with each version.
#pragma once

#include "base/date.hpp"

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace grip::invoer {

std::string_view own_name(std::string_view name);

/// The first child with this name, or nothing.
pugi::xml_node child(pugi::xml_node node, std::string_view name);
std::vector<pugi::xml_node> all(pugi::xml_node node, std::string_view name);
/// Empty when there is none.
std::string attribute(pugi::xml_node node, std::string_view name);

/// Of the element itself, on one line, without signs that nobody sees.
std::string text(pugi::xml_node node);
std::string text(pugi::xml_node node, std::string_view name);
std::optional<Date> day(pugi::xml_node node, std::string_view name);

} // namespace grip::invoer
