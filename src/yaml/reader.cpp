#include "yaml/reader.hpp"

#include "yaml/duplicates.hpp"
#include "yaml/encoding.hpp"
#include "yaml/marks.hpp"
#include "yaml/parser.hpp"
#include "yaml/rules.hpp"
#include "yaml/scan.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::yaml {
namespace {

class Builder {
public:
    Builder(Document& document, Faults& faults) : document_{document}, faults_{faults}, cursor_{document.source} {}

    void build() {
        Parser parser{document_.source};
        for (bool going = true; going;) {
            Event event;
            if (!parser.next(event)) {
                syntax(parser.report());
                return;
            }
            going = take(event.raw);
        }
        if (document_.readable && (document_.nodes.empty() || is_empty(document_, 0))) nothing_there();
    }

private:
    struct Open {
        NodeId node;
        NodeId last = no_node;
        std::size_t items = 0;
        bool has_key = false;
        bool key_apart = false;
        Range key{};
    };

    /// False when there is no more to read.
    bool take(const yaml_event_t& event) {
        switch (event.type) {
        case YAML_SCALAR_EVENT: scalar(event); return document_.readable;
        case YAML_SEQUENCE_START_EVENT:
            return open(event, Kind::list, event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE,
                        event.data.sequence_start.anchor, event.data.sequence_start.tag);
        case YAML_MAPPING_START_EVENT:
            return open(event, Kind::map, event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE,
                        event.data.mapping_start.anchor, event.data.mapping_start.tag);
        case YAML_SEQUENCE_END_EVENT: close(event); return true;
        case YAML_MAPPING_END_EVENT: close(event); return true;
        case YAML_ALIAS_EVENT: alias(event); return document_.readable;
        case YAML_DOCUMENT_START_EVENT: return start_document(event);
        case YAML_STREAM_END_EVENT: return false;
        default: return true;
        }
    }

    bool start_document(const yaml_event_t& event) {
        if (!seen_document_) {
            seen_document_ = true;
            return true;
        }
        faults_.add(rules::meer_documenten, place(cursor_.at(event.start_mark.index)),
                    "hier begint een tweede document; het is niet gelezen",
                    "Zet het in een eigen bestand, of haal de regel met --- weg.");
        return false;
    }

    void scalar(const yaml_event_t& event) {
        const auto& data = event.data.scalar;
        const std::string_view value{reinterpret_cast<const char*>(data.value), data.length};
        const Style style = style_of(data.style);
        const Range range = range_of(event, style);
        note_long_quote(event, style);
        if (style == Style::double_quoted) check_escapes(value, range.begin);
        if (value.size() > most_text)
            return stop(rules::te_groot, position_at(document_, range.begin), "een tekst van meer dan 64 KiB",
                        "Kort haar in, en verwijs naar het stuk waarin de rest staat.");
        if (wants_key()) return key(range, refused(data.anchor, data.tag, range.begin) ? std::string_view{} : value);
        const NodeId node = add(range, Kind::scalar, style);
        text(node, value);
        if (refused(data.anchor, data.tag, range.begin)) document_.nodes[node].kind = Kind::unreadable;
    }

    Range range_of(const yaml_event_t& event, Style style) {
        const std::uint32_t begin = cursor_.at(event.start_mark.index);
        const Range range{begin, cursor_.at(event.end_mark.index)};
        const bool block = style == Style::literal || style == Style::folded;
        return block ? Range{begin, end_of_block_text(document_.source, range)} : range;
    }

    void note_long_quote(const yaml_event_t& event, Style style) {
        const bool quoted = style == Style::single_quoted || style == Style::double_quoted;
        if (!quoted || event.end_mark.line == event.start_mark.line) return;
        long_quote_ = position_of(event.start_mark);
        long_quote_end_ = position_of(event.end_mark).line;
    }

    void alias(const yaml_event_t& event) {
        const Range range{cursor_.at(event.start_mark.index), cursor_.at(event.end_mark.index)};
        faults_.add(rules::verwijzing, place(range.begin), "een verwijzing met *",
                    "Schrijf de waarde voluit, of zet de tekst tussen aanhalingstekens.");
        if (wants_key()) return key(range, {});
        text(add(range, Kind::unreadable, Style::plain), {});
    }

    bool open(const yaml_event_t& event, Kind kind, bool flow, const yaml_char_t* anchor, const yaml_char_t* tag) {
        const std::uint32_t begin = cursor_.at(event.start_mark.index);
        if (wants_key()) {
            stop(rules::syntax, position_at(document_, begin), "een sleutel is een woord, geen lijst of blok",
                 "Schrijf `sleutel: waarde`. Staat er een tekst met [ of {, zet die dan tussen aanhalingstekens.");
            return false;
        }
        if (open_.size() == most_levels) {
            stop(rules::te_diep, position_at(document_, begin), fmt::format("dieper dan {} niveaus", most_levels),
                 "Waarschijnlijk is het bestand beschadigd of klopt een inspringing niet.");
            return false;
        }
        const NodeId node = add({begin, begin}, kind, flow ? Style::flow : Style::block);
        refused(anchor, tag, begin);
        open_.push_back({node});
        return document_.readable;
    }

    /// What stands between brackets ends with them, all else with the last of what is in it.
    void close(const yaml_event_t& event) {
        const Open& open = open_.back();
        Range& range = document_.nodes[open.node].value;
        if (is_bracketed(document_, open.node)) range.end = cursor_.at(event.end_mark.index);
        else if (open.last != no_node) range.end = document_.nodes[open.last].value.end;
        open_.pop_back();
    }

    bool refused(const yaml_char_t* anchor, const yaml_char_t* tag, std::uint32_t begin) {
        if (anchor != nullptr) {
            faults_.add(rules::verwijzing, place(begin), "een anker met &",
                        "Haal het anker weg, of zet de tekst tussen aanhalingstekens.");
        }
        if (tag != nullptr) {
            faults_.add(rules::tag, place(begin), "een aanduiding met !",
                        "Haal haar weg, of zet de tekst tussen aanhalingstekens.");
        }
        return anchor != nullptr || tag != nullptr;
    }

    bool wants_key() const {
        return !open_.empty() && document_.nodes[open_.back().node].kind == Kind::map && !open_.back().has_key;
    }

    /// The node that it belongs to is the next to be added.
    void key(Range range, std::string_view text) {
        Open& open = open_.back();
        const auto node = static_cast<NodeId>(document_.nodes.size());
        open.has_key = true;
        open.key = range;
        open.key_apart = written(document_, range) != text;
        if (open.key_apart) keep_apart(document_, node, true, text);
    }

    void text(NodeId node, std::string_view text) {
        Node& n = document_.nodes[node];
        n.text_apart = written(document_, n.value) != text;
        if (n.text_apart) keep_apart(document_, node, false, text);
    }

    NodeId add(Range range, Kind kind, Style style) {
        const auto id = static_cast<NodeId>(document_.nodes.size());
        Node node;
        node.value = range;
        node.kind = kind;
        node.style = style;
        if (!open_.empty()) join(node, id);
        document_.nodes.push_back(node);
        return id;
    }

    void join(Node& node, NodeId id) {
        Open& parent = open_.back();
        node.parent = parent.node;
        node.key = parent.key;
        node.key_apart = parent.key_apart;
        parent.has_key = false;
        const bool in_map = document_.nodes[parent.node].kind == Kind::map;
        if (++parent.items == most_items + 1)
            stop(rules::te_groot, position_at(document_, in_map ? node.key.begin : node.value.begin),
                 fmt::format("een lijst of blok met meer dan {} onderdelen", most_items),
                 "Voeg onderdelen samen; meer hoort niet in een register.");
        (parent.last == no_node ? document_.nodes[parent.node].first : document_.nodes[parent.last].next) = id;
        parent.last = id;
    }

    /// Only an escape can bring in a character that the file itself does not hold.
    void check_escapes(std::string_view value, std::uint32_t begin) {
        for (std::string_view rest = value; !rest.empty();) {
            const CodePoint point = decode_utf8(rest);
            if (is_forbidden(point.value)) {
                faults_.add(rules::codering, place(begin),
                            fmt::format("in deze tekst maakt een schuine streep een ongeldig teken (U+{:04X})",
                                        static_cast<unsigned>(point.value)),
                            "Haal de code weg.");
                return;
            }
            rest.remove_prefix(point.size);
        }
    }

    void syntax(ParserReport report) {
        if (long_quote_end_ == report.position.line) report.open_quote = long_quote_;
        const auto last = last_line();
        if (report.position.line > last) report.position = {last, 1}; // the library stands beyond the end
        Problem problem = explain(report, source_line(document_, static_cast<int>(report.position.line)));
        stop(rules::syntax, problem.position, std::move(problem.message), std::move(problem.hint));
    }

    /// The last line that holds something.
    std::uint32_t last_line() const {
        const auto end = document_.source.find_last_not_of(" \t\r\n");
        const auto text = std::string_view{document_.source}.substr(0, end == std::string::npos ? 0 : end);
        return static_cast<std::uint32_t>(std::ranges::count(text, '\n')) + 1;
    }

    void nothing_there() { stop(rules::syntax, {}, "het bestand is leeg", "Vul het, of haal het bestand weg."); }

    void stop(const Rule& rule, Position at, std::string message, std::string hint) {
        faults_.add(rule, place(at), std::move(message), std::move(hint) + " De rest van dit bestand is niet gelezen.");
        document_.readable = false;
    }

    Location place(Position at) const {
        return {document_.file, "", static_cast<int>(at.line), static_cast<int>(at.column)};
    }
    Location place(std::uint32_t byte) const { return place(position_at(document_, byte)); }

    Document& document_;
    Faults& faults_;
    ByteCursor cursor_;
    std::vector<Open> open_;
    bool seen_document_ = false;
    Position long_quote_{};
    std::uint32_t long_quote_end_ = 0;
};

/// The parser must stand at the first character of the source.
void take_source(Document& document, std::string text) {
    document.byte_order_mark = text.starts_with(byte_order_mark);
    if (document.byte_order_mark) text.erase(0, byte_order_mark.size());
    document.source = std::move(text);
    const std::string_view source = document.source;
    Milestone here;
    for (std::size_t at = 0; at <= source.size(); at += stride) {
        document.milestones.push_back(here);
        const std::string_view part = source.substr(at, stride);
        here.characters += static_cast<std::uint32_t>(length_utf8(part));
        here.line += static_cast<std::uint32_t>(std::ranges::count(part, '\n'));
        if (const std::size_t last = part.rfind('\n'); last != std::string_view::npos)
            here.line_begin = static_cast<std::uint32_t>(at + last) + 1;
    }
    document.nodes.reserve(here.line); // about one a line
}

} // namespace

Document read(std::string file, std::string text, Faults& faults) {
    Document document;
    document.file = std::move(file);
    take_source(document, std::move(text));
    document.may_hold_marks = looks_marked(document.source);
    if (check_encoding(document.file, document.source, faults)) {
        Builder{document, faults}.build();
    } else {
        document.readable = false;
    }
    document.may_hold_marks = document.may_hold_marks || looks_marked(document.texts);
    find_marks(document);
    check_duplicates(document, faults);
    settle(document, faults);
    if (!document.readable) document.nodes.clear();
    document.nodes.shrink_to_fit();
    document.texts.shrink_to_fit();
    document.apart.shrink_to_fit();
    return document;
}

} // namespace grip::yaml
