#include "reports/omlijsting.hpp"

#include "base/version.hpp"
#include "schema/to_value.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace grip::reports {
namespace {

struct Blok {
    std::string_view title;
    bool empty = false;
    std::vector<std::string> keys; ///< in the order of the report
    std::set<std::string> seen;
};

struct Bestand {
    std::string file;
    std::vector<Blok> blokken;
};

/// What is missing per file, in the order of the report.
struct Lijst {
    std::vector<Bestand> bestanden;
    std::map<std::string, std::size_t> places; ///< of a file in `bestanden`
};

Bestand& bestand_in(Lijst& lijst, const std::string& file) {
    const auto [place, added] = lijst.places.emplace(file, lijst.bestanden.size());
    if (added) lijst.bestanden.push_back({file, {}});
    return lijst.bestanden[place->second];
}

Blok& blok_in(Bestand& bestand, std::string_view title) {
    const auto found = std::ranges::find(bestand.blokken, title, &Blok::title);
    if (found != bestand.blokken.end()) return *found;
    bestand.blokken.push_back({title, false, {}, {}});
    return bestand.blokken.back();
}

void collect(const Value& value, Lijst& lijst) {
    if (const auto* list = std::get_if<ValueList>(&value.data)) {
        for (const Value& item : *list) collect(item, lijst);
    } else if (const auto* object = std::get_if<ValueObject>(&value.data)) {
        for (const auto& [key, entry] : *object) collect(entry, lijst);
    } else if (const auto* missing = std::get_if<Missing>(&value.data)) {
        const bool of_register = !missing->location.file.empty(); // a withheld item fills in nothing at all
        if (missing->reason != Reason::leeg || !of_register) return;
        Blok& blok = blok_in(bestand_in(lijst, missing->location.file), missing->block);
        blok.empty = missing->block_empty;
        if (blok.seen.insert(missing->location.path).second) blok.keys.push_back(missing->location.path);
    }
}

/// Keys with the same beginning are named together: `toetsing.antwoorden: wat, hoe`.
std::string fold(const std::vector<std::string>& keys) {
    std::vector<std::pair<std::string, std::vector<std::string>>> folded;
    for (const std::string& key : keys) {
        const auto dot = key.rfind('.');
        const std::string around = dot == std::string::npos ? "" : key.substr(0, dot);
        if (folded.empty() || folded.back().first != around) folded.push_back({around, {}});
        folded.back().second.push_back(dot == std::string::npos ? key : key.substr(dot + 1));
    }
    std::vector<std::string> parts;
    for (const auto& [around, rest] : folded) {
        const std::string names = fmt::format("{}", fmt::join(rest, ", "));
        if (around.empty()) parts.push_back(names);
        else if (rest.size() == 1) parts.push_back(fmt::format("{}.{}", around, names));
        else parts.push_back(fmt::format("{} ({})", around, names));
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string describe(const Bestand& bestand) {
    std::vector<std::string> parts;
    for (const Blok& blok : bestand.blokken) {
        const std::string keys = blok.empty ? "niets ingevuld" : fold(blok.keys);
        parts.push_back(blok.title.empty() ? keys : fmt::format("{}: {}", blok.title, keys));
    }
    return fmt::format("{}", fmt::join(parts, "; "));
}

/// What each file is about, in words.
std::map<std::string, std::string> namen_per_bestand(const Register& data) {
    std::map<std::string, std::string> namen{{at(data.gemeente).file, data.gemeente.naam.text}};
    for (const Samenwerking& s : data.samenwerkingen) namen.emplace(at(s).file, s.identiteit.naam.text);
    for (const Vergadering& v : data.vergaderingen) {
        namen.emplace(at(v).file, fmt::format("Vergadering {}, {}", label_of(v.orgaan), long_dutch(v.datum)));
    }
    return namen;
}

} // namespace

Omlijsting omlijst(const Report& report, const Stand& stand, const Value& view, bool niet_openbaar) {
    Omlijsting omlijsting;
    omlijsting.titel.text = report.title;
    omlijsting.gemeente = stand.data.gemeente.naam;
    omlijsting.code = {stand.data.gemeente.code.text};
    omlijsting.peildatum = stand.peildatum;
    omlijsting.versie.text = version();
    omlijsting.niet_openbaar = niet_openbaar;
    omlijsting.gelezen = Aantal::of(static_cast<std::int64_t>(stand.data.samenwerkingen.size()));
    for (const std::string& file : stand.data.overgeslagen) omlijsting.overgeslagen.push_back({file});
    Lijst lijst;
    collect(view, lijst);
    const auto namen = namen_per_bestand(stand.data);
    for (const Bestand& bestand : lijst.bestanden) {
        omlijsting.ontbrekend.push_back({{namen.at(bestand.file)}, {bestand.file}, {describe(bestand)}});
    }
    return omlijsting;
}

Value join(const Omlijsting& omlijsting, Value view) {
    Value whole = schema::to_value(omlijsting);
    auto& entries = std::get<ValueObject>(whole.data);
    std::ranges::move(std::get<ValueObject>(view.data), std::back_inserter(entries));
    return whole;
}

} // namespace grip::reports
