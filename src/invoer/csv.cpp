#include "invoer/csv.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace grip::invoer {
namespace {

char separator_of(std::string_view text) {
    constexpr std::size_t enough = 4096; // the row of heads, also when a title stands above it
    std::string outside;                 // of quotes
    bool quoted = false;
    for (const char c : text.substr(0, enough)) {
        if (c == '"') quoted = !quoted;
        else if (!quoted) outside += c;
    }
    constexpr std::string_view candidates = ";,\t"; // the first of those that are equal
    return *std::ranges::max_element(candidates, {}, [&](char c) { return std::ranges::count(outside, c); });
}

class Reader {
public:
    Reader(std::string_view text, char separator) : text_{text}, separator_{separator} {}

    std::vector<Rij> read() {
        std::vector<Rij> rows;
        while (at_ < text_.size()) {
            Rij row = read_row();
            const auto is_empty = [](const std::string& cell) { return cell.empty(); };
            if (!std::ranges::all_of(row.cellen, is_empty)) rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    Rij read_row() {
        Rij row{line_, {}, false};
        do row.cellen.push_back(read_cell(row.geschonden));
        while (take(separator_));
        take('\r');
        if (take('\n')) ++line_;
        return row;
    }

    std::string read_cell(bool& geschonden) {
        skip_blanks();
        if (!take('"')) return read_plain();
        std::string cell;
        bool closed = false;
        while (at_ < text_.size() && !closed) {
            const char c = text_[at_++];
            closed = c == '"' && !take('"');
            if (c == '\n') ++line_;
            if (!closed) cell += c;
        }
        geschonden = geschonden || !read_plain().empty() || !closed;
        return cell;
    }

    std::string read_plain() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
        std::string_view cell = text_.substr(begin, at_ - begin);
        while (cell.ends_with(' ')) cell.remove_suffix(1);
        return std::string{cell};
    }

    void skip_blanks() {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    }

    bool take(char c) {
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t size = decode_utf8(text).size;
        if (size == 0) return false;
        text.remove_prefix(size);
    }
    return true;
}

/// What Windows-1252 has where Latin-1 has controls: 0x80 up to 0x9F. Five of these are nothing.
constexpr std::array<std::string_view, 32> windows_1252{
    "€",      "\uFFFD", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\uFFFD", "Ž", "\uFFFD",
    "\uFFFD", "‘",      "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\uFFFD", "ž", "Ÿ"};

std::string from_windows_1252(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (byte < 0x80) text += c;
        else if (byte < 0xA0) text += windows_1252[byte - 0x80];
        else {
            text += static_cast<char>(0xC0U | (byte >> 6U));
            text += static_cast<char>(0x80U | (byte & 0x3FU));
        }
    }
    return text;
}

} // namespace

std::optional<std::string> tekst_van(std::string_view bytes) {
    if (bytes.find('\0') != std::string_view::npos) return std::nullopt; // UTF-16, or no text at all
    return is_utf8(bytes) ? std::string{bytes} : from_windows_1252(bytes);
}

std::vector<Rij> lees_csv(std::string_view text, std::optional<char> scheidingsteken) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    return Reader{text, scheidingsteken.value_or(separator_of(text))}.read();
}

} // namespace grip::invoer
