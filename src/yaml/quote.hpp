// Text → a scalar of YAML that says it.
#pragma once

#include <string>
#include <string_view>

namespace grip::yaml {

/// Where a scalar is to stand.
struct Spot {
    bool flow = false;                ///< between brackets or braces
    bool block_text = false;          ///< a text after | may stand here: nothing follows on the line
    std::size_t indent = 0;           ///< of the lines of such a text
    std::string_view line_end = "\n"; ///< of the file
};

/// Plain where that reads back as the same text, so that a number stays one; else a text of several lines after |, where
/// that may stand; else between double quotes.
std::string quote(std::string_view text, const Spot& spot);

/// Written without quotes, and not after |.
bool is_plain(std::string_view scalar);

} // namespace grip::yaml
