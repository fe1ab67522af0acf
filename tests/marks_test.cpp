// What counts as a mark of what is confidential, and what a fault of form beside or within it may tell.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

TEST_CASE("a key that stands twice in what is marked tells the public neither its path nor a line of it") {
    const std::string begin = "risicos:\n  - id: geheimnaam\n";
    for (
        const std::string& record :
        {begin + "    vertrouwelijk: true\n    omschrijving: GEHEIM een\n    omschrijving: GEHEIM twee\n",
         begin + "    omschrijving: GEHEIM een\n    omschrijving: GEHEIM twee\n    vertrouwelijk: true\n",
         begin +
             "    vertrouwelijk: true\n    omschrijving: GEHEIM\n    gevolg:\n      bedrag: 1\n      bedrag: 876543\n"}) {
        for (const std::string end : {"", "website: \"\n", "  - [\n"}) {
            CAPTURE(record);
            CAPTURE(end);
            const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking(record + end)}}};
            for (const char* form : {"tekst", "json", "sarif", "github", "gitlab"}) {
                const auto ran = test::grip({"toets", "--als", form, "--register", reg.folder().string()});
                CHECK(ran.code == cli::ExitCode::findings);
                // nor where it ends, which tells its length
                for (const char* secret : {"GEHEIM", "geheimnaam", "omschrijving", "bedrag", "876543", "endColumn"})
                    CHECK_MESSAGE(ran.out.find(secret) == std::string::npos, secret);
            }
            CHECK(test::grip({"toets", "--intern", "--register", reg.folder().string()}).out.find("yaml/dubbel") !=
                  std::string::npos);
        }
    }
}

TEST_CASE("a second use of the id of what is marked is told where the public does not read it") {
    for (const char* list :
         {"  - {id: geheimnaam, omschrijving: o, vertrouwelijk: true}\n  - {id: geheimnaam, omschrijving: p}\n",
          "  - {id: geheimnaam, omschrijving: p}\n  - {id: geheimnaam, omschrijving: o, vertrouwelijk: true}\n"}) {
        const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking(std::string{"risicos:\n"} + list)}}};
        const auto ran = test::grip({"toets", "--register", reg.folder().string()});
        CHECK(ran.out.find("id/dubbel") != std::string::npos);
        CHECK(ran.out.find("geheimnaam") == std::string::npos);
    }
}

TEST_CASE("a word that is only like the mark hides nothing in a file that is right") {
    const std::string kader =
        "versie: 2026-01-01\nbron: B\ncategorieen:\n  - id: c\n    naam: C\n    criteria:\n"
        "      - {id: doel, vraag: Is er een doel?}\n      - {id: vertrouwen, vraag: Is er vertrouwen?}\n";
    const test::Register reg{
        {{"kader/toetsingskader.yaml", kader},
         {"samenwerkingen/a.yaml",
          test::samenwerking("toetsing: {antwoorden: {doel: {oordeel: voldoet-niet, toelichting: Nee}, "
                             "vertrouwen: {oordeel: voldoet, toelichting: Ja}}}\n")}}};
    CHECK(test::grip({"toets", "--register", reg.folder().string()}).out.find("toets/voldoet-niet") !=
          std::string::npos);
}

TEST_CASE("a mark that is written with escapes is a mark") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml",
          test::samenwerking(
              "risicos: [{id: geheimx, omschrijving: GEHEIM, kans: 50,3, \"\\x76ertrou\\x77elijk\": true}]\n")}}};
    const auto ran = test::grip({"toets", "--register", reg.folder().string()});
    CHECK(ran.out.find("GEHEIM") == std::string::npos);
    CHECK(ran.out.find("geheimx") == std::string::npos);
}
