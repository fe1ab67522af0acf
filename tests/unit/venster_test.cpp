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
    std::string tot = "none";
    std::string raad = "none";
    std::string commissie = "none";
    std::string aanleveren = "none";
    bool rond_reces = false;
    bool agenda_bekend = false;
    std::string alsnog = "none";
};

Planning plan(const std::string& ontwerp, const std::string& raad, const std::string& peildatum = "2026-05-01") {
    const test::Register reg{
        {{"gemeente.yaml", "naam: V\ncode: GM9999\nraad:\n" + raad},
         {"samenwerkingen/dienst.yaml", "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
                                        "cyclus:\n  jaren:\n    2027: {ontwerpbegroting: {" +
                                            ontwerp + "}}\n"}}};
    const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
    CHECK(loaded.findings.empty());
    const auto dossier = analysis::dossier_van(loaded.data, loaded.data.samenwerkingen.front(),
                                               {Cyclusstuk::ontwerpbegroting, Jaar{2027}, {}});
    const auto venster = analysis::venster(loaded.data, *dossier, day(peildatum));
    if (!venster) return {};
    Planning result;
    result.tot = iso(venster->tot);
    result.agenda_bekend = venster->agenda_bekend;
    if (venster->alsnog) result.alsnog = iso(venster->alsnog->raad->datum);
    if (!venster->moment) return result;
    result.raad = iso(venster->moment->raad->datum);
    if (venster->moment->commissie != nullptr) result.commissie = iso(venster->moment->commissie->datum);
    if (venster->moment->aanleveren) result.aanleveren = iso(*venster->moment->aanleveren);
    result.rond_reces = venster->moment->rond_reces;
    return result;
}

const std::string agenda = "  aanleverdagen: 14\n"
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
    CHECK(plan("verzonden: 2026-03-20", agenda).tot == "none"); // no meeting known: not to be said
}

TEST_CASE("counted back from the last raad that can decide, by way of its commissie, to the day of handing in") {
    const Planning p = plan("verzonden: 2026-04-03, ab_datum: 2026-07-01", agenda);
    CHECK(p.raad == "2026-06-18"); // a joint meeting of raden decides nothing
    CHECK(p.commissie == "2026-06-04");
    CHECK(p.aanleveren == "2026-05-21");
    CHECK_FALSE(p.rond_reces);
    // a raad on the last day itself can still decide
    CHECK(plan("verzonden: 2026-04-03, zienswijze_uiterlijk: 2026-06-18, ab_datum: 2026-07-01", agenda).raad ==
          "2026-06-18");
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
    CHECK(plan(ontwerp, agenda, "2026-05-29").alsnog == "none"); // that day is not over
    CHECK(plan(ontwerp, agenda, "2026-05-30").alsnog == "2026-06-18");
    CHECK(plan(ontwerp, agenda, "2026-06-19").alsnog == "none"); // no raad is left
    CHECK(plan(ontwerp, agenda, "2026-07-01").alsnog == "none"); // neither is the time
    CHECK(plan("verzonden: 2026-03-20, ab_datum: 2026-07-01", agenda, "2026-06-01").alsnog == "none");
}

TEST_CASE("no raad fits, only in the recess, or the calendar is not known: three different things") {
    const Planning none = plan("verzonden: 2026-05-29, zienswijze_uiterlijk: 2026-06-12, ab_datum: 2026-07-08", agenda);
    CHECK(none.raad == "none");
    CHECK(none.agenda_bekend);
    const Planning reces = plan(
        "verzonden: 2026-07-10, zienswijze_uiterlijk: 2026-09-04, ab_datum: 2026-10-14",
        "  aanleverdagen: 14\n  vergaderingen: [{datum: 2026-07-09, soort: raad}, {datum: 2026-08-27, soort: raad}, "
        "{datum: 2026-09-24, soort: raad}]\n  recessen: [{van: 2026-07-11, tot: 2026-08-23}]\n");
    CHECK(reces.raad == "2026-08-27");
    CHECK(reces.rond_reces);
    const Planning unknown = plan("verzonden: 2026-09-25, ab_datum: 2026-12-31", agenda);
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
