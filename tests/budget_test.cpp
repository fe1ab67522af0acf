// Whatever a file of at most 1 MiB holds, it costs no more than a second of processor time, and each bound says so. But for the
// total of two thousand risks: what that takes is measured by tests/bench/risico.
#include "support.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <ctime>
#include <doctest/doctest.h>
#include <regex>

using namespace grip;

namespace {

constexpr double seconds = test::sanitized ? 10 : 1;

constexpr std::size_t room = yaml::most_bytes - 200;

/// As many of these lines as a file holds, or a list may.
std::string lines(const std::string& before, const std::function<std::string(std::size_t)>& line) {
    std::string text = test::samenwerking(before);
    const auto most = yaml::most_items - std::min<std::size_t>(10, yaml::most_items); // `before` holds some of them
    for (std::size_t i = 0; i < most && text.size() + line(i).size() < room; ++i) text += line(i);
    return text;
}

/// Texts as long as they may be, made of one piece.
std::string texts_of(const std::string& piece) {
    std::string text;
    while (text.size() + piece.size() <= yaml::most_text) text += piece;
    return lines("afspraken:\n", [&](std::size_t) { return "  - {datum: 2026-01-01, tekst: '" + text + "'}\n"; });
}

std::map<std::string, std::string> shapes() {
    std::map<std::string, std::string> all;
    // without a < or [ or an indented line the Markdown library is not even asked
    for (const char* piece : {"<`", "[*a ", "<!", "<?", "<![CDATA[", "<!-- ", "[a](", "[", "![", "![[]()", "`", "*a ",
                              "_a_", "<a ", "&#1;", "| a ", "> ", "a\\_"})
        all[piece] = texts_of(piece);
    const auto n = [](std::size_t i) { return std::to_string(i); };
    std::string source; // each fact that is shown is asked for its sources
    for (int i = 0; i < 990; ++i) source += "<!A ";
    source.resize(yaml::most_text - 4, 'a');
    all["sources"] = lines("bron:\n", [&](std::size_t) { return "  - '" + source + "'\n"; });
    all["doelen"] = lines("doelen:\n", [](std::size_t) { return "  - {doel: d}\n"; });
    all["faults beside one that is marked"] =
        lines("risicos:\n  - {id: x, omschrijving: o, vertrouwelijk: true}\n",
              [&](std::size_t i) { return "  - {id: r" + n(i) + ", omschrijving: o, kans: veel}\n"; });
    all["all marked"] = lines("risicos:\n", [&](std::size_t i) {
        return "  - {id: r" + n(i) + ", omschrijving: o, kans: 5, gevolg: 1000, vertrouwelijk: true}\n";
    });
    all["slips of the mark"] = lines("", [&](std::size_t i) { return "vertrouwlijk" + n(i) + ": x\n"; });
    all["uitzonderingen"] = lines("uitzonderingen:\n", [&](std::size_t i) {
        return "  - {regel: wgr/kadernota-te-laat, reden: r" + n(i) + ", tot: 2030-01-01}\n";
    });
    all["long keys"] = lines("", [&](std::size_t i) { return std::string(4000, 'a') + n(i) + ": x\n"; });
    all["open brackets"] = test::samenwerking("website: ") + std::string(room / 2, '[');
    all["open quote"] = test::samenwerking("website: \"") + std::string(room / 2, 'a');
    std::string names = "deelnemers:\n";
    std::string waarden;
    for (std::size_t i = 0; i < 500; ++i) { // as many participants as there may be
        names += "  - {naam: Gemeenteaaaaa" + n(i) + "}\n";
        waarden += (i == 0 ? "" : ", ") + ("Gemeentebbbbb" + n(i)) + ": 1";
    }
    all["names beside names"] =
        lines(names + "kostenverdeling:\n  onderdelen:\n    - naam: o\n      bedrag: 1000\n      sleutels:\n",
              [&](std::size_t) { return "        - {soort: vast, aandeel: 10, waarden: {" + waarden + "}}\n"; });
    return all;
}

} // namespace

TEST_CASE("no file of 1 MiB takes more than a second of processor time") {
    for (const auto& [name, text] : shapes()) {
        REQUIRE(text.size() <= yaml::most_bytes);
        const test::Register reg{{{"samenwerkingen/a.yaml", text}}};
        for (const char* command : {"toets", "dashboard"}) {
            const std::clock_t before = std::clock();
            const test::Ran ran = test::grip({command, "--register", reg.folder().string()});
            const double took = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
            CHECK_MESSAGE(ran.code != cli::ExitCode::failure, name);
            CHECK_MESSAGE(ran.out.find("yaml/te-groot") == std::string::npos, name); // else nothing was tried
            CHECK_MESSAGE(took < seconds, std::string{command} << ": " << name);
        }
    }
}

TEST_CASE("lists that are laid beside each other have bounds of their own") {
    const auto many = [](std::size_t number, const std::string& item) {
        std::string list;
        for (std::size_t i = 0; i < number; ++i)
            list += (i == 0 ? "" : ", ") + std::regex_replace(item, std::regex{"#"}, std::to_string(i));
        return "[" + list + "]";
    };
    for (const auto& [key, text] : std::vector<std::pair<std::string, std::string>>{
             {"deelnemers", "deelnemers: " + many(501, "{naam: X}")},
             {"eigen_termijnen",
              "cyclus: {eigen_termijnen: " +
                  many(101, "{id: t#, stuk: kadernota, stap: verzonden, termijn: {weken: 2, voor: aangeboden_ab}}") +
                  "}"},
             {"vrijgestelde_wijzigingen", "cyclus: {vrijgestelde_wijzigingen: " + many(101, "x") + "}"},
             {"onderdelen",
              "kostenverdeling: {onderdelen: " + many(101, "{naam: o, sleutels: [{soort: vast}]}") + "}"}}) {
        const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking(text + "\n")}}};
        const auto findings = test::check(reg.folder());
        CHECK_MESSAGE(std::ranges::count_if(findings,
                                            [&](const Finding& f) {
                                                return f.rule->id == "waarde/buiten-bereik" &&
                                                       f.location.path.ends_with(key);
                                            }) == 1,
                      key);
    }
}

TEST_CASE("what is longer than it may be is a finding at its place") {
    const auto repeated = [](std::size_t size) { return std::string(size, 'a'); };
    std::string many;
    for (std::size_t i = 0; i <= yaml::most_items; ++i) many += "  - {doel: d}\n";
    for (const auto& [text, line] : {std::pair{"toelichting: x\nwebsite: " + repeated(yaml::most_text + 1) + "\n", 6},
                                     std::pair{"doelen:\n" + many, 5 + static_cast<int>(yaml::most_items) + 1}}) {
        const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking(text)}}};
        const auto findings = test::check(reg.folder());
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].rule->id == "yaml/te-groot");
        CHECK(findings[0].location.line == line);
    }
}
