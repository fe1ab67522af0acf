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

struct Area {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// Words, and where they stand.
struct Label {
    Point place; ///< on the line on which letters stand
    std::string text;
    Anchor align = Anchor::begin;
    bool bold = false;
};

/// About what a label covers in the widest of usual fonts, with a little around it.
Area area_of(const Label& label);

/// Everything is written in the order in which it is added; texts come out as typed.
class Drawing {
public:
    /// `not_public`: says so in the drawing and in its description.
    Drawing(Point bottom_right, std::string_view title, std::string_view description, bool not_public);

    void text(const Label& label);
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
