// The municipality's own look: fonts and colours of its site, and the document after which its Word files are made.
#pragma once

#include "base/finding.hpp"

#include <optional>
#include <string>
#include <vector>

namespace grip::load {

inline constexpr std::string_view huisstijl_file = "sjablonen/huisstijl.css";
inline constexpr std::string_view referentie_file = "sjablonen/referentie.docx";

/// A design token: `--utrecht-link-color` and what it is.
struct Token {
    std::string naam;
    std::string waarde;
    friend bool operator==(const Token&, const Token&) = default;
};

struct Huisstijl {
    std::vector<Token> tokens;
    std::optional<std::string> referentie; ///< the bytes of that file
};

/// Of a stylesheet only the tokens in its one `:root` are taken, and only values without a way out of it (no address, brace or
/// escape). What else stands there is reported.
std::vector<Token> read_tokens(const std::string& text, std::vector<Finding>& findings);

} // namespace grip::load
