// A paper as a page of its own: what stands around its words.
#include "base/text.hpp"
#include "render/html.hpp"
#include "render/html_style.hpp"
#include "render/page_layout.hpp"
#include "render/xml.hpp"

#include <fmt/format.h>

namespace grip::render {
namespace {

/// Within quotes of a stylesheet.
std::string css_text(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool safe = static_cast<unsigned char>(c) >= 0x80 || c == ' ' || is_letter_or_digit(c);
        result += safe ? std::string(1, c) : fmt::format("\\{:X} ", static_cast<unsigned char>(c));
    }
    return result;
}

/// At the foot of each page on paper, as in Word.
std::string foot(const Opschrift& opschrift) {
    return fmt::format(
        "@page{{@bottom-left{{content:\"{}\"}}@bottom-right{{white-space:nowrap;content:\"Bladzijde \" counter(page) \" van \" "
        "counter(pages)}}}}",
        css_text(at_foot(opschrift)));
}

} // namespace

std::string html(const Document& document, const Opschrift& opschrift, const Beelden& beelden,
                 std::string_view huisstijl) {
    const std::string titel = fmt::format("{} – gemeente {}", opschrift.titel, opschrift.gemeente);
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"grip {}\">\n<meta name=\"date\" content=\"{}\">\n"
        "<title>{}</title>\n<style>{}{}{}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
        escape_xml(opschrift.versie), iso(opschrift.peildatum), escape_xml(titel), html_style, foot(opschrift),
        huisstijl, html_body(document, titel, beelden).text);
}

} // namespace grip::render
