#include "reports/omlijsting.hpp"

#include "base/version.hpp"
#include "schema/to_value.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace grip::reports {
namespace {

struct Blok {
    std::string_view title;
    bool empty;
    std::vector<std::string> keys; ///< in the order of the report
    std::set<std::string> seen;
};

struct Bestand {
    std::string file;
    std::vector<Blok> blokken;
};

template <class T, class Key>
T& find_or_add(std::vector<T>& items, const Key& key, Key T::*member) {
    const auto found = std::ranges::find(items, key, member);
    if (found != items.end()) return *found;
    items.emplace_back();
    items.back().*member = key;
    return items.back();
}

void collect(const Value& value, std::vector<Bestand>& bestanden) {
    if (const auto* list = std::get_if<ValueList>(&value.data)) {
        for (const Value& item : *list) collect(item, bestanden);
    } else if (const auto* object = std::get_if<ValueObject>(&value.data)) {
        for (const auto& [key, entry] : *object) collect(entry, bestanden);
    } else if (const auto* missing = std::get_if<Missing>(&value.data)) {
        if (missing->reason != Reason::leeg) return;
        Bestand& bestand = find_or_add(bestanden, missing->location.file, &Bestand::file);
        Blok& blok = find_or_add(bestand.blokken, missing->block, &Blok::title);
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

std::string naam_bij(const Register& data, std::string_view file) {
    for (const Samenwerking& samenwerking : data.samenwerkingen) {
        if (at(samenwerking).file == file) return samenwerking.identiteit.naam.text;
    }
    return data.gemeente.naam.text;
}

} // namespace

Omlijsting omlijst(const Report& report, const Stand& stand, const Value& view) {
    Omlijsting omlijsting;
    omlijsting.titel.text = report.title;
    omlijsting.gemeente = stand.data.gemeente.naam;
    omlijsting.peildatum = stand.peildatum;
    omlijsting.versie.text = version();
    omlijsting.intern = stand.lezer == Lezer::intern;
    omlijsting.gelezen = Aantal::of(static_cast<std::int64_t>(stand.data.samenwerkingen.size()));
    for (const std::string& file : stand.data.overgeslagen) omlijsting.overgeslagen.push_back({file});
    std::vector<Bestand> bestanden;
    collect(view, bestanden);
    for (const Bestand& bestand : bestanden) {
        omlijsting.ontbrekend.push_back({{naam_bij(stand.data, bestand.file)}, {bestand.file}, {describe(bestand)}});
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
