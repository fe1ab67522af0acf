// A picture as lines, shapes and words, between what draws it and who writes a format.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

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

enum class Pen { thin, light, dashed, dotted };

struct Stroke {
    Point from;
    Point to;
    Pen pen{};
};

/// Filled, or hatched.
struct Bar {
    Point top_left;
    double width = 0;
    double height = 0;
    bool hatched = false;
};

struct Disc {
    Point middle;
    double radius = 0;
};

using Mark = std::variant<Label, Stroke, Bar, Disc>;

/// Letters are 12 pixels high. What is drawn later lies above what was drawn before.
struct Drawing {
    Point bottom_right;
    std::string title;
    std::string description; ///< for who cannot see it
    std::vector<Mark> marks = {};

    void text(Label label) { marks.emplace_back(std::move(label)); }
    void line(Point from, Point to, Pen pen) { marks.emplace_back(Stroke{from, to, pen}); }
    void rectangle(Point top_left, double width, double height, bool hatched) {
        marks.emplace_back(Bar{top_left, width, height, hatched});
    }
    void dot(Point middle, double radius) { marks.emplace_back(Disc{middle, radius}); }
};

/// The picture of each figure, by its address.
using Beelden = std::map<std::string, Drawing>;

/// With nothing in it yet. `not_public`: says so in the drawing and in its description.
Drawing new_drawing(Point bottom_right, std::string title, std::string_view description, bool not_public);

} // namespace grip::render
