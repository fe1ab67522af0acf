// What rules tell the council in cases that their fixtures do not hold. The fixtures' own sentences stand in tests/rules/zinnen.md.
#include "support.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

using namespace grip;

namespace {

const std::string gemeente = "naam: Voorbeeldstad\ncode: GM9999\n";

/// The sentences of one rule on one collaboration, behind each other.
std::string sentences(const std::string& rule, const std::string& vorm, const std::string& rest,
                      const std::string& peildatum, const std::string& van_ons = "") {
    const test::Register reg{{{"gemeente.yaml", gemeente + van_ons},
                              {"samenwerkingen/dienst.yaml",
                               "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: " + vorm + "\n" + rest}}};
    std::vector<std::string> found;
    for (const Finding& finding : test::check(reg.folder(), peildatum)) {
        if (finding.rule->id == rule) found.push_back(in_woorden(finding.zin));
    }
    return fmt::format("{}", fmt::join(found, " | "));
}

/// Of a draft budget 2027 with these days.
std::string of_draft(const std::string& rule, const std::string& dagen, const std::string& peildatum,
                     const std::string& vorm = "openbaar-lichaam", const std::string& raad = "") {
    return sentences(rule, vorm, "cyclus: {jaren: {2027: {ontwerpbegroting: {" + dagen + "}}}}\n", peildatum, raad);
}

} // namespace

TEST_CASE("until when the raad can speak: never longer than is known, and nothing when it is over") {
    const std::string rule = "wgr/zienswijze-niet-besloten";
    const std::string bekend = "verzonden: 2026-03-20, ab_datum: 2026-07-01";
    CHECK(
        of_draft(rule, bekend, "2026-06-11") ==
        "De raad kan in elk geval tot en met 11 juni 2026 een zienswijze naar voren brengen op de ontwerpbegroting 2027.");
    CHECK(
        of_draft(rule, bekend, "2026-06-12") ==
        "De raad kan tot en met 30 juni 2026 een zienswijze naar voren brengen op de ontwerpbegroting 2027, als het ontwerp "
        "dan nog niet is aangeboden.");
    CHECK(of_draft(rule, bekend, "2026-06-12", "bedrijfsvoeringsorganisatie") ==
          "De raad kan tot en met 30 juni 2026 een zienswijze naar voren brengen op de ontwerpbegroting 2027.");
    CHECK(of_draft(rule, bekend, "2026-07-02").empty());
    CHECK(
        of_draft(rule, "verzonden: 2026-03-20", "2026-06-11") ==
        "De raad kan in elk geval tot en met 11 juni 2026 een zienswijze naar voren brengen op de ontwerpbegroting 2027.");
    CHECK(of_draft(rule, "verzonden: 2026-03-20", "2026-06-12").empty());
    const std::string gevraagd = bekend + ", zienswijze_uiterlijk: 2026-05-29";
    CHECK(
        of_draft(rule, gevraagd, "2026-05-29") ==
        "Het bestuur vraagt een zienswijze op de ontwerpbegroting 2027 uiterlijk op 29 mei 2026; de raad heeft in elk geval "
        "de tijd tot en met 11 juni 2026.");
    CHECK(
        of_draft(rule, gevraagd, "2026-06-20") ==
        "Het bestuur vroeg een zienswijze op de ontwerpbegroting 2027 uiterlijk op 29 mei 2026; zij kan nog komen tot en met "
        "30 juni 2026.");
    const std::string raad =
        "raad: {vergaderingen: [{datum: 2026-05-28, soort: raad}, {datum: 2026-06-25, soort: raad}]}\n";
    CHECK(of_draft(rule, gevraagd, "2026-05-28", "openbaar-lichaam", raad).starts_with("Het bestuur vraagt"));
    CHECK(
        of_draft(rule, bekend, "2026-06-12", "openbaar-lichaam", raad) ==
        "De raad kan tot en met 30 juni 2026 een zienswijze naar voren brengen op de ontwerpbegroting 2027, als het ontwerp "
        "dan nog niet is aangeboden. De raad van 25 juni 2026 kan daarover besluiten.");
}

TEST_CASE("a zienswijze is late after the day that is known, and a plan is no fact") {
    const std::string rule = "wgr/zienswijze-te-laat";
    const std::string plan = "ab_datum: 2026-07-01, zienswijze: {besluit: afwijzend, datum: 2026-07-09}";
    CHECK(
        of_draft(rule, plan, "2026-06-01") ==
        "De raad besluit pas op 9 juli 2026 over een zienswijze op de ontwerpbegroting 2027, 9 dagen na de laatste dag "
        "(30 juni 2026).");
    CHECK(
        of_draft(rule, "verzonden: 2026-03-20, zienswijze: {besluit: afwijzend, datum: 2026-06-12}", "2026-07-01") ==
        "Onze zienswijze op de ontwerpbegroting 2027 is van 12 juni 2026, 1 dag na de laatste dag waarop zij zeker op tijd "
        "was (11 juni 2026).");
}

TEST_CASE("how tight the last raad is, depends on the day by which it plans") {
    const std::string raad =
        "raad: {aanleverdagen: 7, recessen: [{van: 2026-05-20, tot: 2026-05-31}], vergaderingen: [{datum: 2026-05-28, soort: raad}], "
        "volledig: 2026}\n";
    const std::string bekend = "verzonden: 2026-03-20, ab_datum: 2026-07-01, zienswijze_uiterlijk: 2026-05-28";
    CHECK(
        of_draft("raad/laatste-raad-krap", bekend, "2026-05-01", "openbaar-lichaam", raad) ==
        "De raad kan op 28 mei 2026 besluiten over een zienswijze op de ontwerpbegroting 2027. Dat is krap: het bestuur "
        "vraagt haar uiterlijk op 28 mei 2026.");
    CHECK(
        of_draft("raad/venster-in-reces", bekend, "2026-05-01", "openbaar-lichaam", raad) ==
        "De raad kan op 28 mei 2026 besluiten over een zienswijze op de ontwerpbegroting 2027, maar die vergadering valt in "
        "het reces.");
    CHECK(of_draft("raad/venster-in-reces", bekend, "2026-05-29", "openbaar-lichaam", raad).empty());
}

TEST_CASE("a growth is told beside what it exceeds, and shows that it does") {
    const auto stijgt = [](const std::string& bedrag_2026, const std::string& bedrag_2027, const std::string& normen) {
        return sentences(
            "financien/bijdrage-stijgt", "convenant",
            fmt::format("jaren: {{2026: {{begroot: {{bijdrage: {}}}}}, 2027: {{begroot: {{bijdrage: {}}}}}}}\n",
                        bedrag_2026, bedrag_2027),
            "2026-11-25", normen);
    };
    CHECK(stijgt("1832000", "1915000", "") == "");
    CHECK(stijgt("1832000", "1915000", "normen: {bijdrage_stijging: 4}\n") ==
          "Onze bijdrage stijgt in 2027 met € 83.000 (4,5 %) naar € 1.915.000; onze norm is 4 %.");
    CHECK(stijgt("100000", "103220", "normen: {indexering: {2027: 3.2}}\n") ==
          "Onze bijdrage stijgt in 2027 met € 3.220 (3,22 %) naar € 103.220; onze index is 3,2 %.");
    CHECK(stijgt("-500", "1200", "") == "Onze bijdrage is in 2027 € 1.200; in 2026 was zij lager dan nul.");
}

TEST_CASE("a difference of cents is told in cents, and one of euros in euros") {
    const auto verschil = [](const std::string& begroot) {
        return sentences("bijdrage/wijkt-af", "convenant", "jaren: {2027: {begroot: {" + begroot + "}}}\n",
                         "2026-11-25", "normen: {begroting_verschil: 0}\n");
    };
    CHECK(verschil("bijdrage: 1958700.40, bijdrage_eigen_begroting: 1930000") ==
          "In onze begroting 2027 is de bijdrage € 28.700 lager dan in de opgave van Dienst (€ 1.930.000 tegenover € "
          "1.958.700).");
    CHECK(
        verschil("bijdrage: 100.10, bijdrage_eigen_begroting: 100.40") ==
        "In onze begroting 2027 is de bijdrage € 0,30 hoger dan in de opgave van Dienst (€ 100,40 tegenover € 100,10).");
    CHECK(verschil("bijdrage: 101.36, bijdrage_eigen_begroting: 100") ==
          "In onze begroting 2027 is de bijdrage € 1,36 lager dan in de opgave van Dienst (€ 100 tegenover € 101,36).");
    CHECK(
        verschil(
            "bijdrage: 200, bijdrage_eigen_begroting: 100, toelichting: De cao. In onze begroting volgt dit later.") ==
        "In onze begroting 2027 is de bijdrage € 100 lager dan in de opgave van Dienst (€ 100 tegenover € 200).");
    CHECK(verschil("bijdrage: -100, bijdrage_eigen_begroting: 0") ==
          "In onze begroting 2027 is de bijdrage € 100 hoger dan in de opgave van Dienst.");
}
