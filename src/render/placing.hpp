// What is taken in a drawing, so that words find a place where they cover nothing.
#pragma once

#include "render/drawing.hpp"

#include <vector>

namespace grip::render {

struct Segment {
    Point from;
    Point to;
};

class Taken {
public:
    void add(Area area) { areas_.push_back(area); }
    void add(Segment line) { lines_.push_back(line); }

    /// It touches nothing that was added.
    bool leaves_free(Area area) const;
    bool leaves_free(Segment line) const;

private:
    std::vector<Area> areas_;
    std::vector<Segment> lines_;
};

Area grown(Area area, double sideward, double up_and_down);

/// A level or upright line but for where it would run through one of these.
std::vector<Segment> around(Segment line, const std::vector<Area>& areas);

} // namespace grip::render
