// What letters say of a decision of the raad and on what law they rest, and when they are not made. Sentences and articles
// come from the Wgr (35, 59, 10, 24a, 1) and the Gemeentewet (160), as the comments say.
#include "brief.hpp"

using namespace grip;
using namespace grip::test;

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
                "| 18 juni 2026 (bij de vergadering staat een ander besluit) |"));
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
    CHECK_FALSE(holds(erna, "Let op")); // that is for who keeps the register, and not for the board
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
        CHECK(holds(text, "Onderwerp: voorlopige zienswijze op de ontwerpbegroting 2027\n"));
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
    CHECK(holds(besluit, "over het voorgenomen besluit \"Iets\" vastgesteld"));
    for (const char* artikel : {"Wgr art. 24a", "Wgr art. 31a"}) {
        const std::string text = over(artikel);
        CHECK(holds(text, "Aan het algemeen bestuur van Dienst"));
        CHECK(holds(text, "de volgende wensen en bedenkingen over"));
        CHECK_FALSE(holds(text, "Wij verzoeken u"));
    }
    CHECK(holds(over("Gemeentewet art. 160 lid 2"), "Aan het college van burgemeester en wethouders van V"));
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

TEST_CASE("a letter goes to who answers for that legal form, by its name with its article") {
    const auto aan = [](const std::string& vorm, const std::string& lidwoord) {
        return brief({.dienst = lidwoord + "bestuur: [{orgaan: bestuur, naam: J}]\n", .vorm = vorm},
                     {"brief", "dienst", "--soort", "informatiebijeenkomst"});
    };
    const std::string bv = aan("bv", "lidwoord: de\n");
    CHECK(bv.starts_with("Aan de directie van de Dienst\n"));
    CHECK(holds(bv, "\nGeachte directie,\n"));
    CHECK(holds(bv, "hoe het met de Dienst gaat"));
    CHECK(aan("nv", "lidwoord: het\n").starts_with("Aan de directie van het Dienst\n"));
    CHECK(aan("stichting", "lidwoord: geen\n").starts_with("Aan het bestuur van Dienst\n"));
    CHECK(aan("bedrijfsvoeringsorganisatie", "").starts_with("Aan het bestuur van Dienst\n"));
    CHECK(aan("openbaar-lichaam", "lidwoord: de\n").starts_with("Aan het dagelijks bestuur van de Dienst\n"));
    const std::vector<std::string> stukken{"brief", "dienst", "--soort", "stukken"};
    for (const char* vorm : {"convenant", "netwerk"})
        CHECK(holds(geweigerd({.dienst = "bestuur: [{orgaan: overleg, naam: J}]\n", .vorm = vorm}, stukken),
                    "deze rechtsvorm heeft geen bestuur"));
    CHECK(holds(geweigerd({}, stukken), "vul `bestuur` in (samenwerkingen/dienst.yaml)"));
}

TEST_CASE("a letter about papers tells law, regeling and own wish apart, and thanks where all was in time") {
    const auto stukken = [](const std::string& jaren, const std::string& ontvangen) {
        return brief(
            {.dienst = "bestuur: [{orgaan: ab, naam: J}]\ncyclus:\n  eigen_termijnen: [{id: maart, stuk: "
                       "kadernota, stap: verzonden, termijn: {voor_dag: 03-01, jaar: -1}, artikel: Regeling art. "
                       "30}]\n  jaren:\n" +
                       jaren,
             .raad = "normen: {stukken_dagen: 14}\n",
             .files = {{"vergaderingen/2026-07-01-dienst-ab.yaml",
                        "samenwerking: dienst\norgaan: ab\ndatum: 2026-07-01\nraadsbehandeling: "
                        "2026-06-18\nstukken_ontvangen: " +
                            ontvangen + "\n"}}},
            {"brief", "dienst", "--soort", "stukken"});
    };
    const std::string op_tijd = stukken("    2027: {kadernota: {verzonden: 2026-02-20}}\n", "2026-05-28");
    CHECK(holds(op_tijd, "kwamen uw stukken op tijd, voor zover wij weten wanneer zij kwamen. Daarvoor danken wij u"));
    CHECK_FALSE(holds(op_tijd, "later dan"));
    // Wgr art. 34b: before 30 April
    const std::string laat = stukken("    2027: {kadernota: {verzonden: 2026-03-02}, voorlopige_jaarrekening: "
                                     "{verzonden: 2026-05-04}}\n    2025: {voorlopige_jaarrekening: {verzonden: "
                                     "2026-05-04}}\n",
                                     "2026-06-08");
    CHECK(holds(
        laat,
        "Dit jaar kwam dit later dan de wet vraagt:\n\n- voorlopige jaarrekening 2025: verzonden op 4 mei 2026, terwijl dat "
        "vóór 30 april 2026 moest (artikel 34b van de Wet gemeenschappelijke regelingen)\n"));
    CHECK(holds(laat,
                "later dan uw regeling vraagt:\n\n- kadernota 2027: verzonden op 2 maart 2026, terwijl dat vóór 1 "
                "maart 2026 moest (artikel 30 van uw regeling)\n"));
    CHECK(holds(
        laat, "Dit jaar kwamen stukken later dan onze raad vraagt:\n\n- voor uw vergadering van 1 juli 2026: ontvangen "
              "op 8 juni 2026, 10 dagen vóór de bespreking"));
    CHECK_FALSE(holds(laat, "danken"));
}

TEST_CASE("what has ended gets no letter") {
    const std::string zienswijze = ontwerp("besluit: geen, datum: 2026-06-18");
    const auto van = [&](const std::string& tot) {
        return Brief{.dienst = zienswijze + "tot: " + tot + "\n", .status = "beeindigd"};
    };
    CHECK(holds(geweigerd(van("2026-10-31")), "beëindigd, met als laatste dag 31 oktober 2026"));
    brief(van("2026-12-31"));
}

TEST_CASE(
    "on the draft of a regeling also the raad that gives no zienswijze writes, to its own college") { // Wgr art. 1 lid 3
    const std::string text = brief(
        {.dienst = "regeling: {besluiten: [{soort: wijzigen, ontwerp_ontvangen: 2026-05-04, zienswijze: {besluit: "
                   "geen, datum: 2026-06-18}}]}\n"},
        {"zienswijze", "dienst", "--stuk", "regeling"});
    CHECK(text.starts_with("Aan het college van burgemeester en wethouders van V\n"));
    CHECK(
        holds(text, "Onderwerp: geen zienswijze over de ontwerpwijziging van de gemeenschappelijke regeling Dienst\n"));
    CHECK(holds(text, "Op 4 mei 2026 ontvingen wij de ontwerpwijziging"));
    CHECK(holds(text, "(artikel 1, derde lid, van"));
}

TEST_CASE("a letter to a board begins with whom it is to and shows nothing of the program") {
    const std::string met = "besluit: met-opmerkingen, datum: 2026-06-18, vastgestelde_tekst: T";
    const Brief b{.dienst = ontwerp(met) + "bestuur: [{orgaan: ab, naam: J}]\n"};
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"zienswijze", "dienst", "2027"}, {"brief", "dienst", "--soort", "stukken"}}) {
        const std::string text = brief(b, words);
        CHECK(text.starts_with("Aan het dagelijks bestuur van Dienst\n"));
        for (const char* part : {"stand op", "Ontbrekende", "niet bekend", "niet ingevuld", "---\n"})
            CHECK_FALSE(holds(text, part));
    }
}
