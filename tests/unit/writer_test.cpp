// Whatever a command writes, but for standard output, goes out by the one writer of its Environment.
#include "base/error.hpp"
#include "cli/program.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>

using namespace grip;

namespace {

struct Written {
    std::map<std::string, std::string> files; ///< by path
    cli::Writing writing{};
    cli::Access access{};
};

struct Ran {
    cli::ExitCode code{};
    std::string out;
    std::string err;
    Written written;
};

const std::filesystem::path here = "/nergens"; // there is no such folder: nothing but the writer may touch it

/// The program with a register in memory, and a writer that keeps what it gets, or fails.
Ran run(const std::vector<std::string>& words, bool fails = false) {
    Ran ran;
    cli::Environment environment{.folder = here, .today = *parse_date("2026-11-25")};
    environment.source = [&](const std::string&) {
        const bool faulty = words[0] == "herstel"; // which has nothing to write where all is well
        return source::memory({{"gemeente.yaml", "naam: Voorbeeld\ncode: GM0001\n"},
                               {"samenwerkingen/a.yaml", test::samenwerking(faulty ? "sinds: 1-4-2020\n" : "")}});
    };
    environment.write = [&](const std::vector<cli::OutputFile>& files, cli::Writing writing, cli::Access access) {
        if (fails) throw WorldError{"De schijf is vol."};
        ran.written = {{}, writing, access};
        for (const cli::OutputFile& file : files) ran.written.files.emplace(file.path.string(), file.text);
    };
    std::ostringstream out;
    std::ostringstream err;
    ran.code = cli::program(words, environment, out, err);
    ran.out = out.str();
    ran.err = err.str();
    return ran;
}

const std::vector<std::vector<std::string>> writing_commands{
    {"begin", "nieuw-register", "--gemeente", "Voorbeeld", "--code", "GM0001"},
    {"nieuw", "vergadering", "2027-01-15-a-bestuur", "--register", "r"},
    {"herstel", "--uitvoeren", "--register", "r"},
    {"dashboard", "--register", "r", "--uit", "dashboard.md"},
    {"risicoparagraaf", "--register", "r", "--uit", "p.md", "--beelden", "beelden"},
};

} // namespace

TEST_CASE("a command writes by the writer alone, and says so only when that is done") {
    for (const auto& words : writing_commands) {
        CAPTURE(words[0]);
        const Ran ran = run(words);
        CHECK(ran.code != cli::ExitCode::failure);
        CHECK(!ran.written.files.empty());
        const Ran failed = run(words, true);
        CHECK(failed.code == cli::ExitCode::failure);
        CHECK(failed.out.empty());
        CHECK(failed.err == "grip: De schijf is vol.\n");
    }
    CHECK(!std::filesystem::exists(here));
}

TEST_CASE("a new file replaces none, a paper for inside is for its owner") {
    CHECK(run(writing_commands[1]).written.writing == cli::Writing::fresh);
    CHECK(run(writing_commands[2]).written.writing == cli::Writing::replace);
    const Ran intern = run({"dashboard", "--register", "r", "--uit", "d.md", "--overschrijf", "--intern"});
    CHECK(intern.written.writing == cli::Writing::replace);
    CHECK(intern.written.access == cli::Access::only_owner);
}
