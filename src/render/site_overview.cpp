// The first page of a site: what asks for attention, and all collaborations to choose from.
#include "base/text.hpp"
#include "render/html.hpp"
#include "render/site.hpp"
#include "render/xml.hpp"

#include <fmt/format.h>
#include <set>

namespace grip::render {
namespace {

std::string words(const std::optional<Zin>& zin) { return zin ? html_words(*zin) : std::string{}; }

std::string to_collaboration(const std::string& id, const std::string& naam) {
    return fmt::format("<a class=\"utrecht-link\" href=\"samenwerkingen/{}.html\">{}</a>", escape_xml(id),
                       escape_xml(naam));
}

std::string lines(const std::vector<Zin>& zinnen) {
    std::string text = "<ul>\n";
    for (const Zin& zin : zinnen) text += fmt::format("<li>{}</li>\n", html_words(zin));
    return text + "</ul>\n";
}

std::string point(const Sitepunt& punt) {
    const std::string naam = punt.id.empty() ? fmt::format("<strong>{}</strong>", escape_xml(punt.naam))
                                             : to_collaboration(punt.id, punt.naam);
    std::string text = fmt::format("<li>{}:", naam);
    text += punt.regels.size() == 1 ? fmt::format(" {}\n", html_words(punt.regels.front())) : "\n" + lines(punt.regels);
    return text + "</li>\n";
}

/// Nothing where there are none.
std::string points(const std::vector<Sitepunt>& punten) {
    if (punten.empty()) return "";
    std::string text = "<ul class=\"punten\">\n";
    for (const Sitepunt& punt : punten) text += point(punt);
    return text + "</ul>\n";
}

/// What can be done where there is no raad in time.
constexpr std::string_view in_calendar = "zie de <a class=\"utrecht-link\" href=\"kalender.html\">kalender</a>";

std::string group(const Sitegroep& groep) {
    const std::string text = points(groep.punten);
    if (groep.wanneer.delen.empty())
        return text + (groep.zonder_raad
                           ? fmt::format("<p>Voor als er geen raad meer op tijd is: {}.</p>\n", in_calendar)
                           : "");
    const std::string way = groep.zonder_raad ? fmt::format(" ({})", in_calendar) : "";
    return fmt::format("<p><strong>{}</strong>{}:</p>\n{}", html_words(groep.wanneer), way, text);
}

/// What costs more, and of how many that is not known.
std::string more_than_planned(const Siteoverzicht& overzicht) {
    std::string text;
    if (overzicht.over_meerkosten) text = fmt::format("<p>{}</p>\n", html_words(*overzicht.over_meerkosten));
    std::string_view kop;
    for (const Sitegroep& groep : overzicht.meerkosten) {
        if (groep.kop != kop) text += fmt::format("<h3>{}</h3>\n", groep.kop);
        kop = groep.kop;
        text += group(groep);
    }
    if (overzicht.niet_afgerekend) text += fmt::format("<p>{}</p>\n", html_words(*overzicht.niet_afgerekend));
    return text;
}

std::string contribution_of(const Siteoverzicht& overzicht) { return fmt::format("Bijdrage {}", overzicht.jaar.year); }

/// A cell; `label` tells on a narrow screen what stands in it, where the heads of the table are out of sight.
std::string cell(std::string_view label, std::string_view sort_by, std::string_view content) {
    return fmt::format("<td role=\"cell\" class=\"utrecht-table__cell\" data-label=\"{}\"{}>{}</td>", label,
                       sort_by.empty() ? "" : fmt::format(" data-waarde=\"{}\"", sort_by), content);
}

/// `data-vorm="Openbaar lichaam"`; several values stand on a line each.
std::string choices(const Siteoverzicht& overzicht, const Siterij& rij) {
    std::string text;
    for (std::size_t i = 0; i < overzicht.filters.size(); ++i)
        text += fmt::format(" data-{}=\"{}\"", overzicht.filters[i].id,
                            escape_xml(fmt::format("{}", fmt::join(rij.waarden[i], "\n"))));
    return text;
}

/// What is said of it above the table, for who looks for a word.
std::string told_above(const Siteoverzicht& overzicht, const Siterij& rij) {
    std::string text;
    const auto add = [&](const std::vector<Sitepunt>& punten) {
        for (const Sitepunt& punt : punten) {
            if (punt.id != rij.id) continue;
            for (const Zin& regel : punt.regels) text += in_woorden(regel) + " ";
        }
    };
    add(overzicht.besluiten.punten);
    for (const Sitegroep& groep : overzicht.meerkosten) add(groep.punten);
    add(overzicht.aandacht);
    return text.empty() ? "" : fmt::format(" data-verder=\"{}\"", escape_xml(text));
}

std::string row(const Siteoverzicht& overzicht, const Siterij& rij) {
    return fmt::format(
        "<tr role=\"row\" class=\"utrecht-table__row\"{}{}>\n<th scope=\"row\" role=\"rowheader\" class=\"utrecht-table__cell\">{}</th>\n{}\n{}\n{}\n{}\n</tr>\n",
        choices(overzicht, rij), told_above(overzicht, rij), to_collaboration(rij.id, rij.naam),
        cell(contribution_of(overzicht), rij.bijdrage ? std::to_string(rij.bijdrage->cents) : "",
             html_words(rij.bedrag)),
        cell("Signaal", std::to_string(rij.ernst),
             fmt::format("<span aria-hidden=\"true\">{}</span> {}", rij.teken, escape_xml(rij.signaal))),
        cell("Wat speelt er", "", words(rij.speelt)),
        cell("Wanneer kan de raad iets", rij.dag ? std::to_string(rij.dag->time_since_epoch().count()) : "",
             words(rij.volgende)));
}

/// The values that occur, sorted.
std::string filter(const Siteoverzicht& overzicht, std::size_t which) {
    std::set<std::string> values;
    for (const Siterij& rij : overzicht.rijen) values.insert(rij.waarden[which].begin(), rij.waarden[which].end());
    if (values.size() < 2) return "";
    const Sitefilter& filter = overzicht.filters[which];
    std::string text = fmt::format(
        "<p class=\"veld\"><label class=\"utrecht-form-label\" for=\"filter-{0}\">{1}</label>\n"
        "<select class=\"utrecht-select\" id=\"filter-{0}\" name=\"{0}\">\n<option value=\"\">alle</option>\n",
        filter.id, escape_xml(filter.naam));
    for (const std::string& value : values) text += fmt::format("<option>{}</option>\n", escape_xml(value));
    return text + "</select></p>\n";
}

/// Shut on a narrow screen: the script opens it where there is room, or where a choice was made.
std::string form(const Siteoverzicht& overzicht) {
    std::string text =
        "<details class=\"kies\" id=\"kies\" hidden>\n<summary>Zoek en kies samenwerkingen</summary>\n"
        "<form class=\"filters\" id=\"filters\" aria-label=\"Kies samenwerkingen\">\n<p class=\"veld\">"
        "<label class=\"utrecht-form-label\" for=\"filter-tekst\">Zoek een woord</label>\n"
        "<input class=\"utrecht-textbox\" id=\"filter-tekst\" name=\"tekst\" type=\"search\" autocomplete=\"off\"></p>\n";
    for (std::size_t i = 0; i < overzicht.filters.size(); ++i) text += filter(overzicht, i);
    return text +
           "<p class=\"veld\"><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"reset\">Alles tonen"
           "</button></p>\n</form>\n</details>\n<p id=\"aantal\" role=\"status\"></p>\n";
}

std::string table(const Siteoverzicht& overzicht) {
    std::string text =
        "<div class=\"utrecht-table-container\">\n<table role=\"table\" class=\"utrecht-table\" id=\"overzicht\">\n<caption>Onze samenwerkingen</caption>\n"
        "<thead role=\"rowgroup\">\n<tr role=\"row\">";
    for (const std::string& head : {std::string{"Samenwerking"}, contribution_of(overzicht), std::string{"Signaal"},
                                    std::string{"Wat speelt er"}, std::string{"Wanneer kan de raad iets"}})
        text +=
            fmt::format("<th scope=\"col\" role=\"columnheader\" class=\"utrecht-table__header-cell\">{}</th>", head);
    text += "</tr>\n</thead>\n<tbody role=\"rowgroup\">\n";
    for (const Siterij& rij : overzicht.rijen) text += row(overzicht, rij);
    return text + "</tbody>\n</table>\n</div>\n";
}

/// All collaborations, to choose from.
std::string all_rows(const Siteoverzicht& overzicht) {
    if (overzicht.rijen.empty()) return "<p>Er zijn geen lopende samenwerkingen bekend.</p>\n";
    return form(overzicht) + table(overzicht) +
           (overzicht.legenda ? fmt::format("<p>{}</p>\n", words(overzicht.legenda)) : "");
}

struct Part {
    std::string_view id;
    std::string_view title;
    std::string content; ///< empty: it is left out
};

/// Ways to the parts, and these; on a phone one is many screens from the next.
std::string in_parts(const std::vector<Part>& parts) {
    std::string ways;
    std::string text;
    for (const Part& part : parts) {
        if (part.content.empty()) continue;
        ways += site_link({std::string{part.title}, fmt::format("#{}", part.id)}, "");
        text += fmt::format("<h2 id=\"{}\">{}</h2>\n{}", part.id, part.title, part.content);
    }
    return fmt::format("<nav class=\"inhoud\" aria-label=\"Op deze bladzijde\">\n<ul>\n{}</ul>\n</nav>\n{}", ways,
                       text);
}

} // namespace

std::string site_overview(const Siteoverzicht& overzicht, std::string_view avonden, std::string_view vergaderingen) {
    std::string text =
        fmt::format("<h1>Overzicht van onze samenwerkingen</h1>\n<p>Stand op {}</p>\n", long_dutch(overzicht.dag));
    if (overzicht.nieuws) text += fmt::format("<p class=\"nieuws\">{}</p>\n", words(overzicht.nieuws));
    if (overzicht.raadszaken)
        text += fmt::format("<p>{} <a class=\"utrecht-link\" href=\"dashboard.html\">Meer daarover in het "
                            "dashboard</a>.</p>\n",
                            words(overzicht.raadszaken));
    return text + in_parts({{"besluiten", "Waarover de raad kan besluiten", group(overzicht.besluiten)},
                            {"meerkosten", "Wat meer kost dan gepland", more_than_planned(overzicht)},
                            {"afwijkingen", overzicht.meerkosten.empty() ? "Wat afwijkt" : "Wat verder afwijkt",
                             points(overzicht.aandacht)},
                            {"avonden", "De stukken per avond van de raad", std::string{avonden}},
                            {"vergaderingen", "Vergaderingen van besturen die komen", std::string{vergaderingen}},
                            {"samenwerkingen", "Alle samenwerkingen", all_rows(overzicht)}});
}

} // namespace grip::render
