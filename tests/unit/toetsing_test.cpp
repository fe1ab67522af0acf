// Which criteria of the built-in toetsingskader hold for which form. The expected lists are those of the Visie op
// samenwerking, chapter 3.
#include "analysis/toetsing.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

using namespace grip;

namespace {

Toetsingskader kader() {
    const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking("")}}};
    return load::load(test::source_at(reg.folder()), rules::all()).data.toetsingskader.ingebouwd;
}

std::set<std::string> juridisch(Rechtsvorm vorm) {
    static const Toetsingskader data = kader();
    Samenwerking s;
    s.karakter.aard.items = {Aard::beleid};
    s.vorm.rechtsvorm = vorm;
    std::set<std::string> ids;
    for (const auto& punt : analysis::toetspunten(data, s)) {
        if (punt.categorie->id.text == "juridisch") ids.insert(punt.criterium->id.text);
    }
    return ids;
}

using Ids = std::set<std::string>;

} // namespace

TEST_CASE("the built-in framework holds exactly the items of the vision, and one addition") {
    const std::vector<std::pair<std::string, std::vector<std::string>>> expected{
        {"strategisch", {"wat", "waarom", "hoe", "op-termijn", "grip", "kosten-opbrengst", "draagvlak"}},
        {"bedrijfsvoering",
         {"kostenafweging", "prestatieafweging", "risicoafweging", "continuiteitsafweging", "impact-organisatie",
          "dienstverlening", "aanstuurbaarheid"}},
        {"bedrijfseconomisch",
         {"businessplan", "risicoafdekking", "uitvoering", "personele-component", "reorganisatie",
          "overblijvende-overhead", "ontvlechtingskosten", "btw", "vennootschapsbelasting", "aanbestedingsregels",
          "aansprakelijkheid"}},
        {"juridisch",
         {"markt-en-overheid", "publiekrechtelijk", "openbaar-lichaam", "gemeenschappelijk-orgaan", "centrumgemeente",
          "lichte-regeling", "bedrijfsvoeringsorganisatie", "convenant", "privaatrechtelijk", "overeenkomst",
          "oprichting-rechtspersoon", "bv", "cv", "stichting", "vereniging", "artikel-160"}}};
    const Toetsingskader data = kader();
    REQUIRE(data.categorieen.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(data.categorieen[i].id.text == expected[i].first);
        std::vector<std::string> ids;
        for (const Criterium& criterium : data.categorieen[i].criteria) ids.push_back(criterium.id.text);
        CHECK(ids == expected[i].second);
    }
}

TEST_CASE("each form has its own legal questions") {
    CHECK(juridisch(Rechtsvorm::openbaar_lichaam) == Ids{"markt-en-overheid", "publiekrechtelijk", "openbaar-lichaam"});
    CHECK(juridisch(Rechtsvorm::regeling_zonder_meer) ==
          Ids{"markt-en-overheid", "publiekrechtelijk", "lichte-regeling"});
    CHECK(juridisch(Rechtsvorm::bedrijfsvoeringsorganisatie) ==
          Ids{"markt-en-overheid", "publiekrechtelijk", "bedrijfsvoeringsorganisatie"});
    CHECK(juridisch(Rechtsvorm::stichting) ==
          Ids{"markt-en-overheid", "privaatrechtelijk", "oprichting-rechtspersoon", "stichting", "artikel-160"});
    CHECK(juridisch(Rechtsvorm::nv) ==
          Ids{"markt-en-overheid", "privaatrechtelijk", "oprichting-rechtspersoon", "artikel-160"});
    CHECK(juridisch(Rechtsvorm::cv) == Ids{"markt-en-overheid", "privaatrechtelijk", "cv", "artikel-160"});
    CHECK(juridisch(Rechtsvorm::overeenkomst) == Ids{"markt-en-overheid", "privaatrechtelijk", "overeenkomst"});
    CHECK(juridisch(Rechtsvorm::netwerk) == Ids{"markt-en-overheid"});
}

TEST_CASE("every list of geldt_voor must overlap, and what the collaboration does not say matches") {
    Criterium criterium;
    criterium.geldt_voor =
        Geldigheid{{Aard::beleid, Aard::uitvoering}, {}, {Status::actief}, {Grondslag::vrijwillig}, {}};
    Samenwerking s;
    s.karakter.aard.items = {Aard::bedrijfsvoering, Aard::beleid};
    s.identiteit.status = Status::actief;
    CHECK(analysis::geldt(criterium, s));
    s.karakter.grondslag = Grondslag::wettelijk_verplicht;
    CHECK(!analysis::geldt(criterium, s));
    s.karakter.grondslag = Grondslag::vrijwillig;
    CHECK(analysis::geldt(criterium, s));
    s.identiteit.status = Status::oprichting;
    CHECK(!analysis::geldt(criterium, s));
    s.identiteit.status = Status::actief;
    s.karakter.aard.items = {Aard::bedrijfsvoering};
    CHECK(!analysis::geldt(criterium, s));
}

TEST_CASE("the paper says what does not comply first, and what most answers rest on once") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml",
          test::samenwerking("toetsing:\n  datum: 2026-06-18\n  bron: Collegebesluit\n  antwoorden:\n"
                             "    wat: {oordeel: voldoet, toelichting: Doelen zijn er.}\n"
                             "    waarom: {oordeel: aandacht, toelichting: De winst is klein.}\n"
                             "    hoe: {oordeel: voldoet-niet, toelichting: Geen afspraken., bron: Brief}\n"
                             "    grip: {oordeel: voldoet, toelichting: Op tijd., datum: 2025-01-02}\n")}}};
    const auto stuk = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"toetsrapport", "a", "--register", reg.folder().string()});
        return test::grip(words).out;
    };
    const std::string tekst = stuk({});
    const auto niet = tekst.find("## Wat niet voldoet\n\n### Hoe willen we samenwerken?\n\nGeen afspraken.");
    const auto aandacht = tekst.find("## Wat aandacht vraagt\n\n### Waarom willen we dit samen doen");
    const auto voldoet = tekst.find("| Wat willen we met deze samenwerking bereiken? | Doelen zijn er. |");
    REQUIRE(voldoet != std::string::npos);
    CHECK(niet < aandacht);
    CHECK(aandacht < voldoet);
    CHECK(tekst.find("is op 18 juni 2026 deels getoetst; 4 van de ") < niet);
    CHECK(tekst.find("Uitkomst: één antwoord voldoet niet, één verdient aandacht en twee voldoen.") < niet);
    CHECK(tekst.find("waar niets anders staat: Collegebesluit.") < niet);
    CHECK(tekst.find("Bron: Brief") < aandacht);
    CHECK(tekst.find("2 januari 2025") != std::string::npos);
    CHECK(tekst.find("andere vragen gelden hier niet") != std::string::npos);
    CHECK(tekst.find("alleen voor rechtsvorm") == std::string::npos);
    CHECK(tekst.find("## Nog te beantwoorden") == std::string::npos);
    const std::string werk = stuk({"--werk"});
    CHECK(werk.find("## Nog te beantwoorden") != std::string::npos);
    CHECK(werk.find("Id: op-termijn\n\nOordeel:") != std::string::npos);
    CHECK(werk.find("alleen voor rechtsvorm") != std::string::npos);
}

TEST_CASE("without any answer the paper is one sentence, and with --werk a form") {
    const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking("")}}};
    const std::vector<std::string> words{"toetsrapport", "a", "--register", reg.folder().string()};
    const std::string tekst = test::grip(words).out;
    CHECK(tekst.find("Voorbeeld is nog niet getoetst aan het toetsingskader.\n\n<!--") != std::string::npos);
    auto werk = words;
    werk.emplace_back("--werk");
    CHECK(test::grip(werk).out.find("### Wat willen we met deze samenwerking bereiken?\n\nId: wat") !=
          std::string::npos);
}
