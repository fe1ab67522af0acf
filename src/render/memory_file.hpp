// A file in memory, for what can only be handed over as a file: no killed run leaves it behind.
#pragma once

#include "base/error.hpp"
#include "base/write_all.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace grip::render {

class MemoryFile {
public:
    MemoryFile() : file_{memfd_create("grip", MFD_CLOEXEC)} { require(file_ >= 0); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(file_); }

    int descriptor() const { return file_; }
    std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }

    /// Ready to be read from its begin. Throws WorldError when there is no room.
    void fill(std::string_view content) const {
        require(write_all(file_, content));
        lseek(file_, 0, SEEK_SET);
    }

    std::string content() const {
        std::ifstream file{path(), std::ios::binary};
        return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
    }

private:
    static void require(bool good) {
        if (!good) throw WorldError{"Er kan geen tijdelijk bestand worden gemaakt. Is er nog geheugen?"};
    }

    int file_;
};

} // namespace grip::render
