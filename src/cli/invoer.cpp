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

namespace fs = std::filesystem;

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
    constexpr std::size_t most = 256 << 20; // the whole of 03759ned, since 1988
    const std::string text = source::disk(call.environment.folder.string()).read(bestand.text, most);
    auto bevolking = invoer::lees_bevolking(invoer::lees_csv(text));
    if (bevolking) return std::move(*bevolking);
    throw UsageError{
        fmt::format("grip weet niet wat voor bestand {} is. Het kent de bevolking van het CBS als CSV: tabel "
                    "03759ned of 70072ned, met de kolommen RegioS en Perioden. Download de tabel op StatLine "
                    "met codes, niet met namen.",
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

void show_missing(std::ostream& out, const invoer::Inwonersopgave& opgave) {
    const auto tell = [&](std::string_view why, const std::vector<std::string>& names) {
        if (!names.empty()) out << fmt::format("{}: {}.\n", why, printable(fmt::format("{}", fmt::join(names, ", "))));
    };
    tell("Niet opgezocht, want bij `deelnemers` staat geen `code`", opgave.zonder_code);
    tell("Niet opgezocht, want bij één naam staan twee codes", opgave.meer_codes);
    tell("Niet in het bestand, in deze jaren", opgave.onbekend);
}

std::string sentence(std::size_t changes, std::size_t same, bool done) {
    std::string already;
    if (same > 0)
        already = fmt::format(" {} al zo in het register.",
                              counted(static_cast<std::int64_t>(same), "cijfer staat", "cijfers staan"));
    if (changes == 0) return "Er is niets te veranderen." + already;
    return fmt::format("{}{}{}", counted(static_cast<std::int64_t>(changes), "verandering", "veranderingen"),
                       done ? " uitgevoerd."
                            : ". Er is nog niets veranderd: zet `--uitvoeren` achter de opdracht om dit te doen.",
                       already);
}

ExitCode show_faults(std::ostream& err, const std::string& bestand, const std::vector<invoer::Leesfout>& fouten) {
    for (const invoer::Leesfout& fout : fouten)
        err << fmt::format("{}:{}: {}\n", printable(bestand), fout.regel, fout.tekst);
    err << "Er is niets veranderd.\n";
    return ExitCode::findings;
}

/// gemeente.yaml as it was read; null, and said, when the register cannot be used.
const yaml::Document* gemeente_of(const Read& read, std::ostream& err) {
    const Bestand* bestand = analysis::bestand_van(read.loaded.data, "gemeente.yaml");
    if (read.loaded.usable && bestand != nullptr && bestand->document != nullptr) return bestand->document.get();
    err << "gemeente.yaml of een bestand in kader/ heeft fouten; daarom is er niets ingelezen. `grip toets` noemt de "
           "fouten.\n";
    return nullptr;
}

ExitCode take(const Call& call, const Options& options, const invoer::Bevolking& bevolking) {
    const fs::path folder = (options.uitvoeren ? own_register(call) : wanted_register(call)).folder;
    const Read read = read_register(call);
    const yaml::Document* gemeente = gemeente_of(read, call.err);
    if (gemeente == nullptr) return ExitCode::findings;
    const Register& data = read.loaded.data;
    const int vanaf = options.vanaf ? options.vanaf->year : eerste_jaar(bevolking, data.gemeente);
    const auto opgave = invoer::inwoners_uit(bevolking, data, vanaf);
    const std::string table = fmt::format("CBS, bevolking op 1 januari, tabel {}", bevolking.tabel);
    const auto updated = invoer::werk_bij(*gemeente, opgave.opgaven, options.bron ? options.bron->text : table);
    const auto possible =
        std::ranges::count_if(updated.wijzigingen, [](const auto& wijziging) { return !wijziging.geweigerd; });
    const bool done = options.uitvoeren && possible > 0;
    if (done)
        call.environment.write({{call.environment.folder / folder / gemeente->file, updated.tekst}}, Writing::replace,
                               Access::usual);
    if (!updated.wijzigingen.empty()) call.out << gemeente->file << '\n';
    for (const invoer::Wijziging& wijziging : updated.wijzigingen) show(call.out, wijziging);
    show_missing(call.out, opgave);
    const std::size_t same = opgave.opgaven.size() - updated.wijzigingen.size();
    call.out << sentence(static_cast<std::size_t>(possible), same, done) << '\n';
    return ExitCode::done;
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
