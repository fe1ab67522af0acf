// What stands within a line of a Word file: runs of text, links, and marks of notes.
#pragma once

#include "render/document.hpp"

#include <string_view>

namespace grip::render {

/// Texts come out as typed. `style`: the id of a style of paragraphs; `properties`: what this one has besides.
std::string docx_paragraph(std::string_view style, std::string_view properties, std::string_view content);

/// Keeps which addresses and which sources were named, in the order in which they were.
class DocxWords {
public:
    std::string line(const Pieces& pieces);
    /// The end of a line means nothing.
    std::string lines(const std::vector<TextLine>& lines);
    std::string source(const Bron& bron);
    /// So that a link finds it.
    std::string bookmark(std::string_view name, std::string_view content);

    const std::vector<std::string>& addresses() const { return addresses_; } ///< the relation `link<i>`
    const std::vector<std::size_t>& noted() const { return noted_; }         ///< places in Document::bronnen

private:
    std::string piece(const Piece& piece);
    std::string note(std::size_t note);
    std::string link(std::string_view address);

    std::vector<std::string> addresses_;
    std::vector<std::size_t> noted_;
    std::size_t bookmarks_ = 0;
};

} // namespace grip::render
