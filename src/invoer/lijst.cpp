#include "invoer/lijst.hpp"

#include "analysis/bestanden.hpp"
#include "base/text.hpp"
#include "invoer/lijstkolommen.hpp"
#include "invoer/lijstwaarde.hpp"
#include "schema/cell.hpp"
#include "yaml/edit.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace grip::invoer {
namespace {

std::string zoeknaam_van(const Samenwerking& samenwerking, Zoeksoort op) {
    const Identiteit& wie = samenwerking.identiteit;
    const auto tekst = [](const std::optional<Tekst>& een) { return een ? een->text : std::string{}; };
    switch (op) {
    case Zoeksoort::id: return samenwerking.id;
    case Zoeksoort::naam: return wie.naam.text;
    case Zoeksoort::afkorting: return tekst(wie.afkorting);
    case Zoeksoort::organisatieregister:
        return wie.organisatieregister ? tekst(wie.organisatieregister->id) : std::string{};
    case Zoeksoort::code: return wie.organisatieregister ? tekst(wie.organisatieregister->tooi) : std::string{};
    }
    return {};
}

using Bekend = std::multimap<std::string, const Samenwerking*>; ///< by what a row may call it

Bekend bekend_onder(const Koppellijst& lijst, const Register& data) {
    Bekend bekend;
    for (const Samenwerking& samenwerking : data.samenwerkingen)
        if (const auto naam = vergelijkbaar(zoeknaam_van(samenwerking, lijst.zoek.op)); !naam.empty())
            bekend.emplace(naam, &samenwerking);
    std::set<std::pair<std::string, const Samenwerking*>> anders;
    for (const AndereNaam& ander : lijst.zelfde) {
        const auto found = std::ranges::find(data.samenwerkingen, ander.samenwerking.id, &Samenwerking::id);
        if (found != data.samenwerkingen.end()) anders.emplace(vergelijkbaar(ander.naam.text), &*found);
    }
    for (const auto& [naam, samenwerking] : anders) bekend.erase(naam); // what the keeper says goes before what fits
    bekend.insert(anders.begin(), anders.end());
    return bekend;
}

bool is_cijfer(const schema::Shape& shape) { return is_amount(shape) || shape.kind == schema::Kind::number; }

/// What stands there now, and whether that is confidential.
struct Stand {
    std::string tekst;
    bool vertrouwelijk = false;
};

Stand huidige_stand(const yaml::Document& document, const std::vector<std::string>& keys) {
    const std::vector<std::string_view> sleutels{keys.begin(), keys.end()};
    const yaml::Reached reached = yaml::reach(document, sleutels);
    if (reached.node == yaml::no_node) return {};
    return {reached.keys == keys.size() ? std::string{text_of(document, reached.node)} : "",
            locate(document, reached.node).confidential()};
}

class Lijstlezer {
public:
    Lijstlezer(const Werkblad& blad, const Koppellijst& lijst, const Register& data)
        : blad_{blad}, lijst_{lijst}, data_{data}, kolommen_{lijstkolommen_van(blad, lijst)}, bekend_{bekend_onder(
                                                                                                  lijst, data)} {}

    Lijstopgave lees() {
        uit_.niet_gelezen = kolommen_.niet_gelezen;
        uit_.ingevuld.fouten = kolommen_.fouten;
        std::set<int> rijen;
        for (const auto& [plaats, cel] : blad_.cellen)
            if (plaats.first > lijst_.kopregel.scaled) rijen.insert(plaats.first);
        constexpr std::size_t most = 5000; // far more than a municipality has parties
        if (rijen.size() > most)
            fout(*rijen.begin(), 1,
                 fmt::format("hieronder staan {} regels; het mogen er hooguit {} zijn", rijen.size(), most),
                 "Bewaar alleen de lijst zelf.");
        else if (kolommen_.fouten.empty()) std::ranges::for_each(rijen, [&](int rij) { lees_rij(rij); });
        return std::move(uit_);
    }

private:
    const Werkcel* cel(int rij, int kolom) const {
        const Werkcel* found = cel_op(blad_, {rij, kolom});
        const bool leeg = found == nullptr || (found->soort == Werkcel::Soort::tekst && trim(found->tekst).empty());
        return leeg ? nullptr : found;
    }

    /// A row without a value is a heading, a total of nothing, or not filled in yet.
    void lees_rij(int rij) {
        const auto is_filled = [&](const Lijstkolom& kolom) { return cel(rij, kolom.kolom) != nullptr; };
        if (std::ranges::none_of(kolommen_.waarden, is_filled)) return;
        const Samenwerking* samenwerking = samenwerking_van(rij);
        if (samenwerking == nullptr) return;
        const auto [eerder, nieuw] = rij_van_.emplace(samenwerking->id, rij);
        if (!nieuw)
            return fout(rij, kolommen_.zoek, fmt::format("`{}` stond al op regel {}", samenwerking->id, eerder->second),
                        "Haal een van beide regels weg, of tel ze zelf op.");
        for (const Lijstkolom& kolom : kolommen_.waarden)
            if (const Werkcel* waarde = cel(rij, kolom.kolom)) neem(*samenwerking, kolom, rij, *waarde);
    }

    /// Null, and told, where the row is not about one that was read.
    const Samenwerking* samenwerking_van(int rij) {
        const Werkcel* wie = cel(rij, kolommen_.zoek);
        if (wie == nullptr || wie->soort == Werkcel::Soort::fout || wie->soort == Werkcel::Soort::niet_berekend) {
            niet_gelezen(rij, "hier staat niet om welke samenwerking het gaat", "Vul de cel in, of haal de regel weg.");
            return nullptr;
        }
        const std::string naam{trim(tekst_in(*wie))};
        const auto [eerste, voorbij] = bekend_.equal_range(vergelijkbaar(naam));
        if (eerste == voorbij) {
            niet_gelezen(rij,
                         fmt::format("geen samenwerking heeft als {} \"{}\"", option_of(lijst_.zoek.op).key,
                                     schema::shown(naam)),
                         raad(naam));
            return nullptr;
        }
        if (std::next(eerste) == voorbij) return eerste->second;
        fout(rij, kolommen_.zoek,
             fmt::format("\"{}\" kan `{}` zijn en `{}`", schema::shown(naam), eerste->second->id,
                         std::next(eerste)->second->id),
             fmt::format("Zeg bij `zelfde` in invoer/{}.yaml welke het is.", lijst_.id));
        return nullptr;
    }

    std::string raad(const std::string& naam) const {
        std::vector<std::string> namen;
        for (const Samenwerking& samenwerking : data_.samenwerkingen)
            namen.push_back(zoeknaam_van(samenwerking, lijst_.zoek.op));
        const auto near = nearest(naam, namen);
        return fmt::format("{}Zet deze naam in invoer/{}.yaml bij `zelfde`, of haal de regel weg.",
                           near ? fmt::format("Bedoelt de lijst \"{}\"? ", *near) : "", lijst_.id);
    }

    void neem(const Samenwerking& samenwerking, const Lijstkolom& kolom, int rij, const Werkcel& cel) {
        const yaml::Document& document = *samenwerking.origin.document;
        const schema::Shape& shape = *kolom.pad.shape;
        const std::string& kop = kolom.koppeling->kop.text;
        const Stand stand = huidige_stand(document, kolom.pad.keys);
        Celwaarde waarde = lees_lijstwaarde(cel, shape, lijst_, blad_.naam.empty());
        if (!waarde.fout.empty() && stand.vertrouwelijk)
            waarde = {"", "deze waarde kan grip niet lezen; omdat zij vertrouwelijk is, staat er niet bij waarom", ""};
        if (!waarde.fout.empty())
            return fout(rij, kolom.kolom, fmt::format("in de kolom \"{}\": {}", kop, waarde.fout), waarde.tip);
        const bool zelfde =
            !stand.tekst.empty() && gelijkluidend(stand.tekst, shape) == gelijkluidend(waarde.tekst, shape);
        const auto begin = kolom.pad.keys.begin();
        const auto na_record = begin + static_cast<std::ptrdiff_t>(kolom.pad.record);
        uit_.ingevuld.cijfers = uit_.ingevuld.cijfers || (!zelfde && is_cijfer(shape));
        uit_.ingevuld.opgaven[document.file].push_back({fmt::format("{} ({})", kop, kolom.koppeling->pad.text),
                                                        {begin, na_record},
                                                        {na_record, kolom.pad.keys.end()},
                                                        zelfde ? stand.tekst : waarde.tekst,
                                                        waardesoort(shape),
                                                        plaats_op(blad_, rij, kolom.kolom),
                                                        stand.vertrouwelijk});
    }

    void fout(int rij, int kolom, std::string tekst, std::string tip) {
        uit_.ingevuld.fouten.push_back({plaats_op(blad_, rij, kolom), std::move(tekst), std::move(tip)});
    }
    void niet_gelezen(int rij, std::string tekst, std::string tip) {
        uit_.niet_gelezen.push_back({plaats_op(blad_, rij, kolommen_.zoek), std::move(tekst), std::move(tip)});
    }

    const Werkblad& blad_;
    const Koppellijst& lijst_;
    const Register& data_;
    const Lijstkolommen kolommen_;
    const Bekend bekend_;
    std::map<std::string, int> rij_van_; ///< by id
    Lijstopgave uit_;
};

} // namespace

Werkblad als_blad(const std::vector<Rij>& rijen) {
    Werkblad blad;
    for (const Rij& rij : rijen)
        for (std::size_t i = 0; i < rij.cellen.size(); ++i)
            if (!rij.cellen[i].empty())
                blad.cellen[{static_cast<int>(rij.regel), static_cast<int>(i) + 1}] = {.tekst = rij.cellen[i]};
    return blad;
}

Lijstopgave lees_lijst(const Werkblad& blad, const Koppellijst& lijst, const Register& data) {
    return Lijstlezer{blad, lijst, data}.lees();
}

} // namespace grip::invoer
