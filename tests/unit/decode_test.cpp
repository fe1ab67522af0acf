// What a file holds arrives in the record: values, defaults, short forms, sources and places.
#include "load/records.hpp"
#include "model/register.hpp"
#include "schema/decode.hpp"
#include "schema/describe.hpp"
#include "support.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

struct Decoded {
    std::unique_ptr<yaml::Document> document;
    Samenwerking record;
    std::vector<Finding> faults;
};

Decoded decode(const std::string& rest) {
    Decoded result;
    yaml::Faults faults;
    result.document =
        std::make_unique<yaml::Document>(yaml::read("samenwerkingen/a.yaml", test::samenwerking(rest), faults));
    result.record = load::decode_file<Samenwerking>(*result.document, faults);
    result.faults = faults.take();
    REQUIRE(result.faults.empty());
    return result;
}

} // namespace

TEST_CASE("one word may stand for a list of words") {
    const auto d = decode("beleidsvelden: zorg\ntaakvelden: [\"0.10\", 6.1]\n");
    CHECK(d.record.karakter.aard.items == std::vector{Aard::uitvoering});
    CHECK(d.record.karakter.beleidsvelden == std::vector<Tekst>{{"zorg"}});
    CHECK(d.record.karakter.taakvelden == std::vector<Tekst>{{"0.10"}, {"6.1"}});
}

TEST_CASE("a list of one block may be written without its dash") {
    const auto d = decode("doelen:\n  doel: x\n  eenheid: dagen\n");
    REQUIRE(d.record.waarom.doelen.size() == 1);
    CHECK(d.record.waarom.doelen[0].eenheid->text == "dagen");
    CHECK(at(d.record.waarom.doelen[0], &Doel::eenheid).line == 7);
    CHECK(at(d.record.waarom, &Waarom::doelen, 0).path == "doelen");
}

TEST_CASE("only an item of a list is called by its id: what stands behind a key has the name of that") {
    const auto d = decode("organisatieregister: {id: 30117189}\nrisicos:\n  - {id: lek, omschrijving: b}\n");
    CHECK(at(*d.record.identiteit.organisatieregister).path == "organisatieregister");
    CHECK(at(d.record.risicobeeld.risicos[0]).path == "risicos.lek");
    const auto one = decode("risicos: {id: lek, omschrijving: b, vertrouwelijk: true}\n");
    const Location marked = at(one.record.risicobeeld.risicos[0], &Risico::omschrijving);
    CHECK(marked.path == "risicos.omschrijving");
    CHECK(marked.public_path == std::string{"risicos"}.size());
}

TEST_CASE("ja, nee, yes and a number are texts where a text belongs") {
    CHECK(decode("adres: nee\n").record.vorm.adres->text == "nee");
    CHECK(decode("adres: 2026\n").record.vorm.adres->text == "2026");
    CHECK(decode("adres: true\n").record.vorm.adres->text == "true");
}

TEST_CASE("a key with nothing behind it is the same as a key left out") {
    for (const char* empty : {"", "~", "null", "[]", "{}", "\"\"", "'  '"}) {
        CAPTURE(empty);
        CHECK(!decode(std::string{"adres: "} + empty + "\n").record.vorm.adres);
        CHECK(!decode(std::string{"regeling: "} + empty + "\n").record.vorm.regeling);
        CHECK(decode(std::string{"doelen: "} + empty + "\n").record.waarom.doelen.empty());
    }
}

TEST_CASE("defaults are filled in, and a bare amount is the short form of an effect") {
    const auto d = decode(
        "risicos:\n  - {id: a, omschrijving: b, kans: 30.5, gevolg: 125000.50}\n  - {id: c, omschrijving: d, aandeel: 5.3, gevolg: pm}\n  - {id: e, omschrijving: f, gevolg: onbekend}\n");
    const auto& risicos = d.record.risicobeeld.risicos;
    CHECK(risicos[0].aandeel == Aandeel::of(100));
    CHECK(risicos[0].status == Risicostatus::open);
    CHECK(risicos[0].kans->scaled == 30'500'000'000'000);
    CHECK(risicos[0].gevolg->bedrag->bedrag == Euro{12500050});
    CHECK(risicos[1].aandeel.scaled == 5'300'000'000'000);
    CHECK(risicos[1].gevolg->bedrag->soort == Raming::Soort::pm);
    CHECK(risicos[2].gevolg->bedrag->soort == Raming::Soort::onbekend);
}

TEST_CASE("onbekend is not the same as left out") {
    const auto d = decode("jaren:\n  2026: {begroot: {bijdrage: onbekend}, werkelijk: {bijdrage: -5}}\n");
    const Boekjaar& jaar = d.record.geld.jaren.at(Jaar{2026});
    REQUIRE(jaar.begroot->bijdrage);
    CHECK(!jaar.begroot->bijdrage->value);
    CHECK(!jaar.begroot->lasten);
    CHECK(jaar.werkelijk->bijdrage->value == Euro{-500});
}

TEST_CASE("a record without a source has that of the record around it") {
    const auto d = decode(
        "bron: Register\nregeling: {vindplaats: https://a.nl, bron: [Gemeenteblad, Staatsblad]}\nuittreding: {opzegtermijn: een jaar}\n");
    CHECK(*bronnen_van(d.record.vorm.regeling->origin) == Bronnen{{"Gemeenteblad"}, {"Staatsblad"}});
    CHECK(heeft_eigen_bron(d.record.vorm.regeling->origin));
    CHECK(*bronnen_van(d.record.vorm.uittreding->origin) == Bronnen{{"Register"}});
    CHECK(!heeft_eigen_bron(d.record.vorm.uittreding->origin));
}

TEST_CASE("a field, an item and an entry know their place; a field left out that of its record") {
    const auto d = decode(
        "risicos:\n  - id: lek\n    omschrijving: b\n    kans: 30\ntoetsing:\n  antwoorden:\n    wat: {oordeel: voldoet}\n");
    const Risico& risico = d.record.risicobeeld.risicos[0];
    const Location kans = at(risico, &Risico::kans);
    CHECK(kans.path == "risicos.lek.kans");
    CHECK(kans.line == 8);
    CHECK(kans.column == 5);
    const Location eigenaar = at(risico, &Risico::eigenaar);
    CHECK(eigenaar.path == "risicos.lek.eigenaar");
    CHECK(eigenaar.line == 6);
    CHECK(at(d.record.risicobeeld, &Risicobeeld::risicos, 0).path == "risicos.lek");
    CHECK(at(*d.record.toetsing, &Toetsing::antwoorden, "wat").line == 11);
}

TEST_CASE("a record made by hand has a place without a file") {
    const Risico risico;
    CHECK(at(risico, &Risico::kans).path == "kans");
    CHECK(at(risico, &Risico::kans).line == 0);
}

TEST_CASE("a path stops for the public at a map that is marked, also when the mark is misspelt") {
    const auto d = decode(
        "risicos:\n  - {id: a, omschrijving: b, kans: 1, vertrouwelijk: true}\n  - {id: c, omschrijving: d, kans: 1, vertrouwelijk: false}\n");
    const Location marked = at(d.record.risicobeeld.risicos[0], &Risico::kans);
    CHECK(marked.path == "risicos.a.kans");
    CHECK(marked.public_path == std::string{"risicos"}.size()); // the id stands within the map
    CHECK(!at(d.record.risicobeeld.risicos[1], &Risico::kans).confidential());
}

TEST_CASE("a comma in a number between braces is named as such, and another number as a key is not") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml", test::samenwerking("sturingsprofiel: basis\nsinds: 2026-06-01\njaren:\n"
                                                      "  2026: {begroot: {bijdrage: 1250,50}}\n"
                                                      "  2027: {begroot: {50: 3}}\n")}}};
    const auto findings = test::check(reg.folder());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].message == "hier staat een komma in een getal");
    CHECK(findings[0].hint == "Schrijf 1250.50, met een punt.");
    CHECK(findings[1].message == "de sleutel `50` bestaat hier niet");
}

TEST_CASE("what is no record has its place too, in whatever is said of it later") {
    const test::Register reg{
        {{"kader/toetsingskader.yaml",
          "versie: 2026-01-01\nbron: B\ncategorieen:\n"
          "  - {id: c, naam: C, criteria: [x]}\n  - {id: d, naam: D, criteria: [y, {vraag: V}]}\n"},
         {"samenwerkingen/a.yaml",
          test::samenwerking(
              "cyclus: {jaren: {2027: {begrotingswijzigingen: [x, y, {categorie: z}, {categorie: z}]}}}\n")}}};
    std::vector<std::string> found;
    for (const Finding& f : test::check(reg.folder())) // which looks whether each place exists
        found.push_back(f.location.file + ":" + std::to_string(f.location.line) + " " + std::string{f.rule->id});
    CHECK(std::ranges::count(found, "kader/toetsingskader.yaml:4 waarde/ongeldig") == 1);
    CHECK(std::ranges::count(found, "kader/toetsingskader.yaml:5 waarde/ongeldig") == 1);
    CHECK(std::ranges::count(found, "kader/toetsingskader.yaml:5 veld/ontbreekt") == 1);
    CHECK(std::ranges::count(found, "samenwerkingen/a.yaml:5 waarde/ongeldig") == 2);
    CHECK(std::ranges::count(found, "samenwerkingen/a.yaml:5 veld/ontbreekt") == 2);
    CHECK(found.size() == 7);
}

namespace {

struct Renamed {
    std::optional<Tekst> nieuw;
    std::optional<Tekst> met_streepje;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Renamed::nieuw>("Nieuw", NoDefault{}, "oud"),
        Field{"met-streepje", &Renamed::met_streepje, "Een sleutel die niet de naam van het lid is"},
    };
};

std::vector<Finding> faults_of(const std::string& text) {
    yaml::Faults faults;
    const yaml::Document document = yaml::read("a.yaml", text, faults);
    schema::decode<Renamed>(document, faults);
    return faults.take();
}

} // namespace

TEST_CASE("a key is the name of its member, unless it is written") {
    CHECK(faults_of("nieuw: a\nmet-streepje: b\n").empty());
    CHECK(faults_of("met_streepje: b\n").size() == 1);
}

TEST_CASE("who writes the former name of a key hears its name of today") {
    const auto faults = faults_of("oud: a\n");
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].message == "de sleutel `oud` bestaat hier niet");
    CHECK(faults[0].hint == "Deze sleutel heet nu `nieuw`.");
    REQUIRE(faults[0].herstel);
    CHECK(faults[0].herstel->key);
    CHECK(faults[0].herstel->text == "nieuw");
    CHECK(!faults_of("oud: a\nnieuw: b\n")[0].herstel); // it is there already
    CHECK(!faults_of("oud: [a]\n")[0].herstel);         // and is no text there
}
