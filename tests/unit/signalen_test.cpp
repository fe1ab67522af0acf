// What colours a collaboration, and what leaves it grey or quiet.
#include "analysis/signalen.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;
using analysis::Kleur;

namespace {

const Date peildatum{std::chrono::year{2026} / std::chrono::November / 25};

struct Gekleurd {
    std::vector<analysis::Aspectsignaal> signalen;
    analysis::Geheel geheel;
    Kleur van(Onderwerp aspect) const { return signalen[static_cast<std::size_t>(aspect)].kleur; }
    std::size_t redenen(Onderwerp aspect) const { return signalen[static_cast<std::size_t>(aspect)].redenen.size(); }
};

/// Of one collaboration with these lines, and what the rules find in it.
Gekleurd signalen(const std::string& regels, const std::string& gemeente = "") {
    std::map<std::string, std::string> files{{"samenwerkingen/a.yaml", test::samenwerking(regels)}};
    if (!gemeente.empty()) files.emplace("gemeente.yaml", "naam: Voorbeeldstad\ncode: GM9999\n" + gemeente);
    const test::Register reg{files};
    const load::Loaded loaded = load::load(test::source_at(reg.folder()), rules::all());
    REQUIRE(loaded.data.samenwerkingen.size() == 1);
    std::vector<Finding> over = test::check(reg.folder());
    std::erase_if(over, [](const Finding& finding) { return finding.about != "a"; });
    Gekleurd uitkomst{analysis::signalen(loaded.data, loaded.data.samenwerkingen.front(), over, peildatum), {}};
    uitkomst.geheel = analysis::geheel(uitkomst.signalen);
    return uitkomst;
}

const std::string beleid = "beleid: {alle: Nota}\nnormen: {bijdrage_stijging: 5}\n";
const std::string stijging = "jaren: {2026: {begroot: {bijdrage: 1000}}, 2027: {begroot: {bijdrage: 1200}}}\n";

std::string ontwikkeling(const std::string& datum, const std::string& signaal) {
    return "ontwikkelingen: [{datum: " + datum + ", onderwerp: termijnen, signaal: " + signaal + ", tekst: Iets.}]\n";
}

} // namespace

TEST_CASE("where nothing is known every aspect is grey, and so is the whole") {
    const Gekleurd niets = signalen("");
    CHECK(std::ranges::all_of(niets.signalen, [](const auto& s) { return s.kleur == Kleur::grijs; }));
    CHECK(niets.geheel.kleur == Kleur::grijs);
    CHECK_FALSE(niets.geheel.voor_zover_bekend);
}

TEST_CASE("a warning with a sentence for the council colours its aspect, and gives it as the reason") {
    const Gekleurd boven = signalen(stijging, beleid);
    CHECK(boven.van(Onderwerp::financien) == Kleur::oranje);
    REQUIRE(boven.redenen(Onderwerp::financien) == 1);
    CHECK(boven.geheel.kleur == Kleur::oranje);
}

TEST_CASE("an advice colours nothing: without a policy of its own a municipality warns of no growth") {
    CHECK(signalen(stijging, "normen: {bijdrage_stijging: 5}\n").redenen(Onderwerp::financien) == 0);
}

TEST_CASE("what the municipality explained colours nothing") {
    const std::string verklaard =
        "uitzonderingen: [{regel: financien/bijdrage-stijgt, reden: Nieuwe taak., tot: 2027-06-30}]\n";
    CHECK(signalen(stijging + verklaard, beleid).redenen(Onderwerp::financien) == 0);
}

TEST_CASE("a development holds its own signal for as many months as the municipality says") {
    CHECK(signalen(ontwikkeling("2026-10-08", "rood")).van(Onderwerp::termijnen) == Kleur::rood);
    CHECK(signalen(ontwikkeling("2025-11-26", "oranje")).van(Onderwerp::termijnen) == Kleur::oranje);
    CHECK(signalen(ontwikkeling("2025-11-25", "oranje")).van(Onderwerp::termijnen) ==
          Kleur::grijs);                                                                           // twelve months ago
    CHECK(signalen(ontwikkeling("2026-12-01", "rood")).van(Onderwerp::termijnen) == Kleur::grijs); // still to come
    const std::string kort = "normen: {signaal_maanden: 1}\n";
    CHECK(signalen(ontwikkeling("2026-10-08", "rood"), kort).van(Onderwerp::termijnen) == Kleur::grijs);
    CHECK(signalen(ontwikkeling("2026-11-01", "rood"), kort).van(Onderwerp::termijnen) == Kleur::rood);
}

TEST_CASE("quiet needs something that could have gone wrong, and says when that is not so for all") {
    const std::string risico = "risicos: [{id: r, omschrijving: R, kans: 5, gevolg: 1000, maatregel: M, eigenaar: E, "
                               "bijgewerkt: 2026-11-01}]\n";
    const Gekleurd een = signalen(risico);
    CHECK(een.van(Onderwerp::risico) == Kleur::groen);
    CHECK(een.geheel.kleur == Kleur::grijs); // of five aspects out of six nothing is known
    const Gekleurd deels =
        signalen(risico + "jaren: {2026: {begroot: {bijdrage: 1000}}}\nevaluatie: {laatste: 2026-01-01}\n");
    CHECK(deels.van(Onderwerp::risico) == Kleur::groen);
    CHECK(deels.geheel.kleur == Kleur::groen);
    CHECK(deels.geheel.voor_zover_bekend);
}

TEST_CASE("the gravest reason stands first, then the largest amount") {
    CHECK(grootste_bedrag(zin("van {} naar {}", Euro{-500}, Euro{300})) == 500);
    CHECK(grootste_bedrag(als_zin("geen bedrag")) == 0);
    const Gekleurd twee = signalen("ontwikkelingen:\n"
                                   "  - {datum: 2026-10-01, onderwerp: financien, signaal: oranje, tekst: Minder.}\n"
                                   "  - {datum: 2026-10-02, onderwerp: financien, signaal: rood, tekst: Meer.}\n");
    const auto& redenen = twee.signalen[static_cast<std::size_t>(Onderwerp::financien)].redenen;
    REQUIRE(redenen.size() == 2);
    CHECK(in_woorden(redenen.front().zin) == "Meer.");
}

TEST_CASE("preventief toezicht of this or the last year makes the money something to follow, and says so") {
    const auto geld = [](const std::string& toezicht) { return signalen("toezicht: {" + toezicht + "}\n"); };
    const Gekleurd dit = geld("2026: {regime: preventief, brief: 2025-12-12}");
    CHECK(dit.van(Onderwerp::financien) == Kleur::oranje);
    REQUIRE(dit.redenen(Onderwerp::financien) == 1);
    CHECK(in_woorden(dit.signalen[static_cast<std::size_t>(Onderwerp::financien)].redenen.front().zin) ==
          "De toezichthouder stelde voor 2026 preventief toezicht in (brief van 12 december 2025).");
    CHECK(geld("2025: preventief, 2026: repressief").van(Onderwerp::financien) == Kleur::oranje);
    CHECK(geld("2026: repressief").van(Onderwerp::financien) == Kleur::grijs);
    CHECK(geld("2024: preventief").van(Onderwerp::financien) == Kleur::grijs);
}
