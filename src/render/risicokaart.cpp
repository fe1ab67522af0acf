#include "render/risicokaart.hpp"

#include "base/number.hpp"
#include "render/content.hpp"
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

double euros(const Value& risico) { return static_cast<double>(amount_of(risico, "gemiddelde")->cents) / 100; }

Scale scale_of(const ValueList& risicos) {
    Scale scale{9, 1};
    for (const Value& risico : risicos) {
        const double power = std::log10(std::max(1.0, euros(risico)));
        scale.low = std::min(scale.low, std::floor(power));
        scale.high = std::max(scale.high, std::floor(power) + 1);
    }
    scale.low = std::min(scale.low, scale.high - 1);
    return scale;
}

std::string number(const Value& risico) { return fmt::format("{:.0f}", number_of(risico, "nummer")); }

std::string description(const ValueList& risicos) {
    std::string text = "Spreidingsdiagram: van links naar rechts de kans per jaar, van onder naar boven het gemiddelde "
                       "bedrag als het gebeurt. De nummers zijn die van de tabel in het stuk.";
    for (const Value& risico : risicos)
        text +=
            fmt::format(" {}: {} %, {}.", number(risico), dutch_number(std::llround(number_of(risico, "kans") * 10), 1),
                        dutch_amount(*amount_of(risico, "gemiddelde")));
    return text;
}

void draw_axes(const Scale& scale, Drawing& drawing) {
    for (int kans = 0; kans <= 100; kans += 10) {
        drawing.line({scale.x(kans), top}, {scale.x(kans), bottom}, kans == 0 ? thin : light);
        drawing.text({scale.x(kans), bottom + 18}, fmt::format("{} %", kans), Align::middle);
    }
    for (int power = static_cast<int>(scale.low); power <= static_cast<int>(scale.high); ++power) {
        const Euro bedrag{100 * power_of_ten(power)};
        const double y = scale.y(static_cast<double>(bedrag.cents) / 100);
        drawing.line({left, y}, {right, y}, power == static_cast<int>(scale.low) ? thin : light);
        drawing.text({left - 8, y + 4}, dutch_amount(bedrag), Align::end);
    }
    drawing.text({(left + right) / 2, bottom + 40}, "Kans per jaar", Align::middle);
    drawing.text({left, top - 12}, "Gemiddeld bedrag als het gebeurt (elke lijn is tien keer zoveel)");
}

/// Risks that would cover each other share a dot, with all their numbers beside it.
void draw_risks(const Scale& scale, const ValueList& risicos, Drawing& drawing) {
    constexpr double grid = 18;
    constexpr std::size_t most = 8;
    std::map<std::pair<long, long>, std::vector<const Value*>> dots;
    for (const Value& risico : risicos) {
        const Point point{scale.x(number_of(risico, "kans")), scale.y(euros(risico))};
        dots[{std::lround(point.x / grid), std::lround(point.y / grid)}].push_back(&risico);
    }
    for (const auto& [place, together] : dots) {
        std::vector<std::string> numbers;
        for (const Value* risico : together) numbers.push_back(numbers.size() < most ? number(*risico) : "…");
        numbers.resize(std::min(numbers.size(), most + 1));
        const Point point{scale.x(number_of(*together.front(), "kans")), scale.y(euros(*together.front()))};
        drawing.dot(point, together.size() > 1 ? 7 : 5);
        const bool leftward = point.x > right - 100;
        drawing.text({point.x + (leftward ? -10 : 10), point.y + 4}, fmt::format("{}", fmt::join(numbers, ", ")),
                     leftward ? Align::end : Align::begin, true);
    }
}

} // namespace

std::string risicokaart(const Value& whole) {
    const ValueList& risicos = list_of(whole, "risicos");
    const std::string title = fmt::format("Risicokaart van {}", text_of(whole, "gemeente"));
    Drawing drawing{{width, height}, title, description(risicos), is_true(whole, "niet_openbaar")};
    drawing.text({left, 24}, title, Align::begin, true);
    const Scale scale = scale_of(risicos);
    draw_axes(scale, drawing);
    draw_risks(scale, risicos, drawing);
    drawing.text({left, height - 12},
                 "De nummers zijn die van de tabel in het stuk. Een grote stip is van meer risico's.");
    return std::move(drawing).finish();
}

} // namespace grip::render
