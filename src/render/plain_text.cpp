#include "render/plain_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::render {
namespace {

std::string inline_text(const Pieces& pieces) {
    std::string text;
    for (const Piece& piece : pieces) {
        text += std::visit(Overloaded{
                               Dutch{},
                               [](const Tekst& words) { return printable(words.text); },
                               [](const Url& url) { return url.address; },
                               [](const Bron& bron) { return printable(bron.text); },
                               [](const Missing& missing) { return std::string{word(missing.reason)}; },
                           },
                           piece.deel);
        if (piece.in_concept) text += in_concept;
    }
    return text;
}

std::string lines(const std::vector<TextLine>& lines) {
    std::string text;
    for (const TextLine& line : lines) text += std::string(line.indent, ' ') + inline_text(line.content) + "\n";
    return text;
}

std::string padded(const std::string& text, std::size_t width, Align align) {
    const std::string blanks(width - std::min(width, length_utf8(text)), ' ');
    return align == Align::right ? blanks + text : text + blanks;
}

std::string blocks(const std::vector<Block>& blocks);

struct ToText {
    std::string operator()(const Heading& heading) const { return inline_text(heading.content) + "\n"; }

    std::string operator()(const Paragraph& paragraph) const { return lines(paragraph.lines); }

    std::string operator()(const List& list) const {
        std::string text;
        for (const ListItem& item : list.items)
            text += (item.number.empty() ? "-" : inline_text(item.number) + ".") + " " + lines(item.lines);
        return text;
    }

    std::string operator()(const Table& table) const {
        std::vector<std::vector<std::string>> rows;
        std::vector<std::size_t> widths(table.columns.size());
        const auto add = [&](const std::vector<Pieces>& cells) {
            std::ranges::transform(cells, std::back_inserter(rows.emplace_back()), inline_text);
            for (std::size_t at = 0; at < widths.size(); ++at)
                widths[at] = std::max(widths[at], length_utf8(rows.back()[at]));
        };
        add(table.head);
        for (const auto& cells : table.rows) add(cells);
        std::string text;
        for (const auto& cells : rows) {
            std::string line;
            for (std::size_t at = 0; at < cells.size(); ++at)
                line += padded(cells[at], widths[at], table.columns[at]) + "  ";
            line.erase(line.find_last_not_of(' ') + 1);
            text += line + "\n";
        }
        return text;
    }

    std::string operator()(const Figure& figure) const {
        return fmt::format("{}: {}\n", inline_text(figure.title), figure.address);
    }

    std::string operator()(const Divider&) const { return "---\n"; }

    std::string operator()(const Contents& contents) const {
        std::string text;
        for (const Contents::Entry& entry : contents.entries) text += "- " + inline_text(entry.content) + "\n";
        return text;
    }

    std::string operator()(const Box& box) const { return blocks(box.blocks); }
};

std::string blocks(const std::vector<Block>& blocks) {
    std::string text;
    for (const Block& block : blocks) text += (text.empty() ? "" : "\n") + std::visit(ToText{}, block);
    return text;
}

} // namespace

std::string plain_text(const Document& document) { return blocks(document.blocks); }

} // namespace grip::render
