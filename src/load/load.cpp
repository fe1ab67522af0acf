#include "load/load.hpp"

#include "base/embedded.hpp"
#include "base/text.hpp"
#include "load/files.hpp"
#include "load/records.hpp"
#include "load/references.hpp"
#include "load/rules.hpp"
#include "yaml/reader.hpp"
#include "yaml/rules.hpp"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <fmt/format.h>
#include <future>
#include <iterator>
#include <thread>

namespace grip::load {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view toetsingskader_file = "kader/toetsingskader.yaml";

/// One file, read and decoded. The document lives on, because the record's origins point into it.
template <class R>
struct Result {
    std::shared_ptr<const yaml::Document> document;
    R record;
    std::vector<Finding> findings;
    bool good = false;
};

template <class R>
using Decode = R (*)(const yaml::Document&, yaml::Faults&);

/// The id that a file's name gives, or a fault.
std::string id_of(const std::string& file, yaml::Faults& faults) {
    std::string id = fs::path{file}.stem().string();
    if (!is_id(id)) {
        faults.add(rules::bestand_naam, {printable(file), "", 1, 1},
                   fmt::format("\"{}\" kan geen id zijn", printable(id)),
                   "Gebruik in de naam van het bestand alleen kleine letters, cijfers en streepjes.");
    }
    return id;
}

template <class R>
Result<R> read_record(const std::string& file, std::string text, Decode<R> decode, yaml::Faults faults = {}) {
    Result<R> result;
    if (text.size() > yaml::most_bytes) {
        faults.add(yaml::rules::te_groot, {printable(file), "", 1, 1},
                   "het bestand is groter dan 1 MiB en is niet gelezen",
                   "Maak het kleiner; zet bijlagen buiten het register.");
    } else {
        const auto document =
            std::make_shared<const yaml::Document>(yaml::read(printable(file), std::move(text), faults));
        if (document->readable) result.record = decode(*document, faults);
        result.document = document;
    }
    result.good = faults.empty();
    result.findings = faults.take();
    return result;
}

Result<Samenwerking> read_samenwerking(const fs::path& folder, const std::string& file) {
    yaml::Faults faults;
    std::string id = id_of(file, faults);
    auto result = read_record<Samenwerking>(file, read_text(folder / file), decode_samenwerking, std::move(faults));
    result.record.id = std::move(id);
    return result;
}

/// Threads take the next file in turn and put the result in its own place, so that their order does not show.
std::vector<Result<Samenwerking>> read_all(const fs::path& folder, const std::vector<std::string>& files) {
    std::vector<Result<Samenwerking>> results(files.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++) results[i] = read_samenwerking(folder, files[i]);
    };
    std::vector<std::future<void>> others;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others) other.get();
    return results;
}

template <class R>
bool keep(Result<R> result, R& record, Loaded& loaded) {
    std::ranges::move(result.findings, std::back_inserter(loaded.findings));
    if (result.document) loaded.data.documents.push_back(std::move(result.document));
    if (result.good) record = std::move(result.record);
    return result.good;
}

bool load_toetsingskader(const fs::path& folder, const Files& files, Loaded& loaded) {
    const bool own = !files.kader.empty();
    std::string text =
        own ? read_text(folder / toetsingskader_file) : std::string{embedded("templates/kader/toetsingskader.yaml")};
    auto result = read_record<Toetsingskader>(std::string{toetsingskader_file}, std::move(text), decode_toetsingskader);
    assert((own || result.good) && "the built-in framework has a fault");
    return keep(std::move(result), loaded.data.toetsingskader, loaded);
}

void load_samenwerkingen(const fs::path& folder, const Files& files, Loaded& loaded) {
    std::vector<Result<Samenwerking>> results = read_all(folder, files.samenwerkingen);
    for (std::size_t i = 0; i < results.size(); ++i) {
        Samenwerking record;
        if (keep(std::move(results[i]), record, loaded)) loaded.data.samenwerkingen.push_back(std::move(record));
        else loaded.data.overgeslagen.push_back(printable(files.samenwerkingen[i]));
    }
}

} // namespace

Loaded load(const fs::path& folder, std::span<const Rule* const> rules) {
    Loaded loaded;
    const Files files = find_files(folder, loaded.findings);
    auto gemeente = read_record<Gemeente>("gemeente.yaml", read_text(folder / "gemeente.yaml"), decode_gemeente);
    loaded.usable = keep(std::move(gemeente), loaded.data.gemeente, loaded);
    loaded.usable = load_toetsingskader(folder, files, loaded) && loaded.usable;
    load_samenwerkingen(folder, files, loaded);
    std::ranges::sort(loaded.data.documents, {},
                      [](const auto& document) -> const std::string& { return document->file; });
    if (loaded.usable) check_references(loaded.data, rules, loaded.findings);
    return loaded;
}

} // namespace grip::load
