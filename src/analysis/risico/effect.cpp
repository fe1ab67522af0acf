#include "analysis/risico/effect.hpp"

#include <cmath>

namespace grip::analysis {
namespace {

double breedte(const Effect& e) { return e.max - e.min; }

double cube(double x) { return x * x * x; }

} // namespace

double gemiddelde(const Effect& e) {
    if (e.verdeling == Verdeling::uniform) return (e.min + e.max) / 2;
    return (e.min + e.verwacht + e.max) / 3;
}

double tweede_moment(const Effect& e) {
    const double a = e.min;
    const double c = e.verwacht;
    const double b = e.max;
    if (e.verdeling == Verdeling::uniform) return (a * a + a * b + b * b) / 3;
    return (a * a + b * b + c * c + a * b + a * c + b * c) / 6;
}

double verdelingsfunctie(const Effect& e, double x) {
    if (x >= e.max) return 1;
    if (x <= e.min) return 0;
    if (e.verdeling == Verdeling::uniform) return (x - e.min) / breedte(e);
    if (x < e.verwacht) return (x - e.min) * (x - e.min) / (breedte(e) * (e.verwacht - e.min));
    return 1 - (e.max - x) * (e.max - x) / (breedte(e) * (e.max - e.verwacht));
}

double verwachte_ruimte(const Effect& e, double x) {
    if (x <= e.min) return 0;
    if (x >= e.max) return x - gemiddelde(e);
    if (e.verdeling == Verdeling::uniform) return (x - e.min) * (x - e.min) / (2 * breedte(e));
    if (x < e.verwacht) return cube(x - e.min) / (3 * breedte(e) * (e.verwacht - e.min));
    return x - gemiddelde(e) + cube(e.max - x) / (3 * breedte(e) * (e.max - e.verwacht));
}

double omgekeerde(const Effect& e, double u) {
    if (e.vast()) return e.max;
    if (e.verdeling == Verdeling::uniform) return e.min + u * breedte(e);
    const double links = e.verwacht - e.min;
    if (u * breedte(e) < links) return e.min + std::sqrt(u * breedte(e) * links);
    return e.max - std::sqrt((1 - u) * breedte(e) * (e.max - e.verwacht));
}

} // namespace grip::analysis
