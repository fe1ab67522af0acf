// What letters say of a decision of the raad and on what law they rest, and when they are not made. Sentences and articles
// come from the Wgr (35, 59, 10, 24a, 1) and the Gemeentewet (160), as the comments say.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

struct Brief {
    std::string deelnemers = "{naam: V, soort: gemeente, organen: college}";
    std::string dienst = {}; ///< more keys of the collaboration
    std::string raad = {};
    std::map<std::string, std::string> files = {};
    std::string vorm = "openbaar-lichaam";
};

test::Ran schrijf(const Brief& brief, std::vector<std::string> words) {
    std::map<std::string, std::string> files = brief.files;
    files["gemeente.yaml"] = "naam: V\ncode: GM9999\n" + brief.raad;
    files["samenwerkingen/dienst.yaml"] = "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: " + brief.vorm +
                                          "\ndeelnemers: [" + brief.deelnemers + "]\n" + brief.dienst;
    const test::Register reg{files};
    words.insert(words.end(), {"--register", reg.folder().string()});
    return test::grip(words);
}

std::string ontwerp(const std::string& zienswijze) {
    return "cyclus:\n  jaren:\n    2027: {ontwerpbegroting: {verzonden: 2026-03-27, zienswijze: {" + zienswijze +
           "}}}\n";
}

std::string brief(const Brief& brief, const std::vector<std::string>& words = {"zienswijze", "dienst", "2027"}) {
    const auto ran = schrijf(brief, words);
    CHECK_MESSAGE(ran.code == cli::ExitCode::done, ran.err);
    return ran.out;
}

/// The sentence on standard error; nothing may be written.
std::string geweigerd(const Brief& brief, const std::vector<std::string>& words = {"zienswijze", "dienst", "2027"}) {
    const auto ran = schrijf(brief, words);
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(ran.out.empty());
    return ran.err;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("no zienswijze, no remarks and remarks are different decisions") {
    const std::string geen = brief({.dienst = ontwerp("besluit: geen, datum: 2026-06-18")});
    CHECK(holds(geen,
                "heeft de ontwerpbegroting 2027 op 18 juni 2026 besproken en besloten geen zienswijze naar voren te "
                "brengen (artikel 35, derde lid, van de Wet gemeenschappelijke regelingen)."));
    const std::string zonder = brief({.dienst = ontwerp("besluit: zonder-opmerkingen, datum: 2026-06-18")});
    CHECK(holds(zonder, "heeft op 18 juni 2026 besloten u te laten weten dat hij geen opmerkingen heeft bij de "
                        "ontwerpbegroting 2027"));
    for (const std::string& text : {geen, zonder}) CHECK_FALSE(holds(text, "Wij verzoeken u"));
}

TEST_CASE("a letter holds the adopted text, or is not made") {
    const std::string met = "besluit: met-opmerkingen, datum: 2026-06-18, kern: Kort gezegd";
    CHECK(holds(geweigerd({.dienst = ontwerp(met)}), "de vastgestelde tekst staat niet in het register"));
    const std::string text = brief({.dienst = ontwerp(met + ", vastgestelde_tekst: Zo luidt het.")});
    CHECK(holds(text, "\n\nZo luidt het.\n\n"));
    CHECK_FALSE(holds(text, "Kort gezegd"));
    // Wgr art. 35 lid 4
    CHECK(holds(text,
                "Wij verzoeken u ons vóór de vaststelling van de begroting schriftelijk en gemotiveerd in kennis te "
                "stellen van uw oordeel over deze zienswijze en van de conclusies die u daaraan verbindt (artikel 35, "
                "vierde lid, van de Wet gemeenschappelijke regelingen)."));
    const auto vergadering = [](const std::string& raadsbesluit) {
        return std::map<std::string, std::string>{
            {"vergaderingen/2026-07-01-dienst-ab.yaml",
             "samenwerking: dienst\norgaan: ab\ndatum: 2026-07-01\nagenda: [{titel: B, soort: ontwerpbegroting, jaar: 2027, "
             "voorstel: met-opmerkingen, conceptzienswijze: Voorstel., raadsbesluit: " +
                 raadsbesluit + "}]\n"}};
    };
    CHECK(holds(brief({.dienst = ontwerp(met), .files = vergadering("ongewijzigd")}), "\n\nVoorstel.\n\n"));
    geweigerd({.dienst = ontwerp(met), .files = vergadering("gewijzigd")});
    geweigerd({.dienst = ontwerp(met), .files = vergadering("{uitkomst: ongewijzigd, datum: 2026-06-11}")});
}

TEST_CASE("no letter differs from what the raad did with the proposal on the agenda") {
    const std::string met = "besluit: met-opmerkingen, datum: 2026-06-18, vastgestelde_tekst: Zo luidt het.";
    const auto punt = [&](const std::string& voorstel, const std::string& uitkomst) {
        return Brief{.dienst = ontwerp(met),
                     .files = {{"vergaderingen/2026-07-01-dienst-ab.yaml",
                                "samenwerking: dienst\norgaan: ab\ndatum: 2026-07-01\nagenda: [{titel: B, soort: "
                                "ontwerpbegroting, jaar: 2027, " +
                                    voorstel + ", raadsbesluit: {datum: 2026-06-18, uitkomst: " + uitkomst + "}}]\n"}}};
    };
    const std::string zelfde = "voorstel: met-opmerkingen, conceptzienswijze: Zo luidt het.";
    const std::string ander = "voorstel: met-opmerkingen, conceptzienswijze: Anders.";
    brief(punt(zelfde, "ongewijzigd"));
    brief(punt(ander, "gewijzigd"));
    CHECK(holds(geweigerd(punt(ander, "ongewijzigd")), "de tekst is een andere dan die de raad"));
    CHECK(holds(geweigerd(punt("voorstel: geen", "ongewijzigd")), "nam de raad \"geen\" ongewijzigd aan"));
    CHECK(holds(geweigerd(punt(zelfde, "verworpen")), "verwierp de raad dat"));
    CHECK(holds(geweigerd(punt(zelfde, "gewijzigd")), "de tekst is die van het voorstel"));
    CHECK(holds(brief(punt("voorstel: geen", "ongewijzigd"), {"zienswijzen"}),
                "| met opmerkingen (bij de vergadering staat een ander besluit) |"));
    brief(punt(ander, "verworpen")); // and adopted another
    brief(punt("voorstel: met-opmerkingen", "verworpen"));
    CHECK(holds(geweigerd(punt(zelfde, "aangehouden")), "hield de raad het voorstel die dag aan"));
}

TEST_CASE("an answer is owed by the law of the day of sending, to who spoke before the adoption") {
    const auto van = [](const std::string& verzonden, const std::string& datum, const std::string& vastgesteld) {
        return brief({.dienst = "cyclus:\n  jaren:\n    2023:\n      ontwerpbegroting: {verzonden: " + verzonden +
                                ", zienswijze: {besluit: met-opmerkingen, datum: " + datum +
                                ", vastgestelde_tekst: T}}\n      begroting: {vastgesteld: " + vastgesteld + "}\n"},
                     {"zienswijze", "dienst", "2023"});
    };
    // the duty to answer (Wgr art. 35 lid 4) came on 1 July 2022
    CHECK_FALSE(holds(van("2022-04-15", "2022-06-30", "2022-07-06"), "Wij verzoeken u"));
    CHECK(holds(van("2022-07-01", "2022-09-15", "2022-10-05"), "Wij verzoeken u"));
    const std::string erna = van("2022-07-01", "2022-10-06", "2022-10-05");
    CHECK_FALSE(holds(erna, "Wij verzoeken u"));
    CHECK_FALSE(holds(erna, "artikel 35"));
    CHECK(holds(erna, "Let op"));
}

TEST_CASE("without decision or day, or of a day still to come, there is no letter") {
    CHECK(holds(geweigerd({.dienst = ontwerp("datum: 2026-06-18")}), "wat de raad besloot"));
    CHECK(holds(geweigerd({.dienst = ontwerp("besluit: geen")}), "wanneer de raad besloot"));
    CHECK(holds(geweigerd({.dienst = ontwerp("besluit: geen, datum: 2027-01-14")}),
                "de raad besluit pas op 14 januari 2027"));
    CHECK(holds(geweigerd({.dienst = ontwerp("besluit: geen, datum: 2026-06-18, vertrouwelijk: true")}),
                "vertrouwelijk"));
}

TEST_CASE("a commissie does not decide, and the college only with a mandate") {
    const std::string raad = "raad: {volledig: 2026, vergaderingen: [{datum: 2026-06-04, soort: commissie}, {datum: "
                             "2026-06-18, soort: raad}]}\n";
    const auto op = [](const std::string& dag) { return ontwerp("besluit: geen, datum: " + dag); };
    CHECK(holds(geweigerd({.dienst = op("2026-06-04"), .raad = raad}), "vergaderde een commissie"));
    CHECK(holds(geweigerd({.dienst = op("2026-06-11"), .raad = raad}), "geen raad"));
    brief({.dienst = op("2026-06-18"), .raad = raad});
    // of a year that is not whole the raad may have met that evening too
    brief({.dienst = op("2026-06-04"), .raad = "raad: {vergaderingen: [{datum: 2026-06-04, soort: commissie}]}\n"});
    const std::string college = "besluit: geen, datum: 2026-06-11, door: college";
    CHECK(holds(geweigerd({.dienst = ontwerp(college), .raad = raad}), "vul `mandaat` in"));
    const std::string text = brief({.dienst = ontwerp(college + ", mandaat: Mandaatbesluit 2025"), .raad = raad});
    CHECK(holds(
        text, "Het college van burgemeester en wethouders van V heeft de ontwerpbegroting 2027 op 11 juni 2026 namens "
              "de raad besproken"));
    CHECK(holds(text, "namens de raad van de gemeente V,"));
}

TEST_CASE("a letter says that a decision is provisional") {
    const std::string voorbehoud = "Dit besluit is voorlopig: het is genomen onder voorbehoud van de raad. U hoort van "
                                   "ons wat de raad besluit.";
    const std::string college = "datum: 2026-06-11, door: college, mandaat: Mandaatbesluit 2025";
    for (const std::string& wie : {std::string{"datum: 2026-06-18"}, college}) {
        const std::string met = wie + ", besluit: met-opmerkingen, vastgestelde_tekst: Tekst";
        const std::string text = brief({.dienst = ontwerp(met + ", voorlopig: true")});
        CHECK(holds(text, "Onderwerp: voorlopige zienswijze over de ontwerpbegroting 2027"));
        CHECK(holds(text, "de volgende voorlopige zienswijze over de ontwerpbegroting 2027 vastgesteld"));
        CHECK(holds(text, voorbehoud));
        CHECK_FALSE(holds(brief({.dienst = ontwerp(met)}), "voorlopig"));
        CHECK(holds(brief({.dienst = ontwerp(wie + ", besluit: geen, voorlopig: true")}), voorbehoud));
    }
}

TEST_CASE("the answer that is asked for is the one that is owed") {
    const std::string met = "besluit: met-opmerkingen, datum: 2026-06-18, vastgestelde_tekst: Tekst";
    // Wgr art. 59 lid 4 names no day
    const std::string provincie =
        brief({.deelnemers = "{naam: V, soort: gemeente}, {naam: P, soort: provincie}", .dienst = ontwerp(met)});
    CHECK(holds(provincie, "Wij verzoeken u ons schriftelijk en gemotiveerd in kennis te stellen"));
    CHECK(holds(provincie, "(artikel 59, vierde lid, van"));
    const std::vector<std::string> wijziging{"zienswijze", "dienst", "2026", "--stuk", "begrotingswijzigingen"};
    const auto van_wijziging = [&](const std::string& categorie) {
        return brief(
            {.dienst = "cyclus:\n  vrijgestelde_wijzigingen: [technisch]\n  jaren:\n    2026: {begrotingswijzigingen: "
                       "[{nummer: 1, categorie: " +
                       categorie + ", verzonden: 2026-07-10, zienswijze: {" + met + "}}]}\n"},
            wijziging);
    };
    CHECK(holds(van_wijziging("beleid"), "vóór de vaststelling van de begrotingswijziging"));
    CHECK(holds(van_wijziging("beleid"), "(artikel 35, vierde lid, in samenhang met het zesde lid, van"));
    CHECK_FALSE(holds(van_wijziging("technisch"), "Wij verzoeken u")); // Wgr art. 35 lid 6: the regeling exempts it
}

TEST_CASE("outside the cycle the article tells to whom, under which name, and whether an answer is owed") {
    const auto over = [](const std::string& artikel) {
        return brief({.dienst = "zienswijzen: [{onderwerp: Iets, grondslag: " + artikel +
                                ", besluit: met-opmerkingen, datum: 2026-06-18, vastgestelde_tekst: Tekst}]\n"},
                     {"zienswijze", "dienst", "--onderwerp", "Iets"});
    };
    const std::string besluit = over("Wgr art. 10 lid 5");
    CHECK(holds(besluit, "Aan het dagelijks bestuur van Dienst"));
    CHECK(holds(besluit, "vóór u het besluit neemt schriftelijk"));
    CHECK(holds(besluit, "(artikel 10, zesde lid, van"));
    for (const char* artikel : {"Wgr art. 24a", "Wgr art. 31a"}) {
        const std::string text = over(artikel);
        CHECK(holds(text, "Aan het algemeen bestuur van Dienst"));
        CHECK(holds(text, "de volgende wensen en bedenkingen over"));
        CHECK_FALSE(holds(text, "Wij verzoeken u"));
    }
    CHECK(holds(over("Gemeentewet art. 160 lid 2"), "Aan het college van burgemeester en wethouders van V"));
}

TEST_CASE("the ledger says what cannot be held for a decision of the raad, and what has not been done yet") {
    const std::string raad = "raad: {volledig: 2026, vergaderingen: [{datum: 2026-06-04, soort: commissie}, {datum: "
                             "2026-06-18, soort: raad}]}\n";
    const auto lijst = [&](const std::string& zienswijze, const std::string& dag = "2026-11-25") {
        return brief({.dienst = ontwerp(zienswijze), .raad = raad}, {"zienswijzen", "--peildatum", dag});
    };
    const std::string college = "besluit: geen, datum: 2026-06-11, door: college";
    CHECK(holds(lijst("besluit: geen, datum: 2026-06-18"), "| ontwerpbegroting 2027 | geen | 18 juni 2026 |"));
    CHECK(holds(lijst("besluit: geen, datum: 2026-06-04"),
                "| geen (die dag vergaderde een commissie, en die besluit niet) | 4 juni 2026 |"));
    CHECK(
        holds(lijst("besluit: geen, datum: 2026-06-11"), "| geen (die dag vergaderde volgens de agenda geen raad) |"));
    CHECK(holds(lijst(college), "| geen (door het college; niet bekend is of de raad dat opdroeg) |"));
    CHECK(holds(lijst(college + ", mandaat: M"), "| geen (door het college namens de raad) |"));
    CHECK(holds(lijst("besluit: geen, datum: 2026-06-11"),
                "1 besluit: 1 geen zienswijze; bij 1 daarvan staat niet vast dat de raad zo besloot."));
    const std::string beantwoord = "besluit: afwijzend, datum: 2026-06-18, kern: Te duur., reactie_datum: 2026-06-25, "
                                   "reactie: Nee., gevolg: niet";
    CHECK(holds(lijst(beantwoord), "| afwijzend | 18 juni 2026 | Te duur. | 25 juni 2026 | Nee. | niet overgenomen |"));
    const std::string nog_niet = lijst(beantwoord, "2026-06-20");
    CHECK(holds(nog_niet, "| afwijzend | 18 juni 2026 | Te duur. | 25 juni 2026 | komt nog |\n"));
    CHECK_FALSE(holds(nog_niet, "wat ervan werd"));
    const std::string gepland = lijst(beantwoord, "2026-06-01");
    CHECK(holds(gepland, "| nog te besluiten | 18 juni 2026 |"));
    CHECK(holds(gepland, "In totaal 0 besluiten; 1 nog te besluiten."));
}

TEST_CASE(
    "what a law of its own sets aside is no ground of a letter") { // Gemeentewet art. 81l: Wgr 10 lid 5 and 6 do not hold
    const std::string zienswijze = "zienswijzen: [{onderwerp: Iets, grondslag: Wgr art. 10 lid 5, besluit: "
                                   "met-opmerkingen, datum: 2026-06-18, vastgestelde_tekst: Tekst}]\n";
    const std::vector<std::string> words{"zienswijze", "dienst", "--onderwerp", "Iets"};
    const auto van = [&](const std::string& wet) {
        return brief({.deelnemers = "{naam: V, soort: gemeente, organen: raad}",
                      .dienst = wet + zienswijze,
                      .vorm = "gemeenschappelijk-orgaan"},
                     words);
    };
    const std::string gewoon = van("");
    CHECK(holds(gewoon, "(artikel 10, vijfde lid, van"));
    CHECK(holds(gewoon, "(artikel 10, zesde lid, van"));
    const std::string rekenkamer = van("bijzondere_wet: gemeenschappelijke-rekenkamer\n");
    CHECK(holds(rekenkamer, "de volgende zienswijze over \"Iets\" vastgesteld:"));
    CHECK_FALSE(holds(rekenkamer, "artikel 10"));
    CHECK_FALSE(holds(rekenkamer, "Wij verzoeken u"));
}

TEST_CASE("with a province the raad speaks by the article of its chapter") { // Wgr art. 31a, 55a
    const auto van = [](const std::string& artikel, const std::string& deelnemers) {
        return brief({.deelnemers = deelnemers,
                      .dienst = "zienswijzen: [{onderwerp: Iets, grondslag: " + artikel +
                                ", besluit: met-opmerkingen, datum: 2026-06-18, vastgestelde_tekst: Tekst}]\n"},
                     {"zienswijze", "dienst", "--onderwerp", "Iets"});
    };
    const std::string provincie = "{naam: V, soort: gemeente}, {naam: P, soort: provincie}";
    CHECK(holds(van("Wgr art. 31a", "{naam: V, soort: gemeente}"), "(artikel 31a van"));
    CHECK_FALSE(holds(van("Wgr art. 31a", provincie), "artikel 31a"));
    CHECK(holds(van("Wgr art. 55a", provincie), "(artikel 55a van"));
    CHECK_FALSE(holds(van("Wgr art. 55a", "{naam: V, soort: gemeente}"), "artikel 55a"));
    // of a form that is none of the Wgr it says nothing
    const std::string convenant = brief(
        {.dienst = "zienswijzen: [{onderwerp: Iets, grondslag: Wgr art. 10 lid 5, besluit: met-opmerkingen, datum: "
                   "2026-06-18, vastgestelde_tekst: Tekst}]\n",
         .vorm = "convenant"},
        {"zienswijze", "dienst", "--onderwerp", "Iets"});
    CHECK_FALSE(holds(convenant, "artikel 10"));
    CHECK_FALSE(holds(convenant, "Wij verzoeken u"));
}

TEST_CASE("to the supervisor, after the adoption, no answer is asked") {
    const std::string text = brief({.dienst = ontwerp("besluit: afwijzend, datum: 2026-08-27, bij: toezichthouder, "
                                                      "vastgestelde_tekst: Tekst")});
    CHECK(holds(text, "Aan gedeputeerde staten"));
    CHECK(holds(text, "over de begroting 2027 van Dienst vastgesteld (artikel 35, vijfde lid, van"));
    CHECK_FALSE(holds(text, "Wij verzoeken u"));
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
    CHECK(holds(kalender,
                "do 14 januari 2027  Dienst: Wijziging 1 van de begroting 2027: de raad besluit over een zienswijze"));
    CHECK(holds(kalender,
                "do 11 februari 2027  Dienst: Ontwerpregeling (uittreden): de raad besluit over de toestemming"));
    CHECK(holds(kalender, "do 11 maart 2027  Dienst: Wensen en bedenkingen: de raad kan ze geven"));
    CHECK(holds(kalender,
                "vr 1 januari 2027  Dienst: Ontwerpregeling (uittreden): laatste dag voor: opgezegd (college)"));
    CHECK(holds(kalender, "do 17 december 2026  Dienst: Huisvesting: de raad besluit over een zienswijze"));
    CHECK(holds(kalender, "ma 4 januari 2027  Dienst: Huisvesting: laatste dag voor een zienswijze"));
    // who has given notice in time needs no reminder
    const std::string opgezegd = brief(
        {.dienst =
             "cyclus: {eigen_termijnen: [{id: opzeggen, stuk: uittreding, stap: opgezegd, termijn: {maanden: 12, voor: "
             "in_werking}}]}\nregeling: {besluiten: [{soort: uittreden, opgezegd: 2026-11-10, in_werking: 2028-01-01}]}\n"},
        {"kalender", "--als", "tekst", "--tot", "2028-12-31"});
    CHECK_FALSE(holds(opgezegd, "laatste dag voor: opgezegd"));
}
