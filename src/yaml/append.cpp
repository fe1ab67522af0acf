#include "yaml/change.hpp"
#include "yaml/scan.hpp"

namespace grip::yaml {
namespace {

/// A text, or a map of texts.
struct Item {
    std::optional<std::string_view> text;
    std::vector<NewEntry> entries;
};

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

/// What stands there as an item, written as it is where that is one line. Nothing where nothing stands.
Written first_item(const Document& document, NodeId node, std::size_t depth, const Spot& spot) {
    if (is_empty(document, node)) return {};
    const Range value = document.nodes[node].value;
    const std::string_view text = text_of(document, node);
    std::string written = document.source.substr(value.begin, value.end - value.begin);
    if (written.find('\n') != std::string::npos) written = quote(text, spot);
    const bool plain = is_plain(written);
    return {std::move(written), {{depth, Kind::scalar, plain, {}, text}}};
}

/// A list of these two in the place of a text.
void become_list(Outline& outline, NodeId node, const Written& first, const Written& second) {
    outline[node].kind = Kind::list;
    outline[node].plain = false;
    outline[node].text = {};
    insert(outline, node + 1, second.said);
    insert(outline, node + 1, first.said);
}

/// `a` becomes `[a, b]`, and nothing `[b]`.
NewText one_to_brackets(const Document& document, NodeId node, const Item& item) {
    Outline meant = outline(document);
    const std::size_t depth = meant[node].depth + 1;
    const Written first = first_item(document, node, depth, between_brackets);
    const Written second = write(document, item, depth, between_brackets);
    become_list(meant, node, first, second);
    const std::string comma = first.text.empty() ? "" : ", ";
    return apply(document, {fill(document, node, "[" + first.text + comma + second.text + "]")}, meant);
}

/// The same with dashes, on lines of their own.
NewText one_to_dashes(const Document& document, NodeId node, const Item& item, bool block_text) {
    Outline meant = outline(document);
    const std::size_t depth = meant[node].depth + 1;
    Spot spot = spot_of(document, node, block_text);
    const std::string dash = new_line(document, spot.indent) + "- ";
    spot.indent += 2;
    const Written first = first_item(document, node, depth, spot);
    const Written second = write(document, item, depth, spot);
    become_list(meant, node, first, second);
    const Range value = document.nodes[node].value;
    const std::uint32_t end = line_end(document.source, value.end);
    Changes changes;
    if (!first.text.empty()) changes.push_back({{colon_behind(document, node) + 1, value.end}, dash + first.text});
    changes.push_back({{end, end}, dash + second.text});
    return apply(document, changes, meant);
}

/// The simplest form that can be: brackets for what is short, dashes where nothing stands yet or brackets would not do.
NewText one_to_list(const Document& document, NodeId node, const Item& item) {
    const Range value = document.nodes[node].value;
    const bool may_have_dashes = in_map(document, node) && !in_flow(document, node);
    NewText result;
    if (value.begin < value.end || !may_have_dashes) result = one_to_brackets(document, node, item);
    if (!result && may_have_dashes) result = one_to_dashes(document, node, item, true);
    if (!result && may_have_dashes) result = one_to_dashes(document, node, item, false);
    return result;
}

NewText appended(const Document& document, NodeId list, const Item& item) {
    if (!is_editable(document, list)) return std::nullopt;
    const Kind kind = document.nodes[list].kind;
    if (kind == Kind::scalar) return one_to_list(document, list, item);
    if (kind != Kind::list) return std::nullopt;
    if (is_bracketed(document, list)) return to_brackets(document, list, item);
    if (document.nodes[list].first == no_node) return std::nullopt; // brackets behind a tag: a fault
    NewText result = to_dashes(document, list, item, true);
    return result ? result : to_dashes(document, list, item, false);
}

} // namespace

NewText append_item(const Document& document, NodeId list, std::string_view text) {
    return appended(document, list, {text, {}});
}

NewText append_item(const Document& document, NodeId list, const std::vector<NewEntry>& entries) {
    return appended(document, list, {std::nullopt, entries});
}

} // namespace grip::yaml
