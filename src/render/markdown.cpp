#include "render/markdown.hpp"

#include "base/text.hpp"
#include "render/escape.hpp"

#include <fmt/format.h>
#include <map>

namespace grip::render {
namespace {

/// In slanted text the mark of what is missing would end it.
std::string missing_text(const Missing& missing, bool slanted) {
    std::string text = slanted ? std::string{word(missing.reason)} : fmt::format("*{}*", word(missing.reason));
    if (!missing.toelichting.empty()) text += fmt::format(" ({})", escape_line(missing.toelichting));
    if (!missing.laatst.empty()) text += "; laatst bekend: " + missing.laatst;
    return text;
}

std::string plain(const Piece& piece) {
    std::string text =
        std::visit(Overloaded{
                       Dutch{},
                       [](const Tekst& words) { return escape_inline(words.text); },
                       [](const Url& url) { return "<" + url.address + ">"; },
                       [](const Bron& bron) { return escape_source(bron); },
                       [&](const Missing& missing) { return missing_text(missing, piece.emphasis.cursief); },
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

enum class Sort { blank, punctuation, letter };

/// Of the character at the end of a text, or at its begin. Punctuation beyond ASCII: quotes, dashes and guillemets.
Sort sort_of(std::string_view text, bool at_end) {
    const auto touches = [&](std::string_view sign) { return at_end ? text.ends_with(sign) : text.starts_with(sign); };
    if (text.empty() || touches(" ") || touches("\u00a0")) return Sort::blank;
    const char c = at_end ? text.back() : text.front();
    if (static_cast<unsigned char>(c) < 0x80) return is_letter_or_digit(c) ? Sort::letter : Sort::punctuation;
    for (const std::string_view sign : {"“", "”", "‘", "’", "„", "–", "—", "…", "«", "»", "·", "€"}) {
        if (touches(sign)) return Sort::punctuation;
    }
    return Sort::letter;
}

/// Would a reader of Markdown take stars between these two for what they are meant (CommonMark 6.2)?
bool stands(std::string_view before, std::string_view after, bool opens) {
    const Sort inner = opens ? sort_of(after, false) : sort_of(before, true);
    const Sort outer = opens ? sort_of(before, true) : sort_of(after, false);
    return inner == Sort::letter || (inner == Sort::punctuation && outer != Sort::letter);
}

/// Where stars would not be read as such, the emphasis goes and no word does.
std::string inline_text(const Pieces& pieces) {
    std::string text;
    std::string bare;
    bool sound = true;
    Emphasis emphasis;
    const auto turn = [&](Emphasis next, std::string_view after) {
        const std::string marks = between(emphasis, next);
        if (!marks.empty())
            sound = sound && stands(bare, after, next.vet > emphasis.vet || next.cursief > emphasis.cursief);
        text += marks;
        emphasis = next;
    };
    for (const Piece& piece : pieces) {
        const std::string words = plain(piece);
        turn(piece.emphasis, words);
        text += words;
        bare += words;
    }
    turn({}, "");
    return sound ? text : bare;
}

/// A number at the begin of a line, whatever it was made of, begins no list.
std::string at_begin(std::string text) {
    const std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool sign = size > 0 && size < text.size() && (text[size] == '.' || text[size] == ')');
    if (sign && (size + 1 == text.size() || text[size + 1] == ' ')) text.insert(size, "\\");
    return text;
}

std::string row(const std::vector<Pieces>& cells) {
    std::string line = "|";
    for (const Pieces& cell : cells) line += cell.empty() ? " |" : " " + inline_text(cell) + " |";
    return line + "\n";
}

/// As GitHub and pandoc make the anchor of a heading: lower case, hyphens for blanks, without other signs.
std::string slug(const Pieces& heading) {
    std::string text;
    for (const Piece& piece : heading) text += in_woorden(piece.deel);
    std::string result;
    bool accented = false; // behind the first byte of a letter of Latin-1: its capitals stand 32 below
    for (char c : lower_ascii(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (accented && byte >= 0x80 && byte <= 0x9E && byte != 0x97) c = static_cast<char>(byte + 0x20);
        accented = byte == 0xC3;
        const bool stays = is_letter_or_digit(c) || c == '-' || c == '_' || byte >= 0x80;
        if (c == ' ') result += '-';
        else if (stays) result += c;
    }
    return result;
}

/// Of each heading; of the same words the second gets `-1`.
class Slugs {
public:
    explicit Slugs(const std::vector<Block>& blocks) { add(blocks); }
    const std::string& of(std::size_t heading) const { return slugs_[heading]; }

private:
    void add(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            if (const auto* box = std::get_if<Box>(&block)) add(box->blocks);
            const auto* heading = std::get_if<Heading>(&block);
            if (heading == nullptr) continue;
            const std::string text = slug(heading->content);
            const int before = times_[text]++;
            slugs_.push_back(before == 0 ? text : fmt::format("{}-{}", text, before));
        }
    }

    std::vector<std::string> slugs_;
    std::map<std::string, int> times_;
};

std::string blocks(const std::vector<Block>& blocks, const Slugs& slugs);

struct ToMarkdown {
    const Slugs& slugs;

    std::string operator()(const Heading& heading) const {
        std::string text = inline_text(heading.content);
        if (text.ends_with('#')) text.insert(text.size() - 1, "\\"); // else it would belong to the heading
        return fmt::format("{} {}\n", std::string(static_cast<std::size_t>(heading.level), '#'), text);
    }

    std::string operator()(const Paragraph& paragraph) const {
        std::string text;
        for (const TextLine& line : paragraph.lines) text += at_begin(inline_text(line.content)) + "\n";
        return text;
    }

    std::string operator()(const List& list) const {
        std::string text;
        for (const ListItem& item : list.items) {
            const std::string mark = item.number.empty() ? "- " : inline_text(item.number) + ". ";
            for (const TextLine& line : item.lines) {
                const bool first = &line == &item.lines.front();
                text += (first ? mark : std::string(mark.size(), ' ')) + at_begin(inline_text(line.content)) + "\n";
            }
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

    std::string operator()(const Contents& contents) const {
        std::string text;
        for (const Contents::Entry& entry : contents.entries)
            text += fmt::format("- [{}](#{})\n", inline_text(entry.content), slugs.of(entry.heading));
        return text;
    }

    std::string operator()(const Box& box) const {
        std::string text;
        std::string_view inner;
        const std::string all = blocks(box.blocks, slugs);
        for (inner = all; !inner.empty(); inner.remove_prefix(inner.find('\n') + 1)) {
            const std::string_view line = inner.substr(0, inner.find('\n'));
            text += line.empty() ? ">\n" : fmt::format("> {}\n", line);
        }
        return text;
    }
};

std::string blocks(const std::vector<Block>& blocks, const Slugs& slugs) {
    std::string text;
    for (const Block& block : blocks) text += (text.empty() ? "" : "\n") + std::visit(ToMarkdown{slugs}, block);
    return text;
}

} // namespace

std::string markdown(const Document& document) {
    std::string text = blocks(document.blocks, Slugs{document.blocks});
    if (!document.bronnen.empty()) text += '\n';
    for (std::size_t i = 0; i < document.bronnen.size(); ++i)
        text += fmt::format("[^{}]: {}\n", i + 1, escape_source(document.bronnen[i]));
    return text;
}

std::string markdown_comment(const Opschrift& opschrift) {
    return fmt::format("\n<!-- grip {} -->\n", opschrift.versie);
}

} // namespace grip::render
