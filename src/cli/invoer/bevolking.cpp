// The inhabitants of CBS into gemeente.yaml.
#include "analysis/bestanden.hpp"
#include "base/text.hpp"
#include "cli/invoer/take.hpp"
#include "invoer/inwoners.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

namespace grip::cli {
namespace {

void show_missing(std::ostream& out, const invoer::Inwonersopgave& opgave, int vanaf) {
    const auto tell = [&](std::string_view why, const std::vector<std::string>& names) {
        if (!names.empty()) out << fmt::format("{}: {}.\n", why, printable(fmt::format("{}", fmt::join(names, ", "))));
    };
    tell("Niet opgezocht, want bij `deelnemers` staat geen `code`", opgave.zonder_code);
    tell("Niet opgezocht, want onder één naam staan verschillende codes", opgave.meer_codes);
    tell(fmt::format("Het bestand heeft vanaf {} geen inwoners van", vanaf), opgave.onbekend);
}

Genomen show_faults(std::ostream& err, const std::string& bestand, const std::vector<invoer::Leesfout>& fouten) {
    constexpr std::size_t most = 10; // of one kind of fault a table has thousands
    for (std::size_t i = 0; i < std::min(most, fouten.size()); ++i)
        err << fmt::format("{}:{}: {}.\n", printable(bestand), fouten[i].regel, fouten[i].tekst);
    if (fouten.size() > most) err << fmt::format("En nog {} van zulke regels.\n", fouten.size() - most);
    err << "Er is niets veranderd.\n";
    return niet_klaar();
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

} // namespace

Genomen take_bevolking(const Invoerstap& stap, const invoer::Bevolking& bevolking) {
    const auto& [call, options, bestand, read, eerder] = stap;
    if (!bevolking.fouten.empty()) return show_faults(call.err, bestand.text, bevolking.fouten);
    const Register& data = read.loaded.data;
    const yaml::Document& gemeente = *data.gemeente.origin.document;
    const int vanaf = options.vanaf ? options.vanaf->year : eerste_jaar(bevolking, data.gemeente);
    const auto opgave = invoer::inwoners_uit(bevolking, data, vanaf);
    const std::string table = fmt::format("CBS, bevolking op 1 januari, tabel {}", bevolking.tabel);
    const auto updated = invoer::werk_bij(gemeente, opgave.opgaven, options.bron ? options.bron->text : table);
    Genomen genomen;
    voeg_toe(genomen, gemeente.file, opgave.opgaven, updated);
    genomen.aantallen.al_zo = std::ssize(opgave.opgaven) - std::ssize(updated.wijzigingen);
    show_changes(call.out, gemeente.file, updated);
    show_missing(call.out, opgave, vanaf);
    const bool whole = tell_unread(call.out, data);
    genomen.code = whole && genomen.aantallen.met_de_hand == 0 ? ExitCode::done : ExitCode::findings;
    return genomen;
}

} // namespace grip::cli
