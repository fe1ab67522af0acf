// A paper bears the secrecy that rests on what is in it, and no other (Gemeentewet art. 89 lid 1, Wgr art. 23).
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::string van_college =
    "Geheim: verplichting tot geheimhouding opgelegd door het college op 3 februari 2026 (artikel 87 van de Gemeentewet; "
    "artikel 5.1, tweede lid, onder b, van de Wet open overheid)";
const std::string van_ab =
    "Geheim: verplichting tot geheimhouding opgelegd door het algemeen bestuur op 4 maart 2026 (artikel 23 van de Wet "
    "gemeenschappelijke regelingen; artikel 5.1, eerste lid, onder c, van de Wet open overheid)";
const std::string eigen_merk = "Vertrouwelijk: niet bestemd voor openbaarmaking";

std::string college(const std::string& rest = "") {
    return "geheimhouding: {orgaan: college, datum: 2026-02-03, grond: 5.1 lid 2 b, krachtens: gemeentewet-87" + rest +
           "}";
}

struct Geval {
    std::string risico; ///< keys of one of the two risks
    std::string antwoord = "oordeel: voldoet";
};

std::string stuk(const Geval& geval, std::vector<std::string> words) {
    const test::Register reg{
        {{"samenwerkingen/a.yaml",
          test::samenwerking("risicos:\n  - {id: x, omschrijving: X, kans: 20, gevolg: 4000, " + geval.risico +
                             "}\n  - {id: y, omschrijving: Y, kans: 20, gevolg: 500}\n"
                             "toetsing: {antwoorden: {wat: {" +
                             geval.antwoord + "}}}\n")}}};
    words.insert(words.end(), {"--peildatum", "2026-11-26", "--intern", "--register", reg.folder().string()});
    const test::Ran ran = test::grip(words);
    REQUIRE(ran.code == cli::ExitCode::done);
    return ran.out;
}

bool draagt(const std::string& text, const std::string& merk) { return text.find(merk) != std::string::npos; }

} // namespace

TEST_CASE("a paper with something secret bears who imposed it, when and on what ground; one without it does not") {
    const Geval geval{college()};
    CHECK(draagt(stuk(geval, {"risicoparagraaf"}), "**" + van_college + ".**\n"));
    CHECK(!draagt(stuk(geval, {"risicoparagraaf"}), eigen_merk));
    for (const std::string& merk : {van_college, eigen_merk}) CHECK(!draagt(stuk(geval, {"toetsrapport", "a"}), merk));
}

TEST_CASE("our own mark is no secrecy, also beside something secret that the paper does not tell") {
    const Geval geval{college(), "oordeel: voldoet, vertrouwelijk: true"};
    CHECK(draagt(stuk(geval, {"toetsrapport", "a"}), "**" + eigen_merk + ".**\n"));
    CHECK(!draagt(stuk(geval, {"toetsrapport", "a"}), "Geheim"));
}

TEST_CASE("what was lifted, or not imposed yet, is no secrecy") {
    for (const std::string& rest :
         {college(", opgeheven: 2026-06-01"),
          std::string{"geheimhouding: {orgaan: college, datum: 2026-12-01, grond: 5.1 lid 2 b, "
                      "krachtens: gemeentewet-87}"}}) {
        const std::string text = stuk({rest + ", vertrouwelijk: true"}, {"risicoparagraaf"});
        CHECK(draagt(text, eigen_merk));
        CHECK(!draagt(text, "Geheim:"));
    }
}

TEST_CASE("each secrecy of a paper is told, in the head and at the foot of each page") {
    const Geval geval{college(),
                      "oordeel: voldoet, vertrouwelijk: true, geheimhouding: {orgaan: ab, datum: 2026-03-04, "
                      "grond: 5.1 lid 1 c, krachtens: wgr-23}"};
    const std::string dashboard = stuk(geval, {"dashboard", "a"});
    CHECK(draagt(dashboard, van_college));
    CHECK(draagt(dashboard, van_ab));
    const std::string page = stuk(geval, {"risicoparagraaf", "--als", "html"});
    CHECK(draagt(page,
                 "@bottom-left{content:\"Geheim\\3A  verplichting tot geheimhouding opgelegd door het college op 3 "
                 "februari 2026 \\28 artikel 87"));
    CHECK(draagt(page, "<strong>" + van_college + ".</strong>"));
    CHECK(!draagt(page, van_ab));
}

TEST_CASE("a secret item that nobody marked is decided behind closed doors, and stands last in both papers") {
    const test::Register reg{
        {{"gemeente.yaml", "naam: V\ncode: GM9999\nraad: {vergaderingen: [{datum: 2026-12-10, soort: raad}]}\n"},
         {"samenwerkingen/a.yaml", test::samenwerking("")},
         {"vergaderingen/2026-12-16-a-ab.yaml",
          "samenwerking: a\norgaan: ab\ndatum: 2026-12-16\nraadsbehandeling: 2026-12-10\nagenda:\n"
          "  - {titel: Verkoop, soort: beleid, samenvatting: S, aan_de_raad: wensen-meegeven, conceptzienswijze: Duur, " +
              college() +
              "}\n  - {titel: Plan, soort: beleid, samenvatting: S, aan_de_raad: wensen-meegeven, conceptzienswijze: "
              "Goed}\n"}}};
    const auto notitie = [&](const std::vector<std::string>& extra) {
        std::vector<std::string> words{"oplegnotitie", "2026-12-16-a-ab", "--peildatum",
                                       "2026-11-26",   "--register",      reg.folder().string()};
        words.insert(words.end(), extra.begin(), extra.end());
        return test::grip(words).out;
    };
    const std::string open = notitie({});
    CHECK(!draagt(open, "Verkoop"));
    CHECK(draagt(open, "> 2. *vertrouwelijk agendapunt*"));
    const std::string intern = notitie({"--intern"});
    CHECK(draagt(intern, "> 2. **Verkoop (geheim):**"));
    CHECK(draagt(intern, "Wat over een vertrouwelijk agendapunt wordt besloten, staat hier niet."));
    CHECK(draagt(intern, "de geheimhouding op het stuk over \"Verkoop\" (niet) op te heffen"));
}
