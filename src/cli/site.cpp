// grip site: the dashboard as pages with filters, and every paper with its files, in a folder.
#include "render/site.hpp"

#include "analysis/risico/weerstandsvermogen.hpp"
#include "base/beside.hpp"
#include "base/embedded.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/paper.hpp"
#include "cli/sitemap.hpp"
#include "render/html_style.hpp"
#include "reports/dashboard/siteoverzicht.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <ostream>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;
using reports::Formaat;

struct Options {
    Tekst map;
    bool overschrijf = false;
    bool intern = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::map>("De map waarin de site komt"),
        field<&Options::overschrijf>("Vervang de bestanden van een site die er al staat", false),
        field<&Options::intern>("Toon ook wat vertrouwelijk is; de site is dan niet openbaar", false),
    };
};

/// A paper that could be made, with its page.
struct Made {
    SiteItem item;
    SitePaper paper;
};

std::optional<SitePaper> make(const SiteItem& item, const OutputOptions& options, const Checked& seen,
                              const Checked& open) {
    try {
        return make_site_paper(*item.report, item.given, options, seen, open);
    } catch (const NoPaper&) {
        return std::nullopt;
    }
}

/// What nobody can be told of has no page.
std::vector<Made> make_all(const Checked& seen, const Checked& open, bool intern) {
    OutputOptions options;
    options.intern = intern;
    std::vector<SiteItem> items = site_items(seen.data, seen.peildatum);
    std::vector<std::optional<SitePaper>> papers(items.size());
    for_each_beside(items.size(), [&](std::size_t i) { papers[i] = make(items[i], options, seen, open); });
    std::vector<Made> made;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (papers[i]) made.push_back({std::move(items[i]), std::move(*papers[i])});
    }
    return made;
}

std::string_view in_words(Formaat formaat) {
    switch (formaat) {
    case Formaat::docx: return "Word";
    case Formaat::xlsx: return "Excel";
    case Formaat::csv: return "csv";
    case Formaat::ics: return "agenda (ics)";
    default: return "";
    }
}

std::string file_of(const SiteItem& item, Formaat formaat) {
    return fmt::format("{}.{}", item.pad, option_of(formaat).key);
}

/// What else there is about the same collaboration.
std::string others(const std::vector<Made>& made, const SiteItem& item) {
    if (item.samenwerking.empty()) return "";
    std::string text;
    for (const Made& other : made) {
        if (other.item.samenwerking != item.samenwerking || other.item.pad == item.pad) continue;
        text += render::site_link({other.item.naam, other.item.pad + ".html"}, item.pad);
    }
    return text.empty() ? "" : "<h2>Meer over deze samenwerking</h2>\n<ul>\n" + text + "</ul>\n";
}

render::Siteraam frame(const std::vector<Made>& made) {
    render::Siteraam raam;
    raam.menu.push_back({"Overzicht", "index.html"});
    for (const Made& m : made) {
        if (!m.item.in_het_menu.empty()) raam.menu.push_back({std::string{m.item.in_het_menu}, m.item.pad + ".html"});
    }
    return raam;
}

void add_paper(const std::vector<Made>& made, const Made& m, render::Siteraam raam, std::vector<OutputFile>& files) {
    raam.opschrift = m.paper.opschrift;
    render::Sitepagina pagina{m.item.naam, m.item.pad + ".html", m.paper.inhoud + others(made, m.item), {}};
    for (const auto& [formaat, text] : m.paper.bestanden) {
        pagina.bestanden.push_back({std::string{in_words(formaat)}, file_of(m.item, formaat)});
        files.push_back({file_of(m.item, formaat), text, true});
    }
    files.push_back({pagina.pad, render::site_page(pagina, raam), true});
}

/// What comes last in a stylesheet leads.
std::string style(std::string_view thema) {
    return fmt::format("{}{}{}", render::html_style, embedded("templates/site/stijl.css"), thema);
}

/// Each page of a collaboration needs it.
analysis::Weerstandsvermogen total_of(const Checked& checked) {
    const double z = analysis::fractie(checked.data.gemeente.risiconormen.zekerheid);
    return analysis::weerstandsvermogen(checked.data, checked.peildatum, z);
}

std::vector<OutputFile> all_files(const Checked& seen, const Checked& open, bool intern, std::string_view thema) {
    const std::vector<Made> made = make_all(seen, open, intern);
    render::Siteraam raam = frame(made);
    std::vector<OutputFile> files;
    for (const Made& m : made) add_paper(made, m, raam, files);
    raam.opschrift = made.front().paper.opschrift;
    const reports::Stand stand{seen.data, seen.peildatum, seen.findings};
    const std::string overview = render::site_overview(reports::siteoverzicht(stand));
    files.push_back({"index.html", render::site_page({"Overzicht", "index.html", overview, {}}, raam), true});
    files.push_back({"stijl.css", style(thema), true});
    for (const char* file : {"filters.js", "nl-design-system.css"})
        files.push_back({file, std::string{embedded(fmt::format("templates/site/{}", file))}, true});
    return files;
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    Read read = read_register(call);
    if (!read.loaded.usable) {
        call.err
            << "gemeente.yaml of een bestand in kader/ heeft fouten; daarom is er geen site gemaakt. `grip toets` noemt de "
               "fouten.\n";
        return ExitCode::findings;
    }
    const fs::path folder = call.environment.folder / options.map.text;
    require_outside(read.folder, folder, "`grip site`");
    const std::string thema = read.loaded.thema;
    Checked seen = options.intern ? check_for_reports(Lezer::intern, read) : Checked{};
    Checked open = check_for_reports(Lezer::openbaar, std::move(read));
    const auto open_total = total_of(open);
    open.vermogen = &open_total;
    std::optional<analysis::Weerstandsvermogen> seen_total;
    if (options.intern) seen.vermogen = &seen_total.emplace(total_of(seen));
    std::vector<OutputFile> files = all_files(options.intern ? seen : open, open, options.intern, thema);
    for (OutputFile& file : files) file.path = folder / file.path;
    call.environment.write(files, options.overschrijf ? Writing::replace : Writing::fresh,
                           options.intern ? Access::only_owner : Access::usual);
    call.out << fmt::format("De site staat in {}. Open index.html in uw browser.\n", printable(options.map.text));
    return ExitCode::done;
}

} // namespace

Command site() {
    return {"site",
            "Het dashboard als site, met filters en alle stukken",
            embedded("src/cli/site.md"),
            {"map"},
            {&schema::shape_of<Options>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace grip::cli
