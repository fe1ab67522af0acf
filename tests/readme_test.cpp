// What README.md and docs/uit-uw-begroting.md show of an answer is really answered. A comment before the block names the command.
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>

using namespace grip;

namespace {

constexpr std::string_view begin = "<!-- grip ";
constexpr std::string_view end = " -->";

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in{text};
    for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
    return parts;
}

/// The same line, or a row of a table from which README left out columns.
bool shows(const std::string& shown, const std::string& answered) {
    if (!shown.starts_with('|')) return shown == answered;
    const auto cells = split(shown, '|');
    const auto all = split(answered, '|');
    auto at = all.begin();
    return std::ranges::all_of(cells, [&](const std::string& cell) {
        at = std::find(at, all.end(), cell);
        return at != all.end();
    });
}

void check_block(const std::string& command, const std::vector<std::string>& shown) {
    const auto ran = test::grip(split(command, ' '));
    const auto answered = test::lines_of(ran.out + ran.err);
    auto at = answered.begin();
    for (const std::string& line : shown) {
        at = std::find_if(at, answered.end(), [&](const std::string& answer) { return shows(line, answer); });
        REQUIRE_MESSAGE(at != answered.end(), "grip " << command << " does not answer, or not in this order: " << line);
    }
}

/// How many blocks of answers the page shows.
int check_page(const std::string& page) {
    const auto lines = test::lines_of(test::read(test::root() / page));
    int blocks = 0;
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (!line->starts_with(begin)) continue;
        const std::string command = line->substr(begin.size(), line->size() - begin.size() - end.size());
        REQUIRE(*++line == "```");
        const auto first = ++line;
        line = std::find(first, lines.end(), "```");
        check_block(command, {first, line});
        ++blocks;
    }
    return blocks;
}

} // namespace

TEST_CASE("what the pages for users show of an answer is answered, line by line in this order") {
    CHECK(check_page("README.md") >= 7);
    CHECK(check_page("docs/uit-uw-begroting.md") >= 1);
}
