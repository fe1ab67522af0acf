// On which evening the raad decides, and what became of what it was promised.
#include "analysis/geheimhouding.hpp"
#include "analysis/raadsavond.hpp"
#include "analysis/raadszaken.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "schema/shape.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

constexpr const char* gemeente =
    "naam: Voorbeeldstad\ncode: GM9999\nraad: {vergaderingen: [{datum: 2027-06-10, soort: commissie}, {datum: 2027-06-24, soort: raad}, "
    "{datum: 2027-07-08, soort: raad}]}\n";
constexpr const char* regio = "naam: Regio\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n";

std::map<Date, std::vector<analysis::Avondpunt>> avonden(load::Loaded& loaded, const std::string& vergadering) {
    const test::Register reg{{{"gemeente.yaml", gemeente},
                              {"samenwerkingen/regio.yaml", regio},
                              {"vergaderingen/2027-07-07-regio-ab.yaml",
                               "samenwerking: regio\norgaan: ab\ndatum: 2027-07-07\n" + vergadering}}};
    loaded = load::load(test::source_at(reg.folder()), rules::all());
    REQUIRE(loaded.data.vergaderingen.size() == 1);
    return analysis::raadsavonden(loaded.data);
}

Date dag(int jaar, unsigned maand, unsigned d) {
    return Date{std::chrono::year{jaar} / std::chrono::month{maand} / std::chrono::day{d}};
}

} // namespace

TEST_CASE("the raad that decides is the first one from the day of discussion on, and before the board meets") {
    load::Loaded loaded;
    const auto gevonden =
        avonden(loaded, "raadsbehandeling: 2027-06-10\nagenda: [{titel: Begroting, samenvatting: S}]\n");
    REQUIRE(gevonden.size() == 1);
    CHECK(gevonden.begin()->first == dag(2027, 6, 24));
}

TEST_CASE("an item with a day of its own is decided on that day, the others are not") {
    load::Loaded loaded;
    const auto gevonden =
        avonden(loaded, "raadsbehandeling: 2027-06-10\nagenda:\n  - {titel: Begroting, samenvatting: S, "
                        "raadsbesluit: {datum: 2027-07-01}}\n  - {titel: Jaarrekening, samenvatting: S}\n"
                        "  - {titel: Zonder inhoud}\n");
    REQUIRE(gevonden.size() == 2);
    CHECK(gevonden.at(dag(2027, 7, 1)).size() == 1);
    CHECK(gevonden.at(dag(2027, 6, 24)).size() == 1);
}

TEST_CASE("no day is guessed where none follows from the register, nor for a meeting that is off") {
    load::Loaded loaded;
    CHECK(avonden(loaded, "agenda: [{titel: Begroting, samenvatting: S}]\n").empty());
    CHECK(avonden(loaded, "raadsbehandeling: 2027-06-10\nvervallen: true\nagenda: [{titel: B, samenvatting: S}]\n")
              .empty());
}

TEST_CASE("the paper of an evening tells nothing elsewhere of what it may not tell, and each paper once") {
    const auto avond = [](const std::string& punt, const std::string& dag) {
        const test::Register reg{
            {{"gemeente.yaml", gemeente},
             {"samenwerkingen/regio.yaml",
              std::string{regio} +
                  "cyclus: {jaren: {2028: {ontwerpbegroting: {verzonden: 2027-04-12, zienswijze: {datum: " + dag +
                  "}}}}}\n"},
             {"samenwerkingen/dienst.yaml",
              "naam: Dienst\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"},
             {"vergaderingen/2027-07-07-regio-ab.yaml",
              "samenwerking: regio\norgaan: ab\ndatum: 2027-07-07\nraadsbehandeling: 2027-06-10\n"
              "agenda:\n  - {titel: T, samenvatting: S" +
                  punt + "}\n"},
             {"vergaderingen/2027-07-07-dienst-ab.yaml",
              "samenwerking: dienst\norgaan: ab\ndatum: 2027-07-07\nraadsbehandeling: "
              "2027-06-10\nagenda:\n  - {titel: Plan, samenvatting: S}\n"}}};
        const auto ran = test::grip(
            {"oplegnotitie", "--raad", "2027-06-24", "--peildatum", "2027-06-01", "--register", reg.folder().string()});
        CHECK_MESSAGE(ran.code == cli::ExitCode::done, ran.err);
        return ran.out;
    };
    const std::string open =
        avond("", "2027-06-24"); // another item, and a paper of the cycle that is decided on beside it
    CHECK(open.find("- Regio: Ontwerpbegroting 2028: de raad besluit over een zienswijze.") != std::string::npos);
    CHECK(open.find("Regio: ontwerpbegroting 2028. De raad kan") == std::string::npos);
    const std::string dicht = avond(", soort: ontwerpbegroting, jaar: 2028, vertrouwelijk: true", "2027-06-24");
    CHECK(dicht.find("ntwerpbegroting") == std::string::npos);
    // what the raad can speak about does not vanish behind a secret that is about something else
    CHECK(avond(", vertrouwelijk: true", "2027-06-24").find("Ontwerpbegroting 2028") != std::string::npos);
    CHECK(avond(", soort: ontwerpbegroting, jaar: 2028", "2027-06-24").find("Ook op deze avond") == std::string::npos);
}

TEST_CASE("the state of a promise follows from its days, and what was not adopted has none") {
    const test::Register reg{
        {{"gemeente.yaml",
          std::string{gemeente} + "moties: [{datum: 2026-03-01, tekst: T, samenwerkingen: [regio]}]\n"},
         {"samenwerkingen/regio.yaml",
          std::string{regio} + "toezeggingen:\n"
                               "  - {datum: 2026-01-01, tekst: A, uiterlijk: 2026-06-01}\n"
                               "  - {datum: 2026-01-01, tekst: B, uiterlijk: 2026-06-02}\n"
                               "  - {datum: 2026-01-01, tekst: C, uiterlijk: 2026-06-01, afgedaan: 2026-06-02}\n"
                               "moties: [{datum: 2026-01-01, tekst: D, uitkomst: ingetrokken, uiterlijk: 2026-02-01}]\n"
                               "aanbevelingen: [{datum: 2026-01-01, tekst: E, overgenomen: nee}]\n"}}};
    const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
    REQUIRE(loaded.data.samenwerkingen.size() == 1);
    const auto zaken = analysis::raadszaken_over(loaded.data, loaded.data.samenwerkingen.front(), dag(2026, 6, 2));
    std::vector<std::optional<analysis::Zaakstand>> standen;
    for (const auto& zaak : zaken) standen.push_back(zaak.stand);
    using analysis::Zaakstand;
    CHECK(standen == std::vector<std::optional<Zaakstand>>{Zaakstand::open, Zaakstand::te_laat, Zaakstand::open,
                                                           Zaakstand::afgedaan, std::nullopt, std::nullopt});
}

TEST_CASE("only what the Woo names is a ground for secrecy") {
    CHECK(analysis::grond_voluit("Woo artikel 5.1, tweede lid, onder E en f") ==
          "artikel 5.1, tweede lid, onder e en f, van de Wet open overheid");
    CHECK(analysis::grond_voluit("5.1 lid 2 b") == "artikel 5.1, tweede lid, onder b, van de Wet open overheid");
    CHECK(analysis::grond_voluit("5.1 lid 1 e") == "artikel 5.1, eerste lid, onder e, van de Wet open overheid");
    for (const char* geen :
         {"5.1 lid 1 f", "5.1 lid 2 j", "5.1 lid 5", "5.1 lid 3 a", "5.2 lid 1 a", "5.1 lid 2", "10 lid 2 b", ""})
        CHECK_FALSE(analysis::grond_voluit(geen));
}

namespace {

void check_keys(const schema::Shape& shape, int depth) {
    const schema::Shape& own = shape.held == nullptr ? shape : *shape.held;
    if (depth > 12) return;
    if (own.item != nullptr) check_keys(*own.item, depth + 1);
    for (const schema::FieldShape& field : own.fields) {
        CAPTURE(field.key);
        CHECK(field.key.find("fractie") == std::string_view::npos);
        CHECK(field.key.find("indiener") == std::string_view::npos);
        check_keys(*field.shape, depth + 1);
    }
}

} // namespace

TEST_CASE("votes, moties and amendments have no place for a name or a fractie") {
    for (const schema::Shape* shape :
         {&schema::shape_of<Gemeente>(), &schema::shape_of<Samenwerking>(), &schema::shape_of<Vergadering>()})
        check_keys(*shape, 0);
}
