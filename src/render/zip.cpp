#include "render/zip.hpp"

#include <memory>
#include <new>
#include <zip.h>

namespace grip::render {
namespace {

/// 1 January 1980, the first day that an archive can name.
constexpr zip_uint16_t no_time = 0;
constexpr zip_uint16_t first_day = 1 << 5 | 1;

void require(bool good) {
    if (!good) throw std::bad_alloc{};
}

void add(zip_t* archive, const PackedFile& file) {
    zip_source_t* content = zip_source_buffer(archive, file.content.data(), file.content.size(), 0);
    require(content != nullptr);
    const zip_int64_t place = zip_file_add(archive, file.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (place < 0) zip_source_free(content);
    require(place >= 0);
    constexpr std::size_t small =
        8192; // to prepare packing takes longer than what it saves; a Word file has ten such parts
    const bool as_is = file.as_is || file.content.size() <= small;
    const zip_int32_t method = as_is ? ZIP_CM_STORE : ZIP_CM_DEFLATE; // libzip keeps no level with its default method
    constexpr zip_uint32_t quickest = 1;                              // a site of hundreds takes a fifth less time
    require(zip_set_file_compression(archive, static_cast<zip_uint64_t>(place), method, quickest) == 0);
    require(zip_file_set_dostime(archive, static_cast<zip_uint64_t>(place), no_time, first_day, 0) == 0);
}

} // namespace

std::string zip(const std::vector<PackedFile>& files) {
    zip_error_t error{};
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> memory{zip_source_buffer_create(nullptr, 0, 0, &error),
                                                                        zip_source_free};
    require(memory != nullptr);
    zip_source_keep(memory.get()); // the archive gives back its own hold on it
    std::unique_ptr<zip_t, void (*)(zip_t*)> archive{zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error),
                                                     zip_discard};
    require(archive != nullptr);
    for (const PackedFile& file : files) add(archive.get(), file);
    require(zip_close(archive.get()) == 0);
    static_cast<void>(archive.release());
    zip_stat_t stat{};
    require(zip_source_stat(memory.get(), &stat) == 0 && zip_source_open(memory.get()) == 0);
    std::string bytes(stat.size, '\0');
    const bool whole =
        zip_source_read(memory.get(), bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size());
    zip_source_close(memory.get());
    require(whole);
    return bytes;
}

namespace {

std::optional<std::string> unpack(zip_t* archive, zip_uint64_t place, zip_uint64_t size) {
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file{zip_fopen_index(archive, place, 0), zip_fclose};
    if (file == nullptr) return std::nullopt;
    std::string content(size, '\0');
    if (zip_fread(file.get(), content.data(), size) != static_cast<zip_int64_t>(size)) return std::nullopt;
    char beyond = 0; // only who reads to the end is told that the sum does not agree
    return zip_fread(file.get(), &beyond, 1) == 0 ? std::optional{std::move(content)} : std::nullopt;
}

using Archive = std::unique_ptr<zip_t, void (*)(zip_t*)>;

/// None when it cannot be read as one. `bytes` must live as long.
Archive open_archive(const std::string& bytes) {
    zip_error_t error{};
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    require(source != nullptr);
    Archive archive{zip_open_from_source(source, ZIP_RDONLY, &error), zip_discard};
    if (archive == nullptr) zip_source_free(source);
    return archive;
}

zip_uint64_t count_of(const Archive& archive) {
    return archive == nullptr ? 0 : static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
}

} // namespace

std::size_t unpacked_size(const std::string& bytes) {
    const Archive archive = open_archive(bytes);
    std::size_t size = 0;
    for (zip_uint64_t i = 0; i < count_of(archive); ++i) {
        zip_stat_t stat{};
        if (zip_stat_index(archive.get(), i, 0, &stat) == 0) size += stat.size;
    }
    return size;
}

std::optional<std::map<std::string, std::string>> unzip(const std::string& bytes, std::size_t most) {
    const Archive archive = open_archive(bytes);
    if (archive == nullptr) return std::nullopt;
    std::map<std::string, std::string> files;
    for (zip_uint64_t i = 0; i < count_of(archive); ++i) {
        zip_stat_t stat{};
        if (zip_stat_index(archive.get(), i, 0, &stat) != 0 || stat.size > most) return std::nullopt;
        most -= stat.size;
        auto content = unpack(archive.get(), i, stat.size);
        if (!content) return std::nullopt;
        files.insert_or_assign(stat.name, std::move(*content));
    }
    return files;
}

} // namespace grip::render
