#include "yaml/encoding.hpp"

#include "yaml/rules.hpp"

#include <fmt/format.h>

namespace grip::yaml {
namespace {

constexpr std::string_view save_as_utf8 =
    "Sla het bestand opnieuw op met de codering UTF-8 (zonder meer, niet UTF-16).";
constexpr std::string_view remove_it = "Haal het teken weg; soms komt het mee bij plakken uit een ander programma.";

/// Windows ends a line with CR LF; a lone CR is a control.
bool is_line_end(std::string_view rest, char32_t value) { return value == U'\r' && rest.size() > 1 && rest[1] == '\n'; }

/// How many characters from ASCII that can be seen, and spaces, it begins with.
std::size_t printable_ascii(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size() && text[size] >= ' ' && text[size] < '\x7F') ++size;
    return size;
}

} // namespace

bool check_encoding(const std::string& file, std::string_view text, Faults& faults) {
    bool good = true;
    int line = 1;
    int column = 1;
    int reported_line = 0;
    for (std::string_view rest = text; !rest.empty();) {
        if (const std::size_t plain = printable_ascii(rest); plain > 0) { // nearly all of it
            column += static_cast<int>(plain);
            rest.remove_prefix(plain);
            continue;
        }
        const CodePoint point = decode_utf8(rest);
        if (point.size == 0) {
            faults.add(rules::codering, {file, "", line, column}, "vanaf hier is het bestand geen UTF-8",
                       std::string{save_as_utf8});
            return false;
        }
        if (is_forbidden(point.value) && !is_line_end(rest, point.value) && line != reported_line) {
            faults.add(rules::codering, {file, "", line, column},
                       fmt::format("een onzichtbaar of ongeldig teken (U+{:04X})", static_cast<unsigned>(point.value)),
                       std::string{remove_it});
            reported_line = line;
            good = false;
        }
        ++column;
        if (point.value == U'\n') {
            ++line;
            column = 1;
        }
        rest.remove_prefix(point.size);
    }
    return good;
}

} // namespace grip::yaml
