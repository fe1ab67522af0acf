// A register is the same whether it is read from disk or from memory.
#include "base/error.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;
using source::Entry;
using source::Type;

namespace {

/// All files below a folder, as a map.
std::map<std::string, std::string> files_of(const std::string& folder) {
    std::map<std::string, std::string> files;
    for (const std::string& path : test::files_below(folder, ""))
        files[path.substr(folder.size() + 1)] = test::read(test::root() / path);
    return files;
}

std::vector<std::pair<std::string, Type>> listed(const source::Source& source, const std::string& path) {
    std::vector<std::pair<std::string, Type>> entries;
    for (const Entry& entry : source.list(path)) entries.emplace_back(entry.name, entry.type);
    std::ranges::sort(entries);
    return entries;
}

} // namespace

TEST_CASE("every example gives the same papers and findings from memory as from disk") {
    for (const std::string folder :
         {"registry", "examples/voorbeeldstad/registry", "examples/fouten/registry", "examples/gouda/registry"}) {
        const test::Register reg{files_of(folder)};
        for (const std::vector<std::string>& words : {std::vector<std::string>{"toets"},
                                                      {"toets", "--intern", "--als", "json"},
                                                      {"dashboard"},
                                                      {"kalender", "--als", "ics"},
                                                      {"risicoparagraaf"},
                                                      {"verbonden-partijen", "--als", "csv"}}) {
            const auto run = [&](const std::string& where) {
                auto with = words;
                with.insert(with.end(), {"--register", where});
                test::Ran ran = test::grip(with);
                std::string text = std::to_string(static_cast<int>(ran.code)) + ran.out + ran.err;
                for (auto at = text.find(where); at != std::string::npos; at = text.find(where))
                    text.erase(at, where.size());
                return text;
            };
            CAPTURE(folder);
            CHECK(run(folder) == run(reg.folder().string()));
        }
    }
}

TEST_CASE("both sources list and read the same, and say what is not there") {
    const std::map<std::string, std::string> files{
        {"a.yaml", "x"}, {"b/c.yaml", "lang"}, {"b/d/e.yaml", "y"}, {"b-c.yaml", "z"}};
    auto with_gemeente = files;
    with_gemeente["gemeente.yaml"] = "naam: V\n";
    const test::TemporaryRegister place{with_gemeente};
    for (const source::Source& source : {source::disk(place.folder()), source::memory(with_gemeente)}) {
        CHECK(listed(source, "") == std::vector<std::pair<std::string, Type>>{{"a.yaml", Type::file},
                                                                              {"b", Type::folder},
                                                                              {"b-c.yaml", Type::file},
                                                                              {"gemeente.yaml", Type::file}});
        CHECK(listed(source, "b") ==
              std::vector<std::pair<std::string, Type>>{{"c.yaml", Type::file}, {"d", Type::folder}});
        CHECK(source.type("b") == Type::folder);
        CHECK(source.type("b/c.yaml") == Type::file);
        CHECK(source.type("b/x.yaml") == Type::none);
        CHECK(source.read("b/c.yaml", 10) == "lang");
        CHECK(source.read("b/c.yaml", 2) == "la");
        CHECK_THROWS_AS(source.read("b/x.yaml", 2), WorldError);
    }
}
