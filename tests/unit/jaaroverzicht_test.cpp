// What the yearly overview says of goals, money, evaluations and the region; each outcome was worked out by hand.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::string gemeente =
    "naam: Voorbeeldstad\ncode: GM9999\nvoorkeursregio: regio\n"
    "regios: {regio: {naam: Voorbeeldregio, lidwoord: de, gemeenten: [Voorbeeldstad, Voorbeelddam]}}\n"
    "normen: {evaluatie_jaren: 4}\n";

std::string overzicht(const std::string& jaar, const std::string& regels) {
    const test::Register reg{
        {{"gemeente.yaml", gemeente},
         {"samenwerkingen/a.yaml", "naam: Agenda\nstatus: actief\nsinds: 2015-01-01\naard: beleid\n"
                                   "rechtsvorm: convenant\nbeleidsvelden: [Wonen]\n" +
                                       regels}}};
    const auto ran = test::grip({"jaaroverzicht", jaar, "--register", reg.folder().string()});
    REQUIRE(ran.code == cli::ExitCode::done);
    return ran.out;
}

bool heeft(const std::string& text, const std::string& woorden) { return text.find(woorden) != std::string::npos; }

const std::string doelen = "doelen:\n"
                           "  - {doel: Meer, richting: hoger, streef: {2024: 90}, realisatie: {2024: 90, 2026: 80}}\n"
                           "  - {doel: Minder, richting: lager, streef: {2024: 10, 2026: 5}, realisatie: {2025: 6}}\n"
                           "  - {doel: Later, richting: hoger, streef: {2025: 1}, realisatie: {2026: 1}}\n"
                           "  - {doel: Zonder richting, streef: {2025: 1}, realisatie: {2025: 3}}\n";

} // namespace

TEST_CASE("of each goal the last outcome up to the year counts, beside the target of that outcome") {
    const std::string in_2025 = overzicht("2025", doelen);
    CHECK(heeft(in_2025, "- Meer: 90 in 2024, bedoeld was minstens 90. Gehaald."));
    CHECK(
        heeft(in_2025, "- Minder: 6 in 2025, bedoeld was hooguit 10. Gehaald.")); // the target of 2026 is not yet there
    CHECK(heeft(in_2025, "- Later: de uitkomst is nog niet bekend; bedoeld is minstens 1."));
    CHECK(heeft(in_2025, "- Zonder richting: 3 in 2025, bedoeld was 1.\n"));
    CHECK(heeft(
        in_2025,
        "De doelen over 2025: 1 gehaald, 3 niet bekend.")); // of the others there is no outcome of that year, or no target
    const std::string in_2026 = overzicht("2026", doelen);
    CHECK(heeft(in_2026, "- Meer: 80 in 2026, bedoeld was minstens 90. Niet gehaald."));
    CHECK(heeft(in_2026, "De doelen over 2026: 1 gehaald, 1 niet gehaald, 2 niet bekend."));
    CHECK(heeft(in_2026, "Het jaar 2026 is nog niet voorbij."));
}

TEST_CASE("what was budgeted stands beside the accounts, and nothing is told that is not known") {
    const std::string met =
        overzicht("2025", "jaren: {2025: {begroot: {bijdrage: 1000}, werkelijk: {bijdrage: 1100}}}\n");
    CHECK(heeft(met, "**Bijdrage:** € 1.000 begroot, € 1.100 volgens de jaarrekening"));
    const std::string zonder = overzicht("2025", "");
    CHECK_FALSE(heeft(zonder, "€"));
    CHECK_FALSE(heeft(zonder, "Gehaald"));
}

TEST_CASE("an evaluation that was due is told as such, one that was done in the year too") {
    CHECK(heeft(overzicht("2025", "evaluatie: {laatste: 2021-06-01}\n"),
                "laatste op 1 juni 2021; sindsdien is er meer dan vier jaar voorbij"));
    CHECK(heeft(overzicht("2025", "evaluatie: {laatste: 2025-06-01, uitkomst: voortzetten}\n"),
                "gedaan op 1 juni 2025 (voortzetten); volgende binnen vier jaar: uiterlijk 1 juni 2029"));
    CHECK(heeft(overzicht("2024", "evaluatie: {laatste: 2021-06-01}\n"),
                "laatste op 1 juni 2021; volgende binnen vier jaar: uiterlijk 1 juni 2025"));
    CHECK(heeft(overzicht("2025", "evaluatie: {laatste: 2025-06-01, volgende: 2027-05-31}\n"),
                "gedaan op 1 juni 2025; volgende gepland op 31 mei 2027"));
    CHECK_FALSE(heeft(overzicht("2025", "tot: 2027-12-31\nevaluatie: {laatste: 2025-06-01}\n"), "volgende"));
}

TEST_CASE("an overview looks back: not at a year to come, nor at one of which nobody knows who was there") {
    const auto weigert = [](const std::string& jaar, const std::string& sinds) {
        const test::Register reg{{{"gemeente.yaml", gemeente},
                                  {"samenwerkingen/a.yaml", "naam: Agenda\nstatus: actief\naard: beleid\n"
                                                            "rechtsvorm: convenant\n" +
                                                                sinds}}};
        return test::grip({"jaaroverzicht", jaar, "--register", reg.folder().string(), "--peildatum", "2026-11-25"})
                   .code != cli::ExitCode::done;
    };
    CHECK(weigert("2027", "sinds: 2015-01-01\n"));
    CHECK(weigert("2019", ""));
    CHECK(weigert("2014", "sinds: 2015-01-01\n"));
    CHECK_FALSE(weigert("2015", "sinds: 2015-01-01\n"));
    CHECK_FALSE(weigert("2026", ""));
}

TEST_CASE("of a year that is over nobody is left out in silence: who may have been there is named") {
    const auto samenwerking = [](const std::string& naam, const std::string& aard, const std::string& sinds) {
        return "naam: " + naam + "\nstatus: actief\naard: " + aard + "\nrechtsvorm: convenant\n" + sinds;
    };
    const auto van = [&](const std::string& aard_van_bekende) {
        const test::Register reg{
            {{"gemeente.yaml", gemeente},
             {"samenwerkingen/a.yaml", samenwerking("Agenda", aard_van_bekende, "sinds: 2015-01-01\n")},
             {"samenwerkingen/b.yaml", samenwerking("Netwerk", "beleid", "")},
             {"samenwerkingen/c.yaml", samenwerking("Overleg", "beleid", "")}}};
        return test::grip({"jaaroverzicht", "2025", "--register", reg.folder().string(), "--peildatum", "2026-11-25"})
            .out;
    };
    const std::string misschien =
        "Hier staat niet in, omdat niet bekend is of wij er in 2025 al aan meededen: Netwerk en Overleg.";
    const std::string met_beleid = van("beleid");
    CHECK(heeft(met_beleid, "In 2025 maakten wij, voor zover bekend, in één samenwerking samen beleid."));
    CHECK(heeft(met_beleid, misschien));
    const std::string zonder_beleid = van("uitvoering");
    CHECK(heeft(zonder_beleid, "is er, voor zover bekend, geen waarin beleid wordt gemaakt"));
    CHECK(heeft(zonder_beleid, misschien));
    CHECK_FALSE(heeft(overzicht("2025", ""), "voor zover bekend, in"));
}

TEST_CASE("within the preferred region or not is read off the municipalities that take part") {
    CHECK(heeft(overzicht("2025", "deelnemers: [{naam: Voorbeeldstad}, {naam: Gemeente Voorbeelddam}, "
                                  "{naam: Provincie, soort: provincie}]\n"),
                "**Regio:** binnen de Voorbeeldregio."));
    CHECK(heeft(overzicht("2025", "deelnemers: [{naam: Voorbeeldstad}, {naam: Voorbeeldmeer}]\n"),
                "**Regio:** ook buiten de Voorbeeldregio: met Voorbeeldmeer."));
    CHECK_FALSE(heeft(overzicht("2025", ""), "**Regio:**"));
}
