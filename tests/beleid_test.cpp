// On what rules of policy rest, and what a municipality that lays nothing down hears of them.
#include "model/beleid.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

using namespace grip;

namespace {

const std::string answered = test::samenwerking(
    "toetsing: {datum: 2026-01-01, antwoorden: {wat: {oordeel: voldoet-niet, toelichting: Nog niet bepaald.}}}\n");

std::vector<Finding> findings_with(const std::string& gemeente) {
    const test::Register reg{{{"gemeente.yaml", "naam: Voorbeeldstad\ncode: GM9999\n" + gemeente},
                              {"samenwerkingen/voorbeeld.yaml", answered}}};
    return test::check(reg.folder());
}

/// `weight: ground` of the findings of one rule.
std::string weighed(std::string_view rule, const std::string& gemeente) {
    std::string text;
    for (const Finding& finding : findings_with(gemeente)) {
        if (finding.rule->id == rule) text += fmt::format("{}: {}\n", name(finding.severity), finding.grond);
    }
    return text;
}

} // namespace

TEST_CASE("a policy that a municipality has not laid down is good practice, and no more than advice") {
    CHECK(weighed("toets/voldoet-niet", "") == "advies: goed gebruik\n");
    CHECK(weighed("toets/voldoet-niet", "beleid: {visie: Visie 2024}\n") == "advies: goed gebruik\n");
    CHECK(weighed("toets/voldoet-niet", "beleid: {alle: Nota 2023}\n") == "waarschuwing: Nota 2023\n");
    CHECK(weighed("toets/voldoet-niet", "beleid: {alle: Nota 2023, toets: {stuk: Kader, vastgesteld: 2024-05-16, "
                                        "vindplaats: 'https://voorbeeldstad.example/kader'}}\n") ==
          "waarschuwing: Kader, vastgesteld op 16 mei 2024 (https://voorbeeldstad.example/kader)\n");
}

TEST_CASE("what a law asks keeps its weight and its article, whatever the policy") {
    CHECK(weighed("grip/raad-niet-geinformeerd", "") == "waarschuwing: Gemeentewet art. 169\n");
    CHECK(weighed("grip/raad-niet-geinformeerd", "beleid: {alle: Nota 2023}\n") ==
          "waarschuwing: Gemeentewet art. 169\n");
}

TEST_CASE("a choice for one rule goes before one for its group, and both before policy") {
    const std::string off = "toets/*: {ernst: uit, reden: Andere vragen.}";
    CHECK(weighed("toets/voldoet-niet", "regels: {" + off + "}\n").empty());
    CHECK(weighed("toets/voldoet-niet", "regels: {" + off + ", toets/voldoet-niet: {ernst: fout, reden: Zwaar.}}\n") ==
          "fout: goed gebruik\n");
    CHECK(weighed("toets/voldoet-niet", "regels: {toets/*: {ernst: fout, reden: Zwaar.}}\n") == "fout: goed gebruik\n");
}

TEST_CASE("only a group that exists, and none of form, can be chosen") {
    const auto said = [](const std::string& choice) {
        for (const Finding& finding : findings_with("regels: {" + choice + ": {ernst: uit, reden: Zomaar.}}\n"))
            if (is_form(*finding.rule)) return fmt::format("{} {}", finding.rule->id, finding.hint);
        return std::string{};
    };
    CHECK(said("visi/*") == "verwijzing/onbekend Bedoelde u `visie/*`?");
    CHECK(said("yaml/*").starts_with("waarde/ongeldig"));
    CHECK(said("visie/*").empty());
}

TEST_CASE("an exception speaks of one rule, not of a group") {
    const test::Register reg{{{"samenwerkingen/voorbeeld.yaml",
                               answered + "uitzonderingen: {regel: toets/*, reden: Zo., tot: 2027-01-01}\n"}}};
    const auto found = test::check(reg.folder());
    CHECK(std::ranges::count(found, std::string_view{"verwijzing/onbekend"},
                             [](const Finding& f) { return f.rule->id; }) == 1);
}

TEST_CASE("every group with a rule of policy can have a paper, and no other") {
    std::set<std::string_view> groups{"alle"};
    for (const Rule* rule : rules::all()) {
        if (rule->ground() == Ground::policy || !rule->visie.empty()) groups.insert(rule->group());
    }
    std::set<std::string_view> keys;
    for (const auto& option : options<Regelgroep>) keys.insert(option.key);
    CHECK(groups == keys);
}

TEST_CASE("toets says how much is silent, and shows it when asked") {
    const test::Register reg{{{"samenwerkingen/voorbeeld.yaml", test::samenwerking("sturingsprofiel: basis\n")}}};
    const auto toets = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"toets", "--register", reg.folder().string()});
        return test::grip(words).out;
    };
    const std::string heard = toets({});
    CHECK(heard.find("5 controles stil door het profiel basis (`--alles` toont ze)") != std::string::npos);
    CHECK(heard.find("visie/doel-ontbreekt") == std::string::npos);
    const std::string everything = toets({"--alles"});
    CHECK(everything.find("[visie/doel-ontbreekt]") != std::string::npos);
    CHECK(everything.find("verklaard: het sturingsprofiel basis vraagt alleen wat de wet vraagt") != std::string::npos);
    CHECK(everything.find("stil door") == std::string::npos);
}
