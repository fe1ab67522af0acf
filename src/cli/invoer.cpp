// grip invoer: what a file of somebody else would change in the register, shown or made.
#include "analysis/bestanden.hpp"
#include "base/embedded.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/run.hpp"
#include "invoer/inwoners.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

namespace grip::cli {
namespace {

struct Options {
    Tekst bestand;
    std::optional<Jaar> vanaf;
    std::optional<Tekst> bron;
    bool uitvoeren = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::bestand>("Het bestand dat u kreeg of ophaalde"),
        field<&Options::vanaf>("Het eerste jaar dat wordt overgenomen"),
        field<&Options::bron>("Wat er bij `bron` komt te staan, in plaats van de naam van de tabel"),
        field<&Options::uitvoeren>("Schrijf de veranderingen in de bestanden", false),
    };
};

invoer::Bevolking read_bevolking(const Call& call, const Tekst& bestand) {
    constexpr std::size_t most = 32 << 20; // all totals since 1988 take a fifth of that
    const std::string text = source::disk(call.environment.folder.string()).read(bestand.text, most + 1);
    if (text.size() > most)
        throw UsageError{fmt::format("{} is groter dan 32 MB. Kies op StatLine alleen de totalen, of minder jaren.",
                                     printable(bestand.text))};
    auto bevolking = invoer::lees_bevolking(invoer::lees_csv(text));
    if (bevolking) return std::move(*bevolking);
    throw UsageError{
        fmt::format("In {} is niets te vinden wat grip kan overnemen. Het kan dit met de bevolking van het CBS "
                    "als CSV: tabel 03759ned of 70072ned, met de kolommen RegioS en Perioden, en van de eerste "
                    "ook Geslacht, Leeftijd en BurgerlijkeStaat. Download de tabel met codes, niet met namen.",
                    printable(bestand.text))};
}

void show(std::ostream& out, const invoer::Wijziging& wijziging) {
    const auto number = [](const std::string& text) {
        const auto parsed = parse_number(text);
        return parsed ? dutch_number(parsed->scaled, parsed->decimals) : printable(text);
    };
    out << fmt::format("  {}: {}, wordt {}{}\n", printable(wijziging.opgave->naam),
                       wijziging.was ? "was " + number(*wijziging.was) : "stond er niet",
                       number(wijziging.opgave->waarde),
                       wijziging.geweigerd ? " (dat kan grip hier niet zelf schrijven; doe het met de hand)" : "");
}

void show_missing(std::ostream& out, const invoer::Inwonersopgave& opgave, int vanaf) {
    const auto tell = [&](std::string_view why, const std::vector<std::string>& names) {
        if (!names.empty()) out << fmt::format("{}: {}.\n", why, printable(fmt::format("{}", fmt::join(names, ", "))));
    };
    tell("Niet opgezocht, want bij `deelnemers` staat geen `code`", opgave.zonder_code);
    tell("Niet opgezocht, want onder één naam staan verschillende codes", opgave.meer_codes);
    tell(fmt::format("Het bestand heeft vanaf {} geen inwoners van", vanaf), opgave.onbekend);
}

/// How many values are new, how many the keeper must write, and how many stand there already.
struct Aantallen {
    std::ptrdiff_t nieuw = 0;
    std::ptrdiff_t met_de_hand = 0;
    std::ptrdiff_t al_zo = 0;
};

std::string sentence(const Aantallen& aantallen, bool done) {
    std::string text = "Er is niets dat grip kan veranderen.";
    if (aantallen.nieuw > 0)
        text = counted(aantallen.nieuw, "verandering", "veranderingen") +
               (done ? " uitgevoerd." : fmt::format(". {}", nog_niets_veranderd));
    if (aantallen.met_de_hand > 0)
        text += fmt::format(" {} moet u zelf schrijven.", counted(aantallen.met_de_hand, "cijfer", "cijfers"));
    if (aantallen.al_zo > 0)
        text += fmt::format(" {} al zo in het register.", counted(aantallen.al_zo, "cijfer staat", "cijfers staan"));
    return text;
}

ExitCode show_faults(std::ostream& err, const std::string& bestand, const std::vector<invoer::Leesfout>& fouten) {
    constexpr std::size_t most = 10; // of one kind of fault a table has thousands
    for (std::size_t i = 0; i < std::min(most, fouten.size()); ++i)
        err << fmt::format("{}:{}: {}.\n", printable(bestand), fouten[i].regel, fouten[i].tekst);
    if (fouten.size() > most) err << fmt::format("En nog {} van zulke regels.\n", fouten.size() - most);
    err << "Er is niets veranderd.\n";
    return ExitCode::findings;
}

/// False, and said, when files were left out: nobody looked for their participants.
bool tell_unread(std::ostream& out, const Register& data) {
    const std::size_t unread = analysis::overgeslagen(data);
    if (unread > 0)
        out << fmt::format(
            "Wegens fouten niet gelezen: {}. De deelnemers daarin zijn niet opgezocht; `grip toets` noemt de "
            "fouten.\n",
            counted(static_cast<std::int64_t>(unread), "bestand", "bestanden"));
    return unread == 0;
}

ExitCode take(const Call& call, const Options& options, const invoer::Bevolking& bevolking) {
    const Read read = read_register(call, register_to_change(call, options.uitvoeren));
    if (!read.loaded.usable) {
        call.err << unusable("is er niets ingelezen");
        return ExitCode::findings;
    }
    const Register& data = read.loaded.data;
    const yaml::Document& gemeente = *data.gemeente.origin.document;
    const int vanaf = options.vanaf ? options.vanaf->year : eerste_jaar(bevolking, data.gemeente);
    const auto opgave = invoer::inwoners_uit(bevolking, data, vanaf);
    const std::string table = fmt::format("CBS, bevolking op 1 januari, tabel {}", bevolking.tabel);
    const auto updated = invoer::werk_bij(gemeente, opgave.opgaven, options.bron ? options.bron->text : table);
    Aantallen aantallen{.al_zo = std::ssize(opgave.opgaven) - std::ssize(updated.wijzigingen)};
    for (const invoer::Wijziging& wijziging : updated.wijzigingen)
        ++(wijziging.geweigerd ? aantallen.met_de_hand : aantallen.nieuw);
    const bool done = options.uitvoeren && aantallen.nieuw > 0;
    if (done)
        call.environment.write({{call.environment.folder / read.folder / gemeente.file, updated.tekst}},
                               Writing::replace, Access::usual);
    if (!updated.wijzigingen.empty()) call.out << gemeente.file << '\n';
    for (const invoer::Wijziging& wijziging : updated.wijzigingen) show(call.out, wijziging);
    show_missing(call.out, opgave, vanaf);
    call.out << sentence(aantallen, done) << '\n';
    const bool whole = tell_unread(call.out, data);
    return whole && aantallen.met_de_hand == 0 ? ExitCode::done : ExitCode::findings;
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    const invoer::Bevolking bevolking = read_bevolking(call, options.bestand);
    if (!bevolking.fouten.empty()) return show_faults(call.err, options.bestand.text, bevolking.fouten);
    return take(call, options, bevolking);
}

} // namespace

Command invoer() {
    return {"invoer",
            "Neem over wat een ander bestand weet",
            embedded("src/cli/invoer.md"),
            {"bestand"},
            {&schema::shape_of<Options>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace grip::cli
