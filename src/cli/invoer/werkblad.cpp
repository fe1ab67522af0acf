// What somebody typed in a workbook of ours, into the files of the register.
#include "invoer/werkblad.hpp"

#include "analysis/bestanden.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/invoer/take.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>
#include <tuple>

namespace grip::cli {
namespace {

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

using Fouten = std::vector<Finding>;

Texts texts_of(const Veranderd& veranderd) {
    Texts texts;
    for (const auto& [bestand, bijgewerkt] : veranderd) texts.emplace(bestand, bijgewerkt.tekst);
    return texts;
}

/// The change from which a fault in a file came, if it came from one: of the value itself, or else of what holds it or stands in it.
const invoer::Opgave* cause_of(const Finding& finding, const Veranderd& veranderd) {
    const auto file = veranderd.find(finding.location.file);
    if (file == veranderd.end()) return nullptr;
    const std::string& path = finding.location.path;
    const invoer::Opgave* near = nullptr;
    for (const invoer::Wijziging& wijziging : file->second.wijzigingen) {
        if (wijziging.pad == path) return wijziging.opgave;
        const bool related = path.starts_with(wijziging.pad + ".") || wijziging.pad.starts_with(path + ".");
        if (related && near == nullptr) near = wijziging.opgave;
    }
    return near;
}

/// What stands in something confidential is not told.
void tell(std::ostream& err, const Tekst& bestand, const Fouten& fouten, const Veranderd& veranderd) {
    for (const Finding& finding : fouten) {
        const invoer::Opgave* opgave = cause_of(finding, veranderd);
        const bool hidden = finding.location.confidential() || (opgave != nullptr && opgave->vertrouwelijk);
        err << (opgave == nullptr || opgave->plaats.blad.empty() ? printable(finding.location.file)
                                                                 : where(bestand, opgave->plaats))
            << ": "
            << (hidden ? fmt::format("in deze vertrouwelijke rij klopt iets niet: {}.", finding.rule->title)
                       : sentence_of(finding.message, finding.hint))
            << '\n';
    }
}

/// What cannot be written keeps the rest out too: half of what somebody typed is harder to mend than nothing.
std::size_t tell_refused(std::ostream& err, const Tekst& bestand, const Veranderd& veranderd) {
    std::size_t refused = 0;
    for (const auto& [file, bijgewerkt] : veranderd) {
        for (const invoer::Wijziging& wijziging : bijgewerkt.wijzigingen) {
            if (!wijziging.geweigerd) continue;
            ++refused;
            err << fmt::format(
                "{}: dit kan grip niet zelf in {} zetten, omdat daar al iets anders staat of om de tekens in de tekst. "
                "Zet het er zelf in, en lees dan opnieuw in.\n",
                where(bestand, wijziging.opgave->plaats), printable(file));
        }
    }
    return refused;
}

void tell(std::ostream& out, const invoer::Ingevuld& ingevuld, bool verwijder) {
    for (const std::string& kolom : ingevuld.niet_gelezen)
        out << fmt::format("Niet gelezen, want deze kolom is niet van grip: {}.\n", printable(kolom));
    for (const std::string& blad : ingevuld.niet_herkend)
        out << fmt::format("Het blad {} is uit het werkblad gehaald; daarvan verandert niets.\n", printable(blad));
    if (verwijder || ingevuld.verwijderd.empty()) return;
    out << "Deze rijen zijn uit het werkblad gehaald, en staan nog in het register:\n";
    for (const std::string& rij : ingevuld.verwijderd) out << fmt::format("  {}\n", schema::shown(rij));
    out << "Zet `--verwijder` achter de opdracht om ze ook daar weg te halen.\n";
}

Aantallen total(const Veranderd& veranderd) {
    Aantallen total;
    for (const auto& [bestand, bijgewerkt] : veranderd) total += aantallen_van(bijgewerkt);
    return total;
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
    const auto read = read_to_change(call, options);
    if (!read) return ExitCode::findings;
    auto ingevuld = invoer::lees_ingevuld(werkmap, read->loaded.data, options.verwijder);
    std::ranges::stable_sort(ingevuld.fouten, {}, [](const invoer::Celfout& fout) {
        return std::tuple{fout.plaats.blad, fout.plaats.line, fout.plaats.column};
    });
    for (const invoer::Celfout& fout : ingevuld.fouten)
        call.err << fmt::format("{}: {}\n", where(options.bestand, fout.plaats), sentence_of(fout.tekst, fout.tip));
    const Veranderd veranderd = werk_bij(read->loaded.data, ingevuld, options.bron ? options.bron->text : "");
    const Fouten fouten = new_faults(call, *read, texts_of(veranderd));
    tell(call.err, options.bestand, fouten, veranderd);
    const std::size_t refused = tell_refused(call.err, options.bestand, veranderd);
    for (const auto& [bestand, bijgewerkt] : veranderd) show_changes(call.out, bestand, bijgewerkt);
    tell(call.out, ingevuld, options.verwijder);
    for (const Location& plaats : ingevuld.wordt_openbaar)
        call.out << fmt::format("Let op: {} maakt openbaar wat vertrouwelijk was.\n", where(options.bestand, plaats));
    if (!ingevuld.fouten.empty() || !fouten.empty() || refused > 0) {
        call.err << "Er is niets veranderd: verbeter eerst wat hierboven staat.\n";
        return ExitCode::findings;
    }
    ask_source(call, options, ingevuld);
    const Aantallen aantallen = total(veranderd);
    const bool done = options.uitvoeren && aantallen.nieuw > 0;
    if (done) write_texts(call, *read, texts_of(veranderd));
    call.out << sentence(aantallen, done) << '\n';
    return ExitCode::done;
}

} // namespace grip::cli
