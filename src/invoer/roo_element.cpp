#include "invoer/roo_element.hpp"

#include "base/text.hpp"

namespace grip::invoer {

std::vector<pugi::xml_node> all(pugi::xml_node node, std::string_view name) {
    std::vector<pugi::xml_node> found;
    for (const pugi::xml_node each : node.children())
        if (xml::is(each, name)) found.push_back(each);
    return found;
}

namespace {

std::string tidied(std::string text) {
    for (const std::string_view unseen : {"\u00AD", "\u200B", "\uFEFF"})
        for (auto at = text.find(unseen); at != std::string::npos; at = text.find(unseen))
            text.erase(at, unseen.size());
    std::string result;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank) result += c;
        else if (!result.empty() && result.back() != ' ') result += ' ';
    }
    return std::string{trim(result)};
}

} // namespace

std::string text(pugi::xml_node node) { return tidied(node.child_value()); }
std::string text(pugi::xml_node node, std::string_view name) { return text(xml::child(node, name)); }
std::optional<Date> day(pugi::xml_node node, std::string_view name) {
    return parse_date(text(node, name).substr(0, 10));
}

} // namespace grip::invoer
