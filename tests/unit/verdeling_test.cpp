// Cost shares, exact to the cent. Expected values come from published keys and budgets, or were computed by hand.
#include "analysis/verdeling.hpp"
#include "analysis/vergelijking.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <numeric>

using namespace grip;

namespace {

using Delen = std::map<std::string, std::int64_t>; ///< in cents

/// The parts of a register with this kostenverdeling, for 2027.
class Wereld {
public:
    Wereld(const std::string& deelnemers, const std::string& onderdelen, const std::string& gemeente = "")
        : reg_{{{"gemeente.yaml", "naam: Leiden\ncode: GM0546\n" + gemeente},
                {"samenwerkingen/dienst.yaml",
                 "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\ndeelnemers:\n" +
                     deelnemers + "jaren: {2027: {begroot: {bijdrage: 500, bijdrage_eigen_begroting: 490}}}\n" +
                     "kostenverdeling:\n  onderdelen:\n" + onderdelen}}},
          loaded_{load::load(test::source_at(reg_.folder()), rules::all())} {
        for (const Finding& finding : loaded_.findings) FAIL_CHECK(finding.message);
    }
    const Register& data() const { return loaded_.data; }
    const Samenwerking& samenwerking() const { return data().samenwerkingen.front(); }
    std::vector<analysis::Onderdeeldeling> delen(const analysis::Scenario* scenario = nullptr) const {
        return analysis::verdeling(data(), samenwerking(), Jaar{2027}, scenario);
    }
    Delen totaal(std::size_t onderdeel = 0, const analysis::Scenario* scenario = nullptr) const {
        const auto deling = delen(scenario).at(onderdeel);
        Delen result;
        for (std::size_t i = 0; i < deling.totaal.size(); ++i) result[deling.deelnemers[i]] = deling.totaal[i].cents;
        return result;
    }

private:
    test::Register reg_;
    load::Loaded loaded_;
};

std::string deelnemers(const std::vector<std::string>& namen) {
    std::string text;
    for (const std::string& naam : namen) text += "  - {naam: " + naam + ", soort: gemeente}\n";
    return text;
}

std::string onderdeel(const std::string& bedrag, const std::string& sleutels, const std::string& wie = "") {
    return "    - {naam: Deel, bedrag: {2027: " + bedrag + "}, " + (wie.empty() ? "" : "deelnemers: [" + wie + "], ") +
           "sleutels: [" + sleutels + "]}\n";
}

const std::string leidse_regio = deelnemers({"Leiden", "Leiderdorp", "Oegstgeest", "Voorschoten", "Zoeterwoude"});
const std::string inwoners = "{Leiden: 130067, Leiderdorp: 27900, Oegstgeest: 25900, Voorschoten: 25627, "
                             "Zoeterwoude: 9300}";
const std::string gemeente_inwoners = "inwoners: {2025: {aantallen: " + inwoners + "}}\n";
const std::string gebruik = "{Leiden: 4200, Leiderdorp: 800, Oegstgeest: 650, Voorschoten: 700, Zoeterwoude: 150}";

std::int64_t som(const Delen& delen) {
    return std::accumulate(delen.begin(), delen.end(), std::int64_t{0},
                           [](std::int64_t sum, const auto& entry) { return sum + entry.second; });
}

} // namespace

TEST_CASE("shares add up to the amount, by largest remainder and then by name") {
    CHECK(Wereld{deelnemers({"a", "b", "c"}), onderdeel("1.00", "{soort: vast}")}.totaal() ==
          Delen{{"a", 34}, {"b", 33}, {"c", 33}});
    CHECK(Wereld{deelnemers({"c", "b", "a"}), onderdeel("0.02", "{soort: vast}")}.totaal() ==
          Delen{{"a", 1}, {"b", 1}, {"c", 0}});
    CHECK(Wereld{deelnemers({"a", "b", "c"}), onderdeel("-1.00", "{soort: vast}")}.totaal() ==
          Delen{{"a", -34}, {"b", -33}, {"c", -33}}); // money that comes back
    CHECK(Wereld{deelnemers({"a", "b"}), onderdeel("0", "{soort: vast}")}.totaal() == Delen{{"a", 0}, {"b", 0}});
    const auto groot = Wereld{deelnemers({"a", "b", "c"}), onderdeel("1000000000000", "{soort: vast}")}.totaal();
    CHECK(som(groot) == 100'000'000'000'000);
}

TEST_CASE("by inhabitants of the reference year, of the municipality's own file or of the key") {
    const std::string sleutel = "{soort: inwoners, peiljaar: -2}";
    const Delen verwacht{{"Leiden", 74309053},
                         {"Leiderdorp", 15939651},
                         {"Oegstgeest", 14797024},
                         {"Voorschoten", 14641055},
                         {"Zoeterwoude", 5313217}};
    CHECK(Wereld{leidse_regio, onderdeel("1250000", sleutel), gemeente_inwoners}.totaal() == verwacht);
    CHECK(Wereld{leidse_regio, onderdeel("1250000", "{soort: inwoners, waarden: " + inwoners + "}")}.totaal() ==
          verwacht);
    const Wereld zonder{leidse_regio, onderdeel("1250000", "{soort: inwoners, peiljaar: 2026}"), gemeente_inwoners};
    CHECK(zonder.totaal().empty());
    CHECK(zonder.delen().front().sleutels.front().ontbreekt ==
          "de inwoners op 1 januari 2026 van Leiden, Leiderdorp, Oegstgeest, Voorschoten en Zoeterwoude");
}

TEST_CASE("more keys on one part: the amount is first divided over the keys") {
    const std::string sleutels = "{soort: inwoners, gewicht: 60, peiljaar: 2025}, {soort: vast, gewicht: 25}, "
                                 "{soort: gebruik, gewicht: 15, waarden: " +
                                 gebruik + "}";
    const Wereld wereld{leidse_regio, onderdeel("1250000", sleutels), gemeente_inwoners};
    CHECK(wereld.totaal() == Delen{{"Leiden", 62950817},
                                   {"Leiderdorp", 18121483},
                                   {"Oegstgeest", 17003214},
                                   {"Voorschoten", 17053864},
                                   {"Zoeterwoude", 9870622}});
    SUBCASE("a scenario gives the keys other weights, and may add one that needs no values") {
        const analysis::Scenario alles_vast{"vast=100", {{Sleutelsoort::vast, Gewicht::of(100)}}};
        CHECK(wereld.totaal(0, &alles_vast).at("Zoeterwoude") == 25000000);
        const analysis::Scenario tarief{"anders=100", {{Sleutelsoort::anders, Gewicht::of(100)}}};
        CHECK(wereld.totaal(0, &tarief).empty());
    }
    CHECK(Wereld{leidse_regio, onderdeel("100", "{soort: vast, gewicht: 60}, {soort: vast, gewicht: 30}")}
              .totaal()
              .empty()); // 90 is not 100
}

TEST_CASE("fixed percentages as boards publish them") {
    const std::string haaglanden =
        "{Delft: 8, Den Haag: 27, Leidschendam-Voorburg: 2, Midden-Delfland: 2, Pijnacker-Nootdorp: 4, Rijswijk: 4, "
        "Wassenaar: 2, Westland: 14, Zoetermeer: 8, Provincie Zuid-Holland: 29}";
    const auto delen =
        Wereld{deelnemers({"Delft", "Den Haag", "Leidschendam-Voorburg", "Midden-Delfland", "Pijnacker-Nootdorp",
                           "Rijswijk", "Wassenaar", "Westland", "Zoetermeer", "Provincie Zuid-Holland"}),
               onderdeel("10000000", "{soort: percentage, waarden: " + haaglanden + "}")}
            .totaal();
    CHECK(delen.at("Den Haag") == 270000000);
    CHECK(delen.at("Provincie Zuid-Holland") == 290000000);
    CHECK(som(delen) == 1000000000);
    CHECK(Wereld{deelnemers({"Bunschoten", "Leusden", "Nijkerk", "Putten"}),
                 onderdeel("100.01", "{soort: percentage, waarden: {Bunschoten: 16.33, Leusden: 28.95, Nijkerk: 35.53, "
                                     "Putten: 19.19}}")}
              .totaal() == Delen{{"Bunschoten", 1633}, {"Leusden", 2895}, {"Nijkerk", 3554}, {"Putten", 1919}});
    // somebody with a percentage who does not pay for this part
    CHECK(Wereld{deelnemers({"a", "b"}), onderdeel("100", "{soort: percentage, waarden: {a: 50, b: 50}}", "a")}
              .totaal()
              .empty());
}

TEST_CASE("a tarief brings in what it brings in, and the difference with the part is shown") {
    // Regio Midden-Holland, kadernota 2018: € 1,76 for 71.189 inhabitants of Gouda; printed: € 125.293
    const Wereld wereld{deelnemers({"Gouda"}),
                        onderdeel("125293", "{soort: tarief, bedrag_per_eenheid: 1.76, waarden: {Gouda: 71189}}")};
    CHECK(wereld.totaal() == Delen{{"Gouda", 12529264}});
    CHECK(wereld.delen().front().sleutels.front().verschil == Euro{36});
    const Wereld te_veel{deelnemers({"a"}),
                         onderdeel("100", "{soort: tarief, bedrag_per_eenheid: 3, waarden: {a: 50}}")};
    CHECK(te_veel.delen().front().sleutels.front().verschil == Euro{-5000});
    CHECK(Wereld{deelnemers({"a"}), onderdeel("100", "{soort: tarief, waarden: {a: 50}}")}.totaal().empty());
    // a rate of parts of a cent: 25.627 × 0,482405 = 12.362,59…; and the largest of both
    const Wereld tarief{deelnemers({"a"}),
                        onderdeel("1", "{soort: tarief, bedrag_per_eenheid: 0.482405, waarden: {a: 25627}}")};
    CHECK(tarief.totaal() == Delen{{"a", 1236259}});
    CHECK(analysis::keer(Hoeveelheid::of(1'000'000'000), Tarief::of(1000)) == Euro{most_euros * 100});
    CHECK(!analysis::keer(Hoeveelheid::of(1'000'000'000), Tarief::of(1'000'000'000)));
}

TEST_CASE("average costs: units at a price, with what they do not cover; without a price they divide the amount") {
    const std::string per_stuk = "{soort: gemiddelde-kosten, bedrag_per_eenheid: 33.33, waarden: {a: 2, b: 0.5}}";
    const Wereld wereld{deelnemers({"a", "b"}), onderdeel("100", per_stuk)};
    CHECK(wereld.totaal() == Delen{{"a", 6666}, {"b", 1667}}); // 16,665 is rounded away from zero
    CHECK(wereld.delen().front().sleutels.front().verschil == Euro{1667});
    CHECK(Wereld{deelnemers({"a", "b"}), onderdeel("100", "{soort: gemiddelde-kosten, waarden: {a: 3, b: 1}}")}
              .totaal() == Delen{{"a", 7500}, {"b", 2500}});
}

TEST_CASE("decimal use, weights of zero, and parts with participants of their own") {
    CHECK(Wereld{deelnemers({"a", "b"}), onderdeel("10", "{soort: gebruik, waarden: {a: 0.25, b: 0.75}}")}.totaal() ==
          Delen{{"a", 250}, {"b", 750}});
    CHECK(Wereld{deelnemers({"a", "b"}), onderdeel("10", "{soort: gebruik, waarden: {a: 0, b: 2}}")}.totaal() ==
          Delen{{"a", 0}, {"b", 1000}});
    CHECK(Wereld{deelnemers({"a", "b"}), onderdeel("10", "{soort: gebruik, waarden: {a: 0, b: 0}}")}.totaal().empty());
    const Wereld twee{deelnemers({"Leiden", "b", "c"}),
                      onderdeel("90", "{soort: vast}") + onderdeel("10", "{soort: vast}", "Leiden, b")};
    CHECK(twee.totaal(1) == Delen{{"Leiden", 500}, {"b", 500}});
    CHECK(analysis::aandeel_van(twee.delen(), "Leiden") == Euro{3500});
    CHECK(analysis::aandeel_van(twee.delen(), "c") == Euro{3000});
    const auto v = analysis::vergelijking(twee.data(), twee.samenwerking(), Jaar{2027});
    CHECK(v.volgens_sleutel == Euro{3500});
    CHECK(v.begroting_partij == Euro{50000});
    CHECK(v.eigen_begroting == Euro{49000});
    CHECK(analysis::verschillen(twee.data(), v).size() == 3);
}

TEST_CASE("sources that differ by no more than the norm agree") {
    const analysis::Vergelijking v{Euro{50'000}, Euro{49'000}, Euro{48'500}};
    const auto aantal = [&](const std::string& norm) {
        const Wereld wereld{deelnemers({"a"}), onderdeel("1", "{soort: vast}"),
                            "normen: {begroting_verschil: " + norm + "}\n"};
        return analysis::verschillen(wereld.data(), v).size();
    };
    CHECK(aantal("4.99") == 3);
    CHECK(aantal("5") == 2);
    CHECK(aantal("10") == 1);
    CHECK(aantal("15") == 0);
    CHECK(analysis::Paar{"een", Euro{100}, "ander", Euro{250}}.verschil() == Euro{150});
    CHECK(analysis::Paar{"een", Euro{250}, "ander", Euro{100}}.verschil() == Euro{150});
}

TEST_CASE("parts in tenths of a percent add up to 100") {
    const auto scaled = [](const std::vector<double>& delen) {
        std::vector<std::int64_t> result;
        for (const Percentage deel : analysis::percentages(delen)) result.push_back(deel.scaled);
        return result;
    };
    CHECK(scaled({1. / 3, 1. / 3, 1. / 3}) == std::vector<std::int64_t>{33'400, 33'300, 33'300});
    CHECK(scaled({0.0004, 0.9996}) == std::vector<std::int64_t>{0, 100'000});       // 0,04 % and 99,96 %
    CHECK(scaled({0.25, 0, 0.25}) == std::vector<std::int64_t>{50'000, 0, 50'000}); // of what there is
    CHECK(scaled({0, 0}) == std::vector<std::int64_t>{0, 0});
    CHECK(scaled({}).empty());
}

TEST_CASE("a scenario with a key of which nothing is registered is not computed, whatever else is known") {
    const Wereld wereld{deelnemers({"a", "b"}), onderdeel("1000", "{soort: vast}"),
                        "inwoners: {2026: {aantallen: {a: 10, b: 90}}}\n"};
    const analysis::Scenario gebruik_alleen{"gebruik=100", {{Sleutelsoort::gebruik, Gewicht::of(100)}}};
    CHECK(wereld.totaal(0, &gebruik_alleen).empty());
    CHECK(wereld.delen(&gebruik_alleen).front().sleutels.front().ontbreekt == "de waarde van a en b");
    const analysis::Scenario inwoners_alleen{"inwoners=100", {{Sleutelsoort::inwoners, Gewicht::of(100)}}};
    CHECK(wereld.totaal(0, &inwoners_alleen) == Delen{{"a", 10000}, {"b", 90000}}); // of the year before
}

TEST_CASE("percentages that do not add up are not computed, also when those who pay make 100") {
    const Wereld wereld{deelnemers({"a", "b"}),
                        onderdeel("1000", "{soort: percentage, waarden: {a: 60, b: 40, z: 10}}")};
    CHECK(wereld.totaal().empty());
}

TEST_CASE("a key without weight asks for no values, and a part without us does not matter to us") {
    CHECK(Wereld{deelnemers({"a", "b"}), onderdeel("10", "{soort: vast, gewicht: 100}, {soort: gebruik, gewicht: 0}")}
              .totaal() == Delen{{"a", 500}, {"b", 500}});
    const Wereld wereld{deelnemers({"a", "b", "c"}),
                        onderdeel("100", "{soort: vast}", "a, b") + onderdeel("100", "{soort: gebruik}", "b, c")};
    CHECK(analysis::aandeel_van(wereld.delen(), "a") == Euro{5000});
    CHECK(!analysis::aandeel_van(wereld.delen(), "b"));
    CHECK(!analysis::aandeel_van(wereld.delen(), "d")); // not among those who pay: unknown, and not nothing
}

TEST_CASE("who comes or goes in the year pays for his days, when the part says so") {
    const std::string wie = deelnemers({"a", "b", "c, sinds: 2027-07-01"}); // 184 of 365 days
    const auto deel = [](const std::string& meer, const std::string& sleutel) {
        return "    - {naam: Deel, bedrag: {2027: 1000}, " + meer + "sleutels: [" + sleutel + "]}\n";
    };
    // without it, as on 1 January: c nothing, and who leaves in the year all of it
    CHECK(Wereld{wie, deel("", "{soort: vast}")}.totaal() == Delen{{"a", 50000}, {"b", 50000}});
    CHECK(Wereld{deelnemers({"a", "b, tot: 2027-06-30"}), deel("", "{soort: vast}")}.totaal() ==
          Delen{{"a", 50000}, {"b", 50000}});
    // 365 : 365 : 184, and still the whole amount
    CHECK(Wereld{wie, deel("naar_rato: true, ", "{soort: vast}")}.totaal() ==
          Delen{{"a", 39935}, {"b", 39934}, {"c", 20131}});
    // a third each, c 184 days of it; nobody pays the rest
    const Wereld open{wie, deel("naar_rato: true, rest: onverdeeld, ", "{soort: vast}")};
    CHECK(open.totaal() == Delen{{"a", 33334}, {"b", 33333}, {"c", 16803}});
    CHECK(open.delen().front().sleutels.front().verschil == Euro{16530});
    // one who left and one who came: 50 × 365 : 30 × 181 : 20 × 184
    CHECK(Wereld{deelnemers({"a", "b, tot: 2027-06-30", "c, sinds: 2027-07-01"}),
                 deel("naar_rato: true, ", "{soort: gebruik, waarden: {a: 50, b: 30, c: 20}}")}
              .totaal() == Delen{{"a", 66703}, {"b", 19847}, {"c", 13450}});
    // a rate brings in what it brings in: 1.000 × € 1,50 × 184 / 365
    CHECK(Wereld{wie, deel("naar_rato: true, ", "{soort: tarief, bedrag_per_eenheid: 1.5, waarden: {a: 0, b: 0, "
                                                "c: 1000}}")}
              .totaal() == Delen{{"a", 0}, {"b", 0}, {"c", 75616}});
    // who left and came back has the days of both: 31 + 31
    CHECK(analysis::deelnames(Wereld{deelnemers({"a, tot: 2027-01-31", "a, sinds: 2027-12-01"}), deel("", "{soort: "
                                                                                                          "vast}")}
                                  .samenwerking(),
                              Jaar{2027})
              .front()
              .dagen == 62);
}

TEST_CASE("who stands there twice pays once, and with a stranger nothing is computed") {
    CHECK(Wereld{deelnemers({"a", "b", "a"}), onderdeel("90", "{soort: vast}")}.totaal() ==
          Delen{{"a", 4500}, {"b", 4500}});
    CHECK(Wereld{deelnemers({"a", "b"}), onderdeel("90", "{soort: vast}", "a, b, a")}.totaal() ==
          Delen{{"a", 4500}, {"b", 4500}});
    const Wereld vreemd{deelnemers({"a", "b"}), onderdeel("90", "{soort: vast}", "a, Stichting X")};
    CHECK(vreemd.totaal().empty());
    CHECK(vreemd.delen().front().betalers.vreemden == std::vector<std::string>{"Stichting X"});
    // who left before is no stranger, and pays no more
    CHECK(Wereld{deelnemers({"a", "b, tot: 2026-12-31"}), onderdeel("90", "{soort: vast}", "a, b")}.totaal() ==
          Delen{{"a", 9000}});
}

TEST_CASE("a part outside its years is not there, and does not keep the total from being computed") {
    const Wereld wereld{deelnemers({"Leiden", "b"}),
                        "    - {naam: Oud, tot: 2026, bedrag: {2026: 5}, sleutels: [{soort: gebruik}]}\n"
                        "    - {naam: Nieuw, vanaf: 2028, sleutels: [{soort: gebruik}]}\n" +
                            onderdeel("90", "{soort: vast}")};
    CHECK(wereld.delen().size() == 1);
    CHECK(analysis::aandeel_van(wereld.delen(), "Leiden") == Euro{4500});
}

TEST_CASE("without peiljaar the inhabitants of the year before count, and that is said") {
    const Wereld wereld{deelnemers({"Leiden", "Leiderdorp"}), onderdeel("50000", "{soort: inwoners}"),
                        "inwoners: {2026: {aantallen: {Leiden: 130067, Leiderdorp: 27900}}, "
                        "2025: {aantallen: {Leiden: 1, Leiderdorp: 1}}}\n"};
    CHECK(wereld.totaal() == Delen{{"Leiden", 4116904}, {"Leiderdorp", 883096}});
    const Wereld zonder{deelnemers({"Leiden", "Leiderdorp"}), onderdeel("50000", "{soort: inwoners}"),
                        "inwoners: {2026: {aantallen: {Leiden: 130067}}}\n"};
    CHECK(zonder.delen().front().sleutels.front().ontbreekt == "de inwoners op 1 januari 2026 van Leiderdorp");
    // values of which nobody knows the day are not filled up with those of another
    const Wereld half{deelnemers({"Leiden", "Leiderdorp"}),
                      onderdeel("50000", "{soort: inwoners, waarden: {Leiden: 1}}"),
                      "inwoners: {2026: {aantallen: {Leiderdorp: 27900}}}\n"};
    CHECK(half.delen().front().sleutels.front().ontbreekt == "de waarde van Leiderdorp");
}

TEST_CASE("each scenario that is asked for gets a table of its own") {
    const auto ran = test::grip({"bijdrage", "gezondheidsregio", "2027", "--scenario", "inwoners=60,vast=40",
                                 "--scenario", "vast=100", "--register", "examples/voorbeeldstad/registry"});
    for (const char* kop : {"### Als de kosten anders werden verdeeld: 60 % inwoners en 40 % een vast en gelijk deel\n",
                            "### Als de kosten anders werden verdeeld: 100 % een vast en gelijk deel\n"})
        CHECK_MESSAGE(ran.out.find(kop) != std::string::npos, kop);
    // 21.400.000 and 340.000 in equal parts over 8 and over 3: 2.675.000,00 + 113.333,33, where that was 1.915.001,36
    CHECK(ran.out.find("| Voorbeeldstad | € 1.915.001,36 | € 2.788.333,33 | € 873.331,97 meer |") != std::string::npos);
}
