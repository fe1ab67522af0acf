#include "base/date.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "cli/invoer/take.hpp"
#include "schema/cell.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <ostream>
#include <tuple>

namespace grip::cli {
namespace {

std::string number_as_read(const ParsedNumber& number, invoer::Waardesoort soort) {
    if (soort == invoer::Waardesoort::bedrag && (number.decimals == 0 || number.decimals == 2))
        return dutch_amount(Euro{number.decimals == 0 ? number.scaled * 100 : number.scaled});
    return dutch_number(number.scaled, number.decimals);
}

/// Short, and as people write it.
std::string as_read(const std::string& text, invoer::Waardesoort soort) {
    if (soort == invoer::Waardesoort::dag) {
        const auto day = parse_date(text);
        return day ? long_dutch(*day) : schema::shown(text);
    }
    if (soort != invoer::Waardesoort::tekst) {
        if (const auto number = parse_number(text)) return number_as_read(*number, soort);
    }
    if (text == "true") return "ja";
    return text == "false" ? "nee" : schema::shown(text);
}

std::string was(const invoer::Wijziging& wijziging) {
    const bool stood = wijziging.was && !wijziging.was->empty();
    return stood ? "was " + as_read(*wijziging.was, wijziging.opgave->soort) : "stond er niet";
}

double value(const ParsedNumber& number) {
    return static_cast<double>(number.scaled) / std::pow(10.0, number.decimals);
}

/// ` (let op: dat is 100 keer zo klein)`: a slip in the decimals, or a fraction where a percentage belongs, is easily made and
/// never wrong by form. A first percentage has nothing to be compared with but 1.
std::string slip(const invoer::Wijziging& wijziging) {
    constexpr double much = 10;
    const auto was = parse_number(wijziging.was.value_or(""));
    const auto wordt = parse_number(*wijziging.opgave->waarde);
    const bool eerste_percentage = !was && wijziging.opgave->soort == invoer::Waardesoort::percentage;
    if (eerste_percentage && wordt && wordt->scaled != 0 && std::abs(value(*wordt)) < 1)
        return " (let op: dat is minder dan 1 procent)";
    if (!was || !wordt || was->scaled == 0 || wordt->scaled == 0) return "";
    const double keer = std::abs(value(*wordt) / value(*was));
    if (keer < much && keer > 1 / much) return "";
    return fmt::format(" (let op: dat is {:.0f} keer zo {})", keer > 1 ? keer : 1 / keer, keer > 1 ? "groot" : "klein");
}

/// `was 10, wordt 12`
std::string change(const invoer::Wijziging& wijziging) {
    const invoer::Opgave& opgave = *wijziging.opgave;
    if (opgave.vertrouwelijk) return "verandert (vertrouwelijk)";
    if (!opgave.waarde) return opgave.sleutels.empty() ? "gaat weg" : was(wijziging) + ", gaat weg";
    const bool getal = opgave.soort != invoer::Waardesoort::tekst && opgave.soort != invoer::Waardesoort::dag;
    return fmt::format("{}, wordt {}{}", was(wijziging), as_read(*opgave.waarde, opgave.soort),
                       getal ? slip(wijziging) : "");
}

/// Of values; what becomes of files that are new comes with it.
std::string changes_sentence(const Aantallen& aantallen, bool done) {
    std::string text = "Er is niets dat grip kan veranderen.";
    if (aantallen.nieuw > 0)
        text = counted(aantallen.nieuw, "verandering", "veranderingen") +
               (done ? " uitgevoerd." : fmt::format(". {}", nog_niets_veranderd));
    if (aantallen.met_de_hand > 0)
        text += fmt::format(" {} moet u zelf schrijven.", counted(aantallen.met_de_hand, "gegeven", "gegevens"));
    if (aantallen.al_zo > 0)
        text += fmt::format(" {} al zo in het register.", counted(aantallen.al_zo, "gegeven staat", "gegevens staan"));
    return text;
}

std::string new_files(std::ptrdiff_t number) { return counted(number, "nieuw bestand", "nieuwe bestanden"); }

} // namespace

std::string value_of(const invoer::Opgave& opgave) {
    return opgave.waarde ? as_read(*opgave.waarde, opgave.soort) : "niets";
}

Genomen niet_klaar() { return {.texts = {}, .code = ExitCode::findings, .klaar = false}; }

void voeg_toe(Genomen& genomen, const std::string& bestand, const std::vector<invoer::Opgave>& opgaven,
              const invoer::Bijgewerkt& bijgewerkt) {
    std::ptrdiff_t nieuw = 0;
    for (const invoer::Wijziging& wijziging : bijgewerkt.wijzigingen)
        ++(wijziging.geweigerd ? genomen.aantallen.met_de_hand : nieuw);
    genomen.aantallen.nieuw += nieuw;
    if (nieuw > 0) genomen.texts.insert_or_assign(bestand, bijgewerkt.tekst);
    for (std::size_t i = 0; i < opgaven.size(); ++i)
        genomen.gezegd.push_back({bestand, bijgewerkt.paden[i], opgaven[i]});
}

bool tell_faults(std::ostream& err, const std::vector<Finding>& faults) {
    for (const Finding& fault : faults)
        err << fmt::format("{}: {}. {}\n", printable(fault.location.file), fault.message, fault.hint);
    if (!faults.empty()) err << "Er is niets veranderd.\n";
    return !faults.empty();
}

Aantallen& Aantallen::operator+=(const Aantallen& other) {
    nieuw += other.nieuw;
    met_de_hand += other.met_de_hand;
    al_zo += other.al_zo;
    bestanden += other.bestanden;
    zonder_aard += other.zonder_aard;
    return *this;
}

std::vector<Finding> new_faults(const Invoerstap& stap, const Texts& texts) {
    const Read& read = stap.read;
    Texts all = texts;
    all.insert(stap.eerder.begin(), stap.eerder.end());
    const source::Source would = source::over(stap.call.environment.source(read.folder), std::move(all));
    const Checked before = check(Lezer::intern, read);
    const Checked after = check(Lezer::intern, cli::read(would, read.folder, read.peildatum));
    const auto key = [](const Finding& finding) {
        return std::tuple{finding.rule->id, finding.location.file, finding.location.path, finding.message};
    };
    std::vector<Finding> faults;
    for (const Finding& finding : after.findings) {
        const bool known =
            std::ranges::any_of(before.findings, [&](const Finding& other) { return key(other) == key(finding); });
        if (!known && finding.rule->severity == Severity::fout && finding.explained.empty()) faults.push_back(finding);
    }
    return faults;
}

void show_changes(std::ostream& out, const std::string& bestand, const invoer::Bijgewerkt& bijgewerkt) {
    if (!bijgewerkt.wijzigingen.empty()) out << printable(bestand) << '\n';
    for (const invoer::Wijziging& wijziging : bijgewerkt.wijzigingen)
        out << fmt::format("  {}: {}{}\n", printable(wijziging.opgave->naam), change(wijziging),
                           wijziging.geweigerd ? " (dat kan grip hier niet zelf schrijven; doe het met de hand)" : "");
}

std::string sentence(const Aantallen& aantallen, bool done) {
    if (aantallen.zonder_aard > 0)
        return fmt::format(
            "{}\nVoor {} is een `aard` nodig, die het landelijke register niet kent. Zet `--aard beleid`, "
            "`--aard uitvoering` of `--aard bedrijfsvoering` achter de opdracht, en pas hem daarna aan per "
            "bestand.",
            changes_sentence(aantallen, done), new_files(aantallen.zonder_aard));
    if (aantallen.bestanden == 0) return changes_sentence(aantallen, done);
    const std::string files = new_files(aantallen.bestanden);
    if (aantallen.nieuw > 0)
        return fmt::format("{}{} {}", files, done ? " gemaakt." : ".", changes_sentence(aantallen, done));
    return done ? files + " gemaakt." : fmt::format("{}. {}", files, nog_niets_veranderd);
}

} // namespace grip::cli
