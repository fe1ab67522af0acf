// Names as Dutch minutes, websites and registers write them. What is the same person was decided by hand.
#include "analysis/namen.hpp"

#include <doctest/doctest.h>
#include <string>

using namespace grip;
using analysis::Gelijkenis;

namespace {

struct Paar {
    const char* een;
    const char* ander;
};

void check_all(Gelijkenis verwacht, std::initializer_list<Paar> paren) {
    for (const Paar& paar : paren) {
        CAPTURE(std::string{paar.een});
        CAPTURE(std::string{paar.ander});
        CHECK(analysis::zelfde_persoon(paar.een, paar.ander) == verwacht);
        CHECK(analysis::zelfde_persoon(paar.ander, paar.een) == verwacht);
    }
}

} // namespace

TEST_CASE("initials, first names, titles, brackets, capitals and accents do not make another person") {
    check_all(Gelijkenis::zeker, {{"A. Jansen", "A. Jansen"},
                                  {"A.B. Jansen", "A. Jansen"},
                                  {"A. B. Jansen", "Anna Jansen"},
                                  {"A.B.Jansen", "a.b. jansen"},
                                  {"wethouder W. Fictief (zorg)", "Wim Fictief"},
                                  {"mr. dr. P.J. de Groot", "P. de Groot"},
                                  {"mw. drs. E. van 't Hof", "E. van ’t Hof"},
                                  {"Burgemeester ir. M. Müller", "M. Muller"},
                                  {"de heer J. Bakker", "J. Bakker"},
                                  {"J. Bakker, MSc", "J. Bakker"},
                                  {"S. Çelik", "Sevda Celik"},
                                  {"Th. IJzerman", "Theo IJzerman"},
                                  {"Chr. Visser", "Christiaan Visser"},
                                  {"J.P. Balkenstein", "Jan-Peter Balkenstein"},
                                  {"J.-P. Balkenstein", "JAN-PETER BALKENSTEIN"},
                                  {"René D’Hondt", "R. d'Hondt"}});
}

TEST_CASE("a tussenvoegsel may be short, joined or behind a comma") {
    check_all(Gelijkenis::zeker, {{"A. van den Berg", "A. v.d. Berg"},
                                  {"A. van der Meer", "A. v/d Meer"},
                                  {"Berg, A. van den", "A. van den Berg"},
                                  {"Jansen, A.", "Anna Jansen"},
                                  {"P. vander Linden", "P. van der Linden"},
                                  {"A. in 't Veld", "Anton In 't Veld"},
                                  {"C. op den Kamp", "Carla op den Kamp"},
                                  {"A. Jansen-de Vries", "Anna Jansen - de Vries"},
                                  {"E. van Dijk-van den Brink", "Els van Dijk - Van den Brink"}});
}

TEST_CASE("the same surname with one thing that differs or lacks is doubt") {
    check_all(Gelijkenis::twijfel, {{"A. Jansen", "B. Jansen"},
                                    {"Wethouder Jansen", "A. Jansen"},
                                    {"A.B. Jansen", "A.C. Jansen"},
                                    {"A.B. Jansen", "Bert Jansen"}, // he may go by his second name
                                    {"Jan de Vries", "Johan de Vries"},
                                    {"A. van den Berg", "A. van der Berg"},
                                    {"A. Berg", "A. van den Berg"},
                                    {"A. Jansen-de Vries", "A. Jansen"},
                                    {"A. Jansen-de Vries", "A. de Vries"},
                                    {"A. de Vries-Jansen", "A. Jansen"},
                                    {"Ana Gomes Cardoso", "A. Gomes Cardoso"},
                                    {"De Vries", "wethouder de Vries"}});
}

TEST_CASE("another surname, or more that differs, is another person") {
    check_all(Gelijkenis::geen, {{"A. Jansen", "A. Janssen"},
                                 {"A. Jansen", "A. Hansen"},
                                 {"A. van den Berg", "B. van der Berg"},
                                 {"A. Jansen-de Vries", "B. Jansen"},
                                 {"A. de Boer", "A. de Bruin"},
                                 {"A.", "A."},
                                 {"", ""},
                                 {"A. Jansen", ""},
                                 {"wethouder", "wethouder"}});
}

TEST_CASE("a name in its parts") {
    const auto delen = analysis::naamdelen("Mevr. mr. Th.J. van den Brink-de Wit (VVR)");
    CHECK(delen.voornamen == std::vector<std::string>{"th", "j"});
    CHECK(delen.tussenvoegsel == "van den");
    CHECK(delen.achternamen == std::vector<std::string>{"brink", "wit"});
    const auto zonder_voornaam = analysis::naamdelen("Van der Meer");
    CHECK(zonder_voornaam.voornamen.empty());
    CHECK(zonder_voornaam.tussenvoegsel == "van der");
    const auto initialen = analysis::naamdelen("V.D. Berg"); // capitals: two initials
    CHECK(initialen.voornamen == std::vector<std::string>{"v", "d"});
    CHECK(initialen.tussenvoegsel.empty());
}
