// grip manpagina: all commands and options as a page for `man`.
#include "base/embedded.hpp"
#include "base/version.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"

#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

/// roff reads a backslash as a command, a hyphen as a dash, and a point or quote that begins a line as a request.
std::string roff(std::string_view text) {
    std::string result;
    bool line_begins = true;
    for (const char c : text) {
        if (line_begins && (c == '.' || c == '\'')) result += "\\&";
        if (c == '\\') result += "\\e";
        else if (c == '-') result += "\\-";
        else result += c;
        line_begins = c == '\n';
    }
    return result;
}

std::string verbatim(std::string_view text) { return fmt::format(".nf\n{}.fi\n", roff(text)); }

std::string chapter(const Command& command) {
    return fmt::format(".SS grip {}\n{}", roff(command.id), verbatim(help(command)));
}

constexpr std::string_view tail = R"(.SH AFSLUITCODE
.TP
0
Gelukt.
.TP
1
Er is een fout die niet is verklaard, of een bestand moest worden overgeslagen.
.TP
2
De opdracht klopt niet, of een bestand of programma werkt niet mee.
.SH OMGEVING
.TP
NO_COLOR
Geen kleur op het scherm.
.TP
SOURCE_DATE_EPOCH
De dag waarnaar wordt gekeken, in seconden sinds 1 januari 1970.
.SH BESTANDEN
.TP
registry/
Het register: de dichtstbijzijnde map van die naam,
van de huidige map naar boven.
)";

ExitCode run(const Call& call) {
    call.out << fmt::format(".TH GRIP 1 \"{}\" \"grip {}\" \"Opdrachten\"\n.SH NAAM\n"
                            "grip \\- houd grip op de samenwerkingen van uw gemeente\n"
                            ".SH GEBRUIK\n.B grip\n.I OPDRACHT\n[opties]\n.SH OPDRACHTEN\n",
                            commit_day(), roff(version()));
    for (const Command& command : commands()) call.out << chapter(command);
    call.out << tail;
    return ExitCode::done;
}

} // namespace

Command manpagina() {
    return {"manpagina", "Geef de pagina voor het programma man", embedded("src/cli/manpagina.md"), {}, {}, run};
}

} // namespace grip::cli
