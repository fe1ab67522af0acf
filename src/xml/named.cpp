#include "xml/named.hpp"

namespace grip::xml {
namespace {

std::string_view without_prefix(std::string_view name) { return name.substr(name.find(':') + 1); }

} // namespace

bool is(pugi::xml_node node, std::string_view name) { return without_prefix(node.name()) == name; }

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
    for (const pugi::xml_node found : node.children())
        if (is(found, name)) return found;
    return {};
}

std::string attribute(pugi::xml_node node, std::string_view name) {
    for (const pugi::xml_attribute found : node.attributes())
        if (without_prefix(found.name()) == name) return found.value();
    return {};
}

} // namespace grip::xml
