// What `grip invoer` does with each kind of file that it knows, and how it tells what changes.
#pragma once

#include "base/werkmap.hpp"
#include "cli/run.hpp"
#include "invoer/bevolking.hpp"
#include "invoer/bijwerken.hpp"

namespace grip::cli {

struct InvoerOptions {
    Tekst bestand;
    std::optional<Jaar> vanaf;
    std::optional<Tekst> bron;
    bool verwijder = false;
    bool uitvoeren = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&InvoerOptions::bestand>("Het bestand dat u kreeg of ophaalde"),
        field<&InvoerOptions::vanaf>("Van een tabel van het CBS: het eerste jaar dat wordt overgenomen"),
        field<&InvoerOptions::bron>("Waar de cijfers vandaan komen: dat komt te staan bij `bron`"),
        field<&InvoerOptions::verwijder>("Van een werkblad: haal ook weg wat iemand als rij heeft weggehaald", false),
        field<&InvoerOptions::uitvoeren>("Schrijf de veranderingen in de bestanden", false),
    };
};

ExitCode take_bevolking(const Call& call, const InvoerOptions& options, const invoer::Bevolking& bevolking);
ExitCode take_werkblad(const Call& call, const InvoerOptions& options, const Werkmap& werkmap);

/// How many values are new, how many the keeper must write, and how many stand there already.
struct Aantallen {
    std::ptrdiff_t nieuw = 0;
    std::ptrdiff_t met_de_hand = 0;
    std::ptrdiff_t al_zo = 0;
};
Aantallen aantallen_van(const invoer::Bijgewerkt& bijgewerkt);

/// What changes in a file, a line each.
void show_changes(std::ostream& out, const std::string& bestand, const invoer::Bijgewerkt& bijgewerkt);

/// How much there is, and whether it was done.
std::string sentence(const Aantallen& aantallen, bool done);

} // namespace grip::cli
