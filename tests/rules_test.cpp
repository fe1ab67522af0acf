// Every rule: its constant is complete, its fixture shows it, and it fires on the marked lines and nowhere else.
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <regex>
#include <set>

using namespace grip;

namespace {

/// Their input cannot stand in a commented YAML file; unit tests make it.
const std::set<std::string_view> without_fixture{"bestand/huisstijl",  "bestand/naam",  "bestand/onverwacht",
                                                 "bestand/referentie", "yaml/codering", "yaml/te-diep",
                                                 "yaml/te-groot"};

std::string fixture_of(const Rule& rule) { return "tests/rules/" + std::string{rule.id} + ".yaml"; }

using Places = std::multiset<std::pair<std::string, int>>;

/// File and line of each mark.
Places marked_places(const std::map<std::string, std::string>& files, std::string_view id) {
    Places marked;
    for (const auto& [file, text] : files) {
        const auto lines = test::lines_of(text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].ends_with("# verwacht: " + std::string{id})) marked.insert({file, static_cast<int>(i) + 1});
        }
    }
    return marked;
}

std::string peildatum_of(const std::vector<std::string>& lines) {
    const std::string prefix = "# peildatum: ";
    return lines.front().starts_with(prefix) ? lines.front().substr(prefix.size()) : "2026-11-25";
}

/// What this rule tells the council of its fixture, a line each.
std::vector<std::string> sentences_of(const Rule& rule) {
    const std::string text = test::read(test::root() / fixture_of(rule));
    const test::Register reg{test::files_of_fixture(text)};
    std::vector<std::string> sentences;
    for (const Finding& finding : test::check(reg.folder(), peildatum_of(test::lines_of(text)))) {
        if (finding.rule == &rule && !finding.zin.delen.empty()) sentences.push_back(in_woorden(finding.zin));
    }
    return sentences;
}

/// Words of who keeps the files, and what no griffier would send.
constexpr std::array<std::string_view, 9> not_for_the_council{
    "register", "geregistreerd", "bevinding", " sleutel", ".yaml", "niet ingevuld", "  ", "€ -", "`"};

void check_sentence(const std::string& sentence) {
    CAPTURE(sentence);
    const char first = sentence.front();
    CHECK((first == '"' || (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z')));
    CHECK(sentence.ends_with('.'));
    CHECK(sentence.find("..") == std::string::npos);
    CHECK(std::ranges::count(sentence, ' ') <= 36); // some thirty words
    for (const std::string_view word : not_for_the_council) CHECK(sentence.find(word) == std::string::npos);
}

} // namespace

TEST_CASE("the sentences for the council, rule by rule") {
    std::string all = "# Wat de regels de raad vertellen\n";
    for (const Rule* rule : rules::all()) {
        if (without_fixture.contains(rule->id)) continue;
        CAPTURE(rule->id);
        const auto sentences = sentences_of(*rule);
        CHECK((sentences.empty() || !rule->absence)); // that nothing was written down is the keeper's alone
        if (!sentences.empty()) all += fmt::format("\n## {}\n\n", rule->id);
        for (const std::string& sentence : sentences) {
            check_sentence(sentence);
            all += fmt::format("- {}\n", sentence);
        }
    }
    test::check_golden("tests/rules/zinnen.md", all);
}

TEST_CASE("every rule says what it is, why it matters and on what it rests") {
    for (const Rule* rule : rules::all()) {
        CAPTURE(rule->id);
        CHECK(std::regex_match(std::string{rule->id}, std::regex{"[a-z]+/[a-z]+(-[a-z]+)*"}));
        CHECK(rule->title.size() > 10);
        CHECK((rule->law.size() > 10 || rule->visie.starts_with("hoofdstuk ")));
        CHECK(std::ranges::count(rule->explanation, '.') >= 2);
        CHECK(rules::find(rule->id) == rule);
    }
}

TEST_CASE("the rules are sorted and have one id each") {
    const auto all = rules::all();
    CHECK(std::ranges::adjacent_find(all, std::ranges::greater_equal{}, &Rule::id) == all.end());
}

TEST_CASE("faults of form are always fout, or advies for what is passed over") {
    const std::set<std::string_view> passed_over{"bestand/huisstijl", "bestand/onverwacht", "bestand/referentie"};
    for (const Rule* rule : rules::all()) {
        if (is_form(*rule)) CHECK((rule->severity == Severity::fout || passed_over.contains(rule->id)));
    }
}

TEST_CASE("a rule fires on the marked lines of its fixture and nowhere else") {
    for (const Rule* rule : rules::all()) {
        if (without_fixture.contains(rule->id)) continue;
        CAPTURE(rule->id);
        const std::string text = test::read(test::root() / fixture_of(*rule));
        const auto lines = test::lines_of(text);
        CHECK(lines.size() <= 25);
        const auto files = test::files_of_fixture(text);
        const test::Register reg{files};
        Places found;
        for (const Finding& finding : test::check(reg.folder(), peildatum_of(lines))) {
            if (finding.rule == rule) found.insert({finding.location.file, finding.location.line});
            else CHECK_MESSAGE(!is_form(*finding.rule), finding.rule->id);
        }
        CHECK(!found.empty());
        CHECK(found == marked_places(files, rule->id));
    }
}

TEST_CASE("every fixture belongs to a rule") {
    for (const std::string& file : test::files_below("tests/rules", ".yaml")) {
        const std::string id = file.substr(12, file.size() - 12 - 5);
        CHECK_MESSAGE(rules::find(id) != nullptr, file);
    }
}

TEST_CASE("the lightest profile hears of what is missing only where a law asks for it") {
    const auto absence_in = [](const std::string& samenwerking, const std::string& gemeente) {
        const test::Register reg{
            {{"gemeente.yaml", "naam: Voorbeeldstad\ncode: GM9999\n" + gemeente},
             {"samenwerkingen/voorbeeld.yaml", "naam: Voorbeeld\nstatus: actief\naard: uitvoering\n" + samenwerking}}};
        std::set<std::string> ids;
        for (const Finding& finding : test::check(reg.folder())) {
            if (finding.rule->absence) ids.emplace(finding.rule->id);
        }
        return fmt::format("{}", fmt::join(ids, " "));
    };
    const std::string by_law =
        "bbv/gegevens-ontbreken bbv/tekortplicht-zonder-artikel cyclus/niet-gevolgd grip/evaluatie-nooit "
        "grip/raad-niet-geinformeerd wgr/register-onvolledig";
    const std::string all =
        "bbv/gegevens-ontbreken bbv/tekortplicht-zonder-artikel cyclus/niet-gevolgd grip/evaluatie-nooit grip/raad-niet-geinformeerd toets/niet-beantwoord "
        "visie/aandachtspunt-ontbreekt visie/doel-ontbreekt visie/meerwaarde-ontbreekt "
        "visie/uittreding-onbekend wgr/register-onvolledig";
    const std::string regeling = "rechtsvorm: openbaar-lichaam\nsinds: 2010-01-01\n";
    CHECK(absence_in(regeling + "sturingsprofiel: basis\n", "") == by_law);
    CHECK(absence_in(regeling + "sturingsprofiel: plus\n", "") == all);
    CHECK(absence_in(regeling + "sturingsprofiel: intensief\n", "") ==
          std::regex_replace(all, std::regex{" toets/"}, " grip/rapporteur-ontbreekt toets/"));
    CHECK(absence_in(regeling, "") == all);
    CHECK(absence_in(regeling, "sturingsprofiel: basis\n") == by_law);
    CHECK(absence_in(regeling + "sturingsprofiel: plus\n", "sturingsprofiel: basis\n") == all);
    // of a stichting no law asks for an evaluation
    CHECK(absence_in("rechtsvorm: stichting\nsinds: 2010-01-01\nsturingsprofiel: basis\n", "") ==
          "bbv/belang-niet-beoordeeld grip/raad-niet-geinformeerd");
}
