#include "cli/site/sitemap.hpp"

#include "analysis/levensloop.hpp"
#include "analysis/raadsavond.hpp"
#include "base/text.hpp"
#include "reports/all.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <fmt/format.h>

namespace grip::cli {
namespace {

const reports::Report& report_named(std::string_view id) {
    const auto all = reports::all();
    const auto found = std::ranges::find(all, id, &reports::Report::id);
    assert(found != all.end() && "the site names reports that exist");
    return **found;
}

/// About the whole municipality, in the order of the menu.
struct Geheel {
    std::string_view report;
    std::string_view menu;
};
constexpr std::array geheel{Geheel{"dashboard", "Dashboard"},     Geheel{"kalender", "Kalender"},
                            Geheel{"bijdragen", "Bijdragen"},     Geheel{"risicoparagraaf", "Risico's"},
                            Geheel{"zienswijzen", "Zienswijzen"}, Geheel{"jaaroverzicht", "Jaaroverzicht"},
                            Geheel{"coordinatie", "Wie met wie"}, Geheel{"verbonden-partijen", "Verbonden partijen"},
                            Geheel{"regelingen", "Regelingen"}};

void add_geheel(Date peildatum, std::vector<SiteItem>& items) {
    for (const Geheel& stuk : geheel) {
        yaml::Entries given;
        if (stuk.report == "jaaroverzicht") given = {{"jaar", {std::to_string(year_of(peildatum))}}};
        if (stuk.report == "dashboard")
            given = {{"overzicht", {"true"}}}; // each collaboration has a page and files of its own
        const reports::Report& report = report_named(stuk.report);
        items.push_back(
            {&report, std::move(given), std::string{stuk.report}, std::string{report.title}, {}, stuk.menu});
    }
}

void add_samenwerkingen(const Register& data, std::vector<SiteItem>& items) {
    for (const Samenwerking& s : data.samenwerkingen) {
        if (!analysis::loopt(s)) continue;
        items.push_back({&report_named("dashboard"),
                         {{"samenwerkingen", {s.id}}},
                         fmt::format("samenwerkingen/{}", s.id),
                         s.identiteit.naam.text,
                         s.id,
                         {}});
        items.push_back({&report_named("toetsrapport"),
                         {{"samenwerking", {s.id}}},
                         fmt::format("samenwerkingen/{}-toetsrapport", s.id),
                         "Toets aan het toetsingskader",
                         s.id,
                         {}});
        if (s.geld.kostenverdeling)
            items.push_back({&report_named("bijdrage"),
                             {{"samenwerking", {s.id}}},
                             fmt::format("samenwerkingen/{}-bijdrage", s.id),
                             "Hoe de kosten worden verdeeld",
                             s.id,
                             {}});
    }
}

/// Not of an evening of which all is confidential.
void add_avonden(const Register& data, std::vector<SiteItem>& items) {
    for (const auto& [dag, punten] : analysis::raadsavonden(data)) {
        const bool iets = std::ranges::any_of(
            punten, [](const analysis::Avondpunt& punt) { return analysis::heeft_inhoud(*punt.punt); });
        if (!iets) continue;
        items.push_back({&report_named("oplegnotitie"),
                         {{"raad", {iso(dag)}}},
                         fmt::format("raad/{}", iso(dag)),
                         fmt::format("Raad van {}", long_dutch(dag)),
                         {},
                         {}});
    }
}

void add_vergaderingen(const Register& data, Date peildatum, std::vector<SiteItem>& items) {
    for (const Vergadering& v : data.vergaderingen) {
        if (v.vervallen) continue;
        const bool komt = v.datum >= peildatum;
        const std::string_view report = komt ? "oplegnotitie" : "terugkoppeling";
        if (!komt && !v.terugkoppeling) continue;
        items.push_back(
            {&report_named(report),
             {{"vergadering", {v.id}}},
             fmt::format("vergaderingen/{}", v.id),
             fmt::format("{} {}",
                         komt ? "Voorbespreking van de vergadering op" : "Terugkoppeling uit de vergadering van",
                         long_dutch(v.datum)),
             v.samenwerking.id,
             {}});
    }
}

} // namespace

std::vector<SiteItem> site_items(const Register& data, Date peildatum) {
    std::vector<SiteItem> items;
    add_geheel(peildatum, items);
    add_samenwerkingen(data, items);
    add_avonden(data, items);
    add_vergaderingen(data, peildatum, items);
    return items;
}

} // namespace grip::cli
