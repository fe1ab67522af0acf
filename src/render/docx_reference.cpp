#include "render/docx_reference.hpp"

#include "render/docx_body.hpp"
#include "render/docx_clean.hpp"
#include "render/docx_styles.hpp"
#include "render/xml.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::render {
namespace {

using Files = std::map<std::string, std::string>;

constexpr unsigned as_it_is = pugi::parse_default | pugi::parse_ws_pcdata;

/// The root, when it has this name.
pugi::xml_node read_part(const Files& files, const std::string& name, std::string_view root,
                         pugi::xml_document& document) {
    const auto file = files.find(name);
    if (file == files.end() || !document.load_buffer(file->second.data(), file->second.size(), as_it_is)) return {};
    const pugi::xml_node found = document.document_element();
    return found.name() == root ? found : pugi::xml_node{};
}

struct Relation {
    std::string type;
    std::string target; ///< below `word/`
};

/// Those that stay within the package, by id.
std::map<std::string, Relation> relations_of(const Files& files, const std::string& part) {
    pugi::xml_document document;
    std::map<std::string, Relation> relations;
    for (const pugi::xml_node node :
         read_part(files, fmt::format("word/_rels/{}.rels", part), "Relationships", document)) {
        const std::string_view type = node.attribute("Type").value();
        if (std::string_view{node.attribute("TargetMode").value()} == "External") continue;
        relations[node.attribute("Id").value()] = {std::string{type.substr(type.rfind('/') + 1)},
                                                   node.attribute("Target").value()};
    }
    return relations;
}

std::string extension_of(const std::string& name) { return name.substr(std::min(name.rfind('.') + 1, name.size())); }

class Reader {
public:
    explicit Reader(const Files& files) : files_{files}, relations_{relations_of(files, "document.xml")} {}

    std::optional<DocxReference> read() {
        pugi::xml_document document;
        pugi::xml_document styles;
        const pugi::xml_node body = read_part(files_, "word/document.xml", "w:document", document).child("w:body");
        const pugi::xml_node own = read_part(files_, "word/styles.xml", "w:styles", styles);
        if (!body || !own) return std::nullopt;
        pugi::xml_document ours;
        ours.load_string(docx_part("styles", docx_styles).c_str(), as_it_is);
        join_styles(own, ours.document_element());
        result_.styles = to_text(own);
        if (const auto theme = files_.find("word/theme/theme1.xml"); theme != files_.end())
            result_.theme = theme->second;
        margins(body.child("w:sectPr"));
        return std::move(result_);
    }

private:
    void margins(pugi::xml_node section) {
        result_.first_differs = !section.child("w:titlePg").empty();
        for (const pugi::xml_node reference : section.children()) {
            const std::string_view name = reference.name();
            const std::string_view type = reference.attribute("w:type").value();
            const bool first = type == "first";
            if (!first && type != "default") continue; // even pages look as odd ones
            if (name == "w:headerReference") take(first ? result_.first_header : result_.header, reference, "w:hdr");
            if (name == "w:footerReference") take(first ? result_.first_footer : result_.footer, reference, "w:ftr");
        }
    }

    void take(DocxMargin& margin, pugi::xml_node reference, std::string_view root_name) {
        const auto relation = relations_.find(reference.attribute("r:id").value());
        if (relation == relations_.end()) return;
        const std::string& part = relation->second.target;
        pugi::xml_document document;
        const pugi::xml_node root = read_part(files_, "word/" + part, root_name, document);
        if (!root) return;
        const auto pictures = relations_of(files_, part);
        clean_margin(root, [&](const std::string& id) { return take_picture(margin, pictures, id); });
        margin.content = to_text(root);
    }

    /// Its new id.
    std::string take_picture(DocxMargin& margin, const std::map<std::string, Relation>& relations,
                             const std::string& id) {
        constexpr std::array kinds{"png", "jpg", "jpeg", "gif", "emf", "wmf"};
        const auto relation = relations.find(id);
        if (relation == relations.end() || relation->second.type != "image") return {};
        const auto file = files_.find("word/" + relation->second.target);
        const std::string kind = extension_of(relation->second.target);
        if (file == files_.end() || std::ranges::find(kinds, kind) == kinds.end()) return {};
        std::string name = fmt::format("huisstijl{}", result_.media.size() + 1);
        result_.media.push_back({fmt::format("word/media/{}.{}", name, kind), file->second});
        margin.relations += fmt::format(
            R"(<Relationship Id="{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/{0}.{1}"/>)",
            name, kind);
        return name;
    }

    const Files& files_;
    std::map<std::string, Relation> relations_;
    DocxReference result_;
};

} // namespace

std::optional<DocxReference> docx_reference(const std::string& bytes) {
    constexpr std::size_t most = 32 << 20;
    const auto files = unzip(bytes, most);
    if (!files) return std::nullopt;
    return Reader{*files}.read();
}

} // namespace grip::render
