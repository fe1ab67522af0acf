// Findings for a person at a terminal: one shape for every message.
#pragma once

#include "base/finding.hpp"

#include <functional>
#include <iosfwd>
#include <span>
#include <string>

namespace grip::render {

struct TextStyle {
    std::string prefix; ///< folder of the register, put before each file so that an editor can open it
    bool color = false;
};

/// The line of the file on which a finding stands; nothing when it may not be shown.
using SourceLine = std::function<std::string(const Finding&)>;

/// `file:line:column: fout: message [id]`, or `file, blad B, cel C12: fout: …` in a workbook; the line with a caret, what to do,
/// and the law.
/// Of the whole country that is a lot, so it is written as it is made; when that fails halfway, so much has gone out.
void findings_text(std::ostream& out, std::span<const Finding> findings, const TextStyle& style,
                   const SourceLine& source_line);

/// What matters first: each fault as above; then the warnings and what tells an amount, the gravest and the largest first; then how often each rule advises
/// something, and how often it says that something was not filled in. What is explained is left out.
void findings_ranked(std::ostream& out, std::span<const Finding> findings, const TextStyle& style,
                     const SourceLine& source_line);

} // namespace grip::render
