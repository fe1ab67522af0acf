// What a template may be made of: each kind of line becomes a block, and what has no place is named with its line.
#include "render/fill.hpp"
#include "render/markdown.hpp"
#include "render/plain_text.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::vector<ViewPath> paths{{"naam", {}},        {"leeg", {}},    {"proza", {}},
                                  {"nummer", {}},      {"bestand", {}}, {"rijen", {{"naam", {}}, {"bedrag", {}}}},
                                  {"heeft_rijen", {}}, {"onbekend", {}}};

std::optional<std::string> parts(std::string_view name) {
    if (name == "een") return "**een** regel";
    if (name == "twee") return "- een\n- twee\n";
    return std::nullopt;
}

Value view() {
    const auto rij = [](const char* naam, Value bedrag) {
        return Value{ValueObject{{"naam", {Tekst{naam}, {}}}, {"bedrag", std::move(bedrag)}}, {}};
    };
    ValueList rijen{rij("a", {Euro{100}, {}}), rij("b", {})};
    return {ValueObject{{"naam", {Tekst{"N"}, {}}},
                        {"leeg", {}},
                        {"proza", {Proza{"Eerst.\n\n- een\n- twee\n\nDan."}, {}}},
                        {"nummer", {Number{3, 0, false}, {}}},
                        {"bestand", {Url{"b.svg"}, {}}},
                        {"rijen", {std::move(rijen), {}}},
                        {"onbekend", {Missing{.reason = Reason::niet_bekend}, {}}}},
            {}};
}

render::Document filled(std::string_view text) {
    const render::Template sjabloon = render::parse_template("s", text, paths, parts);
    for (const auto& problem : sjabloon.problems) FAIL_CHECK(problem.line << " " << problem.message);
    return render::fill(view(), sjabloon);
}

std::string markdown(std::string_view text) { return render::markdown(filled(text)); }

/// `line message`, of the first that is wrong.
std::string wrong(std::string_view text) {
    const auto problems = render::parse_template("s", text, paths, parts).problems;
    return problems.empty() ? "" : std::to_string(problems.front().line) + " " + problems.front().message;
}

} // namespace

TEST_CASE("each kind of line becomes its block") {
    CHECK(markdown("# Kop\ntekst\nmeer\n\nander\n") == "# Kop\n\ntekst\nmeer\n\nander\n");
    CHECK(markdown("- a\n\n* b\n+ {{naam}}\n") == "- a\n- b\n- N\n");
    CHECK(markdown("1. a\n2. b\n\n{{nummer}}. c\n") == "1. a\n2. b\n\n3. c\n");
    CHECK(markdown("- a\n  gaat door\n\nnieuw\n") == "- a\n  gaat door\n\nnieuw\n");
    CHECK(markdown("> **Let op**\n>\n> - {{naam}}\ntekst\n") == "> **Let op**\n>\n> - N\n\ntekst\n");
    CHECK(markdown("a\n---\nb\n") == "a\n\n---\n\nb\n");
    CHECK(markdown("![{{naam}}]({{bestand}})\n") == "![N](<b.svg>)\n");
    CHECK(markdown("a\n\n![{{naam}}]({{naam}})\n\n![{{naam}}]({{heeft_rijen}})\n") == "a\n"); // no address
}

TEST_CASE("a text of several lines is paragraphs and items on a line of its own, and one line anywhere else") {
    CHECK(markdown("{{proza}}\n") == "Eerst.\n\n- een\n- twee\n\nDan.\n");
    CHECK(markdown("- {{proza}}\n") == "- Eerst. – een – twee – Dan.\n");
    CHECK(markdown("| a |\n|---|\n| {{proza}} |\n") == "| a |\n|---|\n| Eerst. – een – twee – Dan. |\n");
    CHECK(markdown("> {{proza}}\n") == "> Eerst.\n>\n> - een\n> - twee\n>\n> Dan.\n");
}

TEST_CASE("sections wrap lines, stand within a line or a cell, or around whole cells") {
    CHECK(markdown("{{#rijen}}\n- {{naam}}\n{{/rijen}}\n") == "- a\n- b\n");
    CHECK(markdown("{{#rijen}}- {{naam}}{{/rijen}}\n") == "- a\n- b\n");
    CHECK(markdown("{{#leeg}}# A{{/leeg}}{{^leeg}}# B{{/leeg}}\ntekst\n") == "# B\n\ntekst\n");
    CHECK(markdown("x{{#rijen}} {{naam}}{{/rijen}}{{^leeg}}!{{/leeg}}\n") == "x a b!\n");
    CHECK(markdown("| {{naam}} |{{#rijen}} {{naam}} |{{/rijen}}\n|---|{{#rijen}}---:|{{/rijen}}\n"
                   "| y |{{#rijen}} {{bedrag}}x |{{/rijen}}\n") ==
          "| N | a | b |\n|---|---:|---:|\n| y | € 1x | x |\n");
    CHECK(markdown("{{#heeft_rijen}}\nja\n{{/heeft_rijen}}\n{{^rijen}}nee{{/rijen}}\n") == "ja\n");
    CHECK(markdown("{{> een}}, {{> een}}\n\n{{> twee}}\n") == "**een** regel, **een** regel\n\n- een\n- twee\n");
}

TEST_CASE("emphasis runs over tags and sections within it, and a star beside blanks is a star") {
    CHECK(markdown("**a {{naam}}{{#heeft_rijen}} b{{/heeft_rijen}}** c\n") == "**a N b** c\n");
    CHECK(markdown("*a **b** c*\n") == "*a **b** c*\n");
    CHECK(markdown("2 * 3 \\* 4\n") == "2 \\* 3 \\* 4\n");
    CHECK(markdown("voor_dag\n") == "voor_dag\n");
}

TEST_CASE("only a whole number before a point is the number of an item, and no line begins a list by accident") {
    CHECK(markdown("{{naam}}. Zie verder.\n") == "N. Zie verder.\n");
    CHECK(markdown("{{nummer}}. a\n") == "3. a\n");
    CHECK(markdown("{{nummer}}) a\n") == "3\\) a\n");
    CHECK(markdown("{{#naam}}{{nummer}}{{/naam}}. a\n") == "3\\. a\n");
    CHECK(markdown("- {{nummer}}. a\n") == "- 3\\. a\n");
    CHECK(markdown("## Kop ##\n\nx #\n") == "## Kop\n\nx #\n");
}

TEST_CASE("a blank line keeps the head of a table, and dashes make one only below the first row") {
    CHECK(markdown("| a |\n|---|\n\n{{#rijen}}\n| {{naam}} |\n\n{{/rijen}}\n") == "| a |\n|---|\n| a |\n| b |\n");
    CHECK(markdown("| a |\n|---|\n| - |\n| 1 |\n") == "| a |\n|---|\n| \\- |\n| 1 |\n");
    CHECK(markdown("| a |\n|---|\n| 1 |\n\n| b |\n|---:|\n| 2 |\n") == "| a |\n|---|\n| 1 |\n\n| b |\n|---:|\n| 2 |\n");
}

TEST_CASE("a comment is nothing, a tab is a blank, and the end of a line may be that of Windows") {
    CHECK(markdown("{{! x }}## Kop\n{{! x }}- punt\n\n{{! x\n y }}\ntekst\n") == "## Kop\n\n- punt\n\ntekst\n");
    CHECK(markdown("| a | {{! x }}\n|---| {{! x }}\n| 1 | {{! x }}\n") == "| a |\n|---|\n| 1 |\n");
    CHECK(markdown("#\tKop\r\n-\tpunt\r\n") == "# Kop\n\n- punt\n");
    CHECK(wrong("{{! a\n b\n}}{{fout}}\n") == "3 {{fout}} bestaat hier niet");
}

TEST_CASE("emphasis holds for a text of several lines, and gives way where stars would be read as stars") {
    CHECK(markdown("**{{proza}}**\n") == "**Eerst.**\n\n- **een**\n- **twee**\n\n**Dan.**\n");
    CHECK(markdown("**Let op:**{{naam}}\n") == "Let op:N\n");
    CHECK(markdown("**Let op:** {{naam}}\n") == "**Let op:** N\n");
    CHECK(markdown("> ## Let op: concept\n") == "> ## Let op: concept\n");
}

TEST_CASE("columns, rows, tables and headings without anything in them are left out") {
    CHECK(markdown("| a | b | c |\n|---|---|---:|\n{{#rijen}}\n| {{naam}} | {{#bedrag}}{{bedrag}}{{/bedrag}} | |\n"
                   "{{/rijen}}\n") == "| a | b |\n|---|---|\n| a | € 1 |\n| b | |\n");
    CHECK(markdown("## A\n\n### B\n\n| a |\n|---|\n{{#leeg}}\n| x |\n{{/leeg}}\n\n## C\n\ntekst\n") ==
          "## C\n\ntekst\n");
    CHECK(markdown("tekst\n\n## A\n\n{{leeg}}\n") == "tekst\n");
    CHECK(markdown("# Titel\n") == "# Titel\n");
}

TEST_CASE("a row that turns out wider than its head loses nothing") {
    CHECK(markdown("| a |{{#leeg}} b |{{/leeg}}\n|---|\n| x |{{#rijen}} {{naam}} |{{/rijen}}\n") ==
          "| a | | |\n|---|---|---|\n| x | a | b |\n");
}

TEST_CASE("what is more than a paper can hold is named with its line") {
    CHECK(wrong("a\n<b>x</b>\n") == "2 HTML kan een stuk niet hebben");
    CHECK(wrong("<!-- x -->\n") == "1 HTML kan een stuk niet hebben");
    CHECK(wrong("a&nbsp;b\n") == "1 HTML kan een stuk niet hebben: schrijf het teken zelf");
    CHECK(wrong("zie [hier](https://a.nl)\n") == "1 een link kan een stuk niet hebben");
    CHECK(wrong("a[^1]\n") == "1 een voetnoot schrijft het programma zelf");
    CHECK(wrong("```\nx\n```\n") == "1 code (`) kan een stuk niet hebben");
    CHECK(wrong("- a\n  - b\n") == "2 een lijst in een lijst kan een stuk niet hebben");
    CHECK(wrong("~~a~~\n") == "1 doorhalen kan in een stuk niet");
    CHECK(wrong("a _b_\n") == "1 schrijf cursief of vet met *, en niet met _");
    CHECK(wrong("![x](y)\n") == "1 een beeld schrijft u als ![{{titel}}]({{bestand}}), alleen op een regel");
    CHECK(wrong("a | b\n--- | ---\n") == "2 een rij van een tabel begint met |");
    CHECK(wrong("# a\n{{#rijen}}x\n{{/rijen}}\n") == "2 {{#rijen}} wordt niet gesloten");
    CHECK(wrong("x {{> twee}}\n") == "1 {{> twee}} heeft meer regels en hoort alleen op een regel");
    CHECK(wrong("a < b && c, 5 > 3, [x], AT&T\n").empty());
}

TEST_CASE("what Markdown would make more of than a paper does is named too") {
    CHECK(wrong("{{rijen}}\n") == "1 {{rijen}} is meer dan één waarde: zet er een blok om, {{#rijen}}");
    CHECK(wrong("{{#rijen}}{{.}}{{/rijen}}\n") == "1 {{.}} bestaat hier niet");
    CHECK(wrong("Titel\n=====\n") == "2 een kop schrijft u met # ervoor");
    CHECK(wrong("- a\n  1. b\n") == "2 een lijst in een lijst kan een stuk niet hebben");
    CHECK(wrong("> > b\n") == "1 een kader in een kader kan een stuk niet hebben");
    CHECK(wrong("> {{#naam}}- b{{/naam}}\n") == "1 zet in een kader een blok om hele regels");
    CHECK(wrong("1) a\n") == "1 een genummerd punt schrijft u als 1. tekst");
    CHECK(wrong("_{{naam}}_\n") == "1 schrijf cursief of vet met *, en niet met _");
    CHECK(wrong("{{#naam}}**{{/naam}}a\n") == "1 een ** die niets opent of sluit");
    CHECK(wrong("| a |\n| b |\n") == "2 onder de kop van een tabel hoort een rij met streepjes: |---|---:|");
}

TEST_CASE("many blocks in one another on one line are refused before they are looked into") {
    std::string deep;
    for (int i = 0; i < 10000; ++i) deep += "{{#naam}}";
    deep += "- x";
    for (int i = 0; i < 10000; ++i) deep += "{{/naam}}";
    CHECK(wrong(deep) == "1 meer dan 32 blokken in elkaar");
}

TEST_CASE("emphasis that does not close where it opened is named, and so are sections across cells") {
    CHECK(wrong("**a\n") == "1 een * die hier niet wordt gesloten");
    CHECK(wrong("**a{{#leeg}} b**{{/leeg}}\n") == "1 een * die hier niet wordt gesloten");
    CHECK(wrong("| **a | b** |\n") == "1 een * die hier niet wordt gesloten");
    constexpr auto across = "1 een blok begint en eindigt in dezelfde cel, of staat om hele cellen heen";
    CHECK(wrong("| {{#leeg}}a | b{{/leeg}} |\n") == across);
    CHECK(wrong("| a {{#leeg}}b |{{/leeg}} c |\n") == across);
    CHECK(wrong("{{#leeg}}- a{{/leeg}} b\n") ==
          "1 een kop, opsomming of rij in een blok vult het hele blok, of begint de regel");
}

TEST_CASE("a row with more cells than its head is named") {
    constexpr auto wide = "deze rij heeft meer cellen dan de kop van de tabel";
    CHECK(wrong("| a | b |\n|---|---|\n| x |\n| x | y | z |\n") == "4 " + std::string{wide});
    CHECK(wrong("| a |\n|---|\n{{#rijen}}\n| x | y |\n{{/rijen}}\n") == "4 " + std::string{wide});
    CHECK(wrong("| a |\n|---|\n|{{#leeg}} x |{{/leeg}}{{^leeg}} y |{{/leeg}}\n").empty());
    CHECK(wrong("| a |\n|---|\n\n| x | y |\n|---|---|\n").empty());
}

TEST_CASE("on a terminal lines stay lines, and columns stand below each other") {
    CHECK(render::plain_text(filled("KOP\n  a *b*\n")) == "KOP\n  a b\n");
    CHECK(render::plain_text(filled("| Wat | Bedrag |\n|---|---:|\n| een | {{nummer}} |\n")) ==
          "Wat  Bedrag\neen       3\n");
}

TEST_CASE("what holds only what is not known is left out, and a missing fact beside others is told") {
    CHECK(markdown("- **Naam:** {{naam}}\n- **Adres:** {{onbekend}}\n") == "- **Naam:** N\n");
    CHECK(markdown("- {{naam}}, {{onbekend}}\n") == "- N, *niet bekend*\n");
    CHECK(markdown("# A\n\n## B\n\n{{onbekend}}\n\n## C\n\nd\n") == "# A\n\n## C\n\nd\n");
    CHECK(markdown("- **Adres:** {{leeg}}\n- b\n") == "- b\n");
    CHECK(markdown("x {{leeg}}, {{naam}}\n") == "x , N\n");
    CHECK(markdown("{{#onbekend}}a{{/onbekend}}{{^onbekend}}b{{/onbekend}}\n") == "b\n");
}

TEST_CASE("a row that is named by its first cell goes with all that stands beside it, and so does a column") {
    const std::string dashes = "|---|---|---|\n";
    CHECK(
        markdown("| | a | b |\n" + dashes + "| x | {{naam}} | {{onbekend}} |\n| y | {{onbekend}} | {{onbekend}} |\n") ==
        "| | a |\n|---|---|\n| x | N |\n");
    CHECK(markdown("| n | a | b |\n" + dashes + "| x | {{onbekend}} | {{naam}} |\n| y | 1 | {{onbekend}} |\n") ==
          "| n | a | b |\n|---|---|---|\n| x | *niet bekend* | N |\n| y | 1 | *niet bekend* |\n");
    CHECK(markdown("# A\n\n## B\n\n| | a |\n|---|---|\n| x | {{onbekend}} |\n") == "# A\n");
}

TEST_CASE("contents lead to the headings behind them, when there are more than five") {
    const std::string zes = "## b\n\nx\n\n## C d!\n\nx\n\n## b\n\nx\n\n## É\n\nx\n\n## e_f-g\n\nx\n";
    CHECK(markdown("# A\n\n## b\n\nx\n\n[inhoud]\n\n" + zes + "\n## {{naam}}\n\nx\n")
              .find("- [b](#b-1)\n- [C d!](#c-d)\n- [b](#b-2)\n- [É](#é)\n- [e_f-g](#e_f-g)\n- [N](#n)\n") !=
          std::string::npos);
    CHECK(markdown("[inhoud]\n\n" + zes).find("](#") == std::string::npos);
}
