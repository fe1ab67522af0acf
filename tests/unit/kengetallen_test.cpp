// Figures of a party and of our own budget. Expected values come from published papers, or were computed by hand.
#include "analysis/bijdrage.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/vergaderingen.hpp"

#include <doctest/doctest.h>

using namespace grip;

TEST_CASE("a part in percent: one decimal, half away from zero, and none where there is nothing to say") {
    CHECK(analysis::procent(Euro{1}, Euro{3}) == Percentage{33'300});
    CHECK(analysis::procent(Euro{-1}, Euro{800}) == Percentage{-100}); // 0,125 %
    CHECK(analysis::procent(Euro{1}, Euro{2000}) == Percentage{100});  // 0,05 %
    CHECK(analysis::procent(Euro{1000}, Euro{100}) == Percentage{1'000'000});
    CHECK_FALSE(analysis::procent(Euro{1001}, Euro{100})); // beyond what a percentage holds
    CHECK_FALSE(analysis::procent(Euro{1}, Euro{0}));
    CHECK_FALSE(analysis::procent(Euro{1}, std::nullopt));
    CHECK_FALSE(analysis::procent(std::nullopt, Euro{1}));
}

TEST_CASE("solvabiliteit") {
    Jaarcijfers cijfers;
    cijfers.eigen_vermogen = Balanspost{};
    cijfers.vreemd_vermogen = Balanspost{};
    cijfers.eigen_vermogen->eind = Bekend<Euro>{Euro{293'100'000}}; // Omgevingsdienst Groningen 2018
    CHECK_FALSE(analysis::solvabiliteit(cijfers));
    cijfers.vreemd_vermogen->eind = Bekend<Euro>{Euro{259'600'000}};
    CHECK(analysis::solvabiliteit(cijfers) == Percentage{53'000}); // 2.931 / 5.527 = 53,03 %
    CHECK(analysis::solvabiliteit(Euro{-100}, Euro{300}) == Percentage{-50'000});
    CHECK_FALSE(analysis::solvabiliteit(Euro{0}, Euro{0}));
    CHECK_FALSE(analysis::solvabiliteit(Euro{-300}, Euro{100})); // no sheet of a balance adds up to less than nothing
}

TEST_CASE("growth, and when it is more than the norm") {
    CHECK(analysis::groei(Euro{2'551'600'000}, Euro{2'725'500'000}) == Percentage{6'800}); // Gouda 2023 to 2024
    CHECK(analysis::groei(Euro{137'300'000}, Euro{162'200'000}) == Percentage{18'100});    // BSGR: 18,1 %
    CHECK_FALSE(analysis::groei(Euro{0}, Euro{100}));
    Normen normen;
    normen.bijdrage_stijging = Percentage::of(5);
    normen.indexering[Jaar{2027}] = Percentage::of(3);
    const auto boven = [&](int jaar, std::int64_t van, std::int64_t naar) {
        return analysis::groeit_boven_norm(normen, {Jaar{jaar}, Euro{van}, Euro{naar}});
    };
    CHECK(analysis::index_van(normen, Jaar{2027}) == Percentage::of(3));
    CHECK_FALSE(analysis::index_van(normen, Jaar{2028}));
    CHECK_FALSE(boven(2027, 10'000, 10'300)); // as much as the index
    CHECK(boven(2027, 10'000, 10'301));
    CHECK_FALSE(boven(2028, 10'000, 10'500)); // a year without index
    CHECK(boven(2028, 10'000, 10'501));
    CHECK_FALSE(boven(2028, 10'000, 9'000));
    CHECK(boven(2028, 0, 100));    // from nothing to something
    CHECK(boven(2028, -100, 100)); // from getting to paying
    CHECK_FALSE(boven(2028, -100, -50));
    const auto meer = [&](int jaar, std::int64_t van, std::int64_t naar) {
        return analysis::boven_norm(normen, {Jaar{jaar}, Euro{van}, Euro{naar}});
    };
    CHECK(meer(2027, 10'000, 11'000) == Euro{700}); // € 10 less the € 3 of the index
    CHECK(meer(2028, 10'000, 11'000) == Euro{500}); // a year without index: less 5 %
    CHECK(meer(2027, 10'001, 11'000) == Euro{700}); // 6,9897: in whole euros
    CHECK(meer(2028, 0, 12'300) == Euro{12'300});   // nothing grows with an index
    CHECK(meer(2028, -5'000, 5'000) == Euro{10'000});
}

TEST_CASE("per inhabitant: of the year, else of the last one before it") {
    CHECK(analysis::per_inwoner(Euro{12'529'264}, Inwonertal::of(71189)) == Euro{176});
    CHECK(analysis::per_inwoner(Euro{-150}, Inwonertal::of(100)) == Euro{-2}); // half away from zero
    CHECK_FALSE(analysis::per_inwoner(Euro{100}, Inwonertal::of(0)));
    Gemeente gemeente;
    gemeente.inwoners[Jaar{2024}].aantallen[Tekst{"a"}] = Inwonertal::of(100);
    gemeente.inwoners[Jaar{2026}].aantallen[Tekst{"a"}] = Inwonertal::of(200);
    gemeente.inwoners[Jaar{2026}].aantallen[Tekst{"b"}] = Inwonertal::of(0);
    CHECK(analysis::per_inwoner(gemeente, "a", Jaar{2025}, Euro{10'000}) == Euro{100});
    CHECK(analysis::per_inwoner(gemeente, "a", Jaar{2030}, Euro{10'000}) == Euro{50});
    CHECK_FALSE(analysis::per_inwoner(gemeente, "a", Jaar{2023}, Euro{10'000}));
    CHECK_FALSE(analysis::per_inwoner(gemeente, "b", Jaar{2026}, Euro{10'000}));
    CHECK_FALSE(analysis::per_inwoner(gemeente, "c", Jaar{2026}, Euro{10'000}));
}

TEST_CASE("part of our own lasten: of that year alone") {
    Gemeente gemeente;
    gemeente.lasten[Jaar{2026}].bedrag = NonNegative<Euro>{Euro{8'000'000'000}}; // 80 million
    gemeente.lasten[Jaar{2027}];
    CHECK(analysis::deel_van_lasten(gemeente, Jaar{2026}, Euro{260'000'000}) == Percentage{3'300}); // 3,25 %
    CHECK_FALSE(analysis::deel_van_lasten(gemeente, Jaar{2027}, Euro{260'000'000}));
    CHECK_FALSE(analysis::deel_van_lasten(gemeente, Jaar{2028}, Euro{260'000'000}));
}

TEST_CASE("how long before the raad discussed them the papers came") {
    using namespace std::chrono;
    Vergadering vergadering;
    CHECK_FALSE(analysis::dagen_voor_bespreking(vergadering));
    vergadering.stukken_ontvangen = Date{2026y / February / 26};
    CHECK_FALSE(analysis::dagen_voor_bespreking(vergadering));
    vergadering.raadsbehandeling = Date{2026y / March / 5};
    CHECK(analysis::dagen_voor_bespreking(vergadering) == 7);
    vergadering.raadsbehandeling = Date{2026y / February / 24};
    CHECK(analysis::dagen_voor_bespreking(vergadering) == -2);
}
