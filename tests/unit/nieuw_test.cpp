// A new register and new files are valid at once, name every key, and never overwrite anything.
#include "cli/file_kinds.hpp"
#include "support.hpp"

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

/// How many findings of form a register has.
std::string summary(const test::Ran& ran) { return ran.out.substr(ran.out.rfind('\n', ran.out.size() - 2) + 1); }

} // namespace

TEST_CASE("a new register has no findings, and the schema of every kind of file") {
    const Begun reg;
    CHECK(summary(reg.run({"toets"})) ==
          "1 samenwerking, 0 fouten, 0 waarschuwingen, 0 adviezen, 0 verklaard; 2 controles stil door het "
          "profiel basis (`--alles` toont ze)\n");
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
    CHECK(summary(toets) ==
          "1 samenwerking, 0 fouten, 0 waarschuwingen, 0 adviezen, 0 verklaard; 2 controles stil door het "
          "profiel basis (`--alles` toont ze)\n");
}

TEST_CASE("a new samenwerking can be read at once, whatever its name, and names every key") {
    const Begun reg;
    CHECK(reg.run(archief).code == cli::ExitCode::done);
    CHECK(summary(reg.run({"toets", "archief"})).find(", 0 fouten,") != std::string::npos);
    CHECK(
        reg.run({"toetsrapport", "archief", "--als", "json"}).out.find("\"naam\": \"Archief \\\"West\\\": \\\\ #1\"") !=
        std::string::npos);
    const std::string text = reg.read("samenwerkingen/archief.yaml");
    for (const schema::FieldShape& field : cli::shape_of_file("samenwerking").fields)
        CHECK_MESSAGE(text.find("\n" + std::string{field.key} + ":") != std::string::npos, field.key);
    CHECK(text.find("#      vreemd_vermogen:") != std::string::npos);
    CHECK(reg.run(archief).code == cli::ExitCode::failure);
    CHECK(reg.read("samenwerkingen/archief.yaml") == text);
}

TEST_CASE("a key that is taken out of its comment has its place") {
    const Begun reg;
    REQUIRE(reg.run(archief).code == cli::ExitCode::done);
    std::string text = reg.read("samenwerkingen/archief.yaml");
    for (const std::string key :
         {"#  - naam: # Naam van de deelnemer", "#  2026:", "#    begroot:", "#      bijdrage:"}) {
        const auto at = text.find("\n" + key);
        REQUIRE_MESSAGE(at != std::string::npos, key);
        text.erase(at + 1, 1);
    }
    text.insert(text.find("bijdrage:") + 9, " 125000");
    text.insert(text.find("- naam:") + 7, " Voorbeeldstad");
    const test::TemporaryRegister filled{{{"samenwerkingen/archief.yaml", text}}};
    const auto ran = test::grip({"dashboard", "--kort", "--register", filled.folder().string()});
    CHECK(ran.code == cli::ExitCode::done);
    CHECK(ran.out.find("€ 125.000") != std::string::npos);
}

TEST_CASE("the short form holds what the lightest profile asks, for two years") {
    const Begun reg;
    auto words = archief;
    words.push_back("--kort");
    REQUIRE(reg.run(words).code == cli::ExitCode::done);
    const std::string text = reg.read("samenwerkingen/archief.yaml");
    for (const char* key :
         {"naam:", "rechtsvorm:", "#  2026:", "#  2027:", "#      bijdrage:", "risicos:", "geen_risicos:"})
        CHECK_MESSAGE(text.find(key) != std::string::npos, key);
    CHECK(text.find("doelen:") == std::string::npos);
    CHECK(text.find("resultaat:") == std::string::npos);
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
