#include "yaml/compose.hpp"

#include "yaml/quote.hpp"

#include <algorithm>

namespace grip::yaml {
namespace {

constexpr std::size_t deeper = 2; // spaces

bool is_item(const std::string& key) { return key.starts_with('['); }

/// The keys that lead from the one value to the next, each on a line of its own; a dash goes before what follows it.
void write_keys(std::string& out, const std::vector<std::string>& keys, std::size_t known) {
    bool behind_dash = false;
    for (std::size_t i = known; i < keys.size(); ++i) {
        if (!behind_dash) out += (out.empty() ? "" : "\n") + std::string(deeper * i, ' ');
        behind_dash = is_item(keys[i]);
        out += behind_dash ? "- " : quote(keys[i], {.flow = true}) + ":";
    }
    if (!behind_dash) out += " ";
}

} // namespace

std::string compose(const std::vector<Placed>& values) {
    std::string out;
    const std::vector<std::string>* before = nullptr;
    const std::vector<std::string> none;
    for (const Placed& value : values) {
        const auto& last = before == nullptr ? none : *before;
        const auto known = std::ranges::mismatch(value.keys, last).in1 - value.keys.begin();
        write_keys(out, value.keys, static_cast<std::size_t>(known));
        out += quote(value.text,
                     {.flow = false, .block_text = false, .indent = deeper * value.keys.size(), .line_end = "\n"});
        before = &value.keys;
    }
    return out.empty() ? out : out + "\n";
}

} // namespace grip::yaml
