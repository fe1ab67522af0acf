#include "render/page_layout.hpp"

#include "base/text.hpp"
#include "render/unbroken.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace grip::render {
namespace {

constexpr int letter = 108;       // of Arial at nine points
constexpr int cell_margins = 170; // both margins of a cell
constexpr int most_letters = 60;  // what is longer runs over several lines anyway

struct Column {
    int least = 0; ///< its longest word
    int whole = 0; ///< all on one line, within bounds
};

/// A value stays on one line; words of a text may part.
bool may_part(const Zindeel& deel) {
    return std::holds_alternative<Tekst>(deel) || std::holds_alternative<Choice>(deel) ||
           std::holds_alternative<Missing>(deel) || std::holds_alternative<Bron>(deel) ||
           std::holds_alternative<Date>(deel);
}

/// As it stands there: what does not break, has no blank in it.
std::string in_a_cell(const Zindeel& deel) {
    if (const auto* missing = std::get_if<Missing>(&deel)) return std::string{word(missing->reason)} + beside(*missing);
    if (const auto* date = std::get_if<Date>(&deel)) return ToWords{}(*date);
    return in_woorden(deel);
}

void widen(Column& column, const Pieces& cell) {
    constexpr int note = 2;
    int letters = 0;
    int word = 0;
    for (const Piece& piece : cell) {
        const std::string text = in_a_cell(piece.deel);
        const bool parts = may_part(piece.deel);
        for (const char c : text) {
            if (continues_utf8(c)) continue;
            ++letters;
            word = parts && c == ' ' ? 0 : word + 1;
            column.least = std::max(column.least, word * letter + cell_margins);
        }
        letters += note * static_cast<int>(piece.noten.size());
        word += note * static_cast<int>(piece.noten.size());
        column.least = std::max(column.least, word * letter + cell_margins);
    }
    column.whole = std::max(column.whole, std::min(letters, most_letters) * letter + cell_margins);
}

std::vector<Column> columns_of(const Table& table) {
    std::vector<Column> columns(table.columns.size(), Column{cell_margins, cell_margins});
    const auto look = [&](const std::vector<Pieces>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) widen(columns[i], cells[i]);
    };
    look(table.head);
    for (const auto& row : table.rows) look(row);
    for (Column& column : columns) column.whole = std::max(column.whole, column.least);
    return columns;
}

int sum(const std::vector<Column>& columns, int Column::*part) {
    return std::transform_reduce(columns.begin(), columns.end(), 0, std::plus{},
                                 [&](const Column& c) { return c.*part; });
}

bool is_heading(const Block& block) { return std::holds_alternative<Heading>(block); }

bool needs_sideways(std::span<const Block> blocks) {
    return std::ranges::any_of(blocks, [](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table != nullptr && sum(columns_of(*table), &Column::least) > upright_width;
    });
}

} // namespace

std::vector<PagePart> page_parts(std::span<const Block> blocks) {
    std::vector<PagePart> parts;
    for (std::size_t begin = 0; begin < blocks.size();) {
        std::size_t end = begin + 1;
        while (end < blocks.size() && (!is_heading(blocks[end]) || is_heading(blocks[end - 1]))) ++end;
        const auto these = blocks.subspan(begin, end - begin);
        const bool sideways = needs_sideways(these);
        if (parts.empty() || parts.back().sideways != sideways) parts.push_back({these, sideways});
        else parts.back().blocks = {parts.back().blocks.data(), parts.back().blocks.size() + these.size()};
        begin = end;
    }
    return parts;
}

std::string at_foot(const Opschrift& opschrift) {
    std::string text;
    for (const std::string& merk : opschrift.merken) text += merk + ". ";
    return text +
           fmt::format("{}, gemeente {}, {}", opschrift.titel, opschrift.gemeente, long_dutch(opschrift.peildatum));
}

std::vector<int> column_widths(const Table& table, int together) {
    const std::vector<Column> columns = columns_of(table);
    const int least = sum(columns, &Column::least);
    const int more = sum(columns, &Column::whole) - least;
    std::vector<int> widths;
    for (const Column& column : columns) {
        const bool tight = least >= together;
        const int share = tight || more == 0 ? 0 : (together - least) * (column.whole - column.least) / more;
        widths.push_back((tight || more == 0 ? column.least * together / least : column.least) + share);
    }
    if (!widths.empty()) widths.back() += together - std::accumulate(widths.begin(), widths.end(), 0);
    return widths;
}

} // namespace grip::render
