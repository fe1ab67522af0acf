// A drawing as SVG: readable without colour, with a title and a description for who cannot see it.
#pragma once

#include <string>
#include <string_view>

namespace grip::render {

/// A place on the page, in pixels from the top left.
struct Punt {
    double x = 0;
    double y = 0;
};

enum class Uitlijning { begin, midden, eind };

/// Everything is written in the order in which it is added; texts come out as typed.
class Tekening {
public:
    /// `niet_openbaar`: says so in the drawing and in its description.
    Tekening(Punt rechtsonder, std::string_view titel, std::string_view omschrijving, bool niet_openbaar);

    void tekst(Punt plaats, std::string_view text, Uitlijning uitlijning = Uitlijning::begin, bool vet = false);
    void lijn(Punt van, Punt naar, std::string_view stijl);
    /// `open`: hatched instead of filled.
    void vlak(Punt linksboven, double breedte, double hoogte, bool open);
    void stip(Punt midden, double straal);

    std::string klaar() &&;

private:
    std::string svg_;
};

/// Of a line.
inline constexpr std::string_view dun = "stroke:#444;stroke-width:1";
inline constexpr std::string_view licht = "stroke:#bbb;stroke-width:1";
inline constexpr std::string_view gestreept = "stroke:#111;stroke-width:2;stroke-dasharray:8 4";
inline constexpr std::string_view gestippeld = "stroke:#111;stroke-width:2;stroke-dasharray:2 4";

} // namespace grip::render
