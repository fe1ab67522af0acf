// What an oplegnotitie computes and decides, on meetings made for it.
#include "base/number.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

/// An oplegnotitie for a meeting of a collaboration with these participants and this agenda.
std::string opleg(const std::string& deelnemers, const std::string& agenda, bool intern = false,
                  const std::string& cyclus = "") {
    const test::Register reg{
        {{"samenwerkingen/dienst.yaml", "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
                                        "bestuur: [{orgaan: ab, naam: B. Smit, functie: wethouder}]\n"
                                        "deelnemers: [" +
                                            deelnemers + "]\n" + cyclus},
         {"vergaderingen/2026-07-01-dienst-ab.yaml",
          "samenwerking: dienst\norgaan: ab\ndatum: 2026-07-01\nagenda:\n" + agenda}}};
    std::vector<std::string> words{"oplegnotitie", "2026-07-01-dienst-ab", "--register", reg.folder().string()};
    if (intern) words.push_back("--intern");
    const auto ran = test::grip(words);
    CHECK_MESSAGE(ran.code == cli::ExitCode::done, ran.err);
    return ran.out;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string gemeente = "{naam: A, soort: gemeente}";
const std::string begroting =
    "  - {titel: Begroting, soort: ontwerpbegroting, jaar: 2027, samenvatting: S, aan_de_raad: zienswijze, ";

} // namespace

TEST_CASE("a percentage is rounded half away from zero, and compared exactly") {
    CHECK(percentage_of({5}, {10'000}, 1) == 1);              // 0,05 %
    CHECK(percentage_of({-5}, {10'000}, 1) == -1);            // -0,05 %
    CHECK(percentage_of({4}, {10'000}, 1) == 0);              // 0,04 %
    CHECK(percentage_of({2'400'000}, {43'200'000}, 1) == 56); // 24.000 / 432.000 = 5,555… %
    CHECK(percentage_of({100}, {-400}, 1) == -250);
    CHECK_FALSE(exceeds({525}, Percentage::of(5), {10'500})); // exactly 5 %
    CHECK(exceeds({526}, Percentage::of(5), {10'500}));
    CHECK(exceeds({100'000'000'000'000}, Percentage::of(5), {100'000'000'000'000}));
}

TEST_CASE("the difference is told in euros and percent, and not where there was nothing before") {
    const std::string text = opleg(gemeente, begroting + "financien: {nu: 432000, nieuw: 456000}}\n");
    CHECK(holds(text, "| Onze bijdrage | € 432.000 | € 456.000 | € 24.000 | 5,6 % |"));
    const std::string first = opleg(gemeente, begroting + "financien: {nu: 0, nieuw: 1000}}\n");
    CHECK(holds(first, "| Onze bijdrage | € 0 | € 1.000 | € 1.000 | *niet te berekenen* (van nul of minder) |"));
    CHECK(holds(opleg(gemeente, begroting + "financien: {nieuw: 1000}}\n"),
                "| | begroting 2027 |\n|---|---:|\n| Onze bijdrage | € 1.000 |"));
}

TEST_CASE("the decision rests on the article for these participants, and on none when it is not known which") {
    const auto article = [](const std::string& deelnemers) {
        const std::string text = opleg(deelnemers, begroting + "voorstel: geen}\n");
        const auto at = text.find("gelet op ");
        return at == std::string::npos ? "" : text.substr(at, text.find(';', at) - at);
    };
    CHECK(article(gemeente) == "gelet op artikel 35, derde lid, van de Wet gemeenschappelijke regelingen");
    CHECK(article(gemeente + ", {naam: P, soort: provincie}") ==
          "gelet op artikel 59, derde lid, van de Wet gemeenschappelijke regelingen");
    CHECK(article(gemeente + ", {naam: W, soort: waterschap}") ==
          "gelet op artikel 68, derde lid, van de Wet gemeenschappelijke regelingen");
    CHECK(article(gemeente + ", {naam: W, soort: waterschap, tot: 2020-12-31}") ==
          "gelet op artikel 35, derde lid, van de Wet gemeenschappelijke regelingen");
    CHECK(article(gemeente + ", {naam: X}").empty());
    CHECK(article("").empty());
}

TEST_CASE("each proposal has its words in the decision") {
    const auto besluit = [](const std::string& rest) { return opleg(gemeente, begroting + rest + "}\n"); };
    CHECK(holds(besluit("voorstel: geen"),
                "1. geen zienswijze naar voren te brengen over de ontwerpbegroting 2027 van Dienst;"));
    CHECK(holds(besluit("voorstel: zonder-opmerkingen"),
                "1. het dagelijks bestuur van Dienst te laten weten dat de raad geen opmerkingen heeft bij de "
                "ontwerpbegroting 2027 van Dienst;"));
    CHECK(holds(
        besluit("voorstel: met-opmerkingen, conceptzienswijze: Te duur."),
        "1. de volgende zienswijze naar voren te brengen over de ontwerpbegroting 2027 van Dienst:\n\nTe duur.\n"));
    CHECK(holds(besluit("voorstel: afwijzend, conceptzienswijze: Nee."),
                "1. de volgende zienswijze naar voren te brengen over de ontwerpbegroting 2027 van Dienst:\n\nNee.\n"));
    CHECK_FALSE(holds(besluit("voorstel: afwijzend"), "Conceptraadsbesluit")); // without a text nothing can be adopted
    CHECK(holds(besluit("voorstel: geen"), "2. dit besluit te sturen aan het dagelijks bestuur van Dienst."));
    CHECK(holds(
        opleg(
            gemeente,
            "  - {titel: K, soort: kadernota, jaar: 2028, samenvatting: S, aan_de_raad: zienswijze, voorstel: geen}\n"),
        "1. geen reactie te geven op de kadernota 2028 van Dienst;"));
}

TEST_CASE(
    "what was decided before is told with who decided, and each kind of decision apart") { // Gemeentewet 156: mandate
    const std::string agenda =
        "  - {titel: K, soort: kadernota, jaar: 2028, samenvatting: S, aan_de_raad: zienswijze, voorstel: geen}\n";
    const std::string text =
        opleg(gemeente, agenda, false,
              "cyclus:\n  jaren:\n"
              "    2028: {kadernota: {verzonden: 2026-05-01, zienswijze_uiterlijk: 2026-06-20}}\n"
              "    2027: {kadernota: {zienswijze: {besluit: geen, datum: 2025-06-18, door: college, mandaat: M}}}\n"
              "    2026: {kadernota: {zienswijze: {besluit: zonder-opmerkingen, datum: 2024-06-18}}}\n"
              "    2025: {kadernota: {zienswijze: {besluit: afwijzend, bij: toezichthouder, datum: 2023-06-18}}}\n");
    CHECK(holds(text, "- Over 2027 gaf het college namens de raad geen reactie.\n"
                      "- Over 2026 liet de raad weten dat er geen opmerkingen waren.\n\n"));
    CHECK(
        holds(text, "Hiervoor geldt geen wettelijke termijn; het bestuur vraagt een reactie uiterlijk 20 juni 2026."));
    CHECK_FALSE(holds(text, "ienswijze")); // Wgr 34b gives none
}

TEST_CASE("of what the board has yet to adopt the paper says so, and sets the draft beside the budget without it") {
    // 1.915.000 − 1.784.500 = 130.500; 130.500 ÷ 1.784.500 = 7,31 %
    const auto met = [](const char* wijziging) {
        return opleg(
            gemeente, begroting + "voorstel: geen, financien: {nu: 1832000, nieuw: 1915000}}\n", false,
            std::string{"jaren:\n  2026: {begroot: {bijdrage: 1784500}, begroot_na_wijziging: {bijdrage: 1832000}}\n"
                        "cyclus: {jaren: {2026: {begrotingswijzigingen: ["} +
                wijziging + "]}}}\n");
    };
    const std::string lopend = met("{nummer: 1, verzonden: 2026-04-01}");
    CHECK(holds(lopend, "| | begroting 2026 na wijziging, nog niet vastgesteld | begroting 2027 |"));
    CHECK(holds(lopend,
                "Het bestuur moet die wijziging van de begroting 2026 nog vaststellen; naast de begroting zonder "
                "wijziging (€ 1.784.500) is het € 130.500 meer (7,3 %)."));
    CHECK(holds(met("{nummer: 1, vastgesteld: 2026-04-01}"), "| | begroting 2026 na wijziging | begroting 2027 |"));
    const std::string beide = met("{nummer: 1, vastgesteld: 2026-04-01}, {nummer: 2, verzonden: 2026-05-01}");
    CHECK(holds(beide, "nog niet vastgesteld"));
    CHECK_FALSE(holds(beide, "zonder wijziging")); // the first counts already
}

TEST_CASE("two changes of a year without numbers keep their own titles, and no number is guessed") {
    const std::string wijziging =
        "soort: begrotingswijziging, jaar: 2026, samenvatting: S, aan_de_raad: zienswijze, voorstel: geen";
    const std::string cyclus =
        "cyclus: {jaren: {2026: {begrotingswijzigingen: [{nummer: 1, verzonden: 2026-04-01}]}}}\n";
    const std::string een = "  - {titel: Inhuur, " + wijziging + "}\n";
    CHECK(holds(opleg(gemeente, een, false, cyclus), "1. Wijziging 1 van de begroting 2026"));
    const std::string twee = opleg(gemeente, een + "  - {titel: Energie, " + wijziging + "}\n", false, cyclus);
    CHECK_FALSE(holds(twee, "ijziging 1 van"));
    CHECK(holds(twee, "over de wijziging van de begroting 2026 (\"Inhuur\") van Dienst"));
    CHECK(holds(twee, "over de wijziging van de begroting 2026 (\"Energie\") van Dienst"));
}

TEST_CASE("a decision of which the text is missing is not made, and the paper says so") {
    const std::string text =
        opleg(gemeente, begroting + "voorstel: met-opmerkingen}\n"
                                    "  - {titel: Jaarrekening, soort: jaarrekening, jaar: 2025, samenvatting: S, "
                                    "aan_de_raad: kennisnemen}\n");
    CHECK(holds(text, "1. kennis te nemen van de jaarrekening 2025 van Dienst"));
    CHECK(holds(
        text,
        "Over Begroting 2027 (Dienst) wordt de raad ook een besluit gevraagd; de tekst daarvan is nog niet bekend."));
}

TEST_CASE("an item of which nothing is told is left out and named, and a paper about nothing is not made") {
    const std::string leeg = "  - {titel: Leeg punt, soort: overig}\n";
    CHECK_FALSE(holds(opleg(gemeente, begroting + "voorstel: geen}\n" + leeg), "Leeg punt"));
    const test::Register reg{{{"samenwerkingen/dienst.yaml", test::samenwerking("")},
                              {"vergaderingen/2026-07-01-dienst-ab.yaml",
                               "samenwerking: dienst\norgaan: ab\ndatum: 2026-07-01\nagenda:\n" + leeg}}};
    const auto ran = test::grip({"oplegnotitie", "2026-07-01-dienst-ab", "--register", reg.folder().string()});
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(ran.out.empty());
    CHECK(holds(ran.err, "Er is geen oplegnotitie gemaakt"));
}

TEST_CASE("whom the raad asks to speak for it depends on who sits there") {
    const std::string wensen =
        "  - {titel: Plan, soort: beleid, samenvatting: S, aan_de_raad: wensen-meegeven, conceptzienswijze: Wens.}\n";
    CHECK(holds(opleg("{naam: V, soort: gemeente, organen: college}", wensen),
                "1. het college te verzoeken de volgende wensen in te brengen over"));
}

TEST_CASE("two papers that would be called the same carry their titles") {
    const std::string wijziging =
        "soort: begrotingswijziging, jaar: 2026, samenvatting: S, aan_de_raad: kennisnemen}\n";
    const std::string text = opleg(gemeente, "  - {titel: Eerste, " + wijziging + "  - {titel: Tweede, " + wijziging);
    CHECK(holds(text, "1. kennis te nemen van de wijziging van de begroting 2026 (\"Eerste\") van Dienst;"));
    CHECK(holds(text, "2. kennis te nemen van de wijziging van de begroting 2026 (\"Tweede\") van Dienst."));
}

TEST_CASE("a paper says that it is not public only when it shows what the public may not see") {
    const std::string open = begroting + "voorstel: geen}\n";
    CHECK(holds(opleg(gemeente, open), "| Openbaarheid | openbaar |"));
    CHECK(holds(opleg(gemeente, open, true), "| Openbaarheid | openbaar |"));
    const std::string secret = "  - {titel: Geheim, soort: overig, samenvatting: S, vertrouwelijk: true}\n";
    CHECK(holds(opleg(gemeente, open + secret), "| Openbaarheid | openbaar |"));
    CHECK(!holds(opleg(gemeente, open + secret), "Geheim"));
    CHECK(holds(opleg(gemeente, open + secret, true), "| Openbaarheid | niet bestemd voor openbaarmaking |"));
    CHECK(holds(opleg(gemeente, open + secret, true), "## 2. Geheim"));
}

TEST_CASE("who sits in the body for us is our representative when nobody else was named") {
    CHECK(holds(opleg(gemeente, begroting + "voorstel: geen}\n"), "| Onze vertegenwoordiger | wethouder B. Smit |"));
}

TEST_CASE("the heaviest item stands first: what is decided on, a budget before accounts, the largest amount") {
    const std::string text = opleg(
        gemeente, "  - {titel: Benoeming, soort: benoeming, samenvatting: S, aan_de_raad: kennisnemen}\n"
                  "  - {titel: Rekening, soort: jaarrekening, jaar: 2025, samenvatting: S, aan_de_raad: kennisnemen}\n"
                  "  - {titel: Wijziging, soort: begrotingswijziging, jaar: 2026, samenvatting: S, "
                  "aan_de_raad: zienswijze, voorstel: geen}\n" +
                      begroting + "voorstel: geen, financien: {nu: 100000, nieuw: 106000}}\n");
    CHECK(holds(
        text,
        "> 1. **Begroting 2027:** Onze bijdrage stijgt € 6.000 (6 %). Het college stelt voor geen zienswijze te geven."));
    CHECK(holds(text, "> 2. **Wijziging van de begroting 2026:**"));
    CHECK(holds(text, "> 3. **Jaarrekening 2025:** De raad wordt gevraagd hiervan kennis te nemen."));
    CHECK(holds(text, "> 4. **Benoeming:**"));
    CHECK(holds(text, "3. kennis te nemen van de jaarrekening 2025 van Dienst;"));
    CHECK_FALSE(holds(text, "agendapunt \"Benoeming\"")); // taking note of a nomination is no decision
}
