// The last lawful days. Expected values come from the Wgr (articles in the comments), from the Algemene termijnenwet, and
// from plannings that boards published.
#include "analysis/kring.hpp"
#include "analysis/venster.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;
using analysis::Termijnstand;
using analysis::Termijnstatus;

namespace {

Date day(const std::string& text) { return *parse_date(text); }

struct Vraag {
    std::string cyclus; ///< what stands under `jaren`
    Cyclusstuk stuk;
    int jaar;
    Stap stap = Stap::verzonden;
    std::string vorm = "openbaar-lichaam";
    std::string peildatum = "2026-11-25";
    std::string kader = {}; ///< own kader/termijnen.yaml
    std::string eigen = {}; ///< eigen_termijnen
    std::string deelnemers = "{naam: Voorbeeldstad, soort: gemeente}";
};

/// A register with one collaboration, loaded.
class Wereld {
public:
    explicit Wereld(const Vraag& vraag)
        : reg_{files(vraag)}, loaded_{load::load(test::source_at(reg_.folder()), rules::all())} {
        for (const Finding& finding : loaded_.findings) FAIL_CHECK(finding.message);
    }
    const Register& data() const { return loaded_.data; }
    const Samenwerking& samenwerking() const { return data().samenwerkingen.front(); }

private:
    static std::map<std::string, std::string> files(const Vraag& vraag) {
        std::map<std::string, std::string> result{
            {"samenwerkingen/dienst.yaml", "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: " + vraag.vorm +
                                               "\ndeelnemers: [" + vraag.deelnemers + "]\ncyclus:\n" + vraag.eigen +
                                               "  jaren:\n    " + vraag.cyclus + "\n"}};
        if (!vraag.kader.empty()) result["kader/termijnen.yaml"] = vraag.kader;
        return result;
    }

    test::Register reg_;
    load::Loaded loaded_;
};

std::optional<Termijnstand> stand_of_niets(const Vraag& vraag) {
    static std::vector<std::unique_ptr<Wereld>> alive; // a Termijnstand points into its register
    const Wereld& wereld = *alive.emplace_back(std::make_unique<Wereld>(vraag));
    const auto dossier =
        analysis::dossier_van(wereld.data(), wereld.samenwerking(), {vraag.stuk, Jaar{vraag.jaar}, {}});
    REQUIRE(dossier);
    return analysis::termijn(wereld.data(), *dossier, vraag.stap, day(vraag.peildatum));
}

Termijnstand stand(const Vraag& vraag) {
    const auto result = stand_of_niets(vraag);
    REQUIRE(result);
    return *result;
}

std::string artikel(const Termijnstand& stand) { return analysis::voor_kring(stand.regel->artikel, stand.kring); }

std::string uiterlijk(const Vraag& vraag) {
    const auto result = stand(vraag);
    return result.uiterlijk ? iso(*result.uiterlijk) : "";
}

/// The last day for sending the draft of the budget of the year after this meeting.
std::string ontwerp_voor(const std::string& ab, const std::string& vorm = "openbaar-lichaam") {
    const int jaar = year_of(day(ab)) + 1;
    return uiterlijk({std::to_string(jaar) + ": {ontwerpbegroting: {ab_datum: " + ab + "}}",
                      Cyclusstuk::ontwerpbegroting, jaar, Stap::verzonden, vorm});
}

constexpr auto draft = Cyclusstuk::ontwerpbegroting;

} // namespace

TEST_CASE("the draft budget goes twelve weeks before the meeting, eight before 1 July 2022, and no day is moved") {
    CHECK(ontwerp_voor("2026-07-01") == "2026-04-08");
    CHECK(ontwerp_voor("2026-07-10") == "2026-04-17");
    CHECK(ontwerp_voor("2026-09-14") == "2026-06-22");
    CHECK(ontwerp_voor("2027-07-07") == "2027-04-14");
    CHECK(ontwerp_voor("2025-07-14") == "2025-04-21"); // Tweede Paasdag: counted backwards, so not moved
    CHECK(ontwerp_voor("2026-06-28") == "2026-04-05"); // Easter Sunday
    CHECK(ontwerp_voor("2028-05-23") == "2028-02-29"); // in a leap year
    CHECK(ontwerp_voor("2027-02-24") == "2026-12-02"); // over the end of the year
    CHECK(ontwerp_voor("2021-07-01") == "2021-05-06"); // eight weeks
    CHECK(ontwerp_voor("2019-06-28") == "2019-05-03");
    CHECK(ontwerp_voor("2022-07-13") == "2022-05-18"); // its day lies before the change of the law
    CHECK(ontwerp_voor("2022-08-25") == "2022-06-30"); // the last day of the old law
    CHECK(ontwerp_voor("2022-09-23") == "2022-07-01"); // the first day of the new law
    CHECK(ontwerp_voor("2022-09-14") == "2022-06-22"); // neither fits: the later law
    CHECK(ontwerp_voor("2026-07-01", "bedrijfsvoeringsorganisatie") == "2026-04-08");
    CHECK(ontwerp_voor("2026-07-01", "gemeenschappelijk-orgaan") == "2026-04-08");
}

TEST_CASE("the law of the day of sending decides") {
    const auto sent = [](const std::string& verzonden, const std::string& ab) {
        return stand({"2023: {ontwerpbegroting: {verzonden: " + verzonden + ", ab_datum: " + ab + "}}", draft, 2023});
    };
    const auto old = sent("2022-06-30", "2022-09-14"); // eight weeks: 20 July
    CHECK(iso(*old.uiterlijk) == "2022-07-20");
    CHECK(old.status == Termijnstatus::op_tijd);
    const auto new_law = sent("2022-07-01", "2022-09-14"); // twelve weeks: 22 June
    CHECK(iso(*new_law.uiterlijk) == "2022-06-22");
    CHECK(new_law.te_laat == 9);
}

TEST_CASE("for an openbaar lichaam the weeks run to the offering, for one layer to the adoption") {
    const auto uiterlijk_bij = [](const std::string& vorm) {
        return uiterlijk({"2027: {ontwerpbegroting: {aangeboden_ab: 2026-06-17, ab_datum: 2026-07-01}}", draft, 2027,
                          Stap::verzonden, vorm});
    };
    CHECK(uiterlijk_bij("openbaar-lichaam") == "2026-03-25");
    CHECK(uiterlijk_bij("bedrijfsvoeringsorganisatie") == "2026-04-08");
    CHECK(stand({"2027: {ontwerpbegroting: {ab_datum: 2026-07-01}}", draft, 2027}).grond ==
          analysis::Grond::vergadering);
    CHECK(stand({"2027: {ontwerpbegroting: {aangeboden_ab: 2026-06-17}}", draft, 2027}).grond ==
          analysis::Grond::geregistreerd);
}

TEST_CASE("late, in time, expected, not registered: and no judgement without a meeting") {
    const auto of = [](const std::string& dates, const std::string& peildatum = "2026-11-25") {
        return stand(
            {"2027: {ontwerpbegroting: {" + dates + "}}", draft, 2027, Stap::verzonden, "openbaar-lichaam", peildatum});
    };
    const auto late = of("ontvangen: 2026-04-15, ab_datum: 2026-07-01");
    CHECK(late.status == Termijnstatus::te_laat);
    CHECK(late.te_laat == 7);
    CHECK(late.ontvangst);
    CHECK(of("verzonden: 2026-04-08, ontvangen: 2026-04-10, ab_datum: 2026-07-01").status == Termijnstatus::op_tijd);
    CHECK(of("ab_datum: 2026-07-01", "2026-04-08").status == Termijnstatus::verwacht);
    CHECK(of("ab_datum: 2026-07-01", "2026-04-09").status == Termijnstatus::niet_geregistreerd);
    // without a meeting: 22 June, for on 14 September at the latest the budget is with the supervisor
    CHECK(iso(*of("ter_inzage: 2026-01-01").uiterlijk) == "2026-06-22");
    CHECK(of("ter_inzage: 2026-01-01").grond == analysis::Grond::uiterste);
    CHECK_FALSE(of("verzonden: 2026-06-20").status);
}

TEST_CASE("days that the law names: strictly before, and never moved") {
    const auto vast = [](Cyclusstuk stuk, int jaar, Stap stap = Stap::verzonden) {
        return uiterlijk({std::to_string(jaar) + ": {begroting: {ter_inzage: 2000-01-01}}", stuk, jaar, stap});
    };
    CHECK(vast(Cyclusstuk::kadernota, 2027) == "2026-04-29"); // 34b: before 30 April
    CHECK(vast(Cyclusstuk::kadernota, 2028) == "2027-04-29");
    CHECK(vast(Cyclusstuk::kadernota, 2024) == "2023-04-29"); // a Saturday: not moved
    CHECK(vast(Cyclusstuk::kadernota, 2022) == "2021-04-14"); // before 15 April
    CHECK(vast(Cyclusstuk::kadernota, 2023) == "2022-04-14"); // the change held from 1 July 2022 only
    CHECK(vast(Cyclusstuk::voorlopige_jaarrekening, 2025) == "2026-04-29");
    CHECK(vast(Cyclusstuk::voorlopige_jaarrekening, 2021) == "2022-04-14");
    CHECK(vast(Cyclusstuk::begroting, 2027, Stap::naar_toezichthouder) == "2026-09-14"); // 34 lid 2
    CHECK(vast(Cyclusstuk::begroting, 2023, Stap::naar_toezichthouder) == "2022-09-14");
    CHECK(vast(Cyclusstuk::begroting, 2022, Stap::naar_toezichthouder) == "2021-07-31");
    CHECK(vast(Cyclusstuk::jaarrekening, 2025, Stap::naar_toezichthouder) == "2026-07-14"); // 34 lid 4
    CHECK(vast(Cyclusstuk::jaarrekening, 2019, Stap::naar_toezichthouder) == "2020-07-14");
    CHECK(vast(Cyclusstuk::begroting, 2027, Stap::vastgesteld) == "2026-09-14"); // 34 lid 1, planned by lid 2
}

TEST_CASE("two weeks after the adoption, or the fixed day when that is earlier") {
    const auto begroting = [](const std::string& vastgesteld) {
        const int jaar = year_of(day(vastgesteld)) + 1;
        return uiterlijk({std::to_string(jaar) + ": {begroting: {vastgesteld: " + vastgesteld + "}}",
                          Cyclusstuk::begroting, jaar, Stap::naar_toezichthouder});
    };
    CHECK(begroting("2026-07-01") == "2026-07-15");
    CHECK(begroting("2026-09-10") == "2026-09-14");
    CHECK(begroting("2026-04-23") == "2026-05-07");
    CHECK(begroting("2027-04-13") == "2027-04-28"); // the 27th is Koningsdag
    CHECK(begroting("2025-04-12") == "2025-04-28"); // Koningsdag on Saturday the 26th, then a Sunday
    CHECK(begroting("2026-06-27") == "2026-07-13"); // ends on a Saturday
    CHECK(begroting("2027-04-22") == "2027-05-10"); // Hemelvaartsdag 2027 is 6 May, and the Friday is equated with it
    CHECK(begroting("2021-07-01") == "2021-07-15");
    CHECK(begroting("2021-07-22") == "2021-07-31"); // before 1 August
    CHECK(uiterlijk({"2025: {jaarrekening: {vastgesteld: 2026-07-01}}", Cyclusstuk::jaarrekening, 2025,
                     Stap::naar_toezichthouder}) == "2026-07-14");
    CHECK(uiterlijk({"2025: {jaarrekening: {vastgesteld: 2026-06-11}}", Cyclusstuk::jaarrekening, 2025,
                     Stap::naar_toezichthouder}) == "2026-06-25");
}

TEST_CASE("which forms have the whole cycle, and what a regeling adds itself") {
    const auto asked = [](const std::string& vorm, const std::string& eigen) {
        const Wereld wereld{{"2027: {kadernota: {ter_inzage: 2026-01-01}}",
                             Cyclusstuk::kadernota,
                             2027,
                             Stap::verzonden,
                             vorm,
                             "2026-11-25",
                             {},
                             eigen}};
        const auto dossier =
            analysis::dossier_van(wereld.data(), wereld.samenwerking(), {Cyclusstuk::kadernota, Jaar{2027}, {}});
        const auto result = analysis::termijn(wereld.data(), *dossier, Stap::verzonden, day("2026-11-25"));
        return result && result->uiterlijk ? iso(*result->uiterlijk) : "none";
    };
    const auto eigen = [](const std::string& termijn) {
        return "  eigen_termijnen: [{id: eigen, stuk: kadernota, stap: verzonden, termijn: {" + termijn + "}}]\n";
    };
    CHECK(asked("centrumgemeente", "") == "none");
    CHECK(asked("regeling-zonder-meer", "") == "none");
    CHECK(asked("stichting", "") == "none");
    CHECK(asked("centrumgemeente", eigen("voor_dag: 04-01, jaar: -1")) == "2026-03-31");
    CHECK(asked("openbaar-lichaam", eigen("voor_dag: 03-01, jaar: -1")) == "2026-02-28"); // the earlier of two
    CHECK(asked("openbaar-lichaam", eigen("voor_dag: 06-01, jaar: -1")) == "2026-04-29");
}

TEST_CASE("a term of the regeling itself is not moved for a day off") {
    const std::string eigen = "  eigen_termijnen: [{id: week, stuk: begroting, stap: naar_toezichthouder, "
                              "termijn: {weken: 1, na: vastgesteld}}]\n";
    CHECK(uiterlijk({"2027: {begroting: {vastgesteld: 2026-06-27}}",
                     Cyclusstuk::begroting,
                     2027,
                     Stap::naar_toezichthouder,
                     "openbaar-lichaam",
                     "2026-11-25",
                     {},
                     eigen}) == "2026-07-04");
}

TEST_CASE("a new term is a change of one file of data") {
    std::string kader = test::read(test::root() / "templates/kader/termijnen.yaml");
    const std::string old = "    termijn: {weken: 12, voor: aangeboden_ab}\n    geldig_vanaf: 2022-07-01\n";
    const auto at = kader.find(old);
    REQUIRE(at != std::string::npos);
    kader.insert(at + old.size(), "    geldig_tot: 2027-12-31\n");
    kader += "  - id: ontwerpbegroting-2028\n    stuk: ontwerpbegroting\n    stap: verzonden\n"
             "    termijn: {weken: 14, voor: aangeboden_ab}\n    geldig_vanaf: 2028-01-01\n"
             "    geldt_voor: [openbaar-lichaam]\n    artikel: {gemeenten: Wgr art. 35 lid 1}\n";
    const auto voor = [&](int jaar, const std::string& ab) {
        return uiterlijk({std::to_string(jaar) + ": {ontwerpbegroting: {ab_datum: " + ab + "}}", draft, jaar,
                          Stap::verzonden, "openbaar-lichaam", "2026-11-25", kader});
    };
    CHECK(voor(2028, "2027-07-07") == "2027-04-14"); // twelve weeks
    CHECK(voor(2029, "2028-07-05") == "2028-03-29"); // fourteen
}

TEST_CASE("an exempted change of the budget has no term, another one has that of a budget") {
    const std::string vrij = "  vrijgestelde_wijzigingen: [technisch]\n";
    const auto wijziging = [&](const std::string& categorie) {
        return stand(
            {"2026: {begrotingswijzigingen: [{nummer: 1, categorie: " + categorie + ", ab_datum: 2026-07-01}]}",
             Cyclusstuk::begrotingswijzigingen,
             2026,
             Stap::verzonden,
             "openbaar-lichaam",
             "2026-11-25",
             {},
             vrij});
    };
    CHECK(wijziging("technisch").status == Termijnstatus::niet_van_toepassing);
    CHECK(iso(*wijziging("beleid").uiterlijk) == "2026-04-08");
}

TEST_CASE("sending to the supervisor is planned from a meeting that is known") {
    const auto naar = [](const std::string& stukken, Cyclusstuk stuk, int jaar) {
        return stand({std::to_string(jaar) + ": {" + stukken + "}", stuk, jaar, Stap::naar_toezichthouder});
    };
    // Wgr art. 34 lid 2 and 4: within two weeks of the adoption, and before 15 September or 15 July
    const auto begroting = naar("ontwerpbegroting: {ab_datum: 2026-06-30}", Cyclusstuk::begroting, 2027);
    CHECK(iso(*begroting.uiterlijk) == "2026-07-14");
    CHECK(begroting.grond == analysis::Grond::vergadering);
    CHECK(iso(*naar("jaarrekening: {ab_datum: 2026-06-24}", Cyclusstuk::jaarrekening, 2025).uiterlijk) == "2026-07-08");
    CHECK(iso(*naar("jaarrekening: {ab_datum: 2026-07-08}", Cyclusstuk::jaarrekening, 2025).uiterlijk) == "2026-07-14");
    // what was sent is not judged by a meeting on which it may not have been adopted
    const auto gedaan =
        naar("begroting: {ab_datum: 2026-06-30, naar_toezichthouder: 2026-07-20}", Cyclusstuk::begroting, 2027);
    CHECK(iso(*gedaan.uiterlijk) == "2026-09-14");
    CHECK(gedaan.status == Termijnstatus::op_tijd);
}

TEST_CASE("of what was only received, nobody can say that it was sent a few days late") {
    const auto kadernota = [](const std::string& dag) {
        return stand({"2027: {kadernota: {" + dag + "}}", Cyclusstuk::kadernota, 2027});
    };
    CHECK(kadernota("ontvangen: 2026-04-29").status == Termijnstatus::op_tijd);
    CHECK_FALSE(kadernota("ontvangen: 2026-05-02").status);
    CHECK(kadernota("ontvangen: 2026-05-03").te_laat == 4);
    CHECK(kadernota("verzonden: 2026-04-30").te_laat == 1);
}

TEST_CASE("own terms count weeks, days or months, and never move for a day off") {
    const auto eigen = [](const std::string& termijn) {
        return uiterlijk(
            {"2027: {kadernota: {verzonden: 2026-12-01}}",
             Cyclusstuk::kadernota,
             2027,
             Stap::zienswijze,
             "openbaar-lichaam",
             "2026-11-25",
             {},
             "  eigen_termijnen: [{id: a, stuk: kadernota, stap: zienswijze, termijn: " + termijn + "}]\n"});
    };
    CHECK(eigen("{weken: 4, na: verzonden}") == "2026-12-29");
    CHECK(eigen("{dagen: 25, na: verzonden}") == "2026-12-26"); // Tweede Kerstdag
    CHECK(eigen("{maanden: 3, na: verzonden}") == "2027-03-01");
    CHECK(eigen("{voor_dag: 12-01, jaar: -2}") == "2025-11-30");
}

TEST_CASE("an exempted change keeps the term that the regeling itself gives") {
    const auto s = stand({"2026: {begrotingswijzigingen: [{nummer: 1, categorie: technisch, verzonden: 2026-03-02, "
                          "ab_datum: 2026-07-01}]}",
                          Cyclusstuk::begrotingswijzigingen,
                          2026,
                          Stap::zienswijze,
                          "openbaar-lichaam",
                          "2026-11-25",
                          {},
                          "  vrijgestelde_wijzigingen: [technisch]\n  eigen_termijnen: [{id: a, stuk: "
                          "begrotingswijzigingen, stap: zienswijze, termijn: {weken: 4, na: verzonden}}]\n"});
    CHECK(iso(*s.uiterlijk) == "2026-03-30");
    CHECK(s.eigen);
}

TEST_CASE("plannings that boards published") {
    SUBCASE("Veiligheidsregio Groningen, begroting 2020: zienswijzen before 7 June, meeting on 28 June 2019") {
        const auto s = stand({"2020: {ontwerpbegroting: {verzonden: 2019-04-05, ab_datum: 2019-06-28}}", draft, 2020});
        CHECK(iso(*s.uiterlijk) == "2019-05-03");
        CHECK(s.status == Termijnstatus::op_tijd);
    }
    SUBCASE("MRDH, begroting 2017: letter of 24 March 2016, zienswijzen by 18 May, meeting on 1 July") {
        const Wereld wereld{{"2017: {ontwerpbegroting: {verzonden: 2016-03-24, zienswijze_uiterlijk: 2016-05-18, "
                             "ab_datum: 2016-07-01}}",
                             draft, 2017}};
        const auto dossier = analysis::dossier_van(wereld.data(), wereld.samenwerking(), {draft, Jaar{2017}, {}});
        CHECK(analysis::reactietijd(wereld.data(), *dossier) == std::chrono::days{56}); // it gave 55
        const auto venster = analysis::venster(wereld.data(), *dossier, day("2016-04-01"));
        REQUIRE(venster);
        CHECK(iso(*venster->dagen.zeker) == "2016-05-18"); // the day that the board chose itself
        CHECK(iso(*venster->dagen.uiterst) == "2016-06-30");
        CHECK(iso(venster->tot) == "2016-05-18");
    }
    SUBCASE("Regio Midden-Holland, begroting 2021: draft of 8 April 2020, meeting on 1 July: twelve weeks already") {
        const auto s = stand({"2021: {ontwerpbegroting: {verzonden: 2020-04-08, ab_datum: 2020-07-01}}", draft, 2021});
        CHECK(iso(*s.uiterlijk) == "2020-05-06");
        CHECK(*s.gedaan + std::chrono::days{84} == day("2020-07-01"));
        CHECK(s.status == Termijnstatus::op_tijd);
    }
    SUBCASE("Veiligheidsregio Utrecht, kadernota 2021: answers by 6 February 2020, meeting on 10 February") {
        const Wereld wereld{{"2021: {kadernota: {verzonden: 2019-12-02, zienswijze_uiterlijk: 2020-02-06, "
                             "ab_datum: 2020-02-10}}",
                             Cyclusstuk::kadernota, 2021}};
        const auto dossier =
            analysis::dossier_van(wereld.data(), wereld.samenwerking(), {Cyclusstuk::kadernota, Jaar{2021}, {}});
        const auto venster = analysis::venster(wereld.data(), *dossier, day("2020-01-01"));
        REQUIRE(venster);
        CHECK_FALSE(venster->dagen.zeker); // the act gives no zienswijze on a kadernota
        CHECK(iso(venster->tot) == "2020-02-06");
    }
}

TEST_CASE("whose regeling it is decides on article and supervisor, and an unknown one is not guessed") {
    const auto kring = [](const std::vector<std::optional<Deelnemersoort>>& soorten) {
        Samenwerking s;
        for (const auto& soort : soorten) {
            Deelnemer deelnemer;
            deelnemer.soort = soort;
            s.wie.deelnemers.push_back(deelnemer);
        }
        return analysis::kring(s, day("2026-11-25"));
    };
    using enum Deelnemersoort;
    CHECK(kring({gemeente, gemeente}) == Kring::gemeenten);
    CHECK(kring({gemeente, waterschap}) == Kring::met_waterschap);
    CHECK(kring({gemeente, provincie}) == Kring::met_provincie);
    CHECK(kring({gemeente, waterschap, provincie}) == Kring::met_provincie_en_waterschap);
    CHECK_FALSE(kring({}));
    CHECK_FALSE(kring({gemeente, std::nullopt}));
    const Wereld wereld{{"2027: {kadernota: {ter_inzage: 2026-01-01}}", Cyclusstuk::kadernota, 2027}};
    const auto& toezicht = wereld.data().termijnen->toezichthouder;
    CHECK(analysis::voor_kring(toezicht, Kring::gemeenten) == "gedeputeerde staten");
    CHECK(analysis::voor_kring(toezicht, Kring::met_waterschap) == "gedeputeerde staten");
    CHECK(analysis::voor_kring(toezicht, Kring::met_provincie) ==
          "de minister van Binnenlandse Zaken en Koninkrijksrelaties");
    CHECK(analysis::voor_kring(toezicht, {}) ==
          "gedeputeerde staten of de minister van Binnenlandse Zaken en Koninkrijksrelaties");
    PerKring artikel;
    artikel.gemeenten = Tekst{"Wgr art. 35 lid 4"};
    artikel.met_waterschap = Tekst{"Wgr art. 68 lid 4"};
    CHECK(analysis::voor_kring(artikel, {}) == "Wgr art. 35 lid 4 of 68 lid 4");
}

TEST_CASE("the article is that of who takes part on the day of the act, else on its last day") {
    const auto artikel_bij = [](const std::string& provincie, const std::string& kadernota, int jaar) {
        Vraag vraag{std::to_string(jaar) + ": {kadernota: {" + kadernota + "}}", Cyclusstuk::kadernota, jaar};
        vraag.deelnemers = "{naam: A, soort: gemeente}, {naam: P, soort: provincie, " + provincie + "}";
        return artikel(stand(vraag));
    };
    CHECK(artikel_bij("tot: 2024-12-31", "verzonden: 2023-05-01", 2024) == "Wgr art. 58b");
    CHECK(artikel_bij("sinds: 2025-01-01", "verzonden: 2023-05-01", 2024) == "Wgr art. 34b");
    CHECK(artikel_bij("sinds: 2027-01-01", "toegelicht: 2027-04-01", 2028) == "Wgr art. 58b"); // due on 29 April 2027
}

TEST_CASE("a day that is still to come is a plan, and nothing is late by it") {
    const std::string gepland = "2028: {kadernota: {verzonden: 2027-05-03}}";
    CHECK(stand({gepland, Cyclusstuk::kadernota, 2028}).status == Termijnstatus::verwacht);
    const auto daarna =
        stand({gepland, Cyclusstuk::kadernota, 2028, Stap::verzonden, "openbaar-lichaam", "2027-05-03"});
    CHECK(daarna.te_laat == 4); // after 29 April
    const std::string begroting = "2026: {begroting: {vastgesteld: 2026-02-01}}";
    CHECK(stand({begroting, Cyclusstuk::begroting, 2026, Stap::vastgesteld, "openbaar-lichaam", "2026-01-15"}).status ==
          Termijnstatus::niet_geregistreerd);
}

TEST_CASE("a draft that was sent is judged by the meeting, whatever day of offering is known") {
    const auto bij = [](const std::string& dagen) {
        return stand({"2027: {ontwerpbegroting: {" + dagen + "}}", draft, 2027});
    };
    const auto vroeg = bij("verzonden: 2026-04-01, aangeboden_ab: 2026-06-17, ab_datum: 2026-07-01");
    CHECK(vroeg.status == Termijnstatus::op_tijd);
    CHECK(iso(*vroeg.uiterlijk) == "2026-04-08");
    CHECK(bij("verzonden: 2026-04-15, aangeboden_ab: 2026-06-17, ab_datum: 2026-07-01").te_laat == 7);
    // an offering after the meeting cannot be right
    CHECK(bij("verzonden: 2026-04-10, aangeboden_ab: 2026-07-05, ab_datum: 2026-07-01").te_laat == 2);
    CHECK(iso(*bij("aangeboden_ab: 2026-07-05, ab_datum: 2026-07-01").uiterlijk) == "2026-04-08");
    // without a meeting it cannot be said which of the two was at fault
    const auto onbekend = bij("verzonden: 2026-04-01, aangeboden_ab: 2026-06-17");
    CHECK(onbekend.grond == analysis::Grond::aanbieding);
    CHECK_FALSE(onbekend.status);
    CHECK(bij("verzonden: 2026-03-25, aangeboden_ab: 2026-06-17").status == Termijnstatus::op_tijd);
}

TEST_CASE("a regeling may give the raad a term where the law has none, and not take from what the law gives") {
    const auto eigen = [](const std::string& stuk, const std::string& weken) {
        return "  eigen_termijnen: [{id: eigen, stuk: " + stuk + ", stap: zienswijze, termijn: {weken: " + weken +
               ", na: verzonden}}]\n";
    };
    const auto zienswijze = [&](const std::string& stuk, Cyclusstuk cyclusstuk) {
        Vraag vraag{"2027: {" + stuk + ": {verzonden: 2026-03-02, ab_datum: 2026-07-01}}", cyclusstuk, 2027,
                    Stap::zienswijze};
        vraag.eigen = eigen(stuk, "6");
        return stand(vraag);
    };
    CHECK(iso(*zienswijze("kadernota", Cyclusstuk::kadernota).uiterlijk) == "2026-04-13");
    const auto begroting = zienswijze("ontwerpbegroting", draft);
    CHECK(iso(*begroting.uiterlijk) == "2026-06-30"); // the day before the meeting
    CHECK_FALSE(begroting.eigen);
}

TEST_CASE("the answer must be there before the adoption, but with a province the law names no day") {
    const std::string zienswijze = "2027: {ontwerpbegroting: {zienswijze: {besluit: met-opmerkingen}}, "
                                   "begroting: {vastgesteld: 2026-07-01}}";
    const auto s = stand({zienswijze, draft, 2027, Stap::reactie_datum});
    CHECK(iso(*s.uiterlijk) == "2026-06-30");
    const auto zonder =
        stand({"2027: {ontwerpbegroting: {zienswijze: {besluit: geen}}}", draft, 2027, Stap::reactie_datum});
    CHECK(zonder.status == Termijnstatus::niet_van_toepassing);
    Vraag vraag{zienswijze, draft, 2027, Stap::reactie_datum};
    vraag.deelnemers = "{naam: A, soort: gemeente}, {naam: P, soort: provincie}";
    const auto provincie = stand(vraag);
    CHECK_FALSE(provincie.uiterlijk);
    CHECK(artikel(provincie) == "Wgr art. 59 lid 4");
    const std::string oud = "2022: {ontwerpbegroting: {zienswijze: {besluit: afwijzend, datum: 2021-06-17}}, "
                            "begroting: {vastgesteld: 2021-07-01}}";
    CHECK_FALSE(stand_of_niets({oud, draft, 2022, Stap::reactie_datum})); // nobody owed an answer before 1 July 2022
}

TEST_CASE("a draft of the regeling lies with the raad for eight weeks, since 1 July 2022") {
    const auto tot = [](const std::string& ontvangen) {
        const Wereld wereld{{"2027: {kadernota: {ter_inzage: 2026-01-01}}", Cyclusstuk::kadernota, 2027}};
        Regelingbesluit besluit;
        besluit.ontwerp_ontvangen = day(ontvangen);
        const auto termijn = analysis::ontwerptermijn(wereld.data(), wereld.samenwerking(), besluit);
        return termijn ? iso(termijn->uiterlijk) : "none";
    };
    CHECK(tot("2026-10-05") == "2026-11-30");
    CHECK(tot("2026-10-31") == "2026-12-28"); // Tweede Kerstdag on a Saturday, then a Sunday
    CHECK(tot("2026-02-06") == "2026-04-07"); // Goede Vrijdag, Easter, Tweede Paasdag
    CHECK(tot("2022-07-01") == "2022-08-26");
    CHECK(tot("2022-06-30") == "none");
}

TEST_CASE("the years that are followed") {
    Samenwerking s;
    s.identiteit.status = Status::actief;
    s.raadscyclus.cyclus.emplace().vanaf = Jaar{2025};
    s.raadscyclus.cyclus->jaren[Jaar{2019}];
    const auto years = [&](const std::string& dag) {
        std::vector<int> result;
        for (const Jaar jaar : analysis::gevolgde_jaren(s, day(dag))) result.push_back(jaar.year);
        return result;
    };
    CHECK(years("2026-12-31") == std::vector{2019, 2025, 2026, 2027});
    CHECK(years("2027-01-01") == std::vector{2019, 2025, 2026, 2027, 2028}); // from 1 January the next budget
    // who leaves, takes part to the end
    s.identiteit.status = Status::uittreding;
    CHECK(years("2027-01-01") == std::vector{2019, 2025, 2026, 2027, 2028});
    s.identiteit.tot = day("2026-12-31");
    CHECK(years("2027-01-01") == std::vector{2019, 2025, 2026});
    s.identiteit.status = Status::oprichting;
    CHECK(years("2027-01-01") == std::vector{2019});
}

TEST_CASE("a term that ends on a day equated with a holiday runs on") {
    const auto rekening = stand(
        {"2024: {jaarrekening: {vastgesteld: 2025-05-16}}", Cyclusstuk::jaarrekening, 2024, Stap::naar_toezichthouder});
    CHECK(iso(*rekening.uiterlijk) == "2025-06-02");
    const Vraag wijziging{"2025: {begrotingswijzigingen: [{nummer: \"1\", vastgesteld: 2025-12-19}]}",
                          Cyclusstuk::begrotingswijzigingen, 2025, Stap::naar_toezichthouder};
    CHECK(uiterlijk(wijziging) == "2026-01-05");
}

TEST_CASE("a change of the budget goes to the supervisor within two weeks, and is made before the year ends") {
    const auto wijziging = [](int jaar, const std::string& vastgesteld, Stap stap, const std::string& deelnemer = "") {
        return Vraag{std::to_string(jaar) +
                         ": {begrotingswijzigingen: [{nummer: \"1\", categorie: klein, vastgesteld: " + vastgesteld +
                         "}]}",
                     Cyclusstuk::begrotingswijzigingen,
                     jaar,
                     stap,
                     "openbaar-lichaam",
                     "2026-11-25",
                     {},
                     "  vrijgestelde_wijzigingen: [klein]\n",
                     "{naam: Voorbeeldstad, soort: gemeente}" + deelnemer};
    };
    CHECK(uiterlijk(wijziging(2026, "2026-07-01", Stap::naar_toezichthouder)) == "2026-07-15");
    const auto te_laat = stand(wijziging(2025, "2026-02-11", Stap::vastgesteld));
    CHECK(iso(*te_laat.uiterlijk) == "2025-12-31");
    CHECK(te_laat.te_laat == 42);
    CHECK(artikel(te_laat) == "Wgr art. 35 lid 7 met Gemeentewet art. 192");
    const std::string provincie = ", {naam: Voorbeeldland, soort: provincie}";
    CHECK(artikel(stand(wijziging(2026, "2026-07-01", Stap::naar_toezichthouder, provincie))) ==
          "Wgr art. 59 lid 7 met Provinciewet art. 196");
    // the road past the raden is not for what is exempt
    CHECK(stand(wijziging(2026, "2026-07-01", Stap::verzonden)).status == Termijnstatus::niet_van_toepassing);
}

TEST_CASE("who adopts later than the supervisor must have it, cannot send it in time") {
    const auto begroting = [](const std::string& cyclus) {
        return Vraag{cyclus, Cyclusstuk::begroting, 2027, Stap::vastgesteld, "openbaar-lichaam", "2026-05-01"};
    };
    const auto plan = stand(begroting("2027: {ontwerpbegroting: {verzonden: 2026-04-01}}"));
    CHECK(iso(*plan.uiterlijk) == "2026-09-14");
    CHECK(plan.grond == analysis::Grond::toezending);
    const Vraag rekening{"2025: {voorlopige_jaarrekening: {verzonden: 2026-04-01}}",
                         Cyclusstuk::jaarrekening,
                         2025,
                         Stap::vastgesteld,
                         "openbaar-lichaam",
                         "2026-05-01"};
    CHECK(uiterlijk(rekening) == "2026-07-14");
    // done, it is judged by what the law says of the adoption itself
    const auto gedaan =
        stand({"2027: {begroting: {vastgesteld: 2026-10-01}}", Cyclusstuk::begroting, 2027, Stap::vastgesteld});
    CHECK(iso(*gedaan.uiterlijk) == "2026-12-31");
    CHECK(gedaan.status == Termijnstatus::op_tijd);
    const auto te_laat =
        stand({"2024: {jaarrekening: {vastgesteld: 2026-01-14}}", Cyclusstuk::jaarrekening, 2024, Stap::vastgesteld});
    CHECK(iso(*te_laat.uiterlijk) == "2025-12-31");
    CHECK(te_laat.te_laat == 14);
}

TEST_CASE("a draft is judged by the day of adoption when that came before the meeting that was planned") {
    const auto sent = stand({"2027: {ontwerpbegroting: {verzonden: 2026-04-15, ab_datum: 2026-07-08}, begroting: "
                             "{vastgesteld: 2026-07-01}}",
                             draft, 2027});
    CHECK(iso(*sent.uiterlijk) == "2026-04-08");
    CHECK(sent.te_laat == 7);
}
