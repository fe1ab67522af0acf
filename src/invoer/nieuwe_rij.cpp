#include "analysis/bestanden.hpp"
#include "base/text.hpp"
#include "invoer/vergelijking.hpp"
#include "schema/cell.hpp"
#include "yaml/edit.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::invoer {

void Vergelijking::nieuw() {
    bool goed = true;
    for (const Veld& veld : blad_.velden) {
        const Celwaarde waarde = ingevuld_.waarde(rij_, veld);
        if (!waarde.fout.empty()) fout(rij_, ingevuld_.kolom(veld), waarde.fout, waarde.tip);
        goed = goed && waarde.fout.empty();
    }
    const Waarden getypt = waarden();
    if (!goed || getypt.empty()) return;
    if (const auto sleutels = nieuwe_sleutels()) neem_op(*sleutels, getypt);
}

std::optional<std::vector<std::string>> Vergelijking::nieuwe_sleutels() {
    std::vector<std::string> sleutels;
    if (is_antwoord()) sleutels.push_back(blad_.samenwerking);
    for (const Sleutel& sleutel : blad_.sleutels) {
        const std::string tekst = ingevuld_.waarde(rij_, sleutel);
        const auto keuze = std::ranges::find_if(
            sleutel.keuzes, [&](const std::string& woord) { return lower_ascii(woord) == lower_ascii(tekst); });
        const bool bekend = sleutel.keuzes.empty() || keuze != sleutel.keuzes.end();
        if (tekst.empty() || !bekend) {
            fout(rij_, std::max(ingevuld_.kolom(sleutel), ingevuld_.eerste_kolom()),
                 tekst.empty()
                     ? fmt::format("vul hier bij een nieuwe rij in: {}", sleutel.naam)
                     : fmt::format("\"{}\" is hier geen mogelijkheid{}", schema::shown(tekst), niet_gelezen(tekst)),
                 sleutel.keuzes.empty()
                     ? ""
                     : "Kies uit de lijst in deze cel. Een totaal of een aantekening hoort niet in dit blad.");
            return std::nullopt;
        }
        sleutels.push_back(sleutel.keuzes.empty() ? tekst : *keuze);
    }
    return sleutels;
}

std::string Vergelijking::niet_gelezen(const std::string& id) const {
    const Bestand* bestand = analysis::bestand_van(data_, "samenwerking", id);
    return bestand != nullptr && bestand->overgeslagen ? ", want het bestand is wegens fouten niet gelezen" : "";
}

const Veld* Vergelijking::naamveld(const Waarden& getypt) const {
    for (const std::string_view key : blad_.rij->identity.back().keys)
        for (const Veld& veld : blad_.velden)
            if (veld.pad == key && !getypt.contains(veld.pad)) return &veld;
    return nullptr;
}

void Vergelijking::neem_op(const std::vector<std::string>& sleutels, const Waarden& getypt) {
    const auto regel = plaats_van(blad_.naam, data_, sleutels);
    if (!regel)
        return fout(fmt::format("er is geen bestand voor `{}`", sleutels.front()), "Maak het eerst, met `grip nieuw`.");
    if (regel->in_lijst && identiteit_van(blad_, getypt).empty()) {
        const Veld* veld = naamveld(getypt);
        return fout(rij_, veld == nullptr ? ingevuld_.eerste_kolom() : ingevuld_.kolom(*veld),
                    "vul dit in bij een nieuwe rij: daaraan is zij te herkennen", "");
    }
    const std::string kenmerk = kenmerk_van(blad_, *regel, getypt);
    if (!nieuwe_.insert(kenmerk).second)
        return fout(fmt::format("\"{}\" is als nieuwe rij twee keer getypt", zonder_bestand(kenmerk)),
                    "Haal een van beide weg, of geef een andere naam.");
    if (const auto found = regels_.find(kenmerk); found != regels_.end())
        return staat_er_al(*found->second, regel->in_lijst, getypt);
    std::vector<std::string> record = regel->pad;
    if (regel->in_lijst) record.push_back(yaml::item_key(regel->items + ++bijgekomen_[regel->bestand]));
    for (const Veld& veld : blad_.velden)
        if (const auto waarde = getypt.find(veld.pad); waarde != getypt.end())
            geef(regel->bestand, verborgen_ ? "een vertrouwelijke rij" : zonder_bestand(kenmerk), veld, record,
                 gesplitst(veld.pad, '.'), waarde->second);
}

void Vergelijking::staat_er_al(const Regel& regel, bool in_lijst, const Waarden& getypt) {
    const bool mag_aanvullen = !in_lijst || !is_antwoord(); // what a party was not shown it does not change
    verborgen_ = verborgen_ || regel.vertrouwelijk;
    for (const Veld& veld : blad_.velden) {
        const auto waarde = getypt.find(veld.pad);
        if (waarde == getypt.end()) continue;
        const std::string nu = waarde_van(blad_, regel, veld);
        if (stand_van(waarde->second, *veld.shape) == stand_van(nu, *veld.shape)) continue;
        if (nu.empty() && mag_aanvullen) {
            geef(regel.bestand, naam_van(regel), veld, regel.pad, sleutels_van(blad_, regel, veld), waarde->second);
            continue;
        }
        fout(rij_, ingevuld_.kolom(veld),
             fmt::format(
                 "\"{}\" staat al in het register, met iets anders in deze kolom: hier staat \"{}\", daar \"{}\"",
                 zonder_bestand(regel.kenmerk), schema::shown(waarde->second), schema::shown(nu)),
             "Maak een nieuw werkblad en verander de rij daarin, of geef deze een andere naam.");
    }
}

} // namespace grip::invoer
