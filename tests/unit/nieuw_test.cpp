// A new register and new files are valid at once, name every key, and never overwrite anything.
#include "cli/file_kinds.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::vector<std::string> archief{"nieuw",    "samenwerking", "archief", "--naam",     "Archief \"West\": \\ #1",
                                       "--status", "actief",       "--aard",  "uitvoering", "--rechtsvorm",
                                       "stichting"};

/// A folder with a register that `grip begin` made.
class Begun {
public:
    Begun() : folder_{place_.folder() / "werk"} {
        std::filesystem::create_directory(folder_);
        REQUIRE(run({"begin", "--gemeente", "Voorbeeldstad", "--code", "GM9999"}).code == cli::ExitCode::done);
    }
    test::Ran run(const std::vector<std::string>& words) const { return test::grip_in(folder_, words); }
    std::string read(const std::string& path) const { return test::read(folder_ / "registry" / path); }

private:
    test::TemporaryRegister place_{{}};
    std::filesystem::path folder_;
};

/// The line that counts the findings.
std::string summary(const test::Ran& ran) {
    const auto at = ran.out.find(" verklaard");
    REQUIRE(at != std::string::npos);
    const auto begin = ran.out.rfind('\n', at) + 1;
    return ran.out.substr(begin, ran.out.find('\n', at) - begin);
}

const std::string only_the_example =
    "1 samenwerking, 0 fouten, 1 waarschuwing, 0 adviezen, 0 verklaard; 2 controles stil door "
    "het profiel basis (`--alles` toont ze)";

} // namespace

TEST_CASE("a new register has one finding, that its example is invented, and the schema of every kind of file") {
    const Begun reg;
    CHECK(reg.run({"toets"}).out.find("[samenwerking/voorbeeld]") != std::string::npos);
    CHECK(summary(reg.run({"toets"})) == only_the_example);
    for (const schema::FileKind& kind : cli::file_kinds())
        CHECK(reg.read("schema/" + std::string{kind.id} + ".json") == test::grip({"schema", std::string{kind.id}}).out);
    CHECK(reg.run({"begin", "--gemeente", "Anders", "--code", "GM9998"}).code == cli::ExitCode::failure);
}

TEST_CASE("with the framework its own copy holds, and is as new as the built-in one") {
    const test::TemporaryRegister place{{}};
    const auto begin =
        test::grip_in(place.folder(), {"begin", "eigen", "--gemeente", "V", "--code", "GM9999", "--met-kader"});
    REQUIRE(begin.code == cli::ExitCode::done);
    const auto toets = test::grip_in(place.folder(), {"toets", "--register", "eigen"});
    CHECK(summary(toets) == only_the_example);
}

TEST_CASE("a new samenwerking can be read at once, whatever its name, and when asked names every key once") {
    const Begun reg;
    auto words = archief;
    words.push_back("--alles");
    CHECK(reg.run(words).code == cli::ExitCode::done);
    CHECK(summary(reg.run({"toets", "archief"})).find(", 0 fouten,") != std::string::npos);
    CHECK(
        reg.run({"toetsrapport", "archief", "--als", "json"}).out.find("\"naam\": \"Archief \\\"West\\\": \\\\ #1\"") !=
        std::string::npos);
    const std::string text = reg.read("samenwerkingen/archief.yaml");
    for (const schema::FieldShape& field : cli::shape_of_file("samenwerking").fields)
        CHECK_MESSAGE(text.find("\n" + std::string{field.key} + ":") != std::string::npos, field.key);
    CHECK(text.find("#      vreemd_vermogen:") != std::string::npos);
    // of the many zienswijzen one stands in full, and one outside the cycle, which has keys of its own
    CHECK(std::ranges::count(test::lines_of(text), "reactie_datum", [](const std::string& line) {
              const auto begin = line.find("reactie_datum:");
              return begin == std::string::npos ? std::string{} : line.substr(begin, 13);
          }) == 2);
    CHECK(reg.run(archief).code == cli::ExitCode::failure);
    CHECK(reg.read("samenwerkingen/archief.yaml") == text);
}

TEST_CASE("a new file is short, its blocks stand ready, and what is taken out of its comment has its place") {
    const Begun reg;
    REQUIRE(reg.run(archief).code == cli::ExitCode::done);
    std::string text = reg.read("samenwerkingen/archief.yaml");
    CHECK(std::ranges::count(text, '\n') <= 100);
    CHECK(text.find("doelen:") == std::string::npos);
    CHECK(text.find("resultaat:") == std::string::npos);
    const std::string item = "#  - naam: # Naam van de deelnemer";
    REQUIRE(text.find("\n" + item) != std::string::npos);
    text.replace(text.find(item), item.size(), "  - naam: Voorbeeldstad");
    REQUIRE(text.find("\n  2027:\n    begroot:") != std::string::npos);
    text.insert(text.find("bijdrage:") + 9, " 125000");
    const test::TemporaryRegister filled{{{"samenwerkingen/archief.yaml", text}}};
    const auto ran = test::grip({"dashboard", "--kort", "--register", filled.folder().string()});
    CHECK(ran.code == cli::ExitCode::done);
    CHECK(ran.out.find("€ 125.000") != std::string::npos);
}

TEST_CASE("every line of a new meeting can be used at once") {
    const Begun reg;
    REQUIRE(reg.run({"nieuw", "vergadering", "2026-12-01-voorbeeld-bestuur"}).code == cli::ExitCode::done);
    std::string text;
    for (const std::string& line : test::lines_of(reg.read("vergaderingen/2026-12-01-voorbeeld-bestuur.yaml")))
        text += (line.starts_with("#  ") ? line.substr(1) : line) + "\n";
    const auto titel = text.find("titel:");
    REQUIRE(titel != std::string::npos);
    text.insert(titel + 6, " Begroting");
    const test::TemporaryRegister filled{
        {{"vergaderingen/2026-12-01-voorbeeld-bestuur.yaml", text},
         {"samenwerkingen/voorbeeld.yaml", reg.read("samenwerkingen/voorbeeld.yaml")}}};
    CHECK(summary(test::grip({"toets", "--register", filled.folder().string()})).find(" 0 fouten,") !=
          std::string::npos);
}

TEST_CASE("the id of a meeting says everything that is required") {
    const Begun reg;
    REQUIRE(reg.run({"nieuw", "vergadering", "2026-12-01-voorbeeld-bestuur"}).code == cli::ExitCode::done);
    CHECK(summary(reg.run({"toets"})).find(", 0 fouten,") != std::string::npos);
    // it is known, and has nothing yet to make a paper of
    CHECK(reg.run({"oplegnotitie", "2026-12-01-voorbeeld-bestuur"}).code == cli::ExitCode::findings);
    for (const char* id :
         {"2026-12-01-weg-bestuur", "2026-13-01-voorbeeld-ab", "voorbeeld", "2026-12-01-voorbeeld-raad"})
        CHECK(reg.run({"nieuw", "vergadering", id}).code == cli::ExitCode::failure);
}

TEST_CASE("a new proposal has the questions of the framework ready, and can be weighed at once") {
    const Begun reg;
    CHECK(reg.run({"nieuw", "voorstel", "archief-samen"}).err.find("Geef ook --titel.") != std::string::npos);
    REQUIRE(reg.run({"nieuw", "voorstel", "archief-samen", "--titel", "Archief: samen?"}).code == cli::ExitCode::done);
    const std::string text = reg.read("voorstellen/archief-samen.yaml");
    for (const char* line : {"titel: \"Archief: samen?\"\n", "zeef:\n  publiek-belang: # Kan de gemeente",
                             "\n  gastheer: #", "\n#  - id: # Korte naam van de optie"})
        CHECK_MESSAGE(text.find(line) != std::string::npos, line);
    CHECK(reg.run({"toets"}).out.find(", 0 fouten,") != std::string::npos);
    const auto paper = reg.run({"afweging", "archief-samen"});
    CHECK(paper.code == cli::ExitCode::done);
    CHECK(paper.out.find("Er zijn nog geen opties beschreven om tussen te kiezen.") != std::string::npos);
    CHECK(reg.run({"nieuw", "voorstel", "x", "--titel", "X", "--naam", "X"}).code == cli::ExitCode::failure);
    CHECK(reg.run({"nieuw", "risicos", "--titel", "X"}).code == cli::ExitCode::failure);
}

TEST_CASE("what is required and not given is asked for, and what cannot be is refused") {
    const Begun reg;
    CHECK(reg.run({"nieuw", "samenwerking", "x", "--naam", "X"}).err.find("--status, --aard en --rechtsvorm") !=
          std::string::npos);
    auto words = archief;
    words[6] = "weg";
    CHECK(reg.run(words).err.find("Kies uit: verkenning") != std::string::npos);
    CHECK(reg.run({"nieuw", "vergadering", "2026-12-01-voorbeeld-bestuur", "--naam", "x"}).code ==
          cli::ExitCode::failure);
}
