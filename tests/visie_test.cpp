// docs/visie.md names a command for each demand of the vision: each of them runs on the example.
#include "support.hpp"

#include <doctest/doctest.h>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

using namespace grip;

TEST_CASE("every command that answers a line of the vision works on the example") {
    const std::string text = test::read(test::root() / "docs/visie.md");
    const std::regex command{"`grip ([^`]+)`"};
    std::set<std::string> asked;
    for (auto at = std::sregex_iterator{text.begin(), text.end(), command}; at != std::sregex_iterator{}; ++at)
        asked.insert((*at)[1]);
    CHECK(asked.size() >= 25);
    for (const std::string& words : asked) {
        std::istringstream stream{words + " --peildatum 2026-11-25 --register examples/voorbeeldstad/registry"};
        const std::vector<std::string> call{std::istream_iterator<std::string>{stream}, {}};
        const auto ran = test::grip(call);
        CHECK_MESSAGE(ran.code == cli::ExitCode::done, words << ": " << ran.err);
        CHECK_MESSAGE(!ran.out.empty(), words);
    }
}
