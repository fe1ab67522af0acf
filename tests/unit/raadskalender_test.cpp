// The calendar of the council out of an iCalendar file, as council systems and Outlook write it.
#include "render/kalender_lezen.hpp"
#include "support.hpp"
#include "yaml/compose.hpp"
#include "yaml/edit.hpp"
#include "yaml/reader.hpp"

#include <doctest/doctest.h>
#include <fstream>

using namespace grip;

namespace {

const std::string gemeente = "naam: Ons Dorp\n"
                             "code: GM0001\n"
                             "raad: # de griffie houdt dit bij\n"
                             "  vergaderingen:\n"
                             "    - {datum: 2026-12-10, soort: raad} # kerst\n";

std::string punt(const std::string& uid, const std::string& titel, const std::string& dag,
                 const std::string& rest = "") {
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + titel + "\r\nDTSTART" + dag + "\r\n" + rest +
           "END:VEVENT\r\n";
}

std::string kalender(const std::string& punten) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + punten + "END:VCALENDAR\r\n";
}

const std::string december = punt("a@raad", "Raadsvergadering", ";VALUE=DATE:20261210");
const std::string januari = punt("b@raad", "Raadsvergadering (begroting)", ":20270121T190000Z");
const std::string commissie = punt("c@raad", "Commissie Bestuur", ";TZID=Europe/Amsterdam:20270107T200000");
const std::string feest = punt("d@raad", "Raadsvergaderingborrel", ";VALUE=DATE:20270122");

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream{file, std::ios::binary} << text;
}

struct Agenda {
    test::TemporaryRegister reg{{{"gemeente.yaml", gemeente}}};
    test::Ran neem(const std::string& punten, std::vector<std::string> more = {}) const {
        write(reg.folder() / "raad.ics", kalender(punten));
        std::vector<std::string> words{"invoer",  (reg.folder() / "raad.ics").string(),
                                       "--soort", "raad=Raadsvergadering",
                                       "--soort", "commissie=Commissie"};
        words.insert(words.end(), more.begin(), more.end());
        return test::grip_in(reg.folder(), words);
    }
    std::string nu() const { return test::read(reg.folder() / "gemeente.yaml"); }
};

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a time in UTC is the day on which it falls in the Netherlands") {
    const auto dag = [](const std::string& start) {
        return iso(render::lees_kalender(kalender(punt("a", "b", start)))->punten.at(0).dag);
    };
    CHECK(dag(":20261209T230000Z") == "2026-12-10"); // midnight in winter
    CHECK(dag(":20260609T220000Z") == "2026-06-10"); // and in summer
    CHECK(dag(":20260609T215959Z") == "2026-06-09");
    CHECK(dag(":20261209T225959Z") == "2026-12-09");
    CHECK(dag(":20260329T223000Z") == "2026-03-30"); // the clock went forward that night
    CHECK(dag(":20261025T223000Z") == "2026-10-25"); // and back
    CHECK(dag(":20261209T233000") == "2026-12-09");  // no zone: as it stands
    CHECK(dag(";VALUE=DATE:20261210") == "2026-12-10");
    CHECK_FALSE(render::lees_kalender("BEGIN:VCARD\r\nEND:VCARD\r\n"));
}

TEST_CASE("meetings come in by their title, and what is moved or off follows") {
    const Agenda agenda;
    test::Ran ran = agenda.neem(december + januari + commissie + feest, {"--uitvoeren"});
    CHECK(ran.code == cli::ExitCode::done);
    CHECK(has(ran.out, "Raadsvergaderingborrel (1 keer)"));
    const std::string eerst = agenda.nu();
    CHECK(has(eerst, "raad: # de griffie houdt dit bij\n"));
    CHECK(has(eerst, "{datum: 2026-12-10, soort: raad, id: agenda-"));
    CHECK(has(eerst, "} # kerst\n"));
    CHECK(has(eerst, "{datum: 2027-01-21, soort: raad, id: agenda-"));
    CHECK(has(eerst, "{datum: 2027-01-07, soort: commissie, id: agenda-"));
    CHECK_FALSE(has(eerst, "2027-01-22"));

    ran = agenda.neem(december + januari + commissie, {"--uitvoeren"});
    CHECK(has(ran.out, "niets dat grip kan veranderen"));
    CHECK(agenda.nu() == eerst);

    const std::string verplaatst = punt("b@raad", "Raadsvergadering", ":20270128T190000Z");
    const std::string afgelast = punt("a@raad", "Raadsvergadering", ";VALUE=DATE:20261210", "STATUS:CANCELLED\r\n");
    ran = agenda.neem(afgelast + verplaatst, {"--uitvoeren"});
    CHECK(has(ran.out, "datum: was 21 januari 2027, wordt 28 januari 2027"));
    CHECK(has(ran.out, "Let op: De commissie van 7 januari 2027 staat niet meer in de agenda."));
    CHECK(has(agenda.nu(), "{datum: 2027-01-28, soort: raad"));
    CHECK(has(agenda.nu(), "vervallen: true} # kerst\n"));
    CHECK(has(agenda.nu(), "2027-01-07"));
}

TEST_CASE("a meeting that is off is known whatever it is called, and one day is one meeting") {
    const Agenda agenda;
    agenda.neem(december + januari, {"--uitvoeren"});
    const std::string outlook =
        punt("a@raad", "Geannuleerd: Raadsvergadering", ";VALUE=DATE:20261210", "STATUS:CANCELLED\r\n");
    const std::string titel = punt("b@raad", "Raadsvergadering - afgelast", ":20270121T190000Z");
    test::Ran ran =
        agenda.neem(outlook + titel + punt("n", "Raadsvergadering (vervalt)", ";VALUE=DATE:20270301"), {"--uitvoeren"});
    CHECK(ran.out.find("staat niet meer") == std::string::npos);
    CHECK(has(agenda.nu(), "{datum: 2026-12-10, soort: raad, id: agenda-"));
    CHECK(count(agenda.nu(), "vervallen: true") == 2);
    CHECK_FALSE(has(agenda.nu(), "2027-03-01"));

    const Agenda ander; // the same day under the identity of another calendar
    ander.neem(januari, {"--uitvoeren"});
    ran = ander.neem(punt("x@elders", "Raadsvergadering", ";VALUE=DATE:20270121") +
                         punt("y@elders", "Raadsvergadering", ";VALUE=DATE:20270121"),
                     {"--uitvoeren"});
    CHECK(count(ander.nu(), "2027-01-21") == 1);
    CHECK(has(ran.out, "id: was agenda-"));

    const Agenda twee;
    ran = twee.neem(commissie, {"--uitvoeren"});
    ran = test::grip_in(twee.reg.folder(),
                        {"invoer", (twee.reg.folder() / "raad.ics").string(), "--soort", "raad=Raadsvergadering"});
    CHECK(ran.out.find("staat niet meer") == std::string::npos);
    write(twee.reg.folder() / "raad.ics",
          kalender(december) + kalender(januari + punt("", "Raadsvergadering", ":20270121T190000Z") +
                                        punt("z", "Raadsvergadering", ";VALUE=DATE:20261345")));
    ran = test::grip_in(twee.reg.folder(),
                        {"invoer", (twee.reg.folder() / "raad.ics").string(), "--soort", "raad=Raadsvergadering"});
    CHECK(has(ran.out, "Niet gelezen: 2 afspraken"));
    CHECK(has(ran.out, "wordt 21 januari 2027"));
}

TEST_CASE("without a choice the titles are told, and a wrong choice or calendar is refused") {
    const Agenda agenda;
    write(agenda.reg.folder() / "raad.ics", kalender(december + januari + commissie));
    const std::string file = (agenda.reg.folder() / "raad.ics").string();
    test::Ran ran = test::grip_in(agenda.reg.folder(), {"invoer", file, "--uitvoeren"});
    CHECK(ran.code == cli::ExitCode::findings);
    CHECK(has(ran.out, "  Commissie Bestuur (1 keer)\n"));
    CHECK(agenda.nu() == gemeente);
    ran = test::grip_in(agenda.reg.folder(), {"invoer", file, "--soort", "feest=Raadsvergadering"});
    CHECK(ran.code == cli::ExitCode::failure);
    CHECK(has(ran.err, "commissie, raad, gezamenlijk, informatiebijeenkomst"));
    ran = agenda.neem(punt("e", "Raadsvergadering", ";VALUE=DATE:20270301", "RRULE:FREQ=WEEKLY\r\n"), {"--uitvoeren"});
    CHECK(has(ran.out, "herhaalt zich"));
    CHECK(agenda.nu() == gemeente);
    write(agenda.reg.folder() / "raad.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n");
    CHECK(test::grip_in(agenda.reg.folder(), {"invoer", file}).code != cli::ExitCode::done);
}

TEST_CASE("a file composed of values says them, and what lacks in a list is put behind the last") {
    const std::string text = yaml::compose({{{"naam"}, "Zo: en zo"},
                                            {{"nummer", "id"}, "30"},
                                            {{"wie", "[1]", "naam"}, "Leiden"},
                                            {{"wie", "[1]", "organen", "[1]"}, "raad"},
                                            {{"wie", "[1]", "organen", "[2]"}, "college"},
                                            {{"wie", "[2]", "naam"}, "nee"},
                                            {{"slot"}, "2026-01-01"}});
    CHECK(
        text ==
        "naam: \"Zo: en zo\"\nnummer:\n  id: 30\nwie:\n  - naam: Leiden\n    organen:\n      - raad\n      - college\n"
        "  - naam: nee\nslot: 2026-01-01\n");
    yaml::Faults faults;
    const yaml::Document document = yaml::read("a.yaml", text, faults);
    CHECK(faults.empty());
    const auto put = [&](const std::vector<std::string_view>& keys) {
        return yaml::put(document, keys, "x").value_or("");
    };
    CHECK(has(put({"wie", "[3]", "naam"}), "  - naam: nee\n  - naam: x\nslot"));
    CHECK(has(put({"wie", "[2]", "naam"}), "  - naam: x\nslot"));
    CHECK(has(put({"wie", "[1]", "organen", "[3]"}), "      - college\n      - x\n"));
    CHECK(put({"wie", "[5]", "naam"}).empty()); // behind one that is not there
    CHECK(has(put({"nieuw", "[1]", "naam"}), "slot: 2026-01-01\nnieuw:\n  - naam: x\n"));
}
