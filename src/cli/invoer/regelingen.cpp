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

/// All that is to be written in files that are there.
Texts updated(const Call& call, const Register& data, const invoer::Regelingopgaven& opgaven, Aantallen& aantallen) {
    Texts texts;
    for (const auto& [bestand, aanvulling] : opgaven.aanvulling) {
        const yaml::Document& document = *analysis::bestand_van(data, bestand)->document;
        const auto bijgewerkt = invoer::werk_bij(document, aanvulling.opgaven, aanvulling.bron);
        show_changes(call.out, bestand, bijgewerkt);
        const Aantallen here = aantallen_van(bijgewerkt);
        aantallen += here;
        if (here.nieuw > 0) texts.emplace(bestand, bijgewerkt.tekst);
    }
    return texts;
}

/// What there is to do in files that are there, and how many new ones.
std::string closing(const Aantallen& aantallen, std::size_t nieuw, bool zonder_aard, bool done) {
    const std::string files = counted(static_cast<std::int64_t>(nieuw), "nieuw bestand", "nieuwe bestanden");
    if (zonder_aard)
        return sentence(aantallen, done) +
               fmt::format(
                   "\nVoor {} is een `aard` nodig, die het landelijke register niet kent. Zet `--aard beleid`, "
                   "`--aard uitvoering` of `--aard bedrijfsvoering` achter de opdracht, en pas hem daarna aan per "
                   "bestand.",
                   files);
    if (nieuw == 0) return sentence(aantallen, done);
    if (aantallen.nieuw > 0) return fmt::format("{}{} {}", files, done ? " gemaakt." : ".", sentence(aantallen, done));
    return done ? files + " gemaakt." : fmt::format("{}. {}", files, nog_niets_veranderd);
}

} // namespace

ExitCode take_regelingen(const Call& call, const InvoerOptions& options, const LandelijkRegister& landelijk) {
    const auto read = read_to_change(call, options);
    if (!read) return ExitCode::findings;
    const Register& data = read->loaded.data;
    const auto opgaven = invoer::regelingen_uit(landelijk, data, question(options, *read));
    Aantallen aantallen;
    Texts texts = updated(call, data, opgaven, aantallen);
    for (const invoer::Nieuwbestand& nieuw : opgaven.nieuw) {
        show_new(call.out, nieuw);
        if (options.aard) texts.emplace(nieuw.naam, schema::editor_line("samenwerking", "../") + nieuw.tekst);
    }
    if (analysis::overgeslagen(data) > 0)
        call.out << fmt::format("Wegens fouten niet gelezen: {}. `grip toets` noemt de fouten.\n",
                                fmt::join(analysis::niet_gelezen(data), ", "));
    for (const std::string& opmerking : opgaven.opmerkingen) call.out << "Let op: " << printable(opmerking) << '\n';
    for (const std::string& woord : landelijk.onbekend)
        call.out << fmt::format("Niet overgenomen, want grip kent het niet: {}.\n", printable(woord));
    if (tell_faults(call.err, new_faults(call, *read, texts))) return ExitCode::findings;
    const bool done = options.uitvoeren && !texts.empty();
    if (done) write_texts(call, *read, texts);
    const bool zonder_aard = !options.aard && !opgaven.nieuw.empty();
    call.out << closing(aantallen, opgaven.nieuw.size(), zonder_aard, done) << '\n';
    return aantallen.met_de_hand == 0 && !zonder_aard ? ExitCode::done : ExitCode::findings;
}

} // namespace grip::cli
