// What the risk paragraph and the list of risks say, of registers small enough to work out by hand.
#include "support.hpp"

#include <doctest/doctest.h>
#include <regex>

using namespace grip;

namespace {

/// The answer of a command on a register with these risks of the municipality itself.
std::string antwoord(const std::vector<std::string>& words, const std::string& risicos,
                     const std::string& gemeente = "") {
    const test::Register reg{{{"gemeente.yaml", "naam: Voorbeeldstad\ncode: GM9999\n" + gemeente},
                              {"risicos.yaml", "risicos:\n" + risicos}}};
    auto all = words;
    all.insert(all.end(), {"--register", reg.folder().string(), "--peildatum", "2026-11-25"});
    const auto ran = test::grip(all);
    CHECK_MESSAGE(ran.code == cli::ExitCode::done, ran.err);
    return ran.out;
}

bool heeft(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t aantal(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

// 380 on average; 500 with 90 % certainty; 600 with a chance of 4,5 %.
const std::string drie = "  - {id: a, omschrijving: A, kans: 10, gevolg: 100}\n"
                         "  - {id: b, omschrijving: B, kans: 50, gevolg: 200}\n"
                         "  - {id: c, omschrijving: C, kans: 90, gevolg: 300}\n";
const std::string reserve = "weerstandscapaciteit: [{naam: Reserve, bedrag: 560}]\n";

} // namespace

TEST_CASE("three fixed amounts: the figures other programs read") {
    const std::string json = antwoord({"risicoparagraaf", "--als", "json"}, drie, reserve);
    for (const char* part : {"\"verwacht\": 380,", "\"som_maxima\": 600,", "\"benodigd\": 500,",
                             "\"beschikbaar\": 560,", "\"ratio\": 1.12,", "\"klasse\": \"C\",",
                             "\"oordeel\": \"voldoende\",", "\"precies\": true,", "\"standaardafwijking\": 137.84,"})
        CHECK_MESSAGE(heeft(json, part), part);
    CHECK(std::regex_search(
        json, std::regex{"\"zekerheid\": 80,\\s+\"bedrag\": 500,\\s+\"ondergrens\": 500,\\s+\"bovengrens\": 500"}));
    CHECK(std::regex_search(
        json, std::regex{"\"zekerheid\": 99,\\s+\"bedrag\": 600,\\s+\"ondergrens\": 600,\\s+\"bovengrens\": 600"}));
    CHECK(std::regex_search(json, std::regex{"\"minstens\": 4.5,\\s+\"hooguit\": 4.5,\\s+\"verschillen\": false"}));
    // With 500 or more b and c occur: P = 0.45, of which 0.045 with a. Shares: a 100·0.045, b 200·0.45, c 300·0.45.
    for (const char* share :
         {"\"aandeel_in_staart\": 58.8,", "\"aandeel_in_staart\": 39.2,", "\"aandeel_in_staart\": 2,"})
        CHECK_MESSAGE(heeft(json, share), share);
}

TEST_CASE("the asked certainty moves what is required, and 100 % is the sum of the maxima") {
    CHECK(heeft(antwoord({"risicoparagraaf", "--als", "json", "--zekerheid", "50"}, drie), "\"benodigd\": 300,"));
    CHECK(heeft(antwoord({"risicoparagraaf", "--als", "json", "--zekerheid", "100"}, drie), "\"benodigd\": 600,"));
    const std::string markdown = antwoord({"risicoparagraaf", "--zekerheid", "92.5"}, drie);
    CHECK(heeft(markdown, "Met 92,5 % zekerheid"));
    CHECK(heeft(markdown, "| **92,5 %** | **€ 500** | € 500 | € 500 |"));
}

TEST_CASE("without capacity there is no ratio, and of nothing known nothing is said") {
    CHECK(heeft(antwoord({"risicoparagraaf", "--als", "json"}, drie), "\"ratio\": null,"));
    const std::string pm = "  - {id: a, omschrijving: A, kans: 10, gevolg: pm}\n";
    const std::string json = antwoord({"risicoparagraaf", "--als", "json"}, pm, reserve);
    for (const char* key : {"benodigd", "ratio", "klasse", "kans_op_tekort"})
        CHECK_MESSAGE(heeft(json, "\"" + std::string{key} + "\": null,"), key);
    const std::string markdown = antwoord({"risicoparagraaf"}, pm, reserve);
    CHECK(!heeft(markdown, "norm gehaald"));
    CHECK(!heeft(markdown, "norm niet gehaald"));
    CHECK(!heeft(markdown, "De kans dat"));
}

TEST_CASE("risks that cost nothing with the asked certainty require nothing, and nothing is divided by it") {
    const std::string markdown =
        antwoord({"risicoparagraaf"}, "  - {id: a, omschrijving: A, kans: 5, gevolg: 100}\n", reserve);
    CHECK(heeft(markdown, "| geen benodigde weerstandscapaciteit |"));
    CHECK(heeft(markdown, "Daarmee wordt de norm gehaald."));
}

TEST_CASE("a ratio at a bound says so, and class and norm do not contradict the number") {
    const std::string markdown = antwoord({"risicoparagraaf"},
                                          "  - {id: a, omschrijving: A, kans: 50, gevolg: 1000000}\n"
                                          "  - {id: b, omschrijving: B, kans: 1, gevolg: {min: 0, max: 1000}}\n",
                                          "weerstandscapaciteit: [{naam: Reserve, bedrag: 1000000}]\n");
    CHECK(heeft(markdown, "| 0,9999 |"));
    CHECK(heeft(markdown, "| D, matig |"));
    CHECK(heeft(markdown, "dat klasse of norm niet vaststaat"));
    // Exactly 0,5 %: with b on top of a. Rounded down, b is less than a cell a few times in ten thousand.
    CHECK(heeft(markdown, "ligt tussen 0,4 % en 50 %"));
}

TEST_CASE("what must be named is what has no measure and may be material") {
    const std::string risicos =
        "  - {id: groot, omschrijving: Groot, kans: 10, gevolg: {min: 1, max: 1000}}\n"
        "  - {id: klein, omschrijving: Klein, kans: 10, gevolg: 999}\n"
        "  - {id: beheerst, omschrijving: Beheerst, kans: 10, gevolg: 5000, maatregel: Toezicht}\n"
        "  - {id: aanvaard, omschrijving: Aanvaard, kans: 10, gevolg: 5000, maatregel: Geen.}\n"
        "  - {id: zonder-kans, omschrijving: Zonder kans, gevolg: 5000}\n"
        "  - {id: dubbel, omschrijving: Dubbel, kans: 5, kansklasse: 1, gevolg: 5000}\n"
        "  - {id: gewogen, omschrijving: Gewogen, gevolg: {gewogen: 500}}\n"
        "  - {id: onbekend, omschrijving: Onbekend, kans: 10, gevolg: pm}\n"
        "  - {id: gedekt, omschrijving: Gedekt, kans: 10, gevolg: 5000, gedekt_door: Polis}\n"
        "  - {id: weg, omschrijving: Weg, kans: 10, gevolg: 5000, status: vervallen}\n";
    const std::string json = antwoord({"risicos", "--als", "json"}, risicos, "risiconormen: {materieel: 1000}\n");
    const auto van = [&](const std::string& id) {
        std::smatch match;
        std::regex_search(json, match, std::regex{"\"id\": \"" + id + "\"[^}]*\"opnemen\": \"(\\w+)\""});
        return match[1].str();
    };
    CHECK(van("groot") == "ja");
    CHECK(van("klein") == "nee");
    CHECK(van("beheerst") == "nee");
    CHECK(van("gedekt") == "nee");
    CHECK(van("onbekend") == "beoordelen");
    CHECK(van("aanvaard") == "beoordelen"); // a measure that may say that there is none
    CHECK(van("zonder-kans") == "ja");      // its amount is known
    CHECK(van("dubbel") == "beoordelen");   // contradicts itself
    CHECK(van("gewogen") == "beoordelen");  // the amount itself is not known
    CHECK(!heeft(json, "\"id\": \"weg\""));
    CHECK(aantal(antwoord({"risicos", "--als", "json"}, risicos), "\"opnemen\": \"beoordelen\"") == 7);
}

TEST_CASE("the list can be narrowed by category, owner and what is overdue") {
    const std::string risicos =
        "  - {id: een, omschrijving: Een, kans: 1, gevolg: 5, categorie: juridisch, eigenaar: Jurist, bijgewerkt: 2025-11-24}\n"
        "  - {id: twee, omschrijving: Twee, kans: 1, gevolg: 9, categorie: politiek, eigenaar: Jurist, bijgewerkt: 2025-11-25}\n";
    const auto ids = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"risicos", "--als", "json"});
        const std::string json = antwoord(words, risicos);
        return std::pair{heeft(json, "\"id\": \"een\""), heeft(json, "\"id\": \"twee\"")};
    };
    CHECK(ids({}) == std::pair{true, true});
    CHECK(ids({"--categorie", "juridisch"}) == std::pair{true, false});
    CHECK(ids({"--eigenaar", "Jurist"}) == std::pair{true, true});
    CHECK(ids({"--eigenaar", "Griffier"}) == std::pair{false, false});
    CHECK(ids({"--achterstallig"}) == std::pair{true, false}); // a year and a day ago
}

TEST_CASE("what a measure prevents is the difference it makes to what is required") {
    const std::string risicos =
        "  - {id: a, omschrijving: A, kans: 5, gevolg: 100, maatregel: M, zonder_maatregel: {kans: 50}}\n";
    const std::string markdown = antwoord({"risicoparagraaf"}, risicos);
    CHECK(heeft(markdown, "Zonder die maatregelen was € 100 nodig: € 100 meer."));
    CHECK(heeft(markdown, "| 1 | A | 50 % | € 100 | € 100 | € 100 |"));
    const std::string lager = antwoord({"risicoparagraaf"}, "  - {id: a, omschrijving: A, kans: 50, gevolg: 100, "
                                                            "zonder_maatregel: {gevolg: 60}}\n");
    CHECK(heeft(lager, "was € 60 nodig: € 40 minder."));
}

TEST_CASE("the public cannot tell a confidential risk from what the rule about the ratio finds") {
    const std::string risicos = "  - {id: a, omschrijving: A, kans: 100, gevolg: 1000}\n"
                                "  - {id: b, omschrijving: B, kans: 100, gevolg: 200000, vertrouwelijk: true}\n";
    const std::string capaciteit = "weerstandscapaciteit: [{naam: Reserve, bedrag: 100000}]\n";
    CHECK(!heeft(antwoord({"toets", "--als", "json"}, risicos, capaciteit), "ratio-onder-norm"));
    CHECK(heeft(antwoord({"toets", "--als", "json", "--intern"}, risicos, capaciteit), "ratio-onder-norm"));
    CHECK(!heeft(antwoord({"risicoparagraaf"}, risicos, capaciteit), "lager dan onze norm"));
}

TEST_CASE("the norm for the ratio is met at the norm itself") {
    const auto bevindingen = [](const std::string& bedrag) {
        return antwoord({"toets", "--als", "json"}, drie,
                        "weerstandscapaciteit: [{naam: Reserve, bedrag: " + bedrag + "}]\n");
    };
    CHECK(heeft(bevindingen("499.99"), "risico/ratio-onder-norm"));
    CHECK(!heeft(bevindingen("500"), "risico/ratio-onder-norm"));
    CHECK(!heeft(bevindingen("onbekend"), "risico/ratio-onder-norm"));
}

TEST_CASE("the dashboard tells what is left out, and when a bound decides") {
    const std::string risicos = "  - {id: a, omschrijving: A, kans: 50, gevolg: 1000000}\n"
                                "  - {id: b, omschrijving: B, kans: 1, gevolg: {min: 0, max: 1000}}\n"
                                "  - {id: c, omschrijving: C, kans: 100, gevolg: 200000, vertrouwelijk: true}\n";
    const std::string dashboard =
        antwoord({"dashboard", "--kort"}, risicos, "weerstandscapaciteit: [{naam: Reserve, bedrag: 1000000}]\n");
    CHECK(heeft(dashboard, "1 risico is vertrouwelijk, en niet meegerekend."));
    CHECK(heeft(dashboard, "dat klasse of norm niet vaststaat"));
}

TEST_CASE("a simulation calls an estimate an estimate, and compares like with like") {
    const std::vector<std::string> words{"risicoparagraaf", "--methode", "simulatie", "--trekkingen", "5000"};
    const std::string markdown = antwoord(words, drie, reserve);
    CHECK(heeft(markdown, "naar schatting niet meer dan **€ 500**"));
    CHECK(heeft(markdown, "is naar schatting "));
    CHECK(!heeft(markdown, "ten hoogste"));
    // The same draws with and without a measure that changes nothing.
    const std::string gelijk = antwoord(words, "  - {id: a, omschrijving: A, kans: 40, gevolg: {min: 1, max: 900}, "
                                               "zonder_maatregel: {kans: 40}}\n");
    CHECK(heeft(gelijk, "even veel"));
}

TEST_CASE("pictures of what is confidential say so, and nothing is written when something cannot be") {
    const test::TemporaryRegister reg{
        {{"risicos.yaml", "risicos:\n  - {id: a, omschrijving: A, kans: 10, gevolg: 100, vertrouwelijk: true}\n"
                          "  - {id: b, omschrijving: B, kans: 10, gevolg: 100}\n"}}};
    const auto uit = reg.folder().parent_path() / (reg.folder().filename().string() + "-uit");
    std::filesystem::create_directories(uit);
    const auto maak = [&](std::vector<std::string> extra) {
        std::vector<std::string> words{"risicoparagraaf",          "--register", reg.folder().string(),     "--uit",
                                       (uit / "stuk.md").string(), "--beelden",  (uit / "beelden").string()};
        words.insert(words.end(), extra.begin(), extra.end());
        return test::grip(words).code;
    };
    const auto beeld = [&](const std::string& naam) { return test::read(uit / "beelden" / naam); };
    CHECK(maak({"--intern"}) == cli::ExitCode::done);
    CHECK(aantal(beeld("risicokaart.svg"), "Niet openbaar") == 2); // in the drawing and in its description
    CHECK(aantal(beeld("risicoverdeling.svg"), "Niet openbaar") == 2);
    CHECK(maak({"--overschrijf"}) == cli::ExitCode::done);
    CHECK(!heeft(beeld("risicokaart.svg") + beeld("risicoverdeling.svg"), "Niet openbaar"));
    std::filesystem::remove_all(uit / "beelden");
    CHECK(maak({}) == cli::ExitCode::failure); // the paper is there already
    CHECK(!std::filesystem::exists(uit / "beelden"));
    std::filesystem::remove_all(uit);
}
