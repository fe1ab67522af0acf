// Comply or explain, and the municipality's own weight of a rule.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::string assessed = test::samenwerking(R"(sturingsprofiel: basis
sinds: 2026-06-01
toetsing:
  datum: 2026-01-01
  antwoorden:
    wat: {oordeel: voldoet-niet, toelichting: Nog niet bepaald.}
    waarom: {oordeel: voldoet-niet, toelichting: Nog niet bepaald.}
)");

std::vector<Finding> check(const std::string& exceptions, const std::string& gemeente = "") {
    std::map<std::string, std::string> files{{"samenwerkingen/voorbeeld.yaml", assessed + exceptions}};
    if (!gemeente.empty()) files["gemeente.yaml"] = "naam: Voorbeeldstad\ncode: GM9999\n" + gemeente;
    const test::Register reg{files};
    return test::check(reg.folder());
}

std::string exception(const std::string& over, const std::string& tot) {
    return "uitzonderingen:\n  - {regel: toets/voldoet-niet, " + over + "reden: Volgt in 2027., tot: " + tot + "}\n";
}

} // namespace

TEST_CASE("an exception explains every finding of its rule in the collaboration") {
    const auto findings = check(exception("", "2026-12-31"));
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].explained == "Volgt in 2027.");
    CHECK(findings[1].explained == "Volgt in 2027.");
}

TEST_CASE("an exception over a path explains only what is on or under it") {
    const auto findings = check(exception("over: toetsing.antwoorden.wat, ", "2026-12-31"));
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].location.path == "toetsing.antwoorden.wat.oordeel");
    CHECK(!findings[0].explained.empty());
    CHECK(findings[1].explained.empty());
}

TEST_CASE("a path is matched by whole keys: wa is not the beginning of waarom") {
    const auto findings = check(exception("over: toetsing.antwoorden.wa, ", "2026-12-31"));
    REQUIRE(findings.size() == 3);
    CHECK(findings[2].rule->id == "uitzondering/ongebruikt");
}

TEST_CASE("an exception holds on its last day and not the day after") {
    CHECK(check(exception("", "2026-11-25")).size() == 2);
    const auto findings = check(exception("", "2026-11-24"));
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].explained.empty());
    CHECK(findings[2].rule->id == "uitzondering/verlopen");
}

TEST_CASE("a municipality raises, lowers or switches off a rule") {
    const auto regel = [](const std::string& ernst) {
        return "regels:\n  toets/voldoet-niet: {ernst: " + ernst + ", reden: Zo besloten.}\n";
    };
    CHECK(check("", regel("fout"))[0].severity == Severity::fout);
    CHECK(check("", regel("advies"))[0].severity == Severity::advies);
    CHECK(check("", regel("uit")).empty());
}

TEST_CASE("an exception to a rule that is off counts as used") {
    CHECK(check(exception("", "2026-12-31"), "regels:\n  toets/voldoet-niet: {ernst: uit, reden: Zo besloten.}\n")
              .empty());
}

TEST_CASE("a fault of form cannot be switched off or explained") {
    const auto findings = check("uitzonderingen:\n  - {regel: waarde/ongeldig, reden: Zo is het., tot: 2027-01-01}\n");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule->id == "waarde/ongeldig");
    CHECK(findings[0].location.path == "uitzonderingen.1.regel");
    const auto own = check("", "regels:\n  veld/onbekend: {ernst: uit, reden: Zo besloten.}\n");
    REQUIRE(own.size() == 1);
    CHECK(own[0].rule->id == "waarde/ongeldig");
    CHECK(own[0].location.line == 4);
}

TEST_CASE("an exception of the municipality does not explain a finding about a collaboration") {
    const auto findings =
        check("", "uitzonderingen:\n  - {regel: toets/voldoet-niet, reden: Zo is het., tot: 2027-01-01}\n");
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].rule->id == "uitzondering/ongebruikt");
    CHECK(findings[0].about.empty());
    CHECK(findings[1].explained.empty());
}
