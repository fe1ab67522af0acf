// Who sees what is found about persons, and how the papers about people and partners read names.
#include "analysis/partners.hpp"
#include "analysis/personen.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

const Date peildatum{std::chrono::year{2026} / std::chrono::November / 25};

const std::string gemeente = "naam: Voorbeeldstad\ncode: GM9999\nbeleid: {alle: Nota}\n"
                             "college: [{naam: W. Fictief, portefeuille: [zorg, jeugd]}, {naam: M. Fantasie, "
                             "portefeuille: [energie]}, {naam: O. Uit, tot: 2026-01-01, portefeuille: [sport]}]\n";

std::string db(const std::string& naam, const std::string& rest = "") {
    return "bestuur: [{orgaan: db, naam: " + naam + ", rol: lid}]\n" + rest;
}

bool noemt_pet(const std::string& regels, const std::vector<std::string>& woorden) {
    const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking(regels)}, {"gemeente.yaml", gemeente}}};
    std::vector<std::string> words = woorden;
    words.insert(words.end(), {"--register", reg.folder().string()});
    return test::grip(words).out.find("Fictief is ook lid van het dagelijks bestuur") != std::string::npos;
}

bool meldt_pet(const std::string& regels, bool intern) {
    const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking(regels)}, {"gemeente.yaml", gemeente}}};
    std::vector<std::string> words{"toets", "--alles", "--register", reg.folder().string()};
    if (intern) words.emplace_back("--intern");
    return test::grip(words).out.find("[grip/dubbele-pet]") != std::string::npos;
}

/// The member of the college whom this text means; empty: nobody.
std::string houder(const std::string& tekst) {
    const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking("portefeuillehouder: " + tekst + "\n")},
                              {"gemeente.yaml", gemeente}}};
    const load::Loaded loaded = load::load(test::source_at(reg.folder()), rules::all());
    REQUIRE(loaded.data.samenwerkingen.size() == 1);
    const Collegelid* lid =
        analysis::portefeuillehouder(loaded.data.gemeente, loaded.data.samenwerkingen.front(), peildatum);
    return lid == nullptr ? "" : lid->naam.text;
}

} // namespace

TEST_CASE("a double role that is certain and has a source is told to everybody, the rest to who may read all") {
    const std::string bron = "bron: Jaarverslag 2025, p. 3\n";
    CHECK(meldt_pet(db("W. Fictief", bron), false));
    CHECK(meldt_pet(db("W. Fictief", bron), true));
    CHECK_FALSE(meldt_pet(db("W. Fictief"), false)); // nobody says where it was published
    CHECK(meldt_pet(db("W. Fictief"), true));
    CHECK_FALSE(meldt_pet(db("V. Fictief", bron), false)); // only a likeness
    CHECK(meldt_pet(db("V. Fictief", bron), true));
}

TEST_CASE("the council hears of a double role when it is certain, and never of a likeness") {
    const std::string bron = "bron: Jaarverslag 2025, p. 3\n";
    CHECK(noemt_pet(db("W. Fictief", bron), {"dashboard"}));
    CHECK_FALSE(noemt_pet(db("V. Fictief", bron), {"dashboard"}));
    CHECK_FALSE(noemt_pet(db("V. Fictief", bron), {"dashboard", "--intern"}));
}

TEST_CASE("a portefeuillehouder is found by name, else by the subject that one member alone has") {
    CHECK(houder("Wethouder W. Fictief (zorg)") == "W. Fictief");
    CHECK(houder("Wim Fictief") == "W. Fictief");
    CHECK(houder("Wethouder Jeugd") == "W. Fictief");
    CHECK(houder("De wethouder van energie") == "M. Fantasie");
    CHECK(houder("Wethouder zorg en energie") == "");
    CHECK(houder("Wethouder verzorging") == ""); // not a whole word
    CHECK(houder("Wethouder sport") == "");      // he has left
    CHECK(houder("Wethouder Onbekend") == "");
}

TEST_CASE("partners who meet more than once, in the largest circles that they share") {
    std::vector<Samenwerking> s(4);
    const std::vector<analysis::Kringlid> leden{
        {&s[0], {"A", "B", "C"}}, {&s[1], {"A", "B"}}, {&s[2], {"B", "C"}}, {&s[3], {"A", "B", "C", "D"}}};
    const auto gevonden = analysis::ontmoetingen(leden);
    REQUIRE(gevonden.size() == 3); // AB in 0, 1 and 3; BC in 0, 2 and 3; ABC in 0 and 3; never D, who is in one alone
    CHECK(gevonden[0].partners == std::vector<std::string>{"A", "B"});
    CHECK(gevonden[0].samenwerkingen == std::vector<const Samenwerking*>{&s[0], &s[1], &s[3]});
    CHECK(gevonden[1].partners == std::vector<std::string>{"B", "C"});
    CHECK(gevonden[2].partners == std::vector<std::string>{"A", "B", "C"});
    CHECK(analysis::partnernaam("Gemeente Delft") == "Delft");
    CHECK(analysis::partnernaam("Gemeentebelangen") == "Gemeentebelangen");
}

TEST_CASE("a rapporteur is found by part of the name, and else all are named") {
    const std::string voorbeeld = (test::root() / "examples/voorbeeldstad/registry").string();
    for (const std::vector<std::string>& naam :
         {std::vector<std::string>{"J. Fabeling"}, {"J.", "Fabeling"}, {"fabeling"}, {"Fabeling, J."}}) {
        std::vector<std::string> words{"rapporteur"};
        words.insert(words.end(), naam.begin(), naam.end());
        words.insert(words.end(), {"--register", voorbeeld});
        const auto ran = test::grip(words);
        CHECK(ran.code == cli::ExitCode::done);
        CHECK(ran.out.find("Ondersteuning voor J. Fabeling") != std::string::npos);
    }
    const auto onbekend = test::grip({"rapporteur", "X. Niemand", "--register", voorbeeld});
    CHECK(onbekend.out.empty());
    CHECK(onbekend.err.find("J. Fabeling, R. Bedacht en S. Voorbeeldsma") != std::string::npos);
}
