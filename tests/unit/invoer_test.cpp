// What others know, put in the register. The numbers of inhabitants are those of CBS: table 37259, 1 January 2023 and 2024
// (CC BY 4.0), in the shape of table 03759ned.
#include "invoer/bevolking.hpp"
#include "support.hpp"
#include "yaml/edit.hpp"
#include "yaml/reader.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::string koppen = "\xEF\xBB\xBF\"ID\";\"Geslacht\";\"Leeftijd\";\"BurgerlijkeStaat\";\"RegioS\";\"Perioden\";"
                           "\"BevolkingOp1Januari_1\";\"GemiddeldeBevolking_2\"\r\n";

std::string rij(const std::string& regio, const std::string& periode, const std::string& aantal,
                const std::string& geslacht = "T001038") {
    return "\"1\";\"" + geslacht + "\";\"10000\";\"T001019\";\"" + regio + "\";\"" + periode + "\";\"" + aantal +
           "\";\"       .\"\r\n";
}

const std::string cbs = koppen + rij("NL01  ", "2024JJ00", "17942942") + rij("GM0626", "2023JJ00", "   25665") +
                        rij("GM0626", "2024JJ00", "   25625") + rij("GM0626", "2024JJ00", "   12345", "3000   ") +
                        rij("GM0546", "2024JJ00", "  130108") + rij("GM1672", "2024JJ00", "       .");

std::optional<invoer::Bevolking> lees(const std::string& text) {
    return invoer::lees_bevolking(invoer::lees_csv(text));
}

const std::string gemeente = "naam: Voorschoten\n"
                             "code: GM0626\n"
                             "inwoners: # wij zijn klein\n"
                             "  2023:\n"
                             "    aantallen: {Voorschoten: 25665} # geteld\n"
                             "    bron: Eigen telling\n"
                             "# einde\n";

const std::string partij = "naam: Regio\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
                           "deelnemers:\n  - {naam: Leiden, code: GM0546}\n  - {naam: Zoeterwoude}\n"
                           "  - {naam: Rijnland, soort: waterschap}\n  - Voorschoten\n";

/// The command on a register on disk, with this file of CBS beside it.
struct Inlezen {
    std::string own = gemeente;
    std::string party = partij;
    test::TemporaryRegister reg{{{"gemeente.yaml", own}, {"samenwerkingen/regio.yaml", party}, {"cbs.csv", cbs}}};
    test::Ran operator()(std::vector<std::string> more = {}, const std::string& file = "cbs.csv") const {
        more.insert(more.begin(), {"invoer", (reg.folder() / file).string(), "--register", reg.folder().string()});
        return test::grip_in(reg.folder(), more);
    }
    std::string now() const { return test::read(reg.folder() / "gemeente.yaml"); }
};

} // namespace

TEST_CASE("a table of cells is read as other programs write it") {
    const auto rijen = invoer::lees_csv("a,\"b;c\"\n\"d \"\"e\"\"\nf\", g \n\n,\nh");
    REQUIRE(rijen.size() == 3);
    CHECK(rijen[0].cellen == std::vector<std::string>{"a", "b;c"});
    CHECK(rijen[1].cellen == std::vector<std::string>{"d \"e\"\nf", "g"});
    CHECK(rijen[1].regel == 2);
    CHECK(rijen[2].cellen == std::vector<std::string>{"h"});
    CHECK(rijen[2].regel == 6);
    CHECK(invoer::lees_csv("\"nooit dicht\n").size() == 1);
    CHECK(invoer::lees_csv("").empty());
}

TEST_CASE("of the population only totals of municipalities count, and what CBS leaves open is not zero") {
    const auto bevolking = lees(cbs);
    REQUIRE(bevolking);
    CHECK(bevolking->tabel == "03759ned");
    CHECK(bevolking->fouten.empty());
    CHECK(bevolking->aantallen.at(2023) == std::map<std::string, std::int64_t>{{"GM0626", 25665}});
    CHECK(bevolking->aantallen.at(2024) == std::map<std::string, std::int64_t>{{"GM0546", 130108}, {"GM0626", 25625}});
}

TEST_CASE("the key figures of regions are read too, whatever stands above and below") {
    const auto bevolking =
        lees("Regionale kerncijfers\nRegioS,Perioden,TotaleBevolking_7\nGM0626,2024JJ00,25625.0\nBron: CBS\n");
    REQUIRE(bevolking);
    CHECK(bevolking->tabel == "70072ned");
    CHECK(bevolking->aantallen.at(2024).at("GM0626") == 25625);
    CHECK(!lees("Regio's;Perioden;Bevolking\nVoorschoten;2024;25625\n"));
}

TEST_CASE("what is no number of inhabitants, and one that is told twice, is named by its line") {
    const auto bevolking = lees(koppen + rij("GM0626", "2024JJ00", "25.625") + rij("GM0626", "2023JJ00", "1") +
                                rij("GM0626", "2023JJ00", "2"));
    REQUIRE(bevolking);
    REQUIRE(bevolking->fouten.size() == 2);
    CHECK(bevolking->fouten[0].regel == 2);
    CHECK(bevolking->fouten[0].tekst == "\"25.625\" is geen aantal inwoners");
    CHECK(bevolking->fouten[1].regel == 4);
}

TEST_CASE("nothing that is not whole passes for less than it is") {
    const auto fouten = [](const std::string& rijen) {
        const auto bevolking = lees(koppen + rijen);
        return bevolking ? bevolking->fouten.size() : 99;
    };
    const std::string goed = rij("GM0626", "2023JJ00", "25665");
    CHECK(fouten(goed) == 0);
    for (const char* aantal : {"0", "-1", "100000000", "9999999999999999999", "1e5", "25,625"})
        CHECK_MESSAGE(fouten(goed + rij("GM0626", "2024JJ00", aantal)) == 1, aantal);
    CHECK(fouten(goed + "\"1\";\"T001038\";\"GM0626\"\n") == 1); // cells lack
    CHECK(fouten(goed + "\"1\";\"nooit dicht;\n") == 1);
    CHECK(fouten(goed + "Bron: CBS\n") == 0);                    // a foot
    CHECK(fouten(rij("Voorschoten", "2024JJ00", "25625")) == 1); // names for codes
    CHECK(fouten(rij("GM0626", "2024KW01", "25625")) == 1);      // a quarter
    CHECK(fouten(rij("GM0626", "2101JJ00", "25625")) == 1);
    CHECK(!lees("Geslacht;Herkomst;RegioS;Perioden;BevolkingOp1Januari_1\nT001038;H1;GM0626;2024JJ00;4321\n"));
}

TEST_CASE("a value is put where it belongs, and what lacks on the way is added in its style") {
    yaml::Faults faults;
    const auto put = [&](const std::string& text, std::vector<std::string_view> keys) {
        return yaml::put(yaml::read("a.yaml", text, faults), keys, "1").value_or("geweigerd");
    };
    CHECK(put("a: # bij a\n  2023: {x: 2} # x\n  2025:\n    x: 2\nb: c\n", {"a", "2024", "y", "z"}) ==
          "a: # bij a\n  2023: {x: 2} # x\n  2024:\n    y:\n      z: 1\n  2025:\n    x: 2\nb: c\n");
    CHECK(put("a: {2023: {x: 2}}\n", {"a", "2024", "x"}) == "a: {2023: {x: 2}, 2024: {x: 1}}\n");
    CHECK(put("a: {2023: {x: 2}}\n", {"a", "2023", "x"}) == "a: {2023: {x: 1}}\n");
    CHECK(put("a: b # c\n", {"d", "e"}) == "a: b # c\nd:\n  e: 1\n");
    CHECK(put("a:\n  2023: 2\n  2026: 2\n  2022: 2\n", {"a", "2025"}) ==
          "a:\n  2023: 2\n  2025: 1\n  2026: 2\n  2022: 2\n");
    CHECK(put("a: [b]\n", {"a", "e"}) == "geweigerd");
    CHECK(put("a: b\n", {"a", "e"}) == "geweigerd");
    CHECK(put("a: {b: c}\n", {"a"}) == "geweigerd");
}

TEST_CASE("inhabitants are shown before they are written, and the file keeps all else") {
    const Inlezen inlezen;
    const test::Ran shown = inlezen();
    CHECK(shown.code == cli::ExitCode::done);
    CHECK(shown.out == "gemeente.yaml\n"
                       "  inwoners op 1 januari 2024, Leiden: stond er niet, wordt 130.108\n"
                       "  inwoners op 1 januari 2024, Voorschoten: stond er niet, wordt 25.625\n"
                       "Niet opgezocht, want bij `deelnemers` staat geen `code`: Zoeterwoude.\n"
                       "2 veranderingen. Er is nog niets veranderd: zet `--uitvoeren` achter de opdracht om dit te "
                       "doen. 1 gegeven staat al zo in het register.\n");
    CHECK(inlezen.now() == gemeente);
    CHECK(inlezen({"--uitvoeren"}).code == cli::ExitCode::done);
    CHECK(inlezen.now() == "naam: Voorschoten\n"
                           "code: GM0626\n"
                           "inwoners: # wij zijn klein\n"
                           "  2023:\n"
                           "    aantallen: {Voorschoten: 25665} # geteld\n"
                           "    bron: Eigen telling\n"
                           "  2024:\n"
                           "    aantallen:\n"
                           "      Leiden: 130108\n"
                           "      Voorschoten: 25625\n"
                           "    bron: CBS, bevolking op 1 januari, tabel 03759ned\n"
                           "# einde\n");
}

TEST_CASE("the same file twice changes nothing, and a changed figure gets its source beside the old one") {
    const Inlezen inlezen;
    CHECK(inlezen({"--uitvoeren"}).code == cli::ExitCode::done);
    const std::string once = inlezen.now();
    CHECK(inlezen({"--uitvoeren"})
              .out.find("Er is niets dat grip kan veranderen. 3 gegevens staan al zo in het register.") !=
          std::string::npos);
    CHECK(inlezen.now() == once);
    std::string other = gemeente;
    other.replace(other.find("25665"), 5, "25000");
    const Inlezen changed{.own = other};
    const test::Ran ran = changed({"--bron", "CBS, 25 november 2026", "--uitvoeren"});
    CHECK(ran.out.find("inwoners op 1 januari 2023, Voorschoten: was 25.000, wordt 25.665\n") != std::string::npos);
    CHECK(changed.now().find("    bron: [Eigen telling, \"CBS, 25 november 2026\"]\n") != std::string::npos);
}

TEST_CASE("what could not be looked up or written is told, and is no success") {
    const auto run = [](const std::string& own, const std::string& party) { return Inlezen{own, party}(); };
    const test::Ran unread = run(gemeente, partij + "onbekende_sleutel: 1\n");
    CHECK(unread.code == cli::ExitCode::findings);
    CHECK(unread.out.find("Wegens fouten niet gelezen: 1 bestand.") != std::string::npos);
    const test::Ran empty = run("naam: Voorschoten\ncode: GM0626\ninwoners:\n", partij);
    CHECK(empty.code == cli::ExitCode::done);
    CHECK(empty.out.find("2024, Voorschoten: stond er niet, wordt 25.625\n") != std::string::npos);
    const test::Ran braces = run("naam: Voorschoten\ncode: GM0626\ninwoners: {2024: }\n", partij);
    CHECK(braces.code == cli::ExitCode::findings);
    CHECK(braces.out.find("doe het met de hand") != std::string::npos);
    const test::Ran twice = run(gemeente, partij + "  - {naam: Leiden, code: GM0547, tot: 2020-01-01}\n");
    CHECK(twice.out.find("onder één naam staan verschillende codes: Leiden.") != std::string::npos);
    const test::Ran ourselves = run(gemeente, partij + "  - Gemeente Voorschoten\n");
    CHECK(ourselves.out.find("2024, Gemeente Voorschoten: stond er niet, wordt 25.625") != std::string::npos);
}

TEST_CASE("only from the year that is asked for, and a file that is none of CBS is refused") {
    const Inlezen inlezen;
    CHECK(inlezen({"--vanaf", "2025"}).out ==
          "Niet opgezocht, want bij `deelnemers` staat geen `code`: Zoeterwoude.\n"
          "Het bestand heeft vanaf 2025 geen inwoners van: Leiden (GM0546), Voorschoten (GM0626).\n"
          "Er is niets dat grip kan veranderen.\n");
    const test::Ran ran = inlezen({}, "gemeente.yaml");
    CHECK(ran.code == cli::ExitCode::failure);
    CHECK(ran.err.find("is niets te vinden wat grip kan overnemen") != std::string::npos);
}
