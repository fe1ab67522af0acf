// The YAML library, owned: its parser, its events, and its way of counting. Only reader.cpp includes this.
#pragma once

#include "base/text.hpp"
#include "yaml/problem.hpp"

#include <new>
#include <yaml.h>

namespace grip::yaml {

inline Position position_of(const yaml_mark_t& mark) {
    return {static_cast<std::uint32_t>(mark.line) + 1, static_cast<std::uint32_t>(mark.column) + 1};
}

inline Style style_of(yaml_scalar_style_t style) {
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return Style::single_quoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return Style::double_quoted;
    case YAML_LITERAL_SCALAR_STYLE: return Style::literal;
    case YAML_FOLDED_SCALAR_STYLE: return Style::folded;
    default: return Style::plain;
    }
}

struct Event {
    yaml_event_t raw{};

    Event() = default;
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event() { yaml_event_delete(&raw); }
};

class Parser {
public:
    explicit Parser(std::string_view text) {
        if (yaml_parser_initialize(&raw_) != 1) throw std::bad_alloc{};
        yaml_parser_set_encoding(&raw_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&raw_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { yaml_parser_delete(&raw_); }

    bool next(Event& event) {
        const bool good = yaml_parser_parse(&raw_, &event.raw) == 1;
        if (!good && raw_.error == YAML_MEMORY_ERROR) throw std::bad_alloc{};
        return good;
    }

    ParserReport report() const {
        const auto text = [](const char* words) { return words == nullptr ? std::string_view{} : words; };
        return {
            text(raw_.problem), text(raw_.context), position_of(raw_.problem_mark), position_of(raw_.context_mark), {}};
    }

private:
    yaml_parser_t raw_{};
};

/// The library counts characters, ranges count bytes. Events come in order, so one walk through the text serves all.
class ByteCursor {
public:
    explicit ByteCursor(std::string_view text) : text_{text} {}

    std::uint32_t at(std::size_t character) {
        while (character_ < character && byte_ < text_.size()) {
            ++byte_;
            while (byte_ < text_.size() && continues_utf8(text_[byte_])) ++byte_;
            ++character_;
        }
        return static_cast<std::uint32_t>(byte_);
    }

private:
    std::string_view text_;
    std::size_t character_ = 0;
    std::size_t byte_ = 0;
};

} // namespace grip::yaml
