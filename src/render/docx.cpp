#include "render/docx.hpp"

#include "base/text.hpp"
#include "render/docx_body.hpp"
#include "render/docx_styles.hpp"
#include "render/docx_words.hpp"
#include "render/page_layout.hpp"
#include "render/xml.hpp"
#include "render/zip.hpp"

#include <array>
#include <fmt/format.h>

namespace grip::render {
namespace {

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view package = "http://schemas.openxmlformats.org/package/2006";

/// The parts besides the document that say of what sort they are.
constexpr std::array<std::string_view, 5> kinds{"styles", "settings", "numbering", "footnotes", "footer"};

std::string content_types() {
    std::string text = fmt::format(
        R"({}<Types xmlns="{}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        R"(<Default Extension="xml" ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/>)"
        R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"
        R"(<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>)"
        R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)",
        declaration, package);
    for (const std::string_view kind : kinds)
        text += fmt::format(
            R"(<Override PartName="/word/{0}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{0}+xml"/>)",
            kind);
    return text + "</Types>";
}

std::string relations(std::string_view content) {
    return fmt::format("{}<Relationships xmlns=\"{}/relationships\">{}</Relationships>", declaration, package, content);
}

std::string relation(std::string_view id, std::string_view type, std::string_view target, bool outside = false) {
    return fmt::format("<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"{}/>", id, type, escape_xml(target),
                       outside ? " TargetMode=\"External\"" : "");
}

std::string links(const DocxBody& body) {
    std::string text;
    for (std::size_t i = 0; i < body.addresses.size(); ++i)
        text += relation(fmt::format("link{}", i), fmt::format("{}/hyperlink", office), body.addresses[i], true);
    return text;
}

std::string document_relations(const DocxBody& body) {
    std::string text = links(body);
    for (const std::string_view kind : kinds)
        text +=
            relation(kind == "footer" ? "voet" : kind, fmt::format("{}/{}", office, kind), fmt::format("{}.xml", kind));
    for (std::size_t i = 1; i <= body.pictures.size(); ++i)
        text +=
            relation(fmt::format("beeld{}", i), fmt::format("{}/image", office), fmt::format("media/beeld{}.emf", i));
    return relations(text);
}

std::string package_relations() {
    return relations(
        relation("document", fmt::format("{}/officeDocument", office), "word/document.xml") +
        relation("kern", fmt::format("{}/relationships/metadata/core-properties", package), "docProps/core.xml") +
        relation("programma", fmt::format("{}/extended-properties", office), "docProps/app.xml"));
}

/// Title, municipality and day; the version of the program stands nowhere else.
std::string core_properties(const Opschrift& opschrift) {
    return fmt::format(
        R"({0}<cp:coreProperties xmlns:cp="{1}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" )"
        R"(xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"
        R"(<dc:title>{2} – gemeente {3}</dc:title><dc:creator>Gemeente {3}</dc:creator><dc:language>nl-NL</dc:language>)"
        R"(<dcterms:created xsi:type="dcterms:W3CDTF">{4}T00:00:00Z</dcterms:created></cp:coreProperties>)",
        declaration, package, escape_xml(opschrift.titel), escape_xml(opschrift.gemeente), iso(opschrift.peildatum));
}

std::string program_properties(const Opschrift& opschrift) {
    return fmt::format(
        R"({}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)"
        R"(<Application>grip {}</Application></Properties>)",
        declaration, escape_xml(opschrift.versie));
}

std::string field(std::string_view name) {
    return fmt::format(R"(<w:fldSimple w:instr=" {} "><w:r><w:t>1</w:t></w:r></w:fldSimple>)", name);
}

std::string words(std::string_view text) {
    return fmt::format(R"(<w:r><w:t xml:space="preserve">{}</w:t></w:r>)", escape_xml(text));
}

/// Each page says what it is, also when it lies alone on a desk.
std::string footer(const Opschrift& opschrift) {
    const std::string what = fmt::format("{}{}, gemeente {}, {}", opschrift.niet_openbaar ? "Niet openbaar. " : "",
                                         opschrift.titel, opschrift.gemeente, long_dutch(opschrift.peildatum));
    return docx_part("ftr",
                     docx_paragraph("Footer",
                                    fmt::format(R"(<w:tabs><w:tab w:val="right" w:pos="{}"/></w:tabs>)", upright_width),
                                    words(what) + "<w:r><w:tab/></w:r>" + words("Bladzijde ") + field("PAGE") +
                                        words(" van ") + field("NUMPAGES")));
}

/// As Word since 2013 lays out a page; hyphens where they help a narrow column.
constexpr std::string_view settings =
    R"(<w:autoHyphenation/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting )"
    R"(w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>)"
    R"(<w:themeFontLang w:val="nl-NL"/>)";

} // namespace

std::string docx(const Document& document, const Opschrift& opschrift, const Beelden& beelden) {
    DocxBody body = docx_body(document, beelden);
    std::vector<PackedFile> files{{"[Content_Types].xml", content_types()},
                                  {"_rels/.rels", package_relations()},
                                  {"docProps/core.xml", core_properties(opschrift)},
                                  {"docProps/app.xml", program_properties(opschrift)},
                                  {"word/_rels/document.xml.rels", document_relations(body)},
                                  {"word/_rels/footnotes.xml.rels", relations(links(body))},
                                  {"word/document.xml", std::move(body.document)},
                                  {"word/styles.xml", docx_part("styles", docx_styles)},
                                  {"word/settings.xml", docx_part("settings", settings)},
                                  {"word/numbering.xml", std::move(body.numbering)},
                                  {"word/footnotes.xml", std::move(body.footnotes)},
                                  {"word/footer.xml", footer(opschrift)}};
    for (std::size_t i = 0; i < body.pictures.size(); ++i)
        files.push_back({fmt::format("word/media/beeld{}.emf", i + 1), std::move(body.pictures[i])});
    return zip(files);
}

} // namespace grip::render
