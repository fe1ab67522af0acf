// What the papers say of our interests in a party.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

/// The paper of one party with these lines.
std::string papier(const std::vector<std::string>& words, const std::string& regels) {
    const test::Register reg{{{"samenwerkingen/partij.yaml", test::samenwerking(regels)}}};
    std::vector<std::string> all = words;
    all.insert(all.end(), {"--register", reg.folder().string()});
    return test::grip(all).out;
}

bool noemt(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("each financial interest of a party is told, and shares with number and value") {
    const std::string belangen = "bestuurlijk_belang: {aanwezig: true, toelichting: Stem in de algemene vergadering.}\n"
                                 "financieel_belang:\n"
                                 "  - aanwezig: true\n"
                                 "    soort: aandelen\n"
                                 "    bedrag: 281.25\n"
                                 "    aandelen: {aantal: 250, nominale_waarde: 1.125, percentage: 0.04, "
                                 "verkrijgingsprijs: 2.5}\n"
                                 "  - {aanwezig: true, soort: lening, bedrag: 40000, toelichting: Tot 2031.}\n";
    const std::string lijst = papier({"verbonden-partijen", "--jaar", "2026"}, belangen);
    CHECK(noemt(lijst, "- **Bestuurlijk belang:** Stem in de algemene vergadering."));
    CHECK(noemt(lijst, "- **Financieel belang:** aandelen, 250 van nominaal € 1,125, verkregen voor € 2,50 per stuk, "
                       "0,04 % van alle aandelen, € 281,25; lening, € 40.000: Tot 2031"));
    const std::string blad = papier({"dashboard", "partij"}, belangen);
    CHECK(noemt(blad, "- **Bestuurlijk belang:** Stem in de algemene vergadering."));
    CHECK(noemt(blad, "- **Financieel belang:** aandelen, 250 van nominaal"));
}

TEST_CASE("an interest with only an explanation prints that, and one without asks for its kind") {
    const std::string alleen = "verbonden_partij: true\nbestuurlijk_belang: {toelichting: Wij wijzen een lid aan.}\n"
                               "financieel_belang: {toelichting: Wij staan borg.}\n";
    const std::string lijst = papier({"verbonden-partijen", "--jaar", "2026"}, alleen);
    CHECK(noemt(lijst, "- **Bestuurlijk belang:** Wij wijzen een lid aan."));
    CHECK(noemt(lijst, "- **Financieel belang:** Wij staan borg."));
    CHECK(noemt(papier({"dashboard", "partij"}, alleen), "- **Financieel belang:** Wij staan borg."));
    const std::string leeg = papier({"verbonden-partijen", "--jaar", "2026", "--als", "json"},
                                    "bestuurlijk_belang: {aanwezig: true}\nfinancieel_belang: {aanwezig: true}\n");
    CHECK(noemt(leeg, "financieel_belang.soort"));
}

TEST_CASE("no financial interest: one item that says so, and one of many that is there") {
    const std::string een = "bestuurlijk_belang: {aanwezig: true}\nfinancieel_belang: {aanwezig: false}\n";
    CHECK(noemt(papier({"verbonden-partijen", "--jaar", "2026"}, een), "geen financieel belang"));
    const std::string twee = "bestuurlijk_belang: {aanwezig: true}\n"
                             "financieel_belang: [{soort: bijdrage}, {aanwezig: true, soort: lening}]\n";
    CHECK(noemt(papier({"verbonden-partijen", "--jaar", "2026"}, twee), "- **Financieel belang:** bijdrage; lening"));
}

TEST_CASE("where the budget of a year is not known, accounts and papers of a meeting are used, and that is said") {
    const test::Register reg{
        {{"samenwerkingen/partij.yaml", test::samenwerking("jaren:\n"
                                                           "  2025: {werkelijk: {bijdrage: 1000}}\n"
                                                           "  2026: {begroot: {bijdrage: 1100, status: concept}}\n"
                                                           "  2027: {begroot: {bijdrage: 1200, incidenteel: 100}}\n")},
         {"vergaderingen/2026-06-12-partij-ab.yaml", "samenwerking: partij\norgaan: ab\ndatum: 2026-06-12\n"
                                                     "agenda: [{titel: Begroting, soort: ontwerpbegroting, jaar: 2027, "
                                                     "financien: {meerjarig: {2026: 1100, 2028: 1300}}}]\n"}}};
    const std::string blad = test::grip({"bijdrage", "partij", "2026", "--register", reg.folder().string()}).out;
    CHECK(noemt(blad, "| Jaarrekening 2025 | € 1.000 |"));
    CHECK(noemt(blad, "| Begroting 2026 | € 1.100 (concept) | € 100 meer (10 %) | boven 5 % |"));
    // 1.200 less 100 that is paid once is no growth
    CHECK(
        noemt(blad, "| Begroting 2027 | € 1.200 (waarvan € 100 eenmalig) | gelijk | verschil zonder eenmalig deel |"));
    CHECK(noemt(blad, "| 2028, stukken voor de vergadering van 12 juni 2026 | € 1.300 |"));
    const std::string alle = test::grip({"bijdragen", "--jaar", "2026", "--register", reg.folder().string()}).out;
    CHECK(noemt(alle, "| Samenwerking | Jaarrekening 2025 | Begroting 2026 | Verschil | Wat opvalt |"));
    CHECK(noemt(alle, "| **Totaal** | **€ 1.000** | **€ 1.100** | € 100 meer (10 %) | boven 5 % |"));
    CHECK(noemt(alle, "boven 5 %; nog niet vastgesteld |"));
    CHECK(noemt(alle, "| € 1.200 | € 1.300 | 2028: stukken voor de vergadering van 12 juni 2026 |"));
    CHECK(noemt(alle, "| **Totaal** | **€ 1.200** | **€ 1.300** |"));
}

TEST_CASE("the later years of a series that was not adopted are nobody's") {
    const auto blad = [](const std::string& vastgesteld) {
        const test::Register reg{
            {{"samenwerkingen/partij.yaml",
              test::samenwerking("jaren: {2027: {begroot: {bijdrage: " + vastgesteld + "}}}\n")},
             {"vergaderingen/2026-06-12-partij-ab.yaml",
              "samenwerking: partij\norgaan: ab\ndatum: 2026-06-12\nagenda: [{titel: Begroting, soort: ontwerpbegroting, "
              "jaar: 2027, financien: {nieuw: 957, meerjarig: {2027: 957, 2028: 981}}}]\n"}}};
        return test::grip({"bijdrage", "partij", "2027", "--register", reg.folder().string()}).out;
    };
    CHECK(noemt(blad("957"), "| 2028, stukken voor de vergadering van 12 juni 2026 | € 981 |"));
    CHECK(!noemt(blad("936"), "€ 981"));
}

TEST_CASE("the same amount is said of what is the same, and a small difference is told with our bound") {
    const auto blad = [](const std::string& cijfers, const std::string& vorm = "openbaar-lichaam") {
        const test::Register reg{
            {{"gemeente.yaml", "naam: V\ncode: GM9999\nnormen: {begroting_verschil: 2000}\n"},
             {"samenwerkingen/partij.yaml", "naam: P\nstatus: actief\naard: uitvoering\nrechtsvorm: " + vorm +
                                                "\njaren: {2026: {begroot: {" + cijfers + "}}}\n"}}};
        return test::grip({"bijdrage", "partij", "2026", "--register", reg.folder().string()}).out;
    };
    const std::string gelijk = "Onze begroting en de begroting van P noemen voor ons hetzelfde bedrag.";
    CHECK(noemt(blad("bijdrage: 619000, bijdrage_eigen_begroting: 619000"), gelijk));
    const std::string klein = blad("bijdrage: 619000, bijdrage_eigen_begroting: 617500");
    CHECK(!noemt(klein, "hetzelfde bedrag"));
    CHECK(noemt(klein,
                "In onze begroting 2026 is de bijdrage € 1.500 lager dan in de begroting van P (€ 617.500 tegenover "
                "€ 619.000); dat blijft binnen onze grens van € 2.000."));
    // two partners without an organisation have no budget to compare
    CHECK(!noemt(blad("bijdrage: 619000, bijdrage_eigen_begroting: 619000", "convenant"), "hetzelfde bedrag"));
}

TEST_CASE("of what has ended the paper tells the end, and no figures") {
    const std::string regels = "tot: 2024-12-31\nvereffend: 2025-05-28\n"
                               "uittreding: {uittreedsom: {status: betaald, bedrag: 70000}}\n"
                               "jaren: {2024: {werkelijk: {bijdrage: 812000}}}\n";
    const test::Register reg{
        {{"samenwerkingen/partij.yaml", "naam: P\nstatus: beeindigd\naard: uitvoering\nrechtsvorm: "
                                        "openbaar-lichaam\n" +
                                            regels}}};
    const std::string blad = test::grip({"bijdrage", "partij", "2026", "--register", reg.folder().string()}).out;
    CHECK(noemt(blad, "De samenwerking eindigde op 31 december 2024 en is op 28 mei 2025 vereffend.\nWij betaalden een "
                      "uittreedsom van € 70.000."));
    CHECK(!noemt(blad, "doen wij niet mee"));
    CHECK(!noemt(blad, "|---"));
}

TEST_CASE("what was nothing and is something grows above any norm") {
    const std::string blad = papier({"bijdrage", "partij", "2027"},
                                    "jaren: {2026: {begroot: {bijdrage: 0}}, 2027: {begroot: {bijdrage: 250000}}}\n");
    CHECK(noemt(blad, "| Begroting 2027 | € 250.000 | € 250.000 meer | boven 5 % |"));
}

TEST_CASE("years in which we take no part are not asked for") {
    const std::string regels = "sinds: 2015-01-01\ntot: 2026-12-31\njaren: {2026: {begroot: {bijdrage: 100}}}\n";
    CHECK(noemt(papier({"bijdrage", "partij", "2026"}, regels), "- In 2027, 2028 en 2029 doen wij niet mee."));
    const std::string alle = papier({"bijdragen", "--jaar", "2026"}, regels);
    CHECK(noemt(alle, "tot en met 31 december 2026"));
    CHECK(!noemt(alle, "2027"));
    CHECK(noemt(alle, "Van 2025 is geen bijdrage bekend."));
    CHECK(!noemt(papier({"dashboard", "partij"}, regels), "begroting 2027"));
}

TEST_CASE("the last known balance stands beside a missing expectation, and does not fill it") {
    const std::string regels = "bestuurlijk_belang: {aanwezig: true}\nfinancieel_belang: {aanwezig: true}\n"
                               "jaren:\n"
                               "  2024: {werkelijk: {eigen_vermogen: {begin: 1, eind: 80000}}}\n"
                               "  2025: {werkelijk: {eigen_vermogen: {begin: 80000, eind: 85000}}}\n"
                               "  2026: {begroot: {bijdrage: 100}}\n";
    const std::vector<std::string> lijst{"verbonden-partijen", "--jaar", "2027"};
    CHECK(noemt(papier(lijst, regels), "| Eigen vermogen | *niet bekend*; laatst bekend: € 85.000 op 31 december 2025 "
                                       "| *niet bekend*; laatst bekend: € 85.000 op 31 december 2025 |"));
    CHECK(noemt(papier({"verbonden-partijen", "--jaar", "2027", "--als", "json"}, regels),
                "\"eigen_vermogen\": {\n            \"begin\": null,"));
}

TEST_CASE("dividend stands apart, budgeted and received, and an uittreedsom stays in sight until it is paid") {
    const auto regels = [](const std::string& status) {
        return "uittreding: {uittreedsom: {status: " + status +
               ", bedrag: 1200000, termijnen: {2027: 700000, 2028: "
               "500000}}}\n"
               "jaren:\n"
               "  2025: {begroot: {bijdrage: 50, dividend: 12000}, werkelijk: {dividend: {bedrag: 11400.50, over: 2024}}}\n"
               "  2026: {begroot: {bijdrage: 100, dividend: {bedrag: onbekend}}}\n";
    };
    const std::string alle = papier({"bijdragen", "--jaar", "2026"}, regels("betwist"));
    CHECK(noemt(alle, "| 2025 | 2024 | € 12.000 | € 11.400,50 |"));
    CHECK(noemt(alle, "| **Totaal** | **€ 50** | **€ 100** |"));
    CHECK(noemt(alle,
                ": wij moeten een uittreedsom van € 1.200.000 betalen (betwist; 2027: € 700.000, 2028: € 500.000)."));
    CHECK(!noemt(papier({"bijdragen", "--jaar", "2026"}, regels("betaald")), "Uittreedsom"));
    CHECK(!noemt(papier({"bijdragen", "--jaar", "2026"}, regels("vernietigd")), "Uittreedsom"));
    CHECK(noemt(
        papier({"dashboard", "partij"}, regels("vastgesteld")),
        "- **Uittreedsom (incidenteel):** wij moeten een uittreedsom van € 1.200.000 betalen (vastgesteld; 2027: € "
        "700.000"));
    CHECK(noemt(papier({"dashboard", "partij"}, regels("vastgesteld")),
                "**Dividend, niet verrekend met de bijdrage:** begroting 2025 € 12.000 over 2024"));
}

TEST_CASE("a difference that is all btw is told, and no finding") {
    const std::string regels = "jaren: {2026: {begroot: {bijdrage: 1210, btw: 210, bijdrage_eigen_begroting: 1000}}}\n";
    const std::string blad = papier({"bijdrage", "partij", "2026"}, regels);
    CHECK(noemt(blad, "- In onze begroting 2026 is de bijdrage € 210 lager dan in de opgave van Voorbeeld (€ 1.000 "
                      "tegenover € 1.210); het verschil is btw."));
    CHECK(!noemt(blad, "Let op"));
    CHECK(!noemt(papier({"toets", "--alles"}, regels), "bijdrage/wijkt-af"));
}

TEST_CASE("what people write instead of an amount is told how to write") {
    const auto hint = [](const std::string& regels) { return papier({"toets", "--alles"}, regels); };
    const auto bijdrage = [&](const std::string& woord) {
        return hint("jaren: {2026: {begroot: {bijdrage: " + woord + "}}}\n");
    };
    CHECK(noemt(bijdrage("nihil"), "Schrijf 0."));
    CHECK(noemt(bijdrage("geen"), "Schrijf 0."));
    CHECK(noemt(bijdrage("PM"), "schrijf dan onbekend"));
    CHECK(noemt(bijdrage("1e6"), "Schrijf 1000000."));
    CHECK(noemt(hint("risicos: [{id: a, omschrijving: b, gevolg: PM}]\n"), "Schrijf pm, met kleine letters"));
    CHECK(noemt(hint("doelen: [{doel: a, streef: {2026: 1.250}}]\n"),
                "Schrijf 1250 als de punt de duizenden scheidt; schrijf 1.25 als het 1,25 is."));
    CHECK(noemt(hint("doelen: [{doel: a, streef: {2026: 12.345}}]\n"), "schrijf 12.3450 als het 12,345 is."));
    CHECK(!noemt(hint("doelen: [{doel: a, streef: {2026: 0.125, 2027: 1234.567, 2028: 1.25}}]\n"), "kan twee dingen"));
    for (const char* fout : {"abc", "33,3"})
        CHECK(noemt(test::grip({"risicoparagraaf", "--trekkingen", fout}).err, "alleen met cijfers, zoals 1000"));
    CHECK(noemt(test::grip({"risicoparagraaf", "--trekkingen", "1.250"}).err, "Schrijf 1250, zonder punt."));
    CHECK(noemt(test::grip({"risicoparagraaf", "--zekerheid", "33,3"}).err, "Schrijf 33.3, met een punt."));
    CHECK(noemt(test::grip({"bijdrage", "gezondheidsregio", "--scenario", "inwoners=33,3,vast=66,7", "--register",
                            "examples/voorbeeldstad/registry"})
                    .err,
                "met een punt"));
}

TEST_CASE("a rise that is explained, or paid once, is no finding; solvabiliteit is compared before it is rounded") {
    const auto toets = [](const std::string& regels) {
        const test::Register reg{{{"gemeente.yaml", "naam: V\ncode: GM9999\nnormen: {solvabiliteit: 20}\n"},
                                  {"samenwerkingen/partij.yaml", test::samenwerking(regels)}}};
        return test::grip({"toets", "--alles", "--register", reg.folder().string()}).out;
    };
    const std::string van = "jaren:\n  2026: {begroot: {bijdrage: 100000}}\n  2027: {begroot: {bijdrage: 118000";
    CHECK(noemt(toets(van + "}}\n"), "met 18 % naar € 118.000"));
    CHECK(!noemt(toets(van + ", toelichting: Een stapte uit.}}\n"), "financien/bijdrage-stijgt"));
    CHECK(!noemt(toets(van + ", incidenteel: 15000}}\n"), "financien/bijdrage-stijgt"));
    CHECK(noemt(toets(van + ", incidenteel: 5000}}\n"), "met 13 % (zonder eenmalig deel) naar"));
    CHECK(noemt(toets("jaren: {2026: {begroot: {eigen_vermogen: {eind: 199990}, vreemd_vermogen: {eind: 800010}}}}\n"),
                "de solvabiliteit is iets minder dan 20 %; onze norm is 20 %"));
    CHECK(!noemt(toets("jaren: {2026: {begroot: {eigen_vermogen: {eind: 200000}, vreemd_vermogen: {eind: 800000}}}}\n"),
                 "financien/solvabiliteit-laag"));
}

TEST_CASE("of a whole of which one part is not known nobody has a share") {
    const std::string blad =
        papier({"bijdrage", "partij", "2027"},
               "deelnemers: [{naam: A}, {naam: B}]\n"
               "kostenverdeling:\n  onderdelen:\n"
               "    - {naam: een, bedrag: {2027: 100}, sleutels: [{soort: vast}]}\n"
               "    - {naam: twee, deelnemers: [A], bedrag: {2027: 100}, sleutels: [{soort: gebruik}]}\n");
    CHECK(noemt(blad, "| A | *niet bekend* | *niet bekend* | *niet bekend* |"));
    CHECK(
        noemt(blad, "| B | € 50 | *niet te berekenen* (geheel onbekend) | *niet te berekenen* (inwoners onbekend) |"));
}

TEST_CASE("who takes part in some of the year is told below the part") {
    const std::string blad =
        papier({"bijdrage", "partij", "2027"},
               "deelnemers: [{naam: A}, {naam: B, sinds: 2027-07-01}, {naam: C, tot: 2027-03-31}]\n"
               "kostenverdeling:\n  onderdelen:\n"
               "    - {naam: een, bedrag: {2027: 100}, sleutels: [{soort: vast}]}\n"
               "    - {naam: twee, bedrag: {2027: 100}, naar_rato: true, rest: onverdeeld, "
               "sleutels: [{soort: vast}]}\n");
    CHECK(noemt(blad, "- B doet mee vanaf 1 juli 2027; hier is gerekend zonder bijdrage van B in 2027."));
    CHECK(noemt(blad, "- C doet mee tot en met 31 maart 2027; hier is gerekend alsof dat het hele jaar is."));
    CHECK(noemt(blad, "- B doet 184 van de 365 dagen mee, vanaf 1 juli 2027, en betaalt naar die dagen."));
    // thirds of 100: 33,34 + 33,33 × 184 / 365 + 33,33 × 90 / 365 leaves 41,64
    CHECK(noemt(blad, "Daarvan is € 41,64 niet verdeeld, omdat niet iedereen het hele jaar meedoet."));
}

TEST_CASE("the paragraph tells shares at begin and end of the year, and dividend, and JSON the keys that it misses") {
    const std::string regels =
        "bestuurlijk_belang: {aanwezig: true}\n"
        "financieel_belang: {aanwezig: true, soort: aandelen, aandelen: {aantal: 100, nominale_waarde: 45.38}}\n"
        "jaren:\n"
        "  2026: {begroot: {dividend: {bedrag: 500, over: 2025}, aandelen: {eind: {aantal: 120, nominale_waarde: 45.38}}}}\n";
    const std::string lijst = papier({"verbonden-partijen", "--jaar", "2026"}, regels);
    CHECK(noemt(lijst, "| Onze aandelen | 100 van nominaal € 45,38 | 120 van nominaal € 45,38 |"));
    CHECK(noemt(lijst, "- **Dividend, niet verrekend met de bijdrage:** € 500 over 2025"));
    CHECK(noemt(papier({"verbonden-partijen", "--jaar", "2026", "--als", "json"}, regels),
                "\"jaren.2026.begroot.eigen_vermogen.begin\""));
}

TEST_CASE("a total over a register of which a file could not be read says so") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml", test::samenwerking("jaren: {2026: {begroot: {bijdrage: 5}}}\n")},
         {"samenwerkingen/b.yaml", test::samenwerking("jaren: {2026: {begroot: {bijdrage: 5,5}}}\n")}}};
    const auto maak = [&](const std::vector<std::string>& words) {
        std::vector<std::string> all = words;
        all.insert(all.end(), {"--register", reg.folder().string()});
        return test::grip(all).out;
    };
    CHECK(noemt(maak({"bijdragen"}), "| **Totaal (niet volledig)** |"));
    CHECK(noemt(maak({"bijdragen"}), "Dat is niet volledig: niet alles kon worden gelezen."));
    CHECK(noemt(maak({"verbonden-partijen", "--jaar", "2026"}),
                "Van geen enkele samenwerking die gelezen kon worden, is bekend"));
    CHECK(noemt(maak({"dashboard", "--kort"}), "**Het totaal is niet volledig:**"));
}
