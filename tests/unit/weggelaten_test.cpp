// What a fault in one item of a list, or in one entry of a map, leaves out: that alone where no other rests on it, by name.
#include "analysis/bestanden.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::string risicos = "risicos:\n"
                            "  - {id: a, omschrijving: A, kans: 50, gevolg: 1000}\n"
                            "  - {id: b, omschrijving: B, kans: 50%, gevolg: 9000000}\n";

struct Gelezen {
    std::vector<std::string> niet_gelezen;
    std::size_t samenwerkingen;
    std::size_t risicos;
    std::vector<std::string> regels; ///< of the findings on the register
};

Gelezen lees(const std::string& rest, const std::map<std::string, std::string>& more = {}) {
    std::map<std::string, std::string> files = more;
    files["samenwerkingen/dienst.yaml"] = test::samenwerking(rest);
    const test::Register reg{files};
    const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
    const auto& all = loaded.data.samenwerkingen;
    Gelezen result{
        analysis::niet_gelezen(loaded.data), all.size(), all.empty() ? 0 : all.front().risicobeeld.risicos.size(), {}};
    for (const Finding& finding : test::check(reg.folder())) result.regels.emplace_back(finding.rule->id);
    return result;
}

using Namen = std::vector<std::string>;

bool heeft(const Namen& namen, const std::string& naam) { return std::ranges::find(namen, naam) != namen.end(); }
bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("an item with a fault is left out alone, by name, and the rest is read") {
    const Gelezen een = lees(risicos);
    CHECK(een.niet_gelezen == Namen{"samenwerkingen/dienst.yaml (risicos.b)"});
    CHECK(een.risicos == 1);
    CHECK(lees("jaren:\n  2026: {begroot: {bijdrage: 12,50}}\n  2027: {begroot: {bijdrage: 1}}\n").niet_gelezen ==
          Namen{"samenwerkingen/dienst.yaml (jaren.2026)"});
    CHECK(lees("jaren:\n  20x6: {begroot: {bijdrage: 1}}\n").niet_gelezen ==
          Namen{"samenwerkingen/dienst.yaml (jaren)"}); // it may be any year
    CHECK(lees(risicos, {{"risicos.yaml", risicos}}).niet_gelezen ==
          Namen{"risicos.yaml (risicos.b)", "samenwerkingen/dienst.yaml (risicos.b)"});
}

TEST_CASE("what was left out takes no verdict or total from what does not rest on it") {
    const test::Register reg{
        {{"gemeente.yaml", "naam: V\ncode: GM9999\nweerstandscapaciteit: [{naam: R, bedrag: 100000}]\n"},
         {"risicos.yaml", "risicos: [{id: p, omschrijving: P, kans: 50, gevolg: 1000}]\n"},
         {"samenwerkingen/dienst.yaml",
          test::samenwerking(
              "ontwikkelingen: [{datum: 2026-10-20, tekst: Iets, signaal: roood}]\njaren:\n  2019: {begroot: "
              "{bijdrage: x}}\n  2026: {begroot: {bijdrage: 1}}\n")}}};
    const auto stuk = [&](const std::string& naam) {
        return test::grip({naam, "--register", reg.folder().string()}).out;
    };
    CHECK(holds(stuk("risicoparagraaf"), "| Klasse | A, uitstekend |"));
    const std::string dashboard = stuk("dashboard");
    CHECK_FALSE(holds(dashboard, "Het totaal is niet volledig"));
    CHECK(holds(dashboard, "Niet alle ontwikkelingen konden worden gelezen."));
    CHECK(holds(test::grip({"dashboard", "--werk", "--register", reg.folder().string()}).out,
                "| niet alles kon worden gelezen |"));
    CHECK_FALSE(holds(stuk("bijdragen"), "(niet volledig)"));
}

TEST_CASE("an empty item, and an item without a dash, are left out alone too") {
    CHECK(lees("risicos:\n  - {id: a, omschrijving: A}\n  -\n").risicos == 1);
    CHECK(lees("risicos: {id: a, omschrijving: A, kans: 50%}\n").samenwerkingen == 1);
}

TEST_CASE("what others rest on leaves out its whole file") {
    for (const std::string rest : {"sinds: gisteren\n", "deelnemers: [{naam: A}, {naam: B, soort: dorp}]\n",
                                   "kostenverdeling: {onderdelen: [{naam: P, bedrag: {2027: veel}}]}\n",
                                   "cyclus: {jaren: {2027: {kadernota: {verzonden: morgen}}}}\n",
                                   "risicos: [{id: a, omschrijving: A}, {id: a, omschrijving: B}]\n"}) {
        CAPTURE(rest);
        const Gelezen gelezen = lees(rest);
        CHECK(gelezen.samenwerkingen == 0);
        CHECK(gelezen.niet_gelezen == Namen{"samenwerkingen/dienst.yaml"});
    }
}

TEST_CASE("a fault in what may be confidential leaves out its whole file, for a part would tell") {
    for (const std::string merk : {"vertrouwelijk: true", "vertrouwlijk: true", "vertrouwelijk: misschien"}) {
        CAPTURE(merk);
        CHECK(lees("risicos: [{id: a, omschrijving: A}, {id: b, omschrijving: B, kans: veel, " + merk + "}]\n")
                  .samenwerkingen == 0);
    }
}

TEST_CASE("what is left out alone still exists, and nothing is missed for it") {
    const Gelezen gelezen = lees(
        "financieel_belang: {aanwezig: true}\nrisicos: [{id: b, omschrijving: B, kans: 50%}]\n"
        "uittreding: {uittreedsom: {status: geraamd, bedrag: 1, risico: b}}\n",
        {{"vergaderingen/2026-07-01-dienst-ab.yaml",
          "samenwerking: dienst\norgaan: ab\ndatum: 2026-07-01\nagenda: [{titel: T, soort: beleid, risicos: b}]\n"}});
    CHECK(gelezen.samenwerkingen == 1);
    CHECK_FALSE(heeft(gelezen.regels, "verwijzing/onbekend"));
    CHECK_FALSE(heeft(gelezen.regels, "risico/geen"));
    CHECK(heeft(lees("financieel_belang: {aanwezig: true}\n").regels, "risico/geen"));
    // of another item it is
    CHECK(heeft(
        lees("risicos: [{id: a, omschrijving: A, kans: 5, gevolg: pm}, {id: b, omschrijving: B, kans: 50%}]\n").regels,
        "risico/pm"));
}

TEST_CASE("papers name what was left out, and tell no total, count or fact without it") {
    const test::Register reg{
        {{"gemeente.yaml", "naam: V\ncode: GM9999\nweerstandscapaciteit: [{naam: R, bedrag: 100000}]\n"},
         {"samenwerkingen/dienst.yaml",
          "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n" + risicos +
              "jaren:\n  2026: {begroot: {bijdrage: 12,50}}\n  2027: {begroot: {bijdrage: 1250}}\n"}}};
    const auto stuk = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--werk", "--register", reg.folder().string()});
        const auto ran = test::grip(words);
        CHECK(ran.code == cli::ExitCode::findings);
        CHECK(holds(
            ran.out,
            "**Let op: dit stuk is niet volledig.** Niet alle gegevens konden worden gelezen. Wegens fouten zijn overgeslagen: "
            "samenwerkingen/dienst.yaml (risicos.b, jaren.2026)."));
        return ran.out;
    };
    CHECK(holds(stuk({"dashboard"}), "| Dienst | *niet gelezen* |"));
    CHECK(holds(stuk({"bijdragen"}), "| Dienst | € 1.250 |"));
    CHECK(holds(stuk({"risicoparagraaf"}), "Daarom geeft dit stuk geen ratio, klasse of oordeel."));
    CHECK(holds(stuk({"verbonden-partijen", "--jaar", "2026"}), "- **Onze bijdrage:** *niet gelezen*"));
    const auto toets = test::grip({"toets", "--register", reg.folder().string()});
    CHECK(holds(toets.out, "1 samenwerking, 2 fouten,"));
    CHECK(holds(toets.out, "; 2 onderdelen overgeslagen"));
}
