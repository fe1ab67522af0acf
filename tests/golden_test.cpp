// What people read, held line by line: every report on the examples, the transcripts of commands, and the generated
// manual. scripts/golden rewrites them.
#include "base/version.hpp"
#include "cli/editor_schema.hpp"
#include "cli/file_kinds.hpp"
#include "cli/rule_page.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace grip;

namespace {

struct Golden {
    std::string file;
    std::vector<std::string> words;
};

const std::vector<Golden> reports{
    {"voorbeeldstad/dashboard.md", {"dashboard"}},
    {"voorbeeldstad/dashboard-kort.md", {"dashboard", "--kort"}},
    {"voorbeeldstad/dashboard-kort.json", {"dashboard", "--kort", "--als", "json"}},
    {"voorbeeldstad/dashboard-zwembad-intern.md", {"dashboard", "zwembad", "--intern"}},
    {"voorbeeldstad/oplegnotitie-gezondheidsregio.md", {"oplegnotitie", "2026-07-01-gezondheidsregio-ab"}},
    {"voorbeeldstad/oplegnotitie-komend.md", {"oplegnotitie", "2026-12-09-gezondheidsregio-ab"}},
    {"voorbeeldstad/oplegnotitie-komend-intern.md", {"oplegnotitie", "2026-12-09-gezondheidsregio-ab", "--intern"}},
    {"voorbeeldstad/oplegnotitie-raad.md", {"oplegnotitie", "--raad", "2026-06-18"}},
    {"voorbeeldstad/oplegnotitie-raad-intern.md", {"oplegnotitie", "--raad", "2026-11-26", "--intern"}},
    {"voorbeeldstad/oplegnotitie-omgevingsdienst.json",
     {"oplegnotitie", "2026-06-24-omgevingsdienst-ab", "--als", "json"}},
    {"voorbeeldstad/terugkoppeling-gezondheidsregio.md", {"terugkoppeling", "2026-07-01-gezondheidsregio-ab"}},
    {"voorbeeldstad/terugkoppeling-veiligheidsregio.md", {"terugkoppeling", "2026-07-08-veiligheidsregio-ab"}},
    {"voorbeeldstad/afweging-wmo-inkoop.md", {"afweging", "wmo-inkoop"}},
    {"voorbeeldstad/afweging-evaluatie.md", {"afweging", "evaluatie-schoonmaak"}},
    {"voorbeeldstad/afweging-evaluatie.json", {"afweging", "evaluatie-schoonmaak", "--als", "json"}},
    {"voorbeeldstad/toetsrapport-zwembad.md", {"toetsrapport", "zwembad"}},
    {"voorbeeldstad/toetsrapport-belastingkantoor.json", {"toetsrapport", "belastingkantoor", "--als", "json"}},
    {"voorbeeldstad/kalender.md", {"kalender", "--van", "2026-11-01", "--tot", "2027-12-31"}},
    {"voorbeeldstad/kalender.json", {"kalender", "omgevingsdienst", "--van", "2026-03-01", "--als", "json"}},
    {"voorbeeldstad/kalender.txt", {"kalender", "--als", "tekst"}},
    {"voorbeeldstad/kalender.ics", {"kalender", "belastingkantoor", "--als", "ics"}},
    {"voorbeeldstad/zienswijzen.md", {"zienswijzen"}},
    {"voorbeeldstad/zienswijzen.json", {"zienswijzen", "--vanaf", "2027", "--als", "json"}},
    {"voorbeeldstad/zienswijze-opmerkingen.md", {"zienswijze", "gezondheidsregio", "2027"}},
    {"voorbeeldstad/zienswijze-afwijzend.md", {"zienswijze", "omgevingsdienst", "2027"}},
    {"voorbeeldstad/zienswijze-kadernota.md", {"zienswijze", "veiligheidsregio", "2028", "--stuk", "kadernota"}},
    {"voorbeeldstad/zienswijze-wijziging.md",
     {"zienswijze", "gezondheidsregio", "2026", "--stuk", "begrotingswijzigingen", "--nummer", "1"}},
    {"voorbeeldstad/zienswijze-geen.md", {"zienswijze", "belastingkantoor", "2027"}},
    {"voorbeeldstad/zienswijze-onderwerp.md",
     {"zienswijze", "omgevingsdienst", "--onderwerp", "Advies over de bodem als nieuwe taak"}},
    {"voorbeeldstad/brief-kadernota.md", {"brief", "omgevingsdienst", "--soort", "kadernota"}},
    {"voorbeeldstad/brief-stukken.md", {"brief", "veiligheidsregio", "--soort", "stukken"}},
    {"voorbeeldstad/brief-bijeenkomst.md", {"brief", "zwembad", "--soort", "informatiebijeenkomst"}},
    {"voorbeeldstad/brief-uitvraag.md", {"brief", "omgevingsdienst", "--soort", "uitvraag", "--jaar", "2028"}},
    {"voorbeeldstad/coordinatie.md", {"coordinatie"}},
    {"voorbeeldstad/coordinatie.json", {"coordinatie", "jeugdhulp", "gezondheidsregio", "--als", "json"}},
    {"voorbeeldstad/jaaroverzicht.md", {"jaaroverzicht", "2026"}},
    {"voorbeeldstad/rapporteur.md", {"rapporteur", "J. Fabeling"}},
    {"voorbeeldstad/rapporteur-werk.md", {"rapporteur", "Bedacht", "--sinds", "2026-09-01", "--werk"}},
    {"voorbeeldstad/uitvragen.md", {"uitvragen"}},
    {"voorbeeldstad/uitvragen.csv", {"uitvragen", "--als", "csv"}},
    {"voorbeeldstad/verbonden-partijen.md", {"verbonden-partijen", "--jaar", "2027"}},
    {"voorbeeldstad/verbonden-partijen.json",
     {"verbonden-partijen", "--jaar", "2025", "--bij", "jaarstukken", "--als", "json"}},
    {"voorbeeldstad/verbonden-partijen.csv", {"verbonden-partijen", "--jaar", "2027", "--als", "csv"}},
    {"voorbeeldstad/bijdrage.md", {"bijdrage", "gezondheidsregio", "2027", "--scenario", "inwoners=50,vast=50"}},
    {"voorbeeldstad/bijdrage.json", {"bijdrage", "gezondheidsregio", "2027", "--als", "json"}},
    {"voorbeeldstad/bijdrage-zonder.md", {"bijdrage", "zwembad"}},
    {"voorbeeldstad/bijdragen.md", {"bijdragen", "--jaar", "2027"}},
    {"voorbeeldstad/bijdragen.csv", {"bijdragen", "--als", "csv"}},
    {"voorbeeldstad/regelingen.md", {"regelingen"}},
    {"voorbeeldstad/regelingen.csv", {"regelingen", "belastingkantoor", "--als", "csv"}},
    {"voorbeeldstad/risicoparagraaf.md", {"risicoparagraaf"}},
    {"voorbeeldstad/risicoparagraaf-bijlage.md", {"risicoparagraaf", "--bijlage"}},
    {"voorbeeldstad/risicoparagraaf.json", {"risicoparagraaf", "--als", "json"}},
    {"voorbeeldstad/risicoparagraaf-simulatie.md",
     {"risicoparagraaf", "--methode", "simulatie", "--trekkingen", "20000", "--zekerheid", "95", "--bijlage",
      "--intern"}},
    {"voorbeeldstad/risicos.md", {"risicos", "zwembad", "warmtebedrijf"}},
    {"voorbeeldstad/risicos.txt", {"risicos", "--eigenaar", "Concerncontroller", "--als", "tekst"}},
    {"voorbeeldstad/risicos.csv", {"risicos", "--categorie", "juridisch", "--als", "csv"}},
    {"noordenveld/risicoparagraaf.md", {"risicoparagraaf", "--peildatum", "2025-11-01"}},
    {"zwartewaterland/risicoparagraaf.md", {"risicoparagraaf", "--peildatum", "2022-11-01"}},
    {"leeg/risicoparagraaf.md", {"risicoparagraaf"}},
    {"leeg/risicos.md", {"risicos"}},
    {"gouda/bijdragen.md", {"bijdragen", "--jaar", "2024", "--peildatum", "2024-01-15"}},
    {"groningen/verbonden-partijen.md",
     {"verbonden-partijen", "--jaar", "2018", "--bij", "jaarstukken", "--peildatum", "2019-06-01"}},
    {"leeg/verbonden-partijen.md", {"verbonden-partijen"}},
    {"leeg/bijdrage.md", {"bijdrage", "omgevingsdienst"}},
    {"leeg/bijdragen.md", {"bijdragen"}},
    {"leeg/regelingen.md", {"regelingen"}},
    {"leeg/kalender.md", {"kalender"}},
    {"leeg/zienswijzen.md", {"zienswijzen"}},
    {"leeg/coordinatie.md", {"coordinatie"}},
    {"leeg/dashboard.md", {"dashboard"}},
    {"leeg/jaaroverzicht.md", {"jaaroverzicht", "2026"}},
    {"leeg/toetsrapport.md", {"toetsrapport", "omgevingsdienst"}},
    {"leeg/uitvragen.md", {"uitvragen"}},
};

/// The day of the commit changes with every commit, and outside a repository there is none.
std::string without_day(std::string text) {
    const std::string day = fmt::format(".TH GRIP 1 \"{}\" ", commit_day());
    if (const auto at = text.find(day); at != std::string::npos) text.replace(at, day.size(), ".TH GRIP 1 \"DAG\" ");
    return text;
}

/// A transcript is a command behind `$ `, what it prints, and how it ends.
std::string transcript(const std::vector<std::string>& words, const std::filesystem::path& folder = test::root()) {
    const auto ran = test::grip_in(folder, words);
    std::string text = fmt::format("$ grip {}\n{}", fmt::join(words, " "), without_day(ran.out));
    if (!ran.err.empty()) text += "(fout) " + ran.err;
    return text + fmt::format("(einde: {})\n", static_cast<int>(ran.code));
}

constexpr const char* voorbeeldstad = "examples/voorbeeldstad/registry";

const std::vector<Golden> transcripts{
    {"toets-kort.txt", {"toets", "--register", "examples/voorbeeldstad/registry"}},
    {"toets-kort-fouten.txt", {"toets", "--register", "examples/fouten/registry"}},
    {"toets-voorbeeldstad.txt", {"toets", "--alles", "--register", "examples/voorbeeldstad/registry"}},
    {"toets-fouten.txt", {"toets", "--alles", "--register", "examples/fouten/registry"}},
    {"toets-leeg.txt", {"toets", "--alles", "--register", "examples/leeg/registry"}},
    {"dashboard-fouten.txt", {"dashboard", "--kort", "--register", "examples/fouten/registry"}},
    {"help.txt", {"--help"}},
    {"help-nieuw.txt", {"nieuw", "--help"}},
    {"help-oplegnotitie.txt", {"oplegnotitie", "--help"}},
    {"aanvulling-bash.txt", {"aanvulling", "bash"}},
    {"aanvulling-zsh.txt", {"aanvulling", "zsh"}},
    {"aanvulling-fish.txt", {"aanvulling", "fish"}},
    {"manpagina.txt", {"manpagina"}},
    {"vergadering-onbekend.txt", {"oplegnotitie", "2026-07-01-gezondheid-ab"}},
    {"help-toets.txt", {"toets", "--help"}},
    {"help-dashboard.txt", {"dashboard", "--help"}},
    {"help-kalender.txt", {"kalender", "--help"}},
    {"formaat-onbekend.txt", {"dashboard", "--als", "ics"}},
    {"uitleg-regel.txt", {"uitleg", "toets/voldoet-niet"}},
    {"uitleg-pad.txt", {"uitleg", "samenwerking.risicos.kans"}},
    {"uitleg-sleutel.txt", {"uitleg", "bijdrage"}},
    {"uitleg-woord.txt", {"uitleg", "peildatum"}},
    {"lijst.txt", {"lijst", "--register", voorbeeldstad}},
    {"lijst-vergaderingen.txt", {"lijst", "vergaderingen", "--register", voorbeeldstad}},
    {"lijst-kaders.txt", {"lijst", "kaders", "--register", voorbeeldstad}},
    {"nieuw-zonder-soort.txt", {"nieuw"}},
    {"begin-zonder-gemeente.txt", {"begin"}},
    {"vergadering-ontbreekt.txt", {"oplegnotitie", "--register", voorbeeldstad}},
    {"schema.txt", {"schema"}},
    {"opdracht-onbekend.txt", {"toest"}},
    {"optie-onbekend.txt", {"toets", "--strenk", "advies"}},
    {"optie-zonder-waarde.txt", {"toets", "--peildatum"}},
    {"datum-ongeldig.txt", {"toets", "--peildatum", "25-11-2026"}},
    {"keuze-ongeldig.txt", {"dashboard", "--als", "jsn"}},
    {"samenwerking-onbekend.txt", {"toetsrapport", "bsgrr"}},
    {"samenwerking-overgeslagen.txt", {"toetsrapport", "bedragen", "--register", "examples/fouten/registry"}},
    {"samenwerking-ontbreekt.txt", {"toetsrapport"}},
    {"brief-beeindigd.txt", {"brief", "ict-dienst", "--soort", "stukken", "--register", voorbeeldstad}},
    {"brief-zonder-kadernota.txt", {"brief", "zwembad", "--soort", "kadernota", "--register", voorbeeldstad}},
    {"brief-zonder-bestuur.txt",
     {"brief", "omgevingsdienst", "--soort", "stukken", "--register", "examples/leeg/registry"}},
    {"oplegnotitie-leeg.txt", {"oplegnotitie", "2026-12-16-mobiliteitsagenda-overleg", "--register", voorbeeldstad}},
    {"rapporteur-geen.txt", {"rapporteur", "--register", "examples/leeg/registry"}},
    {"rapporteur-onbekend.txt", {"rapporteur", "X. Niemand", "--register", voorbeeldstad}},
    {"terugkoppeling-komend.txt",
     {"terugkoppeling", "2026-12-02-belastingkantoor-bestuur", "--register", voorbeeldstad}},
    {"zienswijze-zonder-besluit.txt", {"zienswijze", "omgevingsdienst", "--register", "examples/leeg/registry"}},
    {"zienswijze-zonder-tekst.txt", {"zienswijze", "veiligheidsregio", "2027", "--register", voorbeeldstad}},
    {"zienswijze-zonder-recht.txt", {"zienswijze", "zwembad", "--register", voorbeeldstad}},
    {"zienswijze-wijziging-onbekend.txt",
     {"zienswijze", "omgevingsdienst", "2026", "--stuk", "begrotingswijzigingen", "--nummer", "9", "--register",
      voorbeeldstad}},
    {"zienswijze-onderwerp-onbekend.txt",
     {"zienswijze", "omgevingsdienst", "--onderwerp", "Bodem", "--register", voorbeeldstad}},
    {"toets-groningen.txt",
     {"toets", "--alles", "--register", "examples/groningen/registry", "--peildatum", "2019-06-01"}},
    {"zekerheid-honderdtien.txt", {"risicoparagraaf", "--zekerheid", "110", "--register", voorbeeldstad}},
    {"xlsx-zonder-uit.txt", {"bijdragen", "--als", "xlsx", "--register", voorbeeldstad}},
    {"scenario-onbekend.txt",
     {"bijdrage", "gezondheidsregio", "--scenario", "inwoner=100", "--register", voorbeeldstad}},
    {"scenario-negentig.txt",
     {"bijdrage", "gezondheidsregio", "--scenario", "inwoners=60,vast=30", "--register", voorbeeldstad}},
    {"kalender-omgekeerd.txt", {"kalender", "--van", "2027-02-01", "--tot", "2027-01-01", "--register", voorbeeldstad}},
    {"help-invoer.txt", {"invoer", "--help"}},
    {"invoer-lijst.txt",
     {"invoer", "tests/invoer/bijdragenlijst.csv", "--met", "bijdragenlijst", "--register", voorbeeldstad}},
    {"help-herstel.txt", {"herstel", "--help"}},
    {"help-uitvraag.txt", {"uitvraag", "--help"}},
    {"uitvraag-zonder-jaar.txt", {"uitvraag", "zwembad", "--uit", "formulier.xlsx", "--register", voorbeeldstad}},
    {"brief-jaar.txt", {"brief", "zwembad", "--soort", "stukken", "--jaar", "2027", "--register", voorbeeldstad}},
    {"herstel-fouten.txt", {"herstel", "--register", "examples/fouten/registry"}},
    {"herstel-niets.txt", {"herstel", "--register", "examples/leeg/registry"}},
    {"herstel-onbekend.txt", {"herstel", "bedragen.yaml", "--register", "examples/fouten/registry"}},
    {"geen-register.txt", {"toets", "--register", "docs"}},
    {"uitleg-onbekend.txt", {"uitleg", "portefeuilehouder"}},
};

} // namespace

TEST_CASE("each report on the examples") {
    for (const Golden& golden : reports) {
        auto words = golden.words;
        words.insert(words.end(),
                     {"--register", "examples/" + golden.file.substr(0, golden.file.find('/')) + "/registry"});
        const auto ran = test::grip(words);
        CHECK_MESSAGE(ran.code == cli::ExitCode::done, ran.err);
        test::check_golden("tests/reports/" + golden.file, ran.out);
    }
}

TEST_CASE("the pictures of a report, and how it refers to them") {
    const test::TemporaryRegister reg{{}};
    const auto folder = reg.folder().parent_path() / (reg.folder().filename().string() + "-uit");
    const std::string stuk = (folder / "stuk.md").string();
    std::filesystem::create_directories(folder);
    const std::vector<std::string> words{
        "risicoparagraaf", "--register", voorbeeldstad, "--uit", stuk, "--beelden", (folder / "de beelden").string()};
    CHECK(test::grip(words).code == cli::ExitCode::done);
    CHECK(test::read(stuk).find("](<de beelden/risicoverdeling.svg>)") != std::string::npos);
    for (const std::string beeld : {"risicoverdeling.svg", "risicokaart.svg"})
        test::check_golden("tests/reports/voorbeeldstad/" + beeld, test::read(folder / "de beelden" / beeld));
    CHECK(test::grip(words).code == cli::ExitCode::failure); // nothing is overwritten unasked
    std::filesystem::remove_all(folder);
    CHECK(test::grip({"risicoparagraaf", "--register", voorbeeldstad, "--beelden", voorbeeldstad}).code ==
          cli::ExitCode::failure);
    CHECK(test::grip({"kalender", "--register", voorbeeldstad, "--beelden", "x"}).code == cli::ExitCode::failure);
}

TEST_CASE("the transcripts of commands") {
    for (const Golden& golden : transcripts) test::check_golden("tests/cli/" + golden.file, transcript(golden.words));
}

TEST_CASE("the transcript of repairs, shown and made") {
    const std::string before =
        "naam: Zwembad  # de naam\nstatus: actif\naard: uitvoering\nrechtsvorm: convenant\n"
        "sinds: '1-4-2020'\nportefeuilehouder: \"Wethouder Sport\"\nuitgangspunten: [woonen]\n"
        "jaren:\n  2026:\n    begroot:\n      bijdrage: 1.250.000  # uit de begroting\n"
        "      lasten: 1.250  # mag twee dingen zijn\n"
        "ontwikkelingen:\n  - tekst: Een geschil\n    datum: 3 mei 2026\n    vertrouwelijk: true\n";
    const test::TemporaryRegister place{
        {{"registry/gemeente.yaml",
          "naam: Voorbeeldstad\ncode: GM9999\nuitgangspunten:\n  wonen: {tekst: Wonen en groei}\n"},
         {"registry/samenwerkingen/bad.yaml", before}}};
    const auto file = place.folder() / "registry/samenwerkingen/bad.yaml";
    std::string text = transcript({"herstel"}, place.folder());
    CHECK(test::read(file) == before);
    std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    text +=
        "\n" + transcript({"herstel", "registry/samenwerkingen/bad.yaml", "--intern", "--uitvoeren"}, place.folder());
    text += "\n" + transcript({"herstel", "samenwerkingen/bad.yaml"}, place.folder());
    test::check_golden("tests/cli/herstel-uitvoeren.txt", text + "\n" + test::read(file));
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("the generated manual and schemas are in step with the program") {
    test::check_golden("docs/register.md", cli::register_manual());
    test::check_golden("docs/regels.md", cli::rules_manual());
    for (const schema::FileKind& kind : cli::file_kinds())
        test::check_golden(fmt::format("docs/schema/{}.json", kind.id), cli::editor_schema(kind));
}

TEST_CASE("the register of Voorschoten gives no fout") {
    const auto ran = test::grip({"toets", "--register", "registry"});
    CHECK(ran.code == cli::ExitCode::done);
    CHECK(ran.out.find("22 samenwerkingen, 0 fouten") != std::string::npos);
}

TEST_CASE("printed figures of Wassenaar that contradict each other are found, and nothing else is a fault") {
    const auto ran =
        test::grip({"toets", "--alles", "--register", "examples/wassenaar/registry", "--peildatum", "2026-11-26"});
    CHECK(ran.code == cli::ExitCode::done);
    CHECK(ran.out.find("17 samenwerkingen, 0 fouten") != std::string::npos);
    // the paragraph of the accounts of 2023, p. 114; the budget of 2026, p. 103 and p. 17; the accounts of 2023, p. 115–118
    for (const char* gevonden :
         {"de bijdragen van 2023 tellen op tot € 9.142.416; gedrukt staat € 9.030.696, € 111.720 minder",
          "begroting 2026: het dividend is hier € 316.505, en elders staat € 250.000",
          "begroting 2026: de stijging van de bijdrage is hier € 36.280, en elders staat € 48.000",
          "jaarrekening 2023: het vreemd vermogen op 31 december is hier € 42.673.000, en elders staat € 42.428.000"})
        CHECK_MESSAGE(ran.out.find(gevonden) != std::string::npos, gevonden);
}

TEST_CASE("what is missing is said in one line a collaboration, and a block without anything once") {
    const auto ran = test::grip({"dashboard", "--kort", "--werk", "--register", "examples/leeg/registry"});
    CHECK(ran.out.find("## Ontbrekende gegevens") != std::string::npos);
    CHECK(ran.out.find("(samenwerkingen/omgevingsdienst.yaml) – Geld: niets ingevuld; Risico's: niets ingevuld\n") !=
          std::string::npos);
}

TEST_CASE("an existing file is overwritten only when asked, and written whole") {
    const test::TemporaryRegister reg{{}};
    const std::string file = (reg.folder() / "uit.md").string();
    const std::vector<std::string> words{"dashboard", "--kort", "--register", "examples/leeg/registry", "--uit", file};
    CHECK(test::grip(words).code == cli::ExitCode::done);
    const std::string first = test::read(file);
    CHECK(test::grip(words).code == cli::ExitCode::failure);
    auto again = words;
    again.push_back("--overschrijf");
    CHECK(test::grip(again).code == cli::ExitCode::done);
    CHECK(test::read(file) == first);
    CHECK(test::grip({"dashboard", "--register", "examples/leeg/registry", "--uit", "/bestaat/niet/uit.md"}).code ==
          cli::ExitCode::failure);
}

TEST_CASE("nothing is written into the register, or over what is no plain file") {
    const test::TemporaryRegister reg{{}};
    const std::string before = test::read(reg.folder() / "gemeente.yaml");
    const auto to = [&](const std::string& file) {
        return test::grip({"dashboard", "--register", reg.folder().string(), "--uit", file, "--overschrijf"}).code;
    };
    CHECK(to((reg.folder() / "gemeente.yaml").string()) == cli::ExitCode::failure);
    CHECK(test::read(reg.folder() / "gemeente.yaml") == before);
    CHECK(to("/dev/null") == cli::ExitCode::failure);
}

TEST_CASE("an id may stand before or behind the options, and an empty value is refused") {
    const std::string reg = "examples/voorbeeldstad/registry";
    CHECK(test::grip({"toets", "zwembad", "--register", reg}).out ==
          test::grip({"toets", "--register", reg, "zwembad"}).out);
    CHECK(test::grip({"toets", "--als", "json", "zwembad", "--register=" + reg}).code == cli::ExitCode::done);
    CHECK(test::grip({"toets", "--streng", "", "--register", reg}).code == cli::ExitCode::failure);
}
