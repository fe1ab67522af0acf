// What `grip invoer` does with each kind of file that it knows, and how it tells what changes.
#pragma once

#include "base/werkmap.hpp"
#include "cli/journal.hpp"
#include "cli/run.hpp"
#include "invoer/bevolking.hpp"
#include "invoer/bijwerken.hpp"
#include "model/landelijk.hpp"
#include "render/kalender_lezen.hpp"

#include <variant>

namespace grip::cli {

struct InvoerOptions {
    OneOrMore<Tekst> bestand;
    std::optional<Jaar> vanaf;
    std::optional<Gemeentecode> gemeente;
    std::optional<Aard> aard;
    std::vector<Tekst> soort;
    std::optional<Id> met;
    std::optional<Tekst> bron;
    bool verwijder = false;
    bool uitvoeren = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&InvoerOptions::bestand>("Een of meer bestanden die u kreeg of ophaalde"),
        field<&InvoerOptions::vanaf>("Van een tabel van het CBS: het eerste jaar dat wordt overgenomen"),
        field<&InvoerOptions::gemeente>(
            "Van het landelijke register: de code van de gemeente; zonder deze optie die van gemeente.yaml"),
        field<&InvoerOptions::aard>(
            "Van het landelijke register: de aard van nieuwe samenwerkingen, die het niet kent"),
        field<&InvoerOptions::soort>(
            "Van de agenda van de raad: welke titel welke vergadering is, zoals raad=\"Raadsvergadering\"; mag vaker"),
        field<&InvoerOptions::met>("Van een lijst met eigen koppen: de naam van het bestand in invoer/ dat zegt welke "
                                   "kolom waar hoort"),
        field<&InvoerOptions::bron>("Waar de cijfers vandaan komen: dat komt te staan bij `bron`"),
        field<&InvoerOptions::verwijder>("Van een werkblad: haal ook weg wat iemand als rij heeft weggehaald", false),
        field<&InvoerOptions::uitvoeren>("Schrijf de veranderingen in de bestanden", false),
    };
};

/// A csv, as its bytes, or a workbook: with heads of its own, which a koppellijst knows.
using Lijstbestand = std::variant<std::string, Werkmap>;

/// What is in a file: a workbook of ours, or one of the others.
using Inhoud = std::variant<Werkmap, Lijstbestand, invoer::Bevolking, render::Kalender, LandelijkRegister>;

/// Throws UsageError for what grip does not know, and WorldError for what cannot be read.
Inhoud lees_inhoud(const Call& call, const InvoerOptions& options, const Tekst& bestand);

/// One file of the run, and the register as the files before it leave it.
struct Invoerstap {
    const Call& call;
    const InvoerOptions& options;
    const Tekst& bestand;
    const Read& read;
    const Texts& eerder; ///< what those files change in it
};

/// How many values are new, how many the keeper must write, and how many stand there already; and how many files are new, or would
/// be if their `aard` were known.
struct Aantallen {
    std::ptrdiff_t nieuw = 0;
    std::ptrdiff_t met_de_hand = 0;
    std::ptrdiff_t al_zo = 0;
    std::ptrdiff_t bestanden = 0;
    std::ptrdiff_t zonder_aard = 0;
    Aantallen& operator+=(const Aantallen& other);
};

/// What a file says of one place in the register, whether or not that stands there already.
struct Gezegd {
    std::string bestand; ///< of the register
    std::string pad;
    invoer::Opgave opgave;
};

/// What comes of one file.
struct Genomen {
    Texts texts; ///< of the register, as they become
    Aantallen aantallen = {};
    std::vector<Gezegd> gezegd = {};
    ExitCode code = ExitCode::done;
    bool klaar = true; ///< false: it was told what is wrong, and nothing is to be written
};

/// What is wrong was told.
Genomen niet_klaar();

Genomen take_bevolking(const Invoerstap& stap, const invoer::Bevolking& bevolking);
Genomen take_lijst(const Invoerstap& stap, const Lijstbestand& bestand);
Genomen take_raadskalender(const Invoerstap& stap, const render::Kalender& agenda);
Genomen take_regelingen(const Invoerstap& stap, const LandelijkRegister& landelijk);
Genomen take_werkblad(const Invoerstap& stap, const Werkmap& werkmap);

/// All files of a run, one after the other: what each says of the register as those before it leave it. Nothing is written.
Genomen neem_samen(const Call& call, const InvoerOptions& options, const std::vector<Inhoud>& inhoud, Read read);

/// Adds what changes in a file of the register.
void voeg_toe(Genomen& genomen, const std::string& bestand, const std::vector<invoer::Opgave>& opgaven,
              const invoer::Bijgewerkt& bijgewerkt);

/// A value as people read it; nothing: `niets`.
std::string value_of(const invoer::Opgave& opgave);

/// The faults that the register would have with these files (path → text), and has not now: of form, and what contradicts itself.
std::vector<Finding> new_faults(const Invoerstap& stap, const Texts& texts);

/// Says them, and that nothing was changed. False when there are none.
bool tell_faults(std::ostream& err, const std::vector<Finding>& faults);

/// What changes in a file, a line each.
void show_changes(std::ostream& out, const std::string& bestand, const invoer::Bijgewerkt& bijgewerkt);

/// How much there is, and whether it was done.
std::string sentence(const Aantallen& aantallen, bool done);

} // namespace grip::cli
