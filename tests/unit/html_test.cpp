// A page for the browser: what stands in it comes out as typed, and a reader who cannot see it finds the same order.
#include "render/html.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

render::Piece words(std::string text, render::Emphasis emphasis = {}) { return {Tekst{std::move(text)}, emphasis}; }

render::Heading heading(int level, std::string text) { return {level, {words(std::move(text))}}; }

std::string page(std::vector<render::Block> blocks, std::vector<Bron> bronnen = {}) {
    return render::html({std::move(blocks), std::move(bronnen)},
                        {.titel = "Stuk <1>", .gemeente = "V", .code = "", .versie = "0.0"},
                        {{"a.svg", render::new_drawing({10, 10}, "\"#", "<b>", false)}});
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a text is text, wherever it lands") {
    const std::string evil = "</title><script>alert(\"1\")</script>&amp; {{naam}}";
    const std::string text = page({heading(1, evil), render::Paragraph{{{{words(evil)}, 0}}},
                                   render::Table{{render::Align::left}, {{words(evil)}}, {{{words(evil)}}}},
                                   render::Figure{{words(evil)}, "b.svg\" onerror=\"x"}});
    CHECK_FALSE(holds(text, "<script"));
    CHECK_FALSE(holds(text, "onerror=\"x"));
    CHECK(holds(text, "&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp; {{naam}}"));
    CHECK(holds(text, "<title>Stuk &lt;1&gt; – gemeente V</title>"));
}

TEST_CASE("headings skip no level, and their anchors stay when another heading comes or goes") {
    const auto two = page({heading(1, "Stuk"), heading(4, "Alfa"), heading(5, "Kosten"), heading(2, "Bèta"),
                           heading(3, "Kosten"), heading(3, "Kosten")});
    CHECK(holds(two, "<h2 id=\"alfa\">Alfa</h2>"));
    CHECK(holds(two, "<h3 id=\"alfa--kosten\">"));
    CHECK(holds(two, "<h2 id=\"bèta\">"));
    CHECK(holds(two, "<h3 id=\"bèta--kosten\">"));
    CHECK(holds(two, "<h3 id=\"bèta--kosten-2\">"));
    CHECK(holds(page({heading(1, "Stuk"), heading(2, "Bèta"), heading(3, "Kosten")}), "<h3 id=\"bèta--kosten\">"));
}

TEST_CASE("headings beside each other stay beside each other, and no text makes the anchor of a note") {
    const auto text = page({heading(1, "T"), heading(4, "a"), heading(4, "b"), heading(2, "Noot 1")});
    CHECK(holds(text, "<h2 id=\"a\">"));
    CHECK(holds(text, "<h2 id=\"b\">"));
    CHECK(holds(text, "<h2 id=\"noot-1\">"));
}

TEST_CASE("a table says what its heads are of, and an empty cell is no head") {
    using render::Align;
    const std::string headed = page({render::Table{
        {Align::left, Align::right}, {{words("Wat")}, {words("Bedrag")}}, {{{words("a")}, {{Euro{123456}}}}}}});
    CHECK(holds(headed, "<thead>\n<tr><th scope=\"col\">Wat</th><th scope=\"col\" class=\"rechts\">Bedrag</th></tr>"));
    CHECK(holds(headed, "<tr><td>a</td><td class=\"rechts\">€&nbsp;1.234,56</td></tr>"));
    const std::string named =
        page({render::Table{{Align::left, Align::left}, {{}, {}}, {{{words("Ratio")}, {words("1,2")}}}}});
    CHECK_FALSE(holds(named, "<thead>"));
    CHECK(holds(named, "<tr><th scope=\"row\">Ratio</th><td>1,2</td></tr>"));
    const std::string both =
        page({render::Table{{Align::left, Align::left}, {{}, {words("2027")}}, {{{words("Lasten")}, {words("1")}}}}});
    CHECK(holds(both, "<tr><td></td><th scope=\"col\">2027</th></tr>"));
    CHECK(holds(both, "<tr><th scope=\"row\">Lasten</th><td>1</td></tr>"));
}

TEST_CASE("each cell of a wide table says what it is, for a screen on which the heads have no room") {
    using render::Align;
    const auto of_columns = [](std::size_t columns) {
        render::Table table{std::vector<Align>(columns, Align::left), {}, {}};
        auto& row = table.rows.emplace_back();
        for (std::size_t i = 0; i < columns; ++i) {
            table.head.push_back({words("K&" + std::to_string(i))});
            row.push_back({words("c" + std::to_string(i))});
        }
        return table;
    };
    CHECK_FALSE(holds(page({of_columns(2)}), "class=\"breed\""));
    CHECK(holds(page({of_columns(3)}), "class=\"breed\"")); // words in two columns beside the first
    render::Table numbers = of_columns(3);
    numbers.columns = {Align::left, Align::right, Align::right};
    CHECK_FALSE(holds(page({numbers}), "class=\"breed\""));
    render::Table wide = of_columns(4);
    wide.rows.push_back({{words("Kop")}, {}, {}, {}});
    wide.rows.push_back({{}, {}, {words("c")}, {}});
    const std::string text = page({wide});
    CHECK(holds(text, "<table class=\"breed\" role=\"table\">"));
    CHECK(holds(text, "<tr role=\"row\"><td role=\"cell\">c0</td><td role=\"cell\" data-kop=\"K&amp;1\">c1</td>"));
    CHECK(holds(text, "<tr role=\"row\" class=\"tussenkop\"><td role=\"cell\">Kop</td>"));
    CHECK(holds(text, "<tr role=\"row\"><td role=\"cell\"></td>"));
    wide.head.front().clear(); // its first cells are heads of their rows
    CHECK(holds(page({wide}), "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">c0</th><td"));
    wide.head.assign(4, {});
    CHECK_FALSE(holds(page({wide}), "class=\"breed\""));
}

TEST_CASE("an amount that somebody typed does not break either") {
    const std::string text = page({render::Paragraph{{{{words("De besparing van € 150.000 is 1 % te laag.")}, 0}}}});
    CHECK(holds(text, "De besparing van €&nbsp;150.000 is 1&nbsp;% te laag."));
}

TEST_CASE("notes have links both ways, one back for each source") {
    render::Piece figure{Euro{100}};
    figure.noten = {0};
    const std::string text = page({render::Paragraph{{{{figure, figure}, 0}}}}, {{"Begroting, https://a.nl/b."}});
    CHECK(holds(text, "<sup><a href=\"#noot:1\" id=\"verwijzing:1\" aria-label=\"Bron 1\">1</a></sup>"));
    CHECK(holds(text, "<sup><a href=\"#noot:1\" aria-label=\"Bron 1\">1</a></sup>"));
    CHECK(holds(text, "<li id=\"noot:1\">Begroting, <a href=\"https://a.nl/b\">https://a.nl/b</a>. <a "
                      "href=\"#verwijzing:1\" aria-label=\"Terug naar verwijzing 1\">↩</a></li>"));
}

TEST_CASE("emphasis, missing facts, numbered items, boxes and pictures") {
    Missing missing;
    missing.reason = Reason::onbekend;
    missing.toelichting = "gevraagd <2x>";
    const std::string text =
        page({render::List{{{{{Number{7, 0, false}}}, {{{words("x", {true, true}), words("y", {true, false})}, 0}}}}},
              render::Box{{render::Paragraph{{{{{missing}}, 0}}}}}, render::Figure{{words("Kaart")}, "a.svg"}});
    CHECK(holds(text, "<ol start=\"7\">\n<li><strong><em>x</em></strong><strong>y</strong></li>\n</ol>"));
    CHECK(holds(text, "<div class=\"kader\">\n<p><em>onbekend</em> (gevraagd &lt;2x&gt;)</p>\n</div>"));
    CHECK(holds(text, "<img src=\"data:image/svg+xml,%3Csvg xmlns=%22"));
    CHECK(holds(text, "%3Ctitle id=%22titel%22%3E%26quot;%23%3C/title%3E"));
    CHECK(holds(text, "alt=\"Kaart\">"));
}
