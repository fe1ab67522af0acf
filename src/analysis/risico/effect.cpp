#include "analysis/risico/effect.hpp"

namespace grip::analysis {
namespace {

double breedte(const Effect& e) { return e.max - e.min; }

double cube(double x) { return x * x * x; }

/// The mean, were an effect below zero not nothing.
double midden(const Effect& e) {
    if (e.verdeling == Verdeling::uniform) return (e.min + e.max) / 2;
    return (e.min + e.verwacht + e.max) / 3;
}

/// E[max(x − effect, 0)] were an effect below zero not nothing.
double ruimte(const Effect& e, double x) {
    if (x <= e.min) return 0;
    if (x >= e.max) return x - midden(e);
    if (e.verdeling == Verdeling::uniform) return (x - e.min) * (x - e.min) / (2 * breedte(e));
    if (x < e.verwacht) return cube(x - e.min) / (3 * breedte(e) * (e.verwacht - e.min));
    return x - midden(e) + cube(e.max - x) / (3 * breedte(e) * (e.max - e.verwacht));
}

} // namespace

double gemiddelde(const Effect& e) { return midden(e) + ruimte(e, 0); }

double tweede_moment(const Effect& e) {
    const double a = e.min;
    const double c = e.verwacht;
    const double b = e.max;
    if (e.verdeling == Verdeling::uniform) return a < 0 ? cube(b) / (3 * breedte(e)) : (a * a + a * b + b * b) / 3;
    const double alles = (a * a + b * b + c * c + a * b + a * c + b * c) / 6;
    if (a >= 0) return alles;
    if (c < 0) return b * cube(b) / (6 * breedte(e) * (b - c));
    return alles - a * cube(a) / (6 * breedte(e) * (c - a));
}

double verdelingsfunctie(const Effect& e, double x) {
    if (x >= e.max) return 1;
    if (x <= e.min) return 0;
    if (e.verdeling == Verdeling::uniform) return (x - e.min) / breedte(e);
    if (x < e.verwacht) return (x - e.min) * (x - e.min) / (breedte(e) * (e.verwacht - e.min));
    return 1 - (e.max - x) * (e.max - x) / (breedte(e) * (e.max - e.verwacht));
}

double verwachte_ruimte(const Effect& e, double x) { return ruimte(e, x) - ruimte(e, 0); }

} // namespace grip::analysis
