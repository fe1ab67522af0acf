#include "reports/ontbrekend.hpp"

#include "schema/describe.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace grip::reports {
namespace {

/// A fact that is missing: its path, and the line where it belongs.
struct Plek {
    std::string pad;
    int lijn = 0;
};

struct Blok {
    std::string_view title;
    bool empty = false;
    std::vector<Plek> plekken; ///< in the order of the report
    std::set<std::string> seen;
};

struct Bestand {
    std::string file;
    std::vector<Blok> blokken;
    std::vector<std::string> woorden; ///< each label once
};

/// What is missing per file, in the order of the report.
struct Lijst {
    std::vector<Bestand> bestanden;
    std::map<std::string, std::size_t> places; ///< of a file in `bestanden`
    std::size_t aantal = 0;
};

Bestand& bestand_in(Lijst& lijst, const std::string& file) {
    const auto [place, added] = lijst.places.emplace(file, lijst.bestanden.size());
    if (added) lijst.bestanden.push_back({file, {}, {}});
    return lijst.bestanden[place->second];
}

Blok& blok_in(Bestand& bestand, std::string_view title) {
    const auto found = std::ranges::find(bestand.blokken, title, &Blok::title);
    if (found != bestand.blokken.end()) return *found;
    bestand.blokken.push_back({title, false, {}, {}});
    return bestand.blokken.back();
}

/// `kosten van uittreden`, or the last key with blanks.
std::string in_woorden(const Missing& missing) {
    if (!missing.label.empty()) return std::string{missing.label};
    const std::string& path = missing.location.path;
    std::string woorden = path.substr(path.rfind('.') + 1);
    std::ranges::replace(woorden, '_', ' ');
    return woorden;
}

void add(Lijst& lijst, const Missing& missing) {
    const bool of_register = !missing.location.file.empty(); // a withheld item fills in nothing at all
    if (missing.reason != Reason::leeg || !of_register) return;
    Bestand& bestand = bestand_in(lijst, missing.location.file);
    Blok& blok = blok_in(bestand, missing.block);
    blok.empty = missing.block_empty;
    if (!blok.seen.insert(missing.location.path).second) return;
    blok.plekken.push_back({missing.location.path, missing.location.line});
    ++lijst.aantal;
    const std::string woorden = in_woorden(missing);
    if (std::ranges::find(bestand.woorden, woorden) == bestand.woorden.end()) bestand.woorden.push_back(woorden);
}

void collect(const Value& value, Lijst& lijst) {
    if (const auto* list = std::get_if<ValueList>(&value.data)) {
        for (const Value& item : *list) collect(item, lijst);
    } else if (const auto* object = std::get_if<ValueObject>(&value.data)) {
        for (const auto& [key, entry] : *object) collect(entry, lijst);
    } else if (const auto* missing = std::get_if<Missing>(&value.data)) {
        add(lijst, *missing);
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
    std::set<int> lijnen;
};

std::vector<Groep> groepeer(const std::vector<Plek>& plekken) {
    std::vector<Groep> groepen;
    for (const Plek& plek : plekken) {
        const auto [rond, naam] = sleutel(plek.pad);
        if (groepen.empty() || groepen.back().rond != rond) groepen.push_back({rond, {}, {}, {}});
        groepen.back().namen.push_back(naam);
        groepen.back().lijnen.insert(plek.lijn);
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
            continue;
        }
        if (!last->leden.empty() && last->rond == rond) {
            last->leden.push_back(naam);
        } else if (last->leden.empty() && sleutel(last->rond).rond == rond) {
            last->leden = {sleutel(last->rond).naam, naam};
            last->rond = rond;
        } else {
            result.push_back(groep);
            continue;
        }
        last->lijnen.insert(groep.lijnen.begin(), groep.lijnen.end());
    }
    return result;
}

std::string namen_van(const Groep& groep) {
    std::string namen = fmt::format("{}", fmt::join(groep.namen, ", "));
    if (groep.rond.empty()) return namen;
    if (!groep.leden.empty()) return fmt::format("{} ({}: {})", groep.rond, fmt::join(groep.leden, ", "), namen);
    if (groep.namen.size() == 1) return fmt::format("{}.{}", groep.rond, namen);
    return fmt::format("{} ({})", groep.rond, namen);
}

/// Keys with the same beginning are named together: `toetsing.antwoorden (wat, hoe) – regel 12`.
std::string fold(const std::vector<Plek>& plekken) {
    std::vector<std::string> parts;
    for (const Groep& groep : voeg_buren_samen(groepeer(plekken)))
        parts.push_back(fmt::format("{} – regel {}", namen_van(groep), fmt::join(groep.lijnen, ", ")));
    return fmt::format("{}", fmt::join(parts, "; "));
}

std::string describe(const Bestand& bestand) {
    std::vector<std::string> parts;
    for (const Blok& blok : bestand.blokken) {
        const std::string keys = blok.empty ? "niets ingevuld" : fold(blok.plekken);
        parts.push_back(blok.title.empty() ? keys : fmt::format("{}: {}", blok.title, keys));
    }
    return fmt::format("{}", fmt::join(parts, "; "));
}

/// The first few; more would be read by nobody.
std::string in_woorden(const Bestand& bestand) {
    constexpr std::size_t most = 8;
    const auto& woorden = bestand.woorden;
    if (woorden.size() <= most + 1) return fmt::format("{}", fmt::join(woorden, ", "));
    return fmt::format("{} en {} andere gegevens", fmt::join(woorden.begin(), woorden.begin() + most, ", "),
                       woorden.size() - most);
}

/// What a file is about, in words.
struct Naam {
    std::string tekst;
    bool samenwerking = false; ///< or a proposal: what is not known of it, the reader of a paper hears too
};

Naam naam_van(const Register& data, const std::string& file) {
    const auto staat_in = [&](const auto& record) {
        return record.origin.document != nullptr && record.origin.document->file == file;
    };
    if (const auto s = std::ranges::find_if(data.samenwerkingen, staat_in); s != data.samenwerkingen.end())
        return {s->identiteit.naam.text, true};
    if (const auto v = std::ranges::find_if(data.vergaderingen, staat_in); v != data.vergaderingen.end())
        return {fmt::format("Vergadering {}, {}", label_of(v->orgaan), long_dutch(v->datum))};
    if (const auto v = std::ranges::find_if(data.voorstellen, staat_in); v != data.voorstellen.end())
        return {v->titel.text, true};
    return {staat_in(data.risicos) ? "Risico's van de gemeente" : data.gemeente.naam.text};
}

} // namespace

Ontbrekends ontbrekends(const Register& data, const Value& view) {
    Lijst lijst;
    collect(view, lijst);
    Ontbrekends result;
    result.aantal = lijst.aantal;
    for (const Bestand& bestand : lijst.bestanden) {
        const Naam naam = naam_van(data, bestand.file);
        result.per_bestand.push_back({{naam.tekst}, {bestand.file}, {describe(bestand)}});
        if (naam.samenwerking) result.per_samenwerking.push_back({{naam.tekst}, {in_woorden(bestand)}});
    }
    return result;
}

} // namespace grip::reports
