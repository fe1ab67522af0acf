// The tokens of a municipality, read from a stylesheet that anybody may write.
#include "load/huisstijl.hpp"

#include <doctest/doctest.h>

namespace grip {
namespace {

struct Seen {
    std::vector<load::Token> tokens;
    std::vector<int> lines; ///< of what was refused
};

Seen seen(const std::string& text) {
    Seen result;
    std::vector<Finding> findings;
    result.tokens = load::read_tokens(text, findings);
    for (const Finding& finding : findings) result.lines.push_back(finding.location.line);
    return result;
}

using Tokens = std::vector<load::Token>;

TEST_CASE("of a stylesheet the tokens are taken, with comments and blanks anywhere") {
    const Seen good = seen("/* ons\nblauw } */\n:root {\n  --inkt: #102030; --link :rgb(1, 2, 3) ;\n"
                           "  --font: \"Fira Sans\", sans-serif\n}\n");
    CHECK(good.lines.empty());
    CHECK(good.tokens ==
          Tokens{{"--inkt", "#102030"}, {"--link", "rgb(1, 2, 3)"}, {"--font", "\"Fira Sans\", sans-serif"}});
    CHECK(seen(":root {}").tokens.empty());
    CHECK(seen(":root {}").lines.empty());
}

TEST_CASE("what could fetch or hide something is refused on its line, and the other tokens stay") {
    const Seen mixed =
        seen(":root {\n--a: url(https://elders.example/x);\n--b: 1px;\ndisplay: none;\n--c: \\75rl(x);\n--D: 1\n}\n");
    CHECK(mixed.tokens == Tokens{{"--b", "1px"}});
    CHECK(mixed.lines == std::vector<int>{2, 4, 5, 6});
    CHECK(seen(":root { --a: 1px }\n\n.geheim { display: none }\n").lines == std::vector<int>{3});
    CHECK(seen("@import 'x';\n:root { --a: 1px }").tokens.empty());
    CHECK(seen(":root { --a: 1px").lines == std::vector<int>{1});
    CHECK(seen("").lines == std::vector<int>{1});
    CHECK(seen("/* zonder einde").lines == std::vector<int>{1});
    CHECK(seen(":root { --a: " + std::string(20000, '1') + " }").tokens.empty());
}

} // namespace
} // namespace grip
