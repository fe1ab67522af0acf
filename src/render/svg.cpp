#include "render/svg.hpp"

#include <fmt/format.h>

namespace grip::render {
namespace {

constexpr std::string_view merk = "Niet openbaar: bevat vertrouwelijke gegevens. ";

/// Nothing in a text can end it; the reader of the register has refused control characters.
std::string escape_xml(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: result += c;
        }
    }
    return result;
}

std::string_view anker(Uitlijning uitlijning) {
    switch (uitlijning) {
    case Uitlijning::begin: return "start";
    case Uitlijning::midden: return "middle";
    case Uitlijning::eind: return "end";
    }
    return {};
}

} // namespace

Tekening::Tekening(Punt rechtsonder, std::string_view titel, std::string_view omschrijving, bool niet_openbaar)
    : svg_{fmt::format(
          R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0:.0f} {1:.0f}" width="{0:.0f}" )svg"
          R"svg(height="{1:.0f}" role="img" aria-labelledby="titel omschrijving" font-family="sans-serif" )svg"
          R"svg(font-size="12">
<title id="titel">{2}</title>
<desc id="omschrijving">{3}</desc>
<defs><pattern id="arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#444" stroke-width="2"/></pattern></defs>
<rect width="100%" height="100%" fill="#fff"/>
)svg",
          rechtsonder.x, rechtsonder.y, escape_xml(titel),
          escape_xml(fmt::format("{}{}", niet_openbaar ? merk : "", omschrijving)))} {
    if (niet_openbaar) tekst({rechtsonder.x - 12, 24}, merk, Uitlijning::eind, true);
}

void Tekening::tekst(Punt plaats, std::string_view text, Uitlijning uitlijning, bool vet) {
    // A white edge keeps it readable where it crosses a line.
    svg_ += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" paint-order=\"stroke\" stroke=\"#fff\" "
                        "stroke-width=\"3\"{}>{}</text>\n",
                        plaats.x, plaats.y, anker(uitlijning), vet ? " font-weight=\"bold\"" : "", escape_xml(text));
}

void Tekening::lijn(Punt van, Punt naar, std::string_view stijl) {
    svg_ += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" style=\"{}\"/>\n", van.x, van.y,
                        naar.x, naar.y, stijl);
}

void Tekening::vlak(Punt linksboven, double breedte, double hoogte, bool open) {
    svg_ += fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\" "
                        "stroke=\"#444\"/>\n",
                        linksboven.x, linksboven.y, breedte, hoogte, open ? "url(#arcering)" : "#4a6fa5");
}

void Tekening::stip(Punt midden, double straal) {
    svg_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"#4a6fa5\" stroke=\"#111\"/>\n",
                        midden.x, midden.y, straal);
}

std::string Tekening::klaar() && {
    svg_ += "</svg>\n";
    return std::move(svg_);
}

} // namespace grip::render
