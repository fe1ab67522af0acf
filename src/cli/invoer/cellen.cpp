#include "cli/invoer/cellen.hpp"

#include "analysis/bestanden.hpp"
#include "base/error.hpp"
#include "base/text.hpp"

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

/// The place from which a change came; of what grip adds itself the file.
std::string place_of(const Tekst& bestand, const invoer::Opgave* opgave, const std::string& file) {
    return opgave == nullptr || opgave->plaats.line == 0 ? printable(file) : where(bestand, opgave->plaats);
}

/// What stands in something confidential is not told.
void tell(std::ostream& err, const Tekst& bestand, const Fouten& fouten, const Veranderd& veranderd) {
    for (const Finding& finding : fouten) {
        const invoer::Opgave* opgave = cause_of(finding, veranderd);
        const bool hidden = finding.location.confidential() || (opgave != nullptr && opgave->vertrouwelijk);
        err << place_of(bestand, opgave, finding.location.file) << ": "
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
                place_of(bestand, wijziging.opgave, file), printable(file));
        }
    }
    return refused;
}

/// Only who writes must name where figures come from; who looks is told.
void ask_source(const Invoerstap& stap) {
    constexpr std::string_view ask =
        "Er veranderen cijfers: zeg met --bron \"…\" waar zij vandaan komen, zoals --bron \"Jaarrekening 2025, blz. 12\".";
    if (stap.options.uitvoeren) throw UsageError{std::string{ask}};
    stap.call.out << ask << '\n';
}

} // namespace

std::string where(const Tekst& bestand, const Location& plaats) {
    const std::string name = printable(bestand.text);
    if (plaats.blad.empty()) return plaats.line == 0 ? name : fmt::format("{}:{}", name, plaats.line);
    const std::string blad = fmt::format("{}, blad {}", name, printable(plaats.blad));
    return plaats.line == 0 ? blad : fmt::format("{}, cel {}", blad, cel(plaats));
}

std::string sentence_of(const std::string& tekst, const std::string& tip) {
    return fmt::format("{}.{}{}", tekst, tip.empty() ? "" : " ", tip);
}

Genomen take_cellen(const Invoerstap& stap, invoer::Ingevuld ingevuld, const std::string& bron,
                    const std::string& opmerkingen) {
    const auto& [call, options, bestand, read, eerder] = stap;
    std::ranges::stable_sort(ingevuld.fouten, {}, [](const invoer::Celfout& fout) {
        return std::tuple{fout.plaats.blad, fout.plaats.line, fout.plaats.column};
    });
    for (const invoer::Celfout& fout : ingevuld.fouten)
        call.err << fmt::format("{}: {}\n", where(bestand, fout.plaats), sentence_of(fout.tekst, fout.tip));
    const Veranderd veranderd = werk_bij(read.loaded.data, ingevuld, bron);
    const Fouten fouten = new_faults(stap, texts_of(veranderd));
    tell(call.err, bestand, fouten, veranderd);
    const std::size_t refused = tell_refused(call.err, bestand, veranderd);
    for (const auto& [file, bijgewerkt] : veranderd) show_changes(call.out, file, bijgewerkt);
    call.out << opmerkingen;
    for (const Location& plaats : ingevuld.wordt_openbaar)
        call.out << fmt::format("Let op: {} maakt openbaar wat vertrouwelijk was.\n", where(bestand, plaats));
    if (!ingevuld.fouten.empty() || !fouten.empty() || refused > 0) {
        call.err << "Er is niets veranderd: verbeter eerst wat hierboven staat.\n";
        return niet_klaar();
    }
    if (ingevuld.cijfers && bron.empty()) ask_source(stap);
    Genomen genomen;
    for (const auto& [file, bijgewerkt] : veranderd) voeg_toe(genomen, file, ingevuld.opgaven.at(file), bijgewerkt);
    return genomen;
}

} // namespace grip::cli
