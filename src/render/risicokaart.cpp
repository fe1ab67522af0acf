#include "render/risicokaart.hpp"

#include "base/number.hpp"
#include "render/svg.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

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

void draw_axes(const Scale& scale, Drawing& drawing) {
    for (int kans = 0; kans <= 100; kans += 10) {
        drawing.line({scale.x(kans), top}, {scale.x(kans), bottom}, kans == 0 ? thin : light);
        drawing.text({scale.x(kans), bottom + 18}, fmt::format("{} %", kans), Anchor::middle);
    }
    for (int power = static_cast<int>(scale.low); power <= static_cast<int>(scale.high); ++power) {
        const Euro bedrag{100 * power_of_ten(power)};
        const double y = scale.y(static_cast<double>(bedrag.cents) / 100);
        drawing.line({left, y}, {right, y}, power == static_cast<int>(scale.low) ? thin : light);
        drawing.text({left - 8, y + 4}, dutch_amount(bedrag), Anchor::end);
    }
    drawing.text({(left + right) / 2, bottom + 40}, "Kans per jaar", Anchor::middle);
    drawing.text({left, top - 12}, "Gemiddeld bedrag als het gebeurt (elke lijn is tien keer zoveel)");
}

/// Risks that would cover each other share a dot, with all their numbers beside it.
void draw_risks(const Scale& scale, const std::vector<Punt>& punten, Drawing& drawing) {
    constexpr double grid = 18;
    constexpr std::size_t most = 8;
    std::map<std::pair<long, long>, std::vector<const Punt*>> dots;
    for (const Punt& punt : punten) {
        const Point point{scale.x(punt.kans), scale.y(euros(punt))};
        dots[{std::lround(point.x / grid), std::lround(point.y / grid)}].push_back(&punt);
    }
    for (const auto& [place, together] : dots) {
        std::vector<std::string> numbers;
        for (const Punt* punt : together) numbers.push_back(numbers.size() < most ? std::to_string(punt->nummer) : "…");
        numbers.resize(std::min(numbers.size(), most + 1));
        const Point point{scale.x(together.front()->kans), scale.y(euros(*together.front()))};
        drawing.dot(point, together.size() > 1 ? 7 : 5);
        const bool leftward = point.x > right - 100;
        drawing.text({point.x + (leftward ? -10 : 10), point.y + 4}, fmt::format("{}", fmt::join(numbers, ", ")),
                     leftward ? Anchor::end : Anchor::begin, true);
    }
}

} // namespace

std::string risicokaart(const Risicokaart& beeld, const Opschrift& opschrift) {
    const std::string title = fmt::format("Risicokaart van {}", opschrift.gemeente);
    Drawing drawing{{width, height}, title, description(beeld.punten), opschrift.niet_openbaar};
    drawing.text({left, 24}, title, Anchor::begin, true);
    const Scale scale = scale_of(beeld.punten);
    draw_axes(scale, drawing);
    draw_risks(scale, beeld.punten, drawing);
    drawing.text({left, height - 12},
                 "De nummers zijn die van de tabel in het stuk. Een grote stip is van meer risico's.");
    return std::move(drawing).finish();
}

} // namespace grip::render
