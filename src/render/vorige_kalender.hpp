// What a calendar that was made before said of each event.
#pragma once

#include "base/date.hpp"

#include <map>
#include <string>

namespace grip::render {

struct VorigeGebeurtenis {
    Date dag{};
    std::string summary;
    std::string description;
    int sequence = 0;
    bool vervallen = false;
};

/// By UID; only events of this calendar, which its name that never changes tells. Throws UsageError when the text is another
/// calendar, or none.
std::map<std::string, VorigeGebeurtenis> lees_vorige(const std::string& text, const std::string& naam);

} // namespace grip::render
