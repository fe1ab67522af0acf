// Dates, numbers and texts: values without input or output.
#include "base/date.hpp"
#include "base/number.hpp"
#include "base/text.hpp"

#include <doctest/doctest.h>

using namespace grip;

TEST_CASE("a date is exactly year-month-day, and exists") {
    for (const char* good : {"2026-11-23", "2024-02-29", "2000-02-29"}) CHECK(iso(*parse_date(good)) == good);
    for (const char* bad : {"2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01",
                            "2026/01/01", "", "2026-01-011"}) {
        CHECK(!parse_date(bad));
    }
}

TEST_CASE("dates are printed in full Dutch") {
    CHECK(long_dutch(*parse_date("2026-07-01")) == "1 juli 2026");
    CHECK(long_dutch(*parse_date("2024-02-29")) == "29 februari 2024");
}

TEST_CASE("months later is the same day, or the last of a shorter month") {
    CHECK(iso(add_months(*parse_date("2026-01-31"), 1)) == "2026-02-28");
    CHECK(iso(add_months(*parse_date("2026-05-25"), -6)) == "2025-11-25");
    CHECK(iso(add_months(*parse_date("2024-02-29"), 48)) == "2028-02-29");
    CHECK(iso(add_months(*parse_date("2024-02-29"), 12)) == "2025-02-28");
}

TEST_CASE("a number is digits with a point, and nothing else") {
    CHECK(parse_number("125000.50")->scaled == 12500050);
    CHECK(parse_number("-0.5")->scaled == -5);
    CHECK(parse_number("0")->scaled == 0);
    for (const char* bad :
         {"", "-", "+5", "05", "00", ".5", "5.", "1e3", "0x10", "1_000", "1,5", " 1", "1 ", "--1", "1.2.3"})
        CHECK_MESSAGE(!parse_number(bad), bad);
}

TEST_CASE("amounts are printed with dots, and with cents only when there are") {
    CHECK(dutch_amount(Euro{123456700}) == "€ 1.234.567");
    CHECK(dutch_amount(Euro{12500050}) == "€ 125.000,50");
    CHECK(dutch_amount(Euro{5}) == "€ 0,05");
    CHECK(dutch_amount(Euro{0}) == "€ 0");
    CHECK(dutch_amount(Euro{-2300000}) == "€ -23.000");
    CHECK(dutch_amount(Euro{-1}) == "€ -0,01");
    CHECK(dutch_amount(Euro{100'000'000'000'000}) == "€ 1.000.000.000.000");
}

TEST_CASE("whole euros are rounded half away from zero, and what is less than one is not nothing") {
    CHECK(whole_euros(Euro{150}) == Euro{200});
    CHECK(whole_euros(Euro{-12349}) == Euro{-12300});
    CHECK(whole_euros(Euro{-12350}) == Euro{-12400});
    CHECK(whole_euros(Euro{40}) == Euro{40});
}

TEST_CASE("a rate is printed with all its decimals") {
    CHECK(dutch_amount(Tarief{48'240'500}) == "€ 0,482405");
    CHECK(dutch_amount(Tarief{176'000'000}) == "€ 1,76");
    CHECK(dutch_amount(Tarief{150'000'000}) == "€ 1,50");
    CHECK(dutch_amount(Tarief::of(1000)) == "€ 1.000");
    CHECK(dutch_amount(Tarief{1}) == "€ 0,00000001");
}

TEST_CASE("decimals lose their trailing zeros") {
    CHECK(dutch_number(5'300'000'000'000, 12) == "5,3");
    CHECK(dutch_number(100'000'000'000'000, 12) == "100");
    CHECK(dutch_number(-1'500'000, 6) == "-1,5");
    CHECK(decimal_text(30, 0) == "30");
}

TEST_CASE("UTF-8 is decoded strictly") {
    CHECK(decode_utf8("é").value == U'é');
    CHECK(decode_utf8("€").size == 3);
    CHECK(decode_utf8("😀").size == 4);
    for (const char* bad : {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "\xC3", "\x80"})
        CHECK(decode_utf8(bad).size == 0);
}

TEST_CASE("names are printed so that they cannot steer a terminal") {
    CHECK(printable("a\x1B[31m") == "a\\x1b[31m");
    CHECK(printable("caf\xE9") == "caf\\xe9");
    CHECK(printable("café") == "café");
    CHECK(printable("a\xE2\x80\xAE") == "a\\xe2\\x80\\xae");
}

TEST_CASE("a slip is one letter, of one word alone, and never a digit") {
    const std::vector<std::string> words{"wonen", "zorg-jeugd", "plan-2026", "wegen"};
    for (const char* slip : {"woonen", "wnen", "wunen", "wnoen", "wonenn"}) CHECK(one_slip(slip, words, 4) == "wonen");
    CHECK(one_slip("zorg_jeugd", words, 4) == "zorg-jeugd");
    for (const char* other : {"wonen", "plan-2027", "plan-202", "plan-2062", "woon", "wnoenn", "", "weogen-"})
        CHECK(!one_slip(other, words, 4));
    CHECK(!one_slip("weten", {"wegen", "weken"}, 4));
    CHECK(one_slip("weten", {"wegen", "wegen"}, 4) == "wegen");
    CHECK(!one_slip("vrh", {"vrhm"}, 4));
}

TEST_CASE("a day in words is read as it is written") {
    CHECK(iso(parse_long_dutch("1 juli 2026").value()) == "2026-07-01");
    CHECK(iso(parse_long_dutch("01 Juli 2026").value()) == "2026-07-01");
    for (const char* bad : {"31 juni 2026", "juli 2026", "1 2026", "1 july 2026", "1 juli 26", "00 juli 2026", ""})
        CHECK(!parse_long_dutch(bad));
}

TEST_CASE("the nearest word is guessed only when it is near") {
    CHECK(nearest("portefeuilehouder", {"naam", "portefeuillehouder"}) == "portefeuillehouder");
    CHECK(!nearest("xyz", {"naam", "rechtsvorm"}));
    CHECK(!nearest(std::string(1000, 'a'), {"naam"}));
}
