#include "render/bronlink.hpp"

namespace grip::render {

Bronlink bronlink(const Bron& bron) {
    const std::string_view text{bron.text};
    const auto begin = text.find("https://");
    if (begin == std::string_view::npos) return {text, {}, {}};
    auto end = text.find_first_of(" \t<>\"", begin);
    if (end == std::string_view::npos) end = text.size();
    while (end > begin && std::string_view{".,;)"}.find(text[end - 1]) != std::string_view::npos) --end;
    return {text.substr(0, begin), text.substr(begin, end - begin), text.substr(end)};
}

} // namespace grip::render
