#include "invoer/blad.hpp"

#include "analysis/bestanden.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "invoer/bladkolommen.hpp"
#include "invoer/bladpad.hpp"
#include "invoer/kenmerk.hpp"
#include "schema/compare.hpp"
#include "yaml/edit.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::invoer {
namespace {

using schema::Kind;
using schema::Shape;

/// Where the path leads from a record; a bare text is the field that stands for all of it.
yaml::NodeId node_van(const yaml::Document& document, yaml::NodeId node, const Shape& record, std::string_view pad) {
    const Shape* shape = &record;
    while (!pad.empty() && node != yaml::no_node) {
        const auto dot = std::min(pad.find('.'), pad.size());
        const std::string_view key = pad.substr(0, dot);
        pad.remove_prefix(std::min(dot + 1, pad.size()));
        const bool bare = document.nodes[node].kind == yaml::Kind::scalar;
        if (!bare) node = find(document, node, key);
        else if (shape->kind != Kind::record || shape->short_form != key) node = yaml::no_node;
        shape = shape->kind == Kind::map ? &own(*shape->item) : &shape_of_key(*shape, key);
    }
    return node;
}

/// Empty when nothing is written there, or no text.
std::string text_in(const yaml::Document& document, yaml::NodeId node) {
    const bool given = yaml::is_given(document, node) && document.nodes[node].kind == yaml::Kind::scalar;
    return given ? std::string{text_of(document, node)} : "";
}

/// Of a list its items; of one value without a dash itself.
std::vector<yaml::NodeId> items(const yaml::Document& document, yaml::NodeId list) {
    if (yaml::is_empty(document, list)) return {};
    if (document.nodes[list].kind != yaml::Kind::list) return {list};
    std::vector<yaml::NodeId> result;
    for (const yaml::NodeId item : children(document, list)) result.push_back(item);
    return result;
}

bool holds_mark(const yaml::Document& document, yaml::NodeId node) {
    bool marked = document.nodes[node].marked;
    for (const yaml::NodeId within : children(document, node)) marked = marked || holds_mark(document, within);
    return marked;
}

bool is_vertrouwelijk(const yaml::Document& document, yaml::NodeId node) {
    for (yaml::NodeId at = document.nodes[node].parent; at != yaml::no_node; at = document.nodes[at].parent)
        if (document.nodes[at].marked) return true;
    return holds_mark(document, node);
}

/// Finds the rows of one file.
class Zoeker {
public:
    Zoeker(const yaml::Document& document, std::vector<Regel>& regels) : document_{document}, regels_{regels} {}

    void zoek(const Shape& file, std::string_view pad, Regel eerste) {
        eerste.bestand = document_.file;
        eerste.document = &document_;
        eerste.kenmerk = document_.file;
        if (!document_.nodes.empty()) verder(file, 0, stappen(pad), std::move(eerste));
    }

private:
    void verder(const Shape& shape, yaml::NodeId node, const std::vector<Stap>& rest, Regel regel) {
        if (rest.empty()) {
            regel.node = node;
            regel.vertrouwelijk = is_vertrouwelijk(document_, node);
            regels_.push_back(std::move(regel));
            return;
        }
        const std::vector<Stap> behind{rest.begin() + 1, rest.end()};
        if (!rest.front().open) return bekend(shape, node, rest.front(), behind, std::move(regel));
        for (const yaml::NodeId child : children(document_, node)) {
            const std::string key{key_of(document_, child)};
            if (shape.kind == Kind::record && !is_record(shape, key)) continue;
            Regel next = regel;
            next.pad.push_back(key);
            next.sleutels.push_back(key);
            next.kenmerk += std::string{tussen} + key;
            verder(volg(shape, rest.front(), key), child, behind, std::move(next));
        }
    }

    void bekend(const Shape& shape, yaml::NodeId node, const Stap& stap, const std::vector<Stap>& rest, Regel regel) {
        const yaml::NodeId found = find(document_, node, stap.naam);
        if (!yaml::is_given(document_, found)) return;
        regel.pad.emplace_back(stap.naam);
        const Shape& behind = volg(shape, stap, stap.naam);
        if (!stap.lijst) return verder(behind, found, rest, std::move(regel));
        const bool one = document_.nodes[found].kind != yaml::Kind::list;
        std::size_t number = 0;
        for (const yaml::NodeId item : items(document_, found)) {
            Regel next = regel;
            ++number;
            if (!one) next.pad.push_back(yaml::item_key(number));
            const std::string identity = schema::identity_of(behind, [&](std::string_view key) {
                return text_in(document_, node_van(document_, item, behind, key));
            });
            next.kenmerk += std::string{tussen} + (identity.empty() ? yaml::item_key(number) : identity);
            verder(behind, item, rest, std::move(next));
        }
    }

    static bool is_record(const Shape& shape, std::string_view key) {
        const schema::FieldShape* field = schema::find_field(shape, key);
        return field != nullptr && holds_record(*field);
    }

    const yaml::Document& document_;
    std::vector<Regel>& regels_;
};

/// Of rows that cannot be told apart, each but the first gets a number.
void maak_uniek(std::vector<Regel>& regels) {
    std::map<std::string, int> vaker;
    for (Regel& regel : regels) {
        const int keer = ++vaker[regel.kenmerk];
        if (keer > 1) regel.kenmerk += fmt::format(" ({})", keer);
    }
}

void zoek_regels(Bladnaam naam, const Register& data, std::vector<Regel>& regels) {
    const Bladpad& blad = pad_van(naam);
    for (const Bestand& bestand : data.bestanden) {
        if (bestand.document == nullptr || bestand.overgeslagen) continue;
        const bool eigen_risicos = naam == Bladnaam::risicos && bestand.soort == "risicos";
        if (bestand.soort != blad.soort && !eigen_risicos) continue;
        Regel eerste;
        if (eigen_risicos) eerste.sleutels.emplace_back(gemeente_zelf_naam);
        else if (blad.soort == "samenwerking") eerste.sleutels.push_back(bestand.id);
        Zoeker{*bestand.document, regels}.zoek(shape_of_soort(bestand.soort), blad.pad, std::move(eerste));
    }
}

void add_jaren(const Regel& regel, std::string_view key, std::set<int>& jaren) {
    const yaml::NodeId map = find(*regel.document, regel.node, key);
    if (map == yaml::no_node) return;
    for (const yaml::NodeId entry : children(*regel.document, map)) {
        const auto jaar = parse_number(key_of(*regel.document, entry));
        if (jaar) jaren.insert(static_cast<int>(jaar->scaled));
    }
}

/// The years of all maps by year in these rows.
std::set<int> jaren_in(const Shape& rij, const std::vector<Regel>& regels) {
    std::set<int> jaren;
    for (const schema::FieldShape& field : rij.fields) {
        const Shape& shape = own(*field.shape);
        if (shape.kind != Kind::map || shape.key->kind != Kind::year) continue;
        for (const Regel& regel : regels) add_jaren(regel, field.key, jaren);
    }
    return jaren;
}

/// That of the municipality itself, or of the samenwerking that a row names; null when it was left out or is not there.
const Bestand* bestand_voor(Bladnaam naam, const Register& data, const std::vector<std::string>& sleutels) {
    if (pad_van(naam).soort == "gemeente") return analysis::bestand_van(data, "gemeente.yaml");
    const bool eigen = naam == Bladnaam::risicos && sleutels.front() == gemeente_zelf_naam;
    const Bestand* bestand = eigen ? analysis::bestand_van(data, "risicos.yaml")
                                   : analysis::bestand_van(data, "samenwerking", sleutels.front());
    const bool gelezen = bestand != nullptr && bestand->document != nullptr && !bestand->overgeslagen;
    return gelezen ? bestand : nullptr;
}

/// How many items there are behind these keys.
std::size_t aantal_items(const yaml::Document& document, const std::vector<std::string>& pad) {
    const std::vector<std::string_view> keys{pad.begin(), pad.end()};
    const yaml::Reached reached = reach(document, keys);
    return reached.keys == keys.size() ? items(document, reached.node).size() : 0;
}

} // namespace

Blad blad_van(Bladnaam naam, const Register& data, std::set<int> jaren) {
    Ontwerp ontwerp = ontwerp_van(naam, data);
    Blad blad{naam, std::move(ontwerp.sleutels), {}, {}, ontwerp.rij};
    zoek_regels(naam, data, blad.regels);
    maak_uniek(blad.regels);
    jaren.merge(jaren_in(*blad.rij, blad.regels));
    blad.velden = velden_in(*blad.rij, jaren);
    return blad;
}

std::string waarde_van(const Blad& blad, const Regel& regel, const Veld& veld) {
    return text_in(*regel.document, node_van(*regel.document, regel.node, *blad.rij, veld.pad));
}

std::vector<std::string> sleutels_van(const Blad& blad, const Regel& regel, const Veld& veld) {
    std::vector<std::string> sleutels;
    for (const Stap& stap : stappen(veld.pad)) sleutels.emplace_back(stap.naam);
    const yaml::Document& document = *regel.document;
    const yaml::NodeId node = node_van(document, regel.node, *blad.rij, veld.pad);
    const bool bare = node != yaml::no_node && !sleutels.empty() && key_of(document, node) != sleutels.back();
    if (bare) sleutels.pop_back();
    return sleutels;
}

std::optional<NieuweRegel> plaats_van(Bladnaam naam, const Register& data, const std::vector<std::string>& sleutels) {
    const Bestand* bestand = bestand_voor(naam, data, sleutels);
    if (bestand == nullptr) return std::nullopt;
    const Bladpad& blad = pad_van(naam);
    NieuweRegel regel{bestand->naam, {}, false};
    auto key = sleutels.begin() + (blad.soort == "samenwerking" ? 1 : 0);
    for (const Stap& stap : stappen(blad.pad)) {
        regel.pad.push_back(stap.open ? *key++ : std::string{stap.naam});
        regel.in_lijst = stap.lijst;
    }
    if (regel.in_lijst) regel.items = aantal_items(*bestand->document, regel.pad);
    return regel;
}

std::string identiteit_van(const Blad& blad, const std::map<std::string, std::string>& waarden) {
    return schema::identity_of(*blad.rij, [&](std::string_view key) {
        const auto found = waarden.find(std::string{key});
        return found == waarden.end() ? std::string{} : found->second;
    });
}

std::string kenmerk_van(const Blad& blad, const NieuweRegel& regel, const std::map<std::string, std::string>& waarden) {
    std::string kenmerk = regel.bestand;
    if (regel.in_lijst) return kenmerk + std::string{tussen} + identiteit_van(blad, waarden);
    const auto steps = stappen(pad_van(blad.naam).pad);
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].open) kenmerk += std::string{tussen} + regel.pad[i];
    return kenmerk;
}

} // namespace grip::invoer
