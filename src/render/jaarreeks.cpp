#include "render/jaarreeks.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::render {
namespace {

constexpr double width = 860;
constexpr double height = 300;
constexpr double left = 20; ///< of the bars
constexpr double right = 840;
constexpr double top = 70;
constexpr double bottom = 240;

using Punt = Jaarreeks::Punt;

std::string description(const Jaarreeks& beeld) {
    std::string text = fmt::format("Staafdiagram. {} per jaar.", beeld.wat);
    for (const Punt& punt : beeld.punten)
        text += fmt::format(" {}: {}{}.", punt.jaar, punt.bedrag ? dutch_amount(*punt.bedrag) : "niets om te tonen",
                            !punt.bedrag     ? ""
                            : punt.werkelijk ? " (jaarrekening)"
                                             : " (begroting)");
    return text;
}

std::string amount(const Punt& punt) { return punt.bedrag ? dutch_amount(*punt.bedrag) : "–"; }

/// Of so many years that no amount touches the next: the last ones.
Jaarreeks fitting(Jaarreeks beeld) {
    double widest = 0;
    for (const Punt& punt : beeld.punten) {
        const Area area = area_of({{}, amount(punt)});
        widest = std::max(widest, area.right - area.left);
    }
    const auto most = static_cast<std::ptrdiff_t>((right - left) / widest);
    if (std::ssize(beeld.punten) > most) beeld.punten.erase(beeld.punten.begin(), beeld.punten.end() - most);
    return beeld;
}

} // namespace

Drawing jaarreeks(const Jaarreeks& beeld, const Opschrift& opschrift) {
    const Jaarreeks gekozen = fitting(beeld);
    const std::string title = fmt::format("{} per jaar", beeld.wat);
    Drawing drawing = new_drawing({width, height}, title, description(gekozen), !is_openbaar(opschrift));
    drawing.text({{left, 30}, title, Anchor::begin, true});
    drawing.text({{left, height - 12}, "Vol: volgens de jaarrekening. Gearceerd: volgens de begroting."});
    std::int64_t highest = 1;
    for (const Punt& punt : gekozen.punten) highest = std::max(highest, punt.bedrag.value_or(Euro{}).cents);
    const double step = (right - left) / static_cast<double>(gekozen.punten.size());
    double x = left;
    for (const Punt& punt : gekozen.punten) {
        const auto cents = static_cast<double>(punt.bedrag.value_or(Euro{}).cents);
        const double y = bottom - (bottom - top) * cents / static_cast<double>(highest);
        if (punt.bedrag) drawing.rectangle({x + step * 0.2, y}, step * 0.6, bottom - y, !punt.werkelijk);
        drawing.text({{x + step / 2, y - 6}, amount(punt), Anchor::middle});
        drawing.text({{x + step / 2, bottom + 18}, std::to_string(punt.jaar), Anchor::middle});
        x += step;
    }
    drawing.line({left, bottom}, {right, bottom}, Pen::thin);
    return drawing;
}

} // namespace grip::render
