// The risks of a register, and how each of them enters the total.
#pragma once

#include "analysis/risico/effect.hpp"
#include "model/register.hpp"

namespace grip::analysis {

/// Why a risk is or is not in the total.
enum class Telling {
    telt,
    gewogen,   ///< counts as a certain amount
    gedekt,    ///< paid from elsewhere
    vervallen, ///< exists no more
    zonder_kans,
    zonder_bedrag,
    tegenstrijdig,       ///< what is registered contradicts itself
    vertrouwelijk,       ///< taken out for this reader
    bedrag_vertrouwelijk ///< what it costs was
};

/// A risk that is in the total.
struct Kansrisico {
    double kans = 0; ///< per year, between 0 and 1
    Effect effect;
    std::string groep;    ///< risks of one group occur together; empty: by itself
    bool gewogen = false; ///< the chance is in the amount
};

struct Risicopost {
    const Risico* risico = nullptr;
    const Samenwerking* samenwerking = nullptr; ///< none: a risk of the municipality itself
    Telling telling{};
    std::optional<Kans> kans;                   ///< as registered, also by its class
    Kansrisico telt;                            ///< when it counts; without chance only its effect
    std::optional<Kansrisico> zonder_maatregel; ///< when it counts, and the register says what it would be without

    bool meegeteld() const;
};

/// Longer ago looked at than the norm of the municipality; not when nobody wrote down when.
bool is_achterstallig(const Risico& risico, const Normen& normen, Date peildatum);

/// None: of the municipality itself.
Risicopost risicopost(const Register& data, const Risico& risico, const Samenwerking* samenwerking);

/// Every risk of the municipality and of the collaborations in which we take part on the day, in the order of the files; of
/// those we have left only what we may still have to pay for leaving.
std::vector<Risicopost> risicoposten(const Register& data, Date peildatum);

/// Exists, and does not count: too little is known of it, or told.
bool is_weggelaten(Telling telling);

/// Of how many the register does not say enough to count them.
std::int64_t onbekend(const std::vector<Risicopost>& posten);

/// Those that are in the total.
std::vector<Kansrisico> meegeteld(const std::vector<Risicopost>& posten);

/// The confidential ones that count in what everybody may read, because the municipality chose so; none for who may see them.
std::vector<Kansrisico> meetellend(const Register& data, Date peildatum);

/// The same risks, had no measure been taken: each as it would be, as far as the register says so.
std::vector<Kansrisico> zonder_maatregelen(const std::vector<Risicopost>& posten);

} // namespace grip::analysis
