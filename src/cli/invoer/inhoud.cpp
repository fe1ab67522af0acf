// What is in a file that somebody gives to `grip invoer`: known by its content, whatever its name is.
#include "base/text.hpp"
#include "cli/invoer/take.hpp"
#include "cli/roo_file.hpp"
#include "invoer/werkblad.hpp"
#include "render/werkmap.hpp"

#include <fmt/format.h>

namespace grip::cli {
namespace {

std::string read_file(const Call& call, const Tekst& bestand) {
    constexpr std::size_t most = 32 << 20; // all totals since 1988 of CBS take a fifth of that
    std::string bytes = source::disk(call.environment.folder.string()).read(bestand.text, most + 1);
    if (bytes.size() <= most) return bytes;
    throw UsageError{fmt::format("{} is groter dan 32 MB. Kies op StatLine alleen de totalen, of minder jaren.",
                                 printable(bestand.text))};
}

std::string begin_of(const Call& call, const Tekst& bestand) {
    constexpr std::size_t enough = 16; // to tell what kind of file it is
    return source::disk(call.environment.folder.string()).read(bestand.text, enough);
}

[[noreturn]] void refuse(const Tekst& bestand, std::string_view why) {
    throw UsageError{fmt::format("{} {}", printable(bestand.text), why)};
}

Werkmap read_werkmap(const Tekst& bestand, const std::string& bytes) {
    render::Gelezen gelezen = render::lees_werkmap(bytes);
    if (gelezen.werkmap) return std::move(*gelezen.werkmap);
    if (gelezen.fout == render::Werkmapfout::te_groot)
        refuse(bestand, "is uitgepakt te groot: een werkblad van grip is nooit groter dan 16 MB per blad.");
    refuse(bestand, "is geen rekenblad dat grip kan lezen. Open het in Excel of LibreOffice en bewaar het als .xlsx.");
}

bool is_calendar(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return bytes.starts_with("BEGIN:VCALENDAR");
}

render::Kalender read_kalender(const Tekst& bestand, const std::string& bytes) {
    auto agenda = render::lees_kalender(bytes.substr(bytes.find("BEGIN")));
    if (agenda) return std::move(*agenda);
    refuse(bestand, "is een beschadigde agenda.");
}

bool is_archive(std::string_view bytes) { return bytes.starts_with("PK"); }

/// Of Office before 2007, and what Excel makes of a workbook with a password.
bool is_compound_file(std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0"); }

constexpr std::string_view wijs_met =
    "Is het een lijst met eigen koppen, zeg dan met --met welk bestand in invoer/ de kolommen kent.";

Inhoud of_werkmap(const InvoerOptions& options, const Tekst& bestand, Werkmap werkmap) {
    if (invoer::is_werkblad(werkmap)) return werkmap;
    if (options.met) return Lijstbestand{std::move(werkmap)};
    refuse(bestand,
           fmt::format("is geen werkblad van grip. Maak er een met `grip werkblad --uit naam.xlsx`. {}", wijs_met));
}

} // namespace

Inhoud lees_inhoud(const Call& call, const InvoerOptions& options, const Tekst& bestand) {
    if (may_be_roo(begin_of(call, bestand))) return read_roo(call, bestand.text);
    std::string bytes = read_file(call, bestand);
    if (is_compound_file(bytes))
        refuse(bestand,
               "is een oud Excel-bestand (.xls) of heeft een wachtwoord. Open het in Excel, haal het wachtwoord "
               "weg en bewaar het als .xlsx.");
    if (is_archive(bytes)) return of_werkmap(options, bestand, read_werkmap(bestand, bytes));
    if (is_calendar(bytes)) return read_kalender(bestand, bytes);
    if (auto bevolking = invoer::lees_bevolking(invoer::lees_csv(bytes))) return std::move(*bevolking);
    if (options.met) return Lijstbestand{std::move(bytes)};
    throw UsageError{fmt::format(
        "In {} is niets te vinden wat grip kan overnemen. Het kan dit met een werkblad dat `grip werkblad` of "
        "`grip uitvraag` maakte (.xlsx), met de uitvoer van het Register van Overheidsorganisaties (exportOO.xml), en met de bevolking van het CBS als CSV: tabel 03759ned of 70072ned, met de kolommen "
        "RegioS en Perioden, en van de eerste ook Geslacht, Leeftijd en BurgerlijkeStaat. Download die tabel met "
        "codes, niet met namen. {}",
        printable(bestand.text), wijs_met)};
}

} // namespace grip::cli
