#include "base/werkmap.hpp"

namespace grip {

std::string kolomletters(int column) {
    constexpr int letters = 26;
    std::string name;
    for (int rest = column; rest > 0; rest = (rest - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
    return name;
}

const Werkcel* cel_op(const Werkblad& blad, Werkplaats plaats) {
    const auto found = blad.cellen.find(plaats);
    return found == blad.cellen.end() ? nullptr : &found->second;
}

} // namespace grip
