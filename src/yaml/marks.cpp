#include "yaml/marks.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace grip::yaml {
namespace {

constexpr std::string_view mark = "vertrouwelijk";
constexpr std::array mark_spellings{"vertrouw", "Vertrouw", "VERTROUW", "geheim", "confidentieel"};

/// A slip in the mark (`vertouwelijk`, `vertrouwelijk: ja`) must not publish what was meant to stay inside, so every key
/// that begins like it, means it or is much like it counts.
bool is_like_mark(std::string_view key) {
    const auto begins_key = [&](const char* spelling) { return key.starts_with(spelling); };
    if (std::ranges::any_of(mark_spellings, begins_key)) return true;
    const bool may_be_slip = key.starts_with("ve") || key.ends_with("lijk"); // measuring likeness takes long
    static const std::vector<std::string> only_mark{std::string{mark}};
    return may_be_slip && nearest(key, only_mark).has_value();
}

using Marks = bool (*)(const Document& document, NodeId entry);

/// Unless the mark plainly says false.
bool may_mark(const Document& document, NodeId entry) {
    return is_like_mark(key_of(document, entry)) && text_of(document, entry) != "false";
}

/// Secrecy by law needs no other mark. Whether it was lifted by now is not known here, so its lines stay inside.
bool is_secrecy(const Document& document, NodeId entry) {
    return key_of(document, entry) == "geheimhouding" && document.nodes[entry].kind == Kind::map;
}

/// What stands there is right; the norm of that name does not mark.
bool surely_marks(const Document& document, NodeId entry) {
    if (is_secrecy(document, entry)) return true;
    if (document.nodes[entry].kind != Kind::scalar || key_of(document, entry) != mark) return false;
    const std::string_view text = text_of(document, entry);
    return text == "true" || text == "bedrag";
}

bool holds_mark(const Document& document, NodeId map, Marks marks) {
    bool found = false;
    for (const NodeId child : children(document, map)) found = found || marks(document, child);
    return found;
}

/// The node after all that stands within this one; nodes are in the order of the file.
NodeId end_of(const Document& document, NodeId node) {
    while (node != no_node && document.nodes[node].next == no_node) node = document.nodes[node].parent;
    return node == no_node ? no_node : document.nodes[node].next;
}

/// The last line on which a text within the node may end: that of the next thing, unless that begins its line.
std::uint32_t last_line_of(const Document& document, NodeId node) {
    const NodeId after = end_of(document, node);
    if (after == no_node) return std::numeric_limits<std::uint32_t>::max();
    const Position begin = position_at(document, begin_of(document, after));
    const std::string_view line = source_line(document, static_cast<int>(begin.line));
    const bool begins_line = std::min(line.find_first_not_of(" -"), line.size()) + 1 >= begin.column;
    return begins_line ? begin.line - 1 : begin.line;
}

void find_marks(Document& document, Marks marks) {
    document.hidden.clear();
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        document.nodes[node].marked = document.nodes[node].kind == Kind::map && holds_mark(document, node, marks);
        if (!document.nodes[node].marked) continue;
        const LineRange range{position_at(document, begin_of(document, node)).line, last_line_of(document, node)};
        auto& hidden = document.hidden; // nodes are in the order of the file
        if (!hidden.empty() && range.first <= hidden.back().last)
            hidden.back().last = std::max(hidden.back().last, range.last);
        else hidden.push_back(range);
    }
}

} // namespace

bool looks_marked(std::string_view text) {
    constexpr std::array<std::string_view, 6> remains{"ertrouw", "ERTROUW", "ouwelijk", "vertr", "eheim", "onfident"};
    return std::ranges::any_of(remains, [&](std::string_view part) { // twice as fast as find, which stops at every e
        return memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
    });
}

void find_marks(Document& document) {
    if (document.may_hold_marks) find_marks(document, may_mark);
}

void find_sure_marks(Document& document) {
    if (document.may_hold_marks) find_marks(document, surely_marks);
}

bool is_unclear(const Document& document) { return document.may_hold_marks && !document.readable; }

bool is_public_line(const Document& document, std::uint32_t line) {
    const auto range = std::ranges::lower_bound(document.hidden, line, {}, &LineRange::last);
    const bool hidden = range != document.hidden.end() && range->first <= line;
    return !hidden && !is_unclear(document);
}

void settle(const Document& document, Faults& faults) {
    for (Finding& finding : faults.found()) {
        Location& place = finding.location;
        if (!place.path.empty()) continue;
        const bool of_yaml = finding.rule->group() == "yaml";
        place.public_line =
            of_yaml ? !document.may_hold_marks : is_public_line(document, static_cast<std::uint32_t>(place.line));
    }
}

} // namespace grip::yaml
