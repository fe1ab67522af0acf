// What a region asks of budgets: the index with weights, balanced years and the bound on own capital. Expected amounts were computed with
// exact fractions, apart from the program.
#include "analysis/richtlijnen.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

constexpr const char* gemeente =
    "naam: Voorbeeldstad\ncode: GM9999\nrichtlijnen:\n  regio: {naam: Kaderbrief, begrotingsjaar: 2027, "
    "samenwerkingen: [regio], ";
constexpr const char* regio = "naam: Regio\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n";

std::vector<analysis::Richtlijnpunt> punten(const std::string& vraag, const std::string& jaren) {
    const test::Register reg{{{"gemeente.yaml", gemeente + vraag + "}\n"},
                              {"samenwerkingen/regio.yaml", regio + ("jaren: " + jaren) + "\n"}}};
    const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
    REQUIRE(loaded.data.samenwerkingen.size() == 1);
    REQUIRE(loaded.data.gemeente.richtlijnen.size() == 1);
    const auto toets =
        analysis::richtlijntoets(loaded.data.gemeente.richtlijnen.begin()->second, loaded.data.samenwerkingen.front());
    REQUIRE(toets.has_value());
    return toets->punten;
}

std::string bijdragen(const char* van, const char* naar) {
    return std::string{"{2026: {begroot: {bijdrage: "} + van + "}}, 2027: {begroot: {bijdrage: " + naar + "}}}";
}

} // namespace

TEST_CASE("the index weighs wages and prices, and the taakstelling goes off it") {
    // (70 × 4,1 + 30 × 2,3) ÷ 100 = 3,56; less 2 is 1,56
    constexpr const char* vraag = "index: {lonen: 4.1, prijzen: 2.3, aandeel_lonen: 70}, taakstelling: 2";
    const auto net_wel = punten(vraag, bijdragen("1000000", "1015600"));
    REQUIRE(net_wel.size() == 1);
    CHECK(in_woorden(net_wel.front().vraag) == "Onze bijdrage stijgt niet meer dan 1,56 %");
    CHECK(net_wel.front().oordeel == Eisoordeel::voldoet);
    const auto net_niet = punten(vraag, bijdragen("1000000", "1015600.01"));
    CHECK(net_niet.front().oordeel == Eisoordeel::voldoet_niet);
}

TEST_CASE("what is above the index is told in euros, computed without rounding the index") {
    // (33,333 × 3,7 + 66,667 × 1,9) ÷ 100 = 2,499994 %; 1.832.000 × 1,02499994 = 1.877.799,89
    const auto punt =
        punten("index: {lonen: 3.7, prijzen: 1.9, aandeel_lonen: 33.333}", bijdragen("1832000", "1877800"));
    CHECK(in_woorden(punt.front().vraag) == "Onze bijdrage stijgt niet meer dan 2,5 %");
    CHECK(punt.front().oordeel == Eisoordeel::voldoet_niet);
    CHECK(in_woorden(punt.front().uitleg) == "de bijdrage stijgt met 2,5 %, € 0,11 meer dan de richtlijn");
}

TEST_CASE("a bound below zero asks for less, and money that came back is told as that") {
    constexpr const char* vraag = "index: {lonen: 1, prijzen: 0, aandeel_lonen: 50}, taakstelling: 2";
    const auto punt = punten(vraag, bijdragen("1000000", "985000"));
    CHECK(in_woorden(punt.front().vraag) == "Onze bijdrage daalt ten minste 1,5 %");
    CHECK(punt.front().oordeel == Eisoordeel::voldoet);
    CHECK(punten(vraag, bijdragen("1000000", "985000.01")).front().oordeel == Eisoordeel::voldoet_niet);
    CHECK(punten(vraag, bijdragen("-5000", "1000")).front().mist == "in 2026 kregen wij geld terug");
}

TEST_CASE("without both budgets nothing is said of the rise") {
    const auto punt = punten("index: {lonen: 3, prijzen: 3, aandeel_lonen: 50}", "{2027: {begroot: {bijdrage: 5}}}");
    CHECK_FALSE(punt.front().oordeel);
    CHECK(punt.front().mist == "de bijdrage in de begroting 2026 of 2027 is niet bekend");
}

TEST_CASE("one year with a deficit is enough, and a year that is not known is never called balanced") {
    const auto tekort = punten("sluitend_jaren: 3", "{2028: {begroot: {resultaat: -1000}}}");
    CHECK(tekort.front().oordeel == Eisoordeel::voldoet_niet);
    CHECK(in_woorden(tekort.front().uitleg) == "in 2028 een tekort van € 1.000");
    const auto onbekend =
        punten("sluitend_jaren: 3", "{2027: {begroot: {resultaat: 0}}, 2029: {begroot: {resultaat: 5}}}");
    CHECK_FALSE(onbekend.front().oordeel);
    CHECK(onbekend.front().mist == "het begrote resultaat van 2028 is niet bekend");
    const auto sluitend = punten("sluitend_jaren: 1", "{2027: {begroot: {resultaat: 0}}}");
    CHECK(sluitend.front().oordeel == Eisoordeel::voldoet);
}

TEST_CASE("own capital is measured against the costs of the same budget") {
    constexpr const char* vraag = "eigen_vermogen_hoogstens: 5";
    const auto niet = punten(vraag, "{2027: {begroot: {lasten: 8000000, eigen_vermogen: {eind: 400000.01}}}}");
    CHECK(niet.front().oordeel == Eisoordeel::voldoet_niet);
    const auto wel = punten(vraag, "{2027: {begroot: {lasten: 8000000, eigen_vermogen: {eind: 400000}}}}");
    CHECK(wel.front().oordeel == Eisoordeel::voldoet);
    const auto onbekend = punten(vraag, "{2027: {begroot: {eigen_vermogen: {eind: 1}}}}");
    CHECK_FALSE(onbekend.front().oordeel);
    CHECK(onbekend.front().mist == "de lasten in de begroting 2027 zijn niet bekend");
}

TEST_CASE("a later change of the year answers nothing about the budget that was asked about") {
    const auto vermogen = punten("eigen_vermogen_hoogstens: 5", "{2027: {begroot: {eigen_vermogen: {eind: 1}}, "
                                                                "begroot_na_wijziging: {lasten: 8000000}}}");
    CHECK(vermogen.front().mist == "de lasten in de begroting 2027 zijn niet bekend");
    // from the year before as it was changed: 1.020.000 is 2 % more than 1.000.000, 4 % less than 1.062.500
    constexpr const char* vraag = "index: {lonen: 2, prijzen: 2, aandeel_lonen: 50}";
    const auto index =
        punten(vraag, "{2026: {begroot: {bijdrage: 1062500}, begroot_na_wijziging: {bijdrage: 1000000}}, "
                      "2027: {begroot: {bijdrage: 1020000}, begroot_na_wijziging: {bijdrage: 1200000}}}");
    CHECK(index.front().oordeel == Eisoordeel::voldoet);
    CHECK(in_woorden(index.front().basis) == "van € 1.000.000 naar € 1.020.000");
}

TEST_CASE("a budget that was adopted with another contribution than the draft asked answers nothing about the draft") {
    const auto toets = [](const char* status) {
        const test::Register reg{{{"gemeente.yaml", std::string{gemeente} + "sluitend_jaren: 1}\n"},
                                  {"samenwerkingen/regio.yaml", std::string{regio} + "jaren: {2027: {begroot: {" +
                                                                    status + "bijdrage: 936000, resultaat: 0}}}\n"}}};
        const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
        const analysis::Stijging gevraagd{Jaar{2027}, Euro{89400000}, Euro{95700000}};
        return analysis::richtlijntoets(loaded.data.gemeente.richtlijnen.begin()->second,
                                        loaded.data.samenwerkingen.front(), gevraagd)
            ->punten.front();
    };
    CHECK(toets("").mist == "de cijfers van het ontwerp zijn niet bekend");
    CHECK(toets("status: concept, ").oordeel == Eisoordeel::voldoet);
}

TEST_CASE("what cannot be computed is what the register answers") {
    const auto punt = punten("eisen: [{id: beleid, vraag: Is het bestaand beleid?}]", "{}");
    CHECK_FALSE(punt.front().oordeel);
    CHECK(punt.front().mist == "nog niet beantwoord");
}
