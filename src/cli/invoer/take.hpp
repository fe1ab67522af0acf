// What `grip invoer` does with each kind of file that it knows, and how it tells what changes.
#pragma once

#include "base/werkmap.hpp"
#include "cli/run.hpp"
#include "invoer/bevolking.hpp"
#include "invoer/bijwerken.hpp"
#include "model/landelijk.hpp"
#include "render/kalender_lezen.hpp"

namespace grip::cli {

struct InvoerOptions {
    Tekst bestand;
    std::optional<Jaar> vanaf;
    std::optional<Gemeentecode> gemeente;
    std::optional<Aard> aard;
    std::vector<Tekst> soort;
    std::optional<Tekst> bron;
    bool verwijder = false;
    bool uitvoeren = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&InvoerOptions::bestand>("Het bestand dat u kreeg of ophaalde"),
        field<&InvoerOptions::vanaf>("Van een tabel van het CBS: het eerste jaar dat wordt overgenomen"),
        field<&InvoerOptions::gemeente>(
            "Van het landelijke register: de code van de gemeente; zonder deze optie die van gemeente.yaml"),
        field<&InvoerOptions::aard>(
            "Van het landelijke register: de aard van nieuwe samenwerkingen, die het niet kent"),
        field<&InvoerOptions::soort>(
            "Van de agenda van de raad: welke titel welke vergadering is, zoals raad=\"Raadsvergadering\"; mag vaker"),
        field<&InvoerOptions::bron>("Waar de cijfers vandaan komen: dat komt te staan bij `bron`"),
        field<&InvoerOptions::verwijder>("Van een werkblad: haal ook weg wat iemand als rij heeft weggehaald", false),
        field<&InvoerOptions::uitvoeren>("Schrijf de veranderingen in de bestanden", false),
    };
};

ExitCode take_bevolking(const Call& call, const InvoerOptions& options, const invoer::Bevolking& bevolking);
ExitCode take_raadskalender(const Call& call, const InvoerOptions& options, const render::Kalender& agenda);
ExitCode take_regelingen(const Call& call, const InvoerOptions& options, const LandelijkRegister& landelijk);
ExitCode take_werkblad(const Call& call, const InvoerOptions& options, const Werkmap& werkmap);

/// How many values are new, how many the keeper must write, and how many stand there already.
struct Aantallen {
    std::ptrdiff_t nieuw = 0;
    std::ptrdiff_t met_de_hand = 0;
    std::ptrdiff_t al_zo = 0;
    Aantallen& operator+=(const Aantallen& other);
};
Aantallen aantallen_van(const invoer::Bijgewerkt& bijgewerkt);

/// The register that was asked for; nothing, and said, when it is not usable.
std::optional<Read> read_to_change(const Call& call, const InvoerOptions& options);

/// The whole texts of files, by their names in the register.
using Texts = std::map<std::string, std::string>;
void write_texts(const Call& call, const Read& read, const Texts& texts);

/// The faults that the register would have with these files (path → text), and has not now: of form, and what contradicts itself.
std::vector<Finding> new_faults(const Call& call, const Read& read, Texts texts);

/// Says them, and that nothing was changed. False when there are none.
bool tell_faults(std::ostream& err, const std::vector<Finding>& faults);

/// What changes in a file, a line each.
void show_changes(std::ostream& out, const std::string& bestand, const invoer::Bijgewerkt& bijgewerkt);

/// How much there is, and whether it was done.
std::string sentence(const Aantallen& aantallen, bool done);

} // namespace grip::cli
