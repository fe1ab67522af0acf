// Input that is wrong in form: each is named at its line by the right rule, in words of our own.
#include "support.hpp"

#include <algorithm>
#include <chrono>
#include <doctest/doctest.h>

using namespace grip;

namespace {

struct Case {
    std::string name;
    std::string text; ///< of samenwerkingen/voorbeeld.yaml
    std::string rule;
    int line;
};

std::string valid(const std::string& rest) { return test::samenwerking(rest); }

std::string repeat(const std::string& text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

const std::vector<Case> cases{
    {"an empty file", "", "yaml/syntax", 1},
    {"only blanks", "  \n\n", "yaml/syntax", 1},
    {"only a comment", "# niets\n", "yaml/syntax", 1},
    {"only a directive", "%YAML 1.2\n", "yaml/syntax", 1},
    {"only a null", "~\n", "yaml/syntax", 1},
    {"a list instead of keys", "- naam: x\n", "waarde/ongeldig", 1},
    {"a text instead of keys", "zomaar tekst\n", "waarde/ongeldig", 1},
    {"an unclosed quote until the end", valid("adres: \"Dorpsstraat 1\nwebsite: https://a.nl\n"), "yaml/syntax", 5},
    {"an unclosed quote that meets another", valid("adres: \"Dorpsstraat 1\nafkorting: \"AB\"\n"), "yaml/syntax", 5},
    {"an unclosed single quote", valid("adres: 'Dorpsstraat 1\n"), "yaml/syntax", 5},
    {"a tab as indentation", valid("regeling:\n\tvindplaats: https://a.nl\n"), "yaml/syntax", 6},
    {"an unclosed bracket", valid("beleidsvelden: [zorg, jeugd\nadres: x\n"), "yaml/syntax", 5},
    {"an unclosed brace", valid("regeling: {vindplaats: https://a.nl\nadres: x\n"), "yaml/syntax", 5},
    {"a colon within a text", valid("adres: Dorpsstraat: 1\n"), "yaml/syntax", 5},
    {"a line that is no key", valid("adres\nwebsite: https://a.nl\n"), "yaml/syntax", 5},
    {"an indentation that does not fit", valid("regeling:\n    vindplaats: https://a.nl\n  adviescommissie: true\n"),
     "yaml/syntax", 7},
    {"a text that begins with @", valid("adres: @home\n"), "yaml/syntax", 5},
    {"a text that begins with a percent sign", valid("adres: %home\n"), "yaml/syntax", 5},
    {"an unknown escape", valid("adres: \"C:\\mappen\"\n"), "yaml/syntax", 5},
    {"a list as a key", valid("[a, b]: c\n"), "yaml/syntax", 5},
    {"something after > on its line", valid("vormkeuze: > tekst\n"), "yaml/syntax", 5},
    {"bytes that are not UTF-8", valid("adres: caf\xE9\n"), "yaml/codering", 5},
    {"a file in UTF-16", std::string("\xFF\xFEn\0a\0", 6), "yaml/codering", 1},
    {"a null byte", valid(std::string("adres: a\0b\n", 11)), "yaml/codering", 5},
    {"an escape character", valid("adres: a\x1B[31mb\n"), "yaml/codering", 5},
    {"a bidirectional control",
     valid("adres: a\xE2\x80\xAE"
           "b\n"),
     "yaml/codering", 5},
    {"a line separator",
     valid("adres: a\xE2\x80\xA8"
           "b\n"),
     "yaml/codering", 5},
    {"a control made by an escape", valid("adres: \"a\\u0007b\"\n"), "yaml/codering", 5},
    {"a bidirectional control made by an escape", valid("adres: \"a\\u202Eb\"\n"), "yaml/codering", 5},
    {"a key twice", valid("adres: a\nadres: b\n"), "yaml/dubbel", 6},
    {"a required key twice", valid("naam: b\n"), "yaml/dubbel", 5},
    {"an anchor", valid("adres: &a b\n"), "yaml/verwijzing", 5},
    {"an alias", valid("adres: *a\n"), "yaml/verwijzing", 5},
    {"a merge key", valid("<<: x\n"), "veld/onbekend", 5},
    {"a tag", valid("adres: !!int 5\n"), "yaml/tag", 5},
    {"an own tag", valid("regeling: !mijn {vindplaats: https://a.nl}\n"), "yaml/tag", 5},
    {"a second document", valid("---\nnaam: x\n"), "yaml/meer-documenten", 5},
    {"33 levels", valid("adres: " + repeat("[", 33) + repeat("]", 33) + "\n"), "yaml/te-diep", 5},
    {"a million brackets", repeat("[", 1U << 20U), "yaml/te-diep", 1},
    {"a quarter of a million nested blocks", repeat("{a: ", 1U << 18U), "yaml/te-diep", 1},
    {"a block as a key", repeat("{", 1U << 20U), "yaml/syntax", 1},
    {"more than 1 MiB", valid("adres: " + repeat("a", 1U << 20U) + "\n"), "yaml/te-groot", 1},
    {"an unknown key", valid("addres: x\n"), "veld/onbekend", 5},
    {"an unknown key in a block", valid("regeling:\n  vindplats: https://a.nl\n"), "veld/onbekend", 6},
    {"a key of a later version", valid("sturing: {}\n"), "veld/onbekend", 5},
    {"no required key", "naam: x\nstatus: actief\naard: beleid\n", "veld/ontbreekt", 1},
    {"an empty required key", "naam: x\nstatus: actief\naard: beleid\nrechtsvorm:\n", "veld/ontbreekt", 4},
    {"an empty required list", "naam: x\nstatus: actief\naard: []\nrechtsvorm: bv\n", "veld/ontbreekt", 3},
    {"an option that does not exist", valid("rol_gemeente: leider\n"), "waarde/ongeldig", 5},
    {"an option in capitals", valid("grondslag: Vrijwillig\n"), "waarde/ongeldig", 5},
    {"an option in a list", "naam: x\nstatus: actief\naard: [beleid, beheer]\nrechtsvorm: bv\n", "waarde/ongeldig", 3},
    {"a date that does not exist", valid("sinds: 2026-02-30\n"), "waarde/ongeldig", 5},
    {"a date with the day first", valid("sinds: 25-11-2026\n"), "waarde/ongeldig", 5},
    {"a date in words", valid("sinds: 25 november 2026\n"), "waarde/ongeldig", 5},
    {"a date in the future of all", valid("sinds: 2101-01-01\n"), "waarde/buiten-bereik", 5},
    {"an amount with dots", valid("financieel_belang: {bedrag: 1.250.000}\n"), "waarde/ongeldig", 5},
    {"an amount with a comma", valid("financieel_belang:\n  bedrag: 1250,50\n"), "waarde/ongeldig", 6},
    {"an amount with one decimal", valid("financieel_belang: {bedrag: 1250.5}\n"), "waarde/ongeldig", 5},
    {"an amount with three decimals", valid("financieel_belang: {bedrag: 1250.500}\n"), "waarde/ongeldig", 5},
    {"an amount between quotes", valid("financieel_belang: {bedrag: \"1250\"}\n"), "waarde/ongeldig", 5},
    {"an amount with a euro sign", valid("financieel_belang: {bedrag: € 1250}\n"), "waarde/ongeldig", 5},
    {"an amount in hexadecimal", valid("financieel_belang: {bedrag: 0x10}\n"), "waarde/ongeldig", 5},
    {"an amount in octal", valid("financieel_belang: {bedrag: 010}\n"), "waarde/ongeldig", 5},
    {"an amount with an exponent", valid("financieel_belang: {bedrag: 1e6}\n"), "waarde/ongeldig", 5},
    {"an infinite amount", valid("financieel_belang: {bedrag: .inf}\n"), "waarde/ongeldig", 5},
    {"an amount beyond a thousand billion", valid("financieel_belang: {bedrag: 1000000000001}\n"),
     "waarde/buiten-bereik", 5},
    {"an amount of forty digits", valid("financieel_belang: {bedrag: " + repeat("9", 40) + "}\n"),
     "waarde/buiten-bereik", 5},
    {"onbekend where it is not allowed", valid("financieel_belang: {bedrag: onbekend}\n"), "waarde/ongeldig", 5},
    {"no financial interest beside one", valid("financieel_belang:\n  - {aanwezig: false}\n  - {aanwezig: true}\n"),
     "waarde/ongeldig", 6},
    {"shares in a loan", valid("financieel_belang: {soort: lening, aandelen: {aantal: 1}}\n"), "waarde/ongeldig", 5},
    {"a rate with nine decimals",
     valid("financieel_belang: {soort: aandelen, aandelen: {nominale_waarde: 0.123456789}}\n"), "waarde/ongeldig", 5},
    {"three decimals where thousands may be meant",
     valid("kostenverdeling: {onderdelen: [{naam: a, sleutels: [{soort: gebruik, waarden: {A: 1.250}}]}]}\n"),
     "waarde/ongeldig", 5},
    {"three decimals of a goal", valid("doelen: [{doel: a, streef: {2026: 12.345}}]\n"), "waarde/ongeldig", 5},
    {"a part that ends before it begins",
     valid("kostenverdeling:\n  onderdelen: [{naam: a, vanaf: 2027, tot: 2026}]\n"), "waarde/ongeldig", 6},
    {"an amount outside the years of a part",
     valid("kostenverdeling:\n  onderdelen: [{naam: a, vanaf: 2027, bedrag: {2026: 1}}]\n"), "waarde/ongeldig", 6},
    {"instalments that are not the whole",
     valid("uittreding: {uittreedsom: {status: betwist, bedrag: 10, termijnen: {2026: 4, 2027: 5}}}\n"),
     "waarde/ongeldig", 5},
    {"a negative dividend", valid("jaren: {2026: {begroot: {dividend: -1}}}\n"), "waarde/buiten-bereik", 5},
    {"a chance over 100", valid("risicos:\n  - {id: a, omschrijving: b, kans: 101}\n"), "waarde/buiten-bereik", 6},
    {"a chance with a percent sign", valid("risicos:\n  - {id: a, omschrijving: b, kans: 30 %}\n"), "waarde/ongeldig",
     6},
    {"a class that does not exist", valid("risicos:\n  - {id: a, omschrijving: b, kansklasse: 6}\n"),
     "waarde/buiten-bereik", 6},
    {"a year that is no year", valid("jaren:\n  volgend: {begroot: {bijdrage: 1}}\n"), "waarde/ongeldig", 6},
    {"yes for true", valid("verbonden_partij: yes\n"), "waarde/ongeldig", 5},
    {"True for true", valid("verbonden_partij: True\n"), "waarde/ongeldig", 5},
    {"a list for a text", valid("adres: [a, b]\n"), "waarde/ongeldig", 5},
    {"a block for a text", valid("adres: {straat: a}\n"), "waarde/ongeldig", 5},
    {"a text for a block", valid("regeling: CVDR1\n"), "waarde/ongeldig", 5},
    {"a word for a list of blocks", valid("doelen: x\n"), "waarde/ongeldig", 5},
    {"an empty item", valid("beleidsvelden:\n  - zorg\n  -\n"), "waarde/ongeldig", 7},
    {"several lines in a text of one line", valid("adres: |\n  Dorpsstraat 1\n  Voorbeeldstad\n"), "waarde/ongeldig",
     5},
    {"a capital in an id", valid("risicos:\n  - {id: Lekkage, omschrijving: b}\n"), "waarde/ongeldig", 6},
    {"a heading", valid("openbaar_belang: |\n  # Kop\n"), "tekst/opmaak", 5},
    {"an underlined heading", valid("openbaar_belang: |\n  Kop\n  ---\n"), "tekst/opmaak", 5},
    {"HTML", valid("openbaar_belang: Dit is <b>vet</b>.\n"), "tekst/opmaak", 5},
    {"a comment in HTML", valid("openbaar_belang: \"<!-- weg -->\"\n"), "tekst/opmaak", 5},
    {"an image", valid("openbaar_belang: \"![a](https://a.nl/b.png)\"\n"), "tekst/opmaak", 5},
    {"a link", valid("openbaar_belang: \"[a](https://a.nl)\"\n"), "tekst/opmaak", 5},
    {"an autolink", valid("openbaar_belang: Zie <https://a.nl>.\n"), "tekst/opmaak", 5},
    {"http in an address", valid("website: http://a.nl\n"), "tekst/opmaak", 5},
    {"a script as an address", valid("website: \"javascript:alert(1)\"\n"), "tekst/opmaak", 5},
    {"two addresses in a source", valid("bron: https://a.nl en https://b.nl\n"), "tekst/opmaak", 5},
    {"http in a source", valid("bron: Begroting, http://a.nl\n"), "tekst/opmaak", 5},
    {"two risks with one id", valid("risicos:\n  - {id: a, omschrijving: b}\n  - {id: a, omschrijving: c}\n"),
     "id/dubbel", 7},
    {"a term of weeks without a step",
     valid("cyclus:\n  eigen_termijnen:\n    - {id: a, stuk: kadernota, stap: verzonden, termijn: {weken: 12}}\n"),
     "waarde/ongeldig", 7},
    {"a term before a day and a step",
     valid("cyclus:\n  eigen_termijnen:\n    - id: a\n      stuk: kadernota\n      stap: verzonden\n"
           "      termijn: {voor: vastgesteld, voor_dag: 04-30, jaar: -1}\n"),
     "waarde/ongeldig", 10},
    {"a day of the year that does not exist",
     valid("cyclus:\n  eigen_termijnen:\n    - id: a\n      stuk: kadernota\n      stap: verzonden\n"
           "      termijn: {voor_dag: 04-31, jaar: -1}\n"),
     "waarde/ongeldig", 10},
    {"an own term for a step that the paper does not have",
     valid("cyclus:\n  eigen_termijnen:\n    - id: a\n      stuk: regeling\n      stap: vastgesteld\n"),
     "waarde/ongeldig", 9},
    {"an own term in weeks and days",
     valid("cyclus:\n  eigen_termijnen:\n    - id: a\n      stuk: kadernota\n      stap: "
           "zienswijze\n      termijn: {weken: 2, dagen: 3, na: verzonden}\n"),
     "waarde/ongeldig", 10},
    {"two changes with one number",
     valid(
         "cyclus:\n  jaren:\n    2026:\n      begrotingswijzigingen:\n        - {nummer: 1}\n        - {nummer: 1}\n"),
     "id/dubbel", 10},
    {"months as a word", valid("contract: {opzegtermijn_maanden: drie}\n"), "waarde/ongeldig", 5},
    {"an agreement on nothing", valid("afspraken:\n  - {tekst: a, ontwikkeling: b}\n"), "verwijzing/onbekend", 6},
};

/// Words of the libraries that must not reach a reader.
const std::vector<std::string> library_words{"while scanning", "did not find", "expected <", "mapping values",
                                             "could not find", "yaml_",        "std::",      "exception"};

} // namespace

TEST_CASE("each malformed file is named by its rule at its line, with something to do") {
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const test::Register reg{{{"samenwerkingen/voorbeeld.yaml", c.text}}};
        const auto start = std::chrono::steady_clock::now();
        const auto findings = test::check(reg.folder());
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{60}); // a hang, not a slow machine
        const auto found = std::ranges::find_if(
            findings, [&](const Finding& f) { return f.rule->id == c.rule && f.location.line == c.line; });
        std::string others;
        for (const Finding& f : findings)
            others += std::string{f.rule->id} + ":" + std::to_string(f.location.line) + " ";
        REQUIRE_MESSAGE(found != findings.end(), others);
        CHECK(found->severity == Severity::fout);
        CHECK(found->message.size() > 10);
        CHECK(found->hint.size() > 10);
        for (const std::string& word : library_words)
            CHECK((found->message + found->hint).find(word) == std::string::npos);
    }
}

TEST_CASE("one fault never hides another") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml", "naam: x\nstatus: weg\naard: iets\nsinds: gisteren\nonzin: 1\n"},
         {"samenwerkingen/b.yaml", "naam: \"x\n"},
         {"samenwerkingen/c.yaml", test::samenwerking("kleur: rood\n")}}};
    std::vector<std::string> found;
    for (const Finding& f : test::check(reg.folder()))
        found.push_back(f.location.file.substr(15) + ":" + std::to_string(f.location.line) + " " +
                        std::string{f.rule->id});
    CHECK(found == std::vector<std::string>{"a.yaml:1 veld/ontbreekt", "a.yaml:2 waarde/ongeldig",
                                            "a.yaml:3 waarde/ongeldig", "a.yaml:4 waarde/ongeldig",
                                            "a.yaml:5 veld/onbekend", "b.yaml:1 yaml/syntax",
                                            "c.yaml:5 veld/onbekend"});
}

TEST_CASE("at most a hundred faults a file are named, and the rest is counted") {
    std::string text = "naam: x\nstatus: actief\naard: beleid\nrechtsvorm: bv\n";
    for (int i = 0; i < 150; ++i) text += "onzin" + std::to_string(i) + ": 1\n";
    const test::Register reg{{{"samenwerkingen/a.yaml", text}}};
    const auto findings = test::check(reg.folder());
    CHECK(findings.size() == 101);
    CHECK(std::ranges::count_if(
              findings, [](const Finding& f) { return f.message == "en nog 50 fouten van vorm in dit bestand"; }) == 1);
}

TEST_CASE("a file of very many faults does not hang") {
    std::string text;
    for (int i = 0; text.size() < (1U << 20U) - 40; ++i) {
        if (i % 100 == 0) text += "naam" + std::to_string(i) + ":\n"; // a block has its bounds
        text += "  k" + std::to_string(i) + ": {x: 1}\n";
    }
    const test::Register reg{{{"samenwerkingen/a.yaml", text}}};
    const auto start = std::chrono::steady_clock::now();
    CHECK(test::check(reg.folder()).size() == 101);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{60}); // a hang, not a slow machine
}

TEST_CASE("Windows line ends and a byte order mark are read") {
    std::string text =
        "\xEF\xBB\xBF" +
        test::samenwerking("adres: Dorpsstraat 1\nsturingsprofiel: basis\nsinds: 2026-06-01\nkleur: rood\n");
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) text.insert(at, "\r");
    const test::Register reg{{{"samenwerkingen/a.yaml", text}}};
    const auto findings = test::check(reg.folder());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule->id == "veld/onbekend");
    CHECK(findings[0].location.line == 8);
    CHECK(findings[0].location.column == 1);
}

TEST_CASE("columns count characters, not bytes") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml",
          test::samenwerking("sturingsprofiel: basis\nsinds: 2026-06-01\nregeling: {\"éé\": 1, vindplaats: x}\n")}}};
    const auto findings = test::check(reg.folder());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].location.column == 12);
    CHECK(findings[1].location.column == 33);
}

TEST_CASE("files that nothing reads are named, others are left alone") {
    const std::string good = test::samenwerking("sturingsprofiel: basis\nsinds: 2026-06-01\n");
    const test::TemporaryRegister reg{{{"samenwerkingen/a.yaml", good},
                                       {"samenwerkingen/b.yml", good},
                                       {"samenwerkingen/map/c.yaml", good},
                                       {"samenwerkingen/lees.md", "x"},
                                       {"samenwerkingen/.verborgen", "x"},
                                       {"samenwerkingen/a.yaml~", "x"},
                                       {"notitie.txt", "x"},
                                       {"schema/a.json", "{}"}}};
    std::filesystem::create_symlink("a.yaml", reg.folder() / "samenwerkingen/link.yaml");
    std::vector<std::string> files;
    for (const Finding& f : test::check(reg.folder())) {
        CHECK(f.rule->id == "bestand/onverwacht");
        files.push_back(f.location.file);
    }
    CHECK(files == std::vector<std::string>{"notitie.txt", "samenwerkingen/b.yml", "samenwerkingen/link.yaml",
                                            "samenwerkingen/map"});
}

TEST_CASE("a file whose name is no id is left out, and its content checked all the same") {
    const test::Register reg{{{"samenwerkingen/De Regio.yaml", test::samenwerking("kleur: rood\n")}}};
    const auto findings = test::check(reg.folder());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule->id == "bestand/naam");
    CHECK(findings[1].rule->id == "veld/onbekend");
}

TEST_CASE("an own framework without criteria is a fault, and never the built-in one in its place") {
    for (const char* kader : {"versie: 2026-01-01\n", "versie: 2026-01-01\ncategorieen: [{id: a, naam: A}]\n"}) {
        const test::Register reg{
            {{"kader/toetsingskader.yaml", kader}, {"samenwerkingen/a.yaml", test::samenwerking("")}}};
        const auto findings = test::check(reg.folder());
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].rule->id == "veld/ontbreekt");
        CHECK(findings[0].location.file == "kader/toetsingskader.yaml");
    }
}

TEST_CASE("with a fault in gemeente.yaml only faults of form are named, and references are not judged") {
    const test::Register reg{{{"gemeente.yaml", "naam: x\n"},
                              {"samenwerkingen/a.yaml", test::samenwerking("uitgangspunten: [weg]\nkleur: rood\n")}}};
    const auto findings = test::check(reg.folder());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule->id == "veld/ontbreekt");
    CHECK(findings[1].rule->id == "veld/onbekend");
}
