#include "base/location.hpp"

namespace grip {

std::string cel(const Location& location) {
    constexpr int letters = 26;
    std::string name = std::to_string(location.line);
    for (int rest = location.column; rest > 0; rest = (rest - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
    return name;
}

} // namespace grip
