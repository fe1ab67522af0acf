#include "invoer/csv.hpp"

#include <algorithm>

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
    explicit Reader(std::string_view text) : text_{text}, separator_{separator_of(text)} {}

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

} // namespace

std::vector<Rij> lees_csv(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    return Reader{text}.read();
}

} // namespace grip::invoer
