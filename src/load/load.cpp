#include "load/load.hpp"

#include "base/beside.hpp"
#include "base/embedded.hpp"
#include "base/text.hpp"
#include "load/files.hpp"
#include "load/records.hpp"
#include "load/references.hpp"
#include "load/rules.hpp"
#include "yaml/encoding.hpp"
#include "yaml/marks.hpp"
#include "yaml/reader.hpp"
#include "yaml/rules.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <iterator>

namespace grip::load {
namespace {

/// One file, read and decoded. The document lives on, because the record's origins point into it.
template <class R>
struct Result {
    std::shared_ptr<const yaml::Document> document;
    R record;
    std::vector<Finding> findings;
    std::vector<Weggelaten> weggelaten;
    bool good = false; ///< it may be used, but for what was left out of it
};

/// A document with a logo or two; what is cut off is no document, which is then said.
constexpr std::size_t most_referentie = 8 << 20;

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
Result<R> read_record(const std::string& file, std::string text, yaml::Faults faults = {}) {
    Result<R> result;
    if (text.size() > yaml::most_bytes) {
        faults.add(yaml::rules::te_groot, {printable(file), "", 1, 1},
                   "het bestand is groter dan 1 MiB en is niet gelezen",
                   "Maak het kleiner; zet bijlagen buiten het register.");
    } else {
        const auto before = faults.stand();
        const auto document = std::make_shared<yaml::Document>(yaml::read(printable(file), std::move(text), faults));
        const bool may_be_edited = faults.empty(); // it is sound YAML, and its name is the one under which it is found
        if (document->readable) result.record = decode_file<R>(*document, faults);
        if (!may_be_edited) faults.offer_nothing(before);
        if (faults.empty()) yaml::find_sure_marks(*document);
        result.document = document;
    }
    result.good = !faults.blocking();
    result.weggelaten = faults.take_weggelaten();
    result.findings = faults.take();
    return result;
}

/// A record of which there is a file each, known by the name of that file.
template <class R>
Result<R> read_one(const source::Source& source, const std::string& file) {
    yaml::Faults faults;
    std::string id = id_of(file, faults);
    auto result = read_record<R>(file, read_text(source, file), std::move(faults));
    result.record.id = std::move(id);
    return result;
}

template <class R>
std::vector<Result<R>> read_all(const source::Source& source, const std::vector<std::string>& files) {
    std::vector<Result<R>> results(files.size());
    for_each_beside(files.size(), [&](std::size_t i) { results[i] = read_one<R>(source, files[i]); });
    return results;
}

template <class R>
Result<R> read_embedded(std::string_view file) {
    auto result = read_record<R>(std::string{file}, std::string{embedded(fmt::format("templates/{}", file))});
    assert(result.good && "a built-in framework has a fault");
    return result;
}

/// Reads what there is of each kind of file, and keeps account of it.
class Loader {
public:
    Loader(const source::Source& source, Loaded& loaded)
        : source_{source}, loaded_{loaded}, files_{find_files(source, loaded.findings)} {}

    void run() {
        voor_elke_soort([&](const auto& soort) {
            load(soort, loaded_.data.*soort.plaats);
            for (const std::string& file : files_.unread[soort.id])
                loaded_.data.bestanden.push_back(account(soort, file));
        });
        for (const std::string& file : files_.sjablonen)
            loaded_.data.sjablonen.emplace(stem(file), read_text(source_, file));
        if (files_.huisstijl) load_huisstijl();
        if (files_.referentie)
            loaded_.huisstijl.referentie = source_.read(std::string{referentie_file}, most_referentie);
        std::ranges::sort(loaded_.data.bestanden, {}, &Bestand::naam);
    }

private:
    void load_huisstijl() {
        const std::string file{huisstijl_file};
        yaml::Faults faults;
        const std::string text = read_text(source_, file);
        if (yaml::check_encoding(file, text, faults)) loaded_.huisstijl.tokens = read_tokens(text, loaded_.findings);
        std::ranges::move(faults.take(), std::back_inserter(loaded_.findings));
    }

    template <class S>
    static Bestand account(const S& soort, const std::string& file) {
        Bestand bestand;
        bestand.naam = printable(file);
        bestand.soort = soort.id;
        bestand.id = stem(file);
        bestand.over = soort.over(bestand.id);
        bestand.algemeen = soort.herkomst == Herkomst::verplicht || soort.herkomst == Herkomst::kader;
        return bestand;
    }

    /// The record, unless it has a fault; with it goes the account of its file.
    template <class S, class R>
    std::optional<R> keep(const S& soort, const std::string& file, Result<R> result) {
        Bestand bestand = account(soort, file);
        bestand.document = std::move(result.document);
        bestand.overgeslagen = !result.good && !bestand.algemeen;
        if (result.good) bestand.weggelaten = std::move(result.weggelaten);
        if (bestand.algemeen && !result.good) loaded_.usable = false; // nothing is made of such a register
        std::ranges::move(result.findings, std::back_inserter(loaded_.findings));
        loaded_.data.bestanden.push_back(std::move(bestand));
        if (!result.good) return std::nullopt;
        return std::move(result.record);
    }

    template <class S, class R>
    void load(const S& soort, R& record) {
        for (const std::string& file : files_.by_soort[soort.id]) {
            auto read = keep(soort, file, read_record<R>(file, read_text(source_, file)));
            if (read) record = std::move(*read);
        }
    }

    template <class S, class R>
    void load(const S& soort, std::vector<R>& records) {
        const std::vector<std::string>& files = files_.by_soort[soort.id];
        std::vector<Result<R>> results = read_all<R>(source_, files);
        records.reserve(files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            auto read = keep(soort, files[i], std::move(results[i]));
            if (read) records.push_back(std::move(*read));
        }
    }

    template <class S, class R>
    void load(const S& soort, Kader<R>& kader) {
        Result<R> built_in = read_embedded<R>(soort.bestand);
        kader.ingebouwd = std::move(built_in.record);
        kader.document = std::move(built_in.document);
        for (const std::string& file : files_.by_soort[soort.id])
            kader.eigen = keep(soort, file, read_record<R>(file, read_text(source_, file)));
    }

    const source::Source& source_;
    Loaded& loaded_;
    Files files_;
};

/// A meeting of a collaboration that was left out, or that there is not, is left out too: whoever reads a meeting finds
/// its collaboration.
void join_vergaderingen(Register& data) {
    const auto has_none = [&](const Vergadering& v) {
        return !std::ranges::binary_search(data.samenwerkingen, v.samenwerking.id, {}, &Samenwerking::id);
    };
    for (const Vergadering& vergadering : data.vergaderingen) {
        if (has_none(vergadering))
            std::ranges::lower_bound(data.bestanden, at(vergadering).file, {}, &Bestand::naam)->overgeslagen = true;
    }
    std::erase_if(data.vergaderingen, has_none);
    std::ranges::stable_sort(data.vergaderingen, {},
                             [](const Vergadering& v) -> const std::string& { return v.samenwerking.id; });
}

} // namespace

Loaded load(const source::Source& source, std::span<const Rule* const> rules) {
    Loaded loaded;
    Loader{source, loaded}.run();
    if (loaded.usable) check_references(loaded.data, rules, loaded.findings);
    join_vergaderingen(loaded.data);
    return loaded;
}

} // namespace grip::load
