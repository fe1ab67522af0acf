// What differs between two versions of a file, and what makes an item of a list the same item.
#include "cli/file_kinds.hpp"
#include "load/records.hpp"
#include "model/register.hpp"
#include "schema/compare.hpp"
#include "support.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace grip;

namespace {

struct Version {
    std::unique_ptr<yaml::Document> document;
    Samenwerking record;
};

Version version(const std::string& rest) {
    Version result;
    yaml::Faults faults;
    result.document =
        std::make_unique<yaml::Document>(yaml::read("samenwerkingen/a.yaml", test::samenwerking(rest), faults));
    result.record = load::decode_file<Samenwerking>(*result.document, faults);
    REQUIRE(faults.empty());
    return result;
}

std::string text_of(const schema::Part& part) {
    if (part.value == nullptr) return "-";
    return schema::is_scalar(*part.shape) ? part.shape->scalar->written(part.value) : "…";
}

/// `path: before > after`, each on a line.
std::string compared(const std::string& before, const std::string& after) {
    const Version old = version(before);
    const Version now = version(after);
    std::string lines;
    for (const schema::Difference& difference :
         schema::compare(schema::shape_of<Samenwerking>(), &old.record, &now.record)) {
        const bool unclear = difference.change == schema::Change::unclear;
        lines += unclear ? fmt::format("{}: ?\n", difference.path)
                         : fmt::format("{}: {} > {}\n", difference.path, text_of(difference.before),
                                       text_of(difference.after));
    }
    return lines;
}

} // namespace

TEST_CASE("two readings of the same text do not differ, however it is written") {
    CHECK(compared("adres: Dorpsstraat 1\nbeleidsvelden: zorg\n", "\"adres\": 'Dorpsstraat 1'\nbeleidsvelden: [zorg]\n")
              .empty());
    CHECK(compared("jaren: {2026: {begroot: {bijdrage: 10.00}}}\n", "jaren: {2026: {begroot: {bijdrage: 10}}}\n")
              .empty());
}

TEST_CASE("a value that was changed, filled in or taken away is told with both") {
    CHECK(compared("adres: A\n", "adres: B\n") == "adres: A > B\n");
    CHECK(compared("", "adres: B\n") == "adres: - > B\n");
    CHECK(compared("adres: A\n", "") == "adres: A > -\n");
    CHECK(compared("jaren: {2026: {begroot: {bijdrage: 10}}}\n",
                   "jaren: {2026: {begroot: {bijdrage: onbekend}}, 2027: {begroot: {bijdrage: 11}}}\n") ==
          "jaren.2026.begroot.bijdrage: 10 > onbekend\njaren.2027: - > …\n");
}

TEST_CASE("an item of a list is known by what makes it the same, not by its place") {
    CHECK(compared("risicos: [{id: a, omschrijving: X, kans: 1}, {id: b, omschrijving: Y, kans: 2}]\n",
                   "risicos: [{id: b, omschrijving: Y, kans: 3}, {id: a, omschrijving: X, kans: 1}]\n") ==
          "risicos.b.kans: 2 > 3\n");
    CHECK(compared("deelnemers: [{naam: Leiden}, {naam: Voorschoten}]\n",
                   "deelnemers: [{naam: Voorschoten, sinds: 2020-01-01}, {naam: Wassenaar}]\n") ==
          "deelnemers.Leiden: … > -\ndeelnemers.Voorschoten.sinds: - > 2020-01-01\ndeelnemers.Wassenaar: - > …\n");
    CHECK(compared("beleidsvelden: [a, b]\n", "beleidsvelden: [b, c]\n") ==
          "beleidsvelden.a: a > -\nbeleidsvelden.c: - > c\n");
}

TEST_CASE("of a text the first sixty characters tell items apart") {
    const std::string sixty(60, 'x');
    const auto afspraak = [](const std::string& tekst) {
        return fmt::format("afspraken: [{{datum: 2026-01-01, tekst: {}}}]\n", tekst);
    };
    CHECK(compared(afspraak(sixty + " eerst"), afspraak(sixty + " later")) ==
          fmt::format("afspraken.2026-01-01 · {0}.tekst: {0} eerst > {0} later\n", sixty));
    CHECK(compared(afspraak("eerst"), afspraak("later")) ==
          "afspraken.2026-01-01 · eerst: … > -\nafspraken.2026-01-01 · later: - > …\n");
}

TEST_CASE("two items that nobody can tell apart are shown, not guessed") {
    CHECK(compared("deelnemers: [{naam: A}, {naam: A, sinds: 2020-01-01}]\n", "deelnemers: [{naam: A}]\n") ==
          "deelnemers.A: ?\n");
    const std::string twice = "deelnemers: [{naam: A}, {naam: A, sinds: 2020-01-01}]\n";
    CHECK(compared(twice, twice).empty());
}

TEST_CASE("sources are compared where they stand") {
    CHECK(compared("regeling: {vindplaats: https://a.nl, bron: B}\n",
                   "regeling: {vindplaats: https://a.nl, bron: C}\n") ==
          "regeling.bron.B: B > -\nregeling.bron.C: - > C\n");
}

namespace {

bool knows_keys(const schema::Shape& item) {
    return std::ranges::all_of(item.identity, [&](const ItemKey& identity) {
        return std::ranges::all_of(identity.keys, [&](std::string_view key) {
            return key.empty() || schema::find_field(item, key) != nullptr;
        });
    });
}

/// The lists of records that do not say what makes an item the same, or name a key that is not there; by path.
void find_nameless(const schema::Shape& shape, const std::string& path, std::vector<std::string>& found) {
    if (shape.kind == schema::Kind::list && shape.item->kind == schema::Kind::record &&
        (shape.item->identity.empty() || !knows_keys(*shape.item)))
        found.push_back(path);
    if (shape.item != nullptr) find_nameless(*shape.item, path, found);
    for (const schema::FieldShape& field : shape.fields)
        find_nameless(*field.shape, path + "." + std::string{field.key}, found);
}

} // namespace

TEST_CASE("each list of records in a register says what makes an item the same") {
    std::vector<std::string> nameless;
    for (const schema::FileKind& kind : cli::file_kinds()) find_nameless(*kind.shape, std::string{kind.id}, nameless);
    CHECK(nameless == std::vector<std::string>{});
}
