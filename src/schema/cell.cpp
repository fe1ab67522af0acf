#include "schema/cell.hpp"

namespace grip::schema {
namespace {

constexpr std::size_t most_shown = 60; // characters

} // namespace

std::string_view Cell::text() const { return is_key ? key_of(document, node) : text_of(document, node); }

bool Cell::plain() const { return is_key || document.nodes[node].style == yaml::Style::plain; }

Location Cell::location() const { return is_key ? locate(document, node) : locate_value(document, node); }

void Cell::fault(const Rule& rule, std::string message, std::string hint) const {
    if (faults.only_counted()) return;
    faults.add(rule, location(), std::move(message), std::move(hint));
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
