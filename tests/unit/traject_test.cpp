// The way into, out of or over to another region: its open steps in the calendar, all of it in the dashboard, and its costs.
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::string stappen = "    beoogd: 2028-01-01\n"
                            "    stappen:\n"
                            "      - {wat: Besluit, wie: raad, uiterlijk: 2026-12-20, gedaan: 2026-11-20}\n"
                            "      - {wat: Raming, wie: bestuur, uiterlijk: 2027-03-01}\n"
                            "      - {wat: Tekenen, wie: anders, uiterlijk: 2027-06-30, gedaan: 2027-06-15}\n"
                            "      - {wat: Nazorg}\n";

test::Ran ran(const std::string& samenwerking, std::vector<std::string> words) {
    const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking(samenwerking)}}};
    words.insert(words.end(), {"--register", reg.folder().string()});
    return test::grip(words);
}

bool noemt(const std::string& tekst, const std::string& deel) { return tekst.find(deel) != std::string::npos; }

std::string overheveling(const std::string& status, const std::string& rest) {
    return "overheveling:\n  naar: de eigen regio\n  status: " + status + "\n" + rest;
}

} // namespace

TEST_CASE("the calendar has the steps that are still to be done, and no others") {
    const std::vector<std::string> kalender{"kalender", "--tot", "2027-12-31"};
    for (const std::string& weg : {overheveling("besloten", "  traject:\n" + stappen),
                                   "uittreding:\n  traject:\n" + stappen, "toetreding:\n  traject:\n" + stappen}) {
        const std::string dagen = ran(weg, kalender).out;
        CHECK(noemt(dagen, ": Raming"));
        CHECK(noemt(dagen, ": Tekenen")); // a day still to come is a plan
        CHECK(!noemt(dagen, ": Besluit"));
        CHECK(!noemt(dagen, "Nazorg")); // it has no day
    }
    CHECK(!noemt(ran(overheveling("afgewezen", "  traject:\n" + stappen), kalender).out, "Raming"));
}

TEST_CASE("the dashboard tells how far it is, what must still be done first, and what it costs") {
    const std::string kosten =
        "    kosten:\n      2027: {ontvlechting: 40000, personeel: onbekend}\n      2028: {ontvlechting: 10000}\n"
        "    personeel: {fte: 1.5, afspraken: Iedereen houdt werk.}\n";
    const std::string blad = ran(overheveling("besloten", "  traject:\n" + stappen + kosten), {"dashboard"}).out;
    CHECK(noemt(blad, "Beoogd op 1 januari 2028; 1 van de 4 stappen gedaan."));
    CHECK(noemt(blad, "losmaken kost € 50.000"));
    CHECK(noemt(blad, "2027: losmaken € 40.000, personeel onbekend; 2028: losmaken € 10.000"));
    CHECK(noemt(blad, "1,5 fte; Iedereen houdt werk."));
    CHECK(noemt(blad, "| Raming | uiterlijk 1 maart 2027, door het bestuur |"));
    CHECK(noemt(blad, "| Tekenen | gepland op 15 juni 2027, uiterlijk 30 juni 2027 |"));
    CHECK(noemt(blad, "| Besluit | gedaan op 20 november 2026, door de raad |"));
    CHECK(blad.find("| Raming") < blad.find("| Besluit"));
}

TEST_CASE("what letting go costs is one amount or one for each year, and not both") {
    const auto regels = [](const std::string& rest) { return ran(overheveling("onderzoek", rest), {"toets"}).out; };
    const std::string per_jaar = "  traject: {kosten: {2027: {ontvlechting: 40000}}}\n";
    CHECK(noemt(regels(""), "visie/overheveling-zonder-kosten"));
    CHECK(!noemt(regels(per_jaar), "visie/overheveling-zonder-kosten"));
    CHECK(noemt(regels("  traject: {kosten: {2027: {ontvlechting: onbekend}}}\n"), "visie/overheveling-zonder-kosten"));
    CHECK(!noemt(regels(per_jaar), "waarde/ongeldig"));
    CHECK(noemt(regels(per_jaar + "  ontvlechtingskosten: 40000\n"), "staat ook per jaar bij `traject: kosten`"));
}
