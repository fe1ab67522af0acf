#include "schema/cell.hpp"

namespace grip::schema {
namespace {

constexpr std::size_t most_shown = 60; // characters

/// Nothing where the key is there already, for what stands on several lines, and for what stands in no file.
std::optional<Herstel> offered(const Cell& cell, std::string text) {
    const yaml::Document& document = cell.document;
    if (text.empty() || document.source.empty()) return std::nullopt;
    const yaml::Node& node = document.nodes[cell.node];
    const yaml::Range range = cell.is_key ? node.key : node.value;
    const std::string_view written = std::string_view{document.source}.substr(range.begin, range.end - range.begin);
    if (written.find('\n') != std::string_view::npos) return std::nullopt;
    if (cell.is_key && yaml::find(document, node.parent, text) != yaml::no_node) return std::nullopt;
    return Herstel{cell.node, cell.is_key, std::move(text)};
}

} // namespace

std::string_view Cell::text() const { return is_key ? key_of(document, node) : text_of(document, node); }

bool Cell::plain() const { return is_key || document.nodes[node].style == yaml::Style::plain; }

Location Cell::location() const { return is_key ? locate(document, node) : locate_value(document, node); }

void Cell::fault(const Rule& rule, std::string message, Tip tip) const {
    if (faults.only_counted()) return;
    faults.add(rule, location(), std::move(message), std::move(tip.hint), offered(*this, std::move(tip.herstel)));
}

void Cell::fault(const Rule& rule, std::string message, std::string hint) const {
    fault(rule, std::move(message), Tip{std::move(hint)});
}

std::string shown(std::string_view text) {
    std::string result;
    std::string_view rest = trim(text);
    for (std::size_t count = 0; !rest.empty(); ++count) {
        if (count == most_shown) return result + "…";
        const CodePoint point = decode_utf8(rest);
        const std::size_t size = std::max<std::size_t>(point.size, 1);
        const bool blank = point.value == U'\n' || point.value == U'\t';
        result += blank ? " " : printable(rest.substr(0, size));
        rest.remove_prefix(size);
    }
    return result;
}

} // namespace grip::schema
