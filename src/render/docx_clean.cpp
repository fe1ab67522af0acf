#include "render/docx_clean.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>
#include <string_view>
#include <vector>

namespace grip::render {
namespace {

std::vector<pugi::xml_node> all_below(pugi::xml_node root) {
    struct Collect : pugi::xml_tree_walker {
        bool for_each(pugi::xml_node& node) override {
            nodes.push_back(node);
            return true;
        }
        std::vector<pugi::xml_node> nodes;
    } collect;
    root.traverse(collect);
    return std::move(collect.nodes);
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

void unwrap(pugi::xml_node node) {
    while (node.first_child()) node.parent().insert_move_before(node.first_child(), node);
    node.parent().remove_child(node);
}

/// Fields that say something of the paper itself; others fetch from elsewhere, or ask for what is not there.
bool is_own_field(std::string_view instruction) {
    const auto begin = instruction.find_first_not_of(' ');
    if (begin == std::string_view::npos) return false;
    const std::string_view rest = instruction.substr(begin);
    return is_one_of(rest.substr(0, rest.find(' ')), {"PAGE", "NUMPAGES", "SECTIONPAGES", "TITLE"});
}

/// False when the element cannot stay.
bool keep_relations(pugi::xml_node node, const TakeRelation& take) {
    std::vector<pugi::xml_attribute> related;
    for (pugi::xml_attribute attribute : node.attributes()) {
        if (std::string_view{attribute.name()}.starts_with("r:")) related.push_back(attribute);
    }
    for (pugi::xml_attribute attribute : related) {
        const std::string id = take(attribute.value());
        if (!id.empty()) attribute.set_value(id.c_str());
        else if (std::string_view{node.name()} == "w:hyperlink") node.remove_attribute(attribute);
        else return false;
    }
    return true;
}

/// In the order of the document, behind all that stands in this one; none behind `root`.
pugi::xml_node behind(pugi::xml_node node, pugi::xml_node root) {
    while (node && node != root && !node.next_sibling()) node = node.parent();
    return node == root ? pugi::xml_node{} : node.next_sibling();
}

std::string name_of_style(pugi::xml_node style) {
    return lower_ascii(style.child("w:name").attribute("w:val").value());
}

std::string id_of(pugi::xml_node style) { return style.attribute("w:styleId").value(); }

/// Old id → new one.
std::map<std::string, std::string> renamed(pugi::xml_node styles, pugi::xml_node ours) {
    std::map<std::string, std::string> ids;
    for (pugi::xml_node own : ours.children("w:style")) {
        for (pugi::xml_node style : styles.children("w:style")) {
            if (name_of_style(style) == name_of_style(own) && id_of(style) != id_of(own))
                ids[id_of(style)] = id_of(own);
        }
    }
    return ids;
}

} // namespace

void clean_margin(pugi::xml_node root, const TakeRelation& take) {
    for (pugi::xml_node node = root.first_child(); node;) {
        const pugi::xml_node next = behind(node, root);
        const std::string_view name = node.name();
        const bool foreign =
            is_one_of(name, {"w:object", "w:control", "w:altChunk", "w:subDoc", "w:dataBinding", "w:sectPr"});
        const bool fetches = name == "w:fldSimple" && !is_own_field(node.attribute("w:instr").value());
        const pugi::xml_node child = node.first_child();
        if (name == "w:instrText" && !is_own_field(node.text().get())) node.text().set("");
        if (foreign || !keep_relations(node, take)) {
            node.parent().remove_child(node);
            node = next;
            continue;
        }
        if (fetches) unwrap(node);
        node = child ? child : next;
    }
}

void join_styles(pugi::xml_node styles, pugi::xml_node ours) {
    const std::map<std::string, std::string> ids = renamed(styles, ours);
    for (const auto& [old, now] : ids) { // one of another name must not keep an id that is ours
        if (pugi::xml_node taken = styles.find_child_by_attribute("w:style", "w:styleId", now.c_str()); taken)
            styles.remove_child(taken);
    }
    for (pugi::xml_node node : all_below(styles)) {
        const std::string_view name = node.name();
        const char* attribute = name == "w:style" ? "w:styleId" : "w:val";
        const bool refers = is_one_of(name, {"w:style", "w:basedOn", "w:next", "w:link"});
        const auto found = refers ? ids.find(node.attribute(attribute).value()) : ids.end();
        if (found != ids.end()) node.attribute(attribute).set_value(found->second.c_str());
    }
    for (pugi::xml_node style : styles.children("w:style"))
        style.child("w:pPr").remove_child("w:numPr"); // of a list that stays behind
    for (pugi::xml_node own : ours.children("w:style")) {
        if (!styles.find_child_by_attribute("w:style", "w:styleId", own.attribute("w:styleId").value()))
            styles.append_copy(own);
    }
}

std::string to_text(const pugi::xml_node& node) {
    std::ostringstream out;
    node.print(out, "", pugi::format_raw);
    return std::move(out).str();
}

} // namespace grip::render
