// The calendar of the council into gemeente.yaml.
#include "invoer/raadskalender.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/invoer/take.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

namespace grip::cli {
namespace {

/// `raad=Raadsvergadering`
invoer::Titelkeuze choice(const std::string& given) {
    const auto equals = given.find('=');
    const std::string soort = given.substr(0, equals);
    std::vector<std::string_view> keys;
    for (const auto& option : options<Raadssoort>) {
        keys.push_back(option.key);
        if (equals != std::string::npos && option.key == soort && equals + 1 < given.size())
            return {std::string{trim(given.substr(equals + 1))}, option.value};
    }
    throw UsageError{
        fmt::format("--soort: schrijf soort=titel, zoals --soort raad=\"Raadsvergadering\". De soort is een van: {}.",
                    fmt::join(keys, ", "))};
}

void show_titles(std::ostream& out, const std::map<std::string, int>& titles) {
    out << "Niet overgenomen, want geen --soort noemt deze titels:\n";
    for (const auto& [title, count] : titles)
        out << fmt::format("  {} ({})\n", schema::shown(title), counted(count, "keer", "keer"));
}

} // namespace

Genomen take_raadskalender(const Invoerstap& stap, const render::Kalender& agenda) {
    const auto& [call, options, bestand, read, eerder] = stap;
    std::vector<invoer::Titelkeuze> keuzes;
    for (const Tekst& soort : options.soort) keuzes.push_back(choice(soort.text));
    const Gemeente& gemeente = read.loaded.data.gemeente;
    const yaml::Document& document = *gemeente.origin.document;
    const auto kalender = invoer::raadskalender_uit(agenda.punten, gemeente, keuzes, read.peildatum);
    const auto bijgewerkt = invoer::werk_bij(document, kalender.opgaven, options.bron ? options.bron->text : "");
    show_changes(call.out, document.file, bijgewerkt);
    if (agenda.onleesbaar > 0)
        call.out << fmt::format("Niet gelezen: {} zonder kenmerk of bestaande dag.\n",
                                counted(static_cast<std::int64_t>(agenda.onleesbaar), "afspraak", "afspraken"));
    for (const std::string& opmerking : kalender.opmerkingen) call.out << "Let op: " << printable(opmerking) << '\n';
    if (!kalender.niet_gekozen.empty()) show_titles(call.out, kalender.niet_gekozen);
    if (tell_faults(call.err, new_faults(stap, {{document.file, bijgewerkt.tekst}}))) return niet_klaar();
    Genomen genomen;
    voeg_toe(genomen, document.file, kalender.opgaven, bijgewerkt);
    if (keuzes.empty() || genomen.aantallen.met_de_hand > 0) genomen.code = ExitCode::findings;
    return genomen;
}

} // namespace grip::cli
