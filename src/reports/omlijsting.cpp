#include "reports/omlijsting.hpp"

#include "analysis/bestanden.hpp"
#include "base/version.hpp"
#include "schema/describe.hpp"
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

struct Sleutel {
    std::string rond; ///< `toetsing.antwoorden`; empty for a key at the top
    std::string naam;
};

Sleutel sleutel(const std::string& path) {
    const auto dot = path.rfind('.');
    if (dot == std::string::npos) return {"", path};
    return {path.substr(0, dot), path.substr(dot + 1)};
}

/// What stands around some keys. Of neighbours that miss the same, all names are kept.
struct Groep {
    std::string rond;
    std::vector<std::string> leden; ///< `risicos (droogte, brand: eigenaar)`; of one group alone, empty
    std::vector<std::string> namen;
};

std::vector<Groep> groepeer(const std::vector<std::string>& keys) {
    std::vector<Groep> groepen;
    for (const std::string& key : keys) {
        const auto [rond, naam] = sleutel(key);
        if (groepen.empty() || groepen.back().rond != rond) groepen.push_back({rond, {}, {}});
        groepen.back().namen.push_back(naam);
    }
    return groepen;
}

std::vector<Groep> voeg_buren_samen(const std::vector<Groep>& groepen) {
    std::vector<Groep> result;
    for (const Groep& groep : groepen) {
        const auto [rond, naam] = sleutel(groep.rond);
        Groep* last = result.empty() ? nullptr : &result.back();
        if (last == nullptr || rond.empty() || last->namen != groep.namen) {
            result.push_back(groep);
        } else if (!last->leden.empty() && last->rond == rond) {
            last->leden.push_back(naam);
        } else if (last->leden.empty() && sleutel(last->rond).rond == rond) {
            last->leden = {sleutel(last->rond).naam, naam};
            last->rond = rond;
        } else {
            result.push_back(groep);
        }
    }
    return result;
}

std::string describe(const Groep& groep) {
    std::string namen = fmt::format("{}", fmt::join(groep.namen, ", "));
    if (groep.rond.empty()) return namen;
    if (!groep.leden.empty()) return fmt::format("{} ({}: {})", groep.rond, fmt::join(groep.leden, ", "), namen);
    if (groep.namen.size() == 1) return fmt::format("{}.{}", groep.rond, namen);
    return fmt::format("{} ({})", groep.rond, namen);
}

/// Keys with the same beginning are named together: `toetsing.antwoorden (wat, hoe)`.
std::string fold(const std::vector<std::string>& keys) {
    std::vector<std::string> parts;
    for (const Groep& groep : voeg_buren_samen(groepeer(keys))) parts.push_back(describe(groep));
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
    if (data.risicos.origin.document != nullptr) namen.emplace(at(data.risicos).file, "Risico's van de gemeente");
    for (const Samenwerking& s : data.samenwerkingen) namen.emplace(at(s).file, s.identiteit.naam.text);
    for (const Vergadering& v : data.vergaderingen) {
        namen.emplace(at(v).file, fmt::format("Vergadering {}, {}", label_of(v.orgaan), long_dutch(v.datum)));
    }
    return namen;
}

} // namespace

void mark_ongelezen(const Register& data, Value& view) {
    if (auto* list = std::get_if<ValueList>(&view.data)) {
        for (Value& item : *list) mark_ongelezen(data, item);
    } else if (auto* object = std::get_if<ValueObject>(&view.data)) {
        for (ValueEntry& entry : *object) mark_ongelezen(data, entry.value);
    } else if (auto* missing = std::get_if<Missing>(&view.data)) {
        const bool empty = missing->reason == Reason::leeg;
        if (empty && !analysis::is_gelezen(data, missing->location)) missing->reason = Reason::ongelezen;
    }
}

Omlijsting omlijst(const Report& report, const Stand& stand, const Value& view, bool niet_openbaar) {
    Omlijsting omlijsting;
    omlijsting.titel.text = report.title;
    omlijsting.gemeente = stand.data.gemeente.naam;
    omlijsting.code = {stand.data.gemeente.code.text};
    omlijsting.peildatum = stand.peildatum;
    omlijsting.versie.text = version();
    omlijsting.niet_openbaar = niet_openbaar;
    omlijsting.gelezen = Aantal::of(static_cast<std::int64_t>(stand.data.samenwerkingen.size()));
    for (const std::string& wat : analysis::niet_gelezen(stand.data)) omlijsting.overgeslagen.push_back({wat});
    Lijst lijst;
    collect(view, lijst);
    const auto namen = namen_per_bestand(stand.data);
    for (const Bestand& bestand : lijst.bestanden) {
        omlijsting.ontbrekend.push_back({{namen.at(bestand.file)}, {bestand.file}, {describe(bestand)}});
    }
    return omlijsting;
}

Opschrift opschrift(const Omlijsting& omlijsting) {
    return {omlijsting.titel.text, omlijsting.gemeente.text, omlijsting.code.text,
            omlijsting.peildatum,  omlijsting.versie.text,   omlijsting.niet_openbaar};
}

Value join(const Omlijsting& omlijsting, Value view) {
    Value whole = schema::to_value(schema::shape_of<Omlijsting>(), &omlijsting);
    auto& entries = std::get<ValueObject>(whole.data);
    std::ranges::move(std::get<ValueObject>(view.data), std::back_inserter(entries));
    return whole;
}

} // namespace grip::reports
