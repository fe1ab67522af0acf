// A sentence keeps its values: people read text, a program finds each amount and day.
#include "base/zin.hpp"
#include "render/json.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

const Date dag{std::chrono::year{2027} / std::chrono::July / 1};

} // namespace

TEST_CASE("each place in the words is the next value, and words beside each other are one") {
    const Zin met = zin("{} meer, {} op {} in {}", Euro{120000}, Percentage{12500}, dag, Jaar{2027});
    CHECK(in_woorden(met) == "€ 1.200 meer, 12,5 % op 1 juli 2027 in 2027");
    CHECK(met.delen.size() == 7);
    CHECK(zin("{} en {}", "a", std::string{"b"}).delen == std::vector<Zindeel>{Tekst{"a en b"}});
    CHECK(zin("{}{}", Zin{}, "").delen.empty());
    CHECK(zin("({})", zin("{} btw", Euro{100})).delen == std::vector<Zindeel>{Tekst{"("}, Euro{100}, Tekst{" btw)"}});
}

TEST_CASE("an amount in a sentence is what can be said aloud") {
    const auto rond = [](std::int64_t cents) { return in_woorden(als_zin(Rond{Euro{cents}})); };
    CHECK(rond(339'840'400) == "€ 3,4 miljoen");
    CHECK(rond(335'000'000) == "€ 3,4 miljoen"); // half away from zero
    CHECK(rond(100'000'000) == "€ 1 miljoen");
    CHECK(rond(99'960'000) == "€ 1 miljoen"); // no "€ 1.000.000" beside it
    CHECK(rond(99'940'000) == "€ 999.000");
    CHECK(rond(2'650'000) == "€ 27.000");
    CHECK(rond(64'049) == "€ 640");
    CHECK(rond(-339'840'400) == "€ -3,4 miljoen");
    CHECK(in_woorden(in_miljoenen(Euro{99'999'999})) == "€ 999.999,99"); // what was entered is told as it is
    CHECK(in_woorden(in_miljoenen(Euro{757'440'000})) == "€ 7,6 miljoen");
}

TEST_CASE("of a text the first sentence ends where the next begins with a capital") {
    CHECK(in_woorden(eerste_zin("Op art. 5 rust dit. Daarna meer.")) == "Op art. 5 rust dit.");
    CHECK(in_woorden(eerste_zin("Eén zin zonder eind")) == "Eén zin zonder eind");
    CHECK(in_woorden(met_hoofdletter(als_zin("van de raad"))) == "Van de raad");
    CHECK(in_woorden(met_hoofdletter(zin("{} meer", Euro{100}))) == "€ 1 meer");
}

TEST_CASE("what stands in a value is not read as a place") {
    CHECK(in_woorden(zin("{}: {}", "{}", "x {} y")) == "{}: x {} y");
}

TEST_CASE("a text of several lines is one line in a sentence") {
    CHECK(in_woorden(als_zin("Tekorten.\n\n- eerste\n- tweede")) == "Tekorten. – eerste – tweede");
}

TEST_CASE("a tariff has all its decimals, a weight none that it does not need, and a count its word") {
    CHECK(in_woorden(als_zin(Tarief{48240500})) == "€ 0,482405");
    CHECK(in_woorden(als_zin(Hoeveelheid{1500500000})) == "1.500,5");
    CHECK(in_woorden(geteld(1, "risico", "risico's")) == "1 risico");
    CHECK(in_woorden(geteld(2, "risico", "risico's")) == "2 risico's");
}

TEST_CASE("sentences are joined with what stands between, or as Dutch sums up") {
    const std::vector<Zin> drie{als_zin("a"), als_zin(Euro{100}), als_zin("c")};
    CHECK(in_woorden(aaneen(drie, "; ")) == "a; € 1; c");
    CHECK(in_woorden(opgesomd(drie)) == "a, € 1 en c");
    CHECK(in_woorden(opgesomd({als_zin("a")})) == "a");
    CHECK(opgesomd({}).delen.empty());
}

TEST_CASE("JSON names what cannot be computed, with what lacks") {
    const Missing missing{.reason = Reason::niet_te_berekenen, .toelichting = "inwoners onbekend"};
    CHECK(render::view_json({ValueObject{{"per_inwoner", {missing, {}}}}, {}}) == R"({
  "per_inwoner": null,
  "niet_te_berekenen": [
    "per_inwoner"
  ],
  "redenen": {
    "per_inwoner": "inwoners onbekend"
  }
}
)");
}

TEST_CASE("JSON has the text, and beside it each value with its kind") {
    const Value view{ValueObject{{"zin", {zin("{} op {}", Euro{120050}, dag), {}}},
                                 {"kaal", {als_zin("niets"), {}}},
                                 {"lijst", {ValueList{{als_zin("x"), {}}, {als_zin(Jaar{2027}), {}}}, {}}}},
                     {}};
    CHECK(render::view_json(view) == R"({
  "zin": "€ 1.200,50 op 1 juli 2027",
  "zin_waarden": [
    {
      "bedrag": 1200.5
    },
    {
      "datum": "2027-07-01"
    }
  ],
  "kaal": "niets",
  "lijst": [
    "x",
    "2027"
  ],
  "lijst_waarden": [
    [],
    [
      {
        "jaar": 2027
      }
    ]
  ]
}
)");
}

TEST_CASE("a sentence begins with a capital, unless it begins with a value") {
    CHECK(in_woorden(met_hoofdletter(zin("de {}", Jaar{2027}))) == "De 2027");
    CHECK(met_hoofdletter(als_zin(dag)) == als_zin(dag));
    CHECK(met_hoofdletter(Zin{}) == Zin{});
}

TEST_CASE("a sentence is broken at blanks, and never within a value") {
    const auto regels = [](const Zin& z, std::size_t breedte) {
        std::vector<std::string> text;
        for (const Zin& regel : afgebroken(z, breedte)) text.push_back(in_woorden(regel));
        return text;
    };
    const Zin z = zin("De raad van {} besluit.", *parse_date("2026-11-26"));
    CHECK(regels(z, 100) == std::vector<std::string>{"De raad van 26 november 2026 besluit."});
    CHECK(regels(z, 18) == std::vector<std::string>{"De raad van", "26 november 2026", "besluit."});
    CHECK(regels(z, 4) == std::vector<std::string>{"De", "raad", "van", "26 november 2026", "besluit."});
    CHECK(regels(zin("({}) één", *parse_date("2026-11-26")), 22) ==
          std::vector<std::string>{"(26 november 2026) één"}); // in characters, not in bytes
    CHECK(afgebroken(Zin{}, 10).empty());
}
