// A table as other programs write it: lines of cells between separators.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grip::invoer {

struct Rij {
    std::size_t regel = 1; ///< on which it begins
    std::vector<std::string> cellen;
    bool geschonden = false; ///< a quote is not closed, or something stands behind one that is
};

/// The text of a file as UTF-8: Windows-1252, in which Excel writes a csv, becomes that. Nothing for what is no text.
std::optional<std::string> tekst_van(std::string_view bytes);

/// Cells between this sign, else between `;`, `,` or tabs, whichever the file begins with most of; quotes as RFC 4180 has them, also around line breaks.
/// Without the byte order mark and without blanks around what stands outside quotes. Lines without anything are passed over.
std::vector<Rij> lees_csv(std::string_view text, std::optional<char> scheidingsteken = {});

} // namespace grip::invoer
