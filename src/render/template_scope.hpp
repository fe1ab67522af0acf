// What a template may name at a place, and what was found wrong so far.
#pragma once

#include "render/template.hpp"
#include "render/template_scan.hpp"

namespace grip::render {

/// Without what a keyboard leaves and no paper shows: carriage returns go, a tab is a blank.
std::string readable(std::string_view text);

/// A tag in a message: on one line, and not longer than a key can be.
std::string shown(const Token& tag);

/// Reads parts, and keeps problems with the line and the part at hand.
class TemplateSource {
public:
    TemplateSource(std::string_view name, const Partials& partials)
        : partials_{partials}, parts_{{std::string{name}, 0}} {}

    void at(int line) { parts_.back().line = line; }
    void problem(std::string message);
    void not_closed(const Token& opening) { problem(shown(opening) + " wordt niet gesloten"); }
    void closes_nothing(const Token& closing) { problem(shown(closing) + " sluit niets wat open staat"); }
    /// So much is wrong, or so large or deep, that nothing more is looked into.
    bool stopped() const { return stopped_; }
    void stop() { stopped_ = true; }

    /// Counts what will be looked into; says so and stops when it is too much.
    bool fits(std::string_view text);
    /// The text of a part, which is then at hand until `leave`; none when it cannot be used.
    std::optional<std::string> enter(const Token& tag);
    void leave() { parts_.pop_back(); }

    std::vector<TemplateProblem> take() { return std::move(problems_); }

private:
    const Partials& partials_;
    std::vector<TemplatePlace> parts_; ///< the template, and the parts within it that are at hand
    std::size_t size_ = 0;             ///< of the text of all of them
    bool stopped_ = false;
    std::vector<TemplateProblem> problems_;
};

/// The keys of the block at hand.
struct Scope {
    TemplateSource* source;
    const std::vector<ViewPath>* keys;
    std::size_t depth = 0; ///< sections around

    void require(const Token& tag) const;
    /// The same of a tag that is printed: not of a block, or a list of blocks.
    void require_value(const Token& tag) const;
    /// In a section that repeats or opens a block, only its own keys; in one that only asks whether there is a value, the keys
    /// around it.
    Scope within(const Token& section) const;
};

} // namespace grip::render
