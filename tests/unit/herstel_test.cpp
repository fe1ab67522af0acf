// What grip mends itself, and what it leaves to who keeps the files.
#include "cli/mend.hpp"
#include "rules/all.hpp"
#include "schema/amount_hint.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace grip;

namespace {

const std::string file = "samenwerkingen/a.yaml";
const std::string left = "(blijft staan)";

std::string mended_file(const std::string& text, std::map<std::string, std::string> others = {}) {
    others.emplace(file, text);
    const test::Register reg{others};
    const auto mended = cli::mend(test::source_at(reg.folder()), {});
    const auto found = mended.find(file);
    return found == mended.end() || found->second.edits == 0 ? left : found->second.text;
}

/// What becomes of these lines of a file that is right for the rest.
std::string mended(const std::string& rest) {
    const std::string text = mended_file(test::samenwerking(rest));
    return text == left ? left : text.substr(test::samenwerking("").size());
}

/// What becomes of a value behind these lines.
std::string value_behind(const std::string& lines, const std::string& value) {
    const std::string text = mended(lines + value + "\n");
    return text == left ? left : text.substr(lines.size(), text.size() - lines.size() - 1);
}

std::string amount(const std::string& value) {
    return value_behind("jaren:\n  2026:\n    begroot:\n      bijdrage: ", value);
}
std::string gevolg(const std::string& value) {
    return value_behind("risicos:\n  - id: a\n    omschrijving: b\n    gevolg: ", value);
}
std::string kans(const std::string& value) {
    return value_behind("risicos:\n  - id: a\n    omschrijving: b\n    kans: ", value);
}
std::string count(const std::string& value) { return value_behind("bestuur:\n  stemmen: ", value); }
std::string day(const std::string& value) { return value_behind("sinds: ", value); }
std::string yes_or_no(const std::string& value) { return value_behind("verbonden_partij: ", value); }

} // namespace

TEST_CASE("an amount as one writes it in Dutch, or as a spreadsheet does, becomes a plain number") {
    CHECK(amount("1.250.000") == "1250000");
    CHECK(amount("€ 1.250.000") == "1250000");
    CHECK(amount("€ 1.250") == "1250");
    CHECK(amount("1.250.000 euro") == "1250000");
    CHECK(amount("EUR 1.250,-") == "1250");
    CHECK(amount("1 250 000") == "1250000");
    CHECK(amount("1.250,50") == "1250.50");
    CHECK(amount("-1.250,50") == "-1250.50");
    CHECK(amount("1250,5") == "1250.50");
    CHECK(amount("1250.5") == "1250.50");
    CHECK(amount("1e6") == "1000000");
    CHECK(amount("nihil") == "0");
    CHECK(amount("\"1.250.000\" # uit de begroting") == "1250000 # uit de begroting");
    CHECK(amount("'125000'") == "125000");
    CHECK(gevolg("1.250,-") == "1250");
    CHECK(gevolg("PM") == "pm");
}

TEST_CASE("an amount that may be two things stays, and so does one that is none") {
    for (const std::string value : {"1.250", "\"1.250\"", "1,250", "12 euro 50", "12 50", "1.25.000", "30 %", "-",
                                    "geen", "pm", "veel", "99.999.999.999.999", "|\n        1.250.000"}) {
        CAPTURE(value);
        CHECK(amount(value) == left);
    }
    CHECK(gevolg("-1.250,50") == left); // an effect is not negative
}

TEST_CASE("what is less than nothing keeps its minus in the advice, and a percentage becomes no amount") {
    CHECK(schema::amount_tip("-125.000").hint ==
          "Zijn het hele euro's, schrijf dan -125000; anders twee decimalen na de punt.");
    for (const char* tekort : {"(25.000,00)", "25.000,00-", "\u221225.000,00"}) {
        CAPTURE(tekort);
        CHECK(schema::amount_tip(tekort).hint == "Schrijf -25000.00.");
        CHECK(schema::amount_tip(tekort).herstel.empty()); // a person looks whether it is a shortage
    }
    CHECK(schema::amount_tip("12 %").hint == "Hier hoort een bedrag in euro's, geen percentage.");
}

TEST_CASE("a number gets its point, and loses its percent sign") {
    CHECK(kans("5,3") == "5.3");
    CHECK(kans("30 %") == "30");
    CHECK(kans("\"30\"") == "30");
    CHECK(kans("130 %") == left);
    CHECK(count("1.250") == "1250");
    CHECK(count("0.250") == left);
    CHECK(count("1,5") == left);
}

TEST_CASE("a comma in a number between braces joins its two halves again") {
    CHECK(mended("jaren:\n  2026: {begroot: {bijdrage: 1250,50, lasten: 3}}\n") ==
          "jaren:\n  2026: {begroot: {bijdrage: 1250.50, lasten: 3}}\n");
    CHECK(mended("jaren:\n  2026: {begroot: {lasten: 3, bijdrage: 1250,50}} # c\n") ==
          "jaren:\n  2026: {begroot: {lasten: 3, bijdrage: 1250.50}} # c\n");
    CHECK(mended("jaren:\n  2026: {begroot: {bijdrage: 1250,500}}\n") == left);
    CHECK(mended("jaren:\n  2026: {begroot: {bijdrage: 1,25,50}}\n") == left);
    CHECK(mended("jaren:\n  2026: {begroot: {bijdrage: \"1250\",50}}\n") ==
          "jaren:\n  2026: {begroot: {bijdrage: 1250.50}}\n"); // the quotes first, and then the comma
}

TEST_CASE("a day that can be one day only is turned") {
    CHECK(day("25-11-2026") == "2026-11-25");
    CHECK(day("1.4.2026") == "2026-04-01");
    CHECK(day("25/11/2026") == "2026-11-25");
    CHECK(day("2026-4-1") == "2026-04-01");
    CHECK(day("25 november 2026") == "2026-11-25");
    CHECK(day("01 Juli 2026") == "2026-07-01");
    for (const std::string value :
         {"04/05/2026", "31-02-2026", "25-11-26", "25-11-1026", "november 2026", "31 juni 2026"}) {
        CAPTURE(value);
        CHECK(day(value) == left);
    }
}

TEST_CASE("ja and nee are true and false where those belong") {
    CHECK(yes_or_no("ja") == "true");
    CHECK(yes_or_no("Nee") == "false");
    CHECK(yes_or_no("\"true\"") == "true");
    CHECK(yes_or_no("misschien") == left);
}

TEST_CASE("a word or key that is one letter off") {
    CHECK(mended("sturingsprofiel: intensif\n") == "sturingsprofiel: intensief\n");
    CHECK(mended("sturingsprofiel: intesnief # c\n") == "sturingsprofiel: intensief # c\n");
    CHECK(mended("sturingsprofiel: intnsif\n") == left); // two letters
    CHECK(mended("verstigingsplaats: 'A' # c\r\n") == "vestigingsplaats: 'A' # c\r\n");
    CHECK(mended("verstigingsplaats: A\nvestigingsplaats: B\n") == left); // it is there already
    CHECK(mended("verstigingsplaats: A\nvestigingsplats: B\n") == left);  // two that would be it
    CHECK(mended("omvang: {bb_leden: 3}\n") == left);                     // ab_leden or db_leden
    CHECK(mended("verbonden_partiij: veel\n") == left);                   // what stands there is nothing for it
    CHECK(mended("verbonden_partiij: true\n") == "verbonden_partij: true\n");
}

TEST_CASE("a reference that is one letter off, but not one that stands beside it or has another number") {
    const std::map<std::string, std::string> two{
        {"gemeente.yaml", "naam: Voorbeeldstad\ncode: GM9999\nuitgangspunten:\n  wonen: {tekst: A}\n"
                          "  zorg-jeugd: {tekst: B}\n  plan-2026: {tekst: C}\n"}};
    const auto mended_reference = [&](const std::string& list) {
        const std::string text = mended_file(test::samenwerking("uitgangspunten: " + list + "\n"), two);
        return text == left ? left : text.substr(test::samenwerking("uitgangspunten: ").size());
    };
    CHECK(mended_reference("[woonen, zorg-jeudg] # c") == "[wonen, zorg-jeugd] # c\n");
    CHECK(mended_reference("woonen") == "wonen\n");
    CHECK(mended_reference("[wonen, woonen]") == left);
    CHECK(mended_reference("[plan-2027]") == left);
    CHECK(mended("toetsing:\n  antwoorden:\n    waaroom: {oordeel: voldoet} # c\n") ==
          "toetsing:\n  antwoorden:\n    waarom: {oordeel: voldoet} # c\n");
    CHECK(mended("toetsing:\n  antwoorden:\n    waaroom: {oordeel: voldoet}\n    waarom: {oordeel: voldoet}\n") ==
          left);
}

TEST_CASE("all that is wrong in a file is mended, and what that brings to light") {
    CHECK(mended("sturingsprofiel: intensif\nsinds: 1-4-2026\nuitgangspunten: [woonen]\n") ==
          "sturingsprofiel: intensief\nsinds: 2026-04-01\nuitgangspunten: [wonen]\n");
    // a key that is read at last, with an amount under it: that is for who keeps the files
    CHECK(mended("jaren:\n  2026:\n    begroott:\n      bijdrage: 1.250.000\n") == left);
}

TEST_CASE("the rest of a file stays as it is: byte order mark, line ends, a last line without an end") {
    CHECK(mended_file("\xEF\xBB\xBF" + test::samenwerking("sinds: '1-4-2026'")) ==
          "\xEF\xBB\xBF" + test::samenwerking("sinds: 2026-04-01"));
    CHECK(mended("sinds: 1-4-2026 # a\r\n# b\r\nadres: 'c'\r\n") == "sinds: 2026-04-01 # a\r\n# b\r\nadres: 'c'\r\n");
}

TEST_CASE("who may read something, a person says") {
    const std::string risk = "risicos:\n  - id: a\n    omschrijving: b\n    ";
    CHECK(mended(risk + "vertrouwelijk: ja\n") == left);
    CHECK(mended(risk + "vertrouwelijk: bedrga\n") == left);
    CHECK(mended(risk + "vertrouwelik: false\n") == left);
    CHECK(mended(risk + "vertrouwelijk: true\n    kans: 5,3\n") == risk + "vertrouwelijk: true\n    kans: 5.3\n");
}

TEST_CASE("the public hears nothing of what is wrong in what is confidential, nor that it can be mended") {
    const test::Register reg{{{file, test::samenwerking("risicos:\n  - id: a\n    omschrijving: b\n    kans: 5,3\n"
                                                        "    vertrouwelijk: true\n")}}};
    const auto says = [&](const std::vector<std::string>& words, const std::string& text) {
        auto all = words;
        all.insert(all.end(), {"--register", reg.folder().string()});
        return test::grip(all).out.find(text) != std::string::npos;
    };
    CHECK(!says({"toets"}, "grip herstel"));
    CHECK(says({"toets", "--intern"}, "grip herstel"));
    CHECK(!says({"herstel"}, "5,3"));
    CHECK(says({"herstel"}, "1 herstelling in 1 bestand"));
    CHECK(says({"herstel", "--intern"}, "+     kans: 5.3"));
}

TEST_CASE("a reference from the open is not mended to what is confidential") {
    const std::string risk = "risicos:\n  - id: schikking\n    omschrijving: b\n";
    const std::string meeting = "vergaderingen/2026-07-01-a-bestuur.yaml";
    const auto mended_meeting = [&](const std::string& mark) {
        const test::Register reg{{{file, test::samenwerking(risk + mark)},
                                  {meeting, "datum: 2026-07-01\nsamenwerking: a\norgaan: bestuur\n"
                                            "agenda:\n  - titel: x\n    soort: overig\n    risicos: [schiking]\n"}}};
        return cli::mend(test::source_at(reg.folder()), {}).contains(meeting);
    };
    CHECK(mended_meeting(""));
    CHECK(!mended_meeting("    vertrouwelijk: true\n"));
}

TEST_CASE("a file that is no sound YAML is left alone, and so is one that was not named") {
    CHECK(mended("sinds: 1-4-2026\nadres: A\nadres: B\n") == left);
    CHECK(mended("sinds: 1-4-2026\nadres: &x A\n") == left);
    const test::Register reg{{{file, test::samenwerking("sinds: 1-4-2026\n")},
                              {"samenwerkingen/b.yaml", test::samenwerking("sinds: 1-4-2026\n")}}};
    const auto mended = cli::mend(test::source_at(reg.folder()), {"samenwerkingen/b.yaml"});
    REQUIRE(mended.size() == 1);
    CHECK(mended.begin()->first == "samenwerkingen/b.yaml");
}

namespace {

/// Faults of form, without their places.
std::multiset<std::string> faults_of(const std::map<std::string, std::string>& files) {
    std::multiset<std::string> faults;
    const test::Register reg{files};
    for (const Finding& f : test::check(reg.folder())) {
        if (is_form(*f.rule)) faults.insert(fmt::format("{} {} {}", f.location.file, f.rule->id, f.message));
    }
    return faults;
}

/// How many of the faults in these files there are still offered an edit.
std::size_t offers_in(const std::map<std::string, std::string>& files) {
    const test::Register reg{files};
    const auto findings = test::check(reg.folder());
    return static_cast<std::size_t>(
        std::ranges::count_if(findings, [](const Finding& f) { return f.herstel.has_value(); }));
}

} // namespace

TEST_CASE("each repair of a fixture takes its finding away and brings no other of form") {
    std::size_t offered = 0;
    for (const std::string& path : test::some_of(test::files_below("tests/rules", ".yaml"))) {
        CAPTURE(path);
        const auto files = test::files_of_fixture(test::read(test::root() / path));
        const std::size_t offers = offers_in(files);
        offered += offers;
        const test::Register reg{files};
        auto after = files;
        std::size_t edits = 0;
        for (const auto& [name, one] : cli::mend(test::source_at(reg.folder()), {})) {
            CHECK(!one.refused);
            after[name] = one.text;
            edits += one.edits;
        }
        const auto faults_before = faults_of(files);
        const auto faults_after = faults_of(after);
        CHECK(edits == offers);
        CHECK(offers_in(after) == 0);
        CHECK(faults_after.size() + edits == faults_before.size());
        CHECK(std::ranges::includes(faults_before, faults_after));
    }
    CHECK((test::sanitized || offered >= 5));
}
