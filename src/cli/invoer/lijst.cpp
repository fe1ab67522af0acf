// A list with heads of its own into the files of samenwerkingen, by way of a koppellijst.
#include "invoer/lijst.hpp"

#include "analysis/bestanden.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/invoer/cellen.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

namespace grip::cli {
namespace {

const Koppellijst& koppellijst_van(const Register& data, const std::string& naam) {
    const auto found = std::ranges::find(data.koppellijsten, naam, &Koppellijst::id);
    if (found != data.koppellijsten.end()) return *found;
    const Bestand* bestand = analysis::bestand_van(data, "koppellijst", naam);
    if (bestand != nullptr)
        throw WorldError{fmt::format("{} is overgeslagen, want het bestand heeft fouten. `grip toets` vertelt welke.",
                                     bestand->naam)};
    std::vector<std::string> namen;
    for (const Koppellijst& lijst : data.koppellijsten) namen.push_back(lijst.id);
    throw UsageError{fmt::format("Er is geen invoer/{}.yaml in het register. {}", naam,
                                 namen.empty() ? "`grip invoer --help` toont hoe u er een maakt."
                                               : fmt::format("Kies uit: {}.", fmt::join(namen, ", ")))};
}

std::string bron_van(const InvoerOptions& options, const Koppellijst& lijst) {
    if (options.bron) return options.bron->text;
    std::vector<std::string> bronnen;
    if (const auto eigen = bronnen_van(lijst.origin))
        for (const Bron& bron : *eigen) bronnen.push_back(bron.text);
    return fmt::format("{}", fmt::join(bronnen, "; "));
}

/// The sheet of the name that the koppellijst gives, else the first that is not hidden.
const Werkblad& blad_van(const Tekst& bestand, const Werkmap& werkmap, const Koppellijst& lijst) {
    const auto found = std::ranges::find_if(werkmap, [&](const Werkblad& blad) {
        return lijst.blad ? lower_ascii(trim(blad.naam)) == lower_ascii(lijst.blad->text) : !blad.verborgen;
    });
    if (found != werkmap.end()) return *found;
    std::vector<std::string> namen;
    for (const Werkblad& blad : werkmap) namen.push_back(fmt::format("\"{}\"", blad.naam));
    throw UsageError{fmt::format("{} heeft geen blad \"{}\", dat invoer/{}.yaml bij `blad` noemt. Wel: {}.",
                                 printable(bestand.text), lijst.blad ? lijst.blad->text : "", lijst.id,
                                 printable(fmt::format("{}", fmt::join(namen, ", "))))};
}

/// The rows of a csv; those that are damaged become faults.
Werkblad blad_van(const Tekst& bestand, const std::string& bytes, const Koppellijst& lijst,
                  std::vector<invoer::Celfout>& fouten) {
    constexpr std::size_t most = 1 << 20; // a list of all parties of the country takes a tenth of that
    if (bytes.size() > most)
        throw UsageError{fmt::format("{} is groter dan 1 MB. Bewaar alleen de lijst zelf.", printable(bestand.text))};
    const auto tekst = invoer::tekst_van(bytes);
    if (!tekst)
        throw UsageError{
            fmt::format("{} is geen tekst in UTF-8 of Windows-1252. Bewaar het in Excel als \"CSV UTF-8\".",
                        printable(bestand.text))};
    const auto rijen = invoer::lees_csv(*tekst, lijst.scheidingsteken ? lijst.scheidingsteken->text.front() : ';');
    for (const invoer::Rij& rij : rijen) {
        if (!rij.geschonden) continue;
        Location plaats;
        plaats.line = static_cast<int>(rij.regel);
        fouten.push_back({std::move(plaats), "hier staat een aanhalingsteken dat niet sluit, of iets erachter",
                          "Verbeter de regel, of bewaar de lijst opnieuw als csv."});
    }
    return invoer::als_blad(rijen);
}

std::string opmerkingen(const Tekst& bestand, const std::vector<invoer::Celfout>& niet_gelezen, const Register& data) {
    std::string text;
    for (const invoer::Celfout& een : niet_gelezen)
        text += fmt::format("Niet gelezen: {}: {}\n", where(bestand, een.plaats), sentence_of(een.tekst, een.tip));
    if (!niet_gelezen.empty() && analysis::overgeslagen(data) > 0)
        text += fmt::format("Wegens fouten niet gelezen: {}. `grip toets` noemt de fouten.\n",
                            printable(fmt::format("{}", fmt::join(analysis::niet_gelezen(data), ", "))));
    return text;
}

} // namespace

Genomen take_lijst(const Invoerstap& stap, const Lijstbestand& bestand) {
    const Register& data = stap.read.loaded.data;
    const Koppellijst& lijst = koppellijst_van(data, stap.options.met->text);
    std::vector<invoer::Celfout> fouten;
    const auto* werkmap = std::get_if<Werkmap>(&bestand);
    const Werkblad blad = werkmap != nullptr ? blad_van(stap.bestand, *werkmap, lijst)
                                             : blad_van(stap.bestand, std::get<std::string>(bestand), lijst, fouten);
    invoer::Lijstopgave opgave = invoer::lees_lijst(blad, lijst, data);
    std::ranges::move(fouten, std::back_inserter(opgave.ingevuld.fouten));
    Genomen genomen = take_cellen(stap, std::move(opgave.ingevuld), bron_van(stap.options, lijst),
                                  opmerkingen(stap.bestand, opgave.niet_gelezen, data));
    genomen.aantallen.al_zo = std::ssize(genomen.gezegd) - genomen.aantallen.nieuw - genomen.aantallen.met_de_hand;
    if (!opgave.niet_gelezen.empty()) genomen.code = ExitCode::findings;
    return genomen;
}

} // namespace grip::cli
