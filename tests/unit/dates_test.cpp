// The pairs of dates that records name, and the dates that may lie far ahead.
#include "analysis/eigen_dagen.hpp"
#include "analysis/wetten.hpp"
#include "cli/file_kinds.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "schema/dates.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

bool is_date(const schema::Shape& record, std::string_view path) {
    const schema::Shape* shape = schema::shape_at(record, path);
    return shape != nullptr && shape->kind == schema::Kind::date;
}

using Voorschriften = std::vector<Voorschrift>;

bool is_whole(const schema::Shape& record, const Datumpaar& pair, const Voorschriften& known) {
    const bool led = is_date(record, pair.eerst) && is_date(record, pair.dan);
    const bool law = pair.soort != Volgorde::strijdig ||
                     std::ranges::any_of(known, [&](const Voorschrift& v) { return v.id.text == pair.voorschrift; });
    return led && law && std::ranges::all_of(pair.tenzij, [&](std::string_view unless) {
               return unless.empty() || schema::shape_at(record, unless.substr(0, unless.find('='))) != nullptr;
           });
}

void find_broken(const schema::Shape& shape, const std::string& path, const Voorschriften& known,
                 std::vector<std::string>& found, int& pairs) {
    for (const Datumpaar& pair : shape.volgorde) {
        ++pairs;
        if (!is_whole(shape, pair, known)) found.push_back(path + "." + std::string{pair.eerst});
    }
    for (const std::string_view key : shape.ver_vooruit) {
        if (!is_date(shape, key)) found.push_back(path + "." + std::string{key});
    }
    if (shape.item != nullptr) find_broken(*shape.item, path, known, found, pairs);
    for (const schema::FieldShape& field : shape.fields)
        find_broken(*field.shape, path + "." + std::string{field.key}, known, found, pairs);
}

} // namespace

TEST_CASE("each pair of dates leads to two dates, and to the law that it rests on") {
    const test::Register reg{{}};
    const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
    std::vector<std::string> broken;
    int pairs = 0;
    for (const schema::FileKind& kind : cli::file_kinds())
        find_broken(*kind.shape, std::string{kind.id}, loaded.data.wetten->voorschriften, broken, pairs);
    CHECK(broken == std::vector<std::string>{});
    CHECK(pairs > 20);
}

namespace {

/// What is said of two dates, with the rule; one finding a line.
std::string said(const std::string& yaml) {
    const test::Register reg{
        {{"samenwerkingen/dienst.yaml", "naam: Dienst\nstatus: actief\naard: uitvoering\n" + yaml}}};
    std::string text;
    for (const Finding& finding : test::check(reg.folder())) {
        if (finding.rule->group() == "datum")
            text += fmt::format("{} {}: {}\n", finding.rule->id, finding.location.path, finding.message);
    }
    return text;
}

const std::string besluit = "rechtsvorm: openbaar-lichaam\nregeling: {besluiten: [{soort: wijzigen, ";

} // namespace

TEST_CASE("a day that is the same is no disorder") {
    CHECK(said("rechtsvorm: convenant\nsinds: 2020-01-01\ntot: 2026-11-25\n").empty());
    CHECK(said("rechtsvorm: convenant\ncontract: {ingang: 2026-01-01, einde: 2026-01-01}\n").empty());
}

TEST_CASE("permission of the raad comes before the decision of the college, else before it comes into force") {
    CHECK(
        said(besluit + "toestemming: 2025-03-02, in_werking: 2025-03-01}]}\n") ==
        "datum/volgorde-strijdig regeling.besluiten.1.in_werking: `in_werking` (1 maart 2025) ligt voor `toestemming` "
        "(2 maart 2025); de wet vraagt de andere volgorde (Wgr art. 1 lid 4, 61 lid 4, 51 lid 4 of 73 lid 4)\n");
    CHECK(said(besluit + "toestemming: 2025-03-02, besloten: 2025-03-04, in_werking: 2025-03-01}]}\n").empty());
    CHECK(said(besluit + "toestemming: 2013-03-02, in_werking: 2013-03-01}]}\n").empty()); // before the law of 2015
}

TEST_CASE("a draft goes to the raden before the decision on it") { // Wgr art. 1 lid 2, since 1 July 2022
    CHECK(said(besluit + "ontwerp_ontvangen: 2026-06-01, besloten: 2026-05-20}]}\n")
              .starts_with("datum/volgorde-strijdig regeling.besluiten.1.besloten: "));
    CHECK(said(besluit + "ontwerp_ontvangen: 2026-06-01, in_werking: 2026-05-20}]}\n")
              .starts_with("datum/volgorde-strijdig regeling.besluiten.1.in_werking: "));
    CHECK(said(besluit + "ontwerp_ontvangen: 2022-06-01, besloten: 2022-05-20}]}\n").empty());
    CHECK(said("rechtsvorm: openbaar-lichaam\nregeling: {besluiten: [{soort: opheffen, ontwerp_ontvangen: 2026-06-01, "
               "besloten: 2026-05-20}]}\n")
              .empty());
}

TEST_CASE("nobody winds up what has not ended") { // Wgr art. 9 lid 3
    CHECK(said("rechtsvorm: openbaar-lichaam\ntot: 2025-12-31\nvereffend: 2025-06-01\n")
              .find("datum/volgorde vereffend: ") != std::string::npos);
}

TEST_CASE("a law about a form of the Wgr says nothing of another") {
    CHECK(said("rechtsvorm: convenant\nregeling: {besluiten: [{soort: wijzigen, bekendgemaakt: 2025-06-01, "
               "in_werking: 2025-05-01}]}\n")
              .empty());
}

TEST_CASE("with a province the article is that of its chapter") {
    const std::string text = said("deelnemers: [{naam: A, soort: gemeente}, {naam: B, soort: provincie}]\n" + besluit +
                                  "bekendgemaakt: 2025-06-01, in_werking: 2025-05-01}]}\n");
    CHECK(text.find("(Wgr art. 52 lid 1 met art. 26 lid 3)") != std::string::npos);
}

TEST_CASE("what was adopted as an exempt kind may be sent afterwards") {
    const auto wijziging = [](const std::string& categorie) {
        return said("rechtsvorm: openbaar-lichaam\ncyclus: {jaren: {2026: {begrotingswijzigingen: [{nummer: \"1\", " +
                    categorie + "vastgesteld: 2026-07-01, verzonden: 2026-07-09}]}}}\n");
    };
    CHECK(wijziging("categorie: klein, ").empty());
    CHECK(wijziging("").starts_with("datum/volgorde cyclus.jaren.2026.begrotingswijzigingen.1.vastgesteld: "));
}

TEST_CASE("the status is laid beside the days once") {
    const auto status = [](const std::string& waar, const std::string& dagen) {
        const test::Register reg{
            {{"samenwerkingen/dienst.yaml",
              "naam: Dienst\nstatus: " + waar + "\naard: uitvoering\nrechtsvorm: convenant\n" + dagen}}};
        return std::ranges::count_if(test::check(reg.folder()), [](const Finding& finding) {
            return finding.rule->id == "datum/status-spreekt-tegen";
        });
    };
    CHECK(status("actief", "tot: 2026-11-24\n") == 1);
    CHECK(status("actief", "tot: 2026-11-25\n") == 0); // the last day is not over
    CHECK(status("actief", "sinds: 2026-11-26\n") == 1);
    CHECK(status("actief", "sinds: 2026-11-25\n") == 0);
    CHECK(status("actief", "sinds: 2027-01-01\ntot: 2026-01-01\n") == 1);
    CHECK(status("oprichting", "sinds: 2027-01-01\n") == 0);
    CHECK(status("oprichting", "sinds: 2026-01-01\n") == 0); // joined, and still being set up
    CHECK(status("verkenning", "sinds: 2026-01-01\n") == 1);
    CHECK(status("beeindigd", "tot: 2025-12-31\n") == 0);
    CHECK(status("beeindigd", "tot: 2026-12-31\n") == 1);
    CHECK(status("uittreding", "tot: 2026-12-31\n") == 0);
    CHECK(status("uittreding", "tot: 2025-12-31\n") == 1);
}

namespace {

std::vector<std::string> messages(const std::string& rule, const std::string& cyclus, const std::string& rest = "") {
    const test::Register reg{{{"samenwerkingen/dienst.yaml",
                               "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n" + rest +
                                   "cyclus: {jaren: {" + cyclus + "}}\n"}}};
    std::vector<std::string> found;
    for (const Finding& finding : test::check(reg.folder())) {
        if (finding.rule->id == rule) found.push_back(finding.message);
    }
    return found;
}

} // namespace

TEST_CASE("a fixed day in a weekend is kept, and said to be one") {
    const std::string rule = "wgr/begroting-naar-toezichthouder-te-laat";
    const auto sunday = messages(rule, "2026: {begroting: {vastgesteld: 2025-09-10, naar_toezichthouder: 2025-09-15}}",
                                 "deelnemers: [{naam: A, soort: gemeente}]\n");
    REQUIRE(sunday.size() == 1);
    CHECK(sunday.front().ends_with(
        "De laatste dag was 14 september 2025 (Wgr art. 34 lid 2). Dat was een zondag; of een vaste "
        "dag dan doorschuift, staat niet vast."));
    const auto monday = messages(rule, "2027: {begroting: {vastgesteld: 2026-09-10, naar_toezichthouder: 2026-09-15}}");
    REQUIRE(monday.size() == 1);
    CHECK(monday.front().find("Dat was") == std::string::npos);
}

TEST_CASE("nobody is warned of the time that we did not take part") {
    const std::string rule = "wgr/begroting-naar-toezichthouder-te-laat";
    const std::string late = "2026: {begroting: {vastgesteld: 2025-07-02, naar_toezichthouder: 2025-08-02}}";
    CHECK(messages(rule, late).size() == 1);
    CHECK(messages(rule, late, "sinds: 2025-08-03\n").empty());
    CHECK(messages(rule, late, "sinds: 2025-08-02\n").size() == 1);
    CHECK(messages(rule, late, "deelnemers: [{naam: Voorbeeldstad, soort: gemeente, sinds: 2025-09-01}]\n").empty());
}

TEST_CASE("the cycle says the same decision as the agenda of the board") {
    const auto found = [](const std::string& uitkomst, const std::string& dag) {
        const test::Register reg{
            {{"samenwerkingen/dienst.yaml",
              "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\ncyclus: {jaren: {2027: "
              "{ontwerpbegroting: {zienswijze: {besluit: met-opmerkingen, datum: 2026-06-18}}}}}\n"},
             {"vergaderingen/2026-07-01-dienst-ab.yaml",
              "samenwerking: dienst\norgaan: ab\ndatum: 2026-07-01\nagenda: [{titel: T, soort: ontwerpbegroting, jaar: "
              "2027, voorstel: geen, raadsbesluit: {uitkomst: " +
                  uitkomst + ", datum: " + dag + "}}]\n"}}};
        return std::ranges::count_if(test::check(reg.folder()), [](const Finding& finding) {
            return finding.rule->id == "cyclus/datum-spreekt-tegen";
        });
    };
    CHECK(found("ongewijzigd", "2026-06-18") == 1);
    CHECK(found("gewijzigd", "2026-06-18") == 0);
    CHECK(found("verworpen", "2026-06-18") == 0); // and another was adopted
    CHECK(found("aangehouden", "2026-06-18") == 1);
    CHECK(found("aangehouden", "2026-06-11") == 0); // decided a week later
    CHECK(found("gewijzigd", "2026-06-11") == 1);
}

TEST_CASE("a year before the cycle is followed, listed for its changes alone, asks for no budget") {
    const auto vraagt = [](const std::string& jaar) {
        return messages("wgr/begroting-niet-vastgesteld", jaar).size() +
               messages("wgr/ontwerpbegroting-niet-geregistreerd", jaar).size();
    };
    const std::string wijziging = "begrotingswijzigingen: [{nummer: \"1\", vastgesteld: 2026-03-18}]";
    CHECK(vraagt("2026: {" + wijziging + "}") == 0);
    CHECK(vraagt("2026: {kadernota: {verzonden: 2025-04-01}, " + wijziging + "}") == 2);
}

TEST_CASE("no number of days is negative") {
    const std::string offered = "2027: {ontwerpbegroting: {verzonden: 2026-04-01, aangeboden_ab: 2026-03-01}}";
    CHECK(messages("wgr/aanbieding-te-vroeg", offered).empty());
    CHECK(messages("datum/volgorde-strijdig", offered).size() == 1);
    const auto asked = messages("wgr/reactietermijn-te-kort",
                                "2027: {ontwerpbegroting: {verzonden: 2026-04-01, zienswijze_uiterlijk: 2026-03-01}}");
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().find("-") == std::string::npos);
}

TEST_CASE("what was due before we took part, is not overdue") {
    const auto kalender = [](const std::string& sinds) {
        const test::Register reg{
            {{"samenwerkingen/dienst.yaml",
              "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\nsinds: " + sinds +
                  "\ncyclus: {vanaf: 2026}\n"}}};
        return test::grip({"kalender", "--register", reg.folder().string(), "--als", "json"}).out;
    };
    const auto overdue = [](const std::string& text) {
        return text.find("\"niet-geregistreerd\"") != std::string::npos;
    };
    CHECK(overdue(kalender("2020-01-01")));
    CHECK_FALSE(overdue(kalender("2026-11-01")));
}

TEST_CASE("a term of law that ends after the last decree that is known says so, one of the regeling does not") {
    const std::string onbekend = "of dagen na 31 december 2028 met een feestdag gelijkstaan, is nog niet bekend";
    const auto kalender = [](const std::string& rest, const std::string& dag) {
        const test::Register reg{{{"samenwerkingen/dienst.yaml",
                                   "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
                                   "deelnemers: [{naam: Voorbeeldstad, soort: gemeente, organen: college}]\n" +
                                       rest}}};
        const auto ran =
            test::grip({"kalender", "--register", reg.folder().string(), "--peildatum", dag, "--tot", "2029-12-31"});
        return ran.out;
    };
    const auto twice = [&](const std::string& vastgesteld) {
        return kalender("cyclus: {jaren: {2028: {begrotingswijzigingen: [{nummer: 1, vastgesteld: " + vastgesteld +
                            "}]}}}\n",
                        vastgesteld);
    };
    CHECK(twice("2028-12-20").find("sturen (" + onbekend + ")") != std::string::npos);
    CHECK(twice("2028-12-13").find(onbekend) == std::string::npos);
    const auto draft = [&](const std::string& ontvangen) {
        return kalender("regeling: {besluiten: [{soort: wijzigen, ontwerp_ontvangen: " + ontvangen + "}]}\n",
                        ontvangen);
    };
    CHECK(draft("2028-11-20").find("zienswijze (" + onbekend + ")") != std::string::npos);
    CHECK(draft("2028-10-20").find(onbekend) == std::string::npos);
}

TEST_CASE("the day of giving notice is the step of which a regeling sets the last day") {
    const test::Register reg{
        {{"samenwerkingen/dienst.yaml",
          "naam: Dienst\nstatus: uittreding\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
          "cyclus: {eigen_termijnen: [{id: opzeggen, stuk: uittreding, stap: opgezegd, termijn: {maanden: "
          "12, voor: in_werking}}]}\n"
          "regeling: {besluiten: [{soort: uittreden, opgezegd: 2026-06-25, in_werking: 2028-01-01}]}\n"}}};
    const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
    const Samenwerking& s = loaded.data.samenwerkingen.front();
    const auto dagen = analysis::eigen_dagen(s, s.vorm.regeling->besluiten.front());
    REQUIRE(dagen.size() == 1);
    CHECK(iso(dagen.front().uiterlijk) == "2027-01-01");
    REQUIRE(dagen.front().dag);
    CHECK(iso(*dagen.front().dag) == "2026-06-25");
}
