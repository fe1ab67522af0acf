// Edits as a reader of the file would have made them, each written out.
#include "yaml/edit.hpp"
#include "yaml/entries.hpp"
#include "yaml/reader.hpp"

#include <doctest/doctest.h>

using namespace grip;
using yaml::NodeId;

namespace {

yaml::Document read(const std::string& text) {
    yaml::Faults faults;
    return yaml::read("a.yaml", text, faults);
}

/// Keys and numbers from the root down: `a.1.b`.
NodeId at(const yaml::Document& document, const std::string& path) {
    NodeId node = 0;
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find('.', begin), path.size());
        const std::string step = path.substr(begin, end - begin);
        const bool list = document.nodes[node].kind == yaml::Kind::list;
        node = list ? item(document, node, std::stoul(step)) : find(document, node, step);
        REQUIRE(node != yaml::no_node);
        begin = end + 1;
    }
    return node;
}

const std::string nothing = "(nothing)";

std::string replaced(const std::string& text, const std::string& path, const std::string& value) {
    const auto document = read(text);
    return replace_value(document, at(document, path), value).value_or(nothing);
}

std::string renamed(const std::string& text, const std::string& path, const std::string& key) {
    const auto document = read(text);
    return rename_key(document, at(document, path), key).value_or(nothing);
}

std::string removed(const std::string& text, const std::string& path) {
    const auto document = read(text);
    return remove(document, at(document, path)).value_or(nothing);
}

std::string inserted(const std::string& text, const std::string& map, const std::string& after,
                     const std::string& value) {
    const auto document = read(text);
    const NodeId node = at(document, map);
    const NodeId entry = after.empty() ? yaml::no_node : find(document, node, after);
    return insert_entry(document, node, entry, {"nieuw", value}).value_or(nothing);
}

std::string appended(const std::string& text, const std::string& list, const std::string& value) {
    const auto document = read(text);
    return append_item(document, at(document, list), value).value_or(nothing);
}

std::string appended_map(const std::string& text, const std::string& list) {
    const auto document = read(text);
    return append_item(document, at(document, list), {{"id", "x"}, {"aantal", "5"}}).value_or(nothing);
}

} // namespace

TEST_CASE("a value is replaced where it stands, plain where it may be") {
    CHECK(replaced("a: 'b' # c\nd: e\n", "a", "5") == "a: 5 # c\nd: e\n");
    CHECK(replaced("a: b\n", "a", "null") == "a: \"null\"\n");
    CHECK(replaced("a: b\n", "a", "") == "a: \"\"\n");
    CHECK(replaced("a: b\n", "a", "c: \"d\" \\") == "a: \"c: \\\"d\\\" \\\\\"\n");
    CHECK(replaced("a: [b, c]\n", "a.1", "d, e") == "a: [b, \"d, e\"]\n");
    CHECK(replaced("a:\nb: c\n", "a", "d") == "a: d\nb: c\n");
    CHECK(replaced("a: # b\n  - # c\n", "a.0", "d") == "a: # b\n  - d # c\n");
    CHECK(replaced("{a: , b}\n", "b", "c") == "{a: , b: c}\n");
    CHECK(replaced("a:\n  b: 1\n  # c\n  d: 2\ne: f\n", "a", "g") == "a: g\ne: f\n");
    CHECK(replaced("a:\n  # over b\n  b: 1\n", "a", "g") == "a: g\n  # over b\n");
}

TEST_CASE("a text of several lines stands after | where nothing follows on the line, else between quotes") {
    CHECK(replaced("a:\n  - b\n", "a.0", "c\nd\n") == "a:\n  - |\n    c\n    d\n");
    CHECK(replaced("a: b\r\n", "a", "c\n\nd") == "a: |-\r\n  c\r\n\r\n  d\r\n");
    CHECK(replaced("a: b # c\n", "a", "d\ne") == "a: \"d\\ne\" # c\n");
    CHECK(replaced("a: b", "a", "d\ne\n") == "a: \"d\\ne\\n\"");
    CHECK(replaced("a: | # b\n  c\n  d\n\ne: f\n", "a", "g") == "a: g # b\n\ne: f\n");
    CHECK(replaced("a: >- # b\n  c\ne: f\n", "a", "g\nh") == "a: |- # b\n  g\n  h\ne: f\n");
}

TEST_CASE("a key is renamed where it stands, and its value stays as it is written") {
    CHECK(renamed("'a': 'b' # c\r\nd: e\r\n", "a", "f") == "f: 'b' # c\r\nd: e\r\n");
    CHECK(renamed("a:\n  - b: |\n      c\n    d: 1\n", "a.0.b", "lang") == "a:\n  - lang: |\n      c\n    d: 1\n");
    CHECK(renamed("{a: 1, b}\n", "b", "c, d") == "{a: 1, \"c, d\"}\n");
    CHECK(renamed("a: 1\nb: 2\n", "b", "a") == nothing);  // it is there already
    CHECK(renamed("a: [b, c]\n", "a.1", "d") == nothing); // an item has no key
    CHECK(renamed("a: &x b\nc: d\n", "c", "e") == nothing);
}

TEST_CASE("an entry or item is taken out with its lines and the comment behind it") {
    CHECK(removed("a: 1\n# over b\nb: 2 # bij b\nc: 3\n", "b") == "a: 1\n# over b\nc: 3\n");
    CHECK(removed("a: 1\nb: 2", "b") == "a: 1");
    CHECK(removed("a: 1\r\nb: 2", "b") == "a: 1");
    CHECK(removed("a:\n  - b: 1 # b\n    c: 2\n", "a.0.b") == "a:\n  - c: 2\n");
    CHECK(removed("a:\n  - b: 1 # b\n    # over c\n    c: 2\n", "a.0.b") == "a:\n  -\n    # over c\n    c: 2\n");
    CHECK(removed("a: [b, c, d]\n", "a.0") == "a: [c, d]\n");
    CHECK(removed("a: [b,c, d]\n", "a.1") == "a: [b, d]\n");
    CHECK(removed("a: [b, c, d]\n", "a.2") == "a: [b, c]\n");
    CHECK(removed("a: [\n  b, # b\n  # over c\n  c # c\n]\n", "a.0") == "a: [\n  # over c\n  c # c\n]\n");
    CHECK(removed("a: [\n  b, # b\n  c # c\n]\n", "a.1") == "a: [\n  b, # b\n]\n");
    CHECK(removed("a: {b: {c: 1}}\n", "a.b.c") == "a: {b: {}}\n");
}

TEST_CASE("a list or map in which nothing is left says so") {
    CHECK(removed("a:\n  - b # b\nc: d\n", "a.0") == "a: []\nc: d\n");
    CHECK(removed("a: # a\n  # over b\n  b: 1\nc: d\n", "a.b") == "a: {} # a\n  # over b\nc: d\n");
    CHECK(removed("a:\n  - b: 1\n", "a.0.b") == "a:\n  - {}\n");
    CHECK(removed("a: 1\n", "a") == nothing); // a file says something
}

TEST_CASE("an entry comes behind the one that is named, or last") {
    CHECK(inserted("a: 1 # a\n\nb: 2\n", "", "a", "x") == "a: 1 # a\nnieuw: x\n\nb: 2\n");
    CHECK(inserted("a:\n  - b: 1", "a.0", "", "x: y") == "a:\n  - b: 1\n    nieuw: \"x: y\"");
    CHECK(inserted("a: {b: 1, c: 2}\n", "a", "b", "x, y") == "a: {b: 1, nieuw: \"x, y\", c: 2}\n");
    CHECK(inserted("a: {b: 1,}\n", "a", "", "x") == "a: {b: 1, nieuw: x}\n");
    CHECK(inserted("a: {}\n", "a", "", "x") == "a: {nieuw: x}\n");
    CHECK(inserted("a:\n  b: |\n    c\n\n# d\n", "a", "", "e\nf") ==
          "a:\n  b: |\n    c\n  nieuw: |-\n    e\n    f\n\n# d\n");
    CHECK(inserted("nieuw: 1\n", "", "", "x") == nothing); // it is there already
}

TEST_CASE("an item comes last, written as the items before it") {
    CHECK(appended("a:\n- b # b\n# c\nd: e\n", "a", "f") == "a:\n- b # b\n- f\n# c\nd: e\n");
    CHECK(appended("a: [b, c]\n", "a", "5") == "a: [b, c, 5]\n");
    CHECK(appended("a: [ ]\n", "a", "5") == "a: [5 ]\n");
    CHECK(appended_map("a:\n  - {id: b} # b\n", "a") == "a:\n  - {id: b} # b\n  - {id: x, aantal: 5}\n");
    CHECK(appended_map("a:\n  - id: b\n", "a") == "a:\n  - id: b\n  - id: x\n    aantal: 5\n");
    CHECK(appended_map("a:\n  - - b\n", "a.0") == "a:\n  - - b\n    - id: x\n      aantal: 5\n");
}

TEST_CASE("a value without a dash becomes a list of two, and nothing a list of one") {
    CHECK(appended("a: 'b' # c\n", "a", "d") == "a: ['b', d] # c\n");
    CHECK(appended("a: b, c # d\n", "a", "e") == "a:\n  - b, c # d\n  - e\n");
    CHECK(appended("a: # b\nc: d\n", "a", "e") == "a: # b\n  - e\nc: d\n");
    CHECK(appended("a: ~\n", "a", "e") == "a: [e]\n");
    CHECK(appended("a: | # c\n  x\n  y\n", "a", "z") == "a:\n- | # c\n  x\n  y\n- z\n");
    CHECK(appended("a: # c\n  x\n  y\n", "a", "z") == "a: # c\n- x\n  y\n- z\n");
    CHECK(appended_map("a:\n  # c\n  id: b # d\n  e: 1\nf: 2\n", "a") ==
          "a:\n  # c\n- id: b # d\n  e: 1\n- id: x\n  aantal: 5\nf: 2\n");
    CHECK(appended_map("a: {id: b}\n", "a") == "a: [{id: b}, {id: x, aantal: 5}]\n");
    CHECK(replaced("a: [p: {b: 1}]\n", "a.0.p", "z") == "a: [p: z]\n");
}

TEST_CASE("what is no file, or has faults, is not edited") {
    const auto options = yaml::from_entries({{"a", {"b"}}});
    CHECK(!replace_value(options, 1, "c"));
    CHECK(!remove(options, 1));
    CHECK(!append_item(options, 1, "c"));
    const auto empty = read("");
    CHECK(!replace_value(empty, 0, "c"));
    CHECK(!insert_entry(empty, 0, yaml::no_node, {"a", "b"}));
    CHECK(replaced("a: &x b\nc: d\n", "c", "e") == nothing);
    CHECK(replaced("a: b\n", "a", "\x1b") == nothing);
    CHECK(replaced("a: b\n", "a", std::string(yaml::most_text + 1, 'c')) == nothing);
}
