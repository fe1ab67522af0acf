#include "render/risicoverdeling.hpp"

#include "base/number.hpp"
#include "render/placing.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace grip::render {
namespace {

constexpr double width = 860;
constexpr double height = 430;
constexpr double left = 50; ///< of the bars
constexpr double right = 830;
constexpr double top = 90;
constexpr double bottom = 350;

/// The bars stand side by side: the first for nothing, the last for more than all others.
struct Scale {
    const std::vector<Risicoverdeling::Staaf>& bars;
    double highest = 0; ///< chance, in percent

    double step() const { return (right - left) / static_cast<double>(bars.size()); }
    double x(std::size_t bar) const { return left + step() * static_cast<double>(bar); }
    double y(double kans) const { return bottom - (bottom - top) * kans / highest; }

    /// An amount among the bars that have two bounds; beyond them, in the middle of the last bar.
    double x(Euro bedrag) const {
        for (std::size_t i = 1; i + 1 < bars.size(); ++i) {
            const auto from = static_cast<double>(bars[i].van->cents);
            const auto to = static_cast<double>(bars[i].tot->cents);
            const auto cents = static_cast<double>(bedrag.cents);
            if (cents <= to) return x(i) + step() * std::max(0.0, cents - from) / (to - from);
        }
        return (x(bars.size() - 1) + right) / 2;
    }
};

std::string percentage(double procent) { return dutch_number(std::llround(procent * 10), 1) + " %"; }

std::string zekerheid(const Risicoverdeling& beeld) {
    return dutch_number(beeld.zekerheid.scaled, Percentage::decimals) + " %";
}

/// A paper in which no risk counts, or that may not tell the distribution.
Drawing empty(const std::string& title, bool geteld) {
    const std::string text = geteld ? "De verdeling is niet openbaar: er tellen vertrouwelijke risico's in mee."
                                    : "Geen enkel risico in het register telt mee.";
    Drawing drawing = new_drawing({width, height}, title, text, false);
    drawing.text({{left, 30}, title, Anchor::begin, true});
    drawing.text({{left, top}, text});
    return drawing;
}

std::string description(const Risicoverdeling& beeld) {
    std::string text = fmt::format(
        "Staafdiagram. Met {} zekerheid kosten de risico's die in één jaar optreden samen niet meer dan {}.",
        zekerheid(beeld), dutch_amount(beeld.volgens_kwantiel));
    for (const auto& [from, to, chance, binnen] : beeld.staven) {
        const std::string kans = percentage(as_double(chance));
        if (!from) text += fmt::format(" Niets: {}.", kans);
        else if (to) text += fmt::format(" {} tot {}: {}.", dutch_amount(*from), dutch_amount(*to), kans);
        else text += fmt::format(" Meer dan {}: {}.", dutch_amount(*from), kans);
    }
    return text;
}

void draw_bars(const Scale& scale, Drawing& drawing) {
    for (std::size_t i = 0; i < scale.bars.size(); ++i) {
        const double y = scale.y(as_double(scale.bars[i].kans));
        const bool hatched = !scale.bars[i].binnen;
        drawing.rectangle({scale.x(i) + 2, y}, scale.step() - 4, bottom - y, hatched);
    }
    drawing.line({left, bottom}, {right, bottom}, Pen::thin);
}

std::vector<Label> chances(const Scale& scale) {
    std::vector<Label> labels;
    for (std::size_t i = 0; i < scale.bars.size(); ++i) {
        const double kans = as_double(scale.bars[i].kans);
        labels.push_back({{scale.x(i) + scale.step() / 2, scale.y(kans) - 4}, percentage(kans), Anchor::middle});
    }
    return labels;
}

/// Below each third bound, for amounts are wide; none where it would touch another.
void draw_amounts(const Scale& scale, Drawing& drawing) {
    constexpr std::size_t every = 3;
    Taken taken;
    const auto add = [&](const Label& label) {
        if (!taken.leaves_free(area_of(label))) return;
        taken.add(area_of(label));
        drawing.text(label);
    };
    add({{scale.x(0) + scale.step() / 2, bottom + 18}, "niets", Anchor::middle});
    add({{right, bottom + 18}, "meer", Anchor::end});
    for (std::size_t i = 1; i < scale.bars.size(); ++i) {
        drawing.line({scale.x(i), bottom}, {scale.x(i), bottom + 5}, Pen::thin);
        if (i % every == 0) add({{scale.x(i), bottom + 18}, dutch_amount(*scale.bars[i].van), Anchor::middle});
    }
    drawing.text(
        {{(left + right) / 2, bottom + 40}, "Wat de risico's die in één jaar optreden samen kosten", Anchor::middle});
}

/// An amount that is marked by a line from above to the foot of the bars.
struct Bound {
    double x = 0;
    std::string text;
    Pen pen{};
};

constexpr double row_height = 18;
constexpr double first_row = 40;

double top_of(std::size_t row) { return first_row + row_height * static_cast<double>(row); }

Label label_of(const Bound& bound, std::size_t row, bool leftward) {
    const Point place{leftward ? bound.x - 6 : bound.x + 6, top_of(row) + 10};
    return {place, bound.text, leftward ? Anchor::end : Anchor::begin, true};
}

bool fits(const Label& label) {
    const Area area = area_of(label);
    return area.left >= 0 && area.right <= width;
}

/// A row of words for each. The line of an upper row runs through the lower ones, so that words stand on the side away from it.
void draw_bounds(std::vector<Bound> bounds, const std::vector<Label>& chances, Drawing& drawing) {
    std::vector<Area> words;
    for (const Label& label : chances) words.push_back(area_of(label));
    std::ranges::sort(bounds, {}, &Bound::x);
    const bool leftward = !fits(label_of(bounds.back(), bounds.size() - 1, false));
    if (leftward) std::ranges::reverse(bounds);
    for (std::size_t row = 0; row < bounds.size(); ++row) {
        const Bound& bound = bounds[row];
        for (const Segment& part : around({{bound.x, top_of(row)}, {bound.x, bottom}}, words))
            drawing.line(part.from, part.to, bound.pen);
        const Label label = label_of(bound, row, leftward);
        drawing.text(fits(label) ? label : label_of(bound, row, !leftward));
    }
}

} // namespace

Drawing risicoverdeling(const Risicoverdeling& beeld, const Opschrift& opschrift) {
    const std::string title = fmt::format("Wat de risico's van {} samen kosten", opschrift.gemeente);
    Scale scale{beeld.staven};
    if (scale.bars.empty()) return empty(title, beeld.geteld);
    Drawing drawing = new_drawing({width, height}, title, description(beeld), !is_openbaar(opschrift));
    drawing.text({{left, 30}, title, Anchor::begin, true});
    drawing.text(
        {{left, height - 12},
         "Hoogte: kans in een jaar. Vol: tot het bedrag bij de gevraagde zekerheid. Gearceerd: daar deels of heel boven."});
    for (const auto& bar : scale.bars) scale.highest = std::max(scale.highest, as_double(bar.kans));
    draw_bars(scale, drawing);
    draw_amounts(scale, drawing);
    std::vector<Bound> bounds{{scale.x(beeld.volgens_kwantiel),
                               fmt::format("{} zekerheid: {}", zekerheid(beeld), dutch_amount(beeld.volgens_kwantiel)),
                               Pen::dashed}};
    if (beeld.beschikbaar)
        bounds.push_back({scale.x(*beeld.beschikbaar), fmt::format("beschikbaar: {}", dutch_amount(*beeld.beschikbaar)),
                          Pen::dotted});
    const std::vector<Label> labels = chances(scale);
    draw_bounds(bounds, labels, drawing);
    for (const Label& label : labels) drawing.text(label);
    return drawing;
}

} // namespace grip::render
