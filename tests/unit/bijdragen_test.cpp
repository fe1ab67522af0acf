// What all collaborations of a year cost, as the papers on them tell it. The amounts are added by hand.
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
    CHECK(holds(tekst, "| Onze bijdrage | *onbekend* (Gevraagd) | – | € 1.000 |"));
}

TEST_CASE("a total of a year holds all in which we take part on a day of it, and no other") {
    const std::string jaren = begroot("2026: {begroot: {bijdrage: 1000}}\n2027: {begroot: {bijdrage: 1100}}");
    const Partijen partijen{{"a", "status: beeindigd\ntot: 2026-06-30\n" + jaren},
                            {"b", "status: actief\n" + jaren},
                            {"c", "status: oprichting\nsinds: 2027-01-01\n" + jaren},
                            {"e", "status: uittreding\ntot: 2026-12-31\n" + jaren},
                            {"f", "status: beeindigd\n" + jaren}};
    const std::string bijdragen = stuk(partijen, {"bijdragen", "--jaar", "2026"});
    CHECK(
        holds(bijdragen, "| **Totaal** | ***niet te berekenen*** | **€ 3.000** | **€ 2.200** |")); // a, b, e; then b, c
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
    CHECK(holds(
        stuk(partijen, {"bijdragen", "--jaar", "2024"}),
        "| **Totaal** | ***niet te berekenen*** | ***niet te berekenen*** | **€ 100** | **€ 60** | ***niet te berekenen*** |"));
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
    CHECK(holds(bijdragen, "| **€ 10** | ***niet te berekenen*** | **€ 40** |"));
    CHECK(holds(bijdragen, "Niet in het totaal: Dienst a: wij doen in 2026 niet mee"));
}

TEST_CASE("what moved from one party to another is no growth of the total") {
    const Partijen partijen{
        {"a", "status: actief\n" + begroot("2025: {begroot: {bijdrage: 100}}\n2026: {begroot: {bijdrage: 300}}")},
        {"b", "status: beeindigd\ntot: 2025-12-31\n" + begroot("2025: {begroot: {bijdrage: 200}}")}};
    const std::string bijdragen = stuk(partijen, {"bijdragen", "--jaar", "2026"});
    CHECK(holds(bijdragen, "| **Totaal** | **€ 300** | **€ 300** |"));
    CHECK(holds(bijdragen, "| ***niet te berekenen*** | € 0 | 0 % | *niet te berekenen* (onze lasten onbekend) |"));
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
    CHECK_FALSE(holds(text, "volgens drie bronnen"));
    CHECK(holds(stuk(partijen, {"bijdrage", "a", "2027"}), "volgens drie bronnen"));
}

TEST_CASE("a sum of nothing that is known is no zero") {
    const Partijen partijen{{"a", "status: actief\n"}};
    CHECK(holds(stuk(partijen, {"dashboard", "--als", "json"}), "\"totaal_bijdrage\": null"));
    CHECK(holds(stuk(partijen, {"bijdragen", "--als", "json"}), "\"bijdrage\": null"));
    CHECK(holds(stuk(partijen, {"dashboard"}), "Van geen enkele samenwerking is de bijdrage van 2026 bekend."));
}
