#include "yaml/change.hpp"
#include "yaml/scan.hpp"

#include <utility>

namespace grip::yaml {
namespace {

/// A text, or a map of texts.
struct Item {
    std::optional<std::string_view> text;
    std::vector<NewEntry> entries;
};

/// All that may be written in it.
std::string item_text(const Item& item) {
    std::string text{item.text.value_or("")};
    for (const NewEntry& entry : item.entries) text += entry.text;
    return text;
}

/// An item as it is written, and what that says.
struct Written {
    std::string text;
    Outline said;
};

Written write(const Document& document, const Item& item, std::size_t depth, const Spot& spot) {
    if (item.text) {
        const std::string scalar = quote(*item.text, spot);
        return {scalar, {{depth, Kind::scalar, is_plain(scalar), {}, *item.text}}};
    }
    const bool braces = spot.flow || item.entries.empty();
    const std::string between = braces ? ", " : new_line(document, spot.indent);
    Spot below = spot;
    below.indent += 2;
    Written written{braces ? "{" : "", {{depth, Kind::map, false, {}, {}}}};
    for (const NewEntry& entry : item.entries) {
        const std::string scalar = quote(entry.text, below);
        if (written.said.size() > 1) written.text += between;
        written.text += quote(entry.key, {.flow = true}) + ": " + scalar;
        written.said.push_back({depth + 1, Kind::scalar, is_plain(scalar), entry.key, entry.text});
    }
    if (braces) written.text += "}";
    return written;
}

void insert(Outline& outline, std::size_t at, const Outline& said) {
    outline.insert(outline.begin() + static_cast<std::ptrdiff_t>(at), said.begin(), said.end());
}

constexpr Spot between_brackets{.flow = true};

NewText to_brackets(const Document& document, NodeId list, const Item& item) {
    Outline meant = outline(document);
    const Written written = write(document, item, meant[list].depth + 1, between_brackets);
    insert(meant, behind(meant, list), written.said);
    return apply(document, {add_in_flow(document, list, last_child(document, list), written.text)}, meant);
}

/// A map is written as the last item is: between braces or as a block.
NewText to_dashes(const Document& document, NodeId list, const Item& item, bool block_text) {
    const NodeId last = last_child(document, list);
    Spot spot = spot_of(document, last, block_text);
    if (!item.text) spot.flow = is_bracketed(document, last);
    Outline meant = outline(document);
    const Written written = write(document, item, meant[list].depth + 1, spot);
    insert(meant, behind(meant, list), written.said);
    const std::uint32_t end = line_end(document.source, document.nodes[list].value.end);
    return apply(document, {{{end, end}, new_line(document, indent_of(document, last)) + "- " + written.text}}, meant);
}

std::string_view value_of(const Document& document, NodeId node) {
    const Range value = document.nodes[node].value;
    return std::string_view{document.source}.substr(value.begin, value.end - value.begin);
}

/// A list with what stood there as its first item, and this one. Where nothing stood this one is alone.
void become_list(Outline& outline, NodeId node, bool nothing, const Outline& added) {
    const std::size_t depth = outline[node].depth;
    const std::size_t end = behind(outline, node);
    insert(outline, end, added);
    if (nothing) {
        outline[node] = {depth, Kind::list, false, outline[node].key, {}};
        return;
    }
    for (std::size_t at = node; at < end; ++at) ++outline[at].depth;
    const std::string_view key = std::exchange(outline[node].key, {});
    outline.insert(outline.begin() + node, {depth, Kind::list, false, key, {}});
}

/// `a` becomes `[a, b]`, and nothing `[b]`. What stands there stays as it is written.
NewText one_to_brackets(const Document& document, NodeId node, const Item& item) {
    const bool nothing = is_empty(document, node);
    Outline meant = outline(document);
    const Written second = write(document, item, meant[node].depth + 1, between_brackets);
    become_list(meant, node, nothing, second.said);
    const std::string first = nothing ? "" : std::string{value_of(document, node)} + ", ";
    return apply(document, {fill(document, node, "[" + first + second.text + "]")}, meant);
}

/// A dash before a value, so that its own lines stay as they are: on the line where it begins, else on one of its own.
struct Dash {
    std::size_t indent;
    Change change;
};
Dash dash_for(const Document& document, NodeId node) {
    const Range value = document.nodes[node].value;
    const std::size_t column = position_at(document, value.begin).column - 1;
    const std::size_t key = indent_of(document, node);
    const bool own_line = value.begin < value.end && begins_line(document.source, value.begin);
    if (own_line && column >= key + 2) return {column - 2, {{value.begin - 2, value.begin}, "- "}};
    const bool several_lines = value_of(document, node).find('\n') != std::string_view::npos;
    const std::size_t indent = several_lines ? key : key + 2;
    return {indent, {{colon_behind(document, node) + 1, value.begin}, new_line(document, indent) + "- "}};
}

NewText one_to_dashes(const Document& document, NodeId node, const Item& item, bool block_text) {
    const bool nothing = is_empty(document, node);
    const Dash dash = dash_for(document, node);
    Outline meant = outline(document);
    const Spot spot{false, block_text, dash.indent + 2, line_end_of(document)};
    const Written second = write(document, item, meant[node].depth + 1, spot);
    become_list(meant, node, nothing, second.said);
    const std::uint32_t end = line_end(document.source, document.nodes[node].value.end);
    Changes changes;
    if (!nothing) changes.push_back(dash.change);
    changes.push_back({{end, end}, new_line(document, dash.indent) + "- " + second.text});
    return apply(document, changes, meant);
}

/// The simplest form that can be: brackets for what is short, dashes where nothing stands yet or brackets would not do.
NewText one_to_list(const Document& document, NodeId node, const Item& item) {
    const Node& n = document.nodes[node];
    const bool may_have_dashes = in_map(document, node) && !in_flow(document, node);
    const bool short_value = n.value.begin < n.value.end && n.style != Style::block &&
                             value_of(document, node).find('\n') == std::string_view::npos;
    NewText result;
    if (short_value || !may_have_dashes) result = one_to_brackets(document, node, item);
    if (result || !may_have_dashes) return result;
    return with_or_without_block(item_text(item),
                                 [&](bool block_text) { return one_to_dashes(document, node, item, block_text); });
}

NewText appended(const Document& document, NodeId list, const Item& item) {
    if (!is_editable(document, list)) return std::nullopt;
    const Kind kind = document.nodes[list].kind;
    if (kind == Kind::scalar || kind == Kind::map) return one_to_list(document, list, item);
    if (kind != Kind::list) return std::nullopt;
    if (is_bracketed(document, list)) return to_brackets(document, list, item);
    if (document.nodes[list].first == no_node) return std::nullopt; // brackets behind a tag: a fault
    return with_or_without_block(item_text(item),
                                 [&](bool block_text) { return to_dashes(document, list, item, block_text); });
}

} // namespace

NewText append_item(const Document& document, NodeId list, std::string_view text) {
    return appended(document, list, {text, {}});
}

NewText append_item(const Document& document, NodeId list, const std::vector<NewEntry>& entries) {
    return appended(document, list, {std::nullopt, entries});
}

} // namespace grip::yaml
