// How a risk of the register enters the total, and what our capacity is beside it.
#include "analysis/risico/posten.hpp"
#include "analysis/risico/totaal.hpp"
#include "analysis/risico/weerstand.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;
using namespace grip::analysis;

namespace {

/// A register with these risks of the municipality itself.
class Wereld {
public:
    explicit Wereld(const std::string& risicos, const std::string& gemeente = "", const std::string& samenwerking = "")
        : reg_{files(risicos, gemeente, samenwerking)}, loaded_{
                                                            load::load(test::source_at(reg_.folder()), rules::all())} {
        for (const Finding& finding : loaded_.findings) FAIL_CHECK(finding.message);
    }
    const Register& data() const { return loaded_.data; }
    std::vector<Risicopost> posten() const { return risicoposten(data(), *parse_date("2026-11-25")); }

private:
    static std::map<std::string, std::string> files(const std::string& risicos, const std::string& gemeente,
                                                    const std::string& samenwerking) {
        std::map<std::string, std::string> result{{"gemeente.yaml", "naam: Leiden\ncode: GM0546\n" + gemeente}};
        if (!risicos.empty()) result["risicos.yaml"] = "risicos:\n" + risicos;
        if (!samenwerking.empty()) result["samenwerkingen/dienst.yaml"] = test::samenwerking(samenwerking);
        return result;
    }

    test::Register reg_;
    load::Loaded loaded_;
};

std::string risico(const std::string& rest) { return "  - {id: r, omschrijving: Iets, " + rest + "}\n"; }

Risicopost een(const std::string& rest, const std::string& gemeente = "") {
    return Wereld{risico(rest), gemeente}.posten().at(0);
}

Telling telling(const std::string& rest) { return een(rest).telling; }

} // namespace

TEST_CASE("a risk counts with its chance and its amounts, in cents") {
    const Risicopost post = een("kans: 30, gevolg: {min: 10, verwacht: 20, max: 60}");
    CHECK(post.telling == Telling::telt);
    CHECK(post.telt.kans == doctest::Approx(0.3));
    CHECK(post.telt.effect.min == 1000);
    CHECK(post.telt.effect.verwacht == 2000);
    CHECK(post.telt.effect.max == 6000);
    CHECK(een("kans: 30, gevolg: {min: 10, max: 60}").telt.effect.verwacht == 3500);
    CHECK(een("kans: 30, gevolg: 25").telt.effect.vast());
}

TEST_CASE("our share and the years of a structural effect are applied unrounded") {
    const Kansrisico deel = een("kans: 30, gevolg: 100, aandeel: 33.335").telt;
    CHECK(deel.effect.max == doctest::Approx(3333.5));
    CHECK(deel.effect.exact == Wide{33335} * delen_per_cent / 10);
    const std::string jaren = "risiconormen: {structureel_jaren: 3}\n";
    CHECK(een("kans: 30, gevolg: 100, aard: structureel", jaren).telt.effect.max == 30000);
    CHECK(een("kans: 30, gevolg: 100, aard: incidenteel", jaren).telt.effect.max == 10000);
}

TEST_CASE("classes stand for the chances and bounds of the municipality") {
    const std::string grenzen = "risiconormen: {gevolgklassen: [25, 50, 100, 250, 750, 1500]}\n";
    const Kansrisico post = een("kansklasse: 4, gevolgklasse: 3", grenzen).telt;
    CHECK(post.kans == doctest::Approx(0.7));
    CHECK(post.effect.min == 10000);
    CHECK(post.effect.verwacht == 17500);
    CHECK(post.effect.max == 25000);
    CHECK(een("kansklasse: 1, gevolg: 1", "risiconormen: {kansklassen: [5, 25, 50, 75, 90]}\n").telt.kans ==
          doctest::Approx(0.05));
    CHECK(telling("kansklasse: 4, gevolgklasse: 3") == Telling::zonder_bedrag); // no bounds, no amount
}

TEST_CASE("Noordenveld, begroting 2026: classes in thousands of euros") {
    std::string risicos;
    for (const auto& [kans, gevolg] : std::vector<std::pair<int, int>>{{5, 3},
                                                                       {3, 5},
                                                                       {1, 3},
                                                                       {2, 4},
                                                                       {3, 5},
                                                                       {3, 4},
                                                                       {1, 4},
                                                                       {3, 4},
                                                                       {3, 3},
                                                                       {4, 2},
                                                                       {4, 2},
                                                                       {3, 4},
                                                                       {3, 4},
                                                                       {3, 3},
                                                                       {4, 4}}) {
        risicos += "  - {id: r" + std::to_string(risicos.size()) +
                   ", omschrijving: Iets, kansklasse: " + std::to_string(kans) +
                   ", gevolgklasse: " + std::to_string(gevolg) + "}\n";
    }
    const Wereld wereld{risicos, "risiconormen: {gevolgklassen: [25, 50, 100, 250, 750, 1500]}\n"};
    const auto tellen = meegeteld(wereld.posten());
    CHECK(kerngetallen(tellen).som_maxima == doctest::Approx(945000));
    CHECK(kerngetallen(tellen).verwacht == doctest::Approx(313000));
    const Totaal t = totaal(tellen);
    // Computed apart from the program, on a grid of its own.
    for (const auto& [z, laag, hoog] : {std::tuple{0.5, 3119.3, 3119.4},
                                        {0.7, 3694.4, 3694.6},
                                        {0.8, 4041.5, 4041.7},
                                        {0.9, 4509.2, 4509.4},
                                        {0.95, 4873.7, 4873.9},
                                        {0.99, 5496.2, 5496.4}}) {
        CHECK(kwantiel(t, z).onder <= hoog * 100);
        CHECK(kwantiel(t, z).boven >= laag * 100);
        CHECK(kwantiel(t, z).boven - kwantiel(t, z).onder <= 945);
    }
}

TEST_CASE("what is known of a risk decides whether it counts") {
    CHECK(telling("kans: 30, gevolg: pm") == Telling::zonder_bedrag);
    CHECK(telling("kans: 30, gevolg: onbekend") == Telling::zonder_bedrag);
    CHECK(telling("kans: 30") == Telling::zonder_bedrag);
    CHECK(telling("gevolg: 100") == Telling::zonder_kans);
    CHECK(telling("kans: 30, gevolg: 100, gedekt_door: Verzekering") == Telling::gedekt);
    CHECK(telling("kans: 30, gevolg: 100, status: vervallen") == Telling::vervallen);
    CHECK(telling("kans: 30, gevolg: 100, status: beheerst") == Telling::telt);
    CHECK(telling("kans: 30, gevolg: {min: 5, max: 3}") == Telling::tegenstrijdig);
    CHECK(telling("kans: 30, gevolg: {min: 1, verwacht: 4, max: 3}") == Telling::tegenstrijdig);
    const Risicopost gewogen = een("gevolg: {gewogen: 40}");
    CHECK(gewogen.telling == Telling::gewogen);
    CHECK(gewogen.telt.kans == 1);
    CHECK(gewogen.telt.effect.max == 4000);
}

TEST_CASE("without its measure a risk has other figures, and what is not said stays") {
    const std::string maatregel = "kans: 10, gevolg: 100, maatregel: Toezicht, ";
    const Risicopost post = een(maatregel + "zonder_maatregel: {kans: 50, gevolg: {min: 1, max: 3}}");
    CHECK(post.telt.kans == doctest::Approx(0.1));
    REQUIRE(post.zonder_maatregel);
    CHECK(post.zonder_maatregel->kans == doctest::Approx(0.5));
    CHECK(post.zonder_maatregel->effect.max == 300);
    CHECK(een(maatregel + "zonder_maatregel: {kans: 40}").zonder_maatregel->effect.max == 10000);
    CHECK(!een("kans: 10, gevolg: 100").zonder_maatregel);
    // What cannot be computed is as with the measure, and never nothing.
    for (const char* gevolg : {"pm", "onbekend", "{min: 9, max: 3}"}) {
        const Risicopost onbekend = een(maatregel + "zonder_maatregel: {gevolg: " + gevolg + "}");
        CHECK(!onbekend.zonder_maatregel);
        CHECK(zonder_maatregelen({onbekend}).at(0).effect.max == 10000);
    }
    // A risk that does not count, does not count without its measure either.
    CHECK(zonder_maatregelen({een("kans: 10, gevolg: pm, zonder_maatregel: {gevolg: 100}")}).empty());
}

TEST_CASE("what contradicts itself does not count") {
    for (const char* rest : {"kans: 50, kansklasse: 1, gevolg: 5", "kans: 50, gevolg: 500, gevolgklasse: 1",
                             "kans: 50, gevolg: {bedrag: 5, min: 1, max: 9}", "gevolg: {bedrag: 5, gewogen: 7}",
                             "gevolg: {gewogen: 7}, samen_met: storm"})
        CHECK_MESSAGE(telling(rest) == Telling::tegenstrijdig, rest);
}

TEST_CASE("the expected amount of a uniform effect is its middle") {
    CHECK(een("kans: 5, gevolg: {min: 1, verwacht: 2, max: 5, verdeling: uniform}").telt.effect.verwacht == 300);
}

TEST_CASE("the risks of collaborations count, unless they have ended; groups reach across files") {
    const std::string groep = "kans: 30, gevolg: 100, samen_met: storm";
    const Wereld wereld{risico(groep), "", "risicos:\n" + risico(groep)};
    const auto posten = wereld.posten();
    REQUIRE(posten.size() == 2);
    CHECK(posten[0].samenwerking == nullptr);
    CHECK(posten[1].samenwerking->id == "dienst");
    CHECK(kwantiel(totaal(meegeteld(posten)), 0.7).boven == 0); // together or not at all
    CHECK(kwantiel(totaal(meegeteld(posten)), 0.71).boven == doctest::Approx(20000));
}

TEST_CASE("structural capacity counts for as many years as structural risks; what is unknown is not zero") {
    const std::string begin = "weerstandscapaciteit:\n  - {naam: Reserve, bedrag: 1000}\n";
    const std::string normen = "risiconormen: {structureel_jaren: 2}\n";
    const auto van = [](const std::string& gemeente) {
        return beschikbaar(Wereld{"", gemeente}.data().gemeente, Jaar{2027});
    };
    CHECK(van(begin + "  - {naam: Belasting, bedrag: 300, aard: structureel}\n" + normen) == Euro{160000});
    CHECK(!van(begin + "  - {naam: Stille reserves, bedrag: onbekend}\n"));
    CHECK(!van(""));
}

TEST_CASE("the class of a ratio: published pairs, and the bounds themselves") {
    const Wereld wereld{""};
    const Weerstandsklassen& ingebouwd = *wereld.data().weerstandsklassen;
    const auto letter = [&](std::int64_t beschikbaar, std::int64_t benodigd) {
        return klasse(ingebouwd, Euro{beschikbaar}, Euro{benodigd}).klasse.text;
    };
    CHECK(letter(15'268'000, 3'209'000) == "A"); // Stein 2021
    CHECK(letter(542, 305) == "B");              // Rotterdam 2021
    CHECK(letter(28'231, 24'045) == "C");        // Medemblik
    CHECK(letter(200, 100) == "B");
    CHECK(letter(20'001, 10'000) == "A");
    CHECK(letter(140, 100) == "B");
    CHECK(letter(100, 100) == "C");
    CHECK(letter(9'999, 10'000) == "D");
    CHECK(letter(60, 100) == "E");
    CHECK(letter(5'999, 10'000) == "F");
    CHECK(letter(-5, 100) == "F");
}

TEST_CASE("a ratio is never rounded into another class") {
    const Wereld wereld{""};
    const auto geheel = [&](std::int64_t beschikbaar, std::int64_t benodigd) {
        return ratio(wereld.data(), Euro{beschikbaar}, Euro{benodigd}).scaled;
    };
    CHECK(geheel(28'231, 24'045) == 11700);         // 1,1741 → 1,17
    CHECK(geheel(9'999, 10'000) == 9999);           // not 1,00
    CHECK(geheel(99'999'999, 100'000'000) == 9999); // too close to print, and still below
    CHECK(geheel(200'001, 100'000) == 20001);       // 2,00001 is above 2, as its class is
    CHECK(geheel(1'921'000, 1'000) == 19'210'000);
    CHECK(geheel(-50, 100) == -5000);
}

TEST_CASE("a ratio is never rounded across the norm of the municipality") {
    const Wereld wereld{"", "risiconormen: {ratio_minimaal: 1.5}\n"};
    CHECK(ratio(wereld.data(), Euro{1497}, Euro{1000}).scaled == 14970); // not 1,50
    CHECK(ratio(wereld.data(), Euro{1503}, Euro{1000}).scaled == 15000); // 1,50 is enough, as 1,503 is
}

TEST_CASE("what we have beside what is required, between two bounds") {
    const auto bij_nodig = [](const Wereld& wereld, const Nodig& nodig) {
        return verhouding(wereld.data(), beschikbaar(wereld.data().gemeente, Jaar{2027}), nodig,
                          Openbaarheid::volledig);
    };
    const std::string reserve = "weerstandscapaciteit: [{naam: Reserve, bedrag: 150}]\n";
    const Wereld wereld{"", reserve + "risiconormen: {ratio_minimaal: 1.4}\n"};
    const auto bij = [&](std::int64_t benodigd, std::int64_t onder, std::int64_t boven) {
        return bij_nodig(wereld, {Euro{benodigd}, {Euro{onder}, Euro{boven}}, Euro{benodigd}, {}, false});
    };
    const Verhouding ruim = bij(10'000, 10'000, 10'500); // 1,50 or 1,43: both class B and above the norm
    CHECK(ruim.beschikbaar == Euro{15'000});
    CHECK(ruim.ratio->scaled == 15'000);
    CHECK(ruim.klasse == Tekst{"B"});
    CHECK((ruim.genoeg && !ruim.te_weinig && !ruim.op_de_grens));
    const Verhouding grens = bij(11'000, 10'500, 11'000); // 1,43 or 1,36: class B or C, and below the norm
    CHECK((!grens.genoeg && grens.te_weinig && grens.op_de_grens));
    const Verhouding niets = bij(0, 0, 0);
    CHECK((niets.genoeg && !niets.ratio && !niets.klasse));
    const Wereld zonder{""};
    const Verhouding onbekend = bij_nodig(zonder, {Euro{1}, {Euro{1}, Euro{1}}, Euro{1}, {}, false});
    CHECK((!onbekend.beschikbaar && !onbekend.genoeg && !onbekend.te_weinig));
}

TEST_CASE("what the risks of a collaboration bring, of those that count") {
    const std::string eigen = "  - {id: b, omschrijving: Brand, kans: 50, gevolg: 300}\n";
    const std::string dienst = "risicos:\n  - {id: d, omschrijving: Diefstal, kans: 10, gevolg: 100}\n"
                               "  - {id: p, omschrijving: Proces, kans: 10, gevolg: pm}\n";
    const Wereld wereld{eigen, "", dienst};
    const auto vermogen = weerstandsvermogen(wereld.data(), *parse_date("2026-11-25"), 0.9);
    const auto van_dienst = last(vermogen, [](const Risicopost& post) { return post.samenwerking != nullptr; });
    CHECK(benodigd(*vermogen.totaal, 0.9).boven == Euro{30'000});
    CHECK(benodigd(*vermogen.totaal, 0.96).onder == Euro{40'000}); // both occur in one year of twenty
    CHECK(van_dienst.geteld == 1);
    CHECK(van_dienst.verwacht == doctest::Approx(1000)); // a tenth of 100 euros
    // With 90 % certainty 300 is enough: the tail is where Brand occurs. 300·0,5 and 100·0,05, so 5 of 155.
    CHECK(van_dienst.in_staart == Percentage{3200}); // 3,2 %
    CHECK(last(vermogen, [](const Risicopost&) { return true; }).in_staart == Percentage::of(100));
    CHECK(last(vermogen, [](const Risicopost&) { return false; }).geteld == 0);
}

TEST_CASE("the amounts of a risk without chance are known, though it does not count") {
    const Risicopost post = een("gevolg: 100");
    CHECK(post.telling == Telling::zonder_kans);
    CHECK(post.telt.effect.max == 10000);
}

TEST_CASE("of a party that we have left only the contested sum for leaving is still a risk") {
    const std::string risicos =
        "risicos: [{id: u, omschrijving: U, kans: 50, gevolg: 300000}, {id: v, omschrijving: V, kans: "
        "50, gevolg: 1000}]\n";
    const auto aantal = [&](const std::string& rest) {
        const test::Register reg{
            {{"samenwerkingen/a.yaml", "naam: A\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n" + rest + risicos}}};
        const auto loaded = load::load(test::source_at(reg.folder()), rules::all());
        return risicoposten(loaded.data, *parse_date("2026-11-25")).size();
    };
    CHECK(aantal("status: actief\n") == 2);
    CHECK(aantal("status: uittreding\ntot: 2026-12-31\n") == 2);
    CHECK(aantal("status: uittreding\ntot: 2025-12-31\n") == 0);
    CHECK(aantal("status: beeindigd\ntot: 2025-12-31\n") == 0);
    const auto som = [&](const std::string& status) {
        return aantal("status: beeindigd\ntot: 2025-12-31\nuittreding: {uittreedsom: {status: " + status +
                      ", bedrag: 300000, risico: u}}\n");
    };
    CHECK(som("betwist") == 1);
    CHECK(som("geraamd") == 1);
    CHECK(som("vastgesteld") == 0); // a debt
    CHECK(som("vernietigd") == 0);  // nothing
}

TEST_CASE("a risk is not borne by a word that names nobody") {
    const auto fouten = [](const std::string& woord) {
        const test::Register reg{
            {{"risicos.yaml", "risicos:\n" + risico("kans: 5, gevolg: 100, gedekt_door: '" + woord + "'")}}};
        return std::ranges::count_if(test::check(reg.folder()),
                                     [](const Finding& finding) { return finding.rule->id == "waarde/ongeldig"; });
    };
    for (const char* woord : {"onbekend", "Geen", "-", "?", "PM", "p.m.", "nog niet", "niet gedekt", "geen dekking",
                              "n.v.t.", "te bepalen", "..."})
        CHECK_MESSAGE(fouten(woord) == 1, woord);
    for (const char* woord : {"Voorziening", "Nogepa", "Genootschap"}) CHECK_MESSAGE(fouten(woord) == 0, woord);
}
