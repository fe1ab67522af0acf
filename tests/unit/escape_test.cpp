// Text from the register shows as typed, wherever it lands in Markdown. CommonMark itself is the judge.
#include "render/escape.hpp"
#include "render/fill.hpp"
#include "render/markdown.hpp"

#include <cmark-gfm.h>
#include <doctest/doctest.h>
#include <memory>
#include <string>
#include <vector>

using namespace grip;

namespace {

/// A text of several lines alone on a line of a paper.
std::string prose(const std::string& text) {
    const render::Template sjabloon =
        render::parse_template("s", "{{a}}", {{"a", {}}}, [](auto) { return std::nullopt; });
    std::string paper = render::markdown(render::fill({ValueObject{{"a", {Proza{text}, {}}}}, {}}, sjabloon));
    if (!paper.empty()) paper.pop_back();
    return paper;
}

/// What a reader sees: the text of all nodes, with a mark for every node that is not plain text in a paragraph or list.
std::string seen(const std::string& markdown) {
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document{
        cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), &cmark_node_free};
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk{cmark_iter_new(document.get()),
                                                                       &cmark_iter_free};
    std::string text;
    while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
        cmark_node* node = cmark_iter_get_node(walk.get());
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT) text += cmark_node_get_literal(node);
        else if (type != CMARK_NODE_DOCUMENT && type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_SOFTBREAK)
            text += std::string{"<"} + cmark_node_get_type_string(node) + ">";
    }
    return text;
}

const std::vector<std::string> awkward{
    "gewone tekst",
    "# Kop",
    "#1 en #2",
    "## Kop",
    "- punt",
    "+ punt",
    "* punt",
    "1. eerst",
    "2) dan",
    "2026. Een jaar",
    "> citaat",
    "---",
    "===",
    "***",
    "a*b*c",
    "a_b_c",
    "_schuin_",
    "snake_case_woord",
    "`code`",
    "[tekst](https://a.nl)",
    "![a](b)",
    "<b>vet</b>",
    "<https://a.nl>",
    "&amp; &lt; &#35;",
    "R&D en AT&T",
    "a | b",
    "~~weg~~",
    "C:\\map\\x",
    "\\*",
    "prijs $5 en $6",
    "ratio < 1,0 en > 2",
    "[^1]",
    "[x] klaar",
    "a\\",
    "!",
    "![",
    "-5 graden",
    "0.1.0",
    "{{tag}}",
    "<!-- x -->",
    "```",
    "~~~",
    "    vier spaties",
    "    ",
    "https://a.nl/b_c*d",
    "www.a.nl",
    "a  b",
};

} // namespace

TEST_CASE("a text of one line reads as typed") {
    for (std::string text : awkward) {
        CAPTURE(text);
        while (text.starts_with(' ')) text.erase(0, 1); // blanks at the start carry no meaning
        CHECK(seen(render::escape_line(text)) == text);
    }
}

TEST_CASE("a text reads as typed behind a list mark too") {
    for (const std::string& text : awkward) {
        if (text.starts_with(' ')) continue;
        CAPTURE(text);
        const std::string item = seen("- x" + render::escape_line(text));
        CHECK(item.find("x" + text) != std::string::npos);
    }
}

TEST_CASE("prose keeps its paragraphs and list items, and nothing else becomes markup") {
    CHECK(prose("Een.\n\nTwee.") == "Een.\n\nTwee.");
    CHECK(prose("Dit:\n- een\n- *twee*\nEn dan.") == "Dit:\n\n- een\n- \\*twee\\*\n\nEn dan.");
    for (const std::string& text : awkward) {
        if (text.starts_with("- ") || text.starts_with(' ')) continue;
        CAPTURE(text);
        CHECK(seen(prose(text)) == text);
    }
}

TEST_CASE("a newline in a cell becomes a dash, and a pipe does not end the cell") {
    CHECK(render::escape_line("een\n\n- twee\n- drie | vier") == "een – twee – drie \\| vier");
}

TEST_CASE("a source shows its https address as a link, and the rest as text") {
    CHECK(render::escape_source({"Begroting 2026, p. 4 (https://a.nl/b_c)."}) ==
          "Begroting 2026, p. 4 (<https://a.nl/b_c>).");
    CHECK(render::escape_source({"Begroting *2026*"}) == "Begroting \\*2026\\*");
}
