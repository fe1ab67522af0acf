#include "base/text.hpp"
#include "invoer/ingevuld_blad.hpp"
#include "invoer/merken.hpp"
#include "invoer/werkblad.hpp"
#include "schema/cell.hpp"
#include "yaml/edit.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::invoer {
namespace {

using schema::Kind;

std::string zonder_bestand(const std::string& kenmerk) {
    constexpr std::string_view between = " · ";
    const auto at = kenmerk.find(between);
    return at == std::string::npos ? kenmerk : kenmerk.substr(at + between.size());
}

Waardesoort waardesoort(const schema::Shape& shape) {
    if (shape.kind == Kind::amount || shape.kind == Kind::estimate) return Waardesoort::bedrag;
    if (shape.kind == Kind::date) return Waardesoort::dag;
    return shape.kind == Kind::number ? Waardesoort::getal : Waardesoort::tekst;
}

using Waarden = std::map<std::string, std::string>; ///< by the path of their Veld

/// Lays one sheet beside the register.
class Vergelijking {
public:
    Vergelijking(const Werkblad& werkblad, Bladnaam naam, const Register& data, Ingevuld& uit)
        : data_{data}, blad_{blad_van(naam, data, jaren_van(werkblad))}, ingevuld_{werkblad, blad_}, uit_{uit} {
        for (const Regel& regel : blad_.regels) regels_[regel.kenmerk].push_back(&regel);
    }

    void voer_uit(const std::vector<std::string>& kenmerken, bool verwijder) {
        if (const auto dubbel = ingevuld_.dubbele_kolom())
            return fout(koprij, *dubbel, "deze kolom staat er twee keer", "Haal een van beide weg.");
        for (const std::string& kolom : ingevuld_.eigen_kolommen()) uit_.niet_gelezen.push_back(kolom);
        for (const int rij : ingevuld_.rijen()) lees(rij);
        for (const std::string& kenmerk : kenmerken)
            if (!gezien_.contains(kenmerk)) weg(kenmerk);
        if (verwijder) verwijder_rijen();
    }

private:
    void fout(int rij, int kolom, std::string tekst, std::string tip) {
        uit_.fouten.push_back({ingevuld_.plaats(rij, kolom), std::move(tekst), std::move(tip)});
    }

    void lees(int rij) {
        const std::string kenmerk = ingevuld_.kenmerk(rij);
        if (kenmerk.empty()) return nieuw(rij);
        if (!gezien_.insert(kenmerk).second)
            return fout(rij, eerste_kolom, "deze rij staat er twee keer",
                        "Typ een nieuwe rij onderaan: met een hele rij gaat ook het verborgen kenmerk mee.");
        const auto found = regels_.find(kenmerk);
        if (found != regels_.end() && found->second.size() == 1) return bekend(rij, *found->second.front());
        if (!ingevuld_.is_veranderd(rij)) return;
        fout(rij, eerste_kolom,
             found == regels_.end() ? "deze rij staat niet meer in het register, en is hier veranderd"
                                    : "in het register kunnen meer rijen dit zijn",
             "Neem de verandering zelf over.");
    }

    void bekend(int rij, const Regel& regel) {
        for (std::size_t i = 0; i < blad_.sleutels.size(); ++i) {
            const Sleutel& sleutel = blad_.sleutels[i];
            const int kolom = ingevuld_.kolom(sleutel);
            if (kolom != 0 && ingevuld_.waarde(rij, sleutel) != regel.sleutels[i])
                return fout(
                    rij, kolom,
                    fmt::format("hier stond `{}`: waar een rij bij hoort, kan niet veranderen", regel.sleutels[i]),
                    "Zet dit terug, en typ onderaan een nieuwe rij.");
        }
        const auto is_filled = [&](const Veld& veld) { return !waarde_van(blad_, regel, veld).empty(); };
        if (ingevuld_.is_leeg(rij) && std::ranges::any_of(blad_.velden, is_filled)) return weg(regel.kenmerk);
        for (const Veld& veld : blad_.velden)
            if (ingevuld_.is_veranderd(rij, veld)) veranderd(rij, regel, veld);
    }

    void veranderd(int rij, const Regel& regel, const Veld& veld) {
        const int kolom = ingevuld_.kolom(veld);
        const Celwaarde straks = ingevuld_.waarde(rij, veld);
        if (!straks.fout.empty()) return fout(rij, kolom, straks.fout, straks.tip);
        const std::string nu = waarde_van(blad_, regel, veld);
        const std::string stand = stand_van(nu, *veld.shape);
        if (stand_van(straks.tekst, *veld.shape) == stand) return;
        if (ingevuld_.stand(rij, veld) != stand)
            return fout(rij, kolom,
                        "dit is hier veranderd, en in het register ook sinds dit werkblad is gemaakt" +
                            beide(regel, straks.tekst, nu),
                        "Kies zelf welk van beide geldt.");
        geef(regel.bestand, regel.kenmerk, veld,
             {{},
              regel.pad,
              sleutels_van(blad_, regel, veld),
              straks.tekst,
              waardesoort(*veld.shape),
              ingevuld_.plaats(rij, kolom),
              regel.vertrouwelijk});
    }

    static std::string beide(const Regel& regel, const std::string& hier, const std::string& daar) {
        if (regel.vertrouwelijk) return {};
        return fmt::format(": hier staat \"{}\", daar \"{}\"", schema::shown(hier), schema::shown(daar));
    }

    /// A row that is a value itself has its source with the map that holds it.
    void geef(const std::string& bestand, const std::string& kenmerk, const Veld& veld, Opgave opgave) {
        constexpr std::ptrdiff_t in_that_map = 2;
        if (opgave.sleutels.empty()) {
            opgave.sleutels.assign(opgave.record.end() - in_that_map, opgave.record.end());
            opgave.record.erase(opgave.record.end() - in_that_map, opgave.record.end());
        }
        const bool van_een_jaar = blad_.naam == Bladnaam::jaren || blad_.naam == Bladnaam::inwoners;
        const bool is_cijfer = veld.shape->kind == Kind::amount || veld.shape->kind == Kind::number;
        uit_.cijfers = uit_.cijfers || (van_een_jaar && is_cijfer);
        opgave.naam = fmt::format("{}, {}", zonder_bestand(kenmerk), veld.kop);
        if (opgave.waarde->empty()) opgave.waarde.reset();
        uit_.opgaven[bestand].push_back(std::move(opgave));
    }

    void weg(const std::string& kenmerk) {
        const auto found = regels_.find(kenmerk);
        if (found == regels_.end() || found->second.size() != 1) return; // gone already
        weg_.push_back(found->second.front());
        uit_.verwijderd.push_back(fmt::format("{}: {}", weg_.back()->bestand, zonder_bestand(kenmerk)));
    }

    /// Behind all else, and the last of a list first: so that none moves another.
    void verwijder_rijen() {
        std::ranges::sort(weg_, std::ranges::greater{}, &Regel::node);
        for (const Regel* regel : weg_)
            uit_.opgaven[regel->bestand].push_back({zonder_bestand(regel->kenmerk), regel->pad, {}, std::nullopt});
    }

    void nieuw(int rij) {
        Waarden waarden;
        bool goed = true;
        for (const Veld& veld : blad_.velden) {
            Celwaarde waarde = ingevuld_.waarde(rij, veld);
            if (!waarde.fout.empty()) fout(rij, ingevuld_.kolom(veld), waarde.fout, waarde.tip);
            goed = goed && waarde.fout.empty();
            if (!waarde.tekst.empty()) waarden[veld.pad] = std::move(waarde.tekst);
        }
        if (!goed || waarden.empty()) return;
        if (const auto sleutels = nieuwe_sleutels(rij)) neem_op(rij, *sleutels, waarden);
    }

    std::optional<std::vector<std::string>> nieuwe_sleutels(int rij) {
        std::vector<std::string> sleutels;
        for (const Sleutel& sleutel : blad_.sleutels) {
            std::string tekst = ingevuld_.waarde(rij, sleutel);
            const bool bekend = sleutel.keuzes.empty() || std::ranges::count(sleutel.keuzes, tekst) > 0;
            if (tekst.empty() || !bekend) {
                fout(rij, std::max(ingevuld_.kolom(sleutel), eerste_kolom),
                     tekst.empty() ? fmt::format("bij een nieuwe rij hoort hier: {}", sleutel.naam)
                                   : fmt::format("\"{}\" is hier geen mogelijkheid", schema::shown(tekst)),
                     sleutel.keuzes.empty() ? "" : "Kies uit de lijst in deze cel.");
                return std::nullopt;
            }
            sleutels.push_back(std::move(tekst));
        }
        return sleutels;
    }

    void neem_op(int rij, const std::vector<std::string>& sleutels, const Waarden& waarden) {
        const auto regel = plaats_van(blad_.naam, data_, sleutels);
        if (!regel)
            return fout(rij, eerste_kolom, fmt::format("er is geen bestand voor `{}`", sleutels.front()),
                        "Maak het eerst, met `grip nieuw`.");
        const std::string kenmerk = kenmerk_van(blad_, *regel, waarden);
        if (!nieuwe_.insert(kenmerk).second)
            return fout(rij, eerste_kolom,
                        fmt::format("\"{}\" is als nieuwe rij twee keer getypt", zonder_bestand(kenmerk)),
                        "Haal een van beide weg, of geef een andere naam.");
        if (const auto found = regels_.find(kenmerk); found != regels_.end())
            return staat_er_al(rij, *found->second.front(), waarden);
        std::vector<std::string> record = regel->pad;
        if (regel->in_lijst) record.push_back(yaml::item_key(regel->items + ++bijgekomen_[regel->bestand]));
        for (const Veld& veld : blad_.velden) {
            const auto waarde = waarden.find(veld.pad);
            if (waarde == waarden.end()) continue;
            geef(regel->bestand, kenmerk, veld,
                 {{},
                  record,
                  gesplitst(veld.pad, '.'),
                  waarde->second,
                  waardesoort(*veld.shape),
                  ingevuld_.plaats(rij, ingevuld_.kolom(veld))});
        }
    }

    /// As after the same workbook was read before: only what differs is told.
    void staat_er_al(int rij, const Regel& regel, const Waarden& waarden) {
        for (const Veld& veld : blad_.velden) {
            const auto waarde = waarden.find(veld.pad);
            if (waarde == waarden.end()) continue;
            const std::string nu = waarde_van(blad_, regel, veld);
            if (stand_van(waarde->second, *veld.shape) == stand_van(nu, *veld.shape)) continue;
            fout(rij, ingevuld_.kolom(veld),
                 fmt::format("\"{}\" staat al in het register, met iets anders in deze kolom{}",
                             zonder_bestand(regel.kenmerk), beide(regel, waarde->second, nu)),
                 "Verander de rij die er al is, of geef deze een andere naam.");
        }
    }

    const Register& data_;
    const Blad blad_;
    const IngevuldBlad ingevuld_;
    Ingevuld& uit_;
    std::map<std::string, std::vector<const Regel*>> regels_; ///< of the register, by kenmerk
    std::set<std::string> gezien_;                            ///< kenmerken in the workbook
    std::set<std::string> nieuwe_;                            ///< those of new rows
    std::map<std::string, std::size_t> bijgekomen_;           ///< new items, by file
    std::vector<const Regel*> weg_;
};

/// The marks of the rows that each sheet had, by the name of the sheet.
std::map<std::string, std::vector<std::string>> kenmerken_in(const Werkmap& werkmap) {
    std::map<std::string, std::vector<std::string>> result;
    const auto hidden = std::ranges::find(werkmap, verborgen_blad, &Werkblad::naam);
    if (hidden == werkmap.end()) return result;
    std::map<int, std::string> heads;
    for (const auto& [plaats, cel] : hidden->cellen) {
        if (plaats.first == 1) heads[plaats.second] = cel.tekst;
        else if (heads.contains(plaats.second)) result[heads[plaats.second]].push_back(cel.tekst);
    }
    return result;
}

} // namespace

bool is_werkblad(const Werkmap& werkmap) {
    return std::ranges::any_of(werkmap, [](const Werkblad& blad) { return herken(blad).has_value(); });
}

Ingevuld lees_ingevuld(const Werkmap& werkmap, const Register& data, bool verwijder) {
    Ingevuld uit;
    auto kenmerken = kenmerken_in(werkmap);
    for (const Werkblad& werkblad : werkmap) {
        const auto herkend = herken(werkblad);
        if (!herkend) continue;
        if (herkend->gemeentecode != data.gemeente.code.text) {
            Location blad;
            blad.blad = werkblad.naam;
            uit.fouten.push_back({std::move(blad),
                                  fmt::format("dit werkblad is van {}, en het register van {}", herkend->gemeentecode,
                                              data.gemeente.code.text),
                                  "Wijs met --register het register aan waarvan het is gemaakt."});
            continue;
        }
        const std::string naam =
            met_hoofdletter(std::string{option_of(herkend->naam).key}); // as it was, if it was renamed
        Vergelijking{werkblad, herkend->naam, data, uit}.voer_uit(kenmerken[naam], verwijder);
    }
    return uit;
}

} // namespace grip::invoer
