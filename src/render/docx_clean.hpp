// Parts of somebody else's Word document, made fit to stand in one of ours.
#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string>

namespace grip::render {

/// Of a relation in that document its new id; empty: it is not taken along.
using TakeRelation = std::function<std::string(const std::string& id)>;

/// Takes out what would reach outside or need what is not there: objects, links, fields that fetch something. Text stays.
void clean_margin(pugi::xml_node root, const TakeRelation& take);

/// Gives the styles that Word itself has (it knows them by their English name, whatever its language) the ids that grip uses, and adds those
/// of `ours` that are not there.
void join_styles(pugi::xml_node styles, pugi::xml_node ours);

/// Without a declaration before it, blanks as they were.
std::string to_text(const pugi::xml_node& node);

} // namespace grip::render
