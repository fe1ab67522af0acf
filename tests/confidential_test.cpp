// Nothing marked vertrouwelijk reaches the public, in any output.
#include "base/number.hpp"
#include "support.hpp"
#include "yaml/reader.hpp"

#include <doctest/doctest.h>
#include <regex>
#include <set>

using namespace grip;

namespace {

const std::string text = test::samenwerking(R"(bron: Openbare bron
risicos:
  - {id: geheimnaam, omschrijving: Geheime schade, kans: 37, gevolg: 876543, eigenaar: geheime eigenaar, vertrouwelijk: true}
  - {id: gewoon, omschrijving: Gewone schade, kans: 10, gevolg: 1000}
ontwikkelingen:
  - {datum: 2026-10-01, tekst: Geheim nieuws, signaal: rood, vertrouwelijk: true}
afspraken:
  - {datum: 2026-10-01, tekst: Geheime afspraak, wie: geheime wie, vertrouwelijk: true}
toetsing:
  antwoorden:
    wat: {oordeel: voldoet-niet, toelichting: Geheime toelichting, bron: Geheime bron, vertrouwelijk: true}
cyclus:
  jaren:
    2027:
      ontwerpbegroting:
        verzonden: 2026-04-01
        ab_datum: 2026-07-01
        vastgesteld: 2026-07-01
        zienswijze:
          {besluit: afwijzend, datum: 2026-06-18, kern: Geheime zienswijze, reactie: Geheim antwoord, vertrouwelijk: true}
regeling:
  besluiten:
    - {soort: wijzigen, ontwerp_ontvangen: 2026-10-05, zienswijze: {kern: Geheim bezwaar, vertrouwelijk: true}}
zienswijzen:
  - {onderwerp: Geheim onderwerp, grondslag: Geheim artikel, kern: Geheime kern, vertrouwelijk: true}
rapporteurs: [{naam: R. Bedacht}]
)");

const std::vector<std::vector<std::string>> outputs{{"toets"},
                                                    {"toets", "--als", "json"},
                                                    {"dashboard"},
                                                    {"dashboard", "--als", "json"},
                                                    {"dashboard", "--kort"},
                                                    {"dashboard", "--werk"},
                                                    {"toetsrapport", "a", "--werk"},
                                                    {"risicoparagraaf", "--werk"},
                                                    {"toetsrapport", "a"},
                                                    {"toetsrapport", "a", "--als", "json"},
                                                    {"kalender"},
                                                    {"kalender", "--als", "json", "--van", "2026-01-01"},
                                                    {"kalender", "--als", "ics", "--van", "2026-01-01"},
                                                    {"coordinatie"},
                                                    {"rapporteur", "Bedacht"},
                                                    {"rapporteur", "Bedacht", "--werk", "--sinds", "2020-01-01"},
                                                    {"zienswijzen"},
                                                    {"zienswijzen", "--als", "json"},
                                                    {"risicoparagraaf"},
                                                    {"risicoparagraaf", "--als", "json"},
                                                    {"risicos", "--als", "tekst"},
                                                    {"risicos", "--als", "csv"}};

/// All that stands within a marked map: long pieces of text, and amounts as files and as papers write them.
void collect(const yaml::Document& document, yaml::NodeId node, bool marked, std::set<std::string>& secrets) {
    const yaml::NodeId mark = yaml::find(document, node, "vertrouwelijk");
    const bool here = marked || (mark != yaml::no_node && yaml::text_of(document, mark) == "true");
    for (const yaml::NodeId child : children(document, node)) collect(document, child, here, secrets);
    if (!here || document.nodes[node].kind != yaml::Kind::scalar) return;
    const std::string value{yaml::text_of(document, node)};
    const std::regex piece{"[A-Za-z ]{20,}|[0-9]{4,}|[0-9]{1,3}([.][0-9]{3})+"};
    for (auto at = std::sregex_iterator{value.begin(), value.end(), piece}; at != std::sregex_iterator{}; ++at) {
        const std::string found = at->str();
        if (found.size() == 4 && found.starts_with("20")) continue; // a year is no secret
        secrets.insert(found);
        if (found.find_first_not_of("0123456789") == std::string::npos)
            secrets.insert(dutch_number(std::stoll(found), 0));
    }
}

std::set<std::string> secrets_of(const std::string& folder) {
    std::set<std::string> found;
    for (const std::string& file : test::files_below(folder, ".yaml")) {
        yaml::Faults faults;
        const yaml::Document document = yaml::read(file, test::read(test::root() / file), faults);
        if (document.readable && !document.nodes.empty()) collect(document, 0, false, found);
    }
    return found;
}

std::vector<std::string> ids_in(const std::string& folder) {
    std::vector<std::string> ids;
    if (!std::filesystem::exists(test::root() / folder)) return ids;
    for (const std::string& file : test::files_below(folder, ".yaml"))
        ids.push_back(std::filesystem::path{file}.stem().string());
    return ids;
}

/// Every command that reads the register, in every format.
std::vector<std::vector<std::string>> all_outputs(const std::string& folder) {
    std::vector<std::vector<std::string>> all{{"dashboard"}, {"dashboard", "--als", "json"}, {"dashboard", "--kort"}};
    for (const char* form : {"tekst", "json", "sarif", "github", "gitlab"}) all.push_back({"toets", "--als", form});
    for (const char* form : {"md", "json", "tekst", "ics"})
        all.push_back({"kalender", "--van", "2020-01-01", "--tot", "2029-12-31", "--als", form});
    for (const char* form : {"md", "json"}) all.push_back({"risicoparagraaf", "--als", form});
    all.push_back({"risicos", "--als", "tekst"});
    for (const char* report : {"verbonden-partijen", "bijdragen", "regelingen", "risicos"}) {
        for (const char* form : {"md", "json", "csv"}) all.push_back({report, "--als", form});
    }
    for (const char* form : {"md", "json"}) {
        for (const std::string& id : ids_in(folder + "/samenwerkingen")) all.push_back({"bijdrage", id, "--als", form});
        all.push_back({"coordinatie", "--als", form});
        all.push_back({"jaaroverzicht", "2026", "--als", form});
        if (folder.find("voorbeeldstad") != std::string::npos) {
            for (const char* naam : {"Bedacht", "Fabeling", "Voorbeeldsma"})
                all.push_back({"rapporteur", naam, "--sinds", "2020-01-01", "--werk", "--als", form});
        }
        all.push_back({"zienswijzen", "--als", form});
        for (const std::string& id : ids_in(folder + "/samenwerkingen"))
            all.push_back({"toetsrapport", id, "--als", form});
        for (const std::string& id : ids_in(folder + "/samenwerkingen")) {
            for (const char* stuk : {"kadernota", "ontwerpbegroting", "regeling"})
                all.push_back({"zienswijze", id, "2027", "--stuk", stuk, "--als", form});
        }
        for (const std::string& id : ids_in(folder + "/voorstellen")) all.push_back({"afweging", id, "--als", form});
        for (const std::string& id : ids_in(folder + "/vergaderingen")) {
            all.push_back({"oplegnotitie", id, "--als", form});
            all.push_back({"terugkoppeling", id, "--als", form});
        }
    }
    return test::some_of(all);
}

const std::vector<std::string> secrets{"Geheim", "geheim", "876543",       "876.543",
                                       "37 %",   "\"37\"", "18 juni 2026", "2026-06-18"};

} // namespace

TEST_CASE("the public sees none of it, and hears that something is withheld") {
    const test::Register reg{{{"samenwerkingen/a.yaml", text}}};
    for (auto words : outputs) {
        words.insert(words.end(), {"--register", reg.folder().string()});
        const auto ran = test::grip(words);
        CAPTURE(words[0]);
        REQUIRE(ran.code == cli::ExitCode::done);
        for (const std::string& secret : secrets) CHECK_MESSAGE(ran.out.find(secret) == std::string::npos, secret);
    }
    const auto report = test::grip({"toetsrapport", "a", "--register", reg.folder().string()});
    CHECK(report.out.find("antwoord is vertrouwelijk") != std::string::npos);
    for (const auto& words : std::vector<std::vector<std::string>>{{"2027"}, {"--stuk", "regeling"}}) {
        std::vector<std::string> brief{"zienswijze", "a", "--register", reg.folder().string()};
        brief.insert(brief.end(), words.begin(), words.end());
        const auto ran = test::grip(brief);
        CHECK(ran.code == cli::ExitCode::findings);
        CHECK(ran.out.empty());
        CHECK(ran.err.find("deze zienswijze is vertrouwelijk") != std::string::npos);
    }
}

TEST_CASE("with --intern it is shown, and the report says that it is not public") {
    const test::Register reg{{{"samenwerkingen/a.yaml", text}}};
    const auto dashboard = test::grip({"dashboard", "--intern", "--register", reg.folder().string()});
    for (const char* secret : {"Geheime schade", "€ 876.543", "37 %", "Geheim nieuws", "Geheime afspraak",
                               "niet bestemd voor openbaarmaking"})
        CHECK(dashboard.out.find(secret) != std::string::npos);
    const auto toets = test::grip({"toets", "--alles", "--intern", "--register", reg.folder().string()});
    CHECK(toets.out.find("voldoet-niet, toelichting: Geheime toelichting") != std::string::npos);
}

TEST_CASE("a finding within a marked map keeps its file and line, and loses its text") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml",
          test::samenwerking("risicos:\n  - id: x\n    omschrijving: y\n    kans: geheim\n    vertrouwlijk: true\n")}}};
    const auto ran = test::grip({"toets", "--als", "json", "--register", reg.folder().string()});
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(ran.out.find("geheim") == std::string::npos);
    CHECK(ran.out.find("\"pad\": \"risicos\"") != std::string::npos);
    CHECK(ran.out.find("\"lijn\": 8") != std::string::npos);
}

TEST_CASE("faults of YAML itself show no line of a file with confidential parts") {
    for (const char* risico : {"{id: x, omschrijving: &a Geheim, vertrouwelijk: true}",
                               "{id: x, omschrijving: !t Geheim, vertrouwelijk: true}",
                               "{id: x, omschrijving: \"Geheim\\u0007\", vertrouwelijk: true}",
                               "{id: x, omschrijving: Geheim, kans: weg, Vertrouwelijk: true}"}) {
        CAPTURE(risico);
        const test::Register reg{
            {{"samenwerkingen/a.yaml", test::samenwerking(std::string{"risicos:\n  - "} + risico + "\n")}}};
        const auto ran = test::grip({"toets", "--register", reg.folder().string()});
        CHECK(ran.code == cli::ExitCode::findings);
        CHECK(ran.out.find("Geheim") == std::string::npos);
    }
}

TEST_CASE("after a fault of syntax no line of a file with confidential parts is shown") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml",
          test::samenwerking("risicos:\n  - id: x\n    vertrouwelijk: true\n    omschrijving: \"geheim\n")}}};
    CHECK(test::grip({"toets", "--register", reg.folder().string()}).out.find("geheim") == std::string::npos);
    CHECK(test::grip({"toets", "--alles", "--intern", "--register", reg.folder().string()}).out.find("geheim") !=
          std::string::npos);
}

TEST_CASE("no confidential text or amount of the examples is in any output of any format") {
    std::size_t searched = 0;
    for (const std::string folder :
         {"registry", "examples/voorbeeldstad/registry", "examples/fouten/registry", "examples/leeg/registry"}) {
        const auto secrets_here = secrets_of(folder);
        searched += secrets_here.size();
        for (auto words : all_outputs(folder)) {
            words.insert(words.end(), {"--register", folder});
            const auto ran = test::grip(words);
            CAPTURE(words[0]);
            CAPTURE(words[1]);
            for (const std::string& secret : secrets_here)
                CHECK_MESSAGE((ran.out + ran.err).find(secret) == std::string::npos, secret);
        }
    }
    CHECK(searched >= 20);
}

TEST_CASE("the public does not hear of a judgement that is confidential, not by the name of a rule") {
    const test::Register reg{{{"samenwerkingen/a.yaml", text}}};
    const auto open = test::grip({"toets", "--als", "json", "--register", reg.folder().string()});
    CHECK(open.out.find("toets/voldoet-niet") == std::string::npos);
    const auto intern = test::grip({"toets", "--intern", "--als", "json", "--register", reg.folder().string()});
    CHECK(intern.out.find("toets/voldoet-niet") != std::string::npos);
}

TEST_CASE("what is marked is not shown by a finding beside it, on its line or in its tip") {
    const std::string secret = "{id: geheimx, omschrijving: GEHEIM, vertrouwelijk: true}";
    for (const std::string& rest :
         {"risico: [" + secret + "]\n", "risicos: [{id: y, omschrijving: open, kans: weg}, " + secret + "]\n",
          "risicos: [" + secret + "]\nrisicos: [" + secret + "]\n",
          std::string{"toetsing: {antwoorden: {wat: {oordeel: voldoet, toelichting: GEHEIM, vertrouwelijk: true}}}\n"},
          std::string{"risicos:\n  - id: x\n    omschrijving: GEHEIM\n    vertrouwelijk:\n"},
          std::string{"risicos:\n  - {id: x, omschrijving: GEHEIM, kans: GEHEIM, vertouwelijk: true}\n"}}) {
        CAPTURE(rest);
        const test::Register reg{{{"samenwerkingen/a.yaml", test::samenwerking(rest)}}};
        for (const char* form : {"tekst", "json", "sarif", "github", "gitlab"})
            CHECK(test::grip({"toets", "--als", form, "--register", reg.folder().string()}).out.find("GEHEIM") ==
                  std::string::npos);
        CHECK(test::grip({"dashboard", "--register", reg.folder().string()}).out.find("GEHEIM") == std::string::npos);
    }
    const test::Register reg{
        {{"samenwerkingen/a.yaml", test::samenwerking("risicos: [" + secret + "]\n")},
         {"vergaderingen/2026-07-01-a-overleg.yaml", "samenwerking: a\norgaan: overleg\ndatum: 2026-07-01\n"
                                                     "agenda: [{titel: T, soort: overig, risicos: [fout]}]\n"}}};
    CHECK(test::grip({"toets", "--register", reg.folder().string()}).out.find("geheimx") == std::string::npos);
}

TEST_CASE("neither exit code nor exceptions tell a confidential judgement, nor is a reason printed") {
    const auto run = [](const std::string& oordeel, const std::string& regel) {
        const test::Register reg{
            {{"samenwerkingen/a.yaml",
              test::samenwerking("sturingsprofiel: basis\nsinds: 2026-06-01\ntoetsing: {antwoorden: {wat: {oordeel: " +
                                 oordeel + ", vertrouwelijk: true}}}\nuitzonderingen:\n  - {regel: " + regel +
                                 ", over: toetsing.antwoorden.wat, reden: GEHEIMREDEN, tot: 2027-01-01}\n")}}};
        const auto ran =
            test::grip({"toets", "--streng", "waarschuwing", "--als", "json", "--register", reg.folder().string()});
        CHECK(ran.out.find("GEHEIMREDEN") == std::string::npos);
        CHECK(test::grip({"toets", "--als", "sarif", "--register", reg.folder().string()}).out.find("GEHEIMREDEN") ==
              std::string::npos);
        return std::pair{ran.code, ran.out};
    };
    CHECK(run("voldoet", "toets/voldoet-niet") == run("voldoet-niet", "toets/voldoet-niet"));
    run("voldoet", "toets/toelichting-ontbreekt");
}

TEST_CASE("where a file for programs cannot say that it is not public, the program does") {
    const test::Register reg{{{"samenwerkingen/a.yaml", text}}};
    for (const char* form : {"csv", "md"}) {
        const auto ran = test::grip({"risicos", "--intern", "--als", form, "--register", reg.folder().string()});
        CHECK(ran.err.starts_with("Niet openbaar") == (std::string{form} == "csv"));
    }
    CHECK(test::grip({"risicos", "--als", "csv", "--register", reg.folder().string()}).err ==
          "Niet in de tabel: 1 risico is vertrouwelijk, en niet in deze lijst.\n");
}

TEST_CASE(
    "of a zienswijze that is confidential nobody hears that it is done, and inside a letter about it can be made") {
    const test::Register reg{
        {{"samenwerkingen/a.yaml",
          "naam: A\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"
          "cyclus: {vanaf: 2028, jaren: {2028: {ontwerpbegroting: {verzonden: 2026-11-01, ab_datum: 2027-07-01, zienswijze: "
          "{vertrouwelijk: true, kern: Wij overwegen iets}}}}}\n"
          "zienswijzen: [{onderwerp: Geheime fusie, besluit: afwijzend, datum: 2026-01-01, vastgestelde_tekst: Nee, "
          "vertrouwelijk: true}]\n"}}};
    const std::string where = reg.folder().string();
    const std::string calendar =
        std::regex_replace(test::grip({"kalender", "--als", "ics", "--register", where}).out, std::regex{"\r\n "}, "");
    CHECK(calendar.find("2028: laatste dag waarop een zienswijze zeker op tijd is") != std::string::npos);
    CHECK(calendar.find("Gedaan: A – Ontwerpbegroting 2028: laatste dag waarop") == std::string::npos);
    CHECK(test::grip({"zienswijze", "a", "--onderwerp", "Geheime fusie", "--intern", "--register", where}).code ==
          cli::ExitCode::done);
    const auto open = test::grip({"zienswijze", "a", "--onderwerp", "Geheime fusie", "--register", where});
    CHECK(open.err == "grip: Dit onderwerp staat niet bij wat van a openbaar is.\n");
}
