// What the raad hears: the ledger of zienswijzen, the message after a meeting, and the calendar. Days and articles come from the
// Wgr and the Gemeentewet, as the comments say.
#include "base/text.hpp"
#include "brief.hpp"

using namespace grip;
using namespace grip::test;

TEST_CASE("the ledger says what cannot be held for a decision of the raad, and what has not been done yet") {
    const std::string raad = "raad: {volledig: 2026, vergaderingen: [{datum: 2026-06-04, soort: commissie}, {datum: "
                             "2026-06-18, soort: raad}]}\n";
    const auto lijst = [&](const std::string& zienswijze, const std::string& dag = "2026-11-25") {
        return brief({.dienst = ontwerp(zienswijze), .raad = raad}, {"zienswijzen", "--peildatum", dag});
    };
    const std::string college = "besluit: geen, datum: 2026-06-11, door: college";
    CHECK(holds(lijst("besluit: geen, datum: 2026-06-18"), "- **Dienst** – geen zienswijze: ontwerpbegroting 2027\n"));
    CHECK(holds(lijst("besluit: zonder-opmerkingen, datum: 2026-06-18"),
                "- **Dienst** – geen opmerkingen: ontwerpbegroting 2027\n"));
    CHECK(holds(lijst("besluit: geen, datum: 2026-06-04"),
                "ontwerpbegroting 2027 (die dag vergaderde een commissie, en die besluit niet)"));
    CHECK(holds(lijst("besluit: geen, datum: 2026-06-11"),
                "ontwerpbegroting 2027 (die dag vergaderde volgens de agenda geen raad)"));
    CHECK(holds(lijst(college), "ontwerpbegroting 2027 (door het college; niet bekend is of de raad dat opdroeg)"));
    CHECK(holds(lijst(college + ", mandaat: M"), "ontwerpbegroting 2027 (door het college namens de raad)"));
    CHECK(holds(lijst("datum: 2026-06-18"), "niet bekend wat de raad besloot: ontwerpbegroting 2027"));
    CHECK(holds(lijst("besluit: geen, datum: 2026-06-18"), "De raad bracht bij geen van deze stukken opmerkingen"));
    const std::string gevraagd = "besluit: afwijzend, datum: 2026-06-18, kern: Te duur.";
    const std::string beantwoord = gevraagd + ", reactie_datum: 2026-06-25, reactie: Nee., gevolg: niet";
    CHECK(holds(lijst(beantwoord), "Eén keer bracht de raad opmerkingen naar voren: niet overgenomen."));
    CHECK(holds(lijst(beantwoord),
                "| Dienst | ontwerpbegroting 2027 | 18 juni 2026 | 25 juni 2026 | niet overgenomen |"));
    CHECK(holds(lijst(beantwoord), "- **Dienst, ontwerpbegroting 2027:** Te duur. *Antwoord:* Nee.\n"));
    // that no answer is registered, does not say that none came
    CHECK(holds(
        lijst(gevraagd),
        "Eén keer bracht de raad opmerkingen naar voren: een antwoord is nog niet bekend (Dienst, ontwerpbegroting 2027)."));
    const std::string nog_niet = lijst(beantwoord, "2026-06-20");
    CHECK(holds(nog_niet, "| 18 juni 2026 | 25 juni 2026 | antwoord komt nog |\n"));
    CHECK_FALSE(holds(nog_niet, "niet overgenomen"));
    CHECK(holds(lijst(beantwoord, "2026-06-01"),
                "- **Dienst** – nog te besluiten: ontwerpbegroting 2027 (18 juni 2026)\n"));
}

TEST_CASE("what the raad asked comes first, and of that what is not answered") {
    const auto jaar = [](const std::string& nummer, const std::string& rest) {
        return "    " + nummer + ": {ontwerpbegroting: {zienswijze: {besluit: met-opmerkingen, kern: K" + nummer +
               rest + "}}}\n";
    };
    const std::string text =
        brief({.dienst = "cyclus:\n  jaren:\n" +
                         jaar("2024", ", datum: 2023-06-15, reactie_datum: 2023-06-20, gevolg: overgenomen") +
                         jaar("2025", ", datum: 2024-06-13, gevolg: deels") + jaar("2026", ", datum: 2025-06-12") +
                         jaar("2027", ", datum: 2026-06-18, gevolg: deels")},
              {"zienswijzen"});
    CHECK(holds(
        text,
        "Vier keer bracht de raad opmerkingen naar voren: één keer overgenomen, twee keer deels, één keer is nog geen "
        "antwoord bekend (Dienst, ontwerpbegroting 2026)."));
    const auto rij = [&](const std::string& van) { return text.find("| Dienst | ontwerpbegroting " + van); };
    CHECK(rij("2026") < rij("2027"));
    CHECK(rij("2027") < rij("2025"));
    CHECK(rij("2025") < rij("2024"));
    CHECK_FALSE(holds(text, "Wat de raad verder besloot"));
}

TEST_CASE("of a meeting still to come, cancelled or without outcome there is nothing to report") {
    const auto terug = [](const std::string& dag, const std::string& rest) {
        return geweigerd({.files = {{"vergaderingen/" + dag + "-dienst-ab.yaml",
                                     "samenwerking: dienst\norgaan: ab\ndatum: " + dag + "\n" + rest}}},
                         {"terugkoppeling", dag + "-dienst-ab"});
    };
    const std::string agenda = "agenda: [{titel: A, soort: beleid, na_afloop: {uitkomst: Vastgesteld.}}]\n";
    CHECK(holds(terug("2026-12-09", agenda), "deze vergadering is pas op 9 december 2026"));
    CHECK(holds(terug("2026-07-01", agenda + "vervallen: true\n"), "ging niet door"));
    CHECK(holds(terug("2026-07-01", "agenda: [{titel: A, soort: beleid}]\n"), "bij geen agendapunt"));
}

TEST_CASE("what the raad plans to decide and what the regeling asks outside the cycle stand in the calendar") {
    const std::string kalender = brief(
        {.dienst =
             "cyclus:\n  eigen_termijnen:\n    - {id: opzeggen, stuk: uittreding, stap: opgezegd, termijn: {maanden: 12, voor: "
             "in_werking}}\n    - {id: andere, stuk: zienswijzen, stap: zienswijze, termijn: {dagen: 45, na: ontvangen}}\n"
             "  jaren: {2027: {begrotingswijzigingen: [{nummer: 1, zienswijze: {datum: 2027-01-14}}]}}\n"
             "regeling: {besluiten: [{soort: uittreden, ontwerp_ontvangen: 2026-11-02, toestemming: 2027-02-11, "
             "in_werking: 2028-01-01}]}\n"
             "wensen_en_bedenkingen: 2027-03-11\n"
             "zienswijzen: [{onderwerp: Huisvesting, ontvangen: 2026-11-20, datum: 2026-12-17}]\n"},
        {"kalender", "--als", "tekst", "--tot", "2028-12-31"});
    CHECK(holds(kalender, "\njanuari 2027\n  vr  1  Ontwerpregeling (uittreden): laatste dag voor: opgezegd – Dienst "
                          "(college)\n"));
    CHECK(holds(kalender,
                "do 14  Wijziging 1 van de begroting 2027: de raad besluit over een zienswijze – Dienst (raad)"));
    CHECK(holds(kalender, "do 11  Ontwerpregeling (uittreden): de raad besluit over de toestemming – Dienst (raad)"));
    CHECK(holds(kalender, "do 11  Wensen en bedenkingen: de raad kan ze geven – Dienst (raad)"));
    CHECK(holds(kalender, "do 17  Huisvesting: de raad besluit over een zienswijze – Dienst (raad)"));
    CHECK(holds(kalender, "ma  4  Huisvesting: laatste dag voor een zienswijze – Dienst (raad)"));
    // who has given notice in time needs no reminder
    const std::string opgezegd = brief(
        {.dienst =
             "cyclus: {eigen_termijnen: [{id: opzeggen, stuk: uittreding, stap: opgezegd, termijn: {maanden: 12, voor: "
             "in_werking}}]}\nregeling: {besluiten: [{soort: uittreden, opgezegd: 2026-11-10, in_werking: 2028-01-01}]}\n"},
        {"kalender", "--als", "tekst", "--tot", "2028-12-31"});
    CHECK_FALSE(holds(opgezegd, "laatste dag voor: opgezegd"));
}

namespace {

std::string terugkoppeling(const std::string& dienst, const std::string& agenda,
                           const std::string& peildatum = "2026-11-25") {
    return brief({.dienst = dienst,
                  .files = {{"vergaderingen/2026-07-01-dienst-ab.yaml",
                             "samenwerking: dienst\norgaan: ab\ndatum: 2026-07-01\nagenda:\n" + agenda}}},
                 {"terugkoppeling", "2026-07-01-dienst-ab", "--peildatum", peildatum});
}

const std::string rekening =
    "  - {titel: Rekening, soort: jaarrekening, jaar: 2025, na_afloop: {uitkomst: Vastgesteld., stem: "
    "Voor}}\n";
const std::string begroting =
    "  - {titel: Begroting, soort: ontwerpbegroting, jaar: 2027, na_afloop: {uitkomst: Vastgesteld. "
    "Zo gaat het., stem: \"Tegen, met B.\"}}\n";

} // namespace

TEST_CASE("a terugkoppeling begins with what came of what the raad asked, the heaviest first") {
    const std::string dienst = "lidwoord: de\nbestuur: [{orgaan: ab, naam: J, functie: wethouder}]\n" +
                               ontwerp("besluit: met-opmerkingen, datum: 2026-06-18, gevolg: deels, kern: \"Drie "
                                       "punten:\\n\\n- Een.\\n- Twee.\\n- Drie.\"");
    const std::string text = terugkoppeling(dienst, rekening + begroting);
    CHECK(text.starts_with("# Terugkoppeling: algemeen bestuur van de Dienst, 1 juli 2026\n"));
    CHECK(holds(text,
                "> - **Begroting:** De raad vroeg drie dingen; het bestuur nam ze voor een deel over. Vastgesteld. "
                "Onze wethouder stemde tegen, met B.\n> - **Rekening:** Vastgesteld. Onze wethouder stemde voor.\n"));
    CHECK(holds(text, "## 1. Begroting"));
    CHECK(holds(text, "## 2. Rekening"));
    for (const char* part : {"niet bekend", "niet ingevuld", "stand op", "Wat de raad meegaf"})
        CHECK_FALSE(holds(text, part));
}

TEST_CASE(
    "what was asked comes before what was not, and on a kadernota it is a reaction") { // Wgr art. 34b gives no zienswijze
    const std::string text = terugkoppeling(
        "cyclus: {jaren: {2028: {kadernota: {zienswijze: {besluit: met-opmerkingen, datum: 2026-06-18, kern: K, "
        "gevolg: overgenomen}}}}}\n",
        begroting + "  - {titel: Kadernota, soort: kadernota, jaar: 2028, na_afloop: {uitkomst: Besproken.}}\n");
    CHECK(holds(text,
                "> - **Kadernota:** De raad gaf een reactie met opmerkingen; het bestuur nam die over. Besproken.\n> - "
                "**Begroting:** Vastgesteld. Onze vertegenwoordiger stemde tegen, met B.\n"));
}

TEST_CASE("an item without outcome or for others only is named once") {
    const std::string text = terugkoppeling(
        "",
        "  - {titel: Geheim, soort: beleid, vertrouwelijk: true, na_afloop: {uitkomst: X.}}\n  - {titel: Open punt, "
        "soort: overig}\n" +
            rekening);
    CHECK(holds(text, "Nog niet bekend is wat is besloten over: Open punt.\n"));
    CHECK(holds(text, "Eén agendapunt is vertrouwelijk en staat niet in dit bericht.\n"));
    CHECK_FALSE(holds(text, "## 2."));
    CHECK_FALSE(holds(text, "Geheim"));
}

TEST_CASE(
    "the supervisor is named once, where there is reason and time") { // Wgr art. 35 lid 5 and 6, Gemeentewet art. 203
    const auto noemt = [](const std::string& gevolg, const std::string& dag) {
        return terugkoppeling(ontwerp("besluit: met-opmerkingen, datum: 2026-06-18, kern: K, gevolg: " + gevolg),
                              rekening + begroting, dag);
    };
    const std::string zin =
        "> - **Nog mogelijk:** de raad kan over de begroting 2027 een zienswijze naar voren brengen bij gedeputeerde "
        "staten (artikel 35, vijfde lid, van de Wet gemeenschappelijke regelingen). De wet noemt daarvoor geen dag; na "
        "31 december 2026 heeft het geen zin meer, en de toezichthouder kan eerder besluiten.\n";
    for (const char* gevolg : {"niet", "deels"}) CHECK(holds(noemt(gevolg, "2026-12-31"), zin));
    CHECK_FALSE(holds(noemt("overgenomen", "2026-11-25"), "gedeputeerde"));
    CHECK_FALSE(holds(noemt("niet", "2027-01-01"), "gedeputeerde"));
    const std::string twee = noemt("niet", "2026-11-25");
    CHECK(twee.find("gedeputeerde") == twee.rfind("gedeputeerde"));
    CHECK_FALSE(holds(terugkoppeling("", rekening + begroting), "gedeputeerde"));
    // no answer at all is a reason too
    const std::string zonder = ontwerp("besluit: met-opmerkingen, datum: 2026-06-18, kern: K");
    CHECK(holds(terugkoppeling(zonder, rekening + begroting, "2026-12-31"), zin));
}

TEST_CASE("dashboard and calendar name the supervisor as long as the raad can go there") {
    const std::string dienst =
        "cyclus: {jaren: {2027: {ontwerpbegroting: {verzonden: 2026-03-27, zienswijze: {besluit: "
        "met-opmerkingen, datum: 2026-06-18, kern: K}}, begroting: {vastgesteld: 2026-07-08}}}}\n";
    const std::string raad = "raad: {volledig: [2026], vergaderingen: [{datum: 2026-06-18, soort: raad}, {datum: "
                             "2026-12-17, soort: raad}]}\n";
    const auto stuk = [&](std::vector<std::string> words, const std::string& dag) {
        words.insert(words.end(), {"--peildatum", dag});
        return brief({.dienst = dienst, .raad = raad}, words);
    };
    const std::string zin =
        "- **Dienst** – De begroting 2027 is op 8 juli 2026 vastgesteld; een antwoord op onze zienswijze "
        "is niet bekend. De raad kan tot en met 31 december 2026 een zienswijze naar voren brengen bij "
        "gedeputeerde staten, zolang niet is besloten; de laatste raad is 17 december 2026.\n";
    CHECK(holds(stuk({"dashboard", "--kort"}, "2026-11-25"), zin));
    CHECK_FALSE(holds(stuk({"dashboard", "--kort"}, "2027-01-01"), "gedeputeerde"));
    CHECK(holds(
        stuk({"kalender"}, "2026-11-25"),
        "| do 31 | Laatste dag voor een zienswijze bij gedeputeerde staten over de begroting 2027 | Dienst | raad |"));
}

namespace {

std::string kalender(const std::string& deelnemers, const std::string& rest, std::vector<std::string> words = {}) {
    words.insert(words.begin(), {"kalender", "--tot", "2027-12-31"});
    return brief(
        {.deelnemers = deelnemers,
         .dienst = rest,
         .files =
             {{"samenwerkingen/ander.yaml",
               "naam: Ander\nafkorting: A\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\ndeelnemers: "
               "[{naam: V, soort: gemeente, organen: college}]\ncyclus: {vanaf: 2028}\n"}}},
        words);
}

const std::string gemeente = "{naam: V, soort: gemeente, organen: college}";

} // namespace

TEST_CASE("what falls on one day for several collaborations is one line of the calendar") {
    // Wgr art. 34b: before 30 April; art. 35 lid 1: twelve weeks before it is offered, and that in time for 15 September
    const std::string text = kalender(gemeente, "afkorting: D\ncyclus: {vanaf: 2028}\n");
    CHECK(holds(
        text,
        "| **april 2027** | | | |\n| do 29 | Kadernota 2028 moet er uiterlijk zijn | Ander en Dienst | bestuur |\n"));
    CHECK(holds(text, "Ontwerpbegroting 2028 moet er uiterlijk zijn | Ander en Dienst | bestuur |"));
    const std::string dienst = brief({.dienst = "cyclus: {vanaf: 2026}\n"}, {"kalender", "--tot", "2027-12-31"});
    CHECK(
        holds(
            dienst,
            "| do 29 | Kadernota 2028 en voorlopige jaarrekening 2026 moeten er uiterlijk zijn | Dienst | bestuur |") !=
        holds(
            dienst,
            "| do 29 | Voorlopige jaarrekening 2026 en kadernota 2028 moeten er uiterlijk zijn | Dienst | bestuur |"));
}

TEST_CASE("of two days for one paper the calendar names the one that comes first") {
    // with the supervisor before 15 September (Wgr art. 34 lid 2), so adopted by then; within two weeks of a meeting earlier
    const std::string samen = brief({.dienst = "cyclus: {vanaf: 2028}\n"}, {"kalender", "--tot", "2027-12-31"});
    CHECK(holds(samen,
                "| di 14 | Begroting 2028 moet uiterlijk zijn vastgesteld en gestuurd naar gedeputeerde staten | "
                "Dienst | bestuur |"));
    const std::string eerder = brief(
        {.dienst = "cyclus: {jaren: {2028: {ontwerpbegroting: {verzonden: 2027-03-26, ab_datum: 2027-06-30}}}}\n"},
        {"kalender", "--tot", "2027-12-31", "--peildatum", "2027-05-03"});
    CHECK(holds(eerder, "| wo 14 | Begroting 2028 moet uiterlijk zijn gestuurd naar gedeputeerde staten | Dienst |"));
    CHECK_FALSE(holds(eerder, "vastgesteld"));
    CHECK_FALSE(holds(eerder, "september 2027"));
}

TEST_CASE("an exception that ends is for who keeps the register, in every version for programs") {
    const std::string rest = "uitzonderingen: [{regel: visie/doel-ontbreekt, reden: R, tot: 2027-04-30}]\n";
    CHECK_FALSE(holds(kalender(gemeente, rest), "itzondering"));
    CHECK(holds(kalender(gemeente, rest, {"--werk"}), "- 30 april 2027: Dienst (samenwerkingen/dienst.yaml)\n"));
    for (const char* als : {"json", "ics"})
        CHECK(holds(kalender(gemeente, rest, {"--als", als}), "Een uitzondering op een bevinding loopt af"));
}

TEST_CASE("no line of the calendar on the screen is longer than a hundred characters") {
    std::string lang = "afspraken: [{tekst: \"";
    for (int i = 0; i < 60; ++i) lang += "Woord één ";
    lang += "einde.\", gereed: 2027-02-01}]\n";
    for (const std::string& line : lines_of(kalender(gemeente, "cyclus: {vanaf: 2026}\n" + lang, {"--als", "tekst"}))) {
        CHECK_MESSAGE(length_utf8(line) <= 100, line);
    }
}
