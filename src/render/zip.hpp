// Files packed into one, as Word and LibreOffice keep their documents.
#pragma once

#include <string>
#include <vector>

namespace grip::render {

struct PackedFile {
    std::string name;
    std::string content;
    bool as_is = false; ///< not compressed, so that a program that looks into the archive finds it as typed
};

/// The bytes of the archive, the files in this order; of the same files always the same bytes. Throws std::bad_alloc.
std::string zip(const std::vector<PackedFile>& files);

} // namespace grip::render
