#include "yaml/problem.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace grip::yaml {
namespace {

/// Which of the two marks of the library points at what the reader must mend.
enum class Where { problem, context };

struct Phrase {
    std::string_view problem; ///< part of the library's text
    std::string_view context; ///< part of the library's context; empty: any
    Where where;
    std::string_view message;
    std::string_view hint;
};

constexpr std::string_view close_quote = "Zet aan het eind van de tekst hetzelfde aanhalingsteken als aan het begin.";
constexpr std::string_view check_indent =
    "Laat sleutels die bij elkaar horen even ver inspringen, met spaties, en zet na elke sleutel een dubbele punt.";

constexpr std::array phrases{
    Phrase{"unexpected end of stream", "quoted scalar", Where::context,
           "het aanhalingsteken dat hier begint, wordt niet gesloten", close_quote},
    Phrase{"unexpected document indicator", "quoted scalar", Where::context,
           "het aanhalingsteken dat hier begint, wordt niet gesloten", close_quote},
    Phrase{"unknown escape character", "", Where::problem,
           "een schuine streep naar links met een teken dat daar niet na mag",
           "Gebruik enkele aanhalingstekens, of schrijf de schuine streep dubbel."},
    Phrase{"hexdecimal number", "", Where::problem, "een teken dat met \\x of \\u begint, heeft niet genoeg cijfers",
           "Gebruik enkele aanhalingstekens, of schrijf de schuine streep dubbel."},
    Phrase{"invalid Unicode character escape code", "", Where::problem, "een tekencode die niet bestaat",
           "Typ het teken zelf."},
    Phrase{"tab character", "", Where::problem, "een tab als inspringing", "Gebruik spaties om in te springen."},
    Phrase{
        "mapping values are not allowed", "", Where::problem, "hier mag geen dubbele punt staan",
        "Staat de dubbele punt in een tekst, zet dan de hele tekst tussen aanhalingstekens. Is het een sleutel, begin dan een nieuwe regel en spring goed in."},
    Phrase{"could not find expected ':'", "", Where::context, "deze regel is geen sleutel met een dubbele punt",
           "Schrijf `sleutel: waarde`, of laat de tekst van de regel erboven verder inspringen."},
    Phrase{"did not find expected key", "", Where::problem, "deze regel past niet in het blok waarin zij staat",
           check_indent},
    Phrase{"did not find expected '-' indicator", "", Where::problem,
           "deze regel past niet in de lijst waarin zij staat",
           "Begin elk onderdeel van de lijst met een streepje, even ver ingesprongen."},
    Phrase{"block sequence entries are not allowed", "", Where::problem, "hier mag geen lijst met streepjes beginnen",
           "Zet het eerste streepje op een nieuwe regel onder de sleutel."},
    Phrase{"did not find expected ',' or ']'", "", Where::context,
           "de lijst die hier met [ begint, wordt niet gesloten",
           "Zet komma's tussen de onderdelen en sluit de lijst met ]."},
    Phrase{"did not find expected ',' or '}'", "", Where::context,
           "het blok dat hier met { begint, wordt niet gesloten",
           "Zet komma's tussen de onderdelen en sluit het blok met }."},
    Phrase{"did not find expected node content", "", Where::problem, "hier ontbreekt een waarde",
           "Sluit elke [ met ] en elke { met }; zet een tekst met zulke tekens tussen aanhalingstekens."},
    Phrase{"did not find expected comment or line break", "", Where::problem,
           "na > of | mag op deze regel niets meer staan",
           "Begin de tekst op de volgende regel, ingesprongen; of zet de tekst tussen aanhalingstekens."},
    Phrase{"indentation indicator", "", Where::problem, "na > of | staat een teken dat daar niet mag",
           "Begin de tekst op de volgende regel, ingesprongen."},
    Phrase{"undefined tag handle", "", Where::problem, "een aanduiding met ! die niet bestaat",
           "Haal haar weg, of zet de tekst tussen aanhalingstekens."},
    Phrase{"directive", "", Where::problem, "een regel die met % begint, hoort hier niet",
           "Haal de regel weg, of zet de tekst tussen aanhalingstekens."},
    Phrase{"", "directive", Where::context, "een regel die met % begint, hoort hier niet",
           "Haal de regel weg, of zet de tekst tussen aanhalingstekens."},
    Phrase{"incompatible YAML document", "", Where::problem, "een versie van YAML die niet wordt gelezen",
           "Haal de regel die met %YAML begint weg."},
    Phrase{"did not find expected <document start>", "", Where::problem, "na het eind van het document staat nog iets",
           "Zet alles in één document, en laat elke sleutel op dezelfde kolom beginnen."},
    Phrase{"", "anchor", Where::context, "een & of * zonder naam", "Zet een tekst met & of * tussen aanhalingstekens."},
    Phrase{"", "alias", Where::context, "een & of * zonder naam", "Zet een tekst met & of * tussen aanhalingstekens."},
    Phrase{"", "tag", Where::context, "een aanduiding met ! die niet klopt",
           "Haal haar weg, of zet de tekst tussen aanhalingstekens."},
};

char32_t character_at(std::string_view line, std::uint32_t column) {
    for (std::uint32_t at = 1; at < column && !line.empty(); ++at) {
        line.remove_prefix(1);
        while (!line.empty() && continues_utf8(line[0])) line.remove_prefix(1);
    }
    return line.empty() ? U'\0' : static_cast<unsigned char>(line[0]);
}

Problem cannot_start(const ParserReport& report, std::string_view line) {
    const char32_t found = character_at(line, report.position.column);
    if (found == U'\t') return {report.position, "een tab als inspringing", "Gebruik spaties om in te springen."};
    std::string message = "een tekst kan niet zo beginnen";
    if (found > U' ' && found < U'\x7f')
        message = std::string{"een tekst kan niet beginnen met "} + static_cast<char>(found);
    return {report.position, std::move(message), "Zet de tekst tussen aanhalingstekens."};
}

} // namespace

Problem explain(const ParserReport& report, std::string_view line) {
    if (report.open_quote) {
        return {*report.open_quote, "het aanhalingsteken dat hier begint, wordt niet op deze regel gesloten",
                std::string{close_quote}};
    }
    if (report.problem.find("cannot start any token") != std::string_view::npos) return cannot_start(report, line);
    const auto phrase = std::ranges::find_if(phrases, [&](const Phrase& p) {
        return report.problem.find(p.problem) != std::string_view::npos &&
               report.context.find(p.context) != std::string_view::npos;
    });
    if (phrase == phrases.end()) {
        return {report.position, "dit is geen geldige YAML", std::string{check_indent}};
    }
    const Position position = phrase->where == Where::problem ? report.position : report.context_position;
    return {position, std::string{phrase->message}, std::string{phrase->hint}};
}

} // namespace grip::yaml
