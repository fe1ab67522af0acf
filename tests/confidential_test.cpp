// Nothing marked vertrouwelijk reaches the public, in any output.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::string text = test::samenwerking(R"(bron: Openbare bron
risicos:
  - {id: geheimnaam, omschrijving: Geheime schade, kans: 37, gevolg: 876543, eigenaar: geheime eigenaar, vertrouwelijk: true}
  - {id: gewoon, omschrijving: Gewone schade, kans: 10, gevolg: 1000}
ontwikkelingen:
  - {datum: 2026-10-01, tekst: Geheim nieuws, signaal: rood, vertrouwelijk: true}
afspraken:
  - {datum: 2026-10-01, tekst: Geheime afspraak, wie: geheime wie, vertrouwelijk: true}
toetsing:
  antwoorden:
    wat: {oordeel: voldoet-niet, toelichting: Geheime toelichting, bron: Geheime bron, vertrouwelijk: true}
)");

const std::vector<std::vector<std::string>> outputs{{"toets"},
                                                    {"toets", "--als", "json"},
                                                    {"dashboard"},
                                                    {"dashboard", "--als", "json"},
                                                    {"dashboard", "--kort"},
                                                    {"toetsrapport", "a"},
                                                    {"toetsrapport", "a", "--als", "json"}};

const std::vector<std::string> secrets{"Geheim", "geheim", "876543", "876.543", "37"};

} // namespace

TEST_CASE("the public sees none of it, and hears that something is withheld") {
    const test::TemporaryRegister reg{{{"samenwerkingen/a.yaml", text}}};
    for (auto words : outputs) {
        words.insert(words.end(), {"--register", reg.folder().string()});
        const auto ran = test::grip(words);
        CAPTURE(words[0]);
        REQUIRE(ran.code == cli::ExitCode::done);
        for (const std::string& secret : secrets) CHECK_MESSAGE(ran.out.find(secret) == std::string::npos, secret);
    }
    const auto report = test::grip({"toetsrapport", "a", "--register", reg.folder().string()});
    CHECK(report.out.find("*vertrouwelijk*") != std::string::npos);
}

TEST_CASE("with --intern it is shown, and the report says that it is not public") {
    const test::TemporaryRegister reg{{{"samenwerkingen/a.yaml", text}}};
    const auto dashboard = test::grip({"dashboard", "--intern", "--register", reg.folder().string()});
    for (const char* secret :
         {"Geheime schade", "€ 876.543", "37 %", "Geheim nieuws", "Geheime afspraak", "Niet openbaar"})
        CHECK(dashboard.out.find(secret) != std::string::npos);
    const auto toets = test::grip({"toets", "--intern", "--register", reg.folder().string()});
    CHECK(toets.out.find("voldoet-niet, toelichting: Geheime toelichting") != std::string::npos);
}

TEST_CASE("a finding within a marked map keeps its file and line, and loses its text") {
    const test::TemporaryRegister reg{
        {{"samenwerkingen/a.yaml",
          test::samenwerking("risicos:\n  - id: x\n    omschrijving: y\n    kans: geheim\n    vertrouwlijk: true\n")}}};
    const auto ran = test::grip({"toets", "--als", "json", "--register", reg.folder().string()});
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(ran.out.find("geheim") == std::string::npos);
    CHECK(ran.out.find("\"pad\": \"risicos.x\"") != std::string::npos);
    CHECK(ran.out.find("\"lijn\": 8") != std::string::npos);
}

TEST_CASE("faults of YAML itself show no line of a file with confidential parts") {
    for (const char* risico : {"{id: x, omschrijving: &a Geheim, vertrouwelijk: true}",
                               "{id: x, omschrijving: !t Geheim, vertrouwelijk: true}",
                               "{id: x, omschrijving: \"Geheim\\u0007\", vertrouwelijk: true}",
                               "{id: x, omschrijving: Geheim, kans: weg, Vertrouwelijk: true}"}) {
        CAPTURE(risico);
        const test::TemporaryRegister reg{
            {{"samenwerkingen/a.yaml", test::samenwerking(std::string{"risicos:\n  - "} + risico + "\n")}}};
        const auto ran = test::grip({"toets", "--register", reg.folder().string()});
        CHECK(ran.code == cli::ExitCode::findings);
        CHECK(ran.out.find("Geheim") == std::string::npos);
    }
}

TEST_CASE("after a fault of syntax no line of a file with confidential parts is shown") {
    const test::TemporaryRegister reg{
        {{"samenwerkingen/a.yaml",
          test::samenwerking("risicos:\n  - id: x\n    vertrouwelijk: true\n    omschrijving: \"geheim\n")}}};
    CHECK(test::grip({"toets", "--register", reg.folder().string()}).out.find("geheim") == std::string::npos);
    CHECK(test::grip({"toets", "--intern", "--register", reg.folder().string()}).out.find("geheim") !=
          std::string::npos);
}
