// The distribution of the total of risks. Expected values come from published tables, closed formulas, or from going
// through every way in which the risks can occur.
#include "analysis/risico/groepen.hpp"
#include "analysis/risico/simulatie.hpp"
#include "analysis/risico/staart.hpp"
#include "analysis/risico/totaal.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <map>
#include <numeric>
#include <random>

using namespace grip;
using namespace grip::analysis;

namespace {

/// Amounts in euros.
Kansrisico vast(double kans, std::int64_t euro, const std::string& groep = "") {
    const auto cents = static_cast<double>(euro * 100);
    return {kans, {cents, cents, cents, {}, Wide{euro} * 100 * delen_per_cent}, groep};
}

Kansrisico driehoek(double kans, double min, double verwacht, double max, const std::string& groep = "") {
    return {kans, {min * 100, verwacht * 100, max * 100, Verdeling::driehoek, 0}, groep};
}

Kansrisico uniform(double kans, double min, double max) {
    return {kans, {min * 100, (min + max) * 50, max * 100, Verdeling::uniform, 0}, ""};
}

/// Both bounds are this many euros.
void check_precies(const Totaal& totaal, double z, double euro) {
    CAPTURE(z);
    const Tussen q = kwantiel(totaal, z);
    CHECK(q.onder == doctest::Approx(euro * 100));
    CHECK(q.boven == doctest::Approx(euro * 100));
}

/// The bounds hold a number between these, and are as narrow as promised.
void check_rond(const Totaal& totaal, double z, double laag, double hoog) {
    CAPTURE(z);
    const Tussen q = kwantiel(totaal, z);
    CHECK(q.onder <= hoog * 100);
    CHECK(q.boven >= laag * 100);
    CHECK(q.boven - q.onder <= totaal.som_maxima / 1000);
}

/// Every way in which risks with fixed amounts can occur, with its chance. Risks of a group occur from the likeliest on.
struct Geval {
    double kans = 1;
    double bedrag = 0; ///< in cents
    std::vector<bool> treedt_op;
};

std::vector<Geval> uitkomsten(const std::vector<Kansrisico>& risicos) {
    std::vector<Geval> alle{{1, 0, std::vector<bool>(risicos.size())}};
    for (const Groep& groep : groepen(risicos)) {
        std::vector<Geval> verder;
        for (Geval uitkomst : alle) {
            double voor = 1;
            const double eerder = uitkomst.kans;
            for (const Kansrisico* risico : groep.risicos) {
                uitkomst.kans = eerder * (voor - risico->kans);
                verder.push_back(uitkomst);
                voor = risico->kans;
                uitkomst.bedrag += risico->effect.max;
                uitkomst.treedt_op[static_cast<std::size_t>(risico - risicos.data())] = true;
            }
            uitkomst.kans = eerder * voor;
            verder.push_back(uitkomst);
        }
        alle = std::move(verder);
    }
    return alle;
}

double kwantiel_van(std::vector<Geval> uitkomsten, double z) {
    std::ranges::sort(uitkomsten, {}, &Geval::bedrag);
    double kans = 0;
    for (const Geval& uitkomst : uitkomsten) {
        kans += uitkomst.kans;
        if (kans >= z - speling) return uitkomst.bedrag;
    }
    return uitkomsten.back().bedrag;
}

std::vector<Kansrisico> willekeurig(std::mt19937& lot, std::size_t aantal) {
    const std::vector<std::string> groepen{"", "", "oogst", "storm"};
    std::vector<Kansrisico> risicos;
    for (std::size_t i = 0; i < aantal; ++i)
        risicos.push_back(vast(static_cast<double>(lot() % 101) / 100, static_cast<std::int64_t>(lot() % 40) * 7,
                               groepen[lot() % 4]));
    return risicos;
}

} // namespace

TEST_CASE("fixed amounts give an exact distribution") {
    const std::vector risicos{vast(0.1, 100), vast(0.5, 200), vast(0.9, 300)};
    const Totaal t = totaal(risicos);
    CHECK(t.exact());
    for (const auto& [z, euro] : {std::pair{0.5, 300}, {0.8, 500}, {0.9, 500}, {0.95, 500}, {0.99, 600}})
        check_precies(t, z, euro);
    CHECK(kans_boven(t, 59999).boven == doctest::Approx(0.045)); // only all three make 600
    CHECK(kans_boven(t, 60000).boven == doctest::Approx(0));
    const Kerngetallen k = kerngetallen(risicos);
    CHECK(k.verwacht == doctest::Approx(38000));
    CHECK(k.som_maxima == doctest::Approx(60000));
    CHECK(k.standaardafwijking == doctest::Approx(std::sqrt(0.09 * 1e8 + 0.25 * 4e8 + 0.09 * 9e8)));
}

TEST_CASE("a chance of exactly the asked certainty is enough") {
    check_precies(totaal(std::vector{vast(0.1, 1), vast(0.1, 1)}), 0.99, 1);
    check_precies(totaal(std::vector{vast(0.3, 1), vast(0.3, 1)}), 0.91, 1);
}

TEST_CASE("one driehoek: its quantiles by formula") {
    const std::vector risicos{driehoek(0.5, 100, 200, 400)};
    const Totaal t = totaal(risicos);
    check_precies(t, 0.5, 0);
    check_rond(t, 0.7, 210.264, 210.265);
    const double p90 = 400 - std::sqrt(12000); // above the mode: 0.8 of the triangle
    check_rond(t, 0.9, p90, p90);
    check_rond(t, 0.99, 365.35, 365.36);
    CHECK(kerngetallen(risicos).verwacht == doctest::Approx(11666.6667));
}

TEST_CASE("two driehoeken that surely occur") {
    const Totaal t = totaal(std::vector{driehoek(1, 0, 50, 100), driehoek(1, 0, 50, 100)});
    check_rond(t, 0.5, 100, 100); // by symmetry
    check_rond(t, 0.9, 137.670, 137.672);
    check_rond(t, 0.99, 165.003, 165.005);
}

TEST_CASE("a uniform effect, alone and beside another") {
    check_rond(totaal(std::vector{uniform(1, 100, 300)}), 0.9, 280, 280);
    // The sum of two is a triangle between 0 and 200: 1 - (200 - x)² / 20000
    const double p90 = 200 - std::sqrt(2000);
    check_rond(totaal(std::vector{uniform(1, 0, 100), uniform(1, 0, 100)}), 0.9, p90, p90);
}

TEST_CASE("a mode at an edge, and an effect without width") {
    check_rond(totaal(std::vector{driehoek(1, 0, 0, 100)}), 0.75, 50, 50); // 1 - (1 - x/100)²
    check_rond(totaal(std::vector{driehoek(1, 0, 100, 100)}), 0.25, 50, 50);
    check_precies(totaal(std::vector{vast(1, 40)}), 0.9, 40);
}

TEST_CASE("Zwartewaterland, programmabegroting 2023, in thousands of euros") {
    const std::vector risicos{vast(0.6, 1000),        vast(100.0 / 330, 330), vast(140.0 / 300, 300), vast(0.4, 100),
                              vast(100.0 / 300, 300), vast(400.0 / 600, 600), vast(120.0 / 250, 250), vast(0.35, 400),
                              vast(0.2, 100),         vast(0.8, 500)};
    const Kerngetallen k = kerngetallen(risicos);
    CHECK(k.som_maxima == doctest::Approx(388000));
    CHECK(k.verwacht == doctest::Approx(206000)); // the published total
    const Totaal t = totaal(risicos);
    for (const auto& [z, euro] :
         {std::pair{0.5, 2100}, {0.7, 2480}, {0.8, 2700}, {0.9, 2950}, {0.95, 3130}, {0.99, 3450}})
        check_precies(t, z, euro);
}

TEST_CASE("no risks, chances of nothing and of all, and amounts of nothing") {
    check_precies(totaal({}), 0.9, 0);
    CHECK(kans_boven(totaal({}), 0).boven == 0);
    const std::vector risicos{vast(0, 1'000'000'000), vast(1, 5), vast(1, 3), vast(0.5, 0)};
    check_precies(totaal(risicos), 0.5, 8);
    check_precies(totaal(risicos), 0.99, 8);
    CHECK(kerngetallen(risicos).standaardafwijking == 0);
    CHECK(aandelen_in_staart(risicos, 0.9) == std::vector{0.0, 0.625, 0.375, 0.0});
    CHECK(aandelen_in_staart(std::vector{vast(0, 5)}, 0.9) == std::vector{0.0});
    CHECK(kwantiel(simuleer({}, 1000, 1), 0.9) == 0);
}

TEST_CASE("one cent beside ten billion") {
    std::vector risicos{vast(0.5, 10'000'000'000)};
    risicos.push_back({0.5, {1, 1, 1, {}, delen_per_cent}, ""});
    const Totaal t = totaal(risicos);
    check_precies(t, 0.5, 0.01);
    check_precies(t, 0.9, 10'000'000'000.01);
    CHECK(kwantiel(t, 0.99).boven <= 1e12 + 1); // never above the sum of the maxima
}

TEST_CASE("risks with one cause occur together") {
    // u < 0.3: both, 300; u < 0.5: the first alone, 100
    const std::vector risicos{vast(0.3, 200, "storm"), vast(0.5, 100, "storm")};
    const Totaal t = totaal(risicos);
    check_precies(t, 0.5, 0);
    check_precies(t, 0.7, 100);
    check_precies(t, 0.9, 300);
    const Kerngetallen k = kerngetallen(risicos);
    CHECK(k.verwacht == doctest::Approx(11000));
    CHECK(k.standaardafwijking == doctest::Approx(std::sqrt(0.2 * 1e8 + 0.3 * 9e8 - 1.21e8)));
}

TEST_CASE("as going through every way in which they can occur") {
    std::mt19937 lot{7};
    for (int keer = 0; keer < 40; ++keer) {
        const auto risicos = willekeurig(lot, 1 + lot() % 9);
        const auto alle = uitkomsten(risicos);
        const Totaal precies = totaal(risicos);
        auto met_breedte = risicos; // so that no sum of them can be listed
        met_breedte.push_back(driehoek(1, 0, 0.001, 0.002));
        const Totaal grof = totaal(met_breedte, 4);
        for (const double z : {0.05, 0.5, 0.77, 0.9, 0.99}) {
            const double werkelijk = kwantiel_van(alle, z);
            check_precies(precies, z, werkelijk / 100);
            CHECK(kwantiel(grof, z).onder <= werkelijk + 0.2); // the small one costs at most 0,2 cent
            CHECK(kwantiel(grof, z).boven >= werkelijk - 1e-6);
        }
        double moment = 0;
        for (const Geval& uitkomst : alle) moment += uitkomst.kans * uitkomst.bedrag * uitkomst.bedrag;
        const Kerngetallen k = kerngetallen(risicos);
        CHECK(k.standaardafwijking == doctest::Approx(std::sqrt(moment - k.verwacht * k.verwacht)).epsilon(1e-6));
    }
}

TEST_CASE("the shares in the tail, as going through every way in which they can occur") {
    std::mt19937 lot{11};
    for (int keer = 0; keer < 40; ++keer) {
        const auto risicos = willekeurig(lot, 2 + lot() % 8);
        const auto alle = uitkomsten(risicos);
        const double grens = kwantiel_van(alle, 0.9);
        std::vector<double> bijdragen(risicos.size(), 0);
        for (const Geval& uitkomst : alle) {
            if (uitkomst.bedrag < grens) continue;
            for (std::size_t i = 0; i < risicos.size(); ++i)
                bijdragen[i] += uitkomst.treedt_op[i] ? uitkomst.kans * risicos[i].effect.max : 0;
        }
        const double som = std::accumulate(bijdragen.begin(), bijdragen.end(), 0.0);
        const auto aandelen = aandelen_in_staart(risicos, 0.9);
        for (std::size_t i = 0; i < risicos.size(); ++i) {
            const double verwacht = som > 0 ? bijdragen[i] / som : 0;
            CHECK(std::abs(aandelen[i] - verwacht) < 1e-9);
        }
    }
}

TEST_CASE("the shares in the tail of amounts that hardly differ are exact too") {
    // The worst four in ten years cost 100.001 or more: b alone, or both.
    const auto aandelen = aandelen_in_staart(std::vector{vast(0.5, 100'000), vast(0.5, 100'001)}, 0.6);
    CHECK(aandelen[0] == doctest::Approx(25'000.0 / 75'000.5));
    CHECK(aandelen[1] == doctest::Approx(50'000.5 / 75'000.5));
}

TEST_CASE("the shares in the tail of effects with a width agree with lots drawn") {
    const std::vector risicos{driehoek(0.5, 100, 200, 400, "g"), driehoek(0.3, 50, 60, 500, "g"), uniform(0.8, 0, 900)};
    const auto aandelen = aandelen_in_staart(risicos, 0.9);
    // Drawn apart from the program: 20 million lots with NumPy, seed 1, shares in the totals at or above their P90.
    CHECK(std::abs(aandelen[0] - 0.2110) < 0.001);
    CHECK(std::abs(aandelen[1] - 0.1644) < 0.001);
    CHECK(std::abs(aandelen[2] - 0.6246) < 0.001);
}

TEST_CASE("two thousand risks of very different size stay probabilities, and within the promised width") {
    std::mt19937 lot{3};
    std::vector<Kansrisico> risicos;
    for (int i = 0; i < 2000; ++i) {
        const double max = std::pow(10, 1 + lot() % 6);
        risicos.push_back(driehoek(static_cast<double>(1 + lot() % 99) / 100, 0, max / 4, max));
    }
    const Totaal t = totaal(risicos);
    REQUIRE(t.lagen.size() == 1);
    CHECK(t.verdeeld());
    for (const Reeks* reeks : {&t.lagen[0].onder, &t.lagen[0].boven}) {
        CHECK(std::abs(reeks->back() - 1) < 1e-9);
        CHECK(reeks->front() >= 0);
        CHECK(std::ranges::is_sorted(*reeks));
    }
    const Kerngetallen k = kerngetallen(risicos);
    check_rond(t, 0.9, 0, k.som_maxima);
    // So many of them are nearly a normal distribution.
    const double normaal = k.verwacht + 1.2816 * k.standaardafwijking;
    CHECK(kwantiel(t, 0.9).boven == doctest::Approx(normaal).epsilon(0.01));
    const auto aandelen = aandelen_in_staart(risicos, 0.9);
    CHECK(std::accumulate(aandelen.begin(), aandelen.end(), 0.0) == doctest::Approx(1));
}

TEST_CASE("lots do not depend on the threads that draw them, and agree with the exact distribution") {
    const std::vector risicos{driehoek(0.5, 100, 200, 400), uniform(0.3, 50, 500), vast(0.2, 150, "g"),
                              driehoek(0.6, 0, 0, 90, "g")};
    constexpr std::size_t aantal = 200'000;
    const Trekkingen een = simuleer(risicos, aantal, 5, 1);
    CHECK(een == simuleer(risicos, aantal, 5, 3));
    CHECK(een != simuleer(risicos, aantal, 6, 1));
    const Totaal t = totaal(risicos);
    for (const double z : {0.5, 0.7, 0.8, 0.9, 0.95, 0.99}) {
        const double fout = 4 * std::sqrt(z * (1 - z) / aantal); // standard errors of the part below it
        const double q = kwantiel(een, z);
        CHECK(1 - kans_boven(t, q).onder >= z - fout);
        CHECK(1 - kans_boven(t, q).boven <= z + fout);
        const Tussen rond = betrouwbaar(een, z);
        CHECK(rond.onder < q);
        CHECK(rond.boven > q);
    }
}

TEST_CASE("the bounds stay as close together when many risks share a cause") {
    std::vector<Kansrisico> risicos;
    for (int i = 0; i < 200; ++i) risicos.push_back(driehoek(0.3, 0, 50 + i, 1000 + i, "oorzaak"));
    const Totaal t = totaal(risicos);
    for (const double z : {0.5, 0.75, 0.9, 0.99}) check_rond(t, z, 0, t.som_maxima);
}

TEST_CASE("one rare risk far larger than all others does not make the bounds useless") {
    std::vector<Kansrisico> risicos;
    for (int i = 0; i < 50; ++i) risicos.push_back(driehoek(0.5, 0, 10'000, 100'000 + i));
    // Whoever asks for 90 % of all years asks for 90/99,9 of those in which the rare one does not occur.
    const Tussen zonder = kwantiel(totaal(risicos), 0.9 / 0.999);
    const auto aandelen_zonder = aandelen_in_staart(risicos, 0.9 / 0.999);
    risicos.push_back(vast(0.001, 512'000'000));
    const Tussen grof = kwantiel(totaal(risicos), 0.9);
    CHECK(grof.boven - grof.onder > 0.02 * grof.boven);
    const Totaal gelaagd = totaal_bij(risicos, 0.9);
    CHECK(gelaagd.lagen.size() == 2);
    const Tussen fijn = kwantiel(gelaagd, 0.9);
    CHECK(fijn.boven - fijn.onder < 0.005 * fijn.boven);
    CHECK(fijn.onder <= zonder.boven);
    CHECK(fijn.boven >= zonder.onder);
    CHECK(kwantiel(gelaagd, 0.9995).onder >= 5.11e10);
    CHECK(kwantiel(gelaagd, 0.9995).boven <= 5.2e10);
    CHECK(kans_boven(gelaagd, 5e10).onder == doctest::Approx(0.001));
    // All years in which it occurs are in the tail; of those in which it does not, the worst 9,9 in 100.
    const auto aandelen = aandelen_in_staart(risicos, 0.9);
    CHECK(std::accumulate(aandelen.begin(), aandelen.end(), 0.0) == doctest::Approx(1));
    const double gewoon = 0.099 * 1.4e8; // roughly
    CHECK(aandelen[50] == doctest::Approx(5.12e7 / (5.12e7 + gewoon)).epsilon(0.02));
    for (std::size_t i = 1; i < 50; ++i)
        CHECK(aandelen[i] / aandelen[0] == doctest::Approx(aandelen_zonder[i] / aandelen_zonder[0]));
}

TEST_CASE("rarer and larger, and that twice: every size has a grid of its own") {
    std::vector<Kansrisico> risicos{driehoek(0.5, 100, 200, 400), driehoek(0.01, 0, 1e5, 1e6),
                                    driehoek(0.001, 1e8, 2e8, 9e8), vast(0.0001, 9'000'000'000)};
    const Totaal t = totaal_bij(risicos, 0.95);
    // of the first alone: 1 − (400 − x)² / (300 · 200), in the years without the others and a few in which they cost little
    const double z = (0.95 / (0.99 * 0.999 * 0.9999) - 0.5) / 0.5;
    const double formule = 400 - std::sqrt((1 - z) * 300 * 200);
    const Tussen q = kwantiel(t, 0.95);
    CHECK(q.onder <= formule * 100 * 1.001);
    CHECK(q.boven >= formule * 100 * 0.999);
    CHECK(q.boven - q.onder < 0.005 * q.boven);
}

TEST_CASE("few fixed amounts are summed exactly, however far apart, and the tail begins at the quantile itself") {
    const auto cents = [](double kans, std::int64_t bedrag) {
        const auto c = static_cast<double>(bedrag);
        return Kansrisico{kans, {c, c, c, {}, Wide{bedrag} * delen_per_cent}, ""};
    };
    // The expected values: every way in which they can occur, by a program that shares nothing with this one.
    const std::vector ver{cents(0.5, 1), cents(0.1, 1'000'000'000'000)};
    CHECK(totaal(ver).exact());
    check_precies(totaal(ver), 0.9, 0.01);
    CHECK(aandelen_in_staart(ver, 0.9)[0] == doctest::Approx(0).epsilon(1e-9));
    const auto zeker = aandelen_in_staart(std::vector{cents(1, 9'055'601), cents(0.05, 5'000'007)}, 0.9);
    CHECK(zeker[0] == doctest::Approx(0.973134).epsilon(1e-5));
    CHECK(zeker[1] == doctest::Approx(0.026866).epsilon(1e-4));
    const std::vector drie{cents(0.5, 10'000'001), cents(0.1, 30'000'007), cents(0.1, 4'000'003)};
    check_precies(totaal(drie), 0.9, 140000.04);
    const auto aandelen = aandelen_in_staart(drie, 0.9);
    CHECK(aandelen[0] == doctest::Approx(0.227818).epsilon(1e-5));
    CHECK(aandelen[1] == doctest::Approx(0.719424).epsilon(1e-5));
    CHECK(aandelen[2] == doctest::Approx(0.052758).epsilon(1e-4));
    std::vector<Kansrisico> twaalf;
    for (int i = 0; i < 12; ++i)
        twaalf.push_back(i % 2 == 1 ? cents(0.3, 12'345'678 + i * 777'777) : cents(0.05, 999 + i * 100'000'333LL));
    check_precies(totaal(twaalf), 0.9, 8'000'036.63);
    const auto van_twaalf = aandelen_in_staart(twaalf, 0.9);
    CHECK(van_twaalf[8] == doctest::Approx(0.388486).epsilon(1e-5));
    CHECK(van_twaalf[11] == doctest::Approx(0.006206).epsilon(1e-3));
}

TEST_CASE("a fixed amount is in the tail as a whole beside effects with a width too") {
    const auto aandelen = aandelen_in_staart(
        std::vector{Kansrisico{1, {9055601, 9055601, 9055601, {}, Wide{9055601} * delen_per_cent}, ""},
                    driehoek(0.05, 50'000, 50'000.07, 50'000.14)},
        0.9);
    CHECK(aandelen[0] == doctest::Approx(0.973134).epsilon(1e-4));
    CHECK(aandelen[1] == doctest::Approx(0.026866).epsilon(1e-3));
}

TEST_CASE("where others pay the first part, only what is above it counts") {
    // By hand: of 0 to 100, all as likely, what is above 40: mean 60²/200 = 18, mean square 60³/300 = 720.
    const Effect uniform{-40, 10, 60, Verdeling::uniform, 0};
    CHECK(gemiddelde(uniform) == doctest::Approx(18));
    CHECK(tweede_moment(uniform) == doctest::Approx(720));
    for (const Effect& effect :
         {Effect{-40, 10, 60, Verdeling::driehoek, 0}, Effect{-40, -10, 60, Verdeling::driehoek, 0},
          Effect{-40, -40, 60, Verdeling::driehoek, 0}, Effect{0, 20, 60, Verdeling::driehoek, 0}}) {
        double mean = 0; // both by adding up P(effect > x)
        double square = 0;
        constexpr int stappen = 60'000;
        for (int i = 0; i < stappen; ++i) {
            const double x = (i + 0.5) * 60 / stappen;
            mean += (1 - verdelingsfunctie(effect, x)) * 60 / stappen;
            square += 2 * x * (1 - verdelingsfunctie(effect, x)) * 60 / stappen;
        }
        CHECK(gemiddelde(effect) == doctest::Approx(mean));
        CHECK(tweede_moment(effect) == doctest::Approx(square));
    }
    const std::vector risicos{Kansrisico{1, {-4000, 1000, 6000, Verdeling::uniform, 0}, ""}};
    check_precies(totaal(risicos), 0.4, 0); // four times in ten nothing is left
    check_rond(totaal(risicos), 0.9, 50, 50);
    CHECK(kerngetallen(risicos).verwacht == doctest::Approx(1800));
    CHECK(kwantiel(simuleer(risicos, 200'000, 1), 0.9) == doctest::Approx(5000).epsilon(0.02));
    CHECK(kwantiel(simuleer(risicos, 200'000, 1), 0.39) == 0);
}

TEST_CASE("of many risks with one cause the bounds hold what lots give, and the group keeps its meaning") {
    std::vector<Kansrisico> risicos;
    for (int i = 0; i < 400; ++i)
        risicos.push_back(driehoek(0.02 + 0.002 * i, 0, 50 + i, 1000 + 3 * i, i < 300 ? "een" : "ander"));
    const Totaal t = totaal(risicos);
    CHECK(t.verdeeld());
    constexpr std::size_t aantal = 200'000;
    const Trekkingen loten = simuleer(risicos, aantal, 3);
    for (const double z : {0.5, 0.9, 0.99}) {
        const double fout = 4 * std::sqrt(z * (1 - z) / aantal);
        CHECK(kwantiel(t, z - fout).onder <= kwantiel(loten, z));
        CHECK(kwantiel(t, z + fout).boven >= kwantiel(loten, z));
        check_rond(t, z, 0, t.som_maxima);
    }
    check_precies(totaal(std::span{risicos}.first(300)), 0.3, 0); // none with a chance of 38 %
}
