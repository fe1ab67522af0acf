// A finding as each format shows it: in a file of text, and in a workbook.
#include "render/findings_formats.hpp"
#include "render/findings_text.hpp"
#include "render/json.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <sstream>

using namespace grip;

namespace {

constexpr Rule rule{
    .id = "groep/gebrek", .severity = Severity::fout, .title = "Titel", .law = "Artikel 1", .explanation = "Uitleg."};

Finding finding(Location place) { return {&rule, std::move(place), "een fout", "Doe iets.", Severity::fout, {}, {}}; }

Finding in_text() {
    Location place{"a.yaml", "naam", 2, 5};
    place.end_line = 3;
    place.end_column = 8;
    return finding(place);
}

Finding in_workbook() {
    Location place{"bestand.xlsx", "", 12, 3};
    place.blad = "Blad1";
    return finding(place);
}

std::string text(const Finding& finding) {
    const auto no_line = [](const Finding&) { return std::string{}; };
    std::ostringstream out;
    render::findings_text(out, {&finding, 1}, {}, no_line);
    return out.str();
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a cell is named by letters and a row") {
    for (const auto& [column, name] : {std::pair{1, "A7"}, {26, "Z7"}, {27, "AA7"}, {702, "ZZ7"}, {703, "AAA7"}})
        CHECK(cel({"", "", 7, column}) == name);
}

TEST_CASE("a finding in a workbook names sheet and cell, one in a text line and column") {
    CHECK(text(in_text()).starts_with("a.yaml:2:5: fout: een fout [groep/gebrek]\n"));
    CHECK(text(in_workbook()).starts_with("bestand.xlsx, blad Blad1, cel C12: fout: een fout [groep/gebrek]\n"));
    const Finding both[]{in_text(), in_workbook()};
    CHECK(!holds(render::findings_json({both, 1}, {}), "\"blad\""));
    CHECK(holds(render::findings_json({both + 1, 1}, {}), "\"blad\": \"Blad1\",\n      \"cel\": \"C12\""));
}

TEST_CASE("SARIF has the region of a text with its end, and the name of a cell") {
    const Finding both[]{in_text(), in_workbook()};
    const std::string of_text = render::findings_sarif({both, 1}, {});
    for (const char* part : {"\"startLine\": 2", "\"startColumn\": 5", "\"endLine\": 3", "\"endColumn\": 8"})
        CHECK_MESSAGE(holds(of_text, part), part);
    const std::string of_workbook = render::findings_sarif({both + 1, 1}, {});
    CHECK(holds(of_workbook, "\"fullyQualifiedName\": \"Blad1!C12\""));
    CHECK(!holds(of_workbook, "region"));
}

TEST_CASE("a wrong value is a region to its end, a missing or unknown key that of a key") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml", test::samenwerking("sinds: '2026-02-30' # dag\nregeling: {kleur: rood}\ncyclus:\n"
                                                      "  eigen_termijnen:\n    - id: a\n")}}};
    const auto ends = [&](const Finding& f) { return std::pair{f.location.end_line, f.location.end_column}; };
    for (const Finding& f : test::check(reg.folder())) {
        if (f.location.path == "sinds") CHECK(ends(f) == std::pair{5, 20});
        else if (f.location.path == "regeling.kleur") CHECK(ends(f) == std::pair{6, 17});
        else CHECK(ends(f).first >= 0);
    }
}

TEST_CASE("the public does not hear where what is confidential ends") {
    Finding marked = in_text();
    marked.location.public_path = 0;
    std::vector<Finding> findings{marked};
    static constexpr Rule form{.id = "waarde/ongeldig",
                               .severity = Severity::fout,
                               .title = "Titel",
                               .law = "Artikel 1",
                               .explanation = "Uitleg."};
    findings[0].rule = &form;
    show_to(Lezer::openbaar, findings);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].location.end_line == 0);
}
