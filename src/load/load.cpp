#include "load/load.hpp"

#include "base/beside.hpp"
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
#include <iterator>
#include <thread>

namespace grip::load {
namespace {

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

/// One byte more than may be read, so that a file that is too large shows.
std::string read_text(const source::Source& source, const std::string& file) {
    return source.read(file, yaml::most_bytes + 1);
}

/// The id that a file's name gives, or a fault.
std::string id_of(const std::string& file, yaml::Faults& faults) {
    std::string id = stem(file);
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
        const auto document = std::make_shared<yaml::Document>(yaml::read(printable(file), std::move(text), faults));
        if (document->readable) result.record = decode(*document, faults);
        if (faults.empty()) yaml::find_sure_marks(*document);
        result.document = document;
    }
    result.good = faults.empty();
    result.findings = faults.take();
    return result;
}

/// A record of which there is a file each, known by the name of that file.
template <class R>
Result<R> read_one(const source::Source& source, const std::string& file, Decode<R> decode) {
    yaml::Faults faults;
    std::string id = id_of(file, faults);
    auto result = read_record<R>(file, read_text(source, file), decode, std::move(faults));
    result.record.id = std::move(id);
    return result;
}

/// Threads take the next file in turn and put the result in its own place, so that their order does not show.
template <class R>
std::vector<Result<R>> read_all(const source::Source& source, const std::vector<std::string>& files, Decode<R> decode) {
    std::vector<Result<R>> results(files.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++) results[i] = read_one<R>(source, files[i], decode);
    };
    std::vector<std::future<void>> others;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i) others.push_back(beside(work));
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

template <class R>
R read_embedded(const std::string& file, Decode<R> decode, Loaded& loaded) {
    auto result = read_record<R>(file, std::string{embedded("templates/" + file)}, decode);
    assert(result.good && "a built-in framework has a fault");
    R record;
    keep(std::move(result), record, loaded);
    return record;
}

/// The municipality's own framework, or else the one that is built in, of which the version is kept too.
template <class R>
bool load_kader(const source::Source& source, const Files& files, const std::string& file, Decode<R> decode, R& kader,
                Date& built_in_version, Loaded& loaded) {
    Loaded built_in;
    kader = read_embedded<R>(file, decode, built_in);
    built_in_version = kader.versie;
    if (std::ranges::find(files.kader, file) == files.kader.end()) {
        std::ranges::move(built_in.data.documents, std::back_inserter(loaded.data.documents));
        return true;
    }
    return keep(read_record<R>(file, read_text(source, file), decode), kader, loaded);
}

bool load_kaders(const source::Source& source, const Files& files, Loaded& loaded) {
    Register& data = loaded.data;
    const bool termijnen = load_kader<Termijnen>(source, files, "kader/termijnen.yaml", decode_termijnen,
                                                 data.termijnen, data.ingebouwde_termijnen, loaded);
    const bool toetsingskader =
        load_kader<Toetsingskader>(source, files, "kader/toetsingskader.yaml", decode_toetsingskader,
                                   data.toetsingskader, data.ingebouwd_toetsingskader, loaded);
    const bool taakvelden = load_kader<Taakvelden>(source, files, "kader/taakvelden.yaml", decode_taakvelden,
                                                   data.taakvelden, data.ingebouwde_taakvelden, loaded);
    const bool weerstandsklassen =
        load_kader<Weerstandsklassen>(source, files, "kader/weerstandsklassen.yaml", decode_weerstandsklassen,
                                      data.weerstandsklassen, data.ingebouwde_weerstandsklassen, loaded);
    return termijnen && toetsingskader && taakvelden && weerstandsklassen;
}

template <class R>
void load_all(const source::Source& source, const std::vector<std::string>& files, Decode<R> decode,
              std::vector<R>& records, Loaded& loaded) {
    std::vector<Result<R>> results = read_all<R>(source, files, decode);
    for (std::size_t i = 0; i < results.size(); ++i) {
        R record;
        if (keep(std::move(results[i]), record, loaded)) records.push_back(std::move(record));
        else loaded.data.overgeslagen.push_back(printable(files[i]));
    }
}

void load_sjablonen(const source::Source& source, const Files& files, Register& data) {
    for (const std::string& file : files.sjablonen) data.sjablonen.emplace(stem(file), read_text(source, file));
}

/// Risks with a fault are left out like a collaboration: without them the paragraph is not whole, and says so.
void load_risicos(const source::Source& source, const Files& files, Loaded& loaded) {
    if (!files.risicos) return;
    const std::string file = "risicos.yaml";
    auto result = read_record<Gemeenterisicos>(file, read_text(source, file), decode_gemeenterisicos);
    if (!keep(std::move(result), loaded.data.risicos, loaded)) loaded.data.overgeslagen.push_back(file);
}

/// A meeting of a collaboration that was left out, or that there is not, is left out too: whoever reads a meeting finds
/// its collaboration.
void join_vergaderingen(Register& data) {
    const auto has_none = [&](const Vergadering& v) {
        return !std::ranges::binary_search(data.samenwerkingen, v.samenwerking.id, {}, &Samenwerking::id);
    };
    for (const Vergadering& vergadering : data.vergaderingen) {
        if (has_none(vergadering)) data.overgeslagen.push_back(at(vergadering).file);
    }
    std::erase_if(data.vergaderingen, has_none);
    std::ranges::stable_sort(data.vergaderingen, {},
                             [](const Vergadering& v) -> const std::string& { return v.samenwerking.id; });
}

} // namespace

Loaded load(const source::Source& source, std::span<const Rule* const> rules) {
    Loaded loaded;
    const Files files = find_files(source, loaded.findings);
    auto gemeente = read_record<Gemeente>("gemeente.yaml", read_text(source, "gemeente.yaml"), decode_gemeente);
    loaded.usable = keep(std::move(gemeente), loaded.data.gemeente, loaded);
    loaded.usable = load_kaders(source, files, loaded) && loaded.usable;
    loaded.data.wetten = read_embedded<Wetten>("kader/wetten.yaml", decode_wetten, loaded);
    load_risicos(source, files, loaded);
    load_all<Samenwerking>(source, files.samenwerkingen, decode_samenwerking, loaded.data.samenwerkingen, loaded);
    load_all<Vergadering>(source, files.vergaderingen, decode_vergadering, loaded.data.vergaderingen, loaded);
    load_sjablonen(source, files, loaded.data);
    std::ranges::sort(loaded.data.documents, {},
                      [](const auto& document) -> const std::string& { return document->file; });
    if (loaded.usable) check_references(loaded.data, rules, loaded.findings);
    join_vergaderingen(loaded.data);
    return loaded;
}

} // namespace grip::load
