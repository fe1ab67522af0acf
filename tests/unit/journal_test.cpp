// Files of a register change as one, also when the program is killed between the first and the last.
#include "base/error.hpp"
#include "cli/journal.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <sstream>

using namespace grip;
namespace fs = std::filesystem;

namespace {

const std::string faulty = test::samenwerking("sinds: 1-4-2020\n"); // which herstel repairs
const std::string mended = test::samenwerking("sinds: 2020-04-01\n");

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// Three files with a repair each.
struct Place {
    test::TemporaryRegister reg{{{"gemeente.yaml", "naam: Ons Dorp\ncode: GM0001\n"},
                                 {"samenwerkingen/a.yaml", faulty},
                                 {"samenwerkingen/b.yaml", faulty},
                                 {"samenwerkingen/c.yaml", faulty}}};
    fs::path journal = reg.folder() / cli::journal_file;

    std::string now(const std::string& name) const {
        return test::read(reg.folder() / "samenwerkingen" / (name + ".yaml"));
    }
    bool all(const std::string& text) const { return now("a") == text && now("b") == text && now("c") == text; }

    test::Ran run(const std::vector<std::string>& words) const { return test::grip_in(reg.folder(), words); }

    /// As by a signal: of a set of files so many are in their place, and the others not.
    void cut_off(std::size_t behind) const {
        cli::Environment environment{.folder = reg.folder(), .today = *parse_date("2026-11-25")};
        environment.source = [&](const std::string&) { return source::disk(reg.folder().string()); };
        environment.write = [&](const std::vector<cli::OutputFile>& files, cli::Writing writing, cli::Access access) {
            if (files.size() == 1) return cli::write_files(files, writing, access);
            cli::write_files({files.begin(), files.begin() + static_cast<std::ptrdiff_t>(behind)}, writing, access);
            throw WorldError{"Afgebroken."};
        };
        std::ostringstream ignored;
        CHECK(cli::program({"herstel", "--uitvoeren"}, environment, ignored, ignored) == cli::ExitCode::failure);
    }
};

const std::vector<std::string> herstel{"herstel", "--uitvoeren"};

} // namespace

TEST_CASE("where all goes well no journal is left, nor is one made for a single file") {
    const Place place;
    CHECK(has(place.run(herstel).out, "3 herstellingen in 3 bestanden uitgevoerd."));
    CHECK(place.all(mended));
    CHECK(!fs::exists(place.journal));
}

TEST_CASE("what a failure cut off is told by toets, and finished by who writes next") {
    for (const std::size_t behind : {1U, 2U}) {
        const Place place;
        place.cut_off(behind);
        CHECK(!place.all(mended));
        REQUIRE(fs::exists(place.journal));
        const test::Ran toets = place.run({"toets"});
        CHECK(has(toets.err, "is afgebroken"));
        CHECK(has(toets.err, "`grip herstel --uitvoeren` maakt haar af.\n"));
        CHECK(!has(toets.out, "onvoltooid"));
        const test::Ran ran = place.run(herstel);
        CHECK(ran.code == cli::ExitCode::done);
        CHECK(has(ran.err, "Een vorige opdracht die in dit register schreef, was afgebroken; "));
        CHECK(has(ran.err, behind == 1 ? "2 bestanden zijn alsnog geschreven." : "1 bestand is alsnog geschreven."));
        CHECK(place.all(mended));
        CHECK(!fs::exists(place.journal));
        CHECK(place.run({"toets"}).err.empty());
    }
}

TEST_CASE("who only looks leaves it as it is, and an import that writes finishes it too") {
    const Place place;
    place.cut_off(1);
    CHECK(place.run({"herstel"}).code == cli::ExitCode::done);
    CHECK(fs::exists(place.journal));
    std::ofstream{place.reg.folder() / "raad.ics"} << "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
    const test::Ran ran = place.run({"invoer", "raad.ics", "--soort", "raad=Raad", "--uitvoeren"});
    CHECK(has(ran.err, "2 bestanden zijn alsnog geschreven."));
    CHECK(place.all(mended));
}

TEST_CASE("when nothing was changed, nothing is to be finished") {
    const Place place;
    place.cut_off(0);
    CHECK(place.all(faulty));
    CHECK(!fs::exists(place.journal));
}

TEST_CASE("when only the journal was left, it goes without a word") {
    const Place place;
    place.cut_off(2);
    std::ofstream{place.reg.folder() / "samenwerkingen/c.yaml"} << mended;
    CHECK(place.run(herstel).err.empty());
    CHECK(!fs::exists(place.journal));
}

TEST_CASE("what somebody changed since is not written over, and a journal that names other files is refused") {
    const Place place;
    place.cut_off(1);
    const std::string own = faulty + "# van mij\n";
    std::ofstream{place.reg.folder() / "samenwerkingen/b.yaml"} << own;
    const test::Ran ran = place.run(herstel);
    CHECK(ran.code == cli::ExitCode::failure);
    CHECK(has(ran.err, "sindsdien is samenwerkingen/b.yaml veranderd"));
    CHECK(place.now("b") == own);
    CHECK(place.now("c") == faulty);
    for (const char* text : {"", "iets", "grip 1\n", "grip 1\n../weg.yaml\n-\n1\nx", "grip 1\n/tmp/weg.yaml\n-\n1\nx",
                             "grip 1\na.yaml\n-\n99\nx", "grip 1\na.yaml\n-\n"}) {
        std::ofstream{place.journal} << text;
        const bool nothing = std::string{text} == "grip 1\n"; // it names no file
        CHECK_MESSAGE((place.run(herstel).code == cli::ExitCode::done) == nothing, text);
    }
    CHECK(!fs::exists(place.reg.folder().parent_path() / "weg.yaml"));
}
