#include "render/docx_words.hpp"

#include "base/text.hpp"
#include "render/bronlink.hpp"
#include "render/unbroken.hpp"
#include "render/xml.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::render {
namespace {

std::string run(std::string_view text, std::string_view properties = {}) {
    if (text.empty()) return "";
    const std::string marks = properties.empty() ? "" : concat("<w:rPr>", properties, "</w:rPr>");
    const bool blank_at_an_end = text.starts_with(' ') || text.ends_with(' ');
    return concat("<w:r>", marks, blank_at_an_end ? "<w:t xml:space=\"preserve\">" : "<w:t>", escape_xml(text),
                  "</w:t></w:r>");
}

std::string properties_of(Emphasis emphasis) {
    return concat(emphasis.vet ? "<w:b/>" : "", emphasis.cursief ? "<w:i/>" : "");
}

std::string missing_text(const Missing& missing, Emphasis emphasis) {
    return run(word(missing.reason), properties_of({emphasis.vet, true})) +
           run(beside(missing), properties_of(emphasis));
}

} // namespace

std::string docx_paragraph(std::string_view style, std::string_view properties, std::string_view content) {
    return concat("<w:p><w:pPr><w:pStyle w:val=\"", style, "\"/>", properties, "</w:pPr>", content, "</w:p>");
}

std::string DocxWords::line(const Pieces& pieces) {
    std::string text;
    for (const Piece& p : pieces) text += piece(p);
    return text;
}

std::string DocxWords::lines(const std::vector<TextLine>& lines) {
    std::string text;
    for (const TextLine& l : lines) text += (text.empty() ? "" : run(" ")) + line(l.content);
    return text;
}

std::string DocxWords::source(const Bron& bron) {
    const Bronlink parts = bronlink(bron);
    return run(parts.voor) + (parts.adres.empty() ? "" : link(parts.adres)) + run(parts.na);
}

std::string DocxWords::bookmark(std::string_view name, std::string_view content) {
    return fmt::format("<w:bookmarkStart w:id=\"{0}\" w:name=\"{1}\"/>{2}<w:bookmarkEnd w:id=\"{0}\"/>", bookmarks_++,
                       name, content);
}

std::string DocxWords::piece(const Piece& piece) {
    const std::string marks = properties_of(piece.emphasis);
    std::string text = std::visit(Overloaded{
                                      [&](const auto& value) { return run(ToWords{}(value), marks); },
                                      [&](const Url& url) { return link(url.address); },
                                      [&](const Bron& bron) { return source(bron); },
                                      [&](const Missing& missing) { return missing_text(missing, piece.emphasis); },
                                  },
                                  piece.deel);
    if (piece.in_concept) text += run(in_concept, marks);
    for (const std::size_t n : piece.noten) text += note(n);
    return text;
}

/// The first is the note itself; what names the same source again, refers to that by its number.
std::string DocxWords::note(std::size_t note) {
    constexpr std::string_view raised = R"(<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>)";
    const std::string name = fmt::format("_bron{}", note + 1);
    const auto found = std::ranges::find(noted_, note);
    const auto number = found - noted_.begin() + 1;
    if (found == noted_.end()) {
        noted_.push_back(note);
        return bookmark(name, fmt::format("<w:r>{}<w:footnoteReference w:id=\"{}\"/></w:r>", raised, number));
    }
    return fmt::format(
        R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NOTEREF {} \f \h )"
        R"(</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>{}<w:t>{}</w:t></w:r>)"
        R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)",
        name, raised, number);
}

std::string DocxWords::link(std::string_view address) {
    auto found = std::ranges::find(addresses_, address);
    if (found == addresses_.end()) found = addresses_.insert(found, std::string{address});
    return fmt::format("<w:hyperlink r:id=\"link{}\">{}</w:hyperlink>", found - addresses_.begin(),
                       run(address, R"(<w:rStyle w:val="Hyperlink"/>)"));
}

} // namespace grip::render
