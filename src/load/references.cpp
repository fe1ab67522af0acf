#include "load/references.hpp"

#include "base/text.hpp"
#include "load/rules.hpp"
#include "load/slip.hpp"
#include "schema/references.hpp"
#include "schema/rules.hpp"
#include "yaml/faults.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <map>

namespace grip::load {
namespace {

using Ids = std::vector<std::string>;

/// The ids to which one file may refer, each kind sorted.
struct Known {
    Ids aspecten;
    Ids uitgangspunten;
    Ids regios;
    Ids criteria;
    Ids vormvragen;
    Ids zeefvragen;
    Ids opties; ///< of the proposal at hand
    Ids regels;
    Ids regelkeuzes;         ///< rules, and groups of them
    Ids samenwerkingen;      ///< those left out because of faults too
    Ids ontwikkelingen;      ///< of the samenwerking at hand
    Ids risicos;             ///< idem
    Ids open_ontwikkelingen; ///< those that may be named
    Ids open_risicos;        ///< idem
    Ids taken;               ///< idem
};

struct Target {
    const Ids& ids;
    std::string_view what;
    const Ids& open; ///< those of `ids` that a message may name
};

Target target(const Known& known, Referent referent) {
    switch (referent) {
    case Referent::none: break;
    case Referent::aspect: return {known.aspecten, "aspect van het afwegingskader", known.aspecten};
    case Referent::criterium: return {known.criteria, "criterium van het toetsingskader", known.criteria};
    case Referent::ontwikkeling:
        return {known.ontwikkelingen, "ontwikkeling in dit bestand", known.open_ontwikkelingen};
    case Referent::optie: return {known.opties, "optie van dit voorstel", known.opties};
    case Referent::regel: return {known.regels, "regel", known.regels};
    case Referent::regelkeuze: return {known.regelkeuzes, "regel of groep van regels", known.regelkeuzes};
    case Referent::regio: return {known.regios, "regio in gemeente.yaml", known.regios};
    case Referent::risico: return {known.risicos, "risico van deze samenwerking", known.open_risicos};
    case Referent::samenwerking: return {known.samenwerkingen, "samenwerking", known.samenwerkingen};
    case Referent::taak: return {known.taken, "taak van deze samenwerking", known.taken};
    case Referent::uitgangspunt: return {known.uitgangspunten, "uitgangspunt in gemeente.yaml", known.uitgangspunten};
    case Referent::vergadering:
    case Referent::voorstel: break;
    case Referent::vormvraag: return {known.vormvragen, "vormvraag van het afwegingskader", known.vormvragen};
    case Referent::zeefvraag: return {known.zeefvragen, "zeefvraag van het afwegingskader", known.zeefvragen};
    }
    assert(false && "no file refers to such a thing");
    return {known.samenwerkingen, "", known.samenwerkingen};
}

template <class T>
void add_ids(const std::vector<T>& items, Ids& ids) {
    for (const T& item : items) ids.push_back(item.id.text);
    std::ranges::sort(ids);
}

void add_afwegingskader(const Afwegingskader& kader, Known& known) {
    add_ids(kader.aspecten.items, known.aspecten);
    add_ids(kader.vormvragen, known.vormvragen);
    add_ids(kader.zeef, known.zeefvragen);
}

Known known_to_all(const Register& data, std::span<const Rule* const> rules) {
    Known known;
    for (const auto& [id, uitgangspunt] : data.gemeente.uitgangspunten) known.uitgangspunten.push_back(id.text);
    for (const auto& [id, regio] : data.gemeente.regios) known.regios.push_back(id.text);
    for (const Categorie& categorie : data.toetsingskader->categorieen) {
        for (const Criterium& criterium : categorie.criteria) known.criteria.push_back(criterium.id.text);
    }
    add_afwegingskader(*data.afwegingskader, known);
    for (const Rule* rule : rules) {
        known.regels.emplace_back(rule->id);
        if (!is_form(*rule)) known.regelkeuzes.push_back(fmt::format("{}{}", rule->group(), whole_group));
    }
    known.regelkeuzes.insert(known.regelkeuzes.end(), known.regels.begin(), known.regels.end());
    for (const Samenwerking& samenwerking : data.samenwerkingen) known.samenwerkingen.push_back(samenwerking.id);
    for (const Bestand& bestand : data.bestanden) {
        if (bestand.overgeslagen && bestand.soort == "samenwerking") known.samenwerkingen.push_back(bestand.id);
    }
    std::ranges::sort(known.criteria);
    std::ranges::sort(known.regels);
    std::ranges::sort(known.regelkeuzes);
    known.regelkeuzes.erase(std::unique(known.regelkeuzes.begin(), known.regelkeuzes.end()), known.regelkeuzes.end());
    std::ranges::sort(known.samenwerkingen);
    return known;
}

/// Of what was left out of its file alone: it exists.
void add_weggelaten(const Register& data, const Samenwerking& samenwerking, Ids& ids) {
    const Bestand& bestand = *std::ranges::lower_bound(data.bestanden, at(samenwerking).file, {}, &Bestand::naam);
    for (const Weggelaten& part : bestand.weggelaten) {
        if (!part.id.empty()) ids.push_back(part.id);
    }
    std::ranges::sort(ids);
}

Ids ontwikkelingen_of(const Samenwerking& samenwerking, bool only_open) {
    Ids ids;
    for (const Ontwikkeling& ontwikkeling : samenwerking.volgen.ontwikkelingen) {
        if (ontwikkeling.id && !(only_open && ontwikkeling.vertrouwelijk)) ids.push_back(ontwikkeling.id->text);
    }
    std::ranges::sort(ids);
    return ids;
}

Ids risicos_of(const Samenwerking& samenwerking, bool only_open) {
    Ids ids;
    for (const Risico& risico : samenwerking.risicobeeld.risicos) {
        if (!(only_open && risico.vertrouwelijk != Vertrouwelijk::nee)) ids.push_back(risico.id.text);
    }
    std::ranges::sort(ids);
    return ids;
}

std::string hint_for(std::string_view id, const Ids& ids, const std::optional<Herstel>& herstel, yaml::Faults& faults) {
    constexpr std::size_t few = 12;
    if (herstel) return fmt::format("Bedoelde u `{}`?", herstel->text);
    if (const auto near = faults.guess(id, ids)) return fmt::format("Bedoelde u `{}`?", *near);
    if (ids.empty()) return "Er is er nog geen; voeg het eerst toe.";
    if (ids.size() <= few) return fmt::format("Kies uit: {}.", fmt::join(ids, ", "));
    return "Controleer de schrijfwijze.";
}

template <Record R>
void check(const R& record, const Known& known, yaml::Faults& faults) {
    schema::for_each_reference(schema::shape_of<R>(), &record, [&](const schema::Reference& ref) {
        const Target to = target(known, ref.referent);
        if (ref.id.empty() || std::ranges::binary_search(to.ids, ref.id) || faults.only_counted()) return;
        Location place = ref.place();
        auto herstel = slip_of_reference(*record.origin.document, place, ref.id, to.ids, to.open);
        std::string hint = hint_for(ref.id, to.open, herstel, faults);
        faults.add(rules::verwijzing_onbekend, std::move(place),
                   fmt::format("`{}` bestaat niet als {}", printable(ref.id), to.what), std::move(hint),
                   std::move(herstel));
    });
}

/// One letter changed, added or left out. Other names are free, for a register need not list every municipality.
bool is_slip_of(std::string_view naam, std::string_view gemeente) {
    if (naam == gemeente) return false;
    const auto [shortest, longest] = std::minmax({naam.size(), gemeente.size()});
    const auto start = static_cast<std::size_t>(std::ranges::mismatch(naam, gemeente).in1 - naam.begin());
    std::size_t end = 0;
    while (end < shortest - start && naam[naam.size() - 1 - end] == gemeente[gemeente.size() - 1 - end]) ++end;
    return longest > 3 && start + end + 1 >= longest;
}

void check_deelnemers(const Samenwerking& samenwerking, const Ids& gemeenten, yaml::Faults& faults) {
    const auto& deelnemers = samenwerking.wie.deelnemers;
    for (std::size_t i = 0; i < deelnemers.size(); ++i) {
        const Deelnemer& deelnemer = deelnemers[i];
        if (!deelnemer.naam || deelnemer.soort.value_or(Deelnemersoort::gemeente) != Deelnemersoort::gemeente) continue;
        const std::string& naam = deelnemer.naam->text;
        if (std::ranges::find(gemeenten, naam) != gemeenten.end()) continue;
        const auto meant = std::ranges::find_if(gemeenten, [&](const std::string& g) { return is_slip_of(naam, g); });
        if (meant == gemeenten.end() || faults.only_counted()) continue;
        faults.add(rules::verwijzing_onbekend, at(deelnemer, &Deelnemer::naam),
                   fmt::format("de deelnemer \"{}\" lijkt op een gemeente uit `regios`, maar is anders geschreven",
                               printable(naam)),
                   fmt::format("Schrijf {}, of voeg de naam toe aan `regios` als het een andere gemeente is.", *meant));
    }
}

/// What only a file about one collaboration may refer to. False when that was left out: then nobody can tell what there is.
bool know_of(const Register& data, const std::string& over, Known& known) {
    const auto found = std::ranges::lower_bound(data.samenwerkingen, over, {}, &Samenwerking::id);
    const bool exists = found != data.samenwerkingen.end() && found->id == over;
    if (!exists && std::ranges::binary_search(known.samenwerkingen, over)) return false;
    known.ontwikkelingen = exists ? ontwikkelingen_of(*found, false) : Ids{};
    known.open_ontwikkelingen = exists ? ontwikkelingen_of(*found, true) : Ids{};
    known.risicos = exists ? risicos_of(*found, false) : Ids{};
    known.open_risicos = exists ? risicos_of(*found, true) : Ids{};
    known.taken.clear();
    if (exists) add_ids(found->takenpakket.taken, known.taken);
    if (!exists) return true;
    add_weggelaten(data, *found, known.ontwikkelingen);
    add_weggelaten(data, *found, known.risicos);
    return true;
}

Ids gemeenten_van(const Gemeente& gemeente) {
    Ids gemeenten;
    for (const auto& [id, regio] : gemeente.regios) {
        for (const Tekst& naam : regio.gemeenten) gemeenten.push_back(naam.text);
    }
    return gemeenten;
}

/// Two files about one party count twice in every total.
void check_registernummers(const Register& data, std::vector<Finding>& out) {
    std::map<std::string, const Samenwerking*> eerste;
    yaml::Faults faults;
    for (const Samenwerking& s : data.samenwerkingen) {
        const auto& organisatie = s.identiteit.organisatieregister;
        if (!organisatie || !organisatie->id) continue;
        const auto [eerder, nieuw] = eerste.emplace(organisatie->id->text, &s);
        if (nieuw) continue;
        faults.add(schema::rules::id_dubbel, at(*organisatie, &Organisatieregister::id),
                   fmt::format("nummer {} van het organisatieregister staat ook in {}",
                               printable(organisatie->id->text), at(*eerder->second).file),
                   "Haal een van de twee bestanden weg, of verbeter het nummer.");
    }
    std::ranges::move(faults.take(), std::back_inserter(out));
}

} // namespace

void check_references(const Register& data, std::span<const Rule* const> rules, std::vector<Finding>& out) {
    Known known = known_to_all(data, rules);
    const Ids gemeenten = gemeenten_van(data.gemeente);
    voor_elk_record(data, [&]<class R>(const R& record, const std::string& over) {
        if (!know_of(data, over, known)) return;
        known.opties.clear();
        if constexpr (std::is_same_v<R, Voorstel>) add_ids(record.opties, known.opties);
        yaml::Faults faults;
        check(record, known, faults);
        if constexpr (std::is_same_v<R, Samenwerking>) check_deelnemers(record, gemeenten, faults);
        std::ranges::move(faults.take(), std::back_inserter(out));
    });
    check_registernummers(data, out);
}

} // namespace grip::load
