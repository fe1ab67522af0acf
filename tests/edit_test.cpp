// Every edit of every YAML file of the repository changes the lines that it is about and no others, and reads back as meant.
// What is meant is made here from the tree of the old text, without the code that edits. Of a long file some places are tried
// in each shape, other ones in each; every place of a short file in all.
#include "support.hpp"
#include "yaml/edit.hpp"
#include "yaml/reader.hpp"
#include "yaml/scan.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;
using yaml::NodeId;

namespace {

struct Tree {
    yaml::Kind kind = yaml::Kind::scalar;
    bool plain = false;
    std::string key;
    std::string text;
    std::vector<Tree> children{};
    friend bool operator==(const Tree&, const Tree&) = default;
};

Tree tree_of(const yaml::Document& document, NodeId node) {
    const yaml::Node& n = document.nodes[node];
    const bool plain = n.kind == yaml::Kind::scalar && n.style == yaml::Style::plain;
    Tree tree{n.kind, plain, std::string{key_of(document, node)}, std::string{text_of(document, node)}, {}};
    for (const NodeId child : children(document, node)) tree.children.push_back(tree_of(document, child));
    return tree;
}

/// The place of a node among its siblings, from the root down.
std::vector<std::size_t> path_to(const yaml::Document& document, NodeId node) {
    std::vector<std::size_t> path;
    for (; document.nodes[node].parent != yaml::no_node; node = document.nodes[node].parent) {
        std::size_t index = 0;
        for (NodeId other = document.nodes[document.nodes[node].parent].first; other != node; ++index)
            other = document.nodes[other].next;
        path.insert(path.begin(), index);
    }
    return path;
}

Tree& at(Tree& tree, const std::vector<std::size_t>& path) {
    Tree* found = &tree;
    for (const std::size_t index : path) found = &found->children.at(index);
    return *found;
}

yaml::Document read(const std::string& text, bool* good = nullptr) {
    yaml::Faults faults;
    yaml::Document document = yaml::read("a.yaml", text, faults);
    if (good != nullptr) *good = faults.empty();
    return document;
}

std::string without_mark(const std::string& text) { return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text; }

std::string replace_all(std::string text, const std::string& from, const std::string& to) {
    for (auto found = text.find(from); found != std::string::npos; found = text.find(from, found + to.size()))
        text.replace(found, from.size(), to);
    return text;
}

/// What an edit gave, read once.
struct Edited {
    yaml::NewText text;
    Tree tree{};
    bool good = false;
};

Edited look(yaml::NewText text) {
    Edited edited{std::move(text)};
    if (!edited.text) return edited;
    const yaml::Document document = read(*edited.text, &edited.good);
    if (edited.good) edited.tree = tree_of(document, 0);
    return edited;
}

/// Is the scalar there written plain? Not where that would say something else.
bool plain_at(const Edited& edited, const std::vector<std::size_t>& path) {
    const Tree* found = &edited.tree;
    for (const std::size_t index : path) {
        if (index >= found->children.size()) return false;
        found = &found->children[index];
    }
    return found->plain && found->text != "null" && !found->text.empty();
}

/// The scalar that an edit wrote there: a word, number or date must be plain.
Tree scalar_at(const Edited& edited, const std::vector<std::size_t>& path, const std::string& key,
               const std::string& value) {
    const bool plain = plain_at(edited, path);
    if (edited.text && value.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == std::string::npos)
        CHECK(plain == (!value.empty() && value != "null"));
    return {yaml::Kind::scalar, plain, key, value, {}};
}

const std::vector<std::string> values{"woord",
                                      "een: twee",
                                      "voor # na",
                                      "zei \"ja\" en 'nee'",
                                      "- streep",
                                      "[haak",
                                      "a, b} c",
                                      "eerste regel\ntweede: regel\n\n  vierde",
                                      "alinea\nmet einde\n",
                                      "",
                                      "onbekend",
                                      "1250.50",
                                      "2026-11-25",
                                      "null",
                                      "tab\tin \\ en ë€",
                                      " blanco "};

/// A file in one of its shapes, with all that its edits have in common.
class File {
public:
    explicit File(std::string text) : text_{std::move(text)}, document_{read(text_)}, tree_{tree_of(document_, 0)} {}

    const yaml::Document& document() const { return document_; }
    const std::string& source() const { return document_.source; }

    /// Holds that the edit was made, keeps these bytes of the source at either end, and gives this tree.
    void check(const Edited& edited, const Tree& meant, std::size_t begin, std::size_t end) const {
        if (!edited.text && may_gain_line_end()) return;
        CHECK(edited.good);
        if (!edited.good) return;
        CHECK(edited.text->starts_with("\xEF\xBB\xBF") == document_.byte_order_mark);
        const std::string now = without_mark(*edited.text);
        CHECK(now.starts_with(source().substr(0, begin)));
        CHECK(now.ends_with(source().substr(end)));
        if (crlf()) CHECK(std::ranges::count(now, '\r') == std::ranges::count(now, '\n'));
        if (edited.tree != meant) FAIL_CHECK("not what was meant:\n" << now);
    }

    Tree tree() const { return tree_; }

    std::size_t line_begin(std::size_t byte) const {
        const auto found = source().substr(0, byte).rfind('\n');
        return found == std::string::npos ? 0 : found + 1;
    }
    std::size_t line_end(std::size_t byte) const { return std::min(source().find('\n', byte), source().size()); }
    /// Of its key, or of its dash.
    std::size_t start(NodeId node) const {
        const yaml::Node& n = document_.nodes[node];
        if (document_.nodes[n.parent].kind == yaml::Kind::map) return n.key.begin;
        if (in_flow(node)) return n.value.begin;
        return yaml::dash_before(document_, node);
    }
    bool begins_line(NodeId node) const {
        const std::size_t begin = line_begin(start(node));
        return source().find_first_not_of(' ', begin) == start(node);
    }
    bool in_flow(NodeId node) const {
        const NodeId parent = document_.nodes[node].parent;
        return parent != yaml::no_node && document_.nodes[parent].style == yaml::Style::flow;
    }

private:
    bool crlf() const { return source().find("\r\n") != std::string::npos; }
    /// A text after | that ends a file without a last line end has none itself, and cannot get one or lose it.
    bool may_gain_line_end() const {
        const auto is_block = [](const yaml::Node& n) {
            return n.style == yaml::Style::literal || n.style == yaml::Style::folded;
        };
        return !source().ends_with('\n') && std::ranges::any_of(document_.nodes, is_block);
    }

    std::string text_;
    yaml::Document document_;
    Tree tree_;
};

void try_replace(const File& file, NodeId node, const std::string& value) {
    const yaml::Node& n = file.document().nodes[node];
    const auto path = path_to(file.document(), node);
    const Edited edited = look(replace_value(file.document(), node, value));
    Tree meant = file.tree();
    Tree& place = at(meant, path);
    place = scalar_at(edited, path, place.key, value);
    const std::size_t begin = n.value.begin == n.value.end ? file.line_begin(n.key.end) : n.value.begin;
    file.check(edited, meant, begin, n.value.end);
}

void try_rename(const File& file, NodeId entry) {
    const yaml::Range key = file.document().nodes[entry].key;
    Tree meant = file.tree();
    Tree& place = at(meant, path_to(file.document(), entry));
    for (const std::string name : {"nieuwe_sleutel", "nieuw: \"of\" # niet"}) {
        place.key = name;
        file.check(look(rename_key(file.document(), entry, name)), meant, key.begin, key.end);
    }
}

void try_remove(const File& file, NodeId node) {
    const yaml::Document& document = file.document();
    const yaml::Node& n = document.nodes[node];
    auto path = path_to(document, node);
    Tree meant = file.tree();
    const std::size_t index = path.back();
    path.pop_back();
    auto& siblings = at(meant, path).children;
    siblings.erase(siblings.begin() + static_cast<std::ptrdiff_t>(index));
    const Edited edited = look(remove(document, node));
    if (siblings.empty() && path.empty()) { // a file says something
        CHECK(!edited.text);
        return;
    }
    const yaml::Range around = document.nodes[n.parent].value;
    file.check(edited, meant, n.parent == 0 ? 0 : file.line_begin(file.start(n.parent)),
               std::min(file.line_end(around.end) + 1, file.source().size()));
    if (!edited.text || file.in_flow(node) || siblings.empty() || !file.begins_line(node)) return;
    // exactly the lines on which it stands are gone
    const std::size_t begin = file.line_begin(file.start(node));
    const std::size_t end = file.line_end(n.value.end);
    const bool last_line = end == file.source().size();
    std::string left = file.source().substr(0, begin) + (last_line ? "" : file.source().substr(end + 1));
    if (last_line) left = left.substr(0, left.find_last_not_of("\r\n") + 1);
    std::string now = without_mark(*edited.text);
    if (last_line) now = now.substr(0, now.find_last_not_of("\r\n") + 1);
    CHECK(now == left);
}

/// Lines are added, and every old one stays; between brackets the new one stands on an old line.
void check_added(const File& file, const Edited& edited, const Tree& meant, NodeId around, bool becomes_list = false) {
    const yaml::Node& n = file.document().nodes[around];
    const std::size_t begin = becomes_list ? file.line_begin(n.key.end) : n.value.begin;
    file.check(edited, meant, begin, file.line_end(n.value.end));
    if (!edited.text) return;
    const bool brackets = file.in_flow(around) || n.style == yaml::Style::flow;
    if (brackets || becomes_list) return;
    const auto old_lines = test::lines_of(file.source());
    const auto new_lines = test::lines_of(without_mark(*edited.text));
    CHECK(new_lines.size() > old_lines.size());
    const auto differs = std::ranges::mismatch(old_lines, new_lines).in1 - old_lines.begin();
    const auto added = new_lines.size() - old_lines.size();
    CHECK(std::equal(old_lines.begin() + differs, old_lines.end(),
                     new_lines.begin() + differs + static_cast<std::ptrdiff_t>(added)));
}

void try_insert(const File& file, NodeId map, const std::string& value, bool at_end) {
    const yaml::Document& document = file.document();
    if (document.nodes[map].style == yaml::Style::flow && file.source()[document.nodes[map].value.begin] != '{') return;
    const auto path = path_to(document, map);
    Tree meant = file.tree();
    auto& entries = at(meant, path).children;
    const bool second = !at_end && entries.size() > 1;
    const NodeId after = second ? document.nodes[map].first : yaml::no_node;
    const std::size_t place = second ? 1 : entries.size();
    auto new_path = path;
    new_path.push_back(place);
    const Edited edited = look(insert_entry(document, map, after, {"nieuwe sleutel", value}));
    entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(place),
                   scalar_at(edited, new_path, "nieuwe sleutel", value));
    check_added(file, edited, meant, map);
}

void try_append(const File& file, NodeId list, const std::string& value, bool map) {
    const yaml::Document& document = file.document();
    const Edited edited = look(map ? append_item(document, list, {{"id", "nieuw"}, {"tekst", value}})
                                   : append_item(document, list, value));
    auto path = path_to(document, list);
    Tree meant = file.tree();
    Tree& place = at(meant, path);
    if (place.kind != yaml::Kind::list) { // a list of one without its dash, or of none
        Tree first = place;
        first.key = "";
        place = {yaml::Kind::list, false, place.key, "", {}};
        if (!is_empty(document, list)) place.children.push_back(first);
    }
    path.push_back(place.children.size());
    if (map) {
        Tree item{yaml::Kind::map, false, "", "", {{yaml::Kind::scalar, true, "id", "nieuw", {}}}};
        path.push_back(1);
        item.children.push_back(scalar_at(edited, path, "tekst", value));
        place.children.push_back(item);
    } else {
        place.children.push_back(scalar_at(edited, path, "", value));
    }
    check_added(file, edited, meant, list, document.nodes[list].kind != yaml::Kind::list);
}

/// So many places of each kind are tried in one shape of a file.
constexpr std::size_t most_places = 40 / test::stride;

/// How many places were tried.
std::size_t try_all(const std::string& text, std::size_t shape) {
    bool good = false;
    if (read(text, &good).nodes.empty() || !good) return 0;
    std::size_t tried = 0;
    const File file{text};
    const yaml::Document& document = file.document();
    const std::size_t step = document.nodes.size() / most_places + 1;
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        if (node > 0 && (node + shape) % step != 0) continue;
        ++tried;
        const std::size_t turn = node / step + shape * 3;
        const std::string& value = values[turn % values.size()];
        CAPTURE(node);
        CAPTURE(key_of(document, node));
        CAPTURE(value);
        const yaml::Kind kind = document.nodes[node].kind;
        if (kind == yaml::Kind::scalar) try_replace(file, node, value);
        if (node > 0) try_remove(file, node);
        if (in_map(document, node)) try_rename(file, node);
        if (kind == yaml::Kind::map) try_insert(file, node, value, turn % 2 == 0);
        const bool may_be_list = turn % 3 == 0 && key_of(document, node) != "";
        if (kind == yaml::Kind::list || may_be_list) try_append(file, node, value, turn % 2 == 0);
    }
    return tried;
}

/// A comment behind each value that ends its line.
std::string with_comments(const std::string& text) {
    const yaml::Document document = read(text);
    std::string result = document.source;
    for (auto node = document.nodes.rbegin(); node != document.nodes.rend(); ++node) {
        const bool one_line = node->kind == yaml::Kind::scalar && node->style <= yaml::Style::double_quoted;
        const std::size_t end = node->value.end;
        const bool ends_line = end == result.size() || result[end] == '\n' || result[end] == '\r';
        if (one_line && ends_line && end > node->value.begin) result.insert(end, " # opmerking");
    }
    return result;
}

std::size_t try_shapes(const std::string& text) {
    return try_all(text, 0) + try_all(replace_all(text, "\n", "\r\n"), 1) + try_all(with_comments(text), 2) +
           try_all(text.substr(0, text.find_last_not_of('\n') + 1), 3) + try_all("\xEF\xBB\xBF" + text, 4);
}

const std::vector<std::string> by_hand{
    "{a: 1, \"b c\": [x, 'y', {z: 1}], d: {}, e: [ ], f: , g}\n",
    "a: [\n  b, # over b\n  c # over c\n]\nd: {\n  e: 1, # over e\n  # over f\n  f: 2,\n}\n",
    "\"a\": 'b'\n'c': \"d\\te\"\n\"\\x66\": g\n",
    "a:\n- b\n- c: d\n  e: f\n-\n  g: h\n- - i\n  - j\n- - k\nl:\n  - m\n",
    "a: |\n  tekst\n   verder\n\n# over b\nb: >-\n  een\n  twee\n\nc:\n  - |+\n    d\n\n  - e\nf: g\n",
    "a: een\n  twee\n\n  drie\nb: 'een\n\n  twee'\nc: d\n",
    "a:\n  # over b\n  b: 1 # bij b\n  # over c\n  c: 2 # bij c\n# over d\nd: # bij d\n  e: 3 # bij e\nf:\n",
    "a: # bij a\n  - # bij de streep\n    b: 1\n    # over c\n    c: 2\n  # einde\nd: ~\ne: \"\"\n",
    "# kop\n---\na: 1\n",
    "lijst: # kop\n  - {id: a, tekst: b} # bij a\n  - {id: c, tekst: d}\n\n\nverder: x\n",
};

} // namespace

TEST_CASE("every edit of every file of the repository changes its own lines, and reads back as meant") {
    std::size_t tried = 0;
    for (const char* folder : {"registry", "examples", "templates", "tests/rules"}) {
        for (const std::string& path : test::files_below(folder, ".yaml")) {
            for (const auto& [part, text] : test::files_of_fixture(test::read(test::root() / path))) {
                CAPTURE(path);
                tried += try_shapes(text);
            }
        }
    }
    CHECK(tried > 15'000 / test::stride);
}

TEST_CASE("and of files that are written in other ways") {
    for (const std::string& text : by_hand) {
        CAPTURE(text);
        try_shapes(text);
    }
}
