// What a proposal weighs: totals and the year in which an option pays back, against calculations by hand; the built-in framework
// against the law as wetten.yaml has it.
#include "analysis/afweging.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <set>

using namespace grip;
using analysis::Terugverdiend;

namespace {

/// A register with one proposal, read.
class Gelezen {
public:
    explicit Gelezen(const std::string& voorstel)
        : register_{{{"voorstellen/a.yaml", "titel: Voorstel\n" + voorstel}}}, loaded_{load::load(
                                                                                   test::source_at(register_.folder()),
                                                                                   rules::all())} {
        for (const Finding& finding : loaded_.findings) FAIL_CHECK(finding.message);
        REQUIRE(loaded_.data.voorstellen.size() == 1);
    }

    const Voorstel& voorstel() const { return loaded_.data.voorstellen.front(); }
    const Afwegingskader& kader() const { return *loaded_.data.afwegingskader; }
    const Optie& optie(std::size_t i) const { return voorstel().opties.at(i); }
    analysis::Terugverdientijd tijd(std::size_t i) const { return analysis::terugverdientijd(voorstel(), optie(i)); }
    analysis::Optiekosten kosten(std::size_t i) const { return analysis::kosten_van(voorstel()).at(i); }
    std::string stuk(const std::vector<std::string>& meer = {}) const {
        std::vector<std::string> words{"afweging", "a", "--register", register_.folder().string()};
        words.insert(words.end(), meer.begin(), meer.end());
        return test::grip(words).out;
    }

private:
    test::Register register_;
    load::Loaded loaded_;
};

std::string opties(const std::string& nu, const std::string& nieuw, const std::string& bij = "") {
    return "opties:\n  - {id: nu, vorm: zelf-doen, huidig: true, kosten: " + nu +
           "}\n  - {id: nieuw, vorm: samen-doen, kosten: " + nieuw + bij + "}\n";
}

bool noemt(const std::string& tekst, const std::string& deel) { return tekst.find(deel) != std::string::npos; }

} // namespace

TEST_CASE("every kind of cost counts, at our share, and the running total is that of all years so far") {
    const Gelezen a{opties("{2027: {structureel: 100000}, 2028: {structureel: 100000}, 2029: {structureel: 100000}}",
                           "{2027: {eenmalig: 300000, structureel: 100000, ontvlechting: 50000, overhead: 30000, btw: "
                           "15000, vpb: 5000}, 2028: {structureel: 100000}, 2029: {structureel: 0}}",
                           ", aandeel: 40")};
    const auto kosten = a.kosten(1);
    REQUIRE(kosten.jaren.size() == 3);
    CHECK(kosten.jaren[0].samen == Euro{500'000'00});    // 300 + 100 + 50 + 30 + 15 + 5
    CHECK(kosten.jaren[0].voor_ons == Euro{200'000'00}); // 40 %
    CHECK(kosten.jaren[1].opgeteld == Euro{240'000'00});
    CHECK(kosten.jaren[2].opgeteld == Euro{240'000'00});
    CHECK(a.tijd(1).soort == Terugverdiend::jaar); // 200 > 100, 240 > 200, 240 <= 300
    CHECK(a.tijd(1).jaar == Jaar{2029});
    CHECK(a.tijd(0).soort == Terugverdiend::huidig);
}

TEST_CASE("equal in the first year is paid back in that year") {
    const Gelezen a{opties("{2027: {structureel: 100}, 2028: {structureel: 1}}",
                           "{2027: {structureel: 60, eenmalig: 40}, 2028: {structureel: 500}}")};
    CHECK(a.tijd(1).soort == Terugverdiend::jaar);
    CHECK(a.tijd(1).jaar == Jaar{2027});
    CHECK(noemt(a.stuk(),
                "\"Samen doen\" kost al in het eerste jaar, 2027, evenveel als doorgaan zoals nu. Maar over alle "
                "jaren tot en met 2028 kost zij € 499 meer."));
}

TEST_CASE("an option is laid beside the current one over the years that both name") {
    const Gelezen a{
        opties("{2027: {structureel: 100000}, 2028: {structureel: 100000}, 2029: {structureel: 100000}}",
               "{2027: {structureel: 50000}, 2028: {structureel: 130000}, 2029: {structureel: 130000}, 2030: "
               "{structureel: 130000}}") +
        "voorkeur: nieuw\n"};
    CHECK(a.tijd(1).jaar == Jaar{2027});
    CHECK(a.tijd(1).minder == Euro{50'000'00});
    CHECK(noemt(a.stuk(),
                "Van 2027 tot en met 2029, de jaren waarvan beide bekend zijn, kost dat ons € 310.000, € 10.000 meer "
                "dan doorgaan zoals nu."));
    CHECK(noemt(a.stuk(),
                "kost al in het eerste jaar, 2027, € 50.000 minder dan doorgaan zoals nu. Maar over alle jaren tot en "
                "met 2029 kost zij € 10.000 meer."));
}

TEST_CASE("a kind of cost may have a share of its own") {
    const Gelezen a{opties("{2027: {structureel: 1000}}",
                           "{2027: {structureel: 1000, ontvlechting: 300, overhead: 50}}",
                           ", aandeel: 20, aandelen: {ontvlechting: 100}")};
    CHECK(a.kosten(1).jaren[0].voor_ons == Euro{510'00}); // 200 + 300 + 10
    CHECK(noemt(a.stuk(), "Ons deel (20 %; van kosten van het losmaken 100 %)"));
}

TEST_CASE("what does not pay back within the years given is not said to do so later") {
    const Gelezen a{opties("{2027: {structureel: 100}, 2028: {structureel: 100}}",
                           "{2027: {structureel: 150}, 2028: {structureel: 51}}")}; // 201 > 200
    CHECK(a.tijd(1).soort == Terugverdiend::niet);
    CHECK(noemt(a.stuk(),
                "\"Samen doen\" verdient zich niet terug in de jaren waarvan bedragen bekend zijn, tot en met 2028."));
}

TEST_CASE("an amount that lacks before it pays back leaves the year open, one that lacks later does not") {
    const std::string nu = "{2027: {structureel: 100}, 2028: {structureel: 100}, 2029: {structureel: 100}}";
    const Gelezen voor{
        opties(nu, "{2027: {structureel: 150}, 2028: {structureel: 40, btw: onbekend}, 2029: {structureel: 0}}")};
    CHECK(voor.tijd(1).soort == Terugverdiend::niet_te_berekenen);
    CHECK(voor.tijd(1).jaar == Jaar{2028});
    CHECK(voor.tijd(1).gemis->soort->post == Kostenpost::btw);
    CHECK(!voor.kosten(1).jaren[1].samen);
    CHECK(!voor.kosten(1).jaren[2].opgeteld);
    CHECK(noemt(voor.stuk(),
                "Wanneer \"Samen doen\" zich terugverdient, is niet te berekenen: in 2028 ontbreekt een bedrag: btw."));

    const Gelezen na{opties(nu, "{2027: {structureel: 150}, 2028: {structureel: 40}, 2029: {structureel: onbekend}}")};
    CHECK(na.tijd(1).soort == Terugverdiend::jaar); // 190 <= 200
    CHECK(na.tijd(1).jaar == Jaar{2028});

    const Gelezen gat{opties(nu, "{2027: {structureel: 150}, 2029: {structureel: 0}}")};
    CHECK(gat.tijd(1).jaar == Jaar{2028});
    CHECK(gat.tijd(1).gemis->soort == nullptr);

    const Gelezen huidige{opties("{2027: {structureel: 100}}", "{2027: {structureel: 150}, 2028: {structureel: 40}}")};
    CHECK(huidige.tijd(1).soort == Terugverdiend::niet); // of 2028 nobody says what going on costs
    CHECK(noemt(huidige.stuk(),
                "\"Samen doen\" verdient zich niet terug in de jaren waarvan bedragen bekend zijn, tot en met 2027."));
}

TEST_CASE("what comes back each year is asked, other kinds do not occur when they are left out") {
    const Gelezen a{opties("{2027: {structureel: 100}}", "{2027: {eenmalig: 10}}")};
    CHECK(a.tijd(1).soort == Terugverdiend::niet_te_berekenen);
    CHECK(a.tijd(1).gemis->soort->post == Kostenpost::structureel);
    const Gelezen b{opties("{2027: {structureel: 100}}", "{2027: {eenmalig: 10, structureel: 0}}")};
    CHECK(b.tijd(1).jaar == Jaar{2027});
}

TEST_CASE("a share is compared before it is rounded") {
    const std::string nu = "{2027: {structureel: 333}}";
    CHECK(Gelezen{opties(nu, "{2027: {structureel: 1000}}", ", aandeel: 33.3")}.tijd(1).soort == Terugverdiend::jaar);
    const Gelezen meer{opties(nu, "{2027: {structureel: 1000.01}}", ", aandeel: 33.3")}; // 333,00333
    CHECK(meer.kosten(1).jaren[0].voor_ons == Euro{333'00});
    CHECK(meer.tijd(1).soort == Terugverdiend::niet);
    // three years of a third of a cent are one cent: the total is not the sum of what was rounded
    const Gelezen derde{opties("{2027: {structureel: 0}}",
                               "{2027: {structureel: 0.01}, 2028: {structureel: 0.01}, 2029: {structureel: 0.01}}",
                               ", aandeel: 33.4")};
    CHECK(derde.kosten(1).jaren[0].voor_ons == Euro{0});
    CHECK(derde.kosten(1).jaren[2].opgeteld == Euro{1});
}

TEST_CASE("income is a negative amount, and an option may pay back at once by it") {
    const Gelezen a{opties("{2027: {structureel: -50}}", "{2027: {structureel: 100, eenmalig: -150}}")};
    CHECK(a.kosten(1).jaren[0].samen == Euro{-50'00});
    CHECK(a.tijd(1).jaar == Jaar{2027});
}

TEST_CASE("without a current option, or without a year, there is nothing to compare with") {
    const Gelezen geen{
        "opties:\n  - {id: a, vorm: zelf-doen, kosten: {2027: {structureel: 1}}}\n  - {id: b, vorm: samen-doen, kosten: {2027: {structureel: 1}}}\n"};
    CHECK(geen.tijd(0).soort == Terugverdiend::niet_te_berekenen);
    CHECK(!geen.tijd(1).gemis);
    CHECK(noemt(geen.stuk(), "is niet te berekenen: niet bekend is wat de huidige uitvoering kost."));
    const Gelezen leeg{"opties: [{id: a, vorm: zelf-doen, huidig: true}, {id: b, vorm: uitbesteden}]\n"};
    CHECK(leeg.tijd(1).soort == Terugverdiend::niet_te_berekenen);
    CHECK(analysis::jaren_van(leeg.voorstel()).empty());
    CHECK(!noemt(leeg.stuk(), "€"));
}

TEST_CASE("the example of the transfer, added up by hand") {
    const load::Loaded loaded =
        load::load(test::source_at(test::root() / "examples/voorbeeldstad/registry"), rules::all());
    const auto& voorstellen = loaded.data.voorstellen;
    const auto gevonden = std::ranges::find(voorstellen, "wmo-inkoop", &Voorstel::id);
    REQUIRE(gevonden != voorstellen.end());
    const auto alle = analysis::kosten_van(*gevonden);
    // 18 % of 1.450, 1.480, 1.510 and 1.540; 26 % of 1.140, 880, 860 and 870 with all of 30 and 10; all of 353,3, 285,56, 292,82
    // and 300,08 thousand
    const std::vector<std::vector<std::int64_t>> opgeteld{{261'000'00, 527'400'00, 799'200'00, 1'076'400'00},
                                                          {326'400'00, 555'200'00, 788'800'00, 1'015'000'00},
                                                          {353'300'00, 638'860'00, 931'680'00, 1'231'760'00}};
    for (std::size_t i = 0; i < opgeteld.size(); ++i) {
        for (std::size_t jaar = 0; jaar < opgeteld[i].size(); ++jaar)
            CHECK(alle.at(i).jaren.at(jaar).opgeteld == Euro{opgeteld[i][jaar]});
    }
    CHECK(analysis::terugverdientijd(*gevonden, gevonden->opties.at(1)).jaar == Jaar{2030});
    CHECK(analysis::terugverdientijd(*gevonden, gevonden->opties.at(2)).soort == Terugverdiend::niet);
}

TEST_CASE("an answer of the sieve takes away the ways that it names, and only that answer") {
    const std::string rest =
        "opties: [{id: a, vorm: zelf-doen}, {id: b, vorm: samen-doen}, {id: c, vorm: uitbesteden}]\n";
    const auto af = [&](const std::string& zeef) {
        const Gelezen a{"zeef: {" + zeef + "}\n" + rest};
        std::string weg;
        for (const Optie& optie : a.voorstel().opties) {
            if (analysis::zeef_uit(a.kader(), a.voorstel(), optie) != nullptr) weg += optie.id.text;
        }
        return weg;
    };
    CHECK(af("publiek-belang: nee") == "c");
    CHECK(af("publiek-belang: ja").empty());
    CHECK(af("publiek-belang: onbekend").empty());
    CHECK(af("plicht-tot-samenwerken: ja") == "ac");
    CHECK(af("wettelijk-toegestaan: nee") == "bc");
    CHECK(af("bestaande-samenwerking: ja").empty());
}

TEST_CASE("the built-in framework asks of each form what the law does") {
    const Gelezen a{""};
    std::set<std::string> vragen;
    for (const Vormvraag& vraag : a.kader().vormvragen) vragen.insert(vraag.id.text);
    const load::Loaded loaded = load::load(test::source_at(test::root() / "registry"), rules::all());
    const auto eist = [&](const Vormadvies& advies, const char* vraag, JaOfNee antwoord) {
        const auto eis = advies.eisen.find(Ref<Vormvraag>{vraag});
        return eis != advies.eisen.end() && eis->second == antwoord;
    };
    const auto geldt = [&](const char* id, Rechtsvorm vorm) {
        const auto& wetten = loaded.data.wetten->voorschriften;
        const auto gevonden = std::ranges::find(wetten, Id{id}, &Voorschrift::id);
        REQUIRE(gevonden != wetten.end());
        return std::ranges::find(gevonden->rechtsvormen, vorm) != gevonden->rechtsvormen.end();
    };
    for (const Vormadvies& advies : a.kader().vormadvies) {
        CAPTURE(option_of(advies.rechtsvorm).key);
        for (const auto& [vraag, antwoord] : advies.eisen) CHECK(vragen.contains(vraag.id));
        CHECK(eist(advies, "overdracht", JaOfNee::nee) == geldt("geen-delegatie", advies.rechtsvorm));
        CHECK((eist(advies, "raad-doet-mee", JaOfNee::nee) && eist(advies, "beleid", JaOfNee::nee)) ==
              geldt("alleen-colleges", advies.rechtsvorm));
        // Wgr art. 30: only an openbaar lichaam may levy taxes and make rules that bind
        CHECK(eist(advies, "belasting-of-regels", JaOfNee::nee) == (advies.rechtsvorm != Rechtsvorm::openbaar_lichaam));
    }
}

TEST_CASE("a form is advised when all that it asks is so, possible while nothing contradicts it") {
    const auto oordeel = [](const std::string& antwoorden, Rechtsvorm vorm) {
        const Gelezen a{"vormvragen: {" + antwoorden + "}\n"};
        for (const auto& uitkomst : analysis::vormuitkomsten(a.kader(), a.voorstel())) {
            if (uitkomst.advies->rechtsvorm == vorm) return uitkomst.oordeel;
        }
        FAIL("the framework has no such form");
        return analysis::Vormoordeel::mogelijk;
    };
    const std::string organisatie = "rechtspersoon: ja, afspraken-volstaan: nee, opdracht: nee";
    using analysis::Vormoordeel;
    CHECK(oordeel(organisatie, Rechtsvorm::openbaar_lichaam) == Vormoordeel::aanbevolen);
    CHECK(oordeel(organisatie, Rechtsvorm::bedrijfsvoeringsorganisatie) == Vormoordeel::mogelijk);
    CHECK(oordeel(organisatie + ", beleid: ja", Rechtsvorm::bedrijfsvoeringsorganisatie) == Vormoordeel::past_niet);
    CHECK(oordeel(organisatie + ", beleid: onbekend", Rechtsvorm::bedrijfsvoeringsorganisatie) ==
          Vormoordeel::mogelijk);
    CHECK(oordeel(organisatie, Rechtsvorm::gemeenschappelijk_orgaan) == Vormoordeel::past_niet);
    CHECK(oordeel("privaat-aangewezen: nee", Rechtsvorm::stichting) == Vormoordeel::past_niet);
    CHECK(analysis::vormuitkomsten(Gelezen{""}.kader(), Gelezen{""}.voorstel()).empty());
}

TEST_CASE("what cannot be is a fault of form: two current options, and ids that do not exist") {
    const auto gezegd = [](const std::string& voorstel) {
        const test::Register reg{{{"voorstellen/a.yaml", "titel: Voorstel\n" + voorstel}}};
        std::string regels;
        for (const Finding& finding : test::check(reg.folder())) {
            if (is_form(*finding.rule)) regels += std::string{finding.rule->id} + " " + finding.location.path + "\n";
        }
        return regels;
    };
    CHECK(gezegd("opties: [{id: a, vorm: zelf-doen, huidig: true}, {id: b, vorm: samen-doen, huidig: true}]\n") ==
          "waarde/ongeldig opties.b.huidig\n");
    CHECK(gezegd("opties: [{id: a, vorm: zelf-doen}]\nvoorkeur: b\n") == "verwijzing/onbekend voorkeur\n");
    CHECK(gezegd("zeef: {mag: ja}\n") == "verwijzing/onbekend zeef.mag\n");
    CHECK(gezegd("vormvragen: {mag: ja}\n") == "verwijzing/onbekend vormvragen.mag\n");
    CHECK(gezegd("opties: [{id: a, vorm: zelf-doen, oordelen: {geluk: gunstig}}]\n") ==
          "verwijzing/onbekend opties.a.oordelen.geluk\n");
}

TEST_CASE("a proposal that is confidential as a whole is not made for the public, and keeps its id") {
    const test::Register reg{{{"voorstellen/a.yaml", "titel: Geheim plan\nvertrouwelijk: true\n"}}};
    const std::vector<std::string> folder{"--register", reg.folder().string()};
    const auto grip = [&](std::vector<std::string> words) {
        words.insert(words.end(), folder.begin(), folder.end());
        return test::grip(words);
    };
    CHECK(grip({"afweging", "a"}).code == cli::ExitCode::findings);
    CHECK(noemt(grip({"afweging", "a"}).err, "Dit voorstel is vertrouwelijk."));
    CHECK(noemt(grip({"afweging", "a", "--intern"}).out, "Geheim plan"));
    CHECK(noemt(grip({"lijst", "voorstellen"}).out, "a  vertrouwelijk"));
    CHECK(!noemt(grip({"toets"}).out, "Geheim"));
}

TEST_CASE("a proposal that cannot be read makes no other paper incomplete") {
    const test::Register reg{
        {{"voorstellen/a.yaml", "titel: A\n"}, {"voorstellen/b.yaml", "titel: []\nzomaar: iets\n"}}};
    for (const std::vector<std::string>& stuk : {std::vector<std::string>{"afweging", "a"}, {"dashboard"}}) {
        std::vector<std::string> words = stuk;
        words.insert(words.end(), {"--register", reg.folder().string()});
        const auto ran = test::grip(words);
        CHECK(ran.code == cli::ExitCode::done);
        CHECK(!noemt(ran.err, "niet volledig"));
    }
    CHECK(test::grip({"afweging", "b", "--register", reg.folder().string()}).code == cli::ExitCode::failure);
}
