#include "yaml/change.hpp"

namespace grip::yaml {

std::string chain_text(const Document& document, std::span<const std::string_view> keys, const std::string& scalar,
                       std::optional<std::size_t> indent) {
    std::string text;
    for (const std::string_view key : keys) {
        if (!text.empty()) text += indent ? new_line(document, *indent += 2) : " {";
        text += quote(key, {.flow = true}) + ":";
    }
    return text + " " + scalar + (indent ? "" : std::string(keys.size() - 1, '}'));
}

void insert_chain_said(Outline& meant, std::size_t at, std::size_t depth, std::span<const std::string_view> keys,
                       const Scalar& last) {
    Outline said;
    for (const std::string_view key : keys) said.push_back({depth + said.size(), Kind::map, false, key, {}});
    said.back() = {said.back().depth, Kind::scalar, is_plain(last.written), keys.back(), last.text};
    meant.insert(meant.begin() + static_cast<std::ptrdiff_t>(at), said.begin(), said.end());
}

} // namespace grip::yaml
