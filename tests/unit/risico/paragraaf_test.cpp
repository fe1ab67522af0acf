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
    const std::string markdown = antwoord({"risicoparagraaf", "--bijlage", "--zekerheid", "92.5"}, drie);
    CHECK(heeft(markdown, "Met 92,5 % zekerheid"));
    CHECK(heeft(markdown, "| **92,5 %** | **€ 500** | € 500 |"));
}

TEST_CASE("which norms are the usual ones is told in a sentence that is right for one, two and classes") {
    const auto zin = [](const std::string& normen, const std::string& risico) {
        const std::string markdown = antwoord({"risicoparagraaf"}, risico, "risiconormen: {" + normen + "}\n");
        const std::size_t end = markdown.find(" de gebruikelijke. Of onze raad");
        REQUIRE(end != std::string::npos);
        return markdown.substr(markdown.rfind('\n', end) + 1, end - markdown.rfind('\n', end) - 1);
    };
    CHECK(zin("zekerheid: 90", drie) == "De norm is");
    CHECK(zin("ratio_minimaal: 1", drie) == "De zekerheid is");
    CHECK(zin("ratio_minimaal: 1, zekerheid: 90", "  - {id: a, omschrijving: A, kansklasse: 1, gevolg: 100}\n") ==
          "De klassen van kans zijn");
}

TEST_CASE("without capacity there is no ratio, and of nothing known nothing is said") {
    CHECK(heeft(antwoord({"risicoparagraaf", "--als", "json"}, drie), "\"ratio\": null,"));
    const std::string pm = "  - {id: a, omschrijving: A, kans: 10, gevolg: pm}\n";
    const std::string json = antwoord({"risicoparagraaf", "--als", "json"}, pm, reserve);
    for (const char* key : {"benodigd", "ratio", "klasse", "kans_op_tekort"})
        CHECK_MESSAGE(heeft(json, "\"" + std::string{key} + "\": null,"), key);
    const std::string markdown = antwoord({"risicoparagraaf"}, pm, reserve);
    CHECK(!heeft(markdown, "Dat haalt"));
    CHECK(!heeft(markdown, "De kans dat"));
}

TEST_CASE("what is rare does not show at the asked certainty, and then there is no verdict") {
    const std::string markdown =
        antwoord({"risicoparagraaf"}, "  - {id: a, omschrijving: A, kans: 5, gevolg: 100}\n", reserve);
    CHECK(heeft(markdown, "wat nodig is, is minder dan de risico's gemiddeld per jaar kosten (€ 5)"));
    CHECK(heeft(markdown, "Van 1 risico is de kans kleiner dan 10 %, en kan het bedrag hoger zijn"));
    CHECK(heeft(markdown, "Met 99 % zekerheid is € 100 nodig."));
    CHECK(!heeft(markdown, "Dat haalt"));
    CHECK(heeft(markdown, "Daarom geeft dit stuk geen ratio, klasse of oordeel."));
    // Where nothing is likely to be needed on average either, nothing is.
    const std::string niets =
        antwoord({"risicoparagraaf"}, "  - {id: a, omschrijving: A, kans: 0, gevolg: 100}\n", reserve);
    CHECK(heeft(niets, "Er is geen weerstandscapaciteit nodig."));
    CHECK(heeft(niets, "| Benodigde weerstandscapaciteit | € 0 |"));
}

TEST_CASE("what is rare and large is told, also when there is a verdict") {
    // 50 % of 2.000.000 and 5 % of 14.800.000: nine years in ten cost at most 2.000.000, and on average 1.740.000
    const std::string markdown = antwoord({"risicoparagraaf"},
                                          "  - {id: a, omschrijving: A, kans: 50, gevolg: 2000000}\n"
                                          "  - {id: b, omschrijving: B, kans: 5, gevolg: 14800000}\n",
                                          "weerstandscapaciteit: [{naam: Reserve, bedrag: 2500000}]\n");
    CHECK(heeft(markdown,
                "**Let op:** van 1 risico is de kans kleiner dan 10 %, en kan het bedrag hoger zijn: zo'n risico "
                "is bij deze zekerheid niet te zien. Met 99 % zekerheid is € 16,8 miljoen nodig."));
    CHECK(heeft(markdown,
                "Met 90 % zekerheid is € 2 miljoen genoeg om de risico's van één jaar op te vangen. Daar staat "
                "€ 2,5 miljoen tegenover."));
    CHECK(heeft(markdown, "Dat haalt de gebruikelijke norm van ten minste 1."));
}

TEST_CASE("the dashboard too tells of what is rare and large") {
    const std::string dashboard = antwoord({"dashboard"},
                                           "  - {id: a, omschrijving: A, kans: 50, gevolg: 2000000}\n"
                                           "  - {id: b, omschrijving: B, kans: 5, gevolg: 14800000}\n",
                                           "weerstandscapaciteit: [{naam: Reserve, bedrag: 2500000}]\n");
    CHECK(heeft(dashboard, "Van 1 risico is de kans zo klein dat het bij deze zekerheid niet te zien is"));
}

TEST_CASE("a verdict says of how many risks too little is known") {
    const std::string markdown = antwoord({"risicoparagraaf"},
                                          "  - {id: a, omschrijving: A, kans: 30, gevolg: 100}\n"
                                          "  - {id: b, omschrijving: B, kans: 30, gevolg: pm}\n"
                                          "  - {id: c, omschrijving: C, gevolg: 90000000}\n",
                                          reserve);
    CHECK(heeft(markdown, "niet meegeteld: 2 risico's waarvan kans of bedrag niet bekend is."));
    CHECK(heeft(markdown, "Dat haalt, voor zover bekend, de gebruikelijke norm van ten minste 1."));
    CHECK(heeft(markdown, "meer kosten dan daar tegenover staat, is, voor zover bekend, kleiner dan 0,1 %."));
    const std::string dashboard = antwoord(
        {"dashboard"},
        "  - {id: a, omschrijving: A, kans: 30, gevolg: 100}\n  - {id: b, omschrijving: B, gevolg: pm}\n", reserve);
    CHECK(heeft(dashboard, "Dat haalt, voor zover bekend, de norm van"));
    CHECK(heeft(dashboard, "Niet meegeteld: 1 risico waarvan kans of bedrag niet bekend is."));
}

TEST_CASE("a confidential claim of a party that we left is not forgotten in public") {
    const auto klasse = [](const std::string& keuze, const std::string& more) {
        const test::Register reg{
            {{"gemeente.yaml", "naam: V\ncode: GM9999\nweerstandscapaciteit: [{naam: R, bedrag: 1000000}]\n" + keuze},
             {"risicos.yaml", "risicos: [{id: p, omschrijving: P, kans: 50, gevolg: 100000}]\n"},
             {"samenwerkingen/a.yaml",
              "naam: A\nstatus: beeindigd\ntot: 2026-01-01\naard: uitvoering\nrechtsvorm: openbaar-lichaam\nuittreding: "
              "{uittreedsom: {status: betwist, bedrag: 5000000, risico: u}}\nrisicos: [{id: u, omschrijving: U, kans: 50, "
              "gevolg: 5000000, vertrouwelijk: true}" +
                  more + "]\n"}}};
        const std::string json =
            test::grip({"risicoparagraaf", "--als", "json", "--register", reg.folder().string()}).out;
        const auto at = json.find("\"klasse\": ", json.find("\"ratio\": "));
        return json.substr(at + 10, 4);
    };
    CHECK(klasse("", "") == "null");
    CHECK(klasse("risiconormen: {vertrouwelijk: weglaten}\n", "") == "null");
    CHECK(klasse("risiconormen: {vertrouwelijk: meetellen}\n", "").starts_with("\"F\""));
}

TEST_CASE("a source of which only another year is known, is not nothing") {
    const std::string markdown =
        antwoord({"risicoparagraaf", "--jaar", "2029"}, "  - {id: a, omschrijving: A, kans: 50, gevolg: 1000000}\n",
                 "weerstandscapaciteit: [{naam: Algemene reserve, bedrag: 3000000, jaar: 2027}, "
                 "{naam: Overig, bedrag: 400000}]\n");
    CHECK(heeft(markdown, "Alleen van een ander jaar bekend: Algemene reserve (in 2027: € 3.000.000)."));
    CHECK(!heeft(markdown, "| Beschikbare weerstandscapaciteit |"));
    CHECK(!heeft(markdown, "Dat haalt"));
    const std::string later =
        antwoord({"risicoparagraaf"}, "  - {id: a, omschrijving: A, kans: 50, gevolg: 1000000}\n",
                 "weerstandscapaciteit: [{naam: AR, bedrag: 3000000, jaar: 2028}, {naam: O, bedrag: "
                 "400000}]\n");
    CHECK(heeft(later, "Alleen van een ander jaar bekend: AR (in 2028: € 3.000.000)."));
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

TEST_CASE("what must be named is what may be material after its measure, or of which the amount is not known") {
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
        "  - {id: deels, omschrijving: Deels, kans: 10, gevolg: 5000, gedekt_door: Polis, gedekt_bedrag: 4100}\n"
        "  - {id: weg, omschrijving: Weg, kans: 10, gevolg: 5000, status: vervallen}\n";
    const std::string json = antwoord({"risicos", "--als", "json"}, risicos, "risiconormen: {materieel: 1000}\n");
    const auto van = [&](const std::string& id) {
        std::smatch match;
        std::regex_search(json, match, std::regex{"\"id\": \"" + id + "\"[^]*?\"opnemen\": \"(\\w+)\""});
        return match[1].str();
    };
    CHECK(van("groot") == "ja");
    CHECK(van("klein") == "nee");
    CHECK(van("beheerst") == "ja"); // what is left after the measure is material
    CHECK(van("gedekt") == "nee");
    CHECK(van("onbekend") == "ja");
    CHECK(van("aanvaard") == "ja");
    CHECK(van("deels") == "nee");         // 900 is left for us
    CHECK(van("zonder-kans") == "ja");    // its amount is known
    CHECK(van("dubbel") == "beoordelen"); // contradicts itself
    CHECK(van("gewogen") == "ja");        // the amount itself is not known
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
    const std::string markdown = antwoord({"risicoparagraaf", "--bijlage"}, risicos);
    CHECK(heeft(markdown, "Zonder de maatregelen bij 1 risico was € 100 nodig: € 100 meer."));
    CHECK(heeft(markdown, "Zonder die maatregelen was bij deze zekerheid € 100 nodig: € 100 meer."));
    CHECK(heeft(markdown, "| 1 | A | 50 % | € 100 | € 100 | € 100 |"));
    const std::string lager = antwoord({"risicoparagraaf"}, "  - {id: a, omschrijving: A, kans: 50, gevolg: 100, "
                                                            "zonder_maatregel: {gevolg: 60}}\n");
    CHECK(heeft(lager, "Zonder de maatregelen bij 1 risico was € 60 nodig: € 40 minder."));
}

TEST_CASE("the public cannot tell a confidential risk from what the rule about the ratio finds") {
    const std::string risicos = "  - {id: a, omschrijving: A, kans: 100, gevolg: 1000}\n"
                                "  - {id: b, omschrijving: B, kans: 100, gevolg: 200000, vertrouwelijk: true}\n";
    const std::string capaciteit = "weerstandscapaciteit: [{naam: Reserve, bedrag: 100000}]\n";
    CHECK(!heeft(antwoord({"toets", "--als", "json"}, risicos, capaciteit), "ratio-onder-norm"));
    CHECK(heeft(antwoord({"toets", "--als", "json", "--intern"}, risicos, capaciteit), "ratio-onder-norm"));
    CHECK(!heeft(antwoord({"risicoparagraaf"}, risicos, capaciteit), "Dat haalt"));
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
                                "  - {id: b, omschrijving: B, kans: 1, gevolg: {min: 0, max: 1000}}\n";
    const std::string geheim = "  - {id: c, omschrijving: C, kans: 100, gevolg: 200000, vertrouwelijk: true}\n";
    const std::string capaciteit = "weerstandscapaciteit: [{naam: Reserve, bedrag: 1000000}]\n";
    CHECK(heeft(antwoord({"dashboard", "--kort"}, risicos, capaciteit), "dat klasse of norm niet vaststaat"));
    const std::string dashboard = antwoord({"dashboard", "--kort"}, risicos + geheim, capaciteit);
    CHECK(heeft(dashboard, "1 risico is vertrouwelijk, en niet meegerekend."));
    CHECK(heeft(dashboard, "Nog niet is gekozen of vertrouwelijke risico's openbaar meetellen"));
    CHECK(!heeft(dashboard, "De ratio is"));
}

TEST_CASE("a simulation calls an estimate an estimate, and compares like with like") {
    const std::vector<std::string> words{"risicoparagraaf", "--methode", "simulatie", "--trekkingen", "5000"};
    const std::string markdown = antwoord(words, drie, reserve);
    CHECK(heeft(markdown, "is naar schatting € 500 genoeg om de risico's van één jaar op te vangen."));
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

TEST_CASE("one guarantee that is not likely: no norm is said to be met") {
    const std::string risico = "  - {id: a, omschrijving: A, kans: 5, gevolg: 14800000}\n";
    const std::string capaciteit = "weerstandscapaciteit: [{naam: Reserve, bedrag: 1000000}]\n";
    const std::string json = antwoord({"risicoparagraaf", "--als", "json"}, risico, capaciteit);
    for (const char* part : {"\"ratio\": null,", "\"klasse\": null,", "\"genoeg\": false,", "\"bij_99\": 14800000"})
        CHECK_MESSAGE(heeft(json, part), part);
    CHECK(!heeft(antwoord({"dashboard", "--kort"}, risico, capaciteit), "haalt de norm"));
}

TEST_CASE("what others pay of a risk does not count, nor what they pay first") {
    const std::string json =
        antwoord({"risicoparagraaf", "--als", "json"},
                 "  - {id: a, omschrijving: A, kans: 100, gevolg: 1000, gedekt_door: Polis, gedekt_bedrag: 400}\n"
                 "  - {id: b, omschrijving: B, kans: 50, gevolg: 300, gedekt_door: Polis, gedekt_bedrag: 300}\n");
    CHECK(heeft(json, "\"benodigd\": 600,"));
    CHECK(heeft(json, "\"som_maxima\": 600,"));
    CHECK(aantal(json, "\"telling\": \"gedekt\"") == 1);
    for (const char* niemand : {"onbekend", "Nee", "geen", "N.v.t."}) {
        const test::Register reg{
            {{"risicos.yaml", "risicos:\n  - {id: a, omschrijving: A, kans: 5, gevolg: 5, gedekt_door: " +
                                  std::string{niemand} + "}\n"}}};
        const auto findings = test::check(reg.folder());
        REQUIRE(!findings.empty());
        CHECK_MESSAGE(findings[0].rule->id == "waarde/ongeldig", niemand);
    }
}

TEST_CASE("the fixed computation stands beside the quantile, and is the norm where the municipality says so") {
    const auto met = [](const std::string& normen) {
        return antwoord({"risicoparagraaf", "--als", "json"},
                        drie + "  - {id: d, omschrijving: D, gevolg: {gewogen: 40}}\n",
                        "weerstandscapaciteit: [{naam: Reserve, bedrag: 500}]\nrisiconormen: {" + normen + "}\n");
    };
    // 600 at most and 380 on average without d, which enters as it is.
    CHECK(heeft(met("berekening: {soort: som-maxima, factor: 70}, norm: berekening"), "\"benodigd\": 448,"));
    CHECK(heeft(met("berekening: som-gewogen, norm: berekening"), "\"benodigd\": 420,"));
    CHECK(heeft(met("berekening: half-maximum, norm: berekening"), "\"benodigd\": 230,"));
    const std::string beide = met("berekening: {soort: som-gewogen, factor: 130}");
    CHECK(heeft(beide, "\"benodigd\": 540,"));
    CHECK(heeft(beide, "\"bedrag\": 546,"));
    const auto bevindingen = [](const std::string& normen) {
        return antwoord({"toets", "--als", "json"}, drie,
                        "weerstandscapaciteit: [{naam: Reserve, bedrag: 450}]\nrisiconormen: {" + normen + "}\n");
    };
    CHECK(heeft(bevindingen("zekerheid: 90"), "ratio-onder-norm"));                              // 500
    CHECK(!heeft(bevindingen("berekening: som-gewogen, norm: berekening"), "ratio-onder-norm")); // 380
    CHECK(heeft(bevindingen("berekening: som-maxima, norm: berekening"), "ratio-onder-norm"));   // 600
}

TEST_CASE("capacity of the year of the paper goes before that of every year") {
    const std::string capaciteit =
        "weerstandscapaciteit:\n  - {naam: Reserve, bedrag: 100}\n"
        "  - {naam: Reserve, bedrag: 70, jaar: 2026}\n  - {naam: Reserve, bedrag: 560, jaar: 2027}\n"
        "  - {naam: Ruimte, bedrag: 5}\n";
    const auto beschikbaar = [&](const std::vector<std::string>& extra) {
        std::vector<std::string> words{"risicoparagraaf", "--als", "json"};
        words.insert(words.end(), extra.begin(), extra.end());
        const std::string json = antwoord(words, drie, capaciteit);
        std::smatch match;
        std::regex_search(json, match, std::regex{"\"beschikbaar\": (\\d+)"});
        return match[1].str();
    };
    CHECK(beschikbaar({}) == "565"); // of the budget of 2027, for the peildatum is in 2026
    CHECK(beschikbaar({"--jaar", "2026"}) == "75");
    CHECK(beschikbaar({"--bij", "jaarstukken"}) == "105"); // of 2025
}

TEST_CASE("confidential risks count in public in a rounded total, or not, and what is secret never shows") {
    const std::string open = "  - {id: a, omschrijving: A, kans: 100, gevolg: 1000000}\n";
    const auto geheim = [](const std::string& bedrag, const std::string& merk) {
        return "  - {id: b, omschrijving: B, kans: 100, gevolg: " + bedrag + ", vertrouwelijk: " + merk + "}\n";
    };
    const auto met = [&](const std::string& bedrag, const std::string& merk, const std::string& keuze,
                         const std::vector<std::string>& words) {
        return antwoord(words, open + geheim(bedrag, merk),
                        "weerstandscapaciteit: [{naam: Reserve, bedrag: 1500000}]\n" +
                            (keuze.empty() ? "" : "risiconormen: {vertrouwelijk: " + keuze + "}\n"));
    };
    for (const std::string merk : {"true", "bedrag"}) {
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"risicoparagraaf", "--als", "json"},
              {"risicoparagraaf"},
              {"dashboard"},
              {"risicos"},
              {"risicos", "--als", "csv"},
              {"toets", "--als", "json"},
              {"risicoparagraaf", "--methode", "simulatie", "--trekkingen", "1000"}}) {
            for (const std::string keuze : {"", "meetellen", "weglaten"})
                CHECK(met("230000", merk, keuze, words) == met("210000", merk, keuze, words));
        }
        const std::string json = met("230000", merk, "meetellen", {"risicoparagraaf", "--als", "json"});
        for (const char* part :
             {"\"benodigd\": 1300000,", "\"ratio\": 1.2,", "\"klasse\": \"C\",", "\"genoeg\": true,",
              "\"verwacht\": null,", "\"standaardafwijking\": null,", "\"som_maxima\": null,",
              "\"kans_op_tekort\": null,", "\"kwantielen\": [],", "\"staven\": [],", "\"niet_openbaar\": ["})
            CHECK_MESSAGE(heeft(json, part), part);
        CHECK(!heeft(json, "\"aandeel_in_staart\": 1"));
        const std::string weg = met("230000", merk, "weglaten", {"risicoparagraaf", "--als", "json"});
        for (const char* part :
             {"\"benodigd\": 1000000,", "\"ratio\": null,", "\"klasse\": null,", "\"genoeg\": false,"})
            CHECK_MESSAGE(heeft(weg, part), part);
        const std::string zonder = met("230000", merk, "", {"risicoparagraaf"});
        CHECK(heeft(zonder, "nog niet gekozen of vertrouwelijke risico's openbaar meetellen"));
        CHECK(!heeft(zonder, "Dat haalt"));
        const std::string intern = met("230000", merk, "meetellen", {"risicoparagraaf", "--als", "json", "--intern"});
        CHECK(heeft(intern, "\"benodigd\": 1230000,"));
    }
    // What is secret by law is as if it were marked (Gemeentewet art. 87), also where a finding would show its line.
    const std::string opgelegd = ", geheimhouding: {orgaan: raad, datum: 2025-03-04, grond: 5.1 lid 2 b, krachtens: "
                                 "gemeentewet-87";
    const std::vector<std::string> stuk{"risicoparagraaf", "--als", "json"};
    const std::vector<std::string> toets{"toets", "--alles"};
    for (const std::string keuze : {"meetellen", "weglaten"}) {
        const std::string json = met("230000", "false" + opgelegd + "}", keuze, stuk);
        CHECK(json == met("230000", "true" + opgelegd + "}", keuze, stuk));
        CHECK(heeft(json, keuze == "meetellen" ? "\"benodigd\": 1300000," : "\"benodigd\": 1000000,"));
        CHECK(!heeft(met("230000", "false" + opgelegd + "}", keuze, toets), "230000"));
    }
    CHECK(heeft(met("230000", "false" + opgelegd + ", opgeheven: 2026-01-01}", "", stuk), "230000"));
    CHECK(!heeft(met("230000", "false" + opgelegd + ", opgeheven: 2099-01-01}", "", stuk), "230000"));
    // B by name, without its amount; or not at all.
    CHECK(heeft(met("230000", "bedrag", "meetellen", {"risicoparagraaf"}), "| B |"));
    CHECK(!heeft(met("230000", "true", "meetellen", {"risicoparagraaf"}), "| B |"));
    // What would round to another class is told without one: 1.400.000 is enough for the norm, 1.500.001 is not.
    const std::string grens = met("410000", "true", "meetellen", {"risicoparagraaf", "--als", "json"});
    CHECK(heeft(grens, "\"benodigd\": 1500000,"));
    CHECK(heeft(grens, "\"ratio\": 1,"));
    CHECK(heeft(grens, "\"klasse\": \"C\","));
    const std::string erover = met("510000", "true", "meetellen", {"risicoparagraaf", "--als", "json"});
    CHECK(heeft(erover, "\"benodigd\": 1600000,"));
    // more than 1.500.000 and at most 1.600.000: less than the norm in any case
    CHECK(heeft(erover, "\"klasse\": \"D\","));
    CHECK(heeft(erover, "\"genoeg\": false,"));
    CHECK(heeft(erover, "\"te_weinig\": true,"));
    // more than 1.000.000 and at most 1.100.000: the ratio lies between 1,36 and 1,5, and class B begins at 1,4
    const std::string tussen = met("50000", "true", "meetellen", {"risicoparagraaf", "--als", "json"});
    CHECK(heeft(tussen, "\"klasse\": null,"));
    CHECK(heeft(tussen, "\"genoeg\": true,"));
    // A fixed computation tells what is secret, with the list beside it: where it is the norm, what is secret does not count.
    const auto met_berekening = [&](const std::string& norm) {
        return antwoord({"risicoparagraaf", "--als", "json"}, open + geheim("230000", "true"),
                        "risiconormen: {vertrouwelijk: meetellen, berekening: {soort: som-maxima, factor: 70}, norm: " +
                            norm + "}\n");
    };
    CHECK(heeft(met_berekening("kwantiel"), "\"berekening\": null,"));
    const std::string vast = met_berekening("berekening");
    CHECK(heeft(vast, "\"benodigd\": 700000,")); // 70 % of what is public
    CHECK(heeft(vast, "\"ratio\": null,"));
    CHECK(heeft(vast, "\"weggelaten\": true,"));
    CHECK(!heeft(vast, "861000"));
}

TEST_CASE("no verdict where a file could not be read, because risks may be missing") {
    const test::Register reg{
        {{"gemeente.yaml", "naam: Voorbeeldstad\ncode: GM9999\n" + reserve},
         {"risicos.yaml", "risicos:\n" + drie},
         {"samenwerkingen/a.yaml", test::samenwerking("risicos: [{id: x, omschrijving: X, kans: 50%}]\n")}}};
    const auto ran = test::grip({"risicoparagraaf", "--als", "json", "--register", reg.folder().string()});
    CHECK(ran.code == cli::ExitCode::findings);
    for (const std::string key : {"ratio", "klasse", "oordeel", "kans_op_tekort"})
        CHECK_MESSAGE(heeft(ran.out, "\"" + key + "\": null"), key);
    CHECK(heeft(ran.out, "\"genoeg\": false"));
    const auto paper = test::grip({"risicoparagraaf", "--register", reg.folder().string()});
    CHECK(heeft(paper.out, "Er kunnen dus risico's ontbreken. Daarom geeft dit stuk geen ratio, klasse of oordeel."));
}

TEST_CASE("there are no accounts of a year that is not over") {
    for (const std::string stuk : {"risicoparagraaf", "verbonden-partijen"}) {
        const test::Register reg{{{"gemeente.yaml", "naam: V\ncode: GM9999\n"}}};
        const auto ran =
            test::grip({stuk, "--bij", "jaarstukken", "--jaar", "2026", "--register", reg.folder().string()});
        CHECK(ran.code == cli::ExitCode::failure);
        CHECK(heeft(ran.err, "Het jaar 2026 is nog niet voorbij"));
    }
}

TEST_CASE("a rounding that is too fine would tell what is secret") {
    const test::Register reg{
        {{"gemeente.yaml", "naam: V\ncode: GM9999\nrisiconormen: {vertrouwelijk: meetellen, afronding: 1}\n"}}};
    const auto ran = test::grip({"toets", "--intern", "--register", reg.folder().string()});
    CHECK(heeft(ran.out, "op € 1 afgerond is een vertrouwelijk bedrag terug te rekenen"));
    CHECK(heeft(ran.out, "gemeente.yaml:3:"));
}

TEST_CASE("of collaborations without a risk that counts no share is told") {
    CHECK(!heeft(antwoord({"dashboard"}, "  - {id: a, omschrijving: A, kans: 50, gevolg: 1000}\n", reserve),
                 "van samenwerkingen"));
}

TEST_CASE("ids of risks are for the keeper, and what is behind the outcome for who asks for it") {
    const std::string risico =
        "  - {id: xyzzy, omschrijving: A, kans: 66.666667, gevolg: 100, bijgewerkt: 2026-11-01}\n";
    for (const std::vector<std::string>& words : {std::vector<std::string>{"risicoparagraaf"},
                                                  {"risicoparagraaf", "--bijlage"},
                                                  {"risicos"},
                                                  {"risicos", "--als", "tekst"}}) {
        CHECK_FALSE(heeft(antwoord(words, risico), "xyzzy"));
        const std::string paper = antwoord(words, risico);
        if (words.size() < 2 || words.back() == "tekst") CHECK(heeft(paper, "66,7 %"));
    }
    CHECK(heeft(antwoord({"risicoparagraaf", "--bijlage", "--werk"}, risico), "| xyzzy |"));
    CHECK(heeft(antwoord({"risicos", "--als", "json"}, risico), "\"id\": \"xyzzy\""));
    const std::string kort = antwoord({"risicoparagraaf"}, risico);
    const std::string lang = antwoord({"risicoparagraaf", "--bijlage"}, risico);
    for (const char* achter :
         {"# Bijlage", "Standaardafwijking", "driehoeksverdeling", "### Klassen", "bekeken sinds", "66,666667 %"}) {
        CHECK_MESSAGE(!heeft(kort, achter), achter);
        CHECK_MESSAGE(heeft(lang, achter), achter);
    }
}

TEST_CASE("what risks cost in later years is said with what is required") {
    const std::string risico = "  - {id: a, omschrijving: A, kans: 100, gevolg: 1000, aard: structureel}\n";
    const auto kern = [&](const std::string& normen) {
        return antwoord({"risicoparagraaf"}, risico, reserve + "risiconormen: {" + normen + "}\n");
    };
    CHECK(
        heeft(kern("structureel_jaren: 2"),
              "Met 90 % zekerheid is € 2.000 genoeg om de risico's van één jaar op te vangen, met wat zij in het jaar "
              "daarna nog kosten. Daar staat € 560 tegenover."));
    CHECK(heeft(kern("structureel_jaren: 2"), "| 100 %, € 2.000 in 2 jaar |")); // the same amount as in the sentence
    CHECK(heeft(kern("structureel_jaren: 3"), ", met wat zij in de jaren daarna nog kosten."));
    CHECK(heeft(kern("structureel_jaren: 1"), "om de risico's van één jaar op te vangen. Daar staat"));
}

TEST_CASE("of the kengetallen a page holds the last four years") {
    std::string jaren = "kengetallen:\n";
    for (int jaar = 2021; jaar <= 2028; ++jaar)
        jaren += "  " + std::to_string(jaar) + ": {solvabiliteit: " + std::to_string(jaar - 2000) + "}\n";
    const std::string paper = antwoord({"risicoparagraaf"}, drie, jaren); // the budget of 2027
    CHECK(heeft(paper, "| | jaarrekening 2024 | jaarrekening 2025 | begroting 2026 | begroting 2027 |\n"));
    CHECK(heeft(paper, "| Solvabiliteit | 24 % | 25 % | 26 % | 27 % |\n"));
    CHECK(!heeft(paper, "| Grondexploitatie |")); // of no year known
}
