#include "invoer/bladvergelijking.hpp"

#include "analysis/bestanden.hpp"
#include "invoer/vergelijking.hpp"
#include "invoer/vraagvelden.hpp"
#include "schema/cell.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::invoer {
namespace {

using schema::Kind;

/// Keeps what holds it from the public.
bool is_merkteken(const Veld& veld) { return veld.pad == "vertrouwelijk" || veld.pad.ends_with(".vertrouwelijk"); }
bool zet_het_aan(const std::string& waarde) { return !waarde.empty() && waarde != "false"; }

/// Of a form for one party no more than it was asked.
Blad blad_voor(const Werkblad& werkblad, const Herkend& herkend, const Register& data) {
    Blad blad = blad_van(herkend.blad.naam, data, jaren_van(werkblad, herkend));
    if (herkend.blad.uitvraag) beperk(blad, *herkend.blad.uitvraag);
    return blad;
}

} // namespace

Vergelijking::Vergelijking(const Werkblad& werkblad, const Herkend& herkend, const Register& data, bool verwijder,
                           Ingevuld& uit)
    : data_{data},
      verwijder_{verwijder}, blad_{blad_voor(werkblad, herkend, data)}, ingevuld_{werkblad, blad_, herkend}, uit_{uit} {
    for (const Regel& regel : blad_.regels) regels_.emplace(regel.kenmerk, &regel);
}

void Vergelijking::voer_uit(const std::vector<Rijmerk>& rijen) {
    if (const auto gebrek = ingevuld_.gebrek())
        return fout(ingevuld_.koprij(), gebrek->kolom, gebrek->tekst, gebrek->tip);
    for (const std::string& kolom : ingevuld_.eigen_kolommen()) uit_.niet_gelezen.push_back(kolom);
    for (const int rij : ingevuld_.rijen()) {
        rij_ = rij;
        verborgen_ = false;
        lees();
    }
    for (const Rijmerk& merk : rijen)
        if (!gezien_.contains(merk.kenmerk)) weggehaald(merk);
    std::ranges::sort(weg_, std::ranges::greater{},
                      &Regel::node); // the last of a list first: so that none moves another
    for (const Regel* regel : weg_)
        uit_.opgaven[regel->bestand].push_back({.naam = naam_van(*regel),
                                                .record = regel->pad,
                                                .sleutels = {},
                                                .waarde = std::nullopt,
                                                .vertrouwelijk = regel->vertrouwelijk});
}

void Vergelijking::fout(int rij, int kolom, std::string tekst, std::string tip) {
    if (verborgen_) {
        tekst = "wat hier staat, kan grip niet overnemen; omdat de rij vertrouwelijk is, staat er niet bij waarom";
        tip = "Kijk de cel na, of verander het in het bestand zelf.";
    }
    uit_.fouten.push_back({ingevuld_.plaats(rij, kolom), std::move(tekst), std::move(tip)});
}

void Vergelijking::fout(std::string tekst, std::string tip) {
    fout(rij_, ingevuld_.eerste_kolom(), std::move(tekst), std::move(tip));
}

std::string Vergelijking::naam_van(const Regel& regel) const {
    return regel.vertrouwelijk ? fmt::format("een vertrouwelijke rij van blad {}", option_of(blad_.naam).key)
                               : zonder_bestand(regel.kenmerk);
}

Waarden Vergelijking::waarden() const {
    Waarden result;
    for (const Veld& veld : blad_.velden)
        if (std::string tekst = ingevuld_.waarde(rij_, veld).tekst; !tekst.empty()) result[veld.pad] = std::move(tekst);
    return result;
}

bool Vergelijking::wordt_vertrouwelijk() const {
    return std::ranges::any_of(blad_.velden, [&](const Veld& veld) {
        return is_merkteken(veld) && zet_het_aan(ingevuld_.waarde(rij_, veld).tekst);
    });
}

const Regel* Vergelijking::regel_van(const std::string& kenmerk) const {
    if (const auto found = regels_.find(kenmerk); found != regels_.end()) return found->second;
    const auto renamed =
        regels_.find(fmt::format("{}{}{}", bestand_van(kenmerk), tussen, identiteit_van(blad_, waarden())));
    return renamed == regels_.end() ? nullptr : renamed->second;
}

void Vergelijking::lees() {
    const std::string kenmerk = ingevuld_.kenmerk(rij_);
    verborgen_ = wordt_vertrouwelijk();
    if (kenmerk.empty()) return nieuw();
    if (!gezien_.insert(kenmerk).second)
        return fout("deze rij staat er twee keer",
                    "Typ een nieuwe rij onderaan: met een hele rij gaat ook het verborgen kenmerk mee.");
    const Regel* regel = regel_van(kenmerk);
    verborgen_ = verborgen_ || (regel != nullptr && regel->vertrouwelijk);
    if (!ingevuld_.heeft_stand(rij_))
        return fout("wat grip naast deze rij in een verborgen kolom bewaarde, is veranderd",
                    "Maak een nieuw werkblad.");
    if (regel != nullptr) return bekend(*regel);
    if (ingevuld_.is_leeg(rij_) || !ingevuld_.is_veranderd(rij_)) return;
    const Bestand* bestand = analysis::bestand_van(data_, bestand_van(kenmerk));
    fout(bestand != nullptr && bestand->overgeslagen
             ? fmt::format("{} is wegens fouten niet gelezen, en de rij is hier veranderd", bestand->naam)
             : "deze rij staat niet meer in het register, en is hier veranderd",
         "Neem de verandering zelf over, en maak dan een nieuw werkblad.");
}

void Vergelijking::bekend(const Regel& regel) {
    const auto is_filled = [&](const Veld& veld) { return !waarde_van(blad_, regel, veld).empty(); };
    if (ingevuld_.is_leeg(rij_) && std::ranges::any_of(blad_.velden, is_filled)) return leeggemaakt(regel);
    if (!zelfde_sleutels(regel) || is_andere_rij(regel)) return;
    for (const Veld& veld : blad_.velden)
        if (ingevuld_.is_veranderd(rij_, veld)) veranderd(regel, veld);
}

bool Vergelijking::zelfde_sleutels(const Regel& regel) {
    for (std::size_t i = 0; i < blad_.sleutels.size(); ++i) {
        const int kolom = ingevuld_.kolom(blad_.sleutels[i]);
        if (kolom == 0 || ingevuld_.waarde(rij_, blad_.sleutels[i]) == regel.sleutels[i]) continue;
        fout(rij_, kolom,
             fmt::format("hier stond `{}`: waar een rij bij hoort, kan niet veranderen", regel.sleutels[i]),
             "Zet dit terug, en typ onderaan een nieuwe rij.");
        return false;
    }
    return true;
}

bool Vergelijking::is_andere_rij(const Regel& regel) {
    if (blad_.rij->identity.empty()) return false;
    const std::string nu = fmt::format("{}{}{}", regel.bestand, tussen, identiteit_van(blad_, waarden()));
    const auto ander = regels_.find(nu);
    if (ander == regels_.end() || ander->second == &regel || regel.kenmerk.starts_with(nu + " (")) return false;
    fout(fmt::format("hier stond \"{}\", en nu \"{}\", en die rij is er ook", zonder_bestand(regel.kenmerk),
                     zonder_bestand(nu)),
         "Sorteer en verplaats alleen hele rijen, met de verborgen kolommen.");
    return true;
}

void Vergelijking::veranderd(const Regel& regel, const Veld& veld) {
    const int kolom = ingevuld_.kolom(veld);
    const Celwaarde straks = ingevuld_.waarde(rij_, veld);
    if (!straks.fout.empty()) return fout(rij_, kolom, straks.fout, straks.tip);
    const std::string nu = waarde_van(blad_, regel, veld);
    const std::string stand = stand_van(nu, *veld.shape);
    if (stand_van(straks.tekst, *veld.shape) == stand) return;
    if (is_antwoord() && straks.tekst.empty())
        return uit_.verwijderd.push_back(fmt::format("{}, {}", naam_van(regel), veld.kop));
    if (ingevuld_.stand(rij_, veld) != stand) {
        const auto getoond = [](const std::string& text) {
            return text.empty() ? "niets" : '"' + schema::shown(text) + '"';
        };
        return fout(
            rij_, kolom,
            fmt::format(
                "dit is hier veranderd, en in het register ook sinds dit werkblad is gemaakt: hier staat {}, daar {}",
                getoond(straks.tekst), getoond(nu)),
            "Verbeter het in het register als het hier klopt, en maak dan een nieuw werkblad.");
    }
    if (is_merkteken(veld) && zet_het_aan(nu) && !zet_het_aan(straks.tekst))
        uit_.wordt_openbaar.push_back(ingevuld_.plaats(rij_, kolom));
    geef(regel.bestand, naam_van(regel), veld, regel.pad, sleutels_van(blad_, regel, veld), straks.tekst);
}

void Vergelijking::geef(const std::string& bestand, const std::string& rij, const Veld& veld,
                        std::vector<std::string> record, std::vector<std::string> sleutels, const std::string& waarde) {
    constexpr std::ptrdiff_t in_that_map = 2;
    if (veld.pad.empty()) {
        sleutels.assign(record.end() - in_that_map, record.end());
        record.erase(record.end() - in_that_map, record.end());
    }
    const bool van_een_jaar = blad_.naam == Bladnaam::jaren || blad_.naam == Bladnaam::inwoners;
    const bool is_cijfer = veld.shape->kind == Kind::amount || veld.shape->kind == Kind::number;
    uit_.cijfers = uit_.cijfers || (van_een_jaar && is_cijfer);
    uit_.opgaven[bestand].push_back({fmt::format("{}, {}", schema::shown(rij), veld.kop), std::move(record),
                                     std::move(sleutels), waarde.empty() ? std::nullopt : std::optional{waarde},
                                     waardesoort(*veld.shape), ingevuld_.plaats(rij_, ingevuld_.kolom(veld)),
                                     verborgen_});
}

void Vergelijking::meld_weg(const Regel& regel) {
    uit_.verwijderd.push_back(fmt::format("{}: {}", regel.bestand, naam_van(regel)));
}

bool Vergelijking::is_als_toen(const Regel& regel, std::string_view standen) const {
    return std::ranges::all_of(blad_.velden, [&](const Veld& veld) {
        return ingevuld_.stand(standen, veld) == stand_van(waarde_van(blad_, regel, veld), *veld.shape);
    });
}

void Vergelijking::leeggemaakt(const Regel& regel) {
    if (is_antwoord()) return meld_weg(regel);
    if (!is_als_toen(regel, ingevuld_.standen(rij_)))
        return fout("deze rij is hier leeggemaakt, en in het register veranderd sinds dit werkblad is gemaakt",
                    "Haal haar zelf weg als dat nog moet, en maak dan een nieuw werkblad.");
    meld_weg(regel);
    if (verwijder_) weg_.push_back(&regel);
}

void Vergelijking::weggehaald(const Rijmerk& merk) {
    const auto found = regels_.find(merk.kenmerk);
    if (found == regels_.end()) return; // gone already
    meld_weg(*found->second);
    if (!verwijder_ || is_antwoord()) return;
    if (is_als_toen(*found->second, merk.stand)) return weg_.push_back(found->second);
    verborgen_ = found->second->vertrouwelijk;
    fout(ingevuld_.koprij(), ingevuld_.eerste_kolom(),
         fmt::format("de rij \"{}\" is hier weggehaald, en in het register veranderd sinds dit werkblad is gemaakt",
                     zonder_bestand(merk.kenmerk)),
         "Haal haar zelf weg als dat nog moet, en maak dan een nieuw werkblad.");
}

void vergelijk_blad(const Werkblad& werkblad, const Herkend& herkend, const Register& data,
                    const std::vector<Rijmerk>& rijen, bool verwijder, Ingevuld& uit) {
    Vergelijking{werkblad, herkend, data, verwijder, uit}.voer_uit(rijen);
}

} // namespace grip::invoer
