#include "render/voorblad.hpp"

#include "base/text.hpp"
#include "render/cell_text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace grip::render {
namespace {

/// One source, and the cells that rest on it: of each row its name, with the heads of the columns.
struct Bronregel {
    std::string_view bron;
    std::vector<std::pair<std::string, std::vector<std::string_view>>> cellen;
};

void noteer(Bronregel& regel, const std::string& rij, std::string_view kop) {
    if (regel.cellen.empty() || regel.cellen.back().first != rij) regel.cellen.push_back({rij, {}});
    regel.cellen.back().second.push_back(kop);
}

std::string naam_van(const Tabel& tabel, const ValueList& rij) {
    const auto kolom = std::ranges::find_if(tabel.kolommen, &Tabelkolom::noemt_rij);
    return kolom == tabel.kolommen.end() ? ""
                                         : cell_text(rij[static_cast<std::size_t>(kolom - tabel.kolommen.begin())]);
}

/// In the order of the table. Of a cell that shows no figure no source is told.
std::vector<Bronregel> bronregels(const Tabel& tabel) {
    std::vector<Bronregel> regels;
    std::map<std::string_view, std::size_t> plaatsen; // of a source in `regels`
    for (const ValueList& rij : tabel.rijen) {
        const std::string naam = naam_van(tabel, rij);
        for (std::size_t i = 0; i < rij.size(); ++i) {
            if (!rij[i].bron || std::holds_alternative<Missing>(rij[i].data)) continue;
            for (const Bron& bron : *rij[i].bron) {
                const auto [plaats, nieuw] = plaatsen.emplace(bron.text, regels.size());
                if (nieuw) regels.push_back({bron.text, {}});
                noteer(regels[plaats->second], naam, tabel.kolommen[i].kop);
            }
        }
    }
    return regels;
}

std::string in_woorden(const Bronregel& regel) {
    std::vector<std::string> rijen;
    for (const auto& [rij, koppen] : regel.cellen)
        rijen.push_back(fmt::format("{} ({})", rij, fmt::join(koppen, ", ")));
    return fmt::format("{} – bij: {}", regel.bron, fmt::join(rijen, "; "));
}

class Voorblad {
public:
    void regel(std::string_view label, Cel cel) {
        rijen_.push_back({tekstcel(std::string{label}, true), std::move(cel)});
    }
    void regel(std::string_view label, std::string tekst) { regel(label, tekstcel(std::move(tekst))); }
    void lijst(std::string_view label, const std::vector<std::string>& teksten) {
        for (const std::string& tekst : teksten) regel(&tekst == teksten.data() ? label : "", tekst);
    }
    std::vector<Rij> klaar() && { return std::move(rijen_); }

private:
    std::vector<Rij> rijen_;
};

void zet_leeswijzer(Voorblad& blad, const Tabel& tabel) {
    blad.regel("Lege cellen", "Leeg is niet nul: het staat niet in het register, of het hoort niet bij die regel.");
    if (std::ranges::none_of(tabel.kolommen, &Tabelkolom::opgeteld)) return;
    blad.regel("Totalen", "Vaste bedragen over alle rijen: zij veranderen niet als u filtert of een bedrag wijzigt. "
                          "Wat niet bekend is, zit er niet in; daaronder staat in hoeveel cellen dat zo is.");
}

} // namespace

std::vector<Rij> voorblad(const Tabel& tabel, const Bijsluiter& bijsluiter, std::size_t ingekort) {
    const Opschrift& opschrift = bijsluiter.opschrift;
    Voorblad blad;
    blad.regel("Titel", opschrift.titel);
    blad.regel("Gemeente", fmt::format("{} ({})", opschrift.gemeente, opschrift.code));
    blad.regel("Peildatum", cel(Value{opschrift.peildatum, {}}));
    blad.lijst("Keuze", bijsluiter.keuzes);
    if (is_openbaar(opschrift))
        blad.regel("Openbaarheid", "Openbaar: wat in het register vertrouwelijk is, staat hier niet in.");
    else blad.lijst("Openbaarheid", opschrift.merken);
    if (bijsluiter.niet_gelezen.empty()) blad.regel("Niet gelezen", "Niets: alle bestanden zijn gelezen.");
    blad.lijst("Niet gelezen, wegens fouten", bijsluiter.niet_gelezen);
    std::vector<std::string> weggelaten;
    for (const Zin& wat : tabel.weggelaten) weggelaten.push_back(grip::in_woorden(wat));
    blad.lijst("Niet in de tabel", weggelaten);
    if (ingekort > 0)
        blad.regel("Ingekort",
                   counted(static_cast<std::int64_t>(ingekort), "cel", "cellen") +
                       ": de tekst is langer dan een cel van een rekenblad houdt. In de csv staat hij heel.");
    zet_leeswijzer(blad, tabel);
    std::vector<std::string> bronnen;
    for (const Bronregel& regel : bronregels(tabel)) bronnen.push_back(in_woorden(regel));
    blad.lijst("Bronnen", bronnen);
    blad.lijst("Niet bekend", bijsluiter.niet_bekend);
    return std::move(blad).klaar();
}

} // namespace grip::render
