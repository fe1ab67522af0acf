// What a party is asked, told by the sheets themselves, and the list of who was asked. That nothing else gets on the form,
// tests/uitvraag_test.py tries.
#include "invoer/vraagvelden.hpp"
#include "invoer/werkblad.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string partij(const std::string& naam, const std::string& rest) {
    return "naam: " + naam +
           "\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\nverbonden_partij: true\n" + rest;
}

/// Of which all is known that the paragraph asks.
const std::string volledig =
    "jaren: {2027: {begroot: {resultaat: 0, eigen_vermogen: {begin: 1, eind: 1}, vreemd_vermogen: {begin: 1, eind: 1}, "
    "belang_procent: {begin: 5, eind: 5}}}}\n";

} // namespace

TEST_CASE("each question is a column of its sheet, and no column is there twice") {
    const Register leeg;
    const invoer::Uitvraagmerk uitvraag{"regio", 2027};
    for (const Bladnaam naam : {Bladnaam::jaren, Bladnaam::cyclus, Bladnaam::doelen, Bladnaam::risicos}) {
        invoer::Blad blad = invoer::blad_van(naam, leeg, invoer::jaren_met_kolom(uitvraag));
        invoer::beperk(blad, uitvraag);
        for (const invoer::Vraagveld& vraag : invoer::vraagvelden(naam)) {
            const auto van_de_vraag = [&](const invoer::Veld& veld) {
                return veld.pad == vraag.pad || veld.pad.starts_with(std::string{vraag.pad} + ".");
            };
            CHECK_MESSAGE(std::ranges::any_of(blad.velden, van_de_vraag), vraag.pad);
        }
        std::ranges::sort(blad.velden, {}, &invoer::Veld::kop);
        CHECK(std::ranges::adjacent_find(blad.velden, {}, &invoer::Veld::kop) == blad.velden.end());
    }
    CHECK(invoer::vraagvelden(Bladnaam::toetsing).empty());
}

TEST_CASE("the mark of a sheet tells of which party and year it is") {
    Register leeg;
    leeg.gemeente.code = {"GM0001"};
    const invoer::Uitvraagmerk uitvraag{"regio", 2027};
    const auto van_partij = invoer::lees_bladmerk(invoer::bladmerk(Bladnaam::jaren, leeg, uitvraag));
    REQUIRE(van_partij);
    CHECK(van_partij->naam == Bladnaam::jaren);
    CHECK(van_partij->uitvraag == uitvraag);
    const auto van_ons = invoer::lees_bladmerk(invoer::bladmerk(Bladnaam::doelen, leeg));
    REQUIRE(van_ons);
    CHECK(van_ons->naam == Bladnaam::doelen);
    CHECK_FALSE(van_ons->uitvraag);
    for (const char* geen :
         {"", "grip werkblad 1|jaren", "grip werkblad 1|iets|GM0001", "grip uitvraag 1|jaren|GM0001|regio|27",
          "grip uitvraag 1|jaren|GM0001|regio", "grip uitvraag 1|jaren|GM0001|regio|2027|x"})
        CHECK_FALSE(invoer::lees_bladmerk(geen));
}

TEST_CASE("who was asked stands there with what still lacks, who has not answered first") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml", partij("Dienst a", volledig + "uitvragen: {2027: {gevraagd: 2026-10-01, "
                                                                 "beantwoord: 2026-11-02}}\n")},
         {"samenwerkingen/b.yaml", partij("Dienst b", "uitvragen: {2027: 2026-10-01}\n")},
         {"samenwerkingen/c.yaml", partij("Dienst c", "")},
         {"samenwerkingen/d.yaml", partij("Dienst d", volledig)}}};
    const std::string stuk = test::grip({"uitvragen", "--register", reg.folder().string()}).out;
    CHECK(holds(stuk, "Wij vroegen twee partijen om hun gegevens over 2027. Daarvan antwoordde één, en één nog niet."));
    CHECK(holds(stuk, "| Dienst b | 1 oktober 2026 | | ons belang, eigen vermogen, vreemd vermogen en resultaat |"));
    CHECK(holds(stuk, "| Dienst a | 1 oktober 2026 | 2 november 2026 | |"));
    CHECK(stuk.find("| Dienst b |") < stuk.find("| Dienst a |"));
    CHECK(holds(stuk, "- **Dienst c:** ons belang"));
    CHECK_FALSE(holds(stuk, "Dienst d"));
    const std::string eerder =
        test::grip({"uitvragen", "--peildatum", "2026-10-02", "--register", reg.folder().string()}).out;
    CHECK(holds(eerder, "Nog geen van hen antwoordde.")); // a day to come is a plan
    const std::string ander = test::grip({"uitvragen", "--jaar", "2028", "--register", reg.folder().string()}).out;
    CHECK(holds(ander, "Niet bekend is dat wij een partij om haar gegevens over 2028 vroegen."));
}
