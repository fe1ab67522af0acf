#include "render/docx.hpp"

#include "base/text.hpp"
#include "render/docx_body.hpp"
#include "render/docx_styles.hpp"
#include "render/docx_words.hpp"
#include "render/page_layout.hpp"
#include "render/xml.hpp"
#include "render/zip.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>

namespace grip::render {
namespace {

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view package = "http://schemas.openxmlformats.org/package/2006";

/// A part besides the document: `footer` for `word/footer.xml`.
struct Part {
    std::string_view name;
    std::string_view kind; ///< for `word/footer-eerst.xml` also `footer`
    std::string content;
    std::string relations = {};
};

/// The kinds of pictures that a package can hold.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> pictures{{{"emf", "image/x-emf"},
                                                                                 {"wmf", "image/x-wmf"},
                                                                                 {"png", "image/png"},
                                                                                 {"gif", "image/gif"},
                                                                                 {"jpg", "image/jpeg"},
                                                                                 {"jpeg", "image/jpeg"}}};

std::string content_types(const std::vector<Part>& parts) {
    std::string text = fmt::format(
        R"({}<Types xmlns="{}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        R"(<Default Extension="xml" ContentType="application/xml"/>)"
        R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"
        R"(<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>)"
        R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)",
        declaration, package);
    for (const auto& [extension, type] : pictures)
        text += fmt::format(R"(<Default Extension="{}" ContentType="{}"/>)", extension, type);
    for (const Part& part : parts)
        text += fmt::format(
            R"(<Override PartName="/word/{}.xml" ContentType="application/vnd.openxmlformats-officedocument.{}{}+xml"/>)",
            part.name, part.kind == "theme" ? "" : "wordprocessingml.", part.kind);
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

std::string document_relations(const DocxBody& body, const std::vector<Part>& parts) {
    std::string text = links(body);
    for (const Part& part : parts)
        text += relation(part.name, fmt::format("{}/{}", office, part.kind), fmt::format("{}.xml", part.name));
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

/// Each page says what it is, also when it lies alone on a desk; its number stands at the right of a page so wide. Its style is no kind
/// of foot: that of a municipality has tabs of its own.
std::string last_line(const Opschrift& opschrift, int width) {
    return docx_paragraph("Gripvoet", fmt::format(R"(<w:tabs><w:tab w:val="right" w:pos="{}"/></w:tabs>)", width),
                          words(at_foot(opschrift)) + "<w:r><w:tab/></w:r>" + words("Bladzijde ") + field("PAGE") +
                              words(" van ") + field("NUMPAGES"));
}

/// Below what the municipality has there.
Part foot(std::string_view name, const DocxMargin& own, const std::string& line) {
    constexpr std::string_view end = "</w:ftr>";
    if (!own.content.ends_with(end)) return {name, "footer", docx_part("ftr", line)};
    std::string content = own.content;
    content.insert(content.size() - end.size(), line);
    return {name, "footer", std::string{declaration} + content, own.relations};
}

void add_head(std::string_view name, const DocxMargin& own, std::vector<Part>& parts) {
    if (!own.content.empty()) parts.push_back({name, "header", std::string{declaration} + own.content, own.relations});
}

/// The foot of each page, and of the municipality's own look its head, its theme, and those of the first page.
std::vector<Part> look(const Opschrift& opschrift, const DocxReference* huisstijl, bool sideways) {
    const DocxMargin own = huisstijl == nullptr ? DocxMargin{} : huisstijl->footer;
    const std::string line = last_line(opschrift, upright_width);
    std::vector<Part> parts{foot("footer", own, line)};
    if (sideways) parts.push_back(foot("footer-liggend", own, last_line(opschrift, sideways_width)));
    if (huisstijl == nullptr) return parts;
    add_head("header", huisstijl->header, parts);
    if (huisstijl->first_differs) {
        parts.push_back(foot("footer-eerst", huisstijl->first_footer, line));
        add_head("header-eerst", huisstijl->first_header, parts);
    }
    if (!huisstijl->theme.empty()) parts.push_back({"theme", "theme", huisstijl->theme});
    return parts;
}

/// What a section says of them.
DocxSections margins(const std::vector<Part>& parts) {
    DocxSections result;
    for (const Part& part : parts) {
        if (part.kind != "header" && part.kind != "footer") continue;
        const std::string reference = fmt::format(R"(<w:{}Reference w:type="{}" r:id="{}"/>)", part.kind,
                                                  part.name.ends_with("-eerst") ? "first" : "default", part.name);
        if (part.name != "footer-liggend") result.upright += reference;
        if (part.name != "footer") result.sideways += reference;
    }
    return result;
}

/// As Word since 2013 lays out a page; hyphens where they help a narrow column.
constexpr std::string_view settings =
    R"(<w:autoHyphenation/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting )"
    R"(w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>)"
    R"(<w:themeFontLang w:val="nl-NL"/>)";

} // namespace

std::string docx(const Document& document, const Opschrift& opschrift, const Beelden& beelden,
                 const DocxReference* huisstijl) {
    const std::vector<PagePart> pages = page_parts(document.blocks); // measuring all tables takes long
    std::vector<Part> parts = look(opschrift, huisstijl, std::ranges::any_of(pages, &PagePart::sideways));
    DocxBody body =
        docx_body(pages, document.bronnen, beelden, margins(parts), huisstijl != nullptr && huisstijl->first_differs);
    const std::string links_in_notes = links(body);
    parts.push_back(
        {"styles", "styles",
         huisstijl == nullptr ? docx_part("styles", docx_styles) : std::string{declaration} + huisstijl->styles});
    parts.push_back({"settings", "settings", docx_part("settings", settings)});
    parts.push_back({"numbering", "numbering", std::move(body.numbering)});
    parts.push_back({"footnotes", "footnotes", std::move(body.footnotes), links_in_notes});
    std::vector<PackedFile> files{{"[Content_Types].xml", content_types(parts)},
                                  {"_rels/.rels", package_relations()},
                                  {"docProps/core.xml", core_properties(opschrift)},
                                  {"docProps/app.xml", program_properties(opschrift)},
                                  {"word/_rels/document.xml.rels", document_relations(body, parts)},
                                  {"word/document.xml", std::move(body.document)}};
    for (Part& part : parts) {
        files.push_back({fmt::format("word/{}.xml", part.name), std::move(part.content)});
        if (!part.relations.empty())
            files.push_back({fmt::format("word/_rels/{}.xml.rels", part.name), relations(part.relations)});
    }
    for (std::size_t i = 0; i < body.pictures.size(); ++i)
        files.push_back({fmt::format("word/media/beeld{}.emf", i + 1), std::move(body.pictures[i])});
    if (huisstijl != nullptr) std::ranges::copy(huisstijl->media, std::back_inserter(files));
    return zip(files);
}

} // namespace grip::render
