// Regelingen of the national register into the files of samenwerkingen.
#include "invoer/regelingen.hpp"

#include "analysis/bestanden.hpp"
#include "base/text.hpp"
#include "cli/invoer/take.hpp"
#include "schema/skeleton.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

namespace grip::cli {
namespace {

invoer::Regelingvraag question(const InvoerOptions& options, const Read& read) {
    return {options.gemeente ? options.gemeente->text : read.loaded.data.gemeente.code.text, read.peildatum,
            options.aard ? std::string{option_of(*options.aard).key} : ""};
}

void show_new(std::ostream& out, const invoer::Nieuwbestand& nieuw) {
    const LandelijkeRegeling& regeling = *nieuw.regeling;
    out << fmt::format("{} (nieuw)\n  {}: {}, {}, regeling {}\n", nieuw.naam, printable(regeling.naam),
                       label_of(regeling.rechtsvorm),
                       counted(static_cast<std::int64_t>(regeling.deelnemers.size()), "deelnemer", "deelnemers"),
                       printable(regeling.id));
}

/// What is to be written in files that are there.
Genomen updated(const Call& call, const Register& data, const invoer::Regelingopgaven& opgaven) {
    Genomen genomen;
    for (const auto& [bestand, aanvulling] : opgaven.aanvulling) {
        const yaml::Document& document = *analysis::bestand_van(data, bestand)->document;
        const auto bijgewerkt = invoer::werk_bij(document, aanvulling.opgaven, aanvulling.bron);
        show_changes(call.out, bestand, bijgewerkt);
        voeg_toe(genomen, bestand, aanvulling.opgaven, bijgewerkt);
    }
    return genomen;
}

} // namespace

Genomen take_regelingen(const Invoerstap& stap, const LandelijkRegister& landelijk) {
    const auto& [call, options, bestand, read, eerder] = stap;
    const Register& data = read.loaded.data;
    const auto opgaven = invoer::regelingen_uit(landelijk, data, question(options, read));
    Genomen genomen = updated(call, data, opgaven);
    for (const invoer::Nieuwbestand& nieuw : opgaven.nieuw) {
        show_new(call.out, nieuw);
        ++(options.aard ? genomen.aantallen.bestanden : genomen.aantallen.zonder_aard);
        if (options.aard) genomen.texts.emplace(nieuw.naam, schema::editor_line("samenwerking", "../") + nieuw.tekst);
    }
    if (analysis::overgeslagen(data) > 0)
        call.out << fmt::format("Wegens fouten niet gelezen: {}. `grip toets` noemt de fouten.\n",
                                fmt::join(analysis::niet_gelezen(data), ", "));
    for (const std::string& opmerking : opgaven.opmerkingen) call.out << "Let op: " << printable(opmerking) << '\n';
    for (const std::string& woord : landelijk.onbekend)
        call.out << fmt::format("Niet overgenomen, want grip kent het niet: {}.\n", printable(woord));
    if (tell_faults(call.err, new_faults(stap, genomen.texts))) return niet_klaar();
    if (genomen.aantallen.met_de_hand > 0 || genomen.aantallen.zonder_aard > 0) genomen.code = ExitCode::findings;
    return genomen;
}

} // namespace grip::cli
