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
    CHECK(noemt(blad, "- **Bestuurlijk belang:** ja – Stem in de algemene vergadering."));
    CHECK(noemt(blad, "- **Financieel belang:** ja – aandelen, 250 van nominaal"));
}

TEST_CASE("an interest with only an explanation prints that, and one without asks for its kind") {
    const std::string alleen = "verbonden_partij: true\nbestuurlijk_belang: {toelichting: Wij wijzen een lid aan.}\n"
                               "financieel_belang: {toelichting: Wij staan borg.}\n";
    const std::string lijst = papier({"verbonden-partijen", "--jaar", "2026"}, alleen);
    CHECK(noemt(lijst, "- **Bestuurlijk belang:** Wij wijzen een lid aan."));
    CHECK(noemt(lijst, "- **Financieel belang:** Wij staan borg."));
    CHECK(noemt(papier({"dashboard", "partij"}, alleen), "- **Financieel belang:** *niet ingevuld* – Wij staan borg."));
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
