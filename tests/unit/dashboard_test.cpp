// What the first page of the dashboard says, and that it stays one that is read.
#include "base/text.hpp"
#include "load/load.hpp"
#include "reports/dashboard/meerkosten.hpp"
#include "reports/dashboard/nieuws.hpp"
#include "reports/dashboard/siteoverzicht.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sstream>

using namespace grip;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// What a reader calls a word; signs of the layout are none.
std::ptrdiff_t words_in(const std::string& text) {
    std::istringstream stream{text};
    std::ptrdiff_t count = 0;
    for (std::string word; stream >> word;) count += std::ranges::any_of(word, is_letter_or_digit) ? 1 : 0;
    return count;
}

std::size_t tables_in(const std::string& text) {
    const auto lines = test::lines_of(text);
    return static_cast<std::size_t>(
        std::ranges::count_if(lines, [](const std::string& line) { return line.starts_with("|---"); }));
}

std::string dashboard(std::map<std::string, std::string> files, std::vector<std::string> words) {
    const test::Register reg{std::move(files)};
    words.insert(words.begin(), "dashboard");
    words.insert(words.end(), {"--register", reg.folder().string(), "--peildatum", "2026-11-26"});
    const auto ran = test::grip(words);
    CHECK_MESSAGE(ran.code == cli::ExitCode::done, ran.err);
    return ran.out;
}

/// Each with much to tell.
std::map<std::string, std::string> vijftien() {
    std::map<std::string, std::string> files;
    for (int i = 1; i <= 15; ++i)
        files.emplace(
            fmt::format("samenwerkingen/s{:02}.yaml", i),
            fmt::format("naam: Gemeenschappelijke regeling Voorbeeld Nummer {0}\nstatus: actief\naard: uitvoering\n"
                        "rechtsvorm: openbaar-lichaam\njaren:\n  2025: {{begroot: {{bijdrage: {0}00000}}}}\n"
                        "  2026: {{begroot: {{bijdrage: {0}10000}}}}\nontwikkelingen:\n"
                        "  - {{datum: 2026-10-0{1}, onderwerp: financien, signaal: {2}, tekst: De bestuursrapportage "
                        "verwacht over 2026 een tekort van € {0}00.000. Het bestuur komt met een plan.}}\n",
                        i, i % 9 + 1, i <= 3 ? "rood" : "oranje"));
    return files;
}

} // namespace

TEST_CASE("the one page is at most seven hundred words and has one table of five columns") {
    const auto voorbeeldstad = test::grip(
        {"dashboard", "--kort", "--register", "examples/voorbeeldstad/registry", "--peildatum", "2026-11-26"});
    for (const std::string& pagina : {voorbeeldstad.out, dashboard(vijftien(), {"--kort"})}) {
        CHECK(words_in(pagina) <= 700);
        CHECK(tables_in(pagina) == 1);
        CHECK(holds(pagina, "| Samenwerking | Bijdrage 2026 | Signaal | Wat er speelt |"));
    }
}

TEST_CASE("the first sentence tells until when the raad can decide, and who asks for attention") {
    const std::string pagina = dashboard(
        {{"gemeente.yaml", "naam: V\ncode: GM9999\nraad: {vergaderingen: [{datum: 2026-11-26, soort: raad}, {datum: "
                           "2026-12-17, soort: raad}], volledig: [2026, 2027]}\n"},
         {"samenwerkingen/a.yaml",
          test::samenwerking("ontwikkelingen: [{datum: 2026-11-01, onderwerp: risico, signaal: "
                             "rood, tekst: Een tekort van € 310.000. Meer.}]\n"
                             "zienswijzen: [{onderwerp: Huisvesting, ontvangen: 2026-11-01, "
                             "uiterlijk: 2026-12-10}]\n")}},
        {"--kort"});
    CHECK(holds(pagina, "De raad van vandaag, 26 november 2026, kan besluiten over 1 stuk. Eén samenwerking vraagt nu "
                        "aandacht: Voorbeeld."));
    CHECK(holds(pagina, "- **Voorbeeld** (aandacht) – Een tekort van € 310.000. Meer."));
    CHECK(holds(pagina, "| ▲ aandacht | zie hierboven | 26 november 2026 |"));
}

TEST_CASE("of a municipality of which nothing is known one sentence says so, and nothing is quiet") {
    const std::string pagina = dashboard({{"samenwerkingen/a.yaml", test::samenwerking("")}}, {"--kort"});
    CHECK(holds(pagina, "Van deze samenwerking zijn geen bedragen, risico's of doelen bekend."));
    CHECK(holds(pagina, "| ○ onbekend |"));
    CHECK_FALSE(holds(pagina, "● rustig"));
}

TEST_CASE(
    "a paper about one collaboration shows its contribution through the years: of the accounts, else of the budget") {
    const auto picture = [](const std::string& jaren, const std::string& extra = "") {
        const test::Register reg{
            {{"gemeente.yaml", "naam: V\ncode: GM9999\n"},
             {"samenwerkingen/a.yaml",
              "naam: Avalon\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\njaren:\n" + jaren}}};
        const std::filesystem::path beelden = reg.folder() / ".." / "beelden-bij-dit-stuk";
        std::vector<std::string> words{"dashboard",      "a",          "--beelden",
                                       beelden.string(), "--register", reg.folder().string(),
                                       "--peildatum",    "2026-11-26"};
        if (!extra.empty()) words.push_back(extra);
        CHECK(test::grip(words).code == cli::ExitCode::done);
        const std::filesystem::path file = beelden / "bijdrage-per-jaar.svg";
        const std::string text = std::filesystem::exists(file) ? test::read(file) : "";
        std::filesystem::remove_all(beelden);
        return text;
    };
    const std::string drie =
        "  2024: {begroot: {bijdrage: 90000}, werkelijk: {bijdrage: 91000}}\n  2026: {begroot: {bijdrage: "
        "100000}, begroot_na_wijziging: {bijdrage: 105000}}\n  2027: {begroot: {bijdrage: 110000}}\n";
    CHECK(holds(picture(drie),
                "Staafdiagram. Onze bijdrage aan Avalon per jaar. 2024: € 91.000 (jaarrekening). 2025: niets om "
                "te tonen. 2026: € 105.000 (begroting). 2027: € 110.000 (begroting)."));
    CHECK(picture(drie, "--kort").empty());
    CHECK(picture("  2026: {begroot: {bijdrage: 1}}\n  2027: {begroot: {bijdrage: 2}}\n").empty());
    CHECK(picture(drie + "  2028: {begroot: {bijdrage: -5}}\n").empty());
}

TEST_CASE("what costs more than planned follows from accounts and changes, and is not told where either is not known") {
    const auto van = [](const std::string& jaren) {
        const test::Register reg{{{"samenwerkingen/dienst.yaml", "naam: Dienst\nstatus: actief\naard: uitvoering\n"
                                                                 "rechtsvorm: openbaar-lichaam\njaren: " +
                                                                     jaren + "\n"}}};
        const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
        const Samenwerking& s = loaded.data.samenwerkingen.front();
        const Date dag{std::chrono::year{2026} / 11 / 25};
        std::vector<std::string> zinnen;
        for (const auto& kost : reports::meerkosten(loaded.data, s, dag)) zinnen.push_back(in_woorden(kost.zin));
        return std::pair{zinnen, reports::is_afgerekend(s, dag)};
    };
    using Zinnen = std::vector<std::string>;
    const auto meer =
        van("{2025: {begroot: {bijdrage: 412000}, werkelijk: {bijdrage: 437500, toelichting: Energie. En meer.}}, "
            "2026: {begroot: {bijdrage: 1784500}, begroot_na_wijziging: {bijdrage: 1832000}}}");
    CHECK(meer.first ==
          Zinnen{"Over 2025 betaalden wij € 25.500 meer dan begroot (€ 437.500, begroot was € 412.000). Energie.",
                 "Door wijziging van de begroting 2026 is onze bijdrage € 47.500 hoger."});
    CHECK(meer.second);
    const auto minder = van("{2025: {begroot: {bijdrage: 412000}, werkelijk: {bijdrage: 412000}}}");
    CHECK(minder == std::pair{Zinnen{}, true});
    const auto onbekend = van("{2025: {werkelijk: {bijdrage: 437500}}, 2026: {begroot_na_wijziging: {bijdrage: 5}}}");
    CHECK(onbekend == std::pair{Zinnen{}, false});
    CHECK(van("{2026: {begroot: {bijdrage: 100}}, 2027: {begroot: {bijdrage: 200}}}")
              .first.empty());                                                                // no norm of our own
    CHECK(van("{2026: {begroot: {bijdrage: 1}, werkelijk: {bijdrage: 2}}}").second == false); // not over yet
    CHECK(van("{2026: {begroot: {bijdrage: 1}, begroot_na_wijziging: {status: concept, bijdrage: 3}}}").first ==
          Zinnen{"Door wijziging van de begroting 2026 is onze bijdrage € 2 hoger, als die wordt vastgesteld."});
}

TEST_CASE("the first page of the site tells apart what was paid or adopted, and of what no day is known") {
    const auto van = [](const std::string& jaren, const std::string& cyclus) {
        const test::Register reg{
            {{"gemeente.yaml", "naam: Avalon\ncode: GM9999\nnormen: {indexering: {2027: 2}}\n"},
             {"samenwerkingen/dienst.yaml", fmt::format("naam: Dienst\nstatus: actief\naard: uitvoering\n"
                                                        "rechtsvorm: openbaar-lichaam\njaren: {}\ncyclus: {}\n",
                                                        jaren, cyclus)}}};
        const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
        const auto site = reports::siteoverzicht({loaded.data, Date{std::chrono::year{2026} / 11 / 25}, {}});
        std::string text;
        for (const Sitegroep& groep : site.meerkosten) {
            text += fmt::format("{}{}: ", text.empty() ? "" : " | ", groep.kop);
            for (const Sitepunt& punt : groep.punten) text += in_woorden(punt.regels.front());
        }
        return text;
    };
    const std::string zonder = "{jaren: {}}";
    CHECK(van("{2025: {begroot: {bijdrage: 100000}, werkelijk: {bijdrage: 110000}}}", zonder) ==
          "Al betaald: € 10.000 meer in 2025.");
    CHECK(van("{2026: {begroot: {bijdrage: 1}, begroot_na_wijziging: {status: concept, bijdrage: 3}}}", zonder) ==
          "Geen dag voor de raad bekend: € 2 meer in 2026, als die wordt vastgesteld.");
    // 110.000 - 102 % of 100.000
    const std::string stijgt = "{2026: {begroot: {bijdrage: 100000}}, 2027: {begroot: {bijdrage: 110000}}}";
    const std::string hoger = "€ 8.000 boven onze index in 2027.";
    CHECK(van(stijgt, zonder) == "Geen dag voor de raad bekend: " + hoger);
    CHECK(van(stijgt, "{jaren: {2027: {begroting: {vastgesteld: 2026-07-01}}}}") == "Al besloten: " + hoger);
    CHECK(van(stijgt, "{jaren: {2027: {begroting: {vastgesteld: 2026-12-10}}}}") == // still to come
          "Geen dag voor de raad bekend: " + hoger);
    const std::string alles = "{2025: {begroot: {bijdrage: 100000}, werkelijk: {bijdrage: 110000}}, "
                              "2026: {begroot: {bijdrage: 100000}}, 2027: {begroot: {bijdrage: 110000}}}";
    CHECK(van(alles, zonder) == "Geen dag voor de raad bekend: " + hoger + " | Al betaald: € 10.000 meer in 2025.");
}

TEST_CASE("a change of this year that the budget does not hold yet is told apart, with whether it is adopted") {
    const auto van = [](const std::string& cijfers, const std::string& wijziging) {
        const test::Register reg{
            {{"samenwerkingen/dienst.yaml",
              fmt::format(
                  "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
                  "jaren: {{2026: {{begroot: {{bijdrage: 100000}}{}}}}}\n"
                  "cyclus: {{jaren: {{2026: {{begrotingswijzigingen: [{{nummer: 1, omschrijving: Hogere lonen, {}}}]}}}}}}\n",
                  cijfers, wijziging)}}};
        const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
        std::vector<std::string> zinnen;
        for (const auto& kost : reports::meerkosten(loaded.data, loaded.data.samenwerkingen.front(),
                                                    Date{std::chrono::year{2026} / 11 / 25})) {
            CHECK(kost.jaar == Jaar{2026});
            zinnen.push_back(in_woorden(kost.zin));
        }
        return fmt::format("{}", fmt::join(zinnen, " "));
    };
    const std::string kost = "Wijziging 1 van de begroting 2026 (hogere lonen) kost ons € 9.360";
    const std::string na = ", begroot_na_wijziging: {bijdrage: 109360}";
    const std::string concept_na = ", begroot_na_wijziging: {status: concept, bijdrage: 109360}";
    CHECK(van("", "bedrag: 9360") == kost + ", als zij wordt vastgesteld.");
    CHECK(van("", "bedrag: 9360, vastgesteld: 2026-07-01") == kost + ".");
    CHECK(van("", "bedrag: 9360, vastgesteld: 2026-12-01") == kost + ", als zij wordt vastgesteld."); // still to come
    CHECK(van(na, "bedrag: 9360, vastgesteld: 2026-07-01") ==
          "Door wijziging van de begroting 2026 is onze bijdrage € 9.360 hoger.");
    CHECK(van(na, "bedrag: 9360") == "Door wijziging van de begroting 2026 is onze bijdrage € 9.360 hoger. " + kost +
                                         ", als zij wordt vastgesteld.");
    CHECK(van(concept_na, "bedrag: 9360") ==
          "Door wijziging van de begroting 2026 is onze bijdrage € 9.360 hoger, als die wordt vastgesteld.");
    CHECK(van("", "bedrag: -9360").empty());
    CHECK(van("", "bedrag: 0").empty());
    CHECK(van("", "verzonden: 2026-09-01").empty());
}

namespace {

std::string van_voorbeeldstad(std::vector<std::string> words) {
    words.insert(words.end(), {"--register", GRIP_ROOT "/examples/voorbeeldstad/registry"});
    const auto ran = test::grip(words);
    CHECK_MESSAGE(ran.code == cli::ExitCode::done, ran.err);
    return ran.out;
}

} // namespace

TEST_CASE(
    "a draft is told of until the last day on which a zienswijze may be in time, though the planned day is over") {
    const std::string wat =
        "De dag waarop is gepland, 28 augustus 2026, is voorbij; een zienswijze kan nog op tijd zijn "
        "tot en met 15 december 2026; voor die dag is er geen raad.";
    CHECK(holds(van_voorbeeldstad({"dashboard", "--peildatum", "2026-11-27"}), wat));
    CHECK(holds(van_voorbeeldstad({"dashboard", "--peildatum", "2026-12-15"}), wat));
    CHECK_FALSE(holds(van_voorbeeldstad({"dashboard", "--peildatum", "2026-12-16"}), "kan nog op tijd zijn"));
}

TEST_CASE("a paper about one collaboration tells nothing twice") {
    const std::string geheel = van_voorbeeldstad({"dashboard", "omgevingsdienst", "--peildatum", "2026-11-27"});
    for (const char* kop : {"## Alle samenwerkingen", "## Wat afwijkt", "## Geld en risico's", "## Per samenwerking"}) {
        CHECK_FALSE(holds(geheel, kop));
        CHECK(holds(van_voorbeeldstad({"dashboard", "--peildatum", "2026-11-27"}), kop));
    }
    CHECK(holds(geheel, "# Omgevingsdienst Groot-Voorbeeld"));
    CHECK(holds(geheel, "## Hoe het ervoor staat"));
    CHECK(holds(geheel, "In 2026 dragen wij € 894.000 bij: "));
    CHECK(holds(van_voorbeeldstad({"dashboard", "omgevingsdienst", "--kort", "--peildatum", "2026-11-27"}),
                "## Alle samenwerkingen"));
    const std::string beeindigd = van_voorbeeldstad({"dashboard", "ict-dienst", "--peildatum", "2026-11-27"});
    CHECK(holds(beeindigd, "## Alle samenwerkingen")); // it has no part of its own
}

TEST_CASE("nobody says that nothing is to be decided where a budget can be taken to the supervisor") {
    const test::Register reg{{{"samenwerkingen/dienst.yaml", "naam: Dienst\nstatus: actief\naard: uitvoering\n"
                                                             "rechtsvorm: openbaar-lichaam\n"
                                                             "jaren: {2026: {begroot: {bijdrage: 1}}}\n"}}};
    const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
    const std::vector<const Samenwerking*> keuze{&loaded.data.samenwerkingen.front()};
    const reports::Stand stand{loaded.data, Date{std::chrono::year{2026} / 11 / 25}, {}};
    const auto signalen = reports::signaalbladen(stand, keuze);
    const auto zonder = reports::nieuws(keuze, signalen, {}, false);
    REQUIRE(zonder);
    CHECK(holds(in_woorden(*zonder), "besluiten"));
    CHECK_FALSE(reports::nieuws(keuze, signalen, {}, true));
}
