#include "cli/site/verwijzingen.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace grip::cli {
namespace {

/// Of the dashboard: where the parts are that it does not hold here.
Verder delen(const PerSamenwerking& alle, const SiteItem& item) {
    Verder result{"Per samenwerking", {}};
    for (const auto& [id, items] : alle) {
        const SiteItem& eerste = *items.front();
        if (eerste.pad == fmt::format("samenwerkingen/{}", id)) // not of one that ended: that has meetings only
            result.links += render::site_link({eerste.naam, eerste.pad + ".html"}, item.pad);
    }
    return result;
}

/// What else there is about the same collaboration.
Verder andere(const PerSamenwerking& alle, const SiteItem& item) {
    Verder result{"Meer over deze samenwerking", {}};
    for (const SiteItem* other : alle.at(item.samenwerking)) {
        if (other->pad != item.pad) result.links += render::site_link({other->naam, other->pad + ".html"}, item.pad);
    }
    return result;
}

/// But for the title, which is of level 1.
std::vector<render::Sitelink> koppen_tot(const std::vector<render::HtmlHeading>& headings, std::size_t level) {
    std::vector<render::Sitelink> result;
    for (const render::HtmlHeading& h : headings) {
        if (h.level > 1 && h.level <= level) result.push_back({h.words, "#" + h.anchor});
    }
    return result;
}

} // namespace

PerSamenwerking per_samenwerking(const std::vector<Made>& made) {
    PerSamenwerking result;
    for (const Made& m : made) {
        if (!m.item.samenwerking.empty()) result[m.item.samenwerking].push_back(&m.item);
    }
    return result;
}

std::string link_list(const std::string& links) { return links.empty() ? "" : fmt::format("<ul>\n{}</ul>\n", links); }

Verder verder(const PerSamenwerking& alle, const SiteItem& item) {
    if (!item.samenwerking.empty()) return andere(alle, item);
    return item.pad == "dashboard" ? delen(alle, item) : Verder{};
}

std::vector<render::Sitelink> koppen(const std::vector<render::HtmlHeading>& headings) {
    constexpr std::size_t few = 2;
    std::vector<render::Sitelink> hoogste = koppen_tot(headings, 2);
    return hoogste.size() > few ? hoogste : koppen_tot(headings, 3);
}

std::string avonden(const std::vector<Made>& made) {
    std::string links;
    for (auto m = made.rbegin(); m != made.rend(); ++m) {
        if (m->item.pad.starts_with("raad/"))
            links += render::site_link({m->item.naam, m->item.pad + ".html"}, "index.html");
    }
    return link_list(links);
}

std::string vergaderingen(const std::vector<Made>& made, const PerSamenwerking& alle) {
    std::string links;
    for (const Made& m : made) {
        if (!m.item.pad.starts_with("vergaderingen/") || m.item.report->id != "oplegnotitie") continue;
        const SiteItem& partij = *alle.at(m.item.samenwerking).front();
        const bool loopt = partij.pad.starts_with("samenwerkingen/"); // else nothing here has its name
        const std::string naam =
            loopt ? fmt::format("{}: {}", partij.naam, met_kleine_letter(m.item.naam)) : m.item.naam;
        links += render::site_link({naam, m.item.pad + ".html"}, "index.html");
    }
    return link_list(links);
}

} // namespace grip::cli
