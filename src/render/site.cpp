#include "render/site.hpp"

#include "base/text.hpp"
#include "render/xml.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::render {
namespace {

/// From a page to the root.
std::string up(const std::string& pad) {
    std::string steps;
    for (std::ptrdiff_t i = std::ranges::count(pad, '/'); i > 0; --i) steps += "../";
    return steps;
}

std::string link(const Sitelink& to, const std::string& pad, std::string_view css, bool here = false) {
    return fmt::format("<li><a class=\"{}\" href=\"{}{}\"{}>{}</a></li>\n", css, up(pad), escape_xml(to.pad),
                       here ? " aria-current=\"page\"" : "", escape_xml(to.naam));
}

std::string menu(const Sitepagina& pagina, const Siteraam& raam) {
    std::string text = "<nav class=\"menu\" aria-label=\"Hoofdmenu\">\n<ul>\n";
    for (const Sitelink& to : raam.menu) text += link(to, pagina.pad, "utrecht-link", to.pad == pagina.pad);
    return text + "</ul>\n</nav>\n";
}

std::string downloads(const Sitepagina& pagina) {
    if (pagina.bestanden.empty()) return "";
    std::string text =
        "<aside class=\"downloads\" aria-label=\"Dit stuk als bestand\">\n<p>Dit stuk als bestand:</p>\n<ul>\n";
    for (const Sitelink& to : pagina.bestanden) text += link(to, pagina.pad, "utrecht-link");
    return text + "</ul>\n</aside>\n";
}

/// Shut: who reads on need not pass it.
std::string contents(const Sitepagina& pagina) {
    constexpr std::size_t most_without = 3;
    if (pagina.koppen.size() <= most_without) return "";
    std::string text = "<details class=\"koppen\">\n<summary>Op deze bladzijde</summary>\n<nav aria-label=\"Op deze "
                       "bladzijde\">\n<ul>\n";
    for (const Sitelink& to : pagina.koppen) text += link(to, "", "utrecht-link");
    return text + "</ul>\n</nav>\n</details>\n";
}

std::string merken(const Opschrift& opschrift) {
    std::string text;
    for (const std::string& merk : opschrift.merken)
        text += fmt::format("<p class=\"geheim\">{}.</p>\n", escape_xml(merk));
    return text;
}

/// Nothing from elsewhere, nothing written in a page itself but its pictures.
constexpr std::string_view policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                                    "base-uri 'none'; form-action 'none'";

std::string melding(const Sitemelding& m) {
    return fmt::format("<li><strong>{}</strong>: {} <span class=\"plaats\">({}, regel {})</span>{}{}</li>\n",
                       name(m.ernst), escape_xml(m.melding), escape_xml(m.bestand), m.regel,
                       m.tip.empty() ? "" : "<br>", escape_xml(m.tip));
}

/// The gravest first; of a register that was just begun there are hundreds.
std::string meldingen(const std::vector<Sitemelding>& alle) {
    constexpr std::size_t most = 25;
    if (alle.empty()) return "<p class=\"meldingen\">Er zijn geen meldingen bij dit register.</p>\n";
    std::string text = fmt::format("<details class=\"meldingen\"{}>\n<summary>{} bij dit register</summary>\n<ul>\n",
                                   alle.front().ernst == Severity::fout ? " open" : "",
                                   counted(std::ssize(alle), "melding", "meldingen"));
    for (std::size_t i = 0; i < std::min(alle.size(), most); ++i) text += melding(alle[i]);
    text += "</ul>\n";
    if (alle.size() > most) text += fmt::format("<p>En nog {}.</p>\n", alle.size() - most);
    return text + "</details>\n";
}

} // namespace

std::string site_link(const Sitelink& to, const std::string& pad) { return link(to, pad, "utrecht-link"); }

std::string site_page(const Sitepagina& pagina, const Siteraam& raam) {
    const Opschrift& opschrift = pagina.opschrift;
    const std::string root = up(pagina.pad);
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"grip {versie}\">\n"
        "<title>{titel} – samenwerkingen van {gemeente}</title>\n"
        "<link rel=\"stylesheet\" href=\"{root}nl-design-system.css\">\n<link rel=\"stylesheet\" href=\"{root}stijl.css\">\n"
        "<script src=\"{root}filters.js\" defer></script>\n{volgt}</head>\n"
        "<body class=\"utrecht-document\">\n<a class=\"sla-over\" href=\"#inhoud\">Naar de inhoud</a>\n"
        "<header class=\"kop\">\n<p class=\"naam\"><a class=\"utrecht-link\" href=\"{root}index.html\">Samenwerkingen van {gemeente}</a></p>\n"
        "{geheim}{meldingen}{menu}</header>\n<main id=\"inhoud\">\n{downloads}{koppen}{inhoud}</main>\n"
        "<footer class=\"voet\"><p>Gemeente {gemeente}, stand op {dag}.</p></footer>\n</body>\n</html>\n",
        fmt::arg("policy", raam.meldingen ? fmt::format("{}; connect-src 'self'", policy) : std::string{policy}),
        fmt::arg("volgt",
                 raam.meldingen ? fmt::format("<script src=\"{}kijk.js\" defer></script>\n", root) : std::string{}),
        fmt::arg("meldingen", raam.meldingen ? meldingen(*raam.meldingen) : std::string{}),
        fmt::arg("versie", escape_xml(opschrift.versie)), fmt::arg("titel", escape_xml(pagina.titel)),
        fmt::arg("gemeente", escape_xml(opschrift.gemeente)), fmt::arg("root", root),
        fmt::arg("geheim", merken(opschrift)), fmt::arg("menu", menu(pagina, raam)),
        fmt::arg("downloads", downloads(pagina)), fmt::arg("koppen", contents(pagina)),
        fmt::arg("inhoud", pagina.inhoud), fmt::arg("dag", long_dutch(opschrift.peildatum)));
}

} // namespace grip::render
