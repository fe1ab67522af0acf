// Pages of a site that works from a folder, without a network: a frame around papers, and the overview with its filters.
#pragma once

#include "base/opschrift.hpp"
#include "base/site.hpp"

#include <string>
#include <vector>

namespace grip::render {

/// A way within the site, as seen from its root, or within a page.
struct Sitelink {
    std::string naam;
    std::string pad;
};

struct Sitepagina {
    std::string titel;
    std::string pad;    ///< of this page, as seen from the root of the site
    std::string inhoud; ///< HTML
    Opschrift opschrift;
    std::vector<Sitelink> bestanden = {}; ///< the same to download
    std::vector<Sitelink> koppen = {};    ///< within the page, as `#belang`
};

/// What stands around each page.
struct Siteraam {
    std::vector<Sitelink> menu;
    /// Only for who is working on the files: the page then also comes anew when one of them changes.
    std::optional<std::vector<Sitemelding>> meldingen = {};
};

/// An item of a list that leads from the page at `pad` to another; `pad` is empty when it leads to a place in the page itself.
std::string site_link(const Sitelink& to, const std::string& pad);

/// A whole page. It asks for nothing but the files of the site itself, and says so to the browser.
std::string site_page(const Sitepagina& pagina, const Siteraam& raam);

/// The overview as it stands in a page. All of it can be read without the script; that adds the filters and sorting.
/// `avonden` and `vergaderingen`: HTML that leads to the evenings of the raad and to meetings of boards.
std::string site_overview(const Siteoverzicht& overzicht, std::string_view avonden, std::string_view vergaderingen);

} // namespace grip::render
