#include "render/docx_body.hpp"

#include "base/text.hpp"
#include "render/docx_words.hpp"
#include "render/emf.hpp"
#include "render/outline.hpp"
#include "render/page_layout.hpp"
#include "render/xml.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <span>
#include <utility>

namespace grip::render {
namespace {

/// Of a page, upright or on its side.
std::string section(const std::string& margins, bool sideways, bool first_differs) {
    constexpr std::string_view page =
        R"(<w:sectPr>{}<w:pgSz {}/><w:pgMar w:top="1304" w:right="1418" )"
        R"(w:bottom="1304" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/>{}</w:sectPr>)";
    return fmt::format(page, margins,
                       sideways ? R"(w:w="16838" w:h="11906" w:orient="landscape")" : R"(w:w="11906" w:h="16838")",
                       first_differs ? "<w:titlePg/>" : "");
}

/// Within a line, no wider than the page; `number` tells it from other pictures.
std::string picture(const Drawing& drawing, const std::string& title, std::size_t number, int page) {
    constexpr double units = 9525;  // in a pixel
    constexpr double in_twip = 635; // of those units
    const double scale = std::min(1.0, page * in_twip / (drawing.bottom_right.x * units));
    const auto wide = std::lround(drawing.bottom_right.x * units * scale);
    const auto high = std::lround(drawing.bottom_right.y * units * scale);
    return fmt::format(
        R"(<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{0}" cy="{1}"/>)"
        R"(<wp:docPr id="{2}" name="Beeld {2}" descr="{3}. {4}"/><a:graphic><a:graphicData )"
        R"(uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{2}" )"
        R"(name="Beeld {2}" descr="{3}. {4}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="beeld{2}"/><a:stretch>)"
        R"(<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{0}" cy="{1}"/></a:xfrm>)"
        R"(<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>)"
        R"(</w:drawing></w:r>)",
        wide, high, number, escape_xml(title), escape_xml(drawing.description));
}

std::string_view justification(Align align) {
    switch (align) {
    case Align::left: return "";
    case Align::middle: return R"(<w:jc w:val="center"/>)";
    case Align::right: return R"(<w:jc w:val="right"/>)";
    }
    return "";
}

class Writer {
public:
    Writer(const Beelden& beelden, const DocxSections& margins, bool first_differs)
        : beelden_{beelden}, margins_{margins}, first_differs_{first_differs} {}

    DocxBody body(std::span<const PagePart> pages, const std::vector<Bron>& bronnen) {
        DocxBody body;
        body.document = docx_part("document", concat("<w:body>", parts(pages), "</w:body>"));
        body.footnotes = footnotes(bronnen);
        body.numbering = numbering();
        body.addresses = words_.addresses();
        body.pictures = std::move(pictures_);
        return body;
    }

    std::string operator()(const Heading& heading) {
        return docx_paragraph(fmt::format("Heading{}", outline_.enter(heading.level)), "",
                              words_.bookmark(fmt::format("_kop{}", headings_++), words_.line(heading.content)));
    }

    std::string operator()(const Paragraph& block) { return docx_paragraph("Normal", "", words_.lines(block.lines)); }

    std::string operator()(const List& list) {
        const Pieces& first = list.items.front().number;
        if (!first.empty()) starts_.push_back(words_of(first));
        const std::string properties = fmt::format("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>",
                                                   first.empty() ? 1 : starts_.size() + 1);
        std::string text;
        for (const ListItem& item : list.items)
            text += docx_paragraph("ListParagraph", properties, words_.lines(item.lines));
        return text;
    }

    std::string operator()(const Table& table) {
        const std::vector<int> widths = column_widths(table, width_);
        const bool headed = !std::ranges::all_of(table.head, &Pieces::empty);
        std::string text = open_table("Griptabel", widths);
        if (headed) text += row(table, table.head, widths, true);
        for (const auto& cells : table.rows) text += row(table, cells, widths, false);
        return text + close_table();
    }

    std::string operator()(const Figure& figure) {
        const auto drawn = beelden_.find(figure.address);
        if (drawn == beelden_.end()) return docx_paragraph("Normal", "", words_.line(figure.title));
        pictures_.push_back(emf(drawn->second));
        return docx_paragraph("Normal", "", picture(drawn->second, words_of(figure.title), pictures_.size(), width_));
    }

    std::string operator()(const Divider&) const { return docx_paragraph("Streep", "", ""); }

    std::string operator()(const Contents& contents) {
        std::string text;
        for (const Contents::Entry& entry : contents.entries)
            text += docx_paragraph("Inhoud", "",
                                   fmt::format("<w:hyperlink w:anchor=\"_kop{}\">{}</w:hyperlink>", entry.heading,
                                               words_.line(entry.content)));
        return text;
    }

    /// A table of one cell; what stands in it has less room.
    std::string operator()(const Box& box) {
        constexpr int margins = 340;
        const int around = std::exchange(width_, width_ - margins);
        const std::string content = blocks(box.blocks);
        width_ = around;
        return open_table("Gripkader", {width_}) + fmt::format("<w:tr>{}</w:tr>", cell(width_, content)) +
               close_table();
    }

private:
    std::string parts(std::span<const PagePart> parts) {
        std::string text;
        for (const PagePart& part : parts) {
            width_ = part.sideways ? sideways_width : upright_width;
            text += blocks(part.blocks);
            if (&part == &parts.back()) end_flat(text);
            const bool first = &part == &parts.front();
            const std::string page =
                section(part.sideways ? margins_.sideways : margins_.upright, part.sideways, first && first_differs_);
            text += &part == &parts.back() ? page : docx_paragraph("Scheiding", page, "");
        }
        return text;
    }

    std::string blocks(std::span<const Block> blocks) {
        std::string text;
        for (const Block& block : blocks) text += std::visit(*this, block);
        return text;
    }

    static std::string open_table(std::string_view style, const std::vector<int>& widths) {
        std::string text = fmt::format(R"(<w:tbl><w:tblPr><w:tblStyle w:val="{}"/><w:tblW w:w="0" w:type="auto"/>)"
                                       R"(<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>)",
                                       style);
        for (const int width : widths) text += fmt::format("<w:gridCol w:w=\"{}\"/>", width);
        return text + "</w:tblGrid>";
    }

    /// Tables that touch would become one.
    static std::string close_table() { return "</w:tbl>" + docx_paragraph("Scheiding", "", ""); }

    /// No table may come last, but what stands behind it must not fill a page of its own.
    static void end_flat(std::string& text) {
        const std::string apart = docx_paragraph("Scheiding", "", "");
        if (text.ends_with(apart))
            text.replace(text.size() - apart.size(), apart.size(), docx_paragraph("Slot", "", ""));
    }

    static std::string cell(int width, std::string_view content) {
        return concat(R"(<w:tc><w:tcPr><w:tcW w:w=")", std::to_string(width), R"(" w:type="dxa"/></w:tcPr>)", content,
                      "</w:tc>");
    }

    /// A row does not break over two pages; that of the heads comes back on each, and one that heads others stays with the next.
    std::string row(const Table& table, const std::vector<Pieces>& cells, const std::vector<int>& widths, bool head) {
        std::string text = fmt::format("<w:tr><w:trPr><w:cantSplit/>{}</w:trPr>", head ? "<w:tblHeader/>" : "");
        const std::string_view stays = !head && heads_rows(cells) ? "<w:keepNext/>" : "";
        for (std::size_t i = 0; i < cells.size(); ++i)
            text +=
                cell(widths[i], docx_paragraph(head ? "Tabelkop" : "Tabeltekst",
                                               concat(stays, justification(table.columns[i])), words_.line(cells[i])));
        return text + "</w:tr>";
    }

    std::string footnotes(const std::vector<Bron>& bronnen) {
        std::string text =
            R"(<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>)"
            R"(<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r>)"
            R"(</w:p></w:footnote>)";
        constexpr std::string_view mark =
            R"(<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>)"
            R"(<w:r><w:t xml:space="preserve"> </w:t></w:r>)";
        for (std::size_t i = 0; i < words_.noted().size(); ++i) {
            const std::string source = words_.source(bronnen[words_.noted()[i]]);
            text += fmt::format("<w:footnote w:id=\"{}\">{}</w:footnote>", i + 1,
                                docx_paragraph("FootnoteText", "", fmt::format("{}{}", mark, source)));
        }
        return docx_part("footnotes", text);
    }

    /// Dashes are list 1; each numbered list counts for itself.
    std::string numbering() const {
        constexpr std::string_view kind =
            R"(<w:abstractNum w:abstractNumId="{}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>)"
            R"(<w:numFmt w:val="{}"/><w:lvlText w:val="{}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="397"/>)"
            R"(</w:pPr></w:lvl></w:abstractNum>)";
        std::string text = fmt::format(kind, 0, "bullet", "–") + fmt::format(kind, 1, "decimal", "%1.") +
                           R"(<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)";
        for (std::size_t i = 0; i < starts_.size(); ++i)
            text += fmt::format(R"(<w:num w:numId="{}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">)"
                                R"(<w:startOverride w:val="{}"/></w:lvlOverride></w:num>)",
                                i + 2, escape_xml(starts_[i]));
        return docx_part("numbering", text);
    }

    const Beelden& beelden_;
    const DocxSections& margins_;
    bool first_differs_;
    DocxWords words_;
    int width_ = upright_width;
    Outline outline_;
    std::size_t headings_ = 0;
    std::vector<std::string> starts_; ///< the first number of each numbered list
    std::vector<std::string> pictures_;
};

} // namespace

DocxBody docx_body(std::span<const PagePart> parts, const std::vector<Bron>& bronnen, const Beelden& beelden,
                   const DocxSections& margins, bool first_differs) {
    return Writer{beelden, margins, first_differs}.body(parts, bronnen);
}

std::string docx_part(std::string_view name, std::string_view content) {
    constexpr std::string_view names =
        R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
        R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" )"
        R"(xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" )"
        R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" )"
        R"(xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">)";
    return concat(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)", "\n<w:", name, names, content,
                  "</w:", name, ">");
}

} // namespace grip::render
