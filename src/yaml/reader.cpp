#include "yaml/reader.hpp"

#include "yaml/encoding.hpp"
#include "yaml/parser.hpp"
#include "yaml/rules.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::yaml {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

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
        Slice key{};
        Position key_position{};
    };

    /// False when there is no more to read.
    bool take(const yaml_event_t& event) {
        switch (event.type) {
        case YAML_SCALAR_EVENT: scalar(event); return document_.readable;
        case YAML_SEQUENCE_START_EVENT:
            return open(event, Kind::list, event.data.sequence_start.anchor, event.data.sequence_start.tag);
        case YAML_MAPPING_START_EVENT:
            return open(event, Kind::map, event.data.mapping_start.anchor, event.data.mapping_start.tag);
        case YAML_SEQUENCE_END_EVENT: open_.pop_back(); return true;
        case YAML_MAPPING_END_EVENT: open_.pop_back(); return true;
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
        faults_.add(rules::meer_documenten, place(position_of(event.start_mark)),
                    "hier begint een tweede document; het is niet gelezen",
                    "Zet het in een eigen bestand, of haal de regel met --- weg.");
        return false;
    }

    void scalar(const yaml_event_t& event) {
        const auto& data = event.data.scalar;
        const std::string_view value{reinterpret_cast<const char*>(data.value), data.length};
        const bool quoted =
            data.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
        if (quoted && event.end_mark.line > event.start_mark.line) {
            long_quote_ = position_of(event.start_mark);
            long_quote_end_ = position_of(event.end_mark).line;
        }
        check_escapes(data.style, value, position_of(event.start_mark));
        const Slice slice = keep(value, event.start_mark.index, quoted);
        const Position position = position_of(event.start_mark);
        if (value.size() > most_text)
            return stop(rules::te_groot, position, "een tekst van meer dan 64 KiB",
                        "Kort haar in, en verwijs naar het stuk waarin de rest staat.");
        if (wants_key()) {
            if (marked(data.anchor, data.tag, position)) return key({}, position);
            return key(slice, position);
        }
        const NodeId node = add(position);
        document_.nodes[node].text = slice;
        document_.nodes[node].plain = data.style == YAML_PLAIN_SCALAR_STYLE;
        if (marked(data.anchor, data.tag, position)) document_.nodes[node].kind = Kind::unreadable;
    }

    void alias(const yaml_event_t& event) {
        const Position position = position_of(event.start_mark);
        faults_.add(rules::verwijzing, place(position), "een verwijzing met *",
                    "Schrijf de waarde voluit, of zet de tekst tussen aanhalingstekens.");
        if (wants_key()) return key({}, position);
        document_.nodes[add(position)].kind = Kind::unreadable;
    }

    bool open(const yaml_event_t& event, Kind kind, const yaml_char_t* anchor, const yaml_char_t* tag) {
        const Position position = position_of(event.start_mark);
        if (wants_key()) {
            stop(rules::syntax, position, "een sleutel is een woord, geen lijst of blok",
                 "Schrijf `sleutel: waarde`. Staat er een tekst met [ of {, zet die dan tussen aanhalingstekens.");
            return false;
        }
        if (open_.size() == most_levels) {
            stop(rules::te_diep, position, fmt::format("dieper dan {} niveaus", most_levels),
                 "Waarschijnlijk is het bestand beschadigd of klopt een inspringing niet.");
            return false;
        }
        const NodeId node = add(position);
        marked(anchor, tag, position);
        document_.nodes[node].kind = kind;
        open_.push_back({node});
        return document_.readable;
    }

    bool marked(const yaml_char_t* anchor, const yaml_char_t* tag, Position position) {
        if (anchor != nullptr) {
            faults_.add(rules::verwijzing, place(position), "een anker met &",
                        "Haal het anker weg, of zet de tekst tussen aanhalingstekens.");
        }
        if (tag != nullptr) {
            faults_.add(rules::tag, place(position), "een aanduiding met !",
                        "Haal haar weg, of zet de tekst tussen aanhalingstekens.");
        }
        return anchor != nullptr || tag != nullptr;
    }

    bool wants_key() const {
        return !open_.empty() && document_.nodes[open_.back().node].kind == Kind::map && !open_.back().has_key;
    }

    void key(Slice slice, Position position) {
        open_.back().has_key = true;
        open_.back().key = slice;
        open_.back().key_position = position;
    }

    NodeId add(Position position) {
        const auto id = static_cast<NodeId>(document_.nodes.size());
        Node node;
        node.position = position;
        if (!open_.empty()) {
            Open& parent = open_.back();
            node.parent = parent.node;
            node.key = parent.key;
            node.key_position = parent.key_position;
            parent.has_key = false;
            const bool in_map = document_.nodes[parent.node].kind == Kind::map;
            if (++parent.items == most_items + 1)
                stop(rules::te_groot, in_map ? node.key_position : position,
                     fmt::format("een lijst of blok met meer dan {} onderdelen", most_items),
                     "Voeg onderdelen samen; meer hoort niet in een register.");
            NodeId& link =
                parent.last == no_node ? document_.nodes[parent.node].first : document_.nodes[parent.last].next;
            link = id;
            parent.last = id;
        }
        document_.nodes.push_back(node);
        return id;
    }

    Slice keep(std::string_view value, std::size_t character, bool quoted) {
        const std::size_t begin = cursor_.at(character) + (quoted ? 1 : 0);
        if (std::string_view{document_.source}.substr(std::min(begin, document_.source.size())).starts_with(value)) {
            return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(value.size()), true};
        }
        const auto at = static_cast<std::uint32_t>(document_.unescaped.size());
        document_.unescaped += value;
        return {at, static_cast<std::uint32_t>(value.size()), false};
    }

    /// Only an escape can bring in a character that the file itself does not hold.
    void check_escapes(yaml_scalar_style_t style, std::string_view value, Position position) {
        if (style != YAML_DOUBLE_QUOTED_SCALAR_STYLE) return;
        for (std::string_view rest = value; !rest.empty();) {
            const CodePoint point = decode_utf8(rest);
            if (is_forbidden(point.value)) {
                faults_.add(rules::codering, place(position),
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

    void stop(const Rule& rule, Position position, std::string message, std::string hint) {
        faults_.add(rule, place(position), std::move(message),
                    std::move(hint) + " De rest van dit bestand is niet gelezen.");
        document_.readable = false;
    }

    Location place(Position position) const {
        return {document_.file, "", static_cast<int>(position.line), static_cast<int>(position.column)};
    }

    Document& document_;
    Faults& faults_;
    ByteCursor cursor_;
    std::vector<Open> open_;
    bool seen_document_ = false;
    Position long_quote_{};
    std::uint32_t long_quote_end_ = 0;
};

/// Where a key stands. In a file that cannot be read to its end nobody knows what is marked: then no path is told.
Location place_of_key(const Document& document, NodeId node) {
    if (document.readable) return locate(document, node);
    const Position at = document.nodes[node].key_position;
    return {document.file, "", static_cast<int>(at.line), static_cast<int>(at.column)};
}

/// Asked when it is known what is marked, so that a key within a marked map is told to nobody who may not know it.
void check_duplicates(const Document& document, Faults& faults) {
    std::vector<std::pair<std::string_view, NodeId>> keys;
    for (NodeId map = 0; map < document.nodes.size(); ++map) {
        if (document.nodes[map].kind != Kind::map) continue;
        keys.clear();
        for (const NodeId child : children(document, map)) keys.emplace_back(key_of(document, child), child);
        std::ranges::sort(keys);
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (keys[i].first != keys[i - 1].first || keys[i].first.empty() || faults.only_counted()) continue;
            const bool secret = !document.readable && document.may_hold_marks;
            faults.add(rules::dubbel, place_of_key(document, keys[i].second),
                       fmt::format("{} staat hier voor de tweede keer in hetzelfde blok",
                                   secret ? "een sleutel" : fmt::format("de sleutel `{}`", printable(keys[i].first))),
                       fmt::format("Voeg samen met regel {}, of haal er een weg.",
                                   document.nodes[keys[i - 1].second].key_position.line));
        }
    }
}

/// The cursor must stand at the first character that the library sees.
void drop_byte_order_mark(std::string& text) {
    if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
}

bool looks_marked(const std::string& source) {
    constexpr std::array remains{"ertrouw", "ERTROUW", "ouwelijk",
                                 "vertr",   "eheim",   "onfident"}; // whatever slip was made
    return std::ranges::any_of(remains, [&](const char* part) { return source.find(part) != std::string::npos; });
}

} // namespace

Document read(std::string file, std::string text, Faults& faults) {
    Document document;
    document.file = std::move(file);
    document.source = std::move(text);
    drop_byte_order_mark(document.source);
    document.may_hold_marks = looks_marked(document.source);
    document.lines.push_back(0);
    for (std::size_t at = 0; at < document.source.size(); ++at) {
        if (document.source[at] == '\n') document.lines.push_back(static_cast<std::uint32_t>(at) + 1);
    }
    if (check_encoding(document.file, document.source, faults)) {
        Builder{document, faults}.build();
    } else {
        document.readable = false;
    }
    document.may_hold_marks = document.may_hold_marks || looks_marked(document.unescaped);
    find_marks(document);
    check_duplicates(document, faults);
    if (!document.readable) document.nodes.clear();
    document.nodes.shrink_to_fit();
    document.unescaped.shrink_to_fit();
    return document;
}

} // namespace grip::yaml
