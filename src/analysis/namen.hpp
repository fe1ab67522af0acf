// Whether two written names mean the same person. People are written with initials or a first name, with titles, capitals and
// accents, or without; so a likeness is told as such, and never made a certainty.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace grip::analysis {

enum class Gelijkenis { geen, twijfel, zeker };

/// In lower case and without accents: `Coördinatie` → `coordinatie`.
std::string kaal(std::string_view text);

/// A written name in its parts, all of it `kaal`.
struct Naamdelen {
    std::vector<std::string> voornamen;   ///< initials or first names, in order: `a`, `jan`
    std::string tussenvoegsel;            ///< `van den`; `vd` where it was written as v.d.
    std::vector<std::string> achternamen; ///< `jansen`; of `Jansen-de Vries` both, each without its tussenvoegsel
};

/// Titles and functions (`wethouder`, `dr.`) and what stands in brackets are left out; `Jansen, A.` is read as `A. Jansen`.
Naamdelen naamdelen(std::string_view naam);

/// The places of those whom this name means: of those with that surname, unless initials contradict it, the ones of whom it is
/// certain, else all.
std::vector<std::size_t> passende_namen(std::string_view gevraagd, const std::vector<std::string>& namen);

/// zeker: the same surname, and first names that agree. twijfel: one thing differs or lacks, such as the first name, the
/// tussenvoegsel, or one of two joined surnames. geen: more than one.
Gelijkenis zelfde_persoon(std::string_view een, std::string_view ander);

} // namespace grip::analysis
