#include "cli/journal.hpp"

#include "base/error.hpp"
#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view heading = "grip 1\n";

struct Entry {
    std::string file;
    std::string before; ///< hash of what stood there; `-`: nothing
    std::string text;   ///< what is to stand there
};

std::string hash_of(const source::Source& source, const std::string& file) {
    constexpr std::size_t most = 64U << 20; // no file that grip wrote is larger
    return source.type(file) == source::Type::file ? fmt::format("{:016x}", hash(source.read(file, most))) : "-";
}

std::string hash_of(std::string_view text) { return fmt::format("{:016x}", hash(text)); }

std::string journal_of(const std::vector<Entry>& entries) {
    std::string text{heading};
    for (const Entry& entry : entries)
        text += fmt::format("{}\n{}\n{}\n{}", entry.file, entry.before, entry.text.size(), entry.text);
    return text;
}

/// The journal comes from a folder that others may write in: it names files of the register alone.
bool is_within(const std::string& file) {
    const fs::path path = file;
    return !file.empty() && path.is_relative() && path == path.lexically_normal() && *path.begin() != "..";
}

/// Nothing for one that is damaged.
std::optional<std::vector<Entry>> entries_in(std::string_view text) {
    if (!text.starts_with(heading)) return std::nullopt;
    text.remove_prefix(heading.size());
    const auto line = [&] {
        const auto end = std::min(text.find('\n'), text.size());
        std::string taken{text.substr(0, end)};
        text.remove_prefix(std::min(end + 1, text.size()));
        return taken;
    };
    std::vector<Entry> entries;
    while (!text.empty()) {
        Entry entry{line(), line(), {}};
        const auto size = parse_number(line());
        if (!is_within(entry.file) || !size || size->scaled < 0 || static_cast<std::size_t>(size->scaled) > text.size())
            return std::nullopt;
        entry.text = text.substr(0, static_cast<std::size_t>(size->scaled));
        text.remove_prefix(entry.text.size());
        entries.push_back(std::move(entry));
    }
    return entries;
}

fs::path journal_path(const Call& call, const fs::path& folder) {
    return call.environment.folder / folder / journal_file;
}

bool is_cut_off(const Call& call, const fs::path& folder) {
    return call.environment.source(folder).type(std::string{journal_file}) == source::Type::file;
}

void write_texts_of(const Call& call, const fs::path& folder, const std::vector<Entry>& entries) {
    std::vector<OutputFile> files;
    for (const Entry& entry : entries)
        files.push_back({call.environment.folder / folder / entry.file, entry.text, true});
    call.environment.write(files, Writing::replace, Access::usual);
}

[[noreturn]] void refuse(const fs::path& folder, std::string_view why) {
    throw WorldError{fmt::format(
        "Een vorige opdracht die in dit register schreef, is afgebroken, en {}. Kijk na wat in het register staat, en haal dan {} weg.",
        why, printable((folder / journal_file).string()))};
}

} // namespace

void write_register(const Call& call, const fs::path& folder, const Texts& texts) {
    const source::Source source = call.environment.source(folder);
    std::vector<Entry> entries;
    for (const auto& [file, text] : texts) entries.push_back({file, hash_of(source, file), text});
    if (entries.size() < 2) return write_texts_of(call, folder, entries); // one is written whole or not at all
    const fs::path journal = journal_path(call, folder);
    call.environment.write({{journal, journal_of(entries)}}, Writing::replace, Access::usual);
    const auto is_as_before = [&](const Entry& entry) { return hash_of(source, entry.file) == entry.before; };
    std::error_code ignored;
    try {
        write_texts_of(call, folder, entries);
    } catch (...) {
        if (std::ranges::all_of(entries, is_as_before)) fs::remove(journal, ignored);
        throw;
    }
    fs::remove(journal, ignored);
}

void tell_cut_off(const Call& call, const fs::path& folder) {
    if (is_cut_off(call, folder))
        call.err
            << "Een opdracht die in dit register schreef, is afgebroken: misschien zijn niet alle bestanden aangepast. "
               "`grip herstel --uitvoeren` maakt haar af.\n";
}

void finish_cut_off(const Call& call, const fs::path& folder) {
    if (!is_cut_off(call, folder)) return;
    constexpr std::size_t most = 256U << 20;
    const source::Source source = call.environment.source(folder);
    auto entries = entries_in(source.read(std::string{journal_file}, most));
    if (!entries) refuse(folder, "wat zij schreef, is niet meer te lezen");
    std::erase_if(*entries, [&](const Entry& entry) { return hash_of(source, entry.file) == hash_of(entry.text); });
    for (const Entry& entry : *entries)
        if (hash_of(source, entry.file) != entry.before)
            refuse(folder, fmt::format("sindsdien is {} veranderd", printable(entry.file)));
    if (!entries->empty()) write_texts_of(call, folder, *entries);
    std::error_code ignored;
    fs::remove(journal_path(call, folder), ignored);
    if (entries->empty()) return; // only the journal was left
    call.err << fmt::format("Een vorige opdracht die in dit register schreef, was afgebroken; {} alsnog geschreven.\n",
                            counted(std::ssize(*entries), "bestand is", "bestanden zijn"));
}

} // namespace grip::cli
