// How an article is cited in full.
#include "analysis/artikel.hpp"

#include <doctest/doctest.h>

using grip::analysis::in_uw_regeling;
using grip::analysis::voluit;

TEST_CASE("an article is cited in full, and left as it is when that cannot be") {
    CHECK(voluit("Wgr art. 35 lid 3") == "artikel 35, derde lid, van de Wet gemeenschappelijke regelingen");
    CHECK(voluit("Wgr art. 35 lid 3 jo. lid 6") ==
          "artikel 35, derde lid, in samenhang met het zesde lid, van de Wet gemeenschappelijke regelingen");
    CHECK(voluit("Wgr art. 34b") == "artikel 34b van de Wet gemeenschappelijke regelingen");
    CHECK(voluit("Gemeentewet art. 160 lid 2") == "artikel 160, tweede lid, van de Gemeentewet");
    for (const char* text : {"Wgr art. 34b, 67a of 58b", "Regeling veiligheidsregio art. 30", "Wgr art. 35 lid 1 en 6",
                             "Wgr art. 35 lid 30", "Wgr", ""})
        CHECK(voluit(text) == text);
}

TEST_CASE("to a board its own regeling is yours") {
    CHECK(in_uw_regeling("Regeling veiligheidsregio art. 31") == "artikel 31 van uw regeling");
    CHECK(in_uw_regeling("GR art. 12 lid 2") == "artikel 12, tweede lid, van uw regeling");
    for (const char* text : {"", "de regeling", "GR art. 12 en 13"}) CHECK(in_uw_regeling(text) == "uw regeling");
}
