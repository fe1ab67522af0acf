// Elements of XML by their own names, whatever their prefix: programs write it or not, and schemas change it with each version.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace grip::xml {

/// Has the node this name?
bool is(pugi::xml_node node, std::string_view name);

/// The first child with this name, or nothing.
pugi::xml_node child(pugi::xml_node node, std::string_view name);

/// Empty when there is none.
std::string attribute(pugi::xml_node node, std::string_view name);

} // namespace grip::xml
