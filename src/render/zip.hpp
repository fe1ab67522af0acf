// Files packed into one, as Word and LibreOffice keep their documents.
#pragma once

#include <map>
#include <optional>
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

/// What is in an archive, by name. None when it is no archive, when a file in it is packed in a way that cannot be read (with a
/// password), or when all of it together is more than `most` bytes.
std::optional<std::map<std::string, std::string>> unzip(const std::string& bytes, std::size_t most);

/// How many bytes an archive says that it holds when unpacked; 0 for what is no archive.
std::size_t unpacked_size(const std::string& bytes);

} // namespace grip::render
