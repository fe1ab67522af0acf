#include "schema/markup.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <cmark-gfm.h>
#include <cstdio>
#include <cstdlib>
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

/// The library ends the program in English when it gets no memory; it cannot carry an exception either.
[[noreturn]] void end_without_memory() {
    for (const char* words : {"grip: ", no_memory, "\n"}) std::fputs(words, stderr);
    std::_Exit(2);
}

void* allocate(std::size_t number, std::size_t size) {
    void* memory = std::calloc(number, size);
    if (memory == nullptr) end_without_memory();
    return memory;
}

void* grow(void* memory, std::size_t size) {
    void* grown = std::realloc(memory, size);
    if (grown == nullptr) end_without_memory();
    return grown;
}

cmark_mem dutch_memory{allocate, grow, std::free};

cmark_node* parse(std::string_view text) {
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser{
        cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &dutch_memory), &cmark_parser_free};
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return cmark_parser_finish(parser.get());
}

} // namespace

std::optional<std::string_view> markup_in(std::string_view text) {
    if (!may_hold_markup(text)) return std::nullopt;
    constexpr auto most_brackets = 1000; // no text needs more, and the library takes the square of some rows of them
    if (std::ranges::count_if(text, [](char c) { return c == '[' || c == '<'; }) > most_brackets)
        return "een lange reeks haken";
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document{parse(text), &cmark_node_free};
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk{cmark_iter_new(document.get()),
                                                                       &cmark_iter_free};
    while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
        if (const auto name = name_of(cmark_iter_get_node(walk.get()))) return name;
    }
    return std::nullopt;
}

} // namespace grip::schema
