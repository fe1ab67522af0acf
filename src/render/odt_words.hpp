// What stands within a line of an OpenDocument text: spans, links and notes.
#pragma once

#include "render/document.hpp"

#include <string_view>

namespace grip::render {

/// `element`: p or h; `style`: the name of a style of paragraphs.
std::string odt_paragraph(std::string_view style, std::string_view content);

/// Keeps which sources were named.
class OdtWords {
public:
    explicit OdtWords(const std::vector<Bron>& bronnen) : bronnen_{bronnen} {}

    std::string line(const Pieces& pieces);
    /// The end of a line means nothing.
    std::string lines(const std::vector<TextLine>& lines);

private:
    std::string piece(const Piece& piece);
    std::string note(std::size_t note);

    const std::vector<Bron>& bronnen_;
    std::vector<std::size_t> noted_;
};

} // namespace grip::render
