#include "render/placing.hpp"

#include <algorithm>
#include <array>

namespace grip::render {
namespace {

bool overlap(Area a, Area b) { return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom; }

Area area_of(Segment line) {
    return {std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y), std::max(line.from.x, line.to.x),
            std::max(line.from.y, line.to.y)};
}

/// On which side of the line a point lies: more than zero, less, or zero on it.
double side(Segment line, Point point) {
    return (line.to.x - line.from.x) * (point.y - line.from.y) - (line.to.y - line.from.y) * (point.x - line.from.x);
}

bool crosses(Segment line, Area area) {
    const Area around = area_of(line);
    if (around.left > area.right || area.left > around.right || around.top > area.bottom || area.top > around.bottom)
        return false;
    const std::array corners{side(line, {area.left, area.top}), side(line, {area.right, area.top}),
                             side(line, {area.left, area.bottom}), side(line, {area.right, area.bottom})};
    return std::ranges::min(corners) <= 0 && std::ranges::max(corners) >= 0;
}

bool crosses(Segment a, Segment b) {
    return side(a, b.from) * side(a, b.to) <= 0 && side(b, a.from) * side(b, a.to) <= 0;
}

} // namespace

bool Taken::leaves_free(Area area) const {
    return std::ranges::none_of(areas_, [&](Area other) { return overlap(area, other); }) &&
           std::ranges::none_of(lines_, [&](Segment line) { return crosses(line, area); });
}

bool Taken::leaves_free(Segment line) const {
    return std::ranges::none_of(areas_, [&](Area area) { return crosses(line, area); }) &&
           std::ranges::none_of(lines_, [&](Segment other) { return crosses(line, other); });
}

Area grown(Area area, double sideward, double up_and_down) {
    return {area.left - sideward, area.top - up_and_down, area.right + sideward, area.bottom + up_and_down};
}

std::vector<Segment> around(Segment line, const std::vector<Area>& areas) {
    const bool upright = line.from.x == line.to.x;
    std::vector<std::pair<double, double>> gaps;
    for (const Area area : areas) {
        if (crosses(line, area))
            gaps.push_back(upright ? std::pair{area.top, area.bottom} : std::pair{area.left, area.right});
    }
    std::ranges::sort(gaps);
    const auto at = [&](double place) { return upright ? Point{line.from.x, place} : Point{place, line.from.y}; };
    double begin = upright ? line.from.y : line.from.x;
    const double end = upright ? line.to.y : line.to.x;
    std::vector<Segment> parts;
    for (const auto& [from, to] : gaps) {
        if (from > begin) parts.push_back({at(begin), at(from)});
        begin = std::max(begin, to);
    }
    if (end > begin) parts.push_back({at(begin), at(end)});
    return parts;
}

} // namespace grip::render
