// What the system tells of a folder that `grip kijk` follows.
#include "cli/kijk/changes.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <unistd.h>

using namespace grip;

namespace {

namespace fs = std::filesystem;

/// A folder of its own, gone at the end.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("grip-kijk-" + std::to_string(getpid()));

    Folder() { fs::create_directories(path / "samenwerkingen"); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path); }

    void write(const char* name, const char* text) const { std::ofstream{path / name} << text; }
};

bool something_to_read(const cli::Messages& messages) {
    constexpr int long_enough = 10'000; // ms; a message is there before the call that caused it returns
    pollfd waiting{messages.number(), POLLIN, 0};
    return poll(&waiting, 1, long_enough) == 1;
}

bool nothing_to_read(const cli::Messages& messages) {
    pollfd waiting{messages.number(), POLLIN, 0};
    return poll(&waiting, 1, 0) == 0;
}

} // namespace

TEST_CASE("the system tells of a file that is written, moved or taken away, also one level down") {
    const Folder folder;
    folder.write("gemeente.yaml", "naam: Voorbeeldstad\n");
    const cli::Messages messages{folder.path};
    REQUIRE(messages.number() >= 0);
    CHECK(nothing_to_read(messages));
    const auto told = [&](const auto& change) {
        change();
        const bool yes = something_to_read(messages);
        messages.clear();
        return yes && nothing_to_read(messages);
    };
    CHECK(told([&] { folder.write("gemeente.yaml", "naam: Wassenaar\n"); }));
    CHECK(told([&] { folder.write("samenwerkingen/gr.yaml", "naam: GR\n"); }));
    CHECK(told([&] { fs::rename(folder.path / "samenwerkingen/gr.yaml", folder.path / "samenwerkingen/od.yaml"); }));
    CHECK(told([&] { fs::remove(folder.path / "samenwerkingen/od.yaml"); }));
}
