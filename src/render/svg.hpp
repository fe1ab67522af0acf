// A drawing as SVG: readable without colour, with a title and a description for who cannot see it.
#pragma once

#include <string>
#include <string_view>

namespace grip::render {

/// A place on the page, in pixels from the top left.
struct Point {
    double x = 0;
    double y = 0;
};

enum class Anchor { begin, middle, end };

/// Everything is written in the order in which it is added; texts come out as typed.
class Drawing {
public:
    /// `not_public`: says so in the drawing and in its description.
    Drawing(Point bottom_right, std::string_view title, std::string_view description, bool not_public);

    void text(Point place, std::string_view text, Anchor align = Anchor::begin, bool bold = false);
    void line(Point from, Point to, std::string_view style);
    /// Filled, or hatched.
    void rectangle(Point top_left, double width, double height, bool hatched);
    void dot(Point middle, double radius);

    std::string finish() &&;

private:
    std::string svg_;
};

/// Of a line.
inline constexpr std::string_view thin = "stroke:#444;stroke-width:1";
inline constexpr std::string_view light = "stroke:#bbb;stroke-width:1";
inline constexpr std::string_view dashed = "stroke:#111;stroke-width:2;stroke-dasharray:8 4";
inline constexpr std::string_view dotted = "stroke:#111;stroke-width:2;stroke-dasharray:2 4";

} // namespace grip::render
