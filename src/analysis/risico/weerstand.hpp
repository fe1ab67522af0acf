// What our municipality can bear, beside what its risks ask for.
#pragma once

#include "analysis/risico/weerstandsvermogen.hpp"
#include "model/register.hpp"

#include <optional>

namespace grip::analysis {

/// For how many years it counts: a structural risk or source for more than one, as the municipality set.
std::int64_t jaren(const Risiconormen& normen, std::optional<Duur> aard);

/// The budget that is made now: that of next year.
Jaar begrotingsjaar(Date peildatum);

/// The sources of a budget year: those of that year, and those without a year of which there is none of that year.
std::vector<const Weerstandspost*> posten_van(const Gemeente& gemeente, Jaar jaar);

/// What counts of one source: a structural one as often as a structural risk does.
std::optional<Euro> telt_voor(const Risiconormen& normen, const Weerstandspost& post);

/// The sources of which only an amount of other years is known, each once, by its latest year.
std::vector<const Weerstandspost*> posten_van_ander_jaar(const Gemeente& gemeente, Jaar jaar);

/// The available capacity; none when the register names no source, or does not know the amount of one in that year.
std::optional<Euro> beschikbaar(const Gemeente& gemeente, Jaar jaar);

/// By the fixed computation of the municipality; none without one.
std::optional<Euro> berekend(const Risiconormen& normen, std::span<const Kansrisico> risicos);

/// Whether the available capacity is at least the norm of the municipality times the required one; exact.
bool haalt_norm(const Risiconormen& normen, Euro beschikbaar, Euro benodigd);

/// The first class whose bound the ratio reaches; exact. `benodigd` is more than zero.
const Weerstandsklasse& klasse(const Weerstandsklassen& klassen, Euro beschikbaar, Euro benodigd);

/// beschikbaar / benodigd; available capacity may be negative.
using Weerstandsratio = Decimal<-1'000'000'000, 1'000'000'000, 4>;

/// With two decimals, or with more when rounding would put it in another class or across the norm; what is still too close
/// to a bound to print stays on its own side of it. `benodigd` is more than zero.
Weerstandsratio ratio(const Register& data, Euro beschikbaar, Euro benodigd);

/// What must be there.
struct Nodig {
    Euro bedrag;                    ///< by the norm of the municipality
    Bedraggrenzen grenzen;          ///< between which it lies, or on one of them
    std::optional<Euro> kwantiel;   ///< what is enough with the asked certainty
    std::optional<Euro> berekend;   ///< by the fixed computation
    bool onder_verwachting = false; ///< the norm is the quantile, and less than what is shown costs on average
};

/// `kwantiel` lies between the bounds, or on one of them. Where only a rounded total may be told, it is the norm alone,
/// rounded up: a fixed computation with the list beside it would tell the sum of what is secret.
Nodig nodig(const Register& data, const Weerstandsvermogen& vermogen, Euro kwantiel, Bedraggrenzen grenzen);

/// How many risks do not show in what is required, and can cost more: those with a chance smaller than the certainty leaves.
/// None when the norm is the fixed computation, or where only a rounded total may be told.
std::int64_t buiten_beeld(const Risiconormen& normen, const Weerstandsvermogen& vermogen, Euro nodig, double z);

/// Available beside required.
struct Verhouding {
    std::optional<Euro> beschikbaar;      ///< none when it is not known
    std::optional<Weerstandsratio> ratio; ///< none when there is nothing to divide by, or nothing may be said of it
    std::optional<Tekst> klasse;
    std::optional<Tekst> oordeel;
    bool genoeg = false;       ///< the norm is met
    bool te_weinig = false;    ///< it is not; neither when it cannot be said
    bool ongelezen = false;    ///< a file was left out, so that nobody knows whether these are all risks
    bool geen_oordeel = false; ///< because of that, of what is confidential, or of what the norm leaves out
    bool op_de_grens = false;  ///< the bounds of what is required give another class or answer to the norm
};

Verhouding verhouding(const Register& data, std::optional<Euro> beschikbaar, const Nodig& nodig,
                      Openbaarheid openbaarheid);

} // namespace grip::analysis
