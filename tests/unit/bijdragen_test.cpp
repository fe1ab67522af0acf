// What all collaborations of a year cost, as the papers on them tell it. The amounts are added by hand.
#include "base/text.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

using Partijen = std::map<std::string, std::string>; ///< name → status, days and amounts

std::string stuk(const Partijen& partijen, std::vector<std::string> words,
                 const std::string& peildatum = "2026-11-25") {
    std::map<std::string, std::string> files{{"gemeente.yaml", "naam: V\ncode: GM9999\n"}};
    for (const auto& [naam, rest] : partijen)
        files["samenwerkingen/" + naam + ".yaml"] =
            "naam: Dienst " + naam + "\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n" + rest;
    const test::Register reg{files};
    words.insert(words.end(), {"--werk", "--register", reg.folder().string(), "--peildatum", peildatum});
    return test::grip(words).out;
}

std::string begroot(const std::string& bedragen) {
    std::string text = "jaren:\n";
    for (const std::string& regel : test::lines_of(bedragen)) text += "  " + regel + "\n";
    return text;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("the accounts tell what was asked and not obtained beside what nobody entered") {
    const std::string jaren =
        begroot("2025: {begroot: {bijdrage: onbekend, toelichting: Gevraagd}, werkelijk: {bijdrage: 1000}}");
    const std::string tekst =
        stuk({{"a", "status: actief\n" + jaren}}, {"verbonden-partijen", "--jaar", "2025", "--bij", "jaarstukken"});
    CHECK(holds(tekst, "| Onze bijdrage | *onbekend* (Gevraagd) | € 1.000 |"));
}

TEST_CASE("a total of a year holds all in which we take part on a day of it, and no other") {
    const std::string jaren = begroot("2026: {begroot: {bijdrage: 1000}}\n2027: {begroot: {bijdrage: 1100}}");
    const Partijen partijen{{"a", "status: beeindigd\ntot: 2026-06-30\n" + jaren},
                            {"b", "status: actief\n" + jaren},
                            {"c", "status: oprichting\nsinds: 2027-01-01\n" + jaren},
                            {"e", "status: uittreding\ntot: 2026-12-31\n" + jaren},
                            {"f", "status: beeindigd\n" + jaren}};
    const std::string bijdragen = stuk(partijen, {"bijdragen", "--jaar", "2026"});
    CHECK(holds(bijdragen, "| **Totaal** | ***niet te berekenen*** | **€ 3.000** |")); // a, b, e
    CHECK(holds(bijdragen, "| **Totaal** | **€ 2.200** |"));                           // b, c
    CHECK(holds(bijdragen,
                "Niet in het totaal: Dienst c: wij doen in 2026 niet mee, en er staat een bijdrage van € 1.000."));
    CHECK(holds(bijdragen, "Niet in het totaal: Dienst f: beëindigd op een dag die niet bekend is."));
    const std::string dashboard = stuk(partijen, {"dashboard", "--kort"});
    CHECK(
        holds(dashboard,
              "In 2026 dragen wij € 3.000 bij aan 3 samenwerkingen. In het totaal zit ook wat ging naar samenwerkingen "
              "die intussen zijn beëindigd: Dienst a (€ 1.000)."));
    CHECK(holds(dashboard, "| Dienst c | doen niet mee |"));
}

TEST_CASE("who came and left within the years shown stands in their totals") {
    const Partijen partijen{{"a", "status: beeindigd\nsinds: 2025-01-01\ntot: 2026-06-30\n" +
                                      begroot("2025: {begroot: {bijdrage: 100}}\n2026: {begroot: {bijdrage: 60}}")}};
    CHECK(holds(stuk(partijen, {"bijdragen", "--jaar", "2024"}), "| Dienst a | € 100 | € 60 |"));
    CHECK(holds(stuk(partijen, {"bijdragen", "--jaar", "2024"}), "| **Totaal** | **€ 100** | **€ 60** |"));
}

TEST_CASE("the list of participants tells too when we take part") {
    const std::string ons =
        "status: actief\ndeelnemers: [{naam: V, soort: gemeente, tot: 2025-12-31}, {naam: V, soort: "
        "gemeente, sinds: 2027-01-01}]\n";
    const std::string bijdragen = stuk(
        {{"a",
          ons +
              begroot(
                  "2025: {begroot: {bijdrage: 10}}\n2026: {begroot: {bijdrage: 20}}\n2027: {begroot: {bijdrage: 40}}")}},
        {"bijdragen", "--jaar", "2026"});
    CHECK(holds(bijdragen, "| **Totaal** | **€ 10** | ***niet te berekenen*** |"));
    CHECK(holds(bijdragen, "Niet in het totaal: Dienst a: wij doen in 2026 niet mee"));
}

TEST_CASE("what moved from one party to another is no growth of the total") {
    const Partijen partijen{
        {"a", "status: actief\n" + begroot("2025: {begroot: {bijdrage: 100}}\n2026: {begroot: {bijdrage: 300}}")},
        {"b", "status: beeindigd\ntot: 2025-12-31\n" + begroot("2025: {begroot: {bijdrage: 200}}")}};
    const std::string bijdragen = stuk(partijen, {"bijdragen", "--jaar", "2026"});
    CHECK(holds(bijdragen, "| **Totaal** | **€ 300** | **€ 300** |"));
    CHECK(holds(bijdragen, "Dat is evenveel als in 2025"));
    CHECK_FALSE(holds(bijdragen, "| waarvan vergelijkbaar |")); // who left has a nil that can be compared
}

TEST_CASE("with the end of a year the shares of the next begin") {
    const Partijen partijen{
        {"a",
         "status: actief\nfinancieel_belang: [{soort: aandelen, aandelen: {aantal: 1250, nominale_waarde: 0.45}}]\n" +
             begroot("2026: {begroot: {aandelen: {eind: {aantal: 2000, nominale_waarde: 0.5}}}}\n2027: {begroot: "
                     "{bijdrage: 0}}")}};
    CHECK(holds(stuk(partijen, {"verbonden-partijen", "--jaar", "2026"}),
                "| Onze aandelen | 1.250 van nominaal € 0,45 | 2.000 van nominaal € 0,50 |"));
    CHECK(holds(stuk(partijen, {"verbonden-partijen", "--jaar", "2027"}),
                "| Onze aandelen | 2.000 van nominaal € 0,50 |"));
}

TEST_CASE("shares of which only the begin of a year is known, were not sold") {
    const Partijen partijen{
        {"a", "status: actief\nfinancieel_belang: {aanwezig: true, soort: bijdrage}\nbestuurlijk_belang: {aanwezig: "
              "true}\n" +
                  begroot("2026: {begroot: {aandelen: {begin: {aantal: 2000, nominale_waarde: 0.5}}}}")}};
    CHECK(holds(stuk(partijen, {"verbonden-partijen", "--jaar", "2026"}),
                "| Onze aandelen | 2.000 van nominaal € 0,50 | *niet bekend* |"));
}

TEST_CASE("who leaves and comes back in one year, takes part in two periods of it") {
    const std::string text = stuk(
        {{"a",
          "status: actief\ndeelnemers:\n  - {naam: V, soort: gemeente}\n  - {naam: Y, tot: 2027-03-31}\n  - {naam: "
          "Y, sinds: 2027-10-01}\nkostenverdeling: {onderdelen: [{naam: P, naar_rato: true, bedrag: {2027: 1000}, "
          "sleutels: [{soort: vast}]}]}\n"}},
        {"bijdrage", "a", "2027"});
    CHECK(holds(text,
                "Y doet 182 van de 365 dagen mee, tot en met 31 maart 2027 en vanaf 1 oktober 2027, en betaalt naar "
                "die dagen."));
}

TEST_CASE("of a year in which we do not take part nothing is missed") {
    const Partijen partijen{{"a", "status: uittreding\ntot: 2027-12-31\n"}};
    const std::string text = stuk(partijen, {"bijdrage", "a", "2028"});
    CHECK(holds(text, "**In 2028 doen wij niet mee.**"));
    CHECK_FALSE(holds(text, "is niet bekend"));
    CHECK(holds(stuk(partijen, {"bijdrage", "a", "2027"}), "Onze bijdrage van 2027 is niet bekend."));
}

TEST_CASE("a sum of nothing that is known is no zero") {
    const Partijen partijen{{"a", "status: actief\n"}};
    CHECK(holds(stuk(partijen, {"dashboard", "--als", "json"}), "\"totaal_bijdrage\": null"));
    CHECK(holds(stuk(partijen, {"bijdragen", "--als", "json"}), "\"bijdrage\": null"));
    CHECK(holds(stuk(partijen, {"dashboard"}), "Van geen enkele samenwerking is de bijdrage van 2026 bekend."));
}

TEST_CASE("growth above the index by a hair has as many decimals as show it, and a decrease no minus") {
    const auto jaren = [](const std::string& van, const std::string& naar) {
        return "status: actief\n" +
               begroot("2025: {begroot: {bijdrage: " + van + "}}\n2026: {begroot: {bijdrage: " + naar + "}}");
    };
    const std::string gemeente = "naam: V\ncode: GM9999\nnormen: {indexering: {2026: 3.2}}\n";
    const test::Register reg{
        {{"gemeente.yaml", gemeente},
         {"samenwerkingen/a.yaml", test::samenwerking(jaren("100000", "103240").substr(15))},  // 3,24 %
         {"samenwerkingen/b.yaml", test::samenwerking(jaren("100000", "103200").substr(15))},  // the index itself
         {"samenwerkingen/c.yaml", test::samenwerking(jaren("100000", "97000").substr(15))}}}; // 3 % less
    const std::string tekst =
        test::grip({"bijdragen", "--jaar", "2026", "--register", reg.folder().string(), "--peildatum", "2026-11-25"})
            .out;
    CHECK(holds(tekst, "| € 103.240 | € 3.240 meer (3,24 %) | boven de index |"));
    CHECK(holds(tekst, "| € 103.200 | € 3.200 meer (3,2 %) | |"));
    CHECK(holds(tekst, "| € 97.000 | € 3.000 minder (3 %) | |"));
    CHECK(holds(tekst, "Dat is € 3.440 meer (1,1 %) dan in 2025; de index van onze begroting is 3,2 %."));
    CHECK(holds(tekst, "Meer dan de index stijgt: Voorbeeld (3,24 %)."));
}

TEST_CASE("who rises more than the index is named once, also when it rises more than the norm") {
    const auto partij = [](const std::string& naam, const std::string& naar) {
        return std::pair{"samenwerkingen/" + lower_ascii(naam) + ".yaml",
                         "naam: " + naam + "\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n" +
                             begroot("2025: {begroot: {bijdrage: 100000}}\n2026: {begroot: {bijdrage: " + naar + "}}")};
    };
    const test::Register reg{
        {{"gemeente.yaml", "naam: V\ncode: GM9999\nnormen: {indexering: {2026: 3.2}, bijdrage_stijging: 5}\n"},
         partij("Avalon", "104000"),
         partij("Bree", "106000"),
         partij("Camelot", "107000")}};
    const std::string tekst =
        test::grip({"bijdragen", "--jaar", "2026", "--register", reg.folder().string(), "--peildatum", "2026-11-25"})
            .out;
    CHECK(holds(tekst,
                "Meer dan de index stijgen: Camelot (7 %), Bree (6 %) en Avalon (4 %). Daarvan stijgen er twee ook "
                "meer dan onze norm van 5 %."));
}

TEST_CASE("a default is nobody's norm, and the norm that a municipality set is told beside its index") {
    const auto tekst = [](const std::string& normen, const std::string& naar, const std::string& status = "actief") {
        const test::Register reg{
            {{"gemeente.yaml", "naam: V\ncode: GM9999\n" + normen},
             {"samenwerkingen/a.yaml",
              "naam: A\nstatus: " + status + "\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n" +
                  begroot("2025: {begroot: {bijdrage: 100000}}\n2026: {begroot: {bijdrage: " + naar + "}}")}}};
        return test::grip(
                   {"bijdragen", "--jaar", "2026", "--register", reg.folder().string(), "--peildatum", "2026-11-25"})
            .out;
    };
    CHECK_FALSE(holds(tekst("", "107000"), "onze norm"));
    CHECK(holds(tekst("", "107000"), "Meer dan 5 % stijgt: A (7 %)."));
    CHECK(holds(tekst("", "99000"), "Geen enkele bijdrage stijgt."));
    const std::string beide = "normen: {indexering: {2026: 3.2}, bijdrage_stijging: 5}\n";
    CHECK(holds(tekst(beide, "107000"), "Meer dan de index stijgt: A (7 %). Dat is ook meer dan onze norm van 5 %."));
    CHECK(holds(tekst(beide, "104000"), "Geen van die bijdragen stijgt meer dan onze norm van 5 %."));
    const std::string lager = "normen: {indexering: {2026: 6}, bijdrage_stijging: 5}\n";
    CHECK(holds(tekst(lager, "105500"),
                "Geen van die bijdragen stijgt meer dan de index. Meer dan onze norm van 5 % stijgt: A (5,5 %)."));
    // from a year of preparation nothing rises
    CHECK_FALSE(holds(tekst(beide, "300000", "oprichting"), "boven de index"));
}

TEST_CASE("totals that do not compare are told apart, with the name of what is left out") {
    const Partijen partijen{
        {"a", "status: actief\n" + begroot("2025: {begroot: {bijdrage: 100}}\n2026: {begroot: {bijdrage: 110}, "
                                           "begroot_na_wijziging: {bijdrage: 120}}")},
        {"b", "status: actief\n" + begroot("2026: {begroot: {bijdrage: 50}}")},
        {"c", "status: actief\nsinds: 2026-01-01\n" + begroot("2026: {begroot: {bijdrage: 7}}")}};
    const std::string tekst = stuk(partijen, {"bijdragen", "--jaar", "2026"});
    CHECK(holds(tekst, "| Samenwerking | Begroting 2025 | Begroting 2026 na wijziging | Verschil | Wat opvalt |"));
    CHECK(holds(tekst, "| **Totaal** | **€ 100** | **€ 177** | | |"));
    CHECK(
        holds(tekst, "| waarvan vergelijkbaar | € 100 | € 127 | € 27 meer (27 %) | zonder Dienst b |")); // from 0 to 7
    CHECK(holds(tekst, "| Dienst c | | € 7 | | nieuw |"));
    CHECK(holds(tekst, "Niet bekend, en niet meegeteld: de bijdrage van 2025 aan Dienst b."));
}

TEST_CASE("the overview of verbonden partijen comes first, with a shortage in words and members in their meeting") {
    const Partijen partijen{
        {"a", "status: actief\nvestigingsplaats: Dam\n" +
                  begroot("2026: {begroot: {bijdrage: 10, resultaat: -24000, lasten: 1000000, eigen_vermogen: {begin: "
                          "5, eind: 6}, vreemd_vermogen: {begin: 7, eind: 8}}}")},
        {"b", "status: actief\n" + begroot("2026: {begroot: {bijdrage: 90}}")}};
    const std::string tekst = stuk(partijen, {"verbonden-partijen", "--jaar", "2026"});
    CHECK(holds(tekst, "In 2026 hebben wij 2 verbonden partijen. Wij dragen daaraan € 100 bij."));
    CHECK(holds(tekst, "| Dienst a, Dam | openbaar lichaam | € 5 | € 6 | € 7 | € 8 | € 24.000 nadelig | € 10 |"));
    CHECK(tekst.find("| Dienst b") < tekst.find("| Dienst a")); // the larger contribution first
    CHECK(tekst.find("| Dienst a") < tekst.find("### Dienst b"));
    CHECK(holds(tekst, "- **Resultaat:** € 24.000 nadelig, 2,4 % van de lasten"));
    for (const auto& [vorm, vergadering] :
         std::map<std::string, std::string>{{"cooperatie", "ledenvergadering"},
                                            {"vereniging", "ledenvergadering"},
                                            {"onderlinge-waarborgmaatschappij", "ledenvergadering"},
                                            {"nv", "algemene vergadering"}}) {
        const test::Register reg{
            {{"samenwerkingen/a.yaml", "naam: A\nstatus: actief\naard: uitvoering\nrechtsvorm: " + vorm +
                                           "\nverbonden_partij: true\nbestuur: [{orgaan: ava, naam: J, rol: lid}]\n"}}};
        CHECK_MESSAGE(holds(test::grip({"verbonden-partijen", "--register", reg.folder().string()}).out,
                            "J, lid van de " + vergadering),
                      vorm);
    }
}

TEST_CASE("what is not judged yet stands in the overview as such, and is never a bare total") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml", "naam: A\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\njaren: "
                                   "{2026: {begroot: {bijdrage: 70}}}\n"},
         {"samenwerkingen/b.yaml", "naam: B\nstatus: actief\naard: uitvoering\nrechtsvorm: stichting\njaren: {2026: "
                                   "{begroot: {bijdrage: 30}}}\n"}}};
    const std::string tekst =
        test::grip({"verbonden-partijen", "--jaar", "2026", "--register", reg.folder().string()}).out;
    CHECK(holds(
        tekst, "In 2026 hebben wij ten minste 1 verbonden partij; van één samenwerking (B) is dat nog niet beoordeeld. "
               "Wij dragen daaraan € 100 bij, waarvan € 30 aan wat nog niet is beoordeeld."));
    CHECK(holds(tekst, "| B (nog niet beoordeeld) | stichting |"));
}
