#include "cli/mend.hpp"

#include "analysis/bestanden.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "yaml/edit.hpp"
#include "yaml/reader.hpp"

#include <algorithm>

namespace grip::cli {
namespace {

using AllMended = std::map<std::string, Mended>;
using Repairs = std::vector<Herstel>;

/// The register as it would be.
source::Source over(const source::Source& source, const AllMended& mended) {
    std::map<std::string, std::string> texts;
    for (const auto& [path, file] : mended)
        if (file.edits > 0) texts.emplace(path, file.text);
    return source::over(source, std::move(texts));
}

/// What there is to repair in each file.
std::map<std::string, Repairs> repairs_in(const load::Loaded& loaded, const std::vector<std::string>& files) {
    std::map<std::string, Repairs> repairs;
    for (const Finding& finding : loaded.findings) {
        const std::string& file = finding.location.file;
        const Bestand* bestand = analysis::bestand_van(loaded.data, file);
        const bool chosen = files.empty() || std::ranges::find(files, file) != files.end();
        if (finding.herstel && chosen && bestand != nullptr && bestand->document != nullptr)
            repairs[file].push_back(*finding.herstel);
    }
    return repairs;
}

yaml::NewText edited(const yaml::Document& document, const Herstel& herstel) {
    return herstel.key ? rename_key(document, herstel.node, herstel.text)
                       : replace_value(document, herstel.node, herstel.text);
}

yaml::NewText mended(const yaml::Document& document, const Herstel& herstel) {
    if (!herstel.weg) return edited(document, herstel);
    const yaml::NewText without = remove(document, *herstel.weg);
    if (!without) return std::nullopt;
    return edited(read_again(document, *without), herstel);
}

/// From the last to the first, so that none moves the nodes of those to come.
yaml::NewText mended(const yaml::Document& before, Repairs repairs) {
    std::ranges::sort(repairs, std::ranges::greater{}, &Herstel::node);
    yaml::NewText text;
    for (const Herstel& herstel : repairs) {
        text = text ? mended(read_again(before, *text), herstel) : mended(before, herstel);
        if (!text) return std::nullopt;
    }
    return text;
}

/// False when nothing was changed.
bool mend_file(Mended& file, const std::shared_ptr<const yaml::Document>& document, const Repairs& repairs) {
    if (file.before == nullptr) file.before = document;
    const yaml::NewText text = mended(*document, repairs);
    file.refused = !text;
    if (!text) return false;
    file.text = *text;
    file.edits += repairs.size();
    return true;
}

} // namespace

std::map<std::string, Mended> mend(const source::Source& source, const std::vector<std::string>& files) {
    constexpr int most_rounds = 10; // each brings at most a level of a file to light
    AllMended mended;
    for (int round = 0; round < most_rounds; ++round) {
        const load::Loaded loaded = load::load(over(source, mended), rules::all());
        bool changed = false;
        for (const auto& [file, repairs] : repairs_in(loaded, files)) {
            const auto& document = analysis::bestand_van(loaded.data, file)->document;
            changed = mend_file(mended[file], document, repairs) || changed;
        }
        if (!changed) break;
    }
    return mended;
}

} // namespace grip::cli
