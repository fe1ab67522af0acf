#include "render/markdown.hpp"

#include "render/escape.hpp"

#include <fmt/format.h>

namespace grip::render {
namespace {

std::string missing_text(const Missing& missing) {
    std::string text = fmt::format("*{}*", word(missing.reason));
    if (!missing.toelichting.empty()) text += fmt::format(" ({})", escape_line(missing.toelichting));
    if (!missing.laatst.empty()) text += "; laatst bekend: " + missing.laatst;
    return text;
}

std::string plain(const Piece& piece) {
    std::string text = std::visit(Overloaded{
                                      Dutch{},
                                      [](const Tekst& words) { return escape_inline(words.text); },
                                      [](const Url& url) { return "<" + url.address + ">"; },
                                      [](const Bron& bron) { return escape_source(bron); },
                                      [](const Missing& missing) { return missing_text(missing); },
                                  },
                                  piece.deel);
    if (piece.in_concept) text += in_concept;
    for (const std::size_t note : piece.noten) text += fmt::format("[^{}]", note + 1);
    return text;
}

/// The marks between two pieces of different emphasis.
std::string between(Emphasis before, Emphasis after) {
    std::string marks;
    if (before.cursief && !after.cursief) marks += '*';
    if (before.vet != after.vet) marks += "**";
    if (after.cursief && !before.cursief) marks += '*';
    return marks;
}

std::string inline_text(const Pieces& pieces) {
    std::string text;
    Emphasis emphasis;
    for (const Piece& piece : pieces) {
        text += between(emphasis, piece.emphasis) + plain(piece);
        emphasis = piece.emphasis;
    }
    return text + between(emphasis, {});
}

std::string row(const std::vector<Pieces>& cells) {
    std::string line = "|";
    for (const Pieces& cell : cells) line += cell.empty() ? " |" : " " + inline_text(cell) + " |";
    return line + "\n";
}

std::string blocks(const std::vector<Block>& blocks);

struct ToMarkdown {
    std::string operator()(const Heading& heading) const {
        return std::string(static_cast<std::size_t>(heading.level), '#') + " " + inline_text(heading.content) + "\n";
    }

    std::string operator()(const Paragraph& paragraph) const {
        std::string text;
        for (const TextLine& line : paragraph.lines) text += inline_text(line.content) + "\n";
        return text;
    }

    std::string operator()(const List& list) const {
        std::string text;
        for (const ListItem& item : list.items) {
            const std::string mark = item.number.empty() ? "- " : inline_text(item.number) + ". ";
            for (const TextLine& line : item.lines)
                text += (&line == &item.lines.front() ? mark : std::string(mark.size(), ' ')) +
                        inline_text(line.content) + "\n";
        }
        return text;
    }

    std::string operator()(const Table& table) const {
        std::string text = row(table.head) + "|";
        for (const Align align : table.columns)
            text += align == Align::left ? "---|" : align == Align::right ? "---:|" : ":---:|";
        text += '\n';
        for (const auto& cells : table.rows) text += row(cells);
        return text;
    }

    std::string operator()(const Figure& figure) const {
        return fmt::format("![{}](<{}>)\n", inline_text(figure.title), figure.address);
    }

    std::string operator()(const Divider&) const { return "---\n"; }

    std::string operator()(const Box& box) const {
        std::string text;
        std::string_view inner;
        const std::string all = blocks(box.blocks);
        for (inner = all; !inner.empty(); inner.remove_prefix(inner.find('\n') + 1)) {
            const std::string_view line = inner.substr(0, inner.find('\n'));
            text += line.empty() ? ">\n" : fmt::format("> {}\n", line);
        }
        return text;
    }
};

std::string blocks(const std::vector<Block>& blocks) {
    std::string text;
    for (const Block& block : blocks) text += (text.empty() ? "" : "\n") + std::visit(ToMarkdown{}, block);
    return text;
}

} // namespace

std::string markdown(const Document& document) {
    std::string text = blocks(document.blocks);
    if (!document.bronnen.empty()) text += '\n';
    for (std::size_t i = 0; i < document.bronnen.size(); ++i)
        text += fmt::format("[^{}]: {}\n", i + 1, escape_source(document.bronnen[i]));
    return text;
}

} // namespace grip::render
