#include "render/risicoverdeling.hpp"

#include "base/number.hpp"
#include "render/svg.hpp"

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
std::string empty(const std::string& title, bool geteld) {
    const std::string text = geteld ? "De verdeling is niet openbaar: er tellen vertrouwelijke risico's in mee."
                                    : "Geen enkel risico in het register telt mee.";
    Drawing drawing{{width, height}, title, text, false};
    drawing.text({left, 24}, title, Anchor::begin, true);
    drawing.text({left, top}, text);
    return std::move(drawing).finish();
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
    drawing.line({left, bottom}, {right, bottom}, thin);
}

void draw_chances(const Scale& scale, Drawing& drawing) {
    for (std::size_t i = 0; i < scale.bars.size(); ++i) {
        const double kans = as_double(scale.bars[i].kans);
        drawing.text({scale.x(i) + scale.step() / 2, scale.y(kans) - 4}, percentage(kans), Anchor::middle);
    }
}

/// Below each third bound, for amounts are wide.
void draw_amounts(const Scale& scale, Drawing& drawing) {
    constexpr std::size_t every = 3;
    drawing.text({scale.x(0) + scale.step() / 2, bottom + 18}, "niets", Anchor::middle);
    for (std::size_t i = 1; i < scale.bars.size(); ++i) {
        drawing.line({scale.x(i), bottom}, {scale.x(i), bottom + 5}, thin);
        if (i % every == 0) drawing.text({scale.x(i), bottom + 18}, dutch_amount(*scale.bars[i].van), Anchor::middle);
    }
    drawing.text({(left + right) / 2, bottom + 40}, "Wat de risico's die in één jaar optreden samen kosten",
                 Anchor::middle);
    drawing.text({right, bottom + 18}, "meer", Anchor::end);
}

void draw_bound(const Scale& scale, Euro bedrag, std::string_view style, double y, const std::string& text,
                Drawing& drawing) {
    const double x = scale.x(bedrag);
    drawing.line({x, y}, {x, bottom}, style);
    const bool leftward = x > (left + right) / 2;
    drawing.text({leftward ? x - 6 : x + 6, y + 10}, text, leftward ? Anchor::end : Anchor::begin, true);
}

} // namespace

std::string risicoverdeling(const Risicoverdeling& beeld, const Opschrift& opschrift) {
    const std::string title = fmt::format("Wat de risico's van {} samen kosten", opschrift.gemeente);
    Scale scale{beeld.staven};
    if (scale.bars.empty()) return empty(title, beeld.geteld);
    Drawing drawing{{width, height}, title, description(beeld), opschrift.niet_openbaar};
    drawing.text({left, 24}, title, Anchor::begin, true);
    drawing.text(
        {left, height - 12},
        "Hoogte: kans in een jaar. Vol: niet meer dan het bedrag bij de gevraagde zekerheid. Gearceerd: niet, of niet helemaal.");
    for (const auto& bar : scale.bars) scale.highest = std::max(scale.highest, as_double(bar.kans));
    draw_bars(scale, drawing);
    draw_amounts(scale, drawing);
    draw_bound(scale, beeld.volgens_kwantiel, dashed, 40,
               fmt::format("{} zekerheid: {}", zekerheid(beeld), dutch_amount(beeld.volgens_kwantiel)), drawing);
    if (beeld.beschikbaar)
        draw_bound(scale, *beeld.beschikbaar, dotted, 58,
                   fmt::format("beschikbaar: {}", dutch_amount(*beeld.beschikbaar)), drawing);
    draw_chances(scale, drawing); // over the lines
    return std::move(drawing).finish();
}

} // namespace grip::render
