// What is written is there whole or not at all, and only for those who may read it.
#include "base/error.hpp"
#include "cli/output.hpp"
#include "cli/temporary_file.hpp"
#include "support.hpp"

#include <csignal>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace grip;
namespace fs = std::filesystem;

namespace {

/// A folder to write in, with one file in it.
struct Place {
    test::TemporaryRegister reg{{{"oud.md", "oud"}}};
    fs::path folder = reg.folder();
    fs::path operator/(const std::string& name) const { return folder / name; }
};

unsigned mode_of(const fs::path& path) {
    struct stat found {};
    REQUIRE(lstat(path.c_str(), &found) == 0);
    return found.st_mode & 0777U;
}

int temporaries_in(const fs::path& folder) {
    int count = 0;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) count += cli::is_temporary(entry.path()) ? 1 : 0;
    return count;
}

/// As on a full disk: no file grows beyond so many bytes.
struct FullDisk {
    explicit FullDisk(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit less{bytes, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before); }
    rlimit before{};
};

} // namespace

TEST_CASE("a file that is replaced keeps its permissions, and what is confidential is for its owner only") {
    const Place place;
    chmod((place / "oud.md").c_str(), 0640);
    cli::write_files({{place / "oud.md", "nieuw"}}, cli::Writing::replace);
    CHECK(test::read(place / "oud.md") == "nieuw");
    CHECK(mode_of(place / "oud.md") == 0640);
    cli::write_files({{place / "oud.md", "geheim"}, {place / "ander.md", "geheim"}}, cli::Writing::replace,
                     cli::Access::only_owner);
    CHECK(mode_of(place / "oud.md") == 0600);
    CHECK(mode_of(place / "ander.md") == 0600);
    cli::write_files({{place / "oud.md", "weer open"}}, cli::Writing::replace);
    CHECK(mode_of(place / "oud.md") == 0600);
    const mode_t mask = umask(027);
    cli::write_files({{place / "gewoon.md", "x"}}, cli::Writing::fresh);
    umask(mask);
    CHECK(mode_of(place / "gewoon.md") == 0640);
    CHECK(temporaries_in(place.folder) == 0);
}

TEST_CASE("a paper made with --intern and its pictures are for their owner only") {
    const Place place;
    const test::TemporaryRegister reg{
        {{"samenwerkingen/a.yaml", test::samenwerking("risicos: [{id: x, omschrijving: o, kans: 5, gevolg: 9}]\n")}}};
    const auto ran = test::grip({"risicoparagraaf", "--intern", "--register", reg.folder().string(), "--uit",
                                 (place / "p.md").string(), "--beelden", (place / "beelden").string()});
    REQUIRE(ran.code == cli::ExitCode::done);
    CHECK(mode_of(place / "p.md") == 0600);
    CHECK(mode_of(place / "beelden/risicokaart.svg") == 0600);
}

TEST_CASE("a link is not followed, and what is there is not replaced unasked") {
    const Place place;
    fs::create_symlink(place / "oud.md", place / "link.md");
    CHECK_THROWS_AS(cli::write_files({{place / "link.md", "x"}}, cli::Writing::replace), UsageError);
    CHECK_THROWS_AS(cli::write_files({{place / "oud.md", "x"}}, cli::Writing::fresh), UsageError);
    cli::TemporaryFile late{place / "later.md"};
    late.write("wij", false);
    std::ofstream{place / "later.md"} << "zij"; // another writer was first
    CHECK_THROWS_AS(late.publish(false), UsageError);
    CHECK(test::read(place / "later.md") == "zij");
    CHECK(test::read(place / "oud.md") == "oud");
}

TEST_CASE("of several files all are written or none, and what they replaced comes back") {
    const Place place;
    std::ofstream{place / "geen-map"} << "x";
    CHECK_THROWS_AS(cli::write_files({{place / "nieuw/een.md", "1", true}, {place / "geen-map/twee.md", "2", true}},
                                     cli::Writing::replace),
                    WorldError);
    CHECK(!fs::exists(place / "nieuw"));
    {
        cli::TemporaryFile file{place / "oud.md"};
        file.write("nieuw", false);
        file.publish(true);
        CHECK(test::read(place / "oud.md") == "nieuw");
        file.withdraw();
    }
    CHECK(test::read(place / "oud.md") == "oud");
    CHECK(temporaries_in(place.folder) == 0);
}

TEST_CASE("when the last of several files cannot be put in place, the first are as they were") {
    const Place place;
    cli::TemporaryFile first{place / "oud.md"};
    first.write("nieuw", false);
    first.publish(true);
    const cli::TemporaryFile other{place / "ander.md"}; // another run, which clears what was left
    first.withdraw();
    CHECK(test::read(place / "oud.md") == "oud");
    const auto twice = [&](const std::string& name) { return cli::OutputFile{place / name, "x"}; };
    CHECK_THROWS_AS(cli::write_files({twice("een.md"), twice("./een.md")}, cli::Writing::replace), UsageError);
    CHECK(!fs::exists(place / "een.md"));
    fs::create_directory(place / "map");
    fs::create_directory_symlink(place / "map", place / "zelfde");
    CHECK_THROWS_AS(
        cli::write_files({twice("oud2.md"), twice("map/een.md"), twice("zelfde/een.md")}, cli::Writing::fresh),
        UsageError);
    CHECK(!fs::exists(place / "oud2.md"));
    CHECK(!fs::exists(place / "map/een.md"));
}

TEST_CASE("on a full disk nothing is left of a register that was begun, nor of a paper with its pictures") {
    const Place place;
    const auto files_before = std::distance(fs::recursive_directory_iterator{place.folder}, {});
    for (const rlim_t bytes : {0U, 300U, 5000U, 20000U}) {
        const FullDisk full{bytes};
        const auto begun = test::grip_in(place.folder, {"begin", "reg", "--gemeente", "X", "--code", "GM0001"});
        CHECK(begun.code == cli::ExitCode::failure);
        CHECK(begun.err.find("kan niet worden geschreven") != std::string::npos);
        CHECK(std::distance(fs::recursive_directory_iterator{place.folder}, {}) == files_before);
    }
    const FullDisk full{3000};
    const auto paper = test::grip({"risicoparagraaf", "--register", "examples/noordenveld/registry", "--uit",
                                   (place / "p.md").string(), "--beelden", (place / "b").string()});
    CHECK(paper.code == cli::ExitCode::failure);
    CHECK(std::distance(fs::recursive_directory_iterator{place.folder}, {}) == files_before);
}

TEST_CASE("what a killed run left is cleared away, and what another run is writing is not") {
    const Place place;
    const fs::path left = place / ".grip-tijdelijk-aaaaaa";
    const fs::path busy = place / ".grip-tijdelijk-bbbbbb";
    std::ofstream{left} << "half";
    std::ofstream{busy} << "half";
    const int file = open(busy.c_str(), O_RDONLY | O_CLOEXEC);
    REQUIRE(flock(file, LOCK_EX) == 0);
    cli::write_files({{place / "nieuw.md", "x"}}, cli::Writing::fresh);
    CHECK(!fs::exists(left));
    CHECK(fs::exists(busy));
    close(file);
}

TEST_CASE("a register can be begun where a killed run began one") {
    const Place place;
    fs::create_directories(place / "reg/samenwerkingen");
    std::ofstream{place / "reg/.grip-tijdelijk-cccccc"} << "half";
    const auto ran = test::grip_in(place.folder, {"begin", "reg", "--gemeente", "X", "--code", "GM0001"});
    CHECK(ran.code == cli::ExitCode::done);
    CHECK(temporaries_in(place.folder) == 0);
    CHECK(test::grip_in(place.folder, {"begin", "reg", "--gemeente", "X", "--code", "GM0001"}).code ==
          cli::ExitCode::failure);
}
