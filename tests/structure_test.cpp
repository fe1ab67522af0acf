// The architecture, held by a test: who may include whom, how files are named, how large they grow, and that every list
// is complete.
#include "cli/command.hpp"
#include "cli/file_kinds.hpp"
#include "reports/all.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <regex>
#include <set>

using namespace grip;

namespace {

/// A folder of src and the folders it may include.
const std::map<std::string, std::set<std::string>> allowed{
    {"base", {}},
    {"source", {"base"}},
    {"yaml", {"base"}},
    {"schema", {"base", "yaml"}},
    {"model", {"base"}},
    {"analysis", {"base", "model"}},
    {"load", {"base", "source", "yaml", "schema", "model"}},
    {"rules", {"base", "schema", "model", "analysis"}},
    {"reports", {"base", "schema", "model", "analysis", "rules"}},
    {"xml", {}},
    {"render", {"base", "xml"}},
    {"invoer", {"base", "xml", "yaml", "schema", "model", "analysis"}},
    {"cli", {"base", "source", "yaml", "schema", "model", "analysis", "load", "rules", "reports", "render", "invoer"}},
};

/// The light definition of a field is for every layer above base; the constants of form are listed with all rules.
bool is_exception(const std::string& file, const std::string& included) {
    const bool field = included == "schema/field.hpp" && !file.starts_with("src/yaml/") &&
                       !file.starts_with("src/base/") && !file.starts_with("src/render/");
    const bool constants = file == "src/rules/all.cpp" && included.ends_with("/rules.hpp");
    return field || constants;
}

/// The libraries that only one folder may know.
const std::map<std::string, std::string> library_homes{{"yaml.h", "yaml"},
                                                       {"CLI/CLI.hpp", "cli"},
                                                       {"cmark-gfm.h", "schema"},
                                                       {"libical/ical.h", "render"},
                                                       {"xlsxwriter.h", "render"},
                                                       {"zip.h", "render"},
                                                       {"pugixml.hpp", "render xml"},
                                                       {"kissfft/kissfft.hh", "analysis"},
                                                       {"zlib.h", "invoer"}};

std::string folder_of(const std::string& path) { return path.substr(0, path.find('/')); }

std::vector<std::string> sources() {
    auto files = test::files_below("src", ".cpp");
    const auto headers = test::files_below("src", ".hpp");
    files.insert(files.end(), headers.begin(), headers.end());
    return files;
}

std::vector<std::string> includes(const std::string& text, const std::string& open, const std::string& close) {
    const std::regex pattern{"#include " + open + "([^" + close + "]+)" + close};
    std::vector<std::string> found;
    for (auto at = std::sregex_iterator{text.begin(), text.end(), pattern}; at != std::sregex_iterator{}; ++at)
        found.push_back((*at)[1]);
    return found;
}

} // namespace

TEST_CASE("a folder includes only the folders below it") {
    for (const std::string& file : sources()) {
        const std::string own = folder_of(file.substr(4));
        for (const std::string& included : includes(test::read(test::root() / file), "\"", "\"")) {
            const std::string other = folder_of(included);
            const bool fine = other == own || allowed.at(own).contains(other) || is_exception(file, included);
            CHECK_MESSAGE(fine, file << " includes " << included);
        }
    }
}

TEST_CASE("a library is known in one folder only") {
    for (const std::string& file : sources()) {
        for (const std::string& included : includes(test::read(test::root() / file), "<", ">")) {
            const auto home = library_homes.find(included);
            if (home != library_homes.end())
                CHECK_MESSAGE(home->second.find(folder_of(file.substr(4))) != std::string::npos,
                              file << " includes " << included);
            if (included == "nlohmann/json.hpp")
                CHECK_MESSAGE((folder_of(file.substr(4)) == "render" || file == "src/schema/json_schema.cpp"), file);
        }
    }
}

TEST_CASE("no file grows beyond three hundred lines, and no folder is a drawer") {
    for (const std::string& file : sources()) {
        CHECK_MESSAGE(test::lines_of(test::read(test::root() / file)).size() <= 300, file);
        CHECK_MESSAGE(!std::regex_search(file, std::regex{"util|common|helper|manager|misc"}), file);
    }
}

namespace {

/// Is the id in the list that its folder stands for?
bool is_listed(const std::string& cmake, const std::string& folder, const std::string& id) {
    const std::string list = folder == "src/cli" ? "commands" : folder.ends_with("rules") ? "rules" : "reports";
    const auto begin = cmake.find("set(" + list + "\n");
    const auto end = cmake.find("\n)", begin);
    const auto found = cmake.find("\n    " + id + "\n", begin);
    return found != std::string::npos && found < end + 1;
}

} // namespace

TEST_CASE("every source is in CMakeLists.txt, and every embedded file") {
    const std::string cmake = test::read(test::root() / "CMakeLists.txt");
    // a command, report or rule is named there by its id, once for its source, help, template and fixture
    const std::regex by_id{"(src/cli|src/reports|src/rules|tests/rules|templates)/([a-z/-]+)[.](cpp|md|yaml)"};
    for (const auto& [folder, ending] : std::vector<std::pair<std::string, std::string>>{
             {"src", ".cpp"}, {"src", ".md"}, {"templates", ""}, {"tests", ".cpp"}, {"tests/rules", ".yaml"}}) {
        for (const std::string& file : test::files_below(folder, ending)) {
            std::smatch match;
            const bool known = std::regex_match(file, match, by_id) && is_listed(cmake, match[1], match[2]);
            CHECK_MESSAGE((known || std::regex_search(cmake, std::regex{"[ (]" + file + "[ )\n]"})), file);
        }
    }
}

namespace {

/// The constant stands in a namespace of its own, so that the names within it need not differ from those of others.
void check_own_namespace(const std::string& file, const std::string& around, std::string name) {
    std::ranges::replace_if(
        name, [](char c) { return c == '/' || c == '-'; }, '_');
    const std::string text = test::read(test::root() / file);
    const auto has = [&](const std::string& line) { return text.find(line) != std::string::npos; };
    CHECK_MESSAGE(
        (has("namespace grip::" + around + "::" + name + " {") || has("namespace " + around + "::" + name + " {")),
        file);
}

} // namespace

TEST_CASE("a rule stands in a file of its name and a namespace of its own, and is listed") {
    for (const std::string& file : test::files_below("src/rules", ".cpp")) {
        std::smatch match;
        const std::string text = test::read(test::root() / file);
        if (!std::regex_search(text, match,
                               std::regex{"constinit const Check \\w+\\{\\s*\\.rule = \\{\\.id = \"([a-z/-]+)\""}))
            continue;
        CHECK_MESSAGE(file == "src/rules/" + match[1].str() + ".cpp", file);
        CHECK_MESSAGE(rules::find(match[1].str()) != nullptr, file);
        check_own_namespace(file, "rules", match[1].str());
    }
    CHECK(std::ranges::is_sorted(rules::checked(), {}, [](const rules::Check* check) { return check->rule.id; }));
}

TEST_CASE("a report has its source, help and template under its id, and a namespace of its own") {
    for (const reports::Report* report : reports::all()) {
        const std::string id{report->id};
        for (const std::string& file :
             {"src/reports/" + id + ".cpp", "src/reports/" + id + ".md", "templates/" + id + ".md"}) {
            CHECK_MESSAGE(std::filesystem::exists(test::root() / file), file);
        }
        check_own_namespace("src/reports/" + id + ".cpp", "reports", id);
    }
    CHECK(std::ranges::is_sorted(reports::all(), {}, &reports::Report::id));
}

TEST_CASE("each report is made of the examples, of the one that has all and the one that has nothing") {
    const std::string golden = test::read(test::root() / "tests/golden_test.cpp");
    for (const reports::Report* report : reports::all()) {
        const bool of_meeting = std::ranges::any_of(report->options().fields, [](const schema::FieldShape& field) {
            // where nothing is, there is no meeting and no proposal
            return field.shape->referent == Referent::vergadering || field.shape->referent == Referent::voorstel;
        });
        for (const char* example : {"voorbeeldstad/", "leeg/"}) {
            if (of_meeting && example == std::string{"leeg/"}) continue;
            const std::string made = "\"" + std::string{example}.append(report->id);
            // where nothing is, some papers are not made, and a transcript says why
            const std::regex refused{"\"" + std::string{report->id} + "\", [^}]*\"examples/leeg/registry\""};
            const bool held = golden.find(made) != std::string::npos ||
                              (example == std::string{"leeg/"} && std::regex_search(golden, refused));
            CHECK_MESSAGE(held, made);
        }
    }
}

TEST_CASE("beside the reports stand their own parts, what they share and the frame, and nothing else") {
    const std::set<std::string> frame{"all.hpp",        "define.hpp",     "omlijsting.cpp", "omlijsting.hpp",
                                      "ontbrekend.cpp", "ontbrekend.hpp", "versie.cpp",     "versie.hpp",
                                      "report.cpp",     "report.hpp",     "tabelvorm.hpp"};
    const auto is_report = [](const std::string& id) {
        return std::ranges::find(reports::all(), id, &reports::Report::id) != reports::all().end();
    };
    for (const std::string& file : sources()) {
        if (!file.starts_with("src/reports/")) continue;
        const std::string part = file.substr(std::string{"src/reports/"}.size());
        const bool own_folder = part.find('/') != std::string::npos;
        const std::string id = own_folder ? folder_of(part) : part.substr(0, part.find('.'));
        CHECK_MESSAGE((is_report(id) || (own_folder ? id == "delen" : frame.contains(part))), file);
        for (const std::string& included : includes(test::read(test::root() / file), "\"reports/", "\"")) {
            const std::string other = folder_of(included);
            CHECK_MESSAGE((included.find('/') == std::string::npos || other == "delen" || other == id),
                          file << " includes " << included);
        }
    }
}

TEST_CASE("keys are plain, documented, unique, and no word of C++") {
    const std::set<std::string_view> keywords{
        "auto",   "bool",     "case",    "class",  "const",    "default",  "delete", "do",
        "double", "enum",     "export",  "for",    "if",       "int",      "new",    "not",
        "or",     "and",      "private", "public", "register", "requires", "short",  "static",
        "switch", "template", "this",    "union",  "using",    "void",     "while"};
    std::set<const schema::Shape*> seen;
    const std::function<void(const schema::Shape&)> walk = [&](const schema::Shape& shape) {
        if (!seen.insert(&shape).second) return;
        if (shape.item != nullptr) walk(*shape.item);
        std::set<std::string_view> keys;
        for (const schema::FieldShape& field : shape.fields) {
            CAPTURE(field.key);
            CHECK(std::regex_match(std::string{field.key}, std::regex{"[a-z]+([_-][a-z]+)*"}));
            CHECK(!keywords.contains(field.key));
            CHECK(keys.insert(field.key).second);
            CHECK(field.key != "bron");
            CHECK(field.doc.size() > 3);
            for (const schema::OptionShape& option : field.shape->options) CHECK(!option.doc.empty());
            walk(*field.shape);
        }
    };
    for (const schema::FileKind& kind : cli::file_kinds()) walk(*kind.shape);
}
