#include "render/svg.hpp"

#include "base/text.hpp"
#include "render/xml.hpp"

#include <fmt/format.h>

namespace grip::render {
namespace {

constexpr std::string_view mark = "Niet openbaar: bevat vertrouwelijke gegevens. ";

std::string_view anchor(Anchor align) {
    switch (align) {
    case Anchor::begin: return "start";
    case Anchor::middle: return "middle";
    case Anchor::end: return "end";
    }
    return {};
}

} // namespace

Area area_of(const Label& label) {
    constexpr double regular = 7.4; // of a letter, at 12 pixels
    constexpr double bold = 7.8;
    constexpr double above = 11;
    constexpr double below = 3.5;
    const double wide = (label.bold ? bold : regular) * static_cast<double>(length_utf8(label.text));
    const double left = label.align == Anchor::begin    ? label.place.x
                        : label.align == Anchor::middle ? label.place.x - wide / 2
                                                        : label.place.x - wide;
    return {left, label.place.y - above, left + wide, label.place.y + below};
}

Drawing::Drawing(Point bottom_right, std::string_view title, std::string_view description, bool not_public)
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
          bottom_right.x, bottom_right.y, escape_xml(title),
          escape_xml(fmt::format("{}{}", not_public ? mark : "", description)))} {
    if (not_public) text({{bottom_right.x - 12, 14}, std::string{mark}, Anchor::end, true}); // above every title
}

void Drawing::text(const Label& label) {
    // A white edge keeps it readable before a bar or a dot.
    svg_ += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" paint-order=\"stroke\" stroke=\"#fff\" "
                        "stroke-width=\"3\"{}>{}</text>\n",
                        label.place.x, label.place.y, anchor(label.align), label.bold ? " font-weight=\"bold\"" : "",
                        escape_xml(label.text));
}

void Drawing::line(Point from, Point to, std::string_view style) {
    svg_ += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" style=\"{}\"/>\n", from.x,
                        from.y, to.x, to.y, style);
}

void Drawing::rectangle(Point top_left, double width, double height, bool hatched) {
    svg_ += fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\" "
                        "stroke=\"#444\"/>\n",
                        top_left.x, top_left.y, width, height, hatched ? "url(#arcering)" : "#4a6fa5");
}

void Drawing::dot(Point middle, double radius) {
    svg_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"#4a6fa5\" stroke=\"#111\"/>\n",
                        middle.x, middle.y, radius);
}

std::string Drawing::finish() && {
    svg_ += "</svg>\n";
    return std::move(svg_);
}

} // namespace grip::render
