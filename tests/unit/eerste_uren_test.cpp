// What somebody meets in the first hours: what stands on top, what there is to choose, and where grip writes.
#include "cli/begrippen.hpp"
#include "cli/commands.hpp"
#include "cli/file_kinds.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::string kop = "status: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n";

/// Five files as somebody leaves them after an afternoon.
test::TemporaryRegister half_filled() {
    return test::TemporaryRegister{
        {{"samenwerkingen/ggd.yaml",
          "naam: GGD\n" + kop +
              "sinds: 2014-01-01\ngrondslag: wettelijk-verplicht\ndeelnemers: [A, B]\n"
              "jaren: {2026: {begroot: {bijdrage: 1250000}}, 2027: {begroot: {bijdrage: 1.330.000}}}\n"},
         {"samenwerkingen/odr.yaml",
          "naam: ODR\n" + kop +
              "grondslag: wettelijk-verplicht\n"
              "jaren: {2025: {begroot: {bijdrage: 410000}}, 2026: {begroot: {bijdrage: 460000}}}\n"},
         {"samenwerkingen/sw.yaml", "naam: SW\nstatus: actief\naard: uitvoering\nrechtsvorm: nv\nsinds: 2009-05-01\n"},
         {"samenwerkingen/inkoop.yaml",
          "naam: Inkoop\nstatus: actief\naard: bedrijfsvoering\nrechtsvorm: overeenkomst\n"},
         {"samenwerkingen/vr.yaml", "naam: VR\n" + kop + "cyclus: {vanaf: 2027}\n"}}};
}

std::string of(const test::TemporaryRegister& reg, std::vector<std::string> words) {
    words.insert(words.end(), {"--register", reg.folder().string()});
    const auto ran = test::grip(words);
    return ran.out + ran.err;
}

} // namespace

TEST_CASE("the first screen of toets holds what matters, and --alles loses nothing") {
    const auto reg = half_filled();
    const std::string kort = of(reg, {"toets"});
    CHECK(std::ranges::count(kort, '\n') <= 40);
    CHECK(kort.starts_with("Fouten (1)\n"));
    CHECK(kort.find("ggd.yaml:8:") != std::string::npos);
    CHECK(kort.find("Wat niet is ingevuld") > kort.find("Wat aandacht vraagt"));
    CHECK(kort.find("sturingsprofiel: basis") != std::string::npos); // nobody chose, and most is not filled in
    const std::string alles = of(reg, {"toets", "--alles"});
    const auto count = [](const std::string& text, const std::string& word) {
        std::size_t times = 0;
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++times;
        return times;
    };
    // how many the short one counts is how many the long one shows
    CHECK(kort.find(std::to_string(count(alles, "[visie/doel-ontbreekt]")) + " × ") != std::string::npos);
    CHECK(count(kort, "[visie/doel-ontbreekt]") == 1);
}

TEST_CASE("a fault in one file leaves the papers about others whole") {
    const test::TemporaryRegister reg{{{"samenwerkingen/heel.yaml", "naam: Heel\n" + kop},
                                       {"samenwerkingen/stuk.yaml", "naam: Stuk\nstatus: actif\n"}}};
    const std::vector<std::string> over_heel{"bijdrage", "heel", "--register", reg.folder().string()};
    CHECK(test::grip(over_heel).code == cli::ExitCode::done);
    CHECK(of(reg, {"bijdrage", "heel"}).find("niet volledig") == std::string::npos);
    CHECK(of(reg, {"bijdragen"}).find("niet volledig") != std::string::npos);
    const test::TemporaryRegister gemeente{{{"samenwerkingen/heel.yaml", "naam: Heel\n" + kop},
                                            {"risicos.yaml", "risicos: [{id: a, omschrijving: A, kans: veel}]\n"}}};
    CHECK(of(gemeente, {"bijdrage", "heel"}).find("niet volledig") != std::string::npos);
}

TEST_CASE("what was not named is answered by what there is") {
    const auto reg = half_filled();
    const auto ran = test::grip({"bijdrage", "--register", reg.folder().string()});
    CHECK(ran.code == cli::ExitCode::failure);
    for (const char* id : {"ggd", "odr", "sw", "inkoop", "vr"}) CHECK(ran.err.find(id) != std::string::npos);
    CHECK(test::grip({"nieuw"}).err.find("samenwerking, vergadering, ") != std::string::npos);
    for (const auto& words :
         {std::vector<std::string>{"nieuw"}, {"begin"}, {"uitleg"}, {"schema", "x"}, {"aanvulling"}}) {
        const std::string said = test::grip(words).err;
        CHECK(said.find("OPDRACHT") == std::string::npos); // no word that nobody types
        CHECK(said.find("--soort") == std::string::npos);  // nor an option that is none
    }
}

TEST_CASE("the list names each samenwerking, with its next day, and what could not be read") {
    const test::TemporaryRegister reg{
        {{"samenwerkingen/vr.yaml", "naam: VR\n" + kop}, {"samenwerkingen/stuk.yaml", "naam: Stuk\nstatus: actif\n"}}};
    const std::string lijst = of(reg, {"lijst", "--peildatum", "2026-11-25"});
    CHECK(lijst.starts_with("Register van "));
    // Wgr art. 34b: before 30 April, by the form alone
    CHECK(lijst.find("vr  VR  actief  eerstvolgende dag: 29 april 2027\n") != std::string::npos);
    CHECK(lijst.find("samenwerkingen/stuk.yaml") != std::string::npos);
}

TEST_CASE("grip writes in no register to which the folder at hand does not belong") {
    const test::TemporaryRegister place{{{"werk/registry/gemeente.yaml", "naam: V\ncode: GM9999\n"}}};
    const std::vector<std::string> nieuw{"nieuw",  "samenwerking", "x",          "--naam",       "X", "--status",
                                         "actief", "--aard",       "uitvoering", "--rechtsvorm", "bv"};
    std::filesystem::create_directory(place.folder() / "werk/elders");
    const auto refused = test::grip_in(place.folder() / "werk/elders", nieuw);
    CHECK(refused.code == cli::ExitCode::failure);
    CHECK(refused.err.find("--register ../registry") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(place.folder() / "werk/registry/samenwerkingen"));
    const auto inside = test::grip_in(place.folder() / "werk/registry", nieuw);
    CHECK(inside.code == cli::ExitCode::done);
    CHECK(inside.out.find("het register van V: samenwerkingen/x.yaml") != std::string::npos);
    CHECK(test::grip_in(place.folder() / "werk/elders", {"toets"}).code == cli::ExitCode::done); // to read is no harm
}

TEST_CASE("every word of the glossary leads on to something that can be looked up") {
    for (const cli::Begrip& begrip : cli::begrippen()) {
        CHECK(cli::begrip(begrip.woord.text.substr(0, begrip.woord.text.find(" ("))) != nullptr);
        for (const Tekst& wat : begrip.zie)
            CHECK_MESSAGE(test::grip({"uitleg", wat.text}).code == cli::ExitCode::done,
                          begrip.id.text << ": " << wat.text);
    }
}

TEST_CASE("a full stop is not said twice") {
    CHECK(in_woorden(zin("{}.", "Afval B.V.")) == "Afval B.V.");
    CHECK(in_woorden(zin("Vraag: {}. Antwoord.", "manier?")) == "Vraag: manier? Antwoord.");
    CHECK(in_woorden(zin("{}.5", "1.")) == "1..5"); // no end of a sentence
}
