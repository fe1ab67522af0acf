#include "render/relaties.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::render {
namespace {

constexpr double row = 24; // words are 15 high, so that none touch
constexpr double top = 86;
constexpr double between = 280; // for the lines, from dot to dot
constexpr double beside = 12;   // from a dot to its words
constexpr double margin = 16;
constexpr std::string_view left_head = "Partners";
constexpr std::string_view right_head = "Samenwerkingen";
constexpr std::size_t longest = 44; // characters; the whole name stands in the description

std::string shortened(const std::string& name) {
    if (length_utf8(name) <= longest) return name;
    std::size_t end = 0;
    for (std::size_t characters = 0; characters + 1 < longest; ++characters) end += decode_utf8(name.substr(end)).size;
    return std::string{trim(name.substr(0, end))} + "…";
}

double room_for(const std::vector<std::string>& names, std::string_view head) {
    const Area above = area_of({{0, 0}, std::string{head}, Anchor::begin, true});
    double widest = above.right - above.left;
    for (const std::string& name : names) {
        const Area area = area_of({{0, 0}, shortened(name)});
        widest = std::max(widest, area.right - area.left);
    }
    return widest;
}

/// Two columns of dots; the shorter one is spread over the height of the longer.
struct Layout {
    double left = 0;
    double right = 0;
    double width = 0;
    double height = 0;
    std::size_t partners = 0;
    std::size_t samenwerkingen = 0;

    double at(std::size_t place, std::size_t of) const {
        const auto rows = static_cast<double>(std::max(partners, samenwerkingen));
        return top + row * rows * (static_cast<double>(place) + 0.5) / static_cast<double>(of);
    }
    Point partner(std::size_t i) const { return {left, at(i, partners)}; }
    Point samenwerking(std::size_t i) const { return {right, at(i, samenwerkingen)}; }
};

Layout layout_of(const Relaties& beeld, double title) {
    Layout layout;
    layout.partners = beeld.partners.size();
    layout.samenwerkingen = beeld.samenwerkingen.size();
    layout.left = margin + room_for(beeld.partners, left_head) + beside;
    layout.right = layout.left + between;
    layout.width =
        std::max(layout.right + beside + room_for(beeld.samenwerkingen, right_head), title + margin) + margin;
    layout.height = top + row * static_cast<double>(std::max(layout.partners, layout.samenwerkingen)) + margin;
    return layout;
}

std::string description(const Relaties& beeld) {
    std::string text =
        "Twee kolommen: links de partners, rechts de samenwerkingen. Een lijn verbindt een partner met een "
        "samenwerking waaraan hij meedoet.";
    for (std::size_t i = 0; i < beeld.partners.size(); ++i) {
        std::vector<std::string> waaraan;
        for (const Relaties::Lijn& lijn : beeld.lijnen) {
            if (lijn.partner == i) waaraan.push_back(beeld.samenwerkingen[lijn.samenwerking]);
        }
        text += fmt::format(" {}: {}.", beeld.partners[i], join_dutch(waaraan));
    }
    return text;
}

} // namespace

Drawing relaties(const Relaties& beeld, const Opschrift& opschrift) {
    const std::string title = fmt::format("Wie met wie samenwerkt: {}", opschrift.gemeente);
    const Label heading{{margin, 44}, title, Anchor::begin, true};
    const Layout layout = layout_of(beeld, area_of(heading).right);
    Drawing drawing = new_drawing({layout.width, layout.height}, title, description(beeld), !is_openbaar(opschrift));
    drawing.text(heading);
    drawing.text({{layout.left - beside, top - 14}, std::string{left_head}, Anchor::end, true});
    drawing.text({{layout.right + beside, top - 14}, std::string{right_head}, Anchor::begin, true});
    for (const Relaties::Lijn& lijn : beeld.lijnen)
        drawing.line(layout.partner(lijn.partner), layout.samenwerking(lijn.samenwerking), Pen::thin);
    constexpr double radius = 4;
    constexpr double down = 4; // from the middle of letters to the line on which they stand
    for (std::size_t i = 0; i < beeld.partners.size(); ++i) {
        const Point dot = layout.partner(i);
        drawing.dot(dot, radius);
        drawing.text({{dot.x - beside, dot.y + down}, shortened(beeld.partners[i]), Anchor::end});
    }
    for (std::size_t i = 0; i < beeld.samenwerkingen.size(); ++i) {
        const Point dot = layout.samenwerking(i);
        drawing.dot(dot, radius);
        drawing.text({{dot.x + beside, dot.y + down}, shortened(beeld.samenwerkingen[i]), Anchor::begin});
    }
    return drawing;
}

} // namespace grip::render
