#include "render/odt_body.hpp"

#include "render/emf.hpp"
#include "render/odt_words.hpp"
#include "render/outline.hpp"
#include "render/page_layout.hpp"
#include "render/xml.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace grip::render {
namespace {

/// Of twentieths of a point.
std::string points(int twentieths) { return fmt::format("{}.{:02}pt", twentieths / 20, twentieths % 20 * 5); }

/// Within a line, no wider than the page.
std::string picture(const Drawing& drawing, const std::string& title, std::size_t number, int page) {
    constexpr double twentieths = 15; // in a pixel
    const double scale = std::min(1.0, page / (drawing.bottom_right.x * twentieths));
    const auto size = [&](double pixels) { return points(static_cast<int>(pixels * twentieths * scale)); };
    return fmt::format(
        R"(<draw:frame draw:name="Beeld {0}" text:anchor-type="as-char" svg:width="{1}" svg:height="{2}"><draw:image )"
        R"(xlink:href="Pictures/beeld{0}.emf" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>)"
        R"(<svg:title>{3}</svg:title><svg:desc>{4}</svg:desc></draw:frame>)",
        number, size(drawing.bottom_right.x), size(drawing.bottom_right.y), escape_xml(title),
        escape_xml(drawing.description));
}

std::string cell_style(Align align, bool head) {
    const std::string_view side = align == Align::right ? "Rechts" : align == Align::middle ? "Midden" : "";
    return fmt::format("{}{}", head ? "Tabelkop" : "Tabeltekst", side);
}

class Writer {
public:
    Writer(const Document& document, const Beelden& beelden) : words_{document.bronnen}, beelden_{beelden} {}

    OdtBody body(const Document& document) {
        OdtBody body;
        body.text = parts(document.blocks);
        body.styles = std::move(styles_);
        body.pictures = std::move(pictures_);
        return body;
    }

    std::string operator()(const Heading& heading) {
        return fmt::format("<text:h text:style-name=\"Kop{0}\" text:outline-level=\"{0}\"><text:bookmark "
                           "text:name=\"kop{1}\"/>{2}</text:h>",
                           outline_.enter(heading.level), headings_++, words_.line(heading.content));
    }

    std::string operator()(const Paragraph& block) { return odt_paragraph("Tekst", words_.lines(block.lines)); }

    std::string operator()(const List& list) {
        const Pieces& first = list.items.front().number;
        std::string text = fmt::format("<text:list text:style-name=\"{}\">", first.empty() ? "Streepjes" : "Nummers");
        for (const ListItem& item : list.items) {
            const bool starts = !first.empty() && &item == &list.items.front();
            text += fmt::format("<text:list-item{}>{}</text:list-item>",
                                starts ? fmt::format(" text:start-value=\"{}\"", escape_xml(words_of(first))) : "",
                                odt_paragraph("Lijst", words_.lines(item.lines)));
        }
        return text + "</text:list>";
    }

    std::string operator()(const Table& table) {
        const bool headed = !std::ranges::all_of(table.head, &Pieces::empty);
        std::string text = open_table("Tabel", column_widths(table, width_));
        if (headed)
            text += fmt::format("<table:table-header-rows>{}</table:table-header-rows>", row(table, table.head, true));
        for (const auto& cells : table.rows) text += row(table, cells, false);
        return text + close_table();
    }

    std::string operator()(const Figure& figure) {
        const auto drawn = beelden_.find(figure.address);
        if (drawn == beelden_.end()) return odt_paragraph("Tekst", words_.line(figure.title));
        pictures_.push_back(emf(drawn->second));
        return odt_paragraph("Tekst", picture(drawn->second, words_of(figure.title), pictures_.size(), width_));
    }

    std::string operator()(const Divider&) const { return odt_paragraph("Streep", ""); }

    std::string operator()(const Contents& contents) {
        std::string text;
        for (const Contents::Entry& entry : contents.entries)
            text +=
                odt_paragraph("Inhoud", fmt::format("<text:a xlink:type=\"simple\" xlink:href=\"#kop{}\">{}</text:a>",
                                                    entry.heading, words_.line(entry.content)));
        return text;
    }

    /// A table of one cell; what stands in it has less room.
    std::string operator()(const Box& box) {
        constexpr int margins = 340;
        const int around = std::exchange(width_, width_ - margins);
        const std::string content = blocks(box.blocks);
        width_ = around;
        return open_table("Kader", {width_}) +
               fmt::format(
                   "<table:table-row><table:table-cell table:style-name=\"Kadercel\" office:value-type=\"string\">{}"
                   "</table:table-cell></table:table-row>",
                   content) +
               close_table();
    }

private:
    std::string parts(std::span<const Block> all) {
        std::string text;
        bool sideways = false;
        for (const PagePart& part : page_parts(all)) {
            if (part.sideways != sideways) text += odt_paragraph(part.sideways ? "NaarLiggend" : "NaarStaand", "");
            sideways = part.sideways;
            width_ = sideways ? sideways_width : upright_width;
            text += blocks(part.blocks);
        }
        return text;
    }

    std::string blocks(std::span<const Block> blocks) {
        std::string text;
        for (const Block& block : blocks) text += std::visit(*this, block);
        return text;
    }

    /// Each table has widths of its own, which stand apart as styles.
    std::string open_table(std::string_view style, const std::vector<int>& widths) {
        const std::size_t number = ++tables_;
        int all = 0;
        std::string columns;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::string name = fmt::format("T{}.{}", number, i + 1);
            styles_ += fmt::format(
                "<style:style style:name=\"{}\" style:family=\"table-column\"><style:table-column-properties "
                "style:column-width=\"{}\"/></style:style>",
                name, points(widths[i]));
            columns += fmt::format("<table:table-column table:style-name=\"{}\"/>", name);
            all += widths[i];
        }
        styles_ += fmt::format(
            "<style:style style:name=\"T{}\" style:family=\"table\"><style:table-properties style:width=\"{}\" "
            "table:align=\"left\"/></style:style>",
            number, points(all));
        return fmt::format("<table:table table:name=\"{0}{1}\" table:style-name=\"T{1}\">{2}", style, number, columns);
    }

    static std::string close_table() { return "</table:table>" + odt_paragraph("Scheiding", ""); }

    /// A row does not break over two pages; that of the heads comes back on each.
    std::string row(const Table& table, const std::vector<Pieces>& cells, bool head) {
        std::string text = "<table:table-row table:style-name=\"Rij\">";
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += fmt::format(
                "<table:table-cell table:style-name=\"{}\" office:value-type=\"string\">{}</table:table-cell>",
                head ? "Kopcel" : "Cel", odt_paragraph(cell_style(table.columns[i], head), words_.line(cells[i])));
        return text + "</table:table-row>";
    }

    OdtWords words_;
    const Beelden& beelden_;
    int width_ = upright_width;
    Outline outline_;
    std::size_t headings_ = 0;
    std::size_t tables_ = 0;
    std::string styles_;
    std::vector<std::string> pictures_;
};

} // namespace

OdtBody odt_body(const Document& document, const Beelden& beelden) { return Writer{document, beelden}.body(document); }

} // namespace grip::render
