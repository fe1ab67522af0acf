// What somebody typed in a workbook of ours, into the files of the register.
#include "invoer/werkblad.hpp"

#include "analysis/bestanden.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/invoer/take.hpp"
#include "rules/all.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>
#include <tuple>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

using Veranderd = std::map<std::string, invoer::Bijgewerkt>; ///< by file

Veranderd werk_bij(const Register& data, const invoer::Ingevuld& ingevuld, const std::string& bron) {
    Veranderd veranderd;
    for (const auto& [bestand, opgaven] : ingevuld.opgaven) {
        const Bestand& file = *analysis::bestand_van(data, bestand);
        veranderd.emplace(bestand, invoer::werk_bij(*file.document, opgaven, bron));
    }
    return veranderd;
}

std::string where(const Tekst& bestand, const Location& plaats) {
    const std::string blad = fmt::format("{}, blad {}", printable(bestand.text), printable(plaats.blad));
    return plaats.line == 0 ? blad : fmt::format("{}, cel {}", blad, cel(plaats));
}

std::string sentence_of(const std::string& tekst, const std::string& tip) {
    return fmt::format("{}.{}{}", tekst, tip.empty() ? "" : " ", tip);
}

/// A fault that the register did not have before.
using Fouten = std::vector<Finding>;

Fouten nieuwe_fouten(const Call& call, const Read& read, const Veranderd& veranderd) {
    std::map<std::string, std::string> texts;
    for (const auto& [bestand, bijgewerkt] : veranderd) texts.emplace(bestand, bijgewerkt.tekst);
    const auto after = load::load(source::over(call.environment.source(read.folder), std::move(texts)), rules::all());
    const auto key = [](const Finding& finding) {
        return std::tuple{finding.rule->id, finding.location.file, finding.location.path, finding.message};
    };
    Fouten fouten;
    for (const Finding& finding : after.findings) {
        const bool known = std::ranges::any_of(read.loaded.findings,
                                               [&](const Finding& before) { return key(before) == key(finding); });
        if (!known) fouten.push_back(finding);
    }
    return fouten;
}

/// The cell from which a fault in a file came, if it came from one: of the value itself, or else of what holds it or stands in it.
const Location* cell_of(const Finding& finding, const Veranderd& veranderd) {
    const auto file = veranderd.find(finding.location.file);
    if (file == veranderd.end()) return nullptr;
    const std::string& path = finding.location.path;
    const Location* near = nullptr;
    for (const invoer::Wijziging& wijziging : file->second.wijzigingen) {
        if (wijziging.pad == path) return &wijziging.opgave->plaats;
        const bool related = path.starts_with(wijziging.pad + ".") || wijziging.pad.starts_with(path + ".");
        if (related && near == nullptr) near = &wijziging.opgave->plaats;
    }
    return near;
}

void tell(std::ostream& err, const Tekst& bestand, const Fouten& fouten, const Veranderd& veranderd) {
    for (const Finding& finding : fouten) {
        const Location* plaats = cell_of(finding, veranderd);
        err << (plaats == nullptr ? printable(finding.location.file) : where(bestand, *plaats)) << ": "
            << sentence_of(finding.message, finding.hint) << '\n';
    }
}

void tell(std::ostream& out, const invoer::Ingevuld& ingevuld, bool verwijder) {
    for (const std::string& kolom : ingevuld.niet_gelezen)
        out << fmt::format("Niet gelezen, want deze kolom is niet van grip: {}.\n", printable(kolom));
    if (verwijder || ingevuld.verwijderd.empty()) return;
    out << "Deze rijen zijn uit het werkblad gehaald, en staan nog in het register:\n";
    for (const std::string& rij : ingevuld.verwijderd) out << fmt::format("  {}\n", schema::shown(rij));
    out << "Zet `--verwijder` achter de opdracht om ze ook daar weg te halen.\n";
}

Aantallen total(const Veranderd& veranderd) {
    Aantallen total;
    for (const auto& [bestand, bijgewerkt] : veranderd) {
        const Aantallen aantallen = aantallen_van(bijgewerkt);
        total.nieuw += aantallen.nieuw;
        total.met_de_hand += aantallen.met_de_hand;
    }
    return total;
}

void write(const Call& call, const fs::path& folder, const Veranderd& veranderd) {
    std::vector<OutputFile> files;
    for (const auto& [bestand, bijgewerkt] : veranderd)
        files.push_back({call.environment.folder / folder / bestand, bijgewerkt.tekst});
    call.environment.write(files, Writing::replace, Access::usual);
}

/// Only who writes must name where figures come from; who looks is told.
void ask_source(const Call& call, const InvoerOptions& options, const invoer::Ingevuld& ingevuld) {
    if (!ingevuld.cijfers || options.bron) return;
    constexpr std::string_view ask =
        "Er veranderen cijfers: zeg met --bron \"…\" waar zij vandaan komen, zoals --bron \"Jaarrekening 2025, blz. 12\".";
    if (options.uitvoeren) throw UsageError{std::string{ask}};
    call.out << ask << '\n';
}

} // namespace

ExitCode take_werkblad(const Call& call, const InvoerOptions& options, const Werkmap& werkmap) {
    if (!invoer::is_werkblad(werkmap))
        throw UsageError{fmt::format("{} is geen werkblad van grip. Maak er een met `grip werkblad --uit naam.xlsx`.",
                                     printable(options.bestand.text))};
    const Read read = read_register(call, register_to_change(call, options.uitvoeren));
    if (!read.loaded.usable) {
        call.err << unusable("is er niets ingelezen");
        return ExitCode::findings;
    }
    const auto ingevuld = invoer::lees_ingevuld(werkmap, read.loaded.data, options.verwijder);
    for (const invoer::Celfout& fout : ingevuld.fouten)
        call.err << fmt::format("{}: {}\n", where(options.bestand, fout.plaats), sentence_of(fout.tekst, fout.tip));
    const Veranderd veranderd = werk_bij(read.loaded.data, ingevuld, options.bron ? options.bron->text : "");
    const Fouten fouten = nieuwe_fouten(call, read, veranderd);
    tell(call.err, options.bestand, fouten, veranderd);
    for (const auto& [bestand, bijgewerkt] : veranderd) show_changes(call.out, bestand, bijgewerkt);
    tell(call.out, ingevuld, options.verwijder);
    if (!ingevuld.fouten.empty() || !fouten.empty()) {
        call.err << "Er is niets veranderd: verbeter eerst wat hierboven staat.\n";
        return ExitCode::findings;
    }
    ask_source(call, options, ingevuld);
    const Aantallen aantallen = total(veranderd);
    const bool done = options.uitvoeren && aantallen.nieuw > 0;
    if (done) write(call, read.folder, veranderd);
    call.out << sentence(aantallen, done) << '\n';
    return aantallen.met_de_hand == 0 ? ExitCode::done : ExitCode::findings;
}

} // namespace grip::cli
