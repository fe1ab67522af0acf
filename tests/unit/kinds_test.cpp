// The table of the kinds of file, as those see it who keep the files.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

test::Ran toets(std::map<std::string, std::string> files, const std::vector<std::string>& options) {
    files.emplace("samenwerkingen/a.yaml", test::samenwerking(""));
    const test::Register reg{std::move(files)};
    std::vector<std::string> words{"toets", "--alles", "--register", reg.folder().string()};
    words.insert(words.end(), options.begin(), options.end());
    return test::grip(words);
}

bool has(const test::Ran& ran, const std::string& text) { return ran.out.find(text) != std::string::npos; }

} // namespace

TEST_CASE("a file that was meant as a framework is told to who asks for one collaboration, another is not") {
    CHECK(has(toets({{"kader/toetsingkader.yaml", "x: y\n"}}, {"a"}), "kader/toetsingkader.yaml"));
    CHECK(!has(toets({{"samenwerkingen/b.yml", "x: y\n"}}, {"a"}), "samenwerkingen/b.yml"));
    CHECK(!has(toets({{"kaders.yaml", "x: y\n"}}, {"a"}), "kaders.yaml"));
}

TEST_CASE("what all papers rest on is not counted as left out: then there are no papers") {
    const auto ran = toets({{"gemeente.yaml", "naam: Voorbeeld\n"}}, {});
    CHECK(has(ran, "veld/ontbreekt"));
    CHECK(has(ran, "is alleen naar de vorm gekeken"));
    CHECK(!has(ran, "overgeslagen"));
}

TEST_CASE("a finding in the file of a meeting is about its collaboration, also when the file cannot be read") {
    for (const char* text : {"datum: [\n", "datum: 2027-01-15\nsamenwerking: a\norgaan: ab\nagenda: [x]\n"}) {
        const std::string file = "vergaderingen/2027-01-15-a-ab.yaml";
        CHECK(has(toets({{file, text}}, {"a"}), file));
    }
}

TEST_CASE("a meeting whose name says something else shows its first line to the public too") {
    const auto ran = toets({{"vergaderingen/2027-01-16-a-ab.yaml",
                             "datum: 2027-01-15\nsamenwerking: a\norgaan: ab\nagenda: {titel: T, soort: overig}\n"}},
                           {});
    CHECK(has(ran, "bestand/naam"));
    CHECK(has(ran, "    1 | datum: 2027-01-15"));
}
