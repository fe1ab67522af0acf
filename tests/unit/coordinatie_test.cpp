// What the overview of who works with whom says where little or nothing is known.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

std::string paper(const std::vector<std::string>& arguments, std::map<std::string, std::string> files) {
    files["gemeente.yaml"] = "naam: Voorbeeldstad\ncode: GM9999\n";
    const test::Register reg{std::move(files)};
    std::vector<std::string> all = arguments;
    all.insert(all.end(), {"--register", reg.folder().string(), "--peildatum", "2026-11-25"});
    const auto ran = test::grip(all);
    REQUIRE(ran.code == cli::ExitCode::done);
    return ran.out;
}

std::string bestand(const std::string& naam, const std::string& regels) {
    return "naam: " + naam + "\nstatus: actief\naard: beleid\nrechtsvorm: convenant\n" + regels;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

bool in_order(const std::string& text, const std::vector<std::string>& parts) {
    std::size_t at = 0;
    for (const std::string& part : parts) {
        at = text.find(part, at);
        if (at == std::string::npos) return false;
    }
    return true;
}

} // namespace

TEST_CASE("without collaborations there is no empty heading and no sentence about portfolios") {
    const std::string leeg = paper({"coordinatie"}, {});
    CHECK(holds(leeg, "Er zijn geen lopende samenwerkingen bekend."));
    CHECK_FALSE(holds(leeg, "##"));
    CHECK_FALSE(holds(leeg, "portefeuillehouder"));
    CHECK_FALSE(holds(paper({"dashboard"}, {}), "##"));
}

TEST_CASE("what is known of none is said once, what is known of some groups the others under not known") {
    const std::string geen = paper(
        {"coordinatie"}, {{"samenwerkingen/a.yaml", bestand("A", "")}, {"samenwerkingen/b.yaml", bestand("B", "")}});
    CHECK(holds(geen, "| A |\n| B |\n\nVan geen enkele samenwerking is de portefeuillehouder bekend.\n"));
    CHECK_FALSE(holds(geen, "Beleidsveld niet bekend"));
    CHECK_FALSE(holds(geen, "## Per portefeuillehouder"));
    const std::string een =
        paper({"coordinatie"}, {{"samenwerkingen/a.yaml", bestand("A", "")},
                                {"samenwerkingen/b.yaml", bestand("B", "beleidsvelden: [Wonen]\n"
                                                                       "portefeuillehouder: Wethouder X\n")}});
    CHECK(in_order(een, {"**Wonen**", "| B |", "**Beleidsveld niet bekend**", "| A |", "### Wethouder X", "- B",
                         "### Portefeuillehouder niet bekend", "- A"}));
}

TEST_CASE("the largest contribution comes first, in both overviews, and those of which it is not known by name") {
    const std::map<std::string, std::string> files{
        {"samenwerkingen/a.yaml", bestand("Aagje", "")},
        {"samenwerkingen/b.yaml", bestand("Bertha", "jaren: {2026: {begroot: {bijdrage: 1000}}}\n")},
        {"samenwerkingen/c.yaml",
         bestand("Cor", "jaren: {2026: {begroot: {bijdrage: 2000}}}\nbeleidsvelden: [Wonen]\n")},
        {"samenwerkingen/d.yaml", bestand("Daan", "")}};
    CHECK(in_order(paper({"coordinatie"}, files),
                   {"**Wonen**", "| Cor |", "**Beleidsveld niet bekend**", "| Bertha |", "| Aagje |", "| Daan |"}));
    CHECK(in_order(paper({"jaaroverzicht", "2026"}, files), {"## Beleid: Wonen\n", "### Cor", "## Beleid\n",
                                                             "### Bertha", "Niets is bekend van Aagje en Daan."}));
}
