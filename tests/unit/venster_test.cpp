// How the raad can use the time for a zienswijze, counted back from its own calendar.
#include "analysis/contract.hpp"
#include "analysis/raadsinformatie.hpp"
#include "analysis/venster.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

Date day(const std::string& text) { return *parse_date(text); }

struct Planning {
    std::string gevraagd = "none";
    std::string zeker = "none";
    std::string uiterst = "none";
    std::string tot = "none";
    std::string raad = "none";
    std::string commissie = "none";
    std::string aanleveren = "none";
    bool rond_reces = false;
    bool krap = false;
    bool agenda_bekend = false;
    std::string alsnog = "none";
};

std::string text_of(std::optional<Date> dag) { return dag ? iso(*dag) : "none"; }

Planning plan(const std::string& ontwerp, const std::string& raad, const std::string& peildatum = "2026-05-01",
              const std::string& vorm = "openbaar-lichaam", const std::string& eigen = "") {
    const test::Register reg{{{"gemeente.yaml", "naam: V\ncode: GM9999\nraad:\n" + raad},
                              {"samenwerkingen/dienst.yaml",
                               "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: " + vorm + "\ncyclus:\n" +
                                   eigen + "  jaren:\n    2027: {ontwerpbegroting: {" + ontwerp + "}}\n"}}};
    const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
    CHECK(loaded.findings.empty());
    const auto dossier = analysis::dossier_van(loaded.data, loaded.data.samenwerkingen.front(),
                                               {Cyclusstuk::ontwerpbegroting, Jaar{2027}, {}});
    const auto venster = analysis::venster(loaded.data, *dossier, day(peildatum));
    if (!venster) return {};
    Planning result;
    result.gevraagd = text_of(venster->dagen.gevraagd);
    result.zeker = text_of(venster->dagen.zeker);
    result.uiterst = text_of(venster->dagen.uiterst);
    result.tot = iso(venster->tot);
    result.agenda_bekend = venster->agenda_bekend;
    if (venster->alsnog) result.alsnog = iso(venster->alsnog->raad->datum);
    if (!venster->moment) return result;
    result.raad = iso(venster->moment->raad->datum);
    if (venster->moment->commissie != nullptr) result.commissie = iso(venster->moment->commissie->datum);
    if (venster->moment->aanleveren) result.aanleveren = iso(*venster->moment->aanleveren);
    result.rond_reces = venster->moment->rond_reces;
    result.krap = venster->moment->krap;
    return result;
}

const std::string agenda = "  aanleverdagen: 14\n"
                           "  volledig: [2026]\n"
                           "  vergaderingen:\n"
                           "    - {datum: 2026-04-02, soort: raad}\n"
                           "    - {datum: 2026-05-21, soort: commissie}\n"
                           "    - {datum: 2026-05-28, soort: raad}\n"
                           "    - {datum: 2026-06-04, soort: commissie}\n"
                           "    - {datum: 2026-06-18, soort: raad}\n"
                           "    - {datum: 2026-06-25, soort: gezamenlijk}\n"
                           "    - {datum: 2026-07-09, soort: raad}\n"
                           "    - {datum: 2026-09-24, soort: raad}\n"
                           "  recessen: [{van: 2026-07-11, tot: 2026-08-23}]\n";

} // namespace

TEST_CASE("the window closes the day before the offering or the meeting, or on the day that the board names") {
    CHECK(plan("ontvangen: 2026-04-15, ab_datum: 2026-07-01", agenda).tot == "2026-06-30");
    CHECK(plan("verzonden: 2026-03-20, aangeboden_ab: 2026-06-17, ab_datum: 2026-07-01", agenda).tot == "2026-06-16");
    CHECK(plan("verzonden: 2026-03-20, zienswijze_uiterlijk: 2026-05-29, ab_datum: 2026-07-01", agenda).tot ==
          "2026-05-29");
    // a day named after the meeting is of no use
    CHECK(plan("verzonden: 2026-03-20, zienswijze_uiterlijk: 2026-07-03, ab_datum: 2026-07-01", agenda).tot ==
          "2026-06-30");
    CHECK(plan("", agenda).tot == "none"); // neither sending nor meeting known: not to be said
}

TEST_CASE("three last days: what the board asks, what is certain, and what is the utmost") {
    // Wgr art. 35 lid 1 and 3: offering is lawful twelve weeks after sending, so the day before that is the last certain one
    struct Case {
        std::string ontwerp;
        std::string zeker;
        std::string uiterst;
        std::string vorm = "openbaar-lichaam";
    };
    const std::vector<Case> cases{
        {"verzonden: 2026-03-27, ab_datum: 2026-07-01", "2026-06-18", "2026-06-30"},
        {"verzonden: 2026-07-10, ab_datum: 2026-12-16", "2026-10-01", "2026-12-15"},
        // a later day is the promise of the board, an earlier one takes no right away
        {"verzonden: 2026-03-27, zienswijze_uiterlijk: 2026-06-26, ab_datum: 2026-07-08", "2026-06-26", "2026-07-07"},
        {"verzonden: 2026-03-27, zienswijze_uiterlijk: 2026-06-01, ab_datum: 2026-07-08", "2026-06-18", "2026-07-07"},
        {"verzonden: 2026-03-27, aangeboden_ab: 2026-06-24, ab_datum: 2026-07-08", "2026-06-23", "2026-06-23"},
        {"verzonden: 2026-03-27, ab_datum: 2026-07-01", "2026-06-18", "2026-06-30", "bedrijfsvoeringsorganisatie"},
        // before 1 July 2022 eight weeks
        {"verzonden: 2021-04-01, ab_datum: 2021-07-07", "2021-05-26", "2021-07-06"},
        {"verzonden: 2022-06-30, ab_datum: 2022-12-14", "2022-08-24", "2022-12-13"},
        {"verzonden: 2022-07-01, ab_datum: 2022-12-14", "2022-09-22", "2022-12-13"},
        // never after the eve, and each only as far as known
        {"verzonden: 2026-06-01, ab_datum: 2026-07-01", "2026-06-30", "2026-06-30"},
        {"verzonden: 2026-03-27", "2026-06-18", "none"},
        {"ab_datum: 2026-07-01", "none", "2026-06-30"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.ontwerp);
        const Planning p = plan(c.ontwerp, agenda, "2026-05-01", c.vorm);
        CHECK(p.zeker == c.zeker);
        CHECK(p.uiterst == c.uiterst);
    }
    CHECK(plan(cases[3].ontwerp, agenda).gevraagd == "2026-06-01");
}

TEST_CASE("the first of the three days that a raad can meet") {
    const std::string raden = "  vergaderingen: [{datum: 2026-06-04, soort: raad}, {datum: 2026-06-18, soort: raad}, "
                              "{datum: 2026-06-25, soort: raad}]\n";
    // sent on 28 March: certain up to and including 19 June
    CHECK(plan("verzonden: 2026-03-28, zienswijze_uiterlijk: 2026-06-05, ab_datum: 2026-07-01", raden).raad ==
          "2026-06-04");
    const Planning later = plan("verzonden: 2026-03-28, zienswijze_uiterlijk: 2026-06-01, ab_datum: 2026-07-01", raden);
    CHECK(later.raad == "2026-06-18");
    CHECK(later.tot == "2026-06-19");
    // sent on 12 March: certain up to and including 3 June
    const Planning uiterst = plan("verzonden: 2026-03-12, ab_datum: 2026-07-01", raden);
    CHECK(uiterst.raad == "2026-06-25");
    CHECK(uiterst.tot == "2026-06-30");
}

TEST_CASE("between the raad and the last day lies a working day, when that can be") {
    // what is decided at night arrives the next day; 18 June 2026 is a Thursday
    CHECK(plan("verzonden: 2026-04-03, zienswijze_uiterlijk: 2026-06-19, ab_datum: 2026-07-01", agenda).raad ==
          "2026-06-18");
    CHECK(plan("verzonden: 2026-04-03, zienswijze_uiterlijk: 2026-06-18, ab_datum: 2026-07-01", agenda).raad ==
          "2026-05-28");
    const Planning krap = plan("verzonden: 2026-05-29, zienswijze_uiterlijk: 2026-06-18, ab_datum: 2026-07-01", agenda);
    CHECK(krap.raad == "2026-06-18");
    CHECK(krap.krap);
}

TEST_CASE("counted back from the last raad that can decide, by way of its commissie, to the day of handing in") {
    const Planning p = plan("verzonden: 2026-04-03, ab_datum: 2026-07-01", agenda);
    CHECK(p.raad == "2026-06-18"); // a joint meeting of raden decides nothing
    CHECK(p.commissie == "2026-06-04");
    CHECK(p.aanleveren == "2026-05-21");
    CHECK_FALSE(p.rond_reces);
    CHECK(plan("verzonden: 2026-04-03, zienswijze_uiterlijk: 2026-06-17, ab_datum: 2026-07-01", agenda).raad ==
          "2026-05-28");
}

TEST_CASE("a commissie for which the papers cannot be handed in any more is of no use") {
    const Planning p = plan("verzonden: 2026-05-22, ab_datum: 2026-07-01", agenda);
    CHECK(p.raad == "2026-06-18");
    CHECK(p.commissie == "none"); // 4 June asks for papers on 21 May, and the draft came on the 22nd
    CHECK(p.aanleveren == "2026-06-04");
}

TEST_CASE("after the day that the board named, the law may still give the raad time") {
    const std::string ontwerp = "verzonden: 2026-03-20, zienswijze_uiterlijk: 2026-05-29, ab_datum: 2026-07-01";
    CHECK(plan(ontwerp, agenda, "2026-05-28").alsnog == "none"); // the raad planned on can still meet
    CHECK(plan(ontwerp, agenda, "2026-05-29").alsnog == "2026-06-18");
    CHECK(plan(ontwerp, agenda, "2026-05-30").alsnog == "2026-06-18");
    CHECK(plan(ontwerp, agenda, "2026-06-19").alsnog == "none"); // no raad is left
    CHECK(plan(ontwerp, agenda, "2026-07-01").alsnog == "none"); // neither is the time
    // what is certain has passed; as long as the draft is not offered there is time
    CHECK(plan("verzonden: 2026-03-20, ab_datum: 2026-07-01", agenda, "2026-06-01").alsnog == "2026-06-18");
    CHECK(plan("verzonden: 2026-03-20, aangeboden_ab: 2026-06-13, ab_datum: 2026-07-01", agenda, "2026-06-01").alsnog ==
          "none");
}

TEST_CASE("no raad fits, only in the recess, or the calendar is not known: three different things") {
    const Planning none = plan("verzonden: 2026-06-19, zienswijze_uiterlijk: 2026-06-26, ab_datum: 2026-07-08", agenda);
    CHECK(none.raad == "none");
    CHECK(none.agenda_bekend);
    const Planning reces = plan(
        "verzonden: 2026-07-10, zienswijze_uiterlijk: 2026-09-04, ab_datum: 2026-10-14",
        "  aanleverdagen: 14\n  volledig: 2026\n  vergaderingen: [{datum: 2026-07-09, soort: raad}, {datum: 2026-08-27, soort: raad}, "
        "{datum: 2026-09-24, soort: raad}]\n  recessen: [{van: 2026-07-11, tot: 2026-08-23}]\n");
    CHECK(reces.raad == "2026-08-27");
    CHECK(reces.rond_reces);
    const Planning unknown =
        plan("verzonden: 2026-12-11, ab_datum: 2027-03-10", agenda); // 2027 is not said to be whole
    CHECK(unknown.raad == "none");
    CHECK_FALSE(unknown.agenda_bekend);
}

TEST_CASE("the last day for notice is counted back from the day after the contract") {
    const auto opzeggen = [](const std::string& einde, std::int64_t maanden) {
        Contract contract;
        contract.einde = day(einde);
        contract.opzegtermijn_maanden = Aantal::of(maanden);
        return iso(*analysis::laatste_opzegdag(contract));
    };
    CHECK(opzeggen("2027-06-30", 3) == "2027-03-31");
    CHECK(opzeggen("2027-03-31", 3) == "2026-12-31");
    CHECK(opzeggen("2026-12-31", 6) == "2026-06-30");
    CHECK(opzeggen("2027-05-30", 3) == "2027-02-27"); // from 31 May to the last of February, and the day before
    CHECK(opzeggen("2028-05-30", 3) == "2028-02-28"); // a leap year
    CHECK(opzeggen("2027-06-30", 0) == "2027-06-30");
}

TEST_CASE("a month of the dashboard is missed when none came since the month of the one before") {
    const auto gemist = [](const std::vector<std::string>& dashboards, const std::string& peildatum) {
        Gemeente gemeente;
        gemeente.normen.dashboard_maanden = {Maand::of(5), Maand::of(11)};
        for (const std::string& dag : dashboards) {
            Raadsinformatie informatie;
            informatie.datum = day(dag);
            informatie.soort = Informatiesoort::dashboard;
            gemeente.raadsinformatie.push_back(informatie);
        }
        const auto maand = analysis::gemist_dashboard(gemeente, day(peildatum));
        return maand ? iso(*maand) : "none";
    };
    CHECK(gemist({"2025-11-20", "2026-05-21"}, "2026-11-25") == "none");
    CHECK(gemist({"2025-11-20", "2026-05-21"}, "2026-11-30") == "none"); // November has not passed
    CHECK(gemist({"2025-11-20", "2026-05-21"}, "2026-12-01") == "2026-11-01");
    CHECK(gemist({"2025-11-20"}, "2026-06-01") == "2026-05-01");
    CHECK(gemist({"2025-11-20", "2026-04-02"}, "2026-06-01") == "none"); // early is not late
    CHECK(gemist({"2025-11-20", "2026-07-02"}, "2026-11-25") == "none"); // late, but there
    CHECK(gemist({}, "2026-11-25") == "none");                           // the list is not kept
}

namespace {

/// What the program says of a draft budget 2027, with these meetings of the raad.
std::string zegt(std::vector<std::string> words, const std::string& peildatum, const std::string& ontwerp,
                 const std::string& raden) {
    const test::Register reg{
        {{"gemeente.yaml", "naam: V\ncode: GM9999\nraad:\n  vergaderingen: [" + raden + "]\n"},
         {"samenwerkingen/dienst.yaml", "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
                                        "deelnemers: [{naam: V, soort: gemeente, organen: college}]\n"
                                        "cyclus:\n  jaren:\n    2027: {ontwerpbegroting: {" +
                                            ontwerp + "}}\n"}}};
    for (const std::string& word :
         std::vector<std::string>{"--register", reg.folder().string(), "--peildatum", peildatum})
        words.push_back(word);
    return test::grip(words).out;
}

bool tells(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a day that is only certain is not called the last one") {
    // sent on 8 April 2026: certain for twelve weeks less a day (Wgr art. 35 lid 1), utmost the eve of the meeting
    const std::string ontwerp = "verzonden: 2026-04-08, ab_datum: 2026-07-15";
    const std::string raad = "{datum: 2026-06-18, soort: raad}, {datum: 2026-07-09, soort: raad}";
    CHECK(tells(zegt({"toets"}, "2026-07-03", ontwerp, raad),
                "geen besluit over een zienswijze geregistreerd; zeker op tijd tot en met 30 juni 2026, uiterlijk "
                "14 juli 2026 als het ontwerp dan nog niet is aangeboden"));
    CHECK(tells(zegt({"toets"}, "2026-07-15", ontwerp, raad), "geregistreerd; de laatste dag was 14 juli 2026"));
    const std::string besloten = ", zienswijze: {besluit: met-opmerkingen, datum: 2026-07-15, vastgestelde_tekst: x}";
    CHECK(tells(zegt({"toets"}, "2026-11-25", "verzonden: 2026-04-08" + besloten, raad),
                "15 dagen na de laatste dag waarop zij zeker op tijd was (30 juni 2026)"));
    CHECK(tells(zegt({"toets"}, "2026-11-25", ontwerp + besloten, raad), "1 dag na de laatste dag (14 juli 2026)"));
}

TEST_CASE("the raad by which is planned is not called the last when a later one is in time too") {
    const std::string ontwerp = "verzonden: 2026-04-08, zienswijze_uiterlijk: 2026-06-10, ab_datum: 2026-07-08";
    const std::string kalender =
        zegt({"kalender"}, "2026-04-20", ontwerp, "{datum: 2026-05-21, soort: raad}, {datum: 2026-06-18, soort: raad}");
    CHECK(tells(kalender, "Ontwerpbegroting 2027: raad die over een zienswijze kan besluiten (voor de dag die het "
                          "bestuur noemt) | Dienst | raad |"));
    CHECK_FALSE(tells(kalender, "laatste raad"));
}

TEST_CASE("a decision that stands at the item of the agenda alone is registered") {
    const test::Register reg{
        {{"gemeente.yaml", "naam: V\ncode: GM9999\n"},
         {"samenwerkingen/dienst.yaml",
          "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\ncyclus: {jaren: {2027: "
          "{ontwerpbegroting: {verzonden: 2026-04-08}}}}\n"},
         {"vergaderingen/2026-07-08-dienst-ab.yaml",
          "samenwerking: dienst\norgaan: ab\ndatum: 2026-07-08\nagenda: [{titel: T, soort: ontwerpbegroting, jaar: 2027, "
          "voorstel: geen, raadsbesluit: {uitkomst: ongewijzigd, datum: 2026-06-18}}]\n"}}};
    const std::string toets = test::grip({"toets", "--register", reg.folder().string()}).out;
    CHECK(
        tells(toets, "wat de raad besloot, staat alleen bij het agendapunt (vergaderingen/2026-07-08-dienst-ab.yaml)"));
    CHECK_FALSE(tells(toets, "geen besluit over een zienswijze geregistreerd"));
}

TEST_CASE("when the board has met there is nothing left for the raad to decide") {
    const std::string open = "Waarover de raad nog kan besluiten";
    const std::string ontwerp = "verzonden: 2026-04-08, ab_datum: 2026-07-15";
    const std::string raad = "{datum: 2026-06-18, soort: raad}";
    CHECK(tells(zegt({"kalender"}, "2026-07-14", ontwerp, raad), open));
    const std::string erna = zegt({"kalender"}, "2026-07-15", ontwerp, raad);
    CHECK_FALSE(tells(erna, open));
    CHECK(tells(erna, "Voorbij, en niet bekend of het is gedaan"));
}

TEST_CASE("a regeling may give the raden more time than the law, and not less") {
    const auto met = [](const std::string& weken) {
        return plan("verzonden: 2026-03-25", agenda, "2026-05-01", "openbaar-lichaam",
                    "  eigen_termijnen: [{id: a, stuk: ontwerpbegroting, stap: verzonden, termijn: {weken: " + weken +
                        ", voor: aangeboden_ab}, artikel: Regeling art. 31}]\n");
    };
    // 25 March and 84 days is 17 June, and 98 days 1 July, on which it may be offered
    CHECK(met("8").zeker == "2026-06-16");
    CHECK(met("14").zeker == "2026-06-30");
    CHECK(met("14").raad == "2026-06-18");
}
