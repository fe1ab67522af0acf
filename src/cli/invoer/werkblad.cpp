// What somebody typed in a workbook of ours, into the files of the register: a keeper, or a party that answers what we asked.
#include "analysis/samenwerkingen.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/invoer/cellen.hpp"
#include "invoer/uitvraag.hpp"

#include <fmt/format.h>

namespace grip::cli {
namespace {

/// What somebody took out, and what becomes of it.
std::string weggehaald(const std::vector<std::string>& verwijderd, bool antwoord) {
    std::string text = antwoord
                           ? "Dit heeft de partij leeggemaakt of weggehaald, en het blijft in het register staan:\n"
                           : "Deze rijen zijn uit het werkblad gehaald, en staan nog in het register:\n";
    for (const std::string& rij : verwijderd) text += fmt::format("  {}\n", schema::shown(rij));
    return text + (antwoord ? "Haal het daar zelf weg als het niet meer klopt.\n"
                            : "Zet `--verwijder` achter de opdracht om ze ook daar weg te halen.\n");
}

std::string opmerkingen(const invoer::Ingevuld& ingevuld, bool verwijder, bool antwoord) {
    std::string text;
    for (const std::string& kolom : ingevuld.niet_gelezen)
        text += fmt::format("Niet gelezen, want deze kolom is niet van grip: {}.\n", printable(kolom));
    for (const std::string& blad : ingevuld.niet_herkend)
        text += fmt::format("Het blad {} is uit het werkblad gehaald; daarvan verandert niets.\n", printable(blad));
    const bool blijft = !verwijder && !ingevuld.verwijderd.empty();
    return blijft ? text + weggehaald(ingevuld.verwijderd, antwoord) : text;
}

/// Whose answer this workbook is, when a party filled it in; null: it is one of our own.
const Samenwerking* party_of(const std::optional<invoer::Uitvraagmerk>& uitvraag, const Invoerstap& stap) {
    if (!uitvraag) return nullptr;
    if (stap.options.verwijder)
        throw UsageError{
            "Dit is een antwoord op een uitvraag. Wat een partij weghaalt, haalt grip niet uit het register: "
            "laat --verwijder weg."};
    const Register& data = stap.read.loaded.data;
    require_samenwerking(data, uitvraag->samenwerking);
    return analysis::samenwerking_van(data, uitvraag->samenwerking);
}

std::string source_of(const Invoerstap& stap, const Samenwerking* party) {
    if (stap.options.bron) return stap.options.bron->text;
    return party == nullptr ? "" : invoer::bron_van(*party, stap.read.peildatum);
}

} // namespace

Genomen take_werkblad(const Invoerstap& stap, const Werkmap& werkmap) {
    const Register& data = stap.read.loaded.data;
    const auto uitvraag = invoer::uitvraag_van(werkmap);
    const Samenwerking* party = party_of(uitvraag, stap);
    invoer::Ingevuld ingevuld = invoer::lees_ingevuld(werkmap, data, stap.options.verwijder);
    if (party != nullptr) invoer::verwerk_antwoord(ingevuld, data, *party, uitvraag->jaar, stap.read.peildatum);
    const std::string meer = opmerkingen(ingevuld, stap.options.verwijder, party != nullptr);
    return take_cellen(stap, std::move(ingevuld), source_of(stap, party), meer);
}

} // namespace grip::cli
