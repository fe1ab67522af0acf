// A template as typed lines: Markdown that a civil servant can read, with tags of Mustache. Of Markdown there are headings,
// lists of one level, tables, quotes (a box), pictures, rules and emphasis; of Mustache values, sections, parts and comments.
// `[inhoud]` alone on its line lists the headings of the second level behind it, when there are more than five.
// `{{> part}}` puts in a part, `{{>> part}}` one with its headings a level deeper.
// A tag alone on its line wraps lines; any other section begins and ends within one line, and in a row within a cell or
// around whole cells. Emphasis closes within the section in which it opened.
#pragma once

#include "base/view_path.hpp"
#include "render/document.hpp"

#include <functional>
#include <optional>

namespace grip::render {

/// What stands in a line or cell.
struct Inline {
    enum class Kind { words, value, section };
    Kind kind = Kind::words;
    std::string text = {}; ///< the words, or a key
    Emphasis emphasis = {};
    bool inverted = false; ///< of a section: printed when there is nothing
    std::vector<Inline> within = {};
};
using Inlines = std::vector<Inline>;

/// A cell, or a section around whole cells.
struct Cells {
    std::string key = {}; ///< of a section; empty: a cell
    bool inverted = false;
    std::vector<Cells> within = {};
    Inlines content = {};
};

enum class LineKind { blank, text, heading, item, numbered, row, dashes, rule, figure, contents };

struct TemplateLine {
    LineKind kind = LineKind::blank;
    bool quoted = false;
    int level = 0;            ///< of a heading
    std::size_t indent = 0;   ///< blanks before it
    Inlines number = {};      ///< of a numbered line
    Inlines content = {};     ///< of a figure its title
    std::string address = {}; ///< of a figure: the key of its address
    std::vector<Cells> cells = {};
};

struct TemplateNode;

/// Lines that are printed for each item of a list, or when there is a value; `inverted`: when there is none.
struct TemplateSection {
    std::string key;
    bool inverted = false;
    std::vector<TemplateNode> within;
};

struct TemplateNode {
    std::variant<TemplateLine, TemplateSection> node;
};

/// A line of a template or part.
struct TemplatePlace {
    std::string name;
    int line = 0;
};

struct TemplateProblem {
    std::string name; ///< of the template or part
    int line = 0;
    std::string message;
    std::vector<TemplatePlace> called_from = {}; ///< where that was named, from the inside out
};

struct Template {
    std::vector<TemplateNode> nodes;
    std::vector<TemplateProblem> problems; ///< with one of these it must not be filled
};

/// The text of a part, or nothing when there is none.
using Partials = std::function<std::optional<std::string>(std::string_view name)>;

/// With its parts in their place. `view` tells which keys there are: a tag that it does not know is a problem, and so is what
/// the grammar above has no place for, or what grows too large or too deep.
Template parse_template(std::string_view name, std::string_view text, const std::vector<ViewPath>& view,
                        const Partials& partials);

} // namespace grip::render
