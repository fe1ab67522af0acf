// Which papers a site holds, under which names.
#pragma once

#include "cli/paper.hpp"
#include "cli/run.hpp"
#include "reports/report.hpp"

namespace grip::cli {

/// A paper with its page.
struct SiteItem {
    const reports::Report* report = nullptr;
    yaml::Entries given;          ///< the options of the report
    std::string pad;              ///< of the page, without `.html`
    std::string naam;             ///< as a list of papers calls it
    std::string samenwerking;     ///< the id, of one about a collaboration
    std::string_view in_het_menu; ///< empty: not there
};

/// Every paper but the working paper of a rapporteur, which is not public (Woo art. 5.4a), and letters, which are sent. What is
/// about the whole municipality first.
std::vector<SiteItem> site_items(const Register& data, Date peildatum);

} // namespace grip::cli
