// Lists with heads of their own, by way of a mapping in the register; and several files in one run.
#include "invoer/csv.hpp"
#include "invoer/lijstwaarde.hpp"
#include "schema/value_path.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <fstream>

using namespace grip;

namespace {

using Files = std::map<std::string, std::string>;

const std::string gemeente = "naam: Ons Dorp\ncode: GM0001\n";

std::string partij(const std::string& naam, const std::string& rest = "") {
    return "naam: " + naam +
           "\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\nverbonden_partij: true\n" + rest;
}

const std::string regio = partij("Regio Groot-Dorp", "afkorting: RGD\n"
                                                     "jaren:\n"
                                                     "  2027:\n"
                                                     "    begroot:\n"
                                                     "      bijdrage: 1250.50 # zie de brief\n"
                                                     "      eigen_vermogen: {begin: 5, eind: 6}\n"
                                                     "      bron: Brief\n"
                                                     "# einde\n");

const std::string lijst = "bron: Lijst van de controller\n"
                          "zoek: Regeling\n"
                          "zelfde:\n"
                          "  - {naam: Het Bad, samenwerking: zwembad}\n"
                          "kolommen:\n"
                          "  - {kop: Begroting 2027, pad: jaren.2027.begroot.bijdrage}\n"
                          "  - {kop: EV, pad: jaren.2027.begroot.eigen_vermogen.eind}\n"
                          "overslaan: [Opmerking]\n";

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string met(const std::string& yaml, const std::string& van, const std::string& naar) {
    std::string text = yaml;
    text.replace(text.find(van), van.size(), naar);
    return text;
}

struct Inlezing {
    explicit Inlezing(const std::string& koppellijst = lijst, Files more = {})
        : reg{[&] {
              more.merge(Files{{"gemeente.yaml", gemeente},
                               {"samenwerkingen/regio.yaml", regio},
                               {"samenwerkingen/zwembad.yaml", partij("Zwembad De Plas")},
                               {"invoer/lijst.yaml", koppellijst}});
              return more;
          }()} {}

    test::Ran operator()(const std::string& csv, std::vector<std::string> more = {}) const {
        schrijf("lijst.csv", csv);
        more.insert(more.begin(), {"invoer", "lijst.csv", "--met", "lijst"});
        return run(more);
    }
    test::Ran run(std::vector<std::string> words) const {
        words.insert(words.end(), {"--register", "."});
        return test::grip_in(reg.folder(), words);
    }
    void schrijf(const std::string& naam, const std::string& text) const {
        std::ofstream{reg.folder() / naam, std::ios::binary} << text;
    }
    std::string nu(const std::string& naam = "regio") const {
        return test::read(reg.folder() / "samenwerkingen" / (naam + ".yaml"));
    }

    test::TemporaryRegister reg;
};

const std::string koppen = "Regeling;Begroting 2027;EV;Opmerking\n";

/// What is read of an amount, or what is wrong with it.
std::string bedrag(const std::string& tekst, Decimaalteken teken = Decimaalteken::komma, int maal = 1) {
    Koppellijst hoe;
    hoe.id = "lijst";
    hoe.decimaalteken = teken;
    hoe.vermenigvuldig = Aantal::of(maal);
    const schema::Shape shape{.kind = schema::Kind::amount};
    const auto waarde = invoer::lees_lijstwaarde({.tekst = tekst}, shape, hoe, true);
    return waarde.fout.empty() ? waarde.tekst : "fout: " + waarde.fout;
}

} // namespace

TEST_CASE("an amount is what the mapping says of its decimal sign, and nothing else") {
    CHECK(bedrag("1.250") == "1250");
    CHECK(bedrag("1250") == "1250");
    CHECK(bedrag("1.250,5") == "1250.50");
    CHECK(bedrag("€ -1.250.000,75") == "-1250000.75");
    CHECK(bedrag("-€ 12") == "-12");
    CHECK(bedrag("€ 1.250,-") == "1250");
    CHECK(bedrag("13 100 000") == "13100000");
    CHECK(bedrag("13\u00A0100") == "13100");
    CHECK(bedrag("0,00") == "0");
    CHECK(bedrag("12,50") == "12.50");
    CHECK(bedrag("12,500").starts_with("fout: ")); // thousands in another country
    CHECK(bedrag("1,250.75", Decimaalteken::punt) == "1250.75");
    CHECK(bedrag("1.25", Decimaalteken::punt) == "1.25");
    CHECK(bedrag("onbekend") != "0");
    for (const char* fout : {"1.25", "12.50", "1.250.00", "1250.", "1.250.", ".250", "1,2,3", "12 50", "1.250 000",
                             "0626", "1,", "(1.250)", "12 %", "1e6", "12a"})
        CHECK_MESSAGE(bedrag(fout).starts_with("fout: "), fout);
    CHECK(bedrag("1.25") == "fout: \"1.25\" is geen getal met een komma voor de decimalen");
    CHECK(bedrag("1,255") == "fout: \"1,255\" heeft te veel decimalen");
}

TEST_CASE("amounts in thousands are multiplied without losing a cent") {
    CHECK(bedrag("861,5", Decimaalteken::komma, 1000) == "861500");
    CHECK(bedrag("0,12345", Decimaalteken::komma, 1000) == "123.45");
    CHECK(bedrag("-1.234,56789", Decimaalteken::komma, 1000) == "-1234567.89");
    CHECK(bedrag("0,123456", Decimaalteken::komma, 1000).starts_with("fout: "));
    CHECK(bedrag("9999999999999", Decimaalteken::komma, 1000000).starts_with("fout: "));
    CHECK(bedrag("999999", Decimaalteken::komma, 1000000) == "999999000000");
}

TEST_CASE("a path leads to a single value, and says which keys get the source") {
    const auto pad = [](const std::string& text) { return schema::value_path(schema::shape_of<Samenwerking>(), text); };
    CHECK(pad("jaren.2027.begroot.bijdrage").record == 3);
    CHECK(pad("jaren.2025.werkelijk.eigen_vermogen.eind").record == 3);
    CHECK(pad("naam").record == 0);
    CHECK(pad("organisatieregister.id").record == 1);
    CHECK(pad("cyclus.jaren.2027.begroting.vastgesteld").record == 4);
    CHECK(pad("jaren.2027.begroot.bijdrage").shape->kind == schema::Kind::amount);
    CHECK(pad("jaren.2027.begroot.bijdrag").hint == "Bedoelde u `bijdrage`?");
    for (const char* fout : {"", "jaren", "jaren.2027", "jaren.2027.begroot", "jaren.27.begroot.bijdrage", "risicos",
                             "risicos.brand.kans", "naam.x", "jaren.2027..bijdrage", "onbekend", "bron"})
        CHECK_MESSAGE((pad(fout).shape == nullptr && !pad(fout).fault.empty() && !pad(fout).hint.empty()), fout);
}

TEST_CASE("what is wrong with a mapping is told when the register is read") {
    const auto toets = [](const std::string& yaml) { return Inlezing{yaml}.run({"toets", "--alles"}).out; };
    CHECK(!has(toets(lijst), "invoer/lijst.yaml"));
    const std::string tikfout = toets(met(lijst, "begroot.bijdrage", "begroot.bijdrag"));
    CHECK(has(tikfout, "invoer/lijst.yaml:6"));
    CHECK(has(tikfout, "de sleutel `bijdrag` bestaat hier niet"));
    CHECK(has(tikfout, "veld/onbekend"));
    CHECK(has(toets(met(lijst, "eigen_vermogen.eind", "bijdrage")), "krijgt zijn waarde al uit een andere kolom"));
    CHECK(has(toets(met(lijst, "samenwerking: zwembad", "samenwerking: zwembat")), "verwijzing/onbekend"));
    CHECK(has(toets(lijst + "vermenigvuldig: 0\n"), "maal 0"));
    CHECK(has(toets(lijst + "kopregel: 0\n"), "de eerste regel is regel 1"));
    const test::Ran ran = Inlezing{met(lijst, "begroot.bijdrage", "begroot.bijdrag")}(koppen);
    CHECK(ran.code == cli::ExitCode::failure);
    CHECK(has(ran.err, "invoer/lijst.yaml is overgeslagen"));
}

TEST_CASE("a list is shown before it is written, gets its source, and changes nothing the second time") {
    const Inlezing inlezing;
    const std::string csv = koppen + "regio GROOT DORP;1.300,50;6;ja\nHet Bad;€ 40,-;;\nKop;;;\n";
    const test::Ran shown = inlezing(csv);
    CHECK(shown.err.empty());
    CHECK(shown.out == "samenwerkingen/regio.yaml\n"
                       "  Begroting 2027 (jaren.2027.begroot.bijdrage): was € 1.250,50, wordt € 1.300,50\n"
                       "samenwerkingen/zwembad.yaml\n"
                       "  Begroting 2027 (jaren.2027.begroot.bijdrage): stond er niet, wordt € 40\n"
                       "2 veranderingen. Er is nog niets veranderd: zet `--uitvoeren` achter de opdracht om dit te "
                       "doen. 1 gegeven staat al zo in het register.\n");
    CHECK(inlezing.nu() == regio);
    CHECK(inlezing(csv, {"--uitvoeren"}).code == cli::ExitCode::done);
    CHECK(has(inlezing.nu(), "      bijdrage: 1300.50 # zie de brief\n"));
    CHECK(has(inlezing.nu(), "      bron: [Brief, Lijst van de controller]\n# einde\n"));
    CHECK(has(inlezing.nu("zwembad"),
              "jaren:\n  2027:\n    begroot:\n      bijdrage: 40\n      bron: Lijst van de controller\n"));
    const std::string once = inlezing.nu();
    CHECK(has(inlezing(csv, {"--uitvoeren"}).out, "Er is niets dat grip kan veranderen."));
    CHECK(inlezing.nu() == once);
    CHECK(has(inlezing(koppen + "Regio Groot-Dorp;1300,5;;\n").out, "niets dat grip kan veranderen"));
}

TEST_CASE("what is not read is named by its line, and is no success; the rest is read") {
    const Inlezing inlezing;
    const test::Ran ran =
        inlezing("Regeling;Begroting 2027;EV;Afdeling;\nRegio Groot-Dorp;7;;x;y\nRegio Groot-Dor;8;;;\n;9;;;\n",
                 {"--uitvoeren"});
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(has(ran.out,
              "Niet gelezen: lijst.csv:1: de kolom \"Afdeling\" is niet bekend. Zet de kop in invoer/lijst.yaml"));
    CHECK(has(ran.out, "Niet gelezen: lijst.csv:2: kolom E heeft geen kop."));
    CHECK(has(ran.out,
              "Niet gelezen: lijst.csv:3: geen samenwerking heeft als naam \"Regio Groot-Dor\". Bedoelt de lijst "
              "\"Regio Groot-Dorp\"?"));
    CHECK(has(ran.out, "Niet gelezen: lijst.csv:4: hier staat niet om welke samenwerking het gaat."));
    CHECK(has(ran.out, "1 verandering uitgevoerd."));
    CHECK(has(inlezing.nu(), "bijdrage: 7 #"));
}

TEST_CASE("what can be read in two ways, or not at all, keeps the whole list out") {
    const auto refused = [](const std::string& csv, const std::string& why, Files more = {}) {
        const Inlezing inlezing{lijst, std::move(more)};
        const test::Ran ran = inlezing(csv, {"--uitvoeren"});
        CAPTURE(ran.err);
        CHECK(ran.code == cli::ExitCode::findings);
        CHECK_MESSAGE(has(ran.err, why), why);
        CHECK(has(ran.err, "Er is niets veranderd"));
        CHECK(inlezing.nu() == regio);
    };
    const std::string goed = koppen + "Regio Groot-Dorp;7;;\n";
    refused(
        goed + "Het Bad;1.25;;\n",
        "lijst.csv:3: in de kolom \"Begroting 2027\": \"1.25\" is geen getal met een komma voor de decimalen. Schrijf "
        "het zoals 1.250,75, of verander `decimaalteken` in invoer/lijst.yaml.");
    refused(goed + "regio groot dorp;8;;\n", "lijst.csv:3: `regio` stond al op regel 2.");
    refused(goed + "\"nooit dicht;8;;\n", "lijst.csv:3: hier staat een aanhalingsteken dat niet sluit");
    refused("Regeling,Begroting 2027,EV\n", "lijst.csv:1: de kop \"Regeling\" staat niet op deze regel. Er staat:");
    refused("Regeling;Begroting 2027;EV;ev\n", "de kop \"EV\" staat hier voor de tweede keer");
    refused(goed + "Het Bad;-;;\n", "lijst.csv:3: in de kolom \"Begroting 2027\":");
    refused(goed, "\"Regio Groot-Dorp\" kan `dubbel` zijn en `regio`. Zeg bij `zelfde`",
            {{"samenwerkingen/dubbel.yaml", partij("regio Groot Dorp")}});
}

TEST_CASE("a value that the register refuses is named by its line") {
    const Inlezing inlezing{met(lijst, "eigen_vermogen.eind", "weerstandsratio")};
    const test::Ran ran = inlezing(koppen + "Het Bad;7;99999999,5;\n", {"--uitvoeren"});
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(has(ran.err, "lijst.csv:2: "));
    CHECK(!has(inlezing.nu("zwembad"), "jaren"));
}

TEST_CASE("a row can be found by its abbreviation, number or code, and columns anywhere") {
    const std::string organisatie = "afkorting: ZDP\norganisatieregister: {id: \"28123\", tooi: so0680}\n";
    for (const auto& [op, wie] : std::map<std::string, std::string>{
             {"id", "zwembad"}, {"afkorting", "z.d.p."}, {"organisatieregister", "28123"}, {"code", "SO0680"}}) {
        const Inlezing inlezing{met(lijst, "zoek: Regeling", "kopregel: 3\nzoek: {kolom: Wie, op: " + op + "}"),
                                {{"samenwerkingen/zwembad.yaml", partij("Zwembad De Plas", organisatie)}}};
        const test::Ran ran = inlezing("Bijdragen\n\nEV;Opmerking;Begroting 2027;Wie\n1;;2;" + wie + "\n");
        CHECK_MESSAGE(has(ran.out, "2 veranderingen."), op << ran.out << ran.err);
    }
}

TEST_CASE("a csv is read in UTF-8, with or without a mark, and in Windows-1252") {
    CHECK(invoer::tekst_van("caf\xC3\xA9 \xE2\x82\xAC") == "café €");
    CHECK(invoer::tekst_van("caf\xE9 \x80 \x93x\x94") == "café € “x”");
    CHECK(!invoer::tekst_van(std::string_view{"a\0b", 3}));
    const std::string yaml = met(lijst, "kop: EV", "kop: Coördinatie €");
    for (const std::string& kop :
         {std::string{"Co\xC3\xB6rdinatie \xE2\x82\xAC"}, std::string{"Co\xF6rdinatie \x80"}}) {
        const std::string csv = "Regeling;Begroting 2027;" + kop + "\nHet Bad;\"1.000\";5\n";
        CHECK(has(Inlezing{yaml}(csv).out, "2 veranderingen."));
        CHECK(has(Inlezing{yaml}("\xEF\xBB\xBF" + csv).out, kop[2] == '\xC3' ? "2 veranderingen." : ""));
    }
    CHECK(has(Inlezing{}(std::string{"\xFF\xFER\0", 4}).err, "is geen tekst in UTF-8 of Windows-1252"));
    CHECK(has(Inlezing{lijst + "scheidingsteken: \"|\"\n"}("Regeling|Begroting 2027|EV\nHet Bad|1|2\n").out,
              "2 veranderingen."));
}

TEST_CASE("where figures change their source is asked for when the mapping has none") {
    const Inlezing inlezing{met(lijst, "bron: Lijst van de controller\n", "")};
    const std::string csv = koppen + "Het Bad;7;;\n";
    CHECK(has(inlezing(csv).out, "Er veranderen cijfers: zeg met --bron"));
    CHECK(inlezing(csv, {"--uitvoeren"}).code == cli::ExitCode::failure);
    CHECK(inlezing(csv, {"--uitvoeren", "--bron", "Brief"}).code == cli::ExitCode::done);
    CHECK(has(inlezing.nu("zwembad"), "bron: Brief\n"));
}

TEST_CASE("a first percentage below 1 is doubted: it may be a fraction") {
    const Inlezing inlezing{met(lijst, "jaren.2027.begroot.bijdrage", "jaren.2027.begroot.belang_procent.eind")};
    CHECK(has(inlezing(koppen + "Het Bad;0,25;;\n").out,
              "stond er niet, wordt 0,25 (let op: dat is minder dan 1 procent)"));
    CHECK_FALSE(has(inlezing(koppen + "Het Bad;25;;\n").out, "let op"));
}

TEST_CASE("of a confidential part no value is told") {
    const std::string geheim = partij("Zwembad De Plas", "toetsing:\n"
                                                         "  antwoorden:\n"
                                                         "    wat: {datum: 2026-01-02, vertrouwelijk: true}\n");
    const Inlezing inlezing{met(lijst, "jaren.2027.begroot.bijdrage", "toetsing.antwoorden.wat.datum"),
                            {{"samenwerkingen/zwembad.yaml", geheim}}};
    const test::Ran shown = inlezing(koppen + "Het Bad;5-6-2026;;\n");
    CHECK(has(shown.out, "(toetsing.antwoorden.wat.datum): verandert (vertrouwelijk)"));
    CHECK(!has(shown.out + shown.err, "juni"));
    const test::Ran wrong = inlezing(koppen + "Het Bad;KANARIE;;\n");
    CHECK(has(wrong.err, "lijst.csv:2: in de kolom \"Begroting 2027\": deze waarde kan grip niet lezen"));
    CHECK(!has(wrong.out + wrong.err, "KANARIE"));
}

TEST_CASE("who names no mapping, or one that is not there, hears which there are") {
    const Inlezing inlezing;
    CHECK(has(inlezing.run({"invoer", "lijst.csv", "--met", "lijstje"}).err, "kan niet worden geopend"));
    inlezing.schrijf("lijst.csv", koppen);
    CHECK(has(inlezing.run({"invoer", "lijst.csv", "--met", "lijstje"}).err,
              "Er is geen invoer/lijstje.yaml in het register. Kies uit: lijst."));
    CHECK(has(inlezing.run({"invoer", "lijst.csv"}).err, "zeg dan met --met"));
}

TEST_CASE("several files are told in turn, the later seeing what the earlier change, and written together") {
    const Inlezing inlezing;
    inlezing.schrijf("a.csv", koppen + "Het Bad;7;;\n");
    inlezing.schrijf("b.csv", koppen + "Het Bad;7;8;\nRegio Groot-Dorp;9;;\n");
    const test::Ran ran = inlezing.run({"invoer", "a.csv", "b.csv", "--met", "lijst", "--uitvoeren"});
    CHECK(ran.code == cli::ExitCode::done);
    CHECK(
        ran.out ==
        "Uit a.csv:\n"
        "samenwerkingen/zwembad.yaml\n"
        "  Begroting 2027 (jaren.2027.begroot.bijdrage): stond er niet, wordt € 7\n"
        "\n"
        "Uit b.csv:\n"
        "samenwerkingen/regio.yaml\n"
        "  Begroting 2027 (jaren.2027.begroot.bijdrage): was € 1.250,50, wordt € 9 (let op: dat is 139 keer zo klein)\n"
        "samenwerkingen/zwembad.yaml\n"
        "  EV (jaren.2027.begroot.eigen_vermogen.eind): stond er niet, wordt € 8\n"
        "\n"
        "3 veranderingen uitgevoerd. 1 gegeven staat al zo in het register.\n");
    CHECK(has(inlezing.nu("zwembad"), "bijdrage: 7\n"));
    CHECK(has(inlezing.nu("zwembad"), "eind: 8\n"));
    CHECK(has(inlezing.nu(), "bijdrage: 9 #"));
}

TEST_CASE("files that say something else of one place are a conflict, also when one says what stands there") {
    const Inlezing inlezing;
    inlezing.schrijf("a.csv", koppen + "Regio Groot-Dorp;1.250,50;;\n");
    inlezing.schrijf("b.csv", koppen + "Regio Groot-Dorp;9;;\nHet Bad;1;;\n");
    const test::Ran ran = inlezing.run({"invoer", "a.csv", "b.csv", "--met", "lijst", "--uitvoeren"});
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(has(ran.err,
              "samenwerkingen/regio.yaml, Begroting 2027 (jaren.2027.begroot.bijdrage): a.csv en b.csv zeggen iets "
              "anders: € 1.250,50 en € 9. Haal het uit een van beide weg.\n"));
    CHECK(has(ran.err, "Er is niets veranderd: niet alle bestanden kunnen worden overgenomen.\n"));
    CHECK(inlezing.nu() == regio);
}

TEST_CASE("a file that is not ready keeps the others out") {
    const Inlezing inlezing;
    inlezing.schrijf("a.csv", koppen + "Het Bad;1.25;;\n");
    inlezing.schrijf("b.csv", koppen + "Regio Groot-Dorp;9;;\n");
    const test::Ran ran = inlezing.run({"invoer", "a.csv", "b.csv", "--met", "lijst", "--uitvoeren"});
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(has(ran.err, "a.csv:2: "));
    CHECK(has(ran.out, "was € 1.250,50, wordt € 9"));
    CHECK(!has(ran.out, "uitgevoerd"));
    CHECK(inlezing.nu() == regio);
}

TEST_CASE("files of several kinds go in one run, each known by what is in it") {
    const Inlezing inlezing;
    inlezing.schrijf("a.csv", koppen + "Het Bad;7;;\n");
    inlezing.schrijf("cbs.csv", "RegioS,Perioden,TotaleBevolking_7\nGM0001,2026JJ00,12000\n");
    const test::Ran ran = inlezing.run({"invoer", "cbs.csv", "a.csv", "--met", "lijst", "--uitvoeren"});
    CHECK_MESSAGE(ran.code == cli::ExitCode::done, ran.err);
    CHECK(has(ran.out, "Uit cbs.csv:\ngemeente.yaml\n"));
    CHECK(has(ran.out, "2 veranderingen uitgevoerd."));
    CHECK(has(test::read(inlezing.reg.folder() / "gemeente.yaml"), "Ons Dorp: 12000"));
    CHECK(has(inlezing.nu("zwembad"), "bijdrage: 7\n"));
}

TEST_CASE("what is no list of parties is refused at once") {
    std::string breed = "Regeling;Begroting 2027;EV";
    for (int i = 0; i < 600; ++i) breed += ";k" + std::to_string(i);
    CHECK(has(Inlezing{}(breed + "\n").err, "lijst.csv:1: op deze regel staan 603 koppen"));
    std::string lang = koppen;
    for (int i = 0; i < 6000; ++i) lang += "a;1;;\n";
    CHECK(has(Inlezing{}(lang).err, "lijst.csv:2: hieronder staan 6000 regels"));
    CHECK(has(Inlezing{}(std::string(2 << 20, 'a')).err, "is groter dan 1 MB"));
}

TEST_CASE("the example list says of each row what becomes of it") {
    const test::Ran ran = test::grip({"invoer", "tests/invoer/bijdragenlijst.csv", "--met", "bijdragenlijst",
                                      "--register", "examples/voorbeeldstad/registry"});
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(has(ran.out, "was € 2.021.000, wordt € 2.035.500"));
    CHECK(has(ran.out, "geen samenwerking heeft als naam \"Streekarchief\""));
    CHECK(has(ran.out, "\"Budgethouder\" is niet bekend"));
}
