// Points, profile and duties, each counted by hand.
#include "analysis/plichten.hpp"
#include "analysis/sturing.hpp"
#include "analysis/toezicht.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace grip;
using analysis::Plichtsoort;
using analysis::Plichtstand;
using analysis::Puntsoort;

namespace {

const Date peildatum{std::chrono::year{2026} / std::chrono::November / 25};
const std::string kop = "naam: Voorbeeldstad\ncode: GM9999\n";
/// One percent of it is a million.
const std::string lasten = "lasten: {2026: {bedrag: 100000000}}\n";

std::string bijdrage(const std::string& bedrag) { return "jaren: {2026: {begroot: {bijdrage: " + bedrag + "}}}\n"; }

std::string risico(const std::string& gevolg) {
    return "risicos: [{id: r, omschrijving: R, kans: 10, gevolg: " + gevolg + "}]\n";
}

/// Of the collaboration `a` with these lines, in a municipality with those.
struct Geteld {
    analysis::Sturingsadvies advies;
    std::vector<analysis::Plicht> plichten;

    std::int64_t van(Puntsoort soort) const { return punt(soort).van; }
    std::int64_t tot(Puntsoort soort) const { return punt(soort).tot; }
    std::string reden(Puntsoort soort) const { return in_woorden(punt(soort).reden); }
    const analysis::Plicht& plicht(Plichtsoort soort) const {
        const auto found = std::ranges::find(plichten, soort, &analysis::Plicht::soort);
        REQUIRE(found != plichten.end());
        return *found;
    }

private:
    const analysis::Sturingspunt& punt(Puntsoort soort) const {
        return *std::ranges::find(advies.punten, soort, &analysis::Sturingspunt::soort);
    }
};

Geteld tel(const std::string& regels, const std::string& gemeente = "", std::map<std::string, std::string> meer = {}) {
    meer.emplace("samenwerkingen/a.yaml", test::samenwerking(regels));
    meer.emplace("gemeente.yaml", kop + gemeente);
    const test::Register reg{std::move(meer)};
    const load::Loaded loaded = load::load(test::source_at(reg.folder()), rules::all());
    REQUIRE(!loaded.data.samenwerkingen.empty());
    const Samenwerking& a = loaded.data.samenwerkingen.front();
    return {analysis::sturingsadvies(loaded.data, a, analysis::risicoposten(loaded.data, peildatum), peildatum),
            analysis::plichten(loaded.data, a, peildatum)};
}

/// A second collaboration, whose risk costs 100.000 × 10 % = 10.000 a year.
const std::map<std::string, std::string> buur{
    {"samenwerkingen/b.yaml", "naam: Buur\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
                              "risicos: [{id: r, omschrijving: R, kans: 10, gevolg: 100000}]\n"}};

} // namespace

TEST_CASE("a contribution of half a percent up to two of our own expenses gives two points, less one, more three") {
    const auto punten = [](const std::string& bedrag) {
        const Geteld geteld = tel(bijdrage(bedrag), lasten);
        CHECK(geteld.van(Puntsoort::financieel) == geteld.tot(Puntsoort::financieel));
        return geteld.van(Puntsoort::financieel);
    };
    CHECK(punten("499999") == 1);
    CHECK(punten("500000") == 2);
    CHECK(punten("2000000") == 2);
    CHECK(punten("2000001") == 3);
    CHECK(punten("0") == 1);
    CHECK(tel(bijdrage("1900000"), lasten).reden(Puntsoort::financieel) ==
          "€ 1,9 miljoen is 1,9 % van onze lasten in 2026");
    // as many decimals as show on which side of the bound it lies
    CHECK(tel(bijdrage("2010000"), lasten).reden(Puntsoort::financieel) ==
          "€ 2 miljoen is 2,01 % van onze lasten in 2026");
    CHECK(tel(bijdrage("20000"), lasten).reden(Puntsoort::financieel) ==
          "€ 20.000 is minder dan 0,1 % van onze lasten in 2026");
}

TEST_CASE("of another year beside this one both must be known, and what lacks is said") {
    const std::string volgend = "jaren: {2027: {begroot: {bijdrage: 600000}}}\n";
    CHECK(tel(volgend, "lasten: {2027: {bedrag: 100000000}}\n").van(Puntsoort::financieel) == 2);
    const Geteld zonder_bijdrage = tel(volgend, lasten);
    CHECK(zonder_bijdrage.van(Puntsoort::financieel) == 1);
    CHECK(zonder_bijdrage.tot(Puntsoort::financieel) == 3);
    CHECK(zonder_bijdrage.reden(Puntsoort::financieel) == "onze bijdrage in 2026 is niet bekend");
    CHECK(tel(bijdrage("1"), "").reden(Puntsoort::financieel) == "onze lasten in 2026 zijn niet bekend");
}

TEST_CASE("five up to fifteen percent of the expected costs of all risks gives two points") {
    const auto punten = [](const std::string& gevolg) { return tel(risico(gevolg), "", buur).van(Puntsoort::risico); };
    CHECK(punten("5263") == 1);  // 526,3 ÷ 10.526,3 = 4,9998 %
    CHECK(punten("5264") == 2);  // 526,4 ÷ 10.526,4 = 5,0008 %
    CHECK(punten("17647") == 2); // 1.764,7 ÷ 11.764,7 = 14,9999 %
    CHECK(punten("17648") == 3); // 1.764,8 ÷ 11.764,8 = 15,0007 %
    CHECK(tel(risico("100000"), "", buur).reden(Puntsoort::risico) ==
          "50 % van de verwachte kosten van al onze risico's");
}

TEST_CASE("what lacks of the risks makes the points a range: of its own upward, of others downward") {
    const Geteld niets = tel("", "", buur);
    CHECK(niets.van(Puntsoort::risico) == 1);
    CHECK(niets.tot(Puntsoort::risico) == 3);
    const Geteld eigen = tel(
        "risicos: [{id: r, omschrijving: R, kans: 10, gevolg: 10000}, {id: q, omschrijving: Q, kans: 10, gevolg: pm}]\n",
        "", buur); // at least 1.000 of 11.000: 9,1 %
    CHECK(eigen.van(Puntsoort::risico) == 2);
    CHECK(eigen.tot(Puntsoort::risico) == 3);
    std::map<std::string, std::string> onbekend = buur;
    onbekend["risicos.yaml"] =
        "risicos: [{id: g, omschrijving: G, kans: 10, gevolg: onbekend, toelichting: Gevraagd.}]\n";
    const Geteld ander = tel(risico("10000"), "", onbekend); // at most 9,1 %
    CHECK(ander.van(Puntsoort::risico) == 1);
    CHECK(ander.tot(Puntsoort::risico) == 2);
    const Geteld geen = tel("geen_risicos: {toelichting: Onderzocht., datum: 2026-01-01}\n", "", onbekend);
    CHECK(geen.van(Puntsoort::risico) == 1);
    CHECK(geen.tot(Puntsoort::risico) == 1);
}

TEST_CASE("the kind of work: the heaviest counts, and a taakveld that the raad singled out more than any") {
    const auto aard = [](const std::string& regels, const std::string& gemeente) {
        const Geteld geteld = tel(regels, gemeente);
        return std::pair{geteld.van(Puntsoort::aard), geteld.tot(Puntsoort::aard)};
    };
    using Paar = std::pair<std::int64_t, std::int64_t>;
    const std::string relevant = "politiek_relevant: [\"6.2\"]\n";
    CHECK(aard("", "") == Paar{2, 2}); // uitvoering
    CHECK(aard("taakvelden: [\"6.2\"]\n", relevant) == Paar{3, 3});
    CHECK(aard("taakvelden: [\"7.1\"]\n", relevant) == Paar{2, 2});
    CHECK(aard("taakvelden: [\"6.2\"]\n", "") == Paar{2, 2});
    CHECK(aard("", relevant) == Paar{2, 3}); // its taakvelden are not known
}

TEST_CASE("preventief toezicht of this or the last year adds three points, from the day of the letter") {
    const auto extra = [](const std::string& toezicht) {
        const Geteld geteld = tel(bijdrage("600000") + risico("100000") + toezicht, lasten, buur);
        return geteld.advies.van - 7; // 2 + 3 + 2
    };
    CHECK(extra("") == 0);
    CHECK(extra("toezicht: {2026: preventief}\n") == 3);
    CHECK(extra("toezicht: {2025: preventief, 2026: repressief}\n") == 3);
    CHECK(extra("toezicht: {2024: preventief}\n") == 0);
    CHECK(extra("toezicht: {2026: {regime: preventief, brief: 2026-12-01}}\n") == 0);
}

TEST_CASE("three and four points are basis, five and six plus, seven and more intensief") {
    const auto past = [](const std::string& geld, const std::string& gevolg) {
        const Geteld geteld = tel(bijdrage(geld) + risico(gevolg), lasten, buur);
        REQUIRE(geteld.advies.zeker());
        return std::pair{geteld.advies.van, geteld.advies.laagste};
    };
    using Paar = std::pair<std::int64_t, Profiel>;
    CHECK(past("100000", "1000") == Paar{4, Profiel::basis});        // 1 + 1 + 2
    CHECK(past("600000", "1000") == Paar{5, Profiel::plus});         // 2 + 1 + 2
    CHECK(past("600000", "10000") == Paar{6, Profiel::plus});        // 2 + 2 + 2
    CHECK(past("600000", "100000") == Paar{7, Profiel::intensief});  // 2 + 3 + 2
    CHECK(past("3000000", "100000") == Paar{8, Profiel::intensief}); // 3 + 3 + 2
}

TEST_CASE("with nothing known the advice is a range, and nobody promised anything") {
    const Geteld niets = tel("");
    CHECK(niets.advies.van == 4);
    CHECK(niets.advies.tot == 8);
    CHECK(niets.advies.laagste == Profiel::basis);
    CHECK(niets.advies.hoogste == Profiel::intensief);
    CHECK(niets.plichten.empty());
}

TEST_CASE("an own framework replaces bounds, points and profiles") {
    const std::string kader =
        "versie: 2026-01-01\npunten:\n  financieel: {grenzen: [10, 20]}\n  risico: {grenzen: [5, 15]}\n"
        "  aard: {bedrijfsvoering: 1, uitvoering: 4, beleid: 2, politiek_relevant: 3}\n  toezicht: {preventief: 3}\n"
        "profielen:\n  - {profiel: basis, vanaf: 3}\n  - {profiel: plus, vanaf: 8}\n  - {profiel: intensief, vanaf: 9}\n";
    auto files = buur;
    files.emplace("kader/sturing.yaml", kader);
    const Geteld geteld = tel(bijdrage("3000000") + risico("100000") + "sturingsprofiel: intensief\n", lasten, files);
    CHECK(geteld.advies.van == 8); // 1 + 3 + 4
    CHECK(geteld.advies.laagste == Profiel::plus);
    CHECK(geteld.plichten.empty());
}

TEST_CASE("a framework of which the bounds or profiles do not rise is refused") {
    const auto meldingen = [](const std::string& grenzen, const std::string& profielen) {
        const test::Register reg{
            {{"kader/sturing.yaml",
              "versie: 2026-01-01\npunten:\n  financieel: {grenzen: " + grenzen + "}\n  risico: {grenzen: [5, 15]}\n" +
                  "  aard: {bedrijfsvoering: 1, uitvoering: 2, beleid: 2, politiek_relevant: 3}\n" +
                  "  toezicht: {preventief: 3}\nprofielen: [" + profielen + "]\n"}}};
        std::vector<std::string> result;
        for (const Finding& finding : test::check(reg.folder())) {
            if (is_form(*finding.rule)) result.push_back(finding.message);
        }
        return fmt::format("{}", fmt::join(result, "; "));
    };
    const std::string goed = "{profiel: basis, vanaf: 3}, {profiel: plus, vanaf: 5}, {profiel: intensief, vanaf: 7}";
    CHECK(meldingen("[0.5, 2]", goed) == "");
    CHECK(meldingen("[2, 0.5]", goed) == "hier horen twee grenzen te staan, de laagste eerst");
    CHECK(meldingen("[2]", goed) == "hier horen twee grenzen te staan, de laagste eerst");
    CHECK(meldingen("[0.5, 2]", "{profiel: basis, vanaf: 3}, {profiel: plus, vanaf: 5}") ==
          "hier horen de drie profielen te staan, elk een keer");
    CHECK(meldingen("[0.5, 2]",
                    "{profiel: basis, vanaf: 3}, {profiel: intensief, vanaf: 5}, {profiel: plus, vanaf: 7}") ==
          "dit profiel is niet zwaarder dan het vorige");
}

TEST_CASE("the duties are those of the profile chosen, else of what the municipality chose for all") {
    const auto soorten = [](const std::string& regels, const std::string& gemeente) {
        std::vector<std::string_view> keys;
        for (const auto& plicht : tel(regels, gemeente).plichten) keys.push_back(option_of(plicht.soort).key);
        return fmt::format("{}", fmt::join(keys, " "));
    };
    const std::string basis = "evaluatie";
    const std::string plus = "evaluatie gesprekken raadsinformatie oplegnotitie";
    CHECK(soorten("", "") == "");
    CHECK(soorten("", "sturingsprofiel: basis\n") == basis);
    CHECK(soorten("sturingsprofiel: plus\n", "sturingsprofiel: basis\n") == plus);
    CHECK(soorten("sturingsprofiel: intensief\n", "") ==
          "evaluatie gesprekken raadsinformatie rapporteur oplegnotitie");
    for (const auto& plicht : tel("sturingsprofiel: intensief\n").plichten) {
        CHECK(plicht.stand == Plichtstand::niet_na_te_gaan);
        CHECK(!plicht.sleutel.empty());
    }
}

TEST_CASE("so many talks within a year: one more is due a year after the last that made up the number") {
    const auto gesprekken = [](const std::string& dagen, const std::string& meer = "") {
        return tel("sturingsprofiel: intensief\n" + meer + "gesprekken: [" + dagen + "]\n")
            .plicht(Plichtsoort::gesprekken);
    };
    CHECK(gesprekken("{datum: 2025-11-25}, {datum: 2026-03-01}").stand ==
          Plichtstand::voldaan); // today is the last day
    const auto een_dag = gesprekken("{datum: 2025-11-24}, {datum: 2026-03-01}");
    CHECK(een_dag.stand == Plichtstand::te_laat);
    CHECK(een_dag.uiterlijk == Date{std::chrono::year{2026} / std::chrono::November / 24});
    CHECK(een_dag.laatst == Date{std::chrono::year{2026} / std::chrono::March / 1});
    // the same day twice is one talk, and a day to come is a plan
    CHECK(gesprekken("{datum: 2025-10-01}, {datum: 2025-10-01, met: Voorzitter}, {datum: 2026-12-01}").stand ==
          Plichtstand::te_laat);
    CHECK(gesprekken("{datum: 2026-02-01}").stand == Plichtstand::open); // the second may come until 1 February 2027
    CHECK(gesprekken("{datum: 2025-02-01}").stand == Plichtstand::te_laat);
    CHECK(gesprekken("{datum: 2025-02-01}", "sinds: 2026-01-01\n").stand == Plichtstand::open);
}

TEST_CASE("the raad hears twice a year, by whatever way") {
    const auto nieuws = [](const std::string& dagen) {
        return tel("sturingsprofiel: plus\n", "raadsinformatie: [" + dagen + "]\n")
            .plicht(Plichtsoort::raadsinformatie);
    };
    CHECK(nieuws("{datum: 2026-05-21, soort: dashboard}, {datum: 2026-11-20, soort: raadsbrief}").stand ==
          Plichtstand::voldaan);
    CHECK(nieuws("{datum: 2025-05-21, soort: dashboard}, {datum: 2026-11-20, soort: raadsbrief}").uiterlijk ==
          Date{std::chrono::year{2026} / std::chrono::May / 21});
}

TEST_CASE("an evaluation is due so many years after the last; without one since we take part nothing can be said") {
    const auto evaluatie = [](const std::string& regels) {
        return tel("sturingsprofiel: intensief\n" + regels).plicht(Plichtsoort::evaluatie);
    };
    CHECK(evaluatie("evaluatie: {laatste: 2024-11-25}\n").stand == Plichtstand::voldaan);
    CHECK(evaluatie("evaluatie: {laatste: 2024-11-24}\n").stand == Plichtstand::te_laat);
    CHECK(evaluatie("sinds: 2025-06-01\n").stand == Plichtstand::open);
    CHECK(evaluatie("sinds: 2020-06-01\n").stand == Plichtstand::niet_na_te_gaan);
}

TEST_CASE("draft budget and provisional accounts: of both the last that had to be there counts") {
    const auto stukken = [](const std::string& jaarrekening) {
        const std::string regels = "naam: A\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
                                   "sturingsprofiel: basis\ncyclus:\n  jaren:\n"
                                   "    2025: {voorlopige_jaarrekening: {verzonden: " +
                                   jaarrekening +
                                   "}}\n    2027: {ontwerpbegroting: {verzonden: 2026-04-08, ab_datum: 2026-07-01}}\n";
        return tel("", "", {{"samenwerkingen/a.yaml", regels}}).plicht(Plichtsoort::stukken);
    };
    CHECK(stukken("2026-04-29").stand == Plichtstand::voldaan);
    const auto te_laat = stukken("2026-04-30"); // before 30 April (Wgr art. 34b)
    CHECK(te_laat.stand == Plichtstand::te_laat);
    CHECK(te_laat.uiterlijk == Date{std::chrono::year{2026} / std::chrono::April / 29});
}

TEST_CASE("of meetings with a paper for the raad the last one counts: discussed before it, or only after") {
    const auto besproken = [](const std::string& raad, const std::string& soort) {
        return tel("sturingsprofiel: plus\n", "",
                   {{"vergaderingen/2026-10-07-a-bestuur.yaml",
                     "samenwerking: a\norgaan: bestuur\ndatum: 2026-10-07\n" + raad +
                         "agenda: [{titel: Stuk, soort: " + soort + "}]\n"}})
            .plicht(Plichtsoort::oplegnotitie)
            .stand;
    };
    CHECK(besproken("raadsbehandeling: 2026-10-01\n", "ontwerpbegroting") == Plichtstand::voldaan);
    CHECK(besproken("raadsbehandeling: 2026-10-08\n", "ontwerpbegroting") == Plichtstand::te_laat);
    CHECK(besproken("", "ontwerpbegroting") == Plichtstand::niet_na_te_gaan);
    CHECK(besproken("raadsbehandeling: 2026-10-08\n", "benoeming") == Plichtstand::niet_na_te_gaan);
}

TEST_CASE("a talk that is confidential may have been the one that was due") {
    const std::map<std::string, std::string> files{
        {"gemeente.yaml", kop},
        {"samenwerkingen/a.yaml", test::samenwerking("sturingsprofiel: intensief\ngesprekken:\n"
                                                     "  - {datum: 2025-02-01}\n"
                                                     "  - {datum: 2025-03-01, vertrouwelijk: true}\n")}};
    const test::Register reg{files};
    const auto dashboard = [&](const std::vector<std::string>& meer) {
        std::vector<std::string> words{"dashboard", "--register", reg.folder().string()};
        words.insert(words.end(), meer.begin(), meer.end());
        return test::grip(words).out;
    };
    const std::string te_laat =
        "2 keer per jaar een gesprek met het bestuur (in de laatste twaalf maanden gebeurde dat niet; de laatste keer was op";
    CHECK(dashboard({}).find(te_laat) == std::string::npos);
    CHECK(dashboard({"--intern"}).find(te_laat) != std::string::npos);
}
