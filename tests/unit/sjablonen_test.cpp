// A register's own templates: used when they are sound, named when they are not.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

std::vector<std::string> findings_with(const std::map<std::string, std::string>& sjablonen) {
    auto files = sjablonen;
    files["samenwerkingen/a.yaml"] = test::samenwerking("sturingsprofiel: basis\n");
    const test::TemporaryRegister reg{files};
    std::vector<std::string> found;
    for (const Finding& f : test::check(reg.folder()))
        found.push_back(f.location.file + ":" + std::to_string(f.location.line) + " " + std::string{f.rule->id});
    return found;
}

using Found = std::vector<std::string>;

test::Ran report_with(const std::string& sjabloon) {
    const test::TemporaryRegister reg{
        {{"samenwerkingen/a.yaml", test::samenwerking("")}, {"sjablonen/toetsrapport.md", sjabloon}}};
    return test::grip({"toetsrapport", "a", "--register", reg.folder().string()});
}

} // namespace

TEST_CASE("an own template takes the place of the built-in one") {
    const auto ran = report_with("Over {{naam}}, volgens {{gemeente}}.\n");
    CHECK(ran.code == cli::ExitCode::done);
    CHECK(ran.out == "Over Voorbeeld, volgens Voorbeeldstad.\n");
}

TEST_CASE("a paper whose template has a fault is not made, and the other papers are") {
    const auto ran = report_with("{{weg}}\n");
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("sjabloon") != std::string::npos);
    const test::TemporaryRegister reg{
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
}
