#include "schema/markup.hpp"

#include <cmark-gfm.h>
#include <memory>

namespace grip::schema {
namespace {

std::optional<std::string_view> name_of(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HEADING) return "een kop";
    if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) return "HTML";
    if (type == CMARK_NODE_IMAGE) return "een afbeelding";
    if (type == CMARK_NODE_LINK) return "een link";
    return std::nullopt;
}

/// Most texts hold none of the characters that markup begins with, and parsing each would take most of the time.
bool may_hold_markup(std::string_view text) {
    return text.find_first_of("<[#") != std::string_view::npos || text.find("\n=") != std::string_view::npos ||
           text.find("\n-") != std::string_view::npos || text.find("\n ") != std::string_view::npos;
}

} // namespace

std::optional<std::string_view> markup_in(std::string_view text) {
    if (!may_hold_markup(text)) return std::nullopt;
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document{
        cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT), &cmark_node_free};
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk{cmark_iter_new(document.get()),
                                                                       &cmark_iter_free};
    while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
        if (const auto name = name_of(cmark_iter_get_node(walk.get()))) return name;
    }
    return std::nullopt;
}

} // namespace grip::schema
