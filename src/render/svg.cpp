#include "render/svg.hpp"

#include "render/xml.hpp"

#include <fmt/format.h>

namespace grip::render {
namespace {

std::string_view anchor(Anchor align) {
    switch (align) {
    case Anchor::begin: return "start";
    case Anchor::middle: return "middle";
    case Anchor::end: return "end";
    }
    return {};
}

std::string_view style(Pen pen) {
    switch (pen) {
    case Pen::thin: return "stroke:#444;stroke-width:1";
    case Pen::light: return "stroke:#bbb;stroke-width:1";
    case Pen::dashed: return "stroke:#111;stroke-width:2;stroke-dasharray:8 4";
    case Pen::dotted: return "stroke:#111;stroke-width:2;stroke-dasharray:2 4";
    }
    return {};
}

struct ToSvg {
    /// A white edge keeps it readable before a bar or a dot.
    std::string operator()(const Label& label) const {
        return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" paint-order=\"stroke\" stroke=\"#fff\" "
                           "stroke-width=\"3\"{}>{}</text>\n",
                           label.place.x, label.place.y, anchor(label.align), label.bold ? " font-weight=\"bold\"" : "",
                           escape_xml(label.text));
    }

    std::string operator()(const Stroke& stroke) const {
        return fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" style=\"{}\"/>\n",
                           stroke.from.x, stroke.from.y, stroke.to.x, stroke.to.y, style(stroke.pen));
    }

    std::string operator()(const Bar& bar) const {
        return fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\" "
                           "stroke=\"#444\"/>\n",
                           bar.top_left.x, bar.top_left.y, bar.width, bar.height,
                           bar.hatched ? "url(#arcering)" : "#4a6fa5");
    }

    std::string operator()(const Disc& disc) const {
        return fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"#4a6fa5\" stroke=\"#111\"/>\n",
                           disc.middle.x, disc.middle.y, disc.radius);
    }
};

} // namespace

std::string svg(const Drawing& drawing) {
    std::string text = fmt::format(
        R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0:.0f} {1:.0f}" width="{0:.0f}" )svg"
        R"svg(height="{1:.0f}" role="img" aria-labelledby="titel omschrijving" font-family="sans-serif" )svg"
        R"svg(font-size="12">
<title id="titel">{2}</title>
<desc id="omschrijving">{3}</desc>
<defs><pattern id="arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#444" stroke-width="2"/></pattern></defs>
<rect width="100%" height="100%" fill="#fff"/>
)svg",
        drawing.bottom_right.x, drawing.bottom_right.y, escape_xml(drawing.title), escape_xml(drawing.description));
    for (const Mark& mark : drawing.marks) text += std::visit(ToSvg{}, mark);
    return text + "</svg>\n";
}

} // namespace grip::render
