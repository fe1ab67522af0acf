#include "yaml/quote.hpp"

#include "yaml/reader.hpp"

namespace grip::yaml {
namespace {

/// Is this what the scalar says, where it stands alone?
bool says(const std::string& scalar, std::string_view text, bool flow) {
    if (text.empty() || text.find('\n') != std::string_view::npos) return false;
    Faults faults;
    const Document document = read("", flow ? "[" + scalar + "]" : "k: " + scalar, faults);
    if (!faults.empty() || document.nodes.size() != 2) return false;
    return text_of(document, 1) == text && is_plain(scalar) && !is_empty(document, 1);
}

/// A text that ends with one line end is kept by |, one without by |-. An indentation or end of another kind is not tried.
std::string block_text(std::string_view text, const Spot& spot) {
    std::string result = text.ends_with('\n') ? "|" : "|-";
    if (text.ends_with('\n')) text.remove_suffix(1);
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        result += spot.line_end;
        if (end > begin) result += std::string(spot.indent, ' ').append(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return result;
}

bool fits_block(std::string_view text) {
    return text.find('\n') != std::string_view::npos && !text.starts_with('\n') && !text.starts_with(' ') &&
           !text.starts_with('\t') && !text.ends_with("\n\n");
}

std::string double_quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        if (c == '\n') result += "\\n";
        else if (c == '\t') result += "\\t";
        else result += c;
    }
    return result + "\"";
}

} // namespace

std::string quote(std::string_view text, const Spot& spot) {
    std::string plain{text};
    if (says(plain, text, spot.flow)) return plain;
    if (spot.block_text && !spot.flow && fits_block(text)) return block_text(text, spot);
    return double_quoted(text);
}

bool is_plain(std::string_view scalar) {
    return !scalar.empty() && std::string_view{"\"'|>"}.find(scalar.front()) == std::string_view::npos;
}

} // namespace grip::yaml
