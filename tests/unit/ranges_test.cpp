// Where keys and values begin and end in the text of a file, and what stands between them.
#include "yaml/entries.hpp"
#include "yaml/reader.hpp"
#include "yaml/scan.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

struct Snippet {
    std::string text;
    std::vector<std::string> keys;   ///< as they are written, of each node but the root; empty in a list
    std::vector<std::string> values; ///< the same, the root included
};

const std::vector<Snippet> snippets{
    {"a: b\n", {"a"}, {"a: b", "b"}},
    {"a: b", {"a"}, {"a: b", "b"}},
    {"a: b   # c\n# d\n", {"a"}, {"a: b", "b"}},
    {"a: 'b'\n'c d': \"e\" # f\n", {"a", "'c d'"}, {"a: 'b'\n'c d': \"e\"", "'b'", "\"e\""}},
    {"\"\\x61\": 'it''s'\nb: \"c\\td\"\n",
     {"\"\\x61\"", "b"},
     {"\"\\x61\": 'it''s'\nb: \"c\\td\"", "'it''s'", "\"c\\td\""}},
    {"a: b\n  c\n\n  d\n\ne: f\n", {"a", "e"}, {"a: b\n  c\n\n  d\n\ne: f", "b\n  c\n\n  d", "f"}},
    {"a: |\n  b\n   c  \n\n\n# d\ne: f\n", {"a", "e"}, {"a: |\n  b\n   c  \n\n\n# d\ne: f", "|\n  b\n   c  ", "f"}},
    {"a:\n  - >-\n    b\n    # c\n  # d\n  - e\n",
     {"a", "", ""},
     {"a:\n  - >-\n    b\n    # c\n  # d\n  - e", "- >-\n    b\n    # c\n  # d\n  - e", ">-\n    b\n    # c", "e"}},
    {"a: |+\n  b\n\n\nc: d\n", {"a", "c"}, {"a: |+\n  b\n\n\nc: d", "|+\n  b\n\n", "d"}},
    {"a: |2-  # b\n   c\n", {"a"}, {"a: |2-  # b\n   c", "|2-  # b\n   c"}},
    {"a: | # b\nc: >+\n", {"a", "c"}, {"a: | # b\nc: >+", "|", ">+"}},
    {"a: |\n  b", {"a"}, {"a: |\n  b", "|\n  b"}},
    {"a: {b: [c, 'd' ] , e: {}} # f\n",
     {"a", "b", "", "", "e"},
     {"a: {b: [c, 'd' ] , e: {}}", "{b: [c, 'd' ] , e: {}}", "[c, 'd' ]", "c", "'d'", "{}"}},
    {"a: [b: c , d]\n", {"a", "", "b", ""}, {"a: [b: c , d]", "[b: c , d]", "b: c", "c", "d"}},
    {"a: [\n  b, # c\n  d\n]\ne: f\n",
     {"a", "", "", "e"},
     {"a: [\n  b, # c\n  d\n]\ne: f", "[\n  b, # c\n  d\n]", "b", "d", "f"}},
    {"a:\n  b:\n    - c: d\n      e: f # g\n    # h\n    -\n      i: j\n\nk: l\n",
     {"a", "b", "", "c", "e", "", "i", "k"},
     {"a:\n  b:\n    - c: d\n      e: f # g\n    # h\n    -\n      i: j\n\nk: l",
      "b:\n    - c: d\n      e: f # g\n    # h\n    -\n      i: j",
      "- c: d\n      e: f # g\n    # h\n    -\n      i: j", "c: d\n      e: f", "d", "f", "i: j", "j", "l"}},
    {"a:\n- b\n- - c\n  - d\ne:\n",
     {"a", "", "", "", "", "e"},
     {"a:\n- b\n- - c\n  - d\ne:", "- b\n- - c\n  - d", "b", "- c\n  - d", "c", "d", ""}},
    {"a:\nb: # c\nc: ~\n", {"a", "b", "c"}, {"a:\nb: # c\nc: ~", "", "", "~"}},
    {"a:\n  -\n  - b\n  -\n", {"a", "", "", ""}, {"a:\n  -\n  - b\n  -", "-\n  - b\n  -", "", "b", ""}},
    {"a: b\r\nc: |\r\n  d\r\n\r\ne:\r\n  - f # g\r\n",
     {"a", "c", "e", ""},
     {"a: b\r\nc: |\r\n  d\r\n\r\ne:\r\n  - f", "b", "|\r\n  d", "- f", "f"}},
    {"a: |+\r\n  b\r\n\r\nc: d\r\n", {"a", "c"}, {"a: |+\r\n  b\r\n\r\nc: d", "|+\r\n  b\r\n", "d"}},
    {"\xEF\xBB\xBF"
     "a: b\n",
     {"a"},
     {"a: b", "b"}},
    {"é: 'ë€' # ü\nc: 'd'\n", {"é", "c"}, {"é: 'ë€' # ü\nc: 'd'", "'ë€'", "'d'"}},
    {"# a\n---\nb: c\n", {"b"}, {"b: c", "c"}},
    {"? a\n: b\n", {"a"}, {"? a\n: b", "b"}},
};

yaml::Document read(const std::string& text) {
    yaml::Faults faults;
    return yaml::read("a.yaml", text, faults);
}

std::string in_source(const yaml::Document& document, yaml::Range range) {
    return document.source.substr(range.begin, range.end - range.begin);
}

/// The line and column of a byte, found by walking through the text.
std::pair<std::uint32_t, std::uint32_t> walk_to(const std::string& text, std::uint32_t byte) {
    std::pair<std::uint32_t, std::uint32_t> at{1, 1};
    for (std::uint32_t i = 0; i < byte; ++i) {
        if (text[i] == '\n') at = {at.first + 1, 1};
        else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) ++at.second;
    }
    return at;
}

} // namespace

TEST_CASE("keys and values begin and end where they are written, quotes and brackets included") {
    for (const Snippet& snippet : snippets) {
        CAPTURE(snippet.text);
        const yaml::Document document = read(snippet.text);
        std::vector<std::string> keys;
        std::vector<std::string> values;
        for (yaml::NodeId node = 0; node < document.nodes.size(); ++node) {
            if (node > 0) keys.push_back(in_source(document, document.nodes[node].key));
            values.push_back(in_source(document, document.nodes[node].value));
        }
        CHECK(keys == snippet.keys);
        CHECK(values == snippet.values);
    }
}

TEST_CASE("a text is that of YAML, however it is written") {
    const yaml::Document document =
        read("\"\\x61\": 'it''s'\nb: c\n  d\ne: |\n  f\n  g\nh: >-\n  i\n  j\nk: \"l\\tm\"\nn: 'o'\np: [q]\n");
    std::vector<std::string> texts;
    for (const yaml::NodeId node : children(document, 0))
        texts.push_back(std::string{key_of(document, node)} + "=" + std::string{text_of(document, node)});
    CHECK(texts == std::vector<std::string>{"a=it's", "b=c d", "e=f\ng\n", "h=i j", "k=l\tm", "n=o", "p="});
}

TEST_CASE("lines and columns are those of the place, wherever it is in the file") {
    std::string text = "é: x\r\nlang: {" + std::string(3000, ' ');
    for (int i = 0; i < 500; ++i) text += "\"ë€" + std::to_string(i) + "\": ü, ";
    text += "z: 1}\r\nlaatste:\r\n  - a";
    const yaml::Document document = read(text);
    REQUIRE(document.nodes.size() > 500);
    for (const yaml::Node& node : document.nodes) {
        for (const std::uint32_t byte : {node.key.begin, node.value.begin, node.value.end}) {
            const yaml::Position position = position_at(document, byte);
            CHECK(std::pair{position.line, position.column} == walk_to(text, byte));
        }
    }
}

TEST_CASE("a byte order mark is known, but no part of the source") {
    CHECK(read("\xEF\xBB\xBF"
               "a: b\n")
              .byte_order_mark);
    CHECK(!read("a: b\n").byte_order_mark);
}

TEST_CASE("a document without a source has its texts, and no place") {
    const yaml::Document document = yaml::from_entries({{"een", {"x"}}, {"twee", {"y", ""}}});
    CHECK(text_of(document, yaml::find(document, 0, "een")) == "x");
    const yaml::NodeId two = yaml::find(document, 0, "twee");
    CHECK(text_of(document, yaml::item(document, two, 0)) == "y");
    CHECK(is_empty(document, yaml::item(document, two, 1)));
    CHECK(position_at(document, 0).line == 1);
}

TEST_CASE("the colon behind a key, the dash before an item and the comment behind a value are found") {
    const yaml::Document document =
        read("'a': b# # c\n? d # e:\n: f\ng:\n  # h - i\n  -  j\n  # - k\n  - # l\n    m: n\n  -\n");
    const auto find = [&](const char* key) { return yaml::find(document, 0, key); };
    const auto& source = document.source;
    CHECK(colon_behind(document, find("a")) == 3);
    CHECK(source.substr(colon_behind(document, find("d")), 3) == ": f");
    CHECK(in_source(document, yaml::comment_behind(source, document.nodes[find("a")].value.end)) == "# c");
    CHECK(in_source(document, yaml::comment_behind(source, document.nodes[find("d")].value.end)).empty());
    std::vector<std::string> dashes;
    for (const yaml::NodeId item : children(document, find("g")))
        dashes.push_back(source.substr(dash_before(document, item), 4));
    CHECK(dashes == std::vector<std::string>{"-  j", "- # ", "-\n"});
}
