#include "cli/site/files.hpp"

#include "base/beside.hpp"
#include "base/embedded.hpp"
#include "base/error.hpp"
#include "base/version.hpp"
#include "cli/paper.hpp"
#include "cli/site/verwijzingen.hpp"
#include "cli/templates.hpp"
#include "render/html_style.hpp"
#include "render/site.hpp"
#include "reports/dashboard/siteoverzicht.hpp"
#include "reports/delen/gedeeld.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::cli {
namespace {

using reports::Formaat;

std::string file_of(const SiteItem& item, Formaat formaat) {
    return fmt::format("{}.{}", item.pad, option_of(formaat).key);
}

/// None of what nobody can be told of.
std::optional<SitePaper> make(const SiteItem& item, const SiteSoort& soort, const Siteaanvraag& aanvraag,
                              const Inzage& inzage) {
    OutputOptions options;
    options.intern = aanvraag.lezer == Lezer::intern;
    PdfMaker as_pdf;
    if (aanvraag.pdf) as_pdf = [&](const std::string& html) { return aanvraag.pdf(file_of(item, Formaat::pdf), html); };
    try {
        return make_site_paper(soort, item.given, options, inzage, as_pdf);
    } catch (const NoPaper&) {
        return std::nullopt;
    }
}

/// A template is read once for all papers of a report: a site has hundreds of them.
std::map<std::string_view, SiteSoort> soorten(const std::vector<SiteItem>& items, const Register& data) {
    std::map<std::string_view, SiteSoort> result;
    for (const SiteItem& item : items) {
        if (!result.contains(item.report->id))
            result.emplace(item.report->id, SiteSoort{item.report, template_for(*item.report, data, Leesvorm::papier)});
    }
    return result;
}

std::vector<Made> make_all(const Siteaanvraag& aanvraag, const Inzage& inzage) {
    std::vector<SiteItem> items = site_items(inzage.gezien().data, inzage.gezien().peildatum);
    const std::map<std::string_view, SiteSoort> alle_soorten = soorten(items, inzage.gezien().data);
    std::vector<std::optional<SitePaper>> papers(items.size());
    std::atomic<std::size_t> done{0};
    for_each_beside(items.size(), [&](std::size_t i) {
        papers[i] = make(items[i], alle_soorten.at(items[i].report->id), aanvraag, inzage);
        if (aanvraag.progress) aanvraag.progress(++done, items.size());
    });
    std::vector<Made> made;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (papers[i]) made.push_back({std::move(items[i]), std::move(*papers[i])});
    }
    return made;
}

std::string_view in_words(Formaat formaat) {
    switch (formaat) {
    case Formaat::docx: return "Word";
    case Formaat::pdf: return "PDF";
    case Formaat::xlsx: return "Excel";
    case Formaat::csv: return "csv";
    case Formaat::ics: return "agenda (ics)";
    default: return "";
    }
}

/// The gravest first; what is explained is not told.
std::vector<Sitemelding> meldingen(std::span<const Finding> findings) {
    std::vector<const Finding*> open;
    for (const Finding& finding : findings) {
        if (finding.explained.empty()) open.push_back(&finding);
    }
    std::ranges::stable_sort(open, std::ranges::greater{}, &Finding::severity);
    std::vector<Sitemelding> result;
    for (const Finding* f : open)
        result.push_back({f->location.file, f->location.line, f->severity, f->message, f->hint});
    return result;
}

render::Siteraam frame(const std::vector<Made>& made, const Checked& seen, const Siteaanvraag& aanvraag) {
    render::Siteraam raam;
    raam.menu.push_back({"Overzicht", "index.html"});
    for (const Made& m : made) {
        if (!m.item.in_het_menu.empty()) raam.menu.push_back({std::string{m.item.in_het_menu}, m.item.pad + ".html"});
    }
    if (aanvraag.kijkend) raam.meldingen = meldingen(seen.findings);
    return raam;
}

/// Takes the words of the paper.
render::Sitepagina pagina_van(Made& m, const PerSamenwerking& alle) {
    render::Sitepagina pagina{m.item.naam, m.item.pad + ".html", std::move(m.paper.inhoud.text), m.paper.opschrift};
    pagina.koppen = koppen(m.paper.inhoud.headings);
    const auto [kop, links] = verder(alle, m.item);
    if (links.empty()) return pagina;
    constexpr std::string_view anchor = "site:verder"; // no heading of a paper has a colon in it
    pagina.inhoud += fmt::format("<h2 id=\"{}\">{}</h2>\n{}", anchor, kop, link_list(links));
    if (!pagina.koppen.empty()) pagina.koppen.push_back({std::string{kop}, fmt::format("#{}", anchor)});
    return pagina;
}

/// Its page, and the files that go into those of the site.
std::vector<OutputFile> files_of(Made& m, const PerSamenwerking& alle, const render::Siteraam& raam) {
    render::Sitepagina pagina = pagina_van(m, alle);
    std::vector<OutputFile> files;
    for (auto& [formaat, text] : m.paper.bestanden) {
        pagina.bestanden.push_back({std::string{in_words(formaat)}, file_of(m.item, formaat)});
        files.push_back({file_of(m.item, formaat), std::move(text), true});
    }
    files.push_back({pagina.pad, render::site_page(pagina, raam), true});
    return files;
}

std::vector<OutputFile> files_of(std::vector<Made>& made, const PerSamenwerking& alle, const render::Siteraam& raam) {
    std::vector<std::vector<OutputFile>> per_paper(made.size());
    for_each_beside(made.size(), [&](std::size_t i) { per_paper[i] = files_of(made[i], alle, raam); });
    std::vector<OutputFile> files;
    for (std::vector<OutputFile>& some : per_paper) std::ranges::move(some, std::back_inserter(files));
    return files;
}

/// The four colours that grip also has for a dark screen; those of a municipality are meant for a light one.
bool is_own_color(const load::Token& token) {
    constexpr std::array<std::string_view, 4> colors{"--inkt", "--papier", "--link", "--lijn"};
    return std::ranges::find(colors, token.naam) != colors.end();
}

/// What comes last in a stylesheet leads.
std::string style(const std::vector<load::Token>& tokens) {
    std::string light;
    std::string always;
    for (const load::Token& token : tokens)
        (is_own_color(token) ? light : always) += fmt::format(" {}: {};", token.naam, token.waarde);
    std::string text = fmt::format("{}{}", render::html_style, embedded("templates/site/stijl.css"));
    if (!always.empty()) text += fmt::format(":root {{{} }}\n", always);
    if (!light.empty()) text += fmt::format("@media print, (prefers-color-scheme: light) {{ :root {{{} }} }}\n", light);
    return text;
}

void add_fixed(const std::vector<load::Token>& tokens, bool kijkend, std::vector<OutputFile>& files) {
    files.push_back({"stijl.css", style(tokens), true});
    std::vector<std::string> fixed{"filters.js", "nl-design-system.css"};
    if (kijkend) fixed.emplace_back("kijk.js");
    for (const std::string& file : fixed)
        files.push_back({file, std::string{embedded("templates/site/" + file)}, true});
}

std::vector<OutputFile> all_files(const Siteaanvraag& aanvraag, const Inzage& inzage) {
    const Checked& seen = inzage.gezien();
    auto overzicht = beside([&] {
        return reports::siteoverzicht({seen.data, seen.peildatum, seen.findings, seen.gedeeld.get()});
    });
    std::vector<Made> made = make_all(aanvraag, inzage);
    const render::Siteraam raam = frame(made, seen, aanvraag);
    const PerSamenwerking alle = per_samenwerking(made);
    std::vector<OutputFile> files = files_of(made, alle, raam);
    const std::string overview = render::site_overview(overzicht.get(), avonden(made), vergaderingen(made, alle));
    files.push_back({"index.html",
                     render::site_page({"Overzicht", "index.html", overview, made.front().paper.opschrift}, raam),
                     true});
    return files;
}

/// Of a register of which nothing can be made: what is wrong with it.
std::vector<OutputFile> only_findings(const Checked& checked) {
    render::Siteraam raam;
    Opschrift opschrift;
    opschrift.peildatum = checked.peildatum;
    opschrift.versie = version();
    raam.meldingen = meldingen(checked.findings);
    const std::string uitleg =
        "<h1>Van dit register kan nog geen site worden gemaakt</h1>\n<p>gemeente.yaml of een bestand in "
        "kader/ heeft fouten. Hierboven staat welke.</p>\n";
    return {{"index.html", render::site_page({"Meldingen", "index.html", uitleg, opschrift}, raam), true}};
}

} // namespace

std::vector<OutputFile> site_files(Read read, const Siteaanvraag& aanvraag) {
    const std::vector<load::Token> tokens = read.loaded.huisstijl.tokens;
    Inzage inzage = inzage_in(std::move(read), aanvraag.lezer);
    std::vector<OutputFile> files;
    if (inzage.openbaar.usable) {
        voor_elk(inzage, [](Checked& checked) { // each page needs it
            checked.gedeeld = std::make_shared<const reports::Gedeeld>(
                reports::gedeeld({checked.data, checked.peildatum, checked.findings}));
        });
        files = all_files(aanvraag, inzage);
    } else {
        files = only_findings(inzage.gezien());
    }
    add_fixed(tokens, aanvraag.kijkend, files);
    return files;
}

} // namespace grip::cli
