// Several files in one run: each told in turn, and all of them written or none.
#include "base/number.hpp"
#include "base/text.hpp"
#include "cli/invoer/take.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>
#include <tuple>

namespace grip::cli {
namespace {

Genomen take(const Invoerstap& stap, const Inhoud& inhoud) {
    struct Taker {
        const Invoerstap& stap;
        Genomen operator()(const Werkmap& werkmap) const { return take_werkblad(stap, werkmap); }
        Genomen operator()(const Lijstbestand& lijst) const { return take_lijst(stap, lijst); }
        Genomen operator()(const invoer::Bevolking& bevolking) const { return take_bevolking(stap, bevolking); }
        Genomen operator()(const render::Kalender& agenda) const { return take_raadskalender(stap, agenda); }
        Genomen operator()(const LandelijkRegister& landelijk) const { return take_regelingen(stap, landelijk); }
    };
    return std::visit(Taker{stap}, inhoud);
}

/// `12.50` and `12.5` are one.
bool says_that_too(const invoer::Opgave& one, const invoer::Opgave& other) {
    if (one.waarde == other.waarde) return true;
    if (!one.waarde || !other.waarde) return false;
    const auto a = parse_number(*one.waarde);
    const auto b = parse_number(*other.waarde);
    return a && b && decimal_text(a->scaled, a->decimals) == decimal_text(b->scaled, b->decimals);
}

/// What was said of each place in a file of the register, and by which file.
struct Eerder {
    invoer::Opgave opgave;
    std::string door;
};
using Gezegden = std::map<std::pair<std::string, std::string>, Eerder>;

/// False, and told, where the files before this one say something else of the same place.
bool agrees(std::ostream& err, const std::string& door, const Genomen& genomen, const Gezegden& eerder) {
    bool agrees = true;
    for (const auto& [bestand, pad, opgave] : genomen.gezegd) {
        const auto found = eerder.find({bestand, pad});
        if (found == eerder.end() || says_that_too(found->second.opgave, opgave)) continue;
        agrees = false;
        const bool hidden = found->second.opgave.vertrouwelijk || opgave.vertrouwelijk;
        err << fmt::format("{}, {}: {} en {} zeggen iets anders{}. Haal het uit een van beide weg.\n",
                           printable(bestand), printable(opgave.naam), found->second.door, door,
                           hidden ? "" : fmt::format(": {} en {}", value_of(found->second.opgave), value_of(opgave)));
    }
    return agrees;
}

void remember(Gezegden& gezegden, const std::string& door, const std::vector<Gezegd>& nieuw) {
    for (const auto& [bestand, pad, opgave] : nieuw) gezegden.try_emplace({bestand, pad}, Eerder{opgave, door});
}

void add(Genomen& all, const Genomen& one) {
    for (const auto& [bestand, tekst] : one.texts) all.texts.insert_or_assign(bestand, tekst);
    all.aantallen += one.aantallen;
    all.code = std::max(all.code, one.code);
    all.klaar = all.klaar && one.klaar;
}

/// The register as it would be with these files.
Read with(const Call& call, const Read& read, const Texts& texts) {
    return cli::read(source::over(call.environment.source(read.folder), texts), read.folder, read.peildatum);
}

/// What stands below the last of several files.
void end(const Call& call, const Genomen& all) {
    if (all.klaar) call.out << '\n';
    else call.err << "Er is niets veranderd: niet alle bestanden kunnen worden overgenomen.\n";
}

} // namespace

Genomen neem_samen(const Call& call, const InvoerOptions& options, const std::vector<Inhoud>& inhoud, Read read) {
    const std::vector<Tekst>& bestanden = options.bestand.items;
    Genomen all;
    Gezegden gezegden;
    for (std::size_t i = 0; i < inhoud.size(); ++i) {
        const std::string door = printable(bestanden[i].text);
        if (inhoud.size() > 1) call.out << fmt::format("{}Uit {}:\n", i == 0 ? "" : "\n", door);
        const Texts eerder = all.texts;
        Genomen one = take({call, options, bestanden[i], read, eerder}, inhoud[i]);
        one.klaar = agrees(call.err, door, one, gezegden) && one.klaar;
        remember(gezegden, door, one.gezegd);
        const bool changes = one.klaar && !one.texts.empty();
        if (!one.klaar) one.texts.clear(); // what is not ready is not what the next file finds
        add(all, one);
        if (changes && i + 1 < inhoud.size()) read = with(call, read, all.texts);
    }
    if (inhoud.size() > 1) end(call, all);
    return all;
}

} // namespace grip::cli
