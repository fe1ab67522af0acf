// Days off of the Algemene termijnenwet art. 3. Expected days are those of the calendars of those years.
#include "analysis/feestdagen.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace grip;

namespace {

Register loaded(const std::map<std::string, std::string>& files) {
    const test::Register reg{files};
    return load::load(test::source_at(reg.folder()), rules::all()).data;
}

const Register& data() {
    static const Register data = loaded({});
    return data;
}

const Verlenging& verlenging() { return data().wetten->verlenging; }

Date day(const std::string& text) { return *parse_date(text); }

std::string verlengd(const std::string& dag, std::int64_t weken = 2) {
    return iso(analysis::verlengd(data(), day(dag), Weken::of(weken)));
}

} // namespace

TEST_CASE("Easter falls where the almanac says") {
    for (const std::string sunday : {"1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
                                     "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
                                     "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"}) {
        CHECK(iso(easter(year_of(day(sunday)))) == sunday);
    }
}

TEST_CASE("the recognised holidays of a year") {
    const auto days = [](int jaar) {
        std::vector<std::string> result;
        for (const Date dag : analysis::feestdagen(verlenging(), jaar)) result.push_back(iso(dag));
        return result;
    };
    using Days = std::vector<std::string>;
    // 27 April 2025 is a Sunday, so Koningsdag was the 26th
    CHECK(days(2025) == Days{"2025-01-01", "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-05", "2025-05-29",
                             "2025-06-09", "2025-12-25", "2025-12-26"});
    CHECK(days(2026) == Days{"2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14",
                             "2026-05-25", "2026-12-25", "2026-12-26"});
    CHECK(days(2027) == Days{"2027-01-01", "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06",
                             "2027-05-17", "2027-12-25", "2027-12-26"});
    // before 2014 the Queen's day was on 30 April; Hemelvaartsdag fell on 9 May
    CHECK(days(2013) == Days{"2013-01-01", "2013-03-29", "2013-04-01", "2013-04-30", "2013-05-05", "2013-05-09",
                             "2013-05-20", "2013-12-25", "2013-12-26"});
}

TEST_CASE("a term that ends on a day off runs to the next working day, unless it is too long") {
    CHECK(verlengd("2026-04-24") == "2026-04-24"); // a Friday
    CHECK(verlengd("2026-04-25") == "2026-04-28"); // Saturday, Sunday, Koningsdag
    CHECK(verlengd("2027-04-27") == "2027-04-28"); // Koningsdag on a Tuesday
    CHECK(verlengd("2025-04-26") == "2025-04-28"); // Koningsdag on a Saturday, because the 27th is a Sunday
    CHECK(verlengd("2026-04-03") == "2026-04-07"); // Goede Vrijdag to Tweede Paasdag
    CHECK(verlengd("2026-12-25") == "2026-12-28"); // both days of Christmas and a Sunday
    CHECK(verlengd("2027-12-31") == "2027-12-31"); // a Friday; New Year's day is the next
    CHECK(verlengd("2028-01-01") == "2028-01-03"); // a Saturday, over the year's end
    CHECK(verlengd("2024-05-09") == "2024-05-13"); // Hemelvaartsdag, the Friday equated with it, and a weekend
    CHECK(verlengd("2027-05-05") == "2027-05-10"); // the same after Bevrijdingsdag
    CHECK(verlengd("2024-02-29") == "2024-02-29"); // a Thursday in a leap year
    CHECK(verlengd("2026-04-25", 12) == "2026-04-28");
    CHECK(verlengd("2026-04-25", 13) == "2026-04-25"); // art. 4: not beyond twelve weeks
}

TEST_CASE("a day equated with a holiday is one, whatever its weekday") {
    CHECK(verlengd("2025-05-30") == "2025-06-02"); // the Friday after Hemelvaartsdag, and a weekend
    CHECK(verlengd("2023-04-28") == "2023-05-01"); // the Friday after Koningsdag
    CHECK(verlengd("2026-01-02") == "2026-01-05"); // the Friday after New Year's day
    CHECK(verlengd("2018-12-24") == "2018-12-27"); // a Monday before Christmas
    CHECK(verlengd("2026-05-04") == "2026-05-04"); // in no decree
    CHECK(verlengd("2027-04-26") == "2027-04-26"); // in no decree
    CHECK(verlengd("2025-05-30", 13) == "2025-05-30");
}

TEST_CASE("a municipality adds the days of a later decree, and takes none away") {
    const Register later =
        loaded({{"kader/gelijkgestelde-dagen.yaml", "versie: 2028-10-01\ndagen: [2029-05-11, {datum: 2030-05-31}]\n"}});
    const auto last = [&](const std::string& dag) { return iso(analysis::verlengd(later, day(dag), Weken::of(2))); };
    CHECK(last("2029-05-11") == "2029-05-14");
    CHECK(last("2030-05-31") == "2030-06-03");
    CHECK(last("2025-05-30") == "2025-06-02");
    CHECK(verlengd("2029-05-11") == "2029-05-11");
    CHECK(iso(analysis::gelijkgesteld_tot(data())) == "2028-12-31");
    CHECK(iso(analysis::gelijkgesteld_tot(later)) == "2030-05-31");
}
