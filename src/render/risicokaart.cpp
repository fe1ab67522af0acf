#include "render/risicokaart.hpp"

#include "base/number.hpp"
#include "render/placing.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numbers>
#include <optional>

namespace grip::render {
namespace {

constexpr double width = 860;
constexpr double height = 520;
constexpr double left = 130;
constexpr double right = 800;
constexpr double top = 60;
constexpr double bottom = 440;

/// Amounts differ by factors: each power of ten is as high as the next. In euros.
struct Scale {
    double low = 0; ///< powers of ten
    double high = 1;

    double x(double kans) const { return left + (right - left) * kans / 100; }
    double y(double euro) const {
        return bottom - (bottom - top) * (std::log10(std::max(euro, std::pow(10, low))) - low) / (high - low);
    }
};

using Punt = Risicokaart::Punt;

double euros(const Punt& punt) { return static_cast<double>(punt.gemiddelde.cents) / 100; }

Scale scale_of(const std::vector<Punt>& punten) {
    Scale scale{9, 1};
    for (const Punt& punt : punten) {
        const double power = std::log10(std::max(1.0, euros(punt)));
        scale.low = std::min(scale.low, std::floor(power));
        scale.high = std::max(scale.high, std::floor(power) + 1);
    }
    scale.low = std::min(scale.low, scale.high - 1);
    return scale;
}

std::string description(const std::vector<Punt>& punten) {
    std::string text = "Spreidingsdiagram: van links naar rechts de kans per jaar, van onder naar boven het gemiddelde "
                       "bedrag als het gebeurt. De nummers zijn die van de tabel in het stuk.";
    for (const Punt& punt : punten)
        text += fmt::format(" {}: {} %, {}.", punt.nummer, dutch_number(std::llround(punt.kans * 10), 1),
                            dutch_amount(punt.gemiddelde));
    return text;
}

/// One dot, of all risks that would cover each other.
struct Dot {
    Point place;
    std::vector<std::int64_t> nummers;

    double radius() const { return nummers.size() > 1 ? 7 : 5; }
    Area area() const { return {place.x - radius(), place.y - radius(), place.x + radius(), place.y + radius()}; }
};

std::vector<Dot> dots_of(const Scale& scale, const std::vector<Punt>& punten) {
    constexpr double apart = 16; // so that no two touch
    std::vector<Dot> dots;
    for (const Punt& punt : punten) {
        const Point place{scale.x(punt.kans), scale.y(euros(punt))};
        const auto near = std::ranges::find_if(
            dots, [&](const Dot& dot) { return std::hypot(dot.place.x - place.x, dot.place.y - place.y) < apart; });
        if (near == dots.end()) dots.push_back({place, {punt.nummer}});
        else near->nummers.push_back(punt.nummer);
    }
    return dots;
}

std::string words(const Dot& dot) {
    constexpr std::size_t most = 8;
    const auto& all = dot.nummers;
    if (all.size() <= most) return fmt::format("{}", fmt::join(all, ", "));
    return fmt::format("{} en {} meer", fmt::join(all.begin(), all.begin() + most, ", "), all.size() - most);
}

/// A place for the words of a dot; with a line to the dot when it is not beside it.
struct Position {
    Label label;
    std::optional<Segment> leader;
};

std::vector<Position> beside(const Dot& dot) {
    const auto [x, y] = dot.place;
    const double away = dot.radius() + 4;
    const std::string text = words(dot);
    return {{{{x + away, y + 4}, text, Anchor::begin, true}, {}},
            {{{x - away, y + 4}, text, Anchor::end, true}, {}},
            {{{x, y - away}, text, Anchor::middle, true}, {}},
            {{{x, y + away + 9}, text, Anchor::middle, true}, {}}};
}

/// At the end of a line from the dot: above or below it when the line is steep, else beside it.
Position at_end(const Dot& dot, const std::string& text, double angle, double away) {
    const auto at = [&](double distance) {
        return Point{dot.place.x + distance * std::cos(angle), dot.place.y + distance * std::sin(angle)};
    };
    constexpr double steep = 0.4;
    const double sideward = std::cos(angle);
    const Point end = at(away);
    Label label{{end.x + 3, end.y + 4}, text, Anchor::begin, true};
    if (std::abs(sideward) < steep)
        label = {{end.x, end.y + (std::sin(angle) < 0 ? -5 : 13)}, text, Anchor::middle, true};
    else if (sideward < 0) label = {{end.x - 3, end.y + 4}, text, Anchor::end, true};
    return {label, Segment{at(1.5 * dot.radius()), end}};
}

/// In rings around the dot, the nearest first.
std::vector<Position> further(const Dot& dot) {
    constexpr int directions = 32;
    constexpr double step = 12;
    constexpr int rings = 20;
    const std::string text = words(dot);
    std::vector<Position> positions;
    for (int ring = 2; ring <= rings; ++ring) {
        for (int i = 0; i < directions; ++i)
            positions.push_back(at_end(dot, text, 2 * std::numbers::pi * i / directions, step * ring));
    }
    return positions;
}

/// Of each dot the first place where its words cover nothing, and nobody can take them for those of another; nothing where there
/// is none.
class Placer {
public:
    explicit Placer(const std::vector<Dot>& dots) : dots_{dots} {}

    std::optional<Position> place(const Dot& dot) {
        Taken others;
        for (const Dot& other : dots_) {
            if (&other != &dot) others.add(other.area());
        }
        for (const auto tried : {beside, further}) {
            const std::vector<Position> positions = tried(dot);
            const auto found = std::ranges::find_if(positions, [&](const Position& at) { return fits(at, others); });
            if (found == positions.end()) continue;
            constexpr double between = 5; // else two numbers beside each other are read as one list
            taken_.add(grown(area_of(found->label), between, 0));
            if (found->leader) taken_.add(*found->leader);
            return *found;
        }
        return {};
    }

private:
    bool fits(const Position& at, const Taken& others) const {
        const Area area = area_of(at.label);
        const bool within =
            area.left > left + 2 && area.right < width && area.top > top - 8 && area.bottom < bottom - 1;
        const double away = at.leader ? 2 : 7; // without a line, further from others than from its own dot
        return within && taken_.leaves_free(area) && others.leaves_free(grown(area, away, away)) &&
               (!at.leader || (taken_.leaves_free(*at.leader) && others.leaves_free(*at.leader)));
    }

    const std::vector<Dot>& dots_;
    Taken taken_; ///< by words and lines
};

/// The lines of the paper stop where words stand.
void draw_grid(const Scale& scale, const std::vector<Area>& words, Drawing& drawing) {
    const auto draw = [&](Segment line, bool axis) {
        for (const Segment& part : around(line, words)) drawing.line(part.from, part.to, axis ? Pen::thin : Pen::light);
    };
    for (int kans = 0; kans <= 100; kans += 10) {
        draw({{scale.x(kans), top}, {scale.x(kans), bottom}}, kans == 0);
        drawing.text({{scale.x(kans), bottom + 18}, fmt::format("{} %", kans), Anchor::middle});
    }
    for (int power = static_cast<int>(scale.low); power <= static_cast<int>(scale.high); ++power) {
        const Euro bedrag{100 * power_of_ten(power)};
        const double y = scale.y(static_cast<double>(bedrag.cents) / 100);
        draw({{left, y}, {right, y}}, power == static_cast<int>(scale.low));
        drawing.text({{left - 8, y + 4}, dutch_amount(bedrag), Anchor::end});
    }
    drawing.text({{(left + right) / 2, bottom + 40}, "Kans per jaar", Anchor::middle});
    drawing.text({{left, top - 12}, "Gemiddeld bedrag als het gebeurt (elke lijn is tien keer zoveel)"});
}

/// How many dots got no words.
std::size_t draw_risks(const Scale& scale, const std::vector<Punt>& punten, Drawing& drawing) {
    const std::vector<Dot> dots = dots_of(scale, punten);
    Placer placer{dots};
    std::vector<Position> positions;
    std::vector<Area> words;
    for (const Dot& dot : dots) {
        const auto position = placer.place(dot);
        if (!position) continue;
        positions.push_back(*position);
        words.push_back(area_of(position->label));
    }
    draw_grid(scale, words, drawing);
    for (const Position& position : positions) {
        if (position.leader) drawing.line(position.leader->from, position.leader->to, Pen::thin);
    }
    for (const Dot& dot : dots) drawing.dot(dot.place, dot.radius());
    for (const Position& position : positions) drawing.text(position.label);
    return dots.size() - positions.size();
}

} // namespace

Drawing risicokaart(const Risicokaart& beeld, const Opschrift& opschrift) {
    const std::string title = fmt::format("Risicokaart van {}", opschrift.gemeente);
    Drawing drawing = new_drawing({width, height}, title, description(beeld.punten), !is_openbaar(opschrift));
    drawing.text({{left, 30}, title, Anchor::begin, true});
    const std::size_t naamloos = draw_risks(scale_of(beeld.punten), beeld.punten, drawing);
    if (naamloos > 0)
        drawing.text(
            {{left, height - 26}, fmt::format("Stippen zonder nummer, want daar is geen plaats: {}.", naamloos)});
    drawing.text(
        {{left, height - 12}, "De nummers zijn die van de tabel in het stuk. Een grote stip is van meer risico's."});
    return drawing;
}

} // namespace grip::render
