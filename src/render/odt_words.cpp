#include "render/odt_words.hpp"

#include "render/bronlink.hpp"
#include "render/unbroken.hpp"
#include "render/xml.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::render {
namespace {

std::string span(std::string_view text, Emphasis emphasis = {}) {
    if (text.empty()) return "";
    if (!emphasis.vet && !emphasis.cursief) return escape_xml(text);
    const std::string_view style = !emphasis.vet ? "Cursief" : emphasis.cursief ? "VetCursief" : "Vet";
    return fmt::format("<text:span text:style-name=\"{}\">{}</text:span>", style, escape_xml(text));
}

std::string link(std::string_view address) {
    return fmt::format(R"(<text:a xlink:type="simple" xlink:href="{0}">{0}</text:a>)", escape_xml(address));
}

std::string source(const Bron& bron) {
    const Bronlink parts = bronlink(bron);
    return span(parts.voor) + (parts.adres.empty() ? "" : link(parts.adres)) + span(parts.na);
}

std::string missing_text(const Missing& missing, Emphasis emphasis) {
    return span(word(missing.reason), {emphasis.vet, true}) + span(beside(missing), emphasis);
}

} // namespace

std::string odt_paragraph(std::string_view style, std::string_view content) {
    return fmt::format("<text:p text:style-name=\"{}\">{}</text:p>", style, content);
}

std::string OdtWords::line(const Pieces& pieces) {
    std::string text;
    for (const Piece& p : pieces) text += piece(p);
    return text;
}

std::string OdtWords::lines(const std::vector<TextLine>& lines) {
    std::string text;
    for (const TextLine& l : lines) text += (text.empty() ? "" : " ") + line(l.content);
    return text;
}

std::string OdtWords::piece(const Piece& piece) {
    std::string text = std::visit(Overloaded{
                                      [&](const auto& value) { return span(ToWords{}(value), piece.emphasis); },
                                      [](const Url& url) { return link(url.address); },
                                      [](const Bron& bron) { return source(bron); },
                                      [&](const Missing& missing) { return missing_text(missing, piece.emphasis); },
                                  },
                                  piece.deel);
    if (piece.in_concept) text += span(in_concept, piece.emphasis);
    for (const std::size_t n : piece.noten) text += note(n);
    return text;
}

/// The first is the note itself; what names the same source again, refers to that by its number.
std::string OdtWords::note(std::size_t note) {
    const auto found = std::ranges::find(noted_, note);
    const auto number = found - noted_.begin() + 1;
    if (found != noted_.end())
        return fmt::format("<text:span text:style-name=\"Nootcijfer\"><text:note-ref text:note-class=\"footnote\" "
                           "text:reference-format=\"text\" text:ref-name=\"bron{0}\">{0}</text:note-ref></text:span>",
                           number);
    noted_.push_back(note);
    return fmt::format("<text:note text:id=\"bron{0}\" text:note-class=\"footnote\"><text:note-citation>{0}"
                       "</text:note-citation><text:note-body>{1}</text:note-body></text:note>",
                       number, odt_paragraph("Noot", "<text:s/>" + source(bronnen_[note])));
}

} // namespace grip::render
