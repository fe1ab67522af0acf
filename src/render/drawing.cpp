#include "render/drawing.hpp"

#include "base/text.hpp"

namespace grip::render {

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

Drawing new_drawing(Point bottom_right, std::string title, std::string_view description, bool not_public) {
    constexpr double from_the_side = 12;
    constexpr double above_every_title = 14;
    const std::string mark = not_public ? "Niet openbaar: bevat vertrouwelijke gegevens. " : "";
    Drawing result{bottom_right, std::move(title), mark + std::string{description}};
    if (not_public) result.text({{bottom_right.x - from_the_side, above_every_title}, mark, Anchor::end, true});
    return result;
}

} // namespace grip::render
