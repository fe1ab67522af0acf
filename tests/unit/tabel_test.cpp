// What the amounts of a column add up to, and what of a text fits on a line.
#include "base/tabel.hpp"
#include "render/maten.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

const Value onbekend{Missing{.reason = Reason::onbekend}, {}};

Value euro(std::int64_t cents, bool in_concept = false) { return {Euro{cents}, {}, in_concept}; }

Tabel kolom(std::vector<Value> cellen) {
    Tabel tabel{"T", {{"Naam"}, {"Bedrag", true}}, {}};
    for (Value& cel : cellen) tabel.rijen.push_back({Value{Tekst{"a"}, {}}, std::move(cel)});
    return tabel;
}

} // namespace

TEST_CASE("a total holds what is known, and counts what lacks but not what does not belong there") {
    const auto som = totaal(kolom({euro(10), Value{}, onbekend, euro(-3)}), 1);
    CHECK(som->bedrag == euro(7));
    CHECK(som->onbekend == 1);
    CHECK(totaal(kolom({euro(10), Value{}}), 1)->onbekend == 0);
    CHECK(totaal(kolom({onbekend, onbekend}), 1)->bedrag == Value{});
    CHECK(!totaal(kolom({euro(1)}), 0));
}

TEST_CASE("a total in which one amount is a concept is one") {
    CHECK(totaal(kolom({euro(1), euro(2, true)}), 1)->bedrag == euro(3, true));
}

TEST_CASE("a text breaks between words, at its own lines, and within a word that is longer than a line") {
    constexpr double tien = 12; // with the edges of the cell
    CHECK(render::regels("", tien) == 1);
    CHECK(render::regels("1234567890", tien) == 1);
    CHECK(render::regels("12345 7890", tien) == 1);
    CHECK(render::regels("12345 78901", tien) == 2);
    CHECK(render::regels("123\n567\n\n9", tien) == 4);
    CHECK(render::regels("123456789012345678901", tien) == 3);
    CHECK(render::regels("één éé één", tien) == 1);
}
