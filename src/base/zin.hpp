// A sentence in which amounts, days and numbers stay what they are: for people it is text, and a program finds them in it.
#pragma once

#include "base/zindeel.hpp"

#include <concepts>
#include <initializer_list>
#include <vector>

namespace grip {

struct Zin {
    std::vector<Zindeel> delen; ///< no two texts beside each other, and none that is empty

    Zin& operator+=(const Zin& rest);
    friend bool operator==(const Zin&, const Zin&) = default;
};

std::string in_woorden(const Zin& zin);

/// A text of several lines is joined to one.
Zin als_zin(std::string_view text);
inline Zin als_zin(const std::string& text) { return als_zin(std::string_view{text}); }
inline Zin als_zin(const char* text) { return als_zin(std::string_view{text}); }
inline Zin als_zin(const Tekst& text) { return als_zin(std::string_view{text.text}); }
inline Zin als_zin(Zin zin) { return zin; }
inline Zin als_zin(Euro bedrag) { return {{bedrag}}; }
inline Zin als_zin(Rond bedrag) { return {{bedrag}}; }
inline Zin als_zin(Date dag) { return {{dag}}; }
inline Zin als_zin(Jaar jaar) { return {{jaar}}; }
inline Zin als_zin(JaNee antwoord) { return {{antwoord}}; }
inline Zin als_zin(const Choice& keuze) { return {{keuze}}; }
inline Zin als_zin(const Missing& feit) { return {{feit}}; }
template <std::integral T>
requires(!std::same_as<T, bool> && !std::same_as<T, char>) Zin als_zin(T aantal) {
    return {{Number{static_cast<std::int64_t>(aantal), 0, false}}};
}
/// A share or percentage with its sign, a tariff as an amount, any other as a number.
template <std::int64_t low, std::int64_t high, int places>
Zin als_zin(Decimal<low, high, places> getal) {
    using D = Decimal<low, high, places>;
    if constexpr (std::is_same_v<D, Tarief>) return {{getal}};
    else return {{Number{getal.scaled, places, std::is_same_v<D, Aandeel> || std::is_same_v<D, Percentage>}}};
}

/// Each `{}` in the words is the next of these.
Zin vul_in(std::string_view woorden, std::initializer_list<Zin> delen);

/// `zin("{} op {}", bedrag, dag)`
template <class... T>
Zin zin(std::string_view woorden, const T&... delen) {
    return vul_in(woorden, {als_zin(delen)...});
}

/// What was entered or adopted: in millions from a million on, else as it is.
Zin in_miljoenen(Euro bedrag);

/// `1 fout`, `2 fouten`
Zin geteld(std::int64_t aantal, std::string_view een, std::string_view meer);

/// With a capital, where it begins with a letter of ASCII.
Zin met_hoofdletter(Zin zin);

/// Of a text of several sentences the first.
Zin eerste_zin(std::string_view text);

/// One behind the other, with something between.
Zin aaneen(const std::vector<Zin>& zinnen, std::string_view tussen);

/// The same in lines of at most this many characters, broken at blanks; a word that is longer stands alone.
std::vector<Zin> afgebroken(const Zin& zin, std::size_t breedte);

/// Of the amounts in it the largest, in cents and whether it is paid or received; 0 when there is none.
std::int64_t grootste_bedrag(const Zin& zin);

/// `a, b en c`
Zin opgesomd(const std::vector<Zin>& zinnen);

} // namespace grip
