// What leads from a page of the site to another, and within it.
#pragma once

#include "cli/site/sitemap.hpp"
#include "render/site.hpp"

namespace grip::cli {

/// A paper that could be made, with its page.
struct Made {
    SiteItem item;
    SitePaper paper;
};

/// The papers about each collaboration, in their order.
using PerSamenwerking = std::map<std::string_view, std::vector<const SiteItem*>>;

PerSamenwerking per_samenwerking(const std::vector<Made>& made);

/// What stands below a paper: a list of others.
struct Verder {
    std::string_view kop;
    std::string links; ///< empty: there are none
};

/// Of the dashboard the parts, of a paper about a collaboration what else there is about it.
Verder verder(const PerSamenwerking& alle, const SiteItem& item);

/// Those of the highest level; where these are few, of the level below it too.
std::vector<render::Sitelink> koppen(const std::vector<render::HtmlHeading>& headings);

/// HTML; nothing where there are none.
std::string link_list(const std::string& links);

/// HTML: the evenings of the raad, the latest first.
std::string avonden(const std::vector<Made>& made);

/// HTML: the meetings of boards that are to come, by their ids.
std::string vergaderingen(const std::vector<Made>& made, const PerSamenwerking& alle);

} // namespace grip::cli
