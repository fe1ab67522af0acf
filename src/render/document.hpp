// A paper as blocks, between what fills a template and who writes a format: nothing in it is formatted or escaped yet. A
// format is one visitor, and the compiler tells which block or value it forgot.
#pragma once

#include "base/value.hpp"

#include <algorithm>

namespace grip::render {

struct Emphasis {
    bool vet = false;
    bool cursief = false;
    friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

/// A word of the template or a value of the view; a text of several lines has been joined to one.
struct Piece {
    Zindeel deel;
    Emphasis emphasis = {};
    bool in_concept = false;             ///< a figure that nobody has adopted yet
    std::vector<std::size_t> noten = {}; ///< of a figure: its sources, as places in Document::bronnen
    bool feit = false;                   ///< a value of the view, and no word of the template
};

/// One line, from left to right.
using Pieces = std::vector<Piece>;

/// The words alone, for an anchor or a description.
inline std::string words_of(const Pieces& pieces) {
    std::string text;
    for (const Piece& piece : pieces) text += in_woorden(piece.deel);
    return text;
}

/// Nothing at all is known of it.
inline bool is_unknown(const Missing& missing) {
    return missing.reason == Reason::niet_bekend && missing.laatst.empty();
}

/// The only facts in it are ones that are not known: nobody needs to read it.
inline bool is_unknown(const Pieces& pieces) {
    bool any = false;
    for (const Piece& piece : pieces) {
        const auto* missing = std::get_if<Missing>(&piece.deel);
        if (missing != nullptr && is_unknown(*missing)) any = true;
        else if (piece.feit) return false;
    }
    return any;
}

struct Heading {
    int level = 1; ///< 1 to 6
    Pieces content;
};

/// Where a line breaks and how far it is indented means nothing, but on a terminal.
struct TextLine {
    Pieces content;
    std::size_t indent = 0; ///< blanks
};

struct Paragraph {
    std::vector<TextLine> lines;
};

struct ListItem {
    Pieces number; ///< empty: a dash
    std::vector<TextLine> lines;
};

/// Either all items have a number, or none has.
struct List {
    std::vector<ListItem> items;
};

enum class Align { left, middle, right };

/// Each row has as many cells as there are columns.
struct Table {
    std::vector<Align> columns;
    std::vector<Pieces> head; ///< may hold nothing but empty cells
    std::vector<std::vector<Pieces>> rows;
};

/// A row with nothing but its first cell heads those below it.
inline bool heads_rows(const std::vector<Pieces>& cells) {
    return !cells.front().empty() &&
           std::all_of(cells.begin() + 1, cells.end(), [](const Pieces& cell) { return cell.empty(); });
}

struct Figure {
    Pieces title;
    std::string address; ///< as seen from the paper
};

/// A line across the page.
struct Divider {};

/// Ways to the headings of the second level behind it.
struct Contents {
    struct Entry {
        Pieces content;
        std::size_t heading = 0; ///< which of all headings of the document it is, in the order in which they are read
    };
    std::vector<Entry> entries;
};

struct Box;

using Block = std::variant<Heading, Paragraph, List, Table, Figure, Divider, Contents, Box>;

/// Behind a figure that nobody has adopted yet.
inline constexpr const char* in_concept = " (concept)";

/// What stands apart from the text around it, in a frame.
struct Box {
    std::vector<Block> blocks;
};

struct Document {
    std::vector<Block> blocks;
    std::vector<Bron> bronnen; ///< of figures, in the order in which they are read
};

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace grip::render
