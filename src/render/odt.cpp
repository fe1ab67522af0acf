#include "render/odt.hpp"

#include "base/text.hpp"
#include "render/odt_body.hpp"
#include "render/odt_styles.hpp"
#include "render/odt_words.hpp"
#include "render/page_layout.hpp"
#include "render/xml.hpp"
#include "render/zip.hpp"

#include <fmt/format.h>

namespace grip::render {
namespace {

constexpr std::string_view kind = "application/vnd.oasis.opendocument.text";

/// One of the parts of the package: `document-content`, `document-styles` or `document-meta`.
std::string part(std::string_view name, std::string_view content) {
    constexpr std::string_view text =
        R"(<?xml version="1.0" encoding="UTF-8"?>
<office:{0} xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
        R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
        R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
        R"(xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" )"
        R"(xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" )"
        R"(office:version="1.2">{1}</office:{0}>)";
    return fmt::format(text, name, content);
}

/// Title, municipality and day; the version of the program stands nowhere else.
std::string meta(const Opschrift& opschrift) {
    return part(
        "document-meta",
        fmt::format("<office:meta><meta:generator>grip {0}</meta:generator><dc:title>{1} – gemeente {2}</dc:title>"
                    "<meta:initial-creator>Gemeente {2}</meta:initial-creator><dc:language>nl-NL</dc:language>"
                    "<meta:creation-date>{3}T00:00:00</meta:creation-date></office:meta>",
                    escape_xml(opschrift.versie), escape_xml(opschrift.titel), escape_xml(opschrift.gemeente),
                    iso(opschrift.peildatum)));
}

/// Each page says what it is, also when it lies alone on a desk.
std::string page(const Opschrift& opschrift, std::string_view name, std::string_view layout, std::string_view style) {
    const std::string content =
        fmt::format("{}<text:tab/>Bladzijde <text:page-number text:select-page=\"current\">1</text:page-number> van "
                    "<text:page-count>1</text:page-count>",
                    escape_xml(at_foot(opschrift)));
    return fmt::format(
        "<style:master-page style:name=\"{}\" style:page-layout-name=\"{}\"><style:footer>{}</style:footer>"
        "</style:master-page>",
        name, layout, odt_paragraph(style, content));
}

/// The first page is that of `Standard`.
std::string styles(const Opschrift& opschrift) {
    constexpr std::string_view fonts =
        R"(<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>)";
    return part("document-styles",
                fmt::format("{}<office:styles>{}</office:styles><office:automatic-styles>{}</office:automatic-styles>"
                            "<office:master-styles>{}{}{}</office:master-styles>",
                            fonts, odt_styles, odt_pages, page(opschrift, "Standard", "staand", "Voet"),
                            page(opschrift, "Staand", "staand", "Voet"),
                            page(opschrift, "Liggend", "liggend", "VoetLiggend")));
}

std::string content(const OdtBody& body) {
    return part(
        "document-content",
        fmt::format("<office:automatic-styles>{}{}</office:automatic-styles><office:body><office:text>{}</office:text>"
                    "</office:body>",
                    odt_cells, body.styles, body.text));
}

std::string manifest(std::size_t pictures) {
    const auto entry = [](std::string_view path, std::string_view type) {
        return fmt::format("<manifest:file-entry manifest:full-path=\"{}\" manifest:media-type=\"{}\"/>", path, type);
    };
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">)" +
                       entry("/", kind);
    for (const char* file : {"content.xml", "styles.xml", "meta.xml"}) text += entry(file, "text/xml");
    for (std::size_t i = 1; i <= pictures; ++i) text += entry(fmt::format("Pictures/beeld{}.emf", i), "image/x-emf");
    return text + "</manifest:manifest>";
}

} // namespace

std::string odt(const Document& document, const Opschrift& opschrift, const Beelden& beelden) {
    OdtBody body = odt_body(document, beelden);
    std::vector<PackedFile> files{{"mimetype", std::string{kind}, true},
                                  {"content.xml", content(body)},
                                  {"styles.xml", styles(opschrift)},
                                  {"meta.xml", meta(opschrift)},
                                  {"META-INF/manifest.xml", manifest(body.pictures.size())}};
    for (std::size_t i = 0; i < body.pictures.size(); ++i)
        files.push_back({fmt::format("Pictures/beeld{}.emf", i + 1), std::move(body.pictures[i])});
    return zip(files);
}

} // namespace grip::render
