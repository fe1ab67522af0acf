// A register's own templates: used when they are sound, named when they are not.
#include "support.hpp"

#include <algorithm>
#include <ctime>
#include <doctest/doctest.h>

using namespace grip;

namespace {

std::vector<std::string> findings_with(const std::map<std::string, std::string>& sjablonen) {
    auto files = sjablonen;
    files["samenwerkingen/a.yaml"] = test::samenwerking("sturingsprofiel: basis\nsinds: 2026-06-01\n");
    const test::Register reg{files};
    std::vector<std::string> found;
    for (const Finding& f : test::check(reg.folder()))
        found.push_back(f.location.file + ":" + std::to_string(f.location.line) + " " + std::string{f.rule->id});
    return found;
}

using Found = std::vector<std::string>;

test::Ran report_with(const std::string& sjabloon) {
    const test::Register reg{
        {{"samenwerkingen/a.yaml", test::samenwerking("")}, {"sjablonen/toetsrapport.md", sjabloon}}};
    return test::grip({"toetsrapport", "a", "--register", reg.folder().string()});
}

} // namespace

TEST_CASE("an own template takes the place of the built-in one") {
    const auto ran = report_with("Over {{naam}}, volgens {{gemeente}}.\n");
    CHECK(ran.code == cli::ExitCode::done);
    CHECK(ran.out == "Over Voorbeeld, volgens Voorbeeldstad.\n\n<!-- grip 0.1.0 -->\n");
}

TEST_CASE("a paper whose template has a fault is not made, and the other papers are") {
    const auto ran = report_with("{{weg}}\n");
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("sjabloon") != std::string::npos);
    const test::Register reg{
        {{"samenwerkingen/a.yaml", test::samenwerking("")}, {"sjablonen/toetsrapport.md", "{{weg}}\n"}}};
    CHECK(test::grip({"dashboard", "--register", reg.folder().string()}).code == cli::ExitCode::done);
}

TEST_CASE("each fault of a template is found on its line") {
    CHECK(findings_with({{"sjablonen/toetsrapport.md", "a\n{{weg}}\n{{> weg}}\n{{#criteria}}\n{{{naam}}}\n"}}) ==
          Found{"sjablonen/toetsrapport.md:2 sjabloon/ongeldig", "sjablonen/toetsrapport.md:3 sjabloon/ongeldig",
                "sjablonen/toetsrapport.md:4 sjabloon/ongeldig", "sjablonen/toetsrapport.md:5 sjabloon/ongeldig"});
    CHECK(findings_with({{"sjablonen/kop.md", "{{> kop}}\n"}}) == Found{"sjablonen/kop.md:1 sjabloon/ongeldig"});
}

TEST_CASE("a template that no paper uses is named, and one that is no text") {
    CHECK(findings_with({{"sjablonen/opleg.md", "x\n"}}) == Found{"sjablonen/opleg.md:1 bestand/onverwacht"});
    CHECK(findings_with({{"sjablonen/kop.md", "\xff\n"}}) == Found{"sjablonen/kop.md:1 yaml/codering"});
    CHECK(findings_with({{"sjablonen/huisstijl.css", ":root { --inkt: #000; }\n"}}).empty());
    CHECK(findings_with({{"sjablonen/huisstijl.css", "a\xff\n"}}) == Found{"sjablonen/huisstijl.css:1 yaml/codering"});
    CHECK(findings_with({{"sjablonen/huisstijl.css", "a\n"}}) == Found{"sjablonen/huisstijl.css:1 bestand/huisstijl"});
}

TEST_CASE("a template with control characters refuses the paper, also in a part, and is named by line") {
    for (const char* text : {"\x01"
                             "7\x02 {{naam}}\n",
                             "\x01"
                             "abc\x02\n",
                             "\x01 zonder einde\n", "\xff\n",
                             "{{na\x07"
                             "am}}\n"}) {
        const auto ran = report_with(std::string{"\n"} + text);
        CHECK(ran.code == cli::ExitCode::findings);
        CHECK(ran.out.empty());
        CHECK(findings_with({{"sjablonen/toetsrapport.md", std::string{"\n"} + text}}) ==
              Found{"sjablonen/toetsrapport.md:2 yaml/codering"});
        const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking("")}, {"sjablonen/kop.md", text}}};
        CHECK(test::grip({"dashboard", "--register", reg.folder().string()}).code == cli::ExitCode::findings);
    }
}

TEST_CASE("small templates that grow without end are refused, and so are sections in sections") {
    std::map<std::string, std::string> parts{{"sjablonen/toetsrapport.md", "{{> a0}}\n"}};
    for (int i = 0; i < 10; ++i) {
        std::string text;
        for (int j = 0; j < 10; ++j) text += "{{> a" + std::to_string(i + 1) + "}}";
        parts["sjablonen/a" + std::to_string(i) + ".md"] = text;
    }
    parts["sjablonen/a10.md"] = "een regel tekst van enige lengte\n";
    CHECK(findings_with(parts) == Found{"sjablonen/toetsrapport.md:1 sjabloon/ongeldig"});
    std::string deep;
    for (int i = 0; i < 10000; ++i) deep += "{{#naam}}";
    for (int i = 0; i < 10000; ++i) deep += "{{/naam}}";
    CHECK(findings_with({{"sjablonen/toetsrapport.md", deep}}) ==
          Found{"sjablonen/toetsrapport.md:1 sjabloon/ongeldig"});
    CHECK(report_with(deep).code == cli::ExitCode::findings);
}

TEST_CASE("a part may be named with blanks around it") {
    const auto ran = report_with("{{>kop}}{{ > kop }}{{>   kop}}");
    CHECK(ran.code == cli::ExitCode::done);
    int titles = 0;
    for (const std::string& line : test::lines_of(ran.out)) titles += line.starts_with("# ") ? 1 : 0;
    CHECK(titles == 3);
}

TEST_CASE("whatever an own template says, a paper tells that it is not public or not complete") {
    const std::string marked =
        test::samenwerking("afspraken:\n  - {datum: 2026-11-01, tekst: Geheim, vertrouwelijk: true}\n");
    for (const char* sjabloon : {"Over ons.\n", "{{#niet_openbaar}}{{/niet_openbaar}}x\n", "{{> kop}}\nx\n"}) {
        const test::Register reg{{{"samenwerkingen/a.yaml", marked},
                                  {"samenwerkingen/b.yaml", "onzin: 1\n"},
                                  {"sjablonen/dashboard.md", sjabloon}}};
        const auto ran = test::grip({"dashboard", "--intern", "--register", reg.folder().string()});
        const auto lines = test::lines_of(ran.out);
        REQUIRE(lines.size() > 2);
        CHECK(lines[0].starts_with("**Vertrouwelijk: niet bestemd voor openbaarmaking.**"));
        CHECK(lines[2] == "**Let op: dit stuk is niet volledig.** Niet alle gegevens konden worden gelezen.");
    }
    const test::Register reg{
        {{"samenwerkingen/a.yaml",
          test::samenwerking("risicos: [{id: x, omschrijving: o, kans: 5, gevolg: 9, vertrouwelijk: true}]\n")}}};
    CHECK(test::grip({"risicos", "--als", "tekst", "--intern", "--register", reg.folder().string()})
              .out.starts_with("VERTROUWELIJK: NIET"));
}

TEST_CASE("a word of the command that is no plain text is refused, and shown so that it does no harm") {
    for (const std::string word : {"\x01"
                                   "3\x02",
                                   "\x1b[31m", "a\xff",
                                   "\xe2\x80\xae"
                                   "txt"}) {
        for (const auto& words :
             std::vector<std::vector<std::string>>{{"risicoparagraaf", "--beelden", word},
                                                   {"dashboard", "--register", word},
                                                   {"toets", "--als", "gitlab", "--register", word},
                                                   {word},
                                                   {"nieuw", "samenwerking", "x", "--naam", word}}) {
            const auto ran = test::grip(words);
            CHECK(ran.code == cli::ExitCode::failure);
            CHECK(ran.out.empty());
            CHECK(ran.err.starts_with("grip: In `"));
            CHECK(ran.err.find(word) == std::string::npos);
        }
    }
}

TEST_CASE("very many parts are refused before they are looked into, also those that cannot be read") {
    std::string many;
    while (many.size() < 1'000'000) many += "{{>x}}";
    for (const std::string& part :
         {std::string(30'000, 'x') + "{", std::string(30'000, 'x') + "\xff", std::string(30'000, 'x')}) {
        const std::clock_t before = std::clock();
        const auto found = findings_with({{"sjablonen/toetsrapport.md", many}, {"sjablonen/x.md", part}});
        CHECK(std::ranges::count(found, "sjablonen/toetsrapport.md:1 sjabloon/ongeldig") == 1);
        CHECK(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC < 10);
    }
}

TEST_CASE("a fault that shows in a built-in part stands where an own template calls it") {
    CHECK(findings_with({{"sjablonen/kalender.md", "x\n{{#vensters}}\n{{> ontbrekend}}\n{{/vensters}}\n"}}) ==
          Found{"sjablonen/kalender.md:3 sjabloon/ongeldig"});
}

TEST_CASE("parts in parts have a bound, and so have the faults that are named") {
    std::map<std::string, std::string> chain{{"sjablonen/toetsrapport.md", "{{> p0}}\n"}};
    for (int i = 0; i < 100; ++i)
        chain["sjablonen/p" + std::to_string(i) + ".md"] = "{{> p" + std::to_string(i + 1) + "}}\n";
    chain["sjablonen/p100.md"] = "x\n";
    CHECK(std::ranges::count_if(findings_with(chain),
                                [](const std::string& f) { return f.ends_with("sjabloon/ongeldig"); }) == 1);
    std::string wrong;
    for (int i = 0; i < 20000; ++i) wrong += "{{x}}\n";
    CHECK(findings_with({{"sjablonen/toetsrapport.md", wrong}}).size() == 100);
}
